"""Split the tree of a page into blocks of text: paragraphs, headings, items, rows of tables."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from bot.text.characters import paragraphs_of

HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
# Elements that begin and end a block.
_BLOCKS = HEADINGS | frozenset(
    (
        *("address", "article", "blockquote", "body", "center", "dd", "details", "div", "dl"),
        *("dt", "fieldset", "figcaption", "figure", "form", "header", "hgroup", "hr", "html"),
        *("li", "main", "ol", "p", "pre", "section", "summary", "table", "tbody", "tfoot"),
        *("thead", "tr", "ul"),
    )
)
_SENTENCE_END = re.compile(r"[.!?…。！？؟।]['\"”’»›)\]」』*\s]*$")
MOSTLY_LINK = 0.4
"""The share of a paragraph in links above which it may be a link to another article."""
_PROSE = 60  # characters; shorter lines may be sentences, but also labels
_IDEOGRAPHS = 30  # characters of the same in Chinese, Japanese and Korean
_LONG = 150  # characters that make a paragraph even without an end of a sentence
_CELLS = frozenset(("td", "th"))
_WORD = re.compile(r"[^\W_]")
_NO_LETTERS = re.compile(r"[\W_]+")


@dataclass(slots=True, eq=False)
class Block:
    """A line of text on a page."""

    text: str
    element: Any  # the innermost element that makes a block
    linked: float  # the share of the element's text that is in links, from 0 to 1

    @property
    def heading(self) -> bool:
        """Whether it is marked as a heading."""
        return self.element is not None and self.element.tag in HEADINGS


def letters(text: str) -> str:
    """The letters and digits of a text in lower case: the same however it is spaced and marked."""
    return _NO_LETTERS.sub("", text).lower()


def blocks_of(root: Any) -> list[Block]:
    """The blocks of a page in document order, each with a letter or digit in it."""
    walk = _Walk()
    walk.through(root, root)
    return walk.blocks


class _Walk:
    """Collects the text of a tree into blocks."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._pieces: list[str] = []  # of the current block
        self._linked = 0  # characters of the current block in links
        self._within_links = 0
        self._cell_before = False  # in the current row

    def through(self, element: Any, owner: Any) -> None:
        """Collect the blocks of an element. The recursion is as deep as the tree, which the parser limits to 256."""
        tag = element.tag
        block = tag in _BLOCKS or (tag in _CELLS and _is_column(element))
        if block:
            self._end(owner)
            owner = element
        elif tag in _CELLS:
            self._pieces.append(" | " if self._cell_before else "")
            self._cell_before = True
        elif tag == "br":
            self._pieces.append("\n")  # other line ends in HTML are blanks
        link = tag == "a"
        self._within_links += link
        if element.text:
            self._take(element.text)
        for child in element:
            self.through(child, owner)
            if child.tail:
                self._take(child.tail)
        self._within_links -= link
        if block:
            self._end(owner)

    def _take(self, text: str) -> None:
        self._pieces.append(text.replace("\n", " ").replace("\r", " "))
        if self._within_links:
            self._linked += len(text)

    def _end(self, owner: Any) -> None:
        if not self._pieces:
            return
        written = "".join(self._pieces)
        if _WORD.search(written):
            linked = min(1.0, self._linked / len(written.strip()))
            self.blocks += [
                Block(line, owner, linked) for line in paragraphs_of(written) if _WORD.search(line)
            ]
        self._pieces = []
        self._linked = 0
        self._cell_before = False


def _is_column(cell: Any) -> bool:
    """Whether a table's cell is part of a page's layout: data has no paragraphs or breaks in it."""
    return next(cell.iter("br", *_BLOCKS), None) is not None


def is_sentence(text: str) -> bool:
    """Whether the text ends as a sentence does."""
    return _SENTENCE_END.search(text, max(0, len(text) - 20)) is not None


def is_prose(block: Block) -> bool:
    """Whether it is a paragraph of text: no heading, no link, and no label."""
    return not block.heading and block.linked <= MOSTLY_LINK and is_long(block.text)


def is_long(text: str) -> bool:
    """Whether it is as long as a sentence, or so long that it needs no full stop, as in Thai."""
    least = _IDEOGRAPHS if text[:1] >= "\u2e80" else _PROSE
    return len(text) >= _LONG or (len(text) >= least and is_sentence(text))


def prose_in(blocks: Sequence[Block], places: Iterable[int]) -> int:
    """The number of characters in paragraphs of text."""
    return sum(len(blocks[place].text) for place in places if is_prose(blocks[place]))


def container(element: Any) -> Any:
    """The element around a block and its wrappers, which have no other child."""
    # Asking for the number of an element's children takes as long as they are many.
    while element.getprevious() is None and element.getnext() is None:
        around = element.getparent()
        if around is None:
            break
        element = around
    around = element.getparent()
    return element if around is None else around


def article_around(element: Any) -> Any:
    """The nearest <article> around an element; None if there is none."""
    return next(element.iterancestors("article"), None)
