"""English messages are written as a native speaker writes, not translated."""

import re

from bot.words import english
from tests.words.check import shapes

TRANSLATED = re.compile(
    r"\b(?:whoever|whatever|amiss|mend|by itself|by themselves|no more|anew|be it)\b", re.IGNORECASE
)


def test_messages_are_plain_english() -> None:
    """Words that only a translator would choose."""
    odd = [
        (key, shape.text)
        for key, message in english().messages.items()
        for shape in shapes(message)
        if TRANSLATED.search(shape.text)
    ]

    assert odd == []
