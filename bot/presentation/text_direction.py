"""Lines of a card that read from right to left, next to Discord's own layout from left to right."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any

from bot.presentation.limits import MESSAGE_TEXT, length
from bot.text.characters import RIGHT_TO_LEFT as RIGHT_TO_LEFT_LETTERS
from bot.text.late_patterns import compiled
from bot.words.right_to_left import (
    END,
    FIRST_STRONG,
    LEFT_TO_RIGHT,
    RIGHT_TO_LEFT,
    outside_isolates,
)

# What Discord reads at the start of a line comes before the mark.
_LINE_START = re.compile(r"(?:-# |#{1,3} |[-•>] |\d+\. )*(?=.)")
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
    if not any(_has_ours(outside_isolates(text["content"])) for text in texts):
        return
    room = MESSAGE_TEXT - length("".join([text["content"] for text in texts]))
    for text in texts:
        lines = text["content"].split("\n")
        for index, line in enumerate(lines):
            apart = _apart(line)
            if apart is line:
                continue
            if len(apart) - len(line) > room:
                break
            room -= len(apart) - len(line)
            lines[index] = apart
        text["content"] = "\n".join(lines)


def marks_for(text: str) -> int:
    """How many characters `set_lines_apart` adds to a text."""
    if not _has_ours(outside_isolates(text)):
        return 0
    ours = [line for line in text.split("\n") if _has_ours(outside_isolates(line))]
    return sum([len(_apart(line)) - len(line) for line in ours])


@lru_cache(maxsize=256)  # the same lines are measured and then shown; many come in each card
def _apart(line: str) -> str:
    """The line in an isolate, its commands in isolates of their own: their slash stays in front.

    The same object if it is neither ours nor of values.
    """
    outside = outside_isolates(line)
    if not _has_ours(outside):
        of_values = outside is not line and not _LETTER.search(_UNREAD.sub("", outside))
        return _isolated(line, RIGHT_TO_LEFT) if of_values else line
    if not _is_mostly_ours(outside):
        return _isolated(line, FIRST_STRONG)
    if "/" in line or "`" in line:
        line = _COMMAND.sub(_command_apart, line)
    return _isolated(line, RIGHT_TO_LEFT)


def _isolated(line: str, mark: str) -> str:
    found = _LINE_START.match(line)
    start = found[0] if found else ""
    return f"{start}{mark}{line[len(start) :]}{END}"


def _command_apart(command: re.Match[str]) -> str:
    return f"{LEFT_TO_RIGHT}{command[0]}{END}"


def _is_mostly_ours(outside: str) -> bool:
    """Whether most letters, but those of commands and addresses, are from right to left."""
    own = _UNREAD.sub("", outside)
    if "/" in own or "`" in own:
        own = _COMMAND.sub("", own)
    twice = 2 * len(compiled(RIGHT_TO_LEFT_LETTERS).findall(own))
    # There are fewer letters than characters; counting these is enough for nearly every line.
    return twice > len(own) or twice > len(_LETTER.findall(own))


def _text_displays(parts: Sequence[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for part in parts:
        if "content" in part:
            yield part
        yield from _text_displays(part.get("components", ()))


def _has_ours(outside: str) -> bool:
    """Whether there are letters from right to left."""
    return not outside.isascii() and bool(compiled(RIGHT_TO_LEFT_LETTERS).search(outside))
