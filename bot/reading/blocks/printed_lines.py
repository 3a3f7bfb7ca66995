"""Read the lines of a text as they were printed: hard-wrapped lines, menus and tables.

What the blanks between words and the blank lines say is lost once paragraphs are folded.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from bot.reading.blocks.hard_wraps import join_wrapped
from bot.reading.blocks.page_links import is_row_of_links
from bot.reading.blocks.separators import is_separator
from bot.text.characters import lines_of, with_single_blanks

# More rows in succession are a table.
_MAX_ROWS = 2
_GAP_INSIDE = re.compile(r"\S(?:  |[\t\u3000])")
_GAP = re.compile(r"  |[\t\u3000]")
_ITEMS = re.compile(r"\s{2,}|\t|\u3000")
_CELLS = re.compile(r"\s{3,}|\s?\t\s?")
_MAX_CELL = 30  # characters


class PrintedLines(NamedTuple):
    """The paragraphs of a text, and those among them that are rows of links or of a table.

    Rows of links with a "Read more" separate articles.
    """

    paragraphs: list[str]
    rows_of_links: frozenset[str] = frozenset()
    separating_rows: frozenset[str] = frozenset()
    rows_of_tables: frozenset[str] = frozenset()


def read_printed_lines(text: str) -> PrintedLines:
    """The paragraphs, with the lines joined if the text was hard-wrapped."""
    lines = lines_of(text)
    paragraphs = [with_single_blanks(line) for line in join_wrapped(lines)]
    if not _GAP_INSIDE.search(text):
        return PrintedLines(paragraphs)
    with_gaps = [line for raw in lines if _GAP.search(line := raw.strip())]
    return PrintedLines(paragraphs, *_rows_of_links(lines), _rows_of_tables(with_gaps))


def _rows_of_links(lines: Sequence[str]) -> tuple[frozenset[str], frozenset[str]]:
    """The rows of links, and the rows with a "Read more"."""
    rows: list[str] = []
    separating: list[str] = []
    run: list[str] = []
    for raw in (*lines, "."):
        line = raw.strip()
        if not line:
            continue
        if _GAP.search(line) and is_row_of_links(line):
            has_separator = any(map(is_separator, _ITEMS.split(line)))
            (separating if has_separator else run).append(with_single_blanks(line))
            continue
        if 0 < len(run) <= _MAX_ROWS:
            rows += run
        run = []
    return frozenset(rows), frozenset(separating)


def _rows_of_tables(lines: Sequence[str]) -> frozenset[str]:
    """The lines that are cells with gaps between them: `Today   14°   Showers`."""
    rows = []
    for line in lines:
        cells = _CELLS.split(line)
        if len(cells) > 1 and max(map(len, cells)) <= _MAX_CELL:
            rows.append(with_single_blanks(line))
    return frozenset(rows)
