"""Messages of languages that read from right to left, with values of any direction in them.

Each value is isolated, as fluent.runtime does: otherwise a Latin name takes numbers and punctuation
next to it to its other side. Source: Unicode Standard Annex 9, isolates.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from bot.words.ftl_compiler import Filled, Joined, Message, Plain, Select

LANGUAGES = frozenset({"ar"})
# LRI, RLI, FSI, PDI
LEFT_TO_RIGHT, RIGHT_TO_LEFT, FIRST_STRONG, END = "\u2066", "\u2067", "\u2068", "\u2069"

_Piece = Plain | Filled | Select
_DIRECTIONS = re.compile("[\u202a-\u202e\u2066-\u2069]")
_EMBEDDINGS = re.compile("[\u202a-\u202e]")


def _isolates(depth: int) -> str:
    """The pattern of an isolate with `depth` more inside each other."""
    inside = "[^\u2066-\u2069]*"
    deeper = f"(?:{_isolates(depth - 1)}{inside})*" if depth else ""
    return f"[\u2066-\u2068]{inside}{deeper}\u2069"


_ISOLATE = re.compile(_isolates(3))  # lists in messages in messages: nearly all in one go


def isolating(key: str, message: Message) -> Message:
    """The message with its places isolated, except in addresses of links and in code to copy.

    Numbers by which it selects stay as they are: they take the direction of the text. So do lists,
    whose items `Words.listed` isolates.
    """
    if key.startswith("list-"):
        return message
    if isinstance(message, Joined):
        numbers = frozenset(each.name for each in message.pieces if isinstance(each, Select))
        return Joined(tuple(_isolating(piece, numbers) for piece in message.pieces))
    return _isolating(message, frozenset())


def _isolating(piece: _Piece, numbers: frozenset[str]) -> _Piece:
    if isinstance(piece, Select):
        numbers = numbers | {piece.name}
        variants = {key: _simple(variant, numbers) for key, variant in piece.variants.items()}
        return Select(piece.name, variants, piece.default)
    return _simple(piece, numbers)


def _simple(piece: Plain | Filled, numbers: frozenset[str]) -> Plain | Filled:
    if isinstance(piece, Plain):
        return piece
    return Filled(_around_places(piece.texts, piece.names, numbers), piece.names)


def _around_places(
    texts: Sequence[str], names: Sequence[str], numbers: frozenset[str]
) -> tuple[str, ...]:
    isolated, before = [texts[0]], texts[0]
    for name, after in zip(names, texts[1:], strict=True):
        if name in numbers or before.endswith("](") or before.count("`") % 2:
            isolated.append(after)
        else:
            isolated[-1] += FIRST_STRONG
            isolated.append(END + after)
        before += after
    return tuple(isolated)


def isolated(text: str) -> str:
    """A text of any direction, so that it moves nothing around it."""
    return f"{FIRST_STRONG}{text}{END}"


def as_ours(text: str) -> str:
    """A text without words, such as a list with commas, in the direction of the language."""
    return f"{RIGHT_TO_LEFT}{text}{END}"


def without_loose_marks(value: str) -> str:
    """A value that can't change the direction of the text around it."""
    if not _DIRECTIONS.search(value) or _are_balanced("".join(_DIRECTIONS.findall(value))):
        return value
    return _DIRECTIONS.sub("", value)


@lru_cache(maxsize=64)  # names in lists in messages: the same few each time
def _are_balanced(marks: str) -> bool:
    return not outside_isolates(marks) and not _EMBEDDINGS.search(marks)


def outside_isolates(text: str) -> str:
    """What no isolate encloses."""
    while END in text and text != (text := _ISOLATE.sub("", text)):
        pass
    return text
