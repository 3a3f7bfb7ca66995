"""A language that nobody speaks: English with accents, 40 % longer. Plain text was forgotten."""

import re

from bot.words import Words, english
from bot.words.ftl_compiler import Filled, Joined, Message, Plain, Select

ACCENTS = str.maketrans("aeiouyAEIOUYcn", "áéíóúýÁÉÍÓÚÝçñ")
MARKUP = re.compile(r"(`[^`]*`|<[^>]*>|/[a-z]+(?: [a-z]+)?)")  # which no language translates


def pseudo_words() -> Words:
    """Every English message, accented and longer."""
    return Words("en", {key: _changed(message) for key, message in english().messages.items()})


def accented(text: str) -> str:
    """The text with accents, and with `~` for the 40 % that other languages are longer."""
    if not re.search("[A-Za-z]", text):
        return text
    pieces = MARKUP.split(text)
    pieces[::2] = [piece.translate(ACCENTS) for piece in pieces[::2]]
    return "".join(pieces) + "~" * (len(text) * 2 // 5)


def _changed(message: Message) -> Message:
    match message:
        case Plain():
            return Plain(accented(message.text))
        case Filled():
            return Filled(tuple(map(accented, message.texts)), message.names)
        case Select():
            variants = {key: _piece(variant) for key, variant in message.variants.items()}
            return Select(message.name, variants, message.default)
        case Joined():
            return Joined(tuple(_any_piece(piece) for piece in message.pieces))


def _piece(message: Plain | Filled) -> Plain | Filled:
    changed = _changed(message)
    assert isinstance(changed, Plain | Filled)
    return changed


def _any_piece(message: Plain | Filled | Select) -> Plain | Filled | Select:
    changed = _changed(message)
    assert not isinstance(changed, Joined)
    return changed
