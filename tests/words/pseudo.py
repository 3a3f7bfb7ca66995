"""A language that nobody speaks: English with accents, 40 % longer. Plain text was forgotten."""

import re

from bot.words import Words, english
from bot.words.ftl_compiler import with_texts

ACCENTS = str.maketrans("aeiouyAEIOUYcn", "áéíóúýÁÉÍÓÚÝçñ")
MARKUP = re.compile(r"(`[^`]*`|<[^>]*>|/[a-z]+(?: [a-z]+)?)")  # which no language translates


def pseudo_words() -> Words:
    """Every English message, accented and longer."""
    return Words(
        "en", {key: with_texts(message, accented) for key, message in english().messages.items()}
    )


def accented(text: str) -> str:
    """The text with accents, and with `~` for the 40 % that other languages are longer."""
    if not re.search("[A-Za-z]", text):
        return text
    pieces = MARKUP.split(text)
    pieces[::2] = [piece.translate(ACCENTS) for piece in pieces[::2]]
    return "".join(pieces) + "~" * (len(text) * 2 // 5)
