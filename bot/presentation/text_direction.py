"""Lines of a card that read from right to left, next to Discord's own layout from left to right."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any

from bot.presentation.limits import MESSAGE_TEXT, length
from bot.text.characters import RIGHT_TO_LEFT as RIGHT_TO_LEFT_LETTERS
from bot.text.late_patterns import compiled
from bot.words.right_to_left import END, FIRST_STRONG, LEFT_TO_RIGHT, RIGHT_TO_LEFT

_ISOLATED = re.compile("[\u2066-\u2068][^\u2066-\u2069]*\u2069")
# What Discord reads at the start of a line comes before the mark.
_LINE = re.compile(r"^((?:-# |#{1,3} |[-•>] |\d+\. )*)(.+)$", re.MULTILINE)
_LETTER = re.compile(r"[^\W\d_]")
_UNREAD = re.compile(r"<[^>]*>|\]\([^)]*\)|https?://\S+")  # moments, mentions, addresses
# Code to copy, a command's mention, a command: /sources add
_COMMAND = re.compile(r"`[^`]+`|</[^>]*>|(?<![\w/:.<`])/[a-z]+(?: [a-z]+)?")


def set_lines_apart(parts: Sequence[dict[str, Any]]) -> None:
    """Isolate our own lines that read from right to left, in the text displays of a card.

    The direction of a line is that of most of its letters outside commands and values, which are
    isolated themselves. So full stops, numbers and times stay on their own side. A line of nothing
    but values, in a card with such lines, has their direction. Lines that no longer fit stay as they
    are.
    """
    texts = list(_text_displays(parts))
    if not any([_is_ours(text["content"]) for text in texts]):
        return
    room = MESSAGE_TEXT - sum(length(text["content"]) for text in texts)
    for text in texts:
        lines = text["content"].split("\n")
        for index, line in enumerate(lines):
            apart = _apart(line)
            if len(apart) - len(line) > room:
                break
            room -= len(apart) - len(line)
            lines[index] = apart
        text["content"] = "\n".join(lines)


def marks_for(text: str) -> int:
    """How many characters `set_lines_apart` adds to a text."""
    if not _is_ours(text):
        return 0
    return sum([len(_apart(line)) - len(line) for line in text.split("\n") if _is_ours(line)])


# The same lines are measured, to see what fits, and then shown.
@lru_cache(maxsize=256)
def _apart(line: str) -> str:
    """The line in an isolate, its commands in isolates of their own: their slash stays in front."""
    if not _is_ours(line):
        return _LINE.sub(rf"\g<1>{RIGHT_TO_LEFT}\g<2>{END}", line) if _is_of_values(line) else line
    own = _COMMAND.sub("", _UNREAD.sub("", _outside(line)))
    if 2 * len(compiled(RIGHT_TO_LEFT_LETTERS).findall(own)) <= len(_LETTER.findall(own)):
        return _LINE.sub(rf"\g<1>{FIRST_STRONG}\g<2>{END}", line)
    line = _COMMAND.sub(rf"{LEFT_TO_RIGHT}\g<0>{END}", line)
    return _LINE.sub(rf"\g<1>{RIGHT_TO_LEFT}\g<2>{END}", line)


def _text_displays(parts: Sequence[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for part in parts:
        if "content" in part:
            yield part
        yield from _text_displays(part.get("components", ()))


def _is_ours(text: str) -> bool:
    """Whether there are letters from right to left outside isolates."""
    if text.isascii() or not compiled(RIGHT_TO_LEFT_LETTERS).search(text):
        return False
    return compiled(RIGHT_TO_LEFT_LETTERS).search(_outside(text)) is not None


def _is_of_values(line: str) -> bool:
    """Whether a line has isolated values and not one letter outside them."""
    outside = _outside(line)
    return outside != line and _LETTER.search(_UNREAD.sub("", outside)) is None


def _outside(text: str) -> str:
    """What no isolate encloses."""
    while text != (text := _ISOLATED.sub("", text)):
        pass
    return text
