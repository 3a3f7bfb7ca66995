"""What holds for every message of en.ftl."""

import re

import pytest

from bot.presentation.limits import BUTTON_LABEL, CHOICE_NAME, length
from bot.words import english
from bot.words.ftl_compiler import Filled, Joined, Message, Plain, Select

DESCRIPTION = 100  # characters, of commands and options
BUTTONS = ("read", "next", "previous", "add", "more", "article-open")
TRANSLATED = re.compile(
    r"\b(?:whoever|whatever|amiss|mend|by itself|by themselves|no more|anew|be it)\b", re.IGNORECASE
)


def texts(message: Message) -> list[str]:
    """Every text of a message, those of variants included."""
    match message:
        case Plain():
            return [message.text]
        case Filled():
            return ["…".join(message.texts)]
        case Select():
            return [text for variant in message.variants.values() for text in texts(variant)]
        case Joined():
            return [text for piece in message.pieces for text in texts(piece)]


MESSAGES = {key: texts(message) for key, message in english().messages.items()}


@pytest.mark.parametrize(
    "key", [key for key in MESSAGES if "." in key and not key.endswith(".also")]
)
def test_descriptions_fit(key: str) -> None:
    """Discord refuses longer descriptions of commands and options, and longer choices."""
    most = CHOICE_NAME if ".choice-" in key else DESCRIPTION

    assert all(0 < length(text) <= most for text in MESSAGES[key])


@pytest.mark.parametrize("key", BUTTONS)
def test_labels_of_buttons_fit(key: str) -> None:
    """Discord refuses longer labels; a number takes up to two digits."""
    assert all(0 < length(text) < BUTTON_LABEL for text in MESSAGES[key])


def test_no_message_is_glued_to_another() -> None:
    """Nothing but the separator of lists begins or ends with a space."""
    glued = [
        key
        for key, found in MESSAGES.items()
        for text in found
        if text != text.strip() and key != "list-comma"
    ]

    assert glued == []


def test_messages_are_plain_english() -> None:
    """Words that only a translator would choose."""
    odd = [
        (key, text) for key, found in MESSAGES.items() for text in found if TRANSLATED.search(text)
    ]

    assert odd == []
