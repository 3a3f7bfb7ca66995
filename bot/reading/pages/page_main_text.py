"""Find the main text of a page: the element around most of its prose, and the blocks in it that are text.

Every paragraph of prose votes for the element that holds it, and with half a vote for the one around
that. From the winner the search climbs to elements with much more prose and few links. Class names
are believed only when they say that a block is a caption or a reader's comment.
"""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from bot.reading.pages.article_lines import is_furniture, is_link
from bot.reading.pages.page_blocks import Block, container, is_prose
from bot.reading.pages.page_cleaning import class_words

_MORE = 0.2  # the share of the prose found so far that an outer element must add
_PURE = 3  # how many times as much prose as links it must add
_ARTICLE = 250  # characters of prose that fill an <article>; no text goes on outside of it
_LITTLE = 800  # characters of prose; with less, short lines anywhere in the element are text too
_LINK = 20  # characters that a link weighs in addition to its text
_TEXT_TAGS = frozenset(
    ("p", "li", "blockquote", "pre", "dd", "dt", "tr", "td", "h2", "h3", "h4", "h5", "h6")
)
_LINES = frozenset(("p", "li", "blockquote", "pre"))
_CAPTIONS = frozenset(("caption", "captions", "figcaption", "credit", "credits", "copyright"))
_COMMENTS = frozenset(("comment", "comments", "commentlist", "reply", "replies", "discussion"))
_FRAMES = frozenset(("article", "main", "body"))
_NEAR = 4  # elements up from a block that can be its figure


def main_text(blocks: Sequence[Block]) -> list[int]:
    """The places of the blocks that are the page's main text, ascending; none without prose."""
    return _Votes(blocks).elected()


class _Votes:
    """What is in each element of a page."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self._blocks = blocks
        self._prose_in: dict[Any, int] = defaultdict(int)
        self._links_in: dict[Any, int] = defaultdict(int)
        self._range: dict[Any, tuple[int, int]] = {}
        self._votes: dict[Any, float] = defaultdict(float)
        self._commented: dict[Any, bool] = {}
        self._prose: list[int] = []
        self._aside: set[int] = set()
        for place, block in enumerate(blocks):
            self._count(place, block)

    def _count(self, place: int, block: Block) -> None:
        prose = links = 0
        if _is_caption(block.element) or self._is_comment(block.element):
            self._aside.add(place)
        elif is_prose(block) and not is_furniture(block):
            prose = len(block.text)
            self._prose.append(place)
            holder = container(block.element)
            self._votes[holder] += prose
            if (around := holder.getparent()) is not None:
                self._votes[around] += prose / 2
        elif is_link(block):
            links = len(block.text) + _LINK
        element = block.element
        while element is not None:  # at most 256, the parser's limit
            self._prose_in[element] += prose
            self._links_in[element] += links
            first, _ = self._range.get(element, (place, place))
            self._range[element] = first, place
            element = element.getparent()

    def elected(self) -> list[int]:
        """The places of the main text."""
        if not self._votes:
            return []
        first, last = self._range[self._climbed(max(self._votes, key=self._votes.__getitem__))]
        prose = [place for place in self._prose if first <= place <= last]
        holders = {container(self._blocks[place].element) for place in prose}
        owners = {self._blocks[place].element for place in prose}
        little = sum(len(self._blocks[place].text) for place in prose) < _LITTLE
        return [
            place
            for place in range(first, last + 1)
            if self._is_text(place, owners)
            and (little or prose[0] <= place <= prose[-1] or _goes_on(self._blocks[place], holders))
        ]

    def _climbed(self, element: Any) -> Any:
        """The element or one around it that has the rest of its text."""
        best = element
        while element.tag != "article" or self._prose_in[best] < _ARTICLE:
            element = element.getparent()
            if element is None:
                break
            more = self._prose_in[element] - self._prose_in[best]
            links = self._links_in[element] - self._links_in[best]
            if more >= max(_MORE * self._prose_in[best], _PURE * links):
                best = element
        return best

    def _is_text(self, place: int, owners: set[Any]) -> bool:
        """Whether a block inside the main text is part of it."""
        block = self._blocks[place]
        if place in self._aside or is_link(block):
            return False
        return is_prose(block) or block.element.tag in _TEXT_TAGS or block.element in owners

    def _is_comment(self, element: Any) -> bool:
        """Whether readers wrote it, by the classes and ids of all elements around it."""
        unknown = []
        while element is not None and element not in self._commented:
            unknown.append(element)
            element = element.getparent()
        commented = element is not None and self._commented[element]
        for each in reversed(unknown):
            commented = commented or _says(each, _COMMENTS)
            self._commented[each] = commented
        return commented


def _goes_on(block: Block, holders: set[Any]) -> bool:
    """Whether a line before the first prose or after the last is held by the same element, or its list."""
    element = block.element
    if element.tag not in _LINES:
        return False
    around = element.getparent()
    return container(element) in holders or (around is not None and around.getparent() in holders)


def _is_caption(element: Any) -> bool:
    """Whether it belongs to a picture."""
    for _ in range(_NEAR):
        if element is None or element.tag in _FRAMES:
            return False
        if element.tag in ("figure", "figcaption") or _says(element, _CAPTIONS):
            return True
        element = element.getparent()
    return False


def _says(element: Any, words: frozenset[str]) -> bool:
    """Whether a class or the id of the element is one of the words or contains it."""
    return any(
        not words.isdisjoint(class_words(element.get(name) or "")) for name in ("class", "id")
    )
