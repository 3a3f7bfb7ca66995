"""Restore paragraphs from printed lines: join hard-wrapped lines, and find rows of links.

What the blanks between words and the blank lines say is lost once paragraphs are folded.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from bot.reading.blocks.bylines import is_byline
from bot.reading.blocks.line_shape import is_bullet, is_dense, is_sentence
from bot.reading.blocks.page_links import is_row_of_links
from bot.reading.blocks.separators import END_MARKS, is_separator
from bot.text.characters import lines_of, with_single_blanks

# Wrapped lines are as long as a column of mail or of print.
_MIN_WIDTH = 40
_MAX_WIDTH = 100
_MAX_SHARE_OF_LONGER_LINES = 0.1
_MIN_WRAPPED = 3
_MIN_SHARE_WRAPPED = 0.5
_MIN_SHARE_BROKEN = 0.6  # inside a sentence
_MIN_SHARE_OF_WIDTH = 0.6
# More rows in succession are a table.
_MAX_ROWS = 2
_GAPS = ("  ", "\t", "\u3000")
_ITEMS = re.compile(r"\s{2,}|\t|\u3000")


class PrintedLines(NamedTuple):
    """The paragraphs of a text, and those among them that are rows of links.

    Rows with a "Read more" separate articles.
    """

    paragraphs: list[str]
    rows_of_links: frozenset[str] = frozenset()
    separating_rows: frozenset[str] = frozenset()


def read_printed_lines(text: str) -> PrintedLines:
    """The paragraphs, with the lines joined if the text was hard-wrapped."""
    lines = lines_of(text)
    rows = _rows_of_links(lines)
    width = _width_of_column(lines)
    if width is None:
        return PrintedLines([with_single_blanks(line) for line in lines if line], *rows)
    pieces: list[list[str]] = []
    for index, line in enumerate(lines):
        if index and _continues(lines, index, width):
            above = pieces[-1][-1]
            if not (is_dense(line[:1]) or above.endswith("-")):
                pieces[-1].append(" ")
            pieces[-1].append(line)
        elif line:
            pieces.append([line])
    return PrintedLines([with_single_blanks("".join(each)) for each in pieces], *rows)


def _rows_of_links(lines: Sequence[str]) -> tuple[frozenset[str], frozenset[str]]:
    """The rows of links, and the rows with a "Read more"."""
    rows: list[str] = []
    separating: list[str] = []
    run: list[str] = []
    for line in (*lines, "."):
        if not line:
            continue
        if any(gap in line for gap in _GAPS) and is_row_of_links(line):
            has_separator = any(map(is_separator, _ITEMS.split(line)))
            (separating if has_separator else run).append(with_single_blanks(line))
            continue
        if 0 < len(run) <= _MAX_ROWS:
            rows += run
        run = []
    return frozenset(rows), frozenset(separating)


def _width_of_column(lines: Sequence[str]) -> int | None:
    """The length of the lines of a hard-wrapped text, in characters; None if it isn't wrapped.

    A text is wrapped if most lines that are followed by another had no room for its first word.
    """
    longer = sum(1 for line in lines if len(line) > _MAX_WIDTH)
    if longer > _MAX_SHARE_OF_LONGER_LINES * len(lines):
        return None
    followed = [
        index
        for index, line in enumerate(lines[:-1])
        if line and lines[index + 1] and len(line) <= _MAX_WIDTH
    ]
    width = max((len(lines[index]) for index in followed), default=0)
    if width < _MIN_WIDTH:
        return None
    wrapped = [lines[n] for n in followed if _is_full(lines[n], lines[n + 1], width)]
    if len(wrapped) < max(_MIN_WRAPPED, _MIN_SHARE_WRAPPED * len(followed)):
        return None
    broken = sum(1 for line in wrapped if not is_sentence(line))
    return width if broken >= _MIN_SHARE_BROKEN * len(wrapped) else None


def _continues(lines: Sequence[str], index: int, width: int) -> bool:
    """Whether a line continues the paragraph of the line above."""
    above, line = lines[index - 1], lines[index]
    if not above or not line or not _is_full(above, line, width):
        return False
    return not (is_bullet(line) or is_byline(line) or is_separator(line) or is_separator(above))


def _is_full(line: str, below: str, width: int) -> bool:
    if not _MIN_SHARE_OF_WIDTH * width <= len(line) <= _MAX_WIDTH or line[-1] in END_MARKS:
        return False
    first = below[:1] if is_dense(below[:1]) else below.partition(" ")[0]
    return len(line) + 1 + len(first) > width
