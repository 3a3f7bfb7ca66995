"""Languages that nobody speaks: what stays plain, or no longer fits, was forgotten."""

import re
import string
from collections.abc import Callable

from bot.words import Words, english
from bot.words.ftl_compiler import with_texts
from bot.words.message_files import Changed
from bot.words.right_to_left import isolating

ACCENTS = str.maketrans("aeiouyAEIOUYcn", "áéíóúýÁÉÍÓÚÝçñ")
ARABIC = str.maketrans(dict(zip(string.ascii_lowercase, "ابتثجحخدذرزسشصضطظعغفقكلمنه", strict=True)))
MARKUP = re.compile(r"(`[^`]*`|<[^>]*>|/[a-z]+(?: [a-z]+)?|\]\()")  # which no language translates


def pseudo_words() -> Words:
    """Every English message, accented and 60 % longer."""
    return _changed("en", accented)


def pseudo_words_from_right_to_left() -> Words:
    """Every English message in Arabic letters and 60 % longer."""
    words = _changed("ar", lambda text: longer(text, lambda piece: piece.lower().translate(ARABIC)))
    return Words("ar", Changed(words.messages, isolating), english())


def accented(text: str) -> str:
    """The text with accents, and with `~` for the 60 % that other languages are longer."""
    return longer(text, lambda piece: piece.translate(ACCENTS))


def longer(text: str, change: Callable[[str], str]) -> str:
    """The text with its words changed, and 60 % longer."""
    if not re.search("[A-Za-z]", text):
        return text
    pieces = MARKUP.split(text)
    pieces[::2] = [change(piece) for piece in pieces[::2]]
    return "".join(pieces) + "~" * (len(text) * 3 // 5)


def _changed(code: str, change: Callable[[str], str]) -> Words:
    return Words(
        code, {key: with_texts(message, change) for key, message in english().messages.items()}
    )
