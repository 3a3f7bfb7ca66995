"""Summaries of texts that someone points at, whatever they hold."""

import time

import pytest

from bot.errors import TooShortToSummarize
from bot.wiring.app import App
from tests.summary.test_extract import NASTY

WITH_WORDS = [name for name, text in NASTY.items() if any(map(str.isalnum, text))]


@pytest.mark.parametrize("name", WITH_WORDS)
async def test_any_text_gets_sentences_of_its_own(app: App, name: str) -> None:
    """At most three, letter for letter, soon, and without an error."""
    text = NASTY[name]
    begun = time.monotonic()

    sentences = await app.summarize.summarize(text)

    assert time.monotonic() - begun < 5  # the worker's start included
    assert 1 <= len(sentences) <= 3
    assert all(sentence in text for sentence in sentences)


@pytest.mark.parametrize(
    "text", ["", " \n\t\n ", NASTY["brackets"], "— … !", "\x00\x07\u200b", "Read More"]
)
async def test_nothing_to_say_is_said(app: App, text: str) -> None:
    """Where there is no sentence, one is told so."""
    with pytest.raises(TooShortToSummarize, match="too short to summarize"):
        await app.summarize.summarize(text)
