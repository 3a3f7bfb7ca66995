"""Summarizing messages, however strange their text."""

import time

import pytest

from bot.errors import TooShortToSummarize
from bot.wiring.app import App
from tests.summary.test_extract import NASTY

WITH_WORDS = [name for name, text in NASTY.items() if any(map(str.isalnum, text))]


@pytest.mark.parametrize("name", WITH_WORDS)
async def test_any_text_is_summarized_in_its_own_sentences(app: App, name: str) -> None:
    """It takes at most three, verbatim, within seconds and without an error."""
    text = NASTY[name]
    begun = time.monotonic()

    sentences = await app.summarize.summarize(text)

    assert time.monotonic() - begun < 5  # including the start of the worker
    assert 1 <= len(sentences) <= 3
    assert all(sentence in text for sentence in sentences)


@pytest.mark.parametrize(
    "text", ["", " \n\t\n ", NASTY["brackets"], "— … !", "\x00\x07\u200b", "Read More"]
)
async def test_a_text_without_a_sentence_is_refused(app: App, text: str) -> None:
    """The refusal gives the reason."""
    with pytest.raises(TooShortToSummarize, match="too short to summarize"):
        await app.summarize.summarize(text)
