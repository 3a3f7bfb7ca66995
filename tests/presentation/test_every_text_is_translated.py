"""Draws every card in a pseudo language: a word that stays English does not come from en.ftl.

All texts from outside are Cyrillic here, so each Latin word with a plain vowel is one of ours.
"""

import re
from typing import Any

import pytest

from bot.presentation.terminal import render
from bot.presentation.trouble_card import trouble
from bot.words import Said, english
from bot.words.ftl_compiler import places
from tests.presentation.every_card import CARDS, HOUR, NOW, texts
from tests.words.pseudo import MARKUP, pseudo_words

WORDS = pseudo_words()
OURS = re.compile(r"[^\W\d_]*[aeiouAEIOU][^\W\d_]*")  # a word with a vowel that has no accent
LINK = re.compile(r"\]\([^)]*\)")


def forgotten(text: str) -> list[str]:
    """The words of a text that no translator would see."""
    return OURS.findall(MARKUP.sub(" ", LINK.sub("]", text)))


@pytest.mark.parametrize("drawn", CARDS)
def test_no_card_has_a_text_of_its_own(drawn: Any) -> None:
    """Every word on every card is in en.ftl, or comes from outside."""
    shown = [text for card in drawn(WORDS) for text in texts(card.to_components())]

    assert [(word, text) for text in shown for word in forgotten(text)] == []
    assert sum("~" in text for text in shown) > 3


def test_no_error_has_a_text_of_its_own() -> None:
    """An error card shows the message and nothing else, whatever the message."""
    for key, message in english().messages.items():
        card = trouble(Said(key, dict.fromkeys(places(message), "Ц")), WORDS)

        assert [forgotten(text) for text in texts(card.to_components())] == [[]], key


def test_the_terminal_has_no_text_of_its_own() -> None:
    """`dateline ask` words times as Discord's client does, in the language of the reply."""
    moments = [f"<t:{int((NOW - HOUR * hours).timestamp())}:R>" for hours in (0, 0.1, 3, 30)]
    payload = {"content": " ".join(moments), "ephemeral": True}

    assert [forgotten(line.plain) for line in render(payload, NOW, WORDS)] == [[], []]


def test_a_forgotten_text_is_noticed() -> None:
    """The check itself: English words are found, and ours in the pseudo language are not."""
    assert forgotten("**Маяк** · not read yet") == ["not", "read", "yet"]
    assert forgotten(WORDS("latest-none")) == []
