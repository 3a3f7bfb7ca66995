"""English messages are written as a native speaker writes, and leave room for translations."""

import re

from bot.presentation.limits import CHOICE_NAME
from bot.words import english, translated_messages
from tests.words.check import DESCRIPTION, is_typed, shapes

TRANSLATED = re.compile(
    r"\b(?:whoever|whatever|amiss|mend|by itself|by themselves|no more|anew|be it)\b", re.IGNORECASE
)
LONGER = 1.6  # a translation may be


def test_messages_are_plain_english() -> None:
    """Words that only a translator would choose."""
    odd = [
        (key, shape.text)
        for key, message in english().messages.items()
        for shape in shapes(message)
        if TRANSLATED.search(shape.text)
    ]

    assert odd == []


def test_descriptions_leave_room_for_translations() -> None:
    """Discord refuses more than 100 characters, in each language."""
    most = min(DESCRIPTION, CHOICE_NAME) / LONGER
    too_long = [
        (key, shape.text)
        for key in translated_messages()
        for shape in shapes(english().messages[key])
        if "." in key and not is_typed(key) and len(shape.text) > most
    ]

    assert too_long == []
