"""Choose the text of the article from all text on a page.

The main text is chosen first, then it is cut at the article's title, and blocks that belong to the same
text are added. If it is short or about something else, the text that the page states is tried.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import islice
from typing import Any, NamedTuple

from bot.reading.pages.article_lines import without_furniture
from bot.reading.pages.page_blocks import (
    Block,
    article_around,
    blocks_of,
    is_prose,
    letters,
    prose_in,
)
from bot.reading.pages.page_cleaning import remove_clutter
from bot.reading.pages.page_completion import belonging
from bot.reading.pages.page_main_text import main_text
from bot.text.characters import paragraphs_of
from bot.text.tokens import words_of

_LITTLE = 800  # characters of prose; with less, the stated text is tried
_ENOUGH = 250  # characters of prose that make an article of their own
_MUCH_MORE = 2  # how many times as much prose the stated text must have to be preferred
# On 60 real pages, all articles but two have half of the words of the page's title and description.
_ABOUT = 0.35
_FEWEST_WORDS = 5
_LONG_WORD, _BEGINNING = 4, 5  # letters
_READ = 5_000  # characters; a longer text has nearly any word
_TITLES = 3  # how many headings with the article's title are looked at
_KEY = 40  # letters that identify a line, at its beginning or its end
_FOUND = 0.8  # the share of the stated text that must be found in the blocks


def article_text(
    root: Any, titles: Sequence[str], subject: str, stated: str | None = None
) -> tuple[str, ...]:
    """The paragraphs of the article in a page's tree; none if there is none.

    `titles` are the ways in which the page states the article's title, `subject` is what it says
    about the article, `stated` is the text if the page states it apart from what it shows. Changes
    the tree.
    """
    remove_clutter(root)
    page = _Page(blocks_of(root), frozenset(map(letters, titles)), _words(subject))
    best = _Choice(page, _main_places(page))
    if stated and (best.prose < _LITTLE or not best.is_about_subject()):
        other = _stated_choice(page, paragraphs_of(stated))
        if other.is_much_better_than(best):
            best = other
    return without_furniture(best.completed(), page.titles)


class _Page(NamedTuple):
    blocks: Sequence[Block]
    titles: frozenset[str]  # as `letters` gives them
    subject: frozenset[str]  # the words that the page says about its article


def _main_places(page: _Page) -> list[int]:
    """The places of the main text: of the <article> with the title if it has one, else of the page."""
    blocks = page.blocks
    for title in _title_places(blocks, page.titles, len(blocks)):
        article = article_around(blocks[title].element)
        if article is None:
            continue
        inside = _inside(blocks, article, title)
        if prose_in(blocks, inside) >= _ENOUGH:
            first = inside[0]
            return [first + place for place in main_text(blocks[first : inside[-1] + 1])]
    places = _title_places(blocks, page.titles, len(blocks))
    return main_text(blocks, blocks[places[-1]].element if places else None)


def _inside(blocks: Sequence[Block], article: Any, place: int) -> range:
    """The places of the blocks in an <article>, of which `place` is one."""
    first = last = place
    while first and article in blocks[first - 1].element.iterancestors("article"):
        first -= 1
    while last + 1 < len(blocks) and article in blocks[last + 1].element.iterancestors("article"):
        last += 1
    return range(first, last + 1)


def _stated_choice(page: _Page, lines: Sequence[str]) -> "_Choice":
    """The blocks with the stated text; the text itself if the page doesn't show it."""
    places, found = _look_up(page.blocks, lines)
    if found >= _FOUND * sum(map(len, lines)):
        return _Choice(page, places)
    return _Choice(page, (), lines)


class _Choice:
    """Blocks that may be the article: some of the page's, or `lines` that aren't on it."""

    def __init__(self, page: _Page, places: Iterable[int], lines: Sequence[str] = ()) -> None:
        self._page = page
        self._places, self._start = _under_title(page.blocks, set(places), page.titles)
        shown = [page.blocks[place] for place in sorted(self._places)]
        self._blocks = shown or [Block(line, None, 0.0) for line in lines]
        self.length = sum(len(block.text) for block in self._blocks)
        self.prose = sum(len(block.text) for block in self._blocks if is_prose(block))

    def is_about_subject(self) -> bool:
        """Whether it has enough words of what the page says about its article."""
        subject = self._page.subject
        if len(subject) < _FEWEST_WORDS:
            return True
        text = " ".join(block.text for block in self._blocks)[:_READ]
        return len(subject & _words(text)) >= _ABOUT * len(subject)

    def is_much_better_than(self, other: "_Choice") -> bool:
        """Whether it has much more prose, or is about the page's subject if the other one isn't."""
        if self.prose > other.prose * _MUCH_MORE:
            return True
        if not other.length:
            return self.length >= _ENOUGH
        return self.prose >= _ENOUGH and self.is_about_subject() and not other.is_about_subject()

    def completed(self) -> list[Block]:
        """The chosen blocks and others that belong to the same text, in document order."""
        if not self._places:
            return self._blocks
        blocks = self._page.blocks
        others = belonging(blocks, self._places, self._start)
        return [blocks[place] for place in sorted(self._places | others)]


def _words(text: str) -> frozenset[str]:
    """The beginnings of the longer words: the same for most forms of a word."""
    return frozenset(
        word[:_BEGINNING].lower()
        for word in words_of(text)
        if len(word) >= _LONG_WORD or word >= "\u2e80"
    )


def _look_up(blocks: Sequence[Block], lines: Sequence[str]) -> tuple[set[int], int]:
    """The places of the blocks that have the lines' text, and how many characters were found."""
    places: dict[str, list[int]] = defaultdict(list)
    for place, block in enumerate(blocks):
        key = letters(block.text)
        for part in {key, key[:_KEY], key[-_KEY:]} if len(key) > _KEY else (key,):
            places[part].append(place)
    chosen: set[int] = set()
    found = next_place = 0
    for line in lines:
        key = letters(line)
        candidates = places.get(key) or places.get(key[:_KEY]) or places.get(key[-_KEY:])
        if candidates:
            # Of several blocks with the same text, the next one.
            at = bisect_left(candidates, next_place)
            place = candidates[at] if at < len(candidates) else candidates[0]
            chosen.add(place)
            next_place = place + 1
        if candidates or not key:
            found += len(line)
    return chosen, found


def _under_title(
    blocks: Sequence[Block], chosen: set[int], titles: frozenset[str]
) -> tuple[set[int], int]:
    """The chosen places that are below the article's title and in the same <article>; the first of them.

    All of them if too little prose is below the title.
    """
    for title in _title_places(blocks, titles, max(chosen, default=0)):
        article = article_around(blocks[title].element)
        under = {
            place
            for place in chosen
            if place > title
            and (article is None or article in blocks[place].element.iterancestors("article"))
        }
        length = prose_in(blocks, under)
        if 2 * length >= prose_in(blocks, chosen) or (article is not None and length >= _ENOUGH):
            return under, title + 1
    return chosen, 0


def _title_places(blocks: Sequence[Block], titles: frozenset[str], end: int) -> list[int]:
    """The places of the first headings with the article's title before `end`, last one first."""
    found = (
        place
        for place in range(end)
        if blocks[place].element.tag in ("h1", "h2") and letters(blocks[place].text) in titles
    )
    return list(islice(found, _TITLES))[::-1]
