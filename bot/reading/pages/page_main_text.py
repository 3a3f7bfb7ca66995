"""Find the main text of a page: the element around most of its prose, and the blocks in it that are text.

The nearest element around the article's title that has enough prose bounds the search. In it, every
paragraph of prose votes for the element that holds it, and with half a vote for the one around that.
From the winner the search climbs to elements with much more prose and few links, unless that prose is
in boxes below the text whose classes are unlike the text's. Class names are believed here only when they
say that a block is a caption or a reader's comment. A linked headline and the prose below it are the
teaser of another article.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from bot.reading.pages.article_lines import is_furniture, is_label_of_links, is_link
from bot.reading.pages.page_blocks import Block, article_around, container, is_prose, is_sentence
from bot.reading.pages.page_cleaning import class_words

_MORE = 0.2  # the share of the prose found so far that an outer element must add
_PURE = 3  # how many times as much prose as links it must add
_ARTICLE = 250  # characters of prose that fill an <article>; no text goes on outside of it
_TEASER = 600  # characters of prose below the linked headline of another article
_ALL = 0.9  # the share of a headline that links
_LITTLE = 800  # characters of prose; with less, short lines anywhere in the element are text too
_LINK = 20  # characters that a link weighs in addition to its text
_TEXT_TAGS = frozenset(
    ("p", "li", "blockquote", "pre", "dd", "dt", "tr", "td", "h2", "h3", "h4", "h5", "h6")
)
_LINES = frozenset(("p", "li", "blockquote", "pre"))
_PLAIN = frozenset(("div", "article", "section", "td"))  # paragraphs where a text has no <p>
_CAPTIONS = frozenset(("caption", "captions", "figcaption", "credit", "credits", "copyright"))
_COMMENTS = frozenset(("comment", "comments", "commentlist", "reply", "replies", "discussion"))
_FRAMES = frozenset(("article", "main", "body"))
_WHOLE = frozenset(("article", "td"))  # elements of which one has all of the text
_POSTS = 2  # articles side by side that make a live blog
_NEAR = 4  # elements up from a block that can be its figure


def main_text(blocks: Sequence[Block], title: Any = None) -> list[int]:
    """The places of the blocks that are the page's main text, ascending; none without prose.

    `title` is the element of the heading with the article's title if there is one.
    """
    return _Votes(blocks, title).elected()


class _Votes:
    """What is in each element of a page."""

    def __init__(self, blocks: Sequence[Block], title: Any) -> None:
        self._blocks = blocks
        self._title = title
        self._prose_in: dict[Any, int] = defaultdict(int)
        self._links_in: dict[Any, int] = defaultdict(int)
        self._range: dict[Any, tuple[int, int]] = {}
        self._votes: dict[Any, float] = defaultdict(float)
        self._commented: dict[Any, bool] = {}
        self._prose: list[int] = []
        self._aside: set[int] = set()
        for place, block in enumerate(blocks):
            self._count(place, block)
        self._leave_out(self._teasers())
        lines = Counter(blocks[place].element for place in self._prose)
        for place in self._prose:
            self._vote(blocks[place], lines)

    def _count(self, place: int, block: Block) -> None:
        prose = links = 0
        if is_caption(block.element) or self._is_comment(block.element):
            self._aside.add(place)
        elif is_prose(block) and not is_furniture(block):
            prose = len(block.text)
            self._prose.append(place)
        elif is_link(block):
            links = len(block.text) + _LINK
        element = block.element
        while element is not None:  # at most 256, the parser's limit
            self._prose_in[element] += prose
            self._links_in[element] += links
            first, _ = self._range.get(element, (place, place))
            self._range[element] = first, place
            element = element.getparent()

    def _vote(self, block: Block, lines: Mapping[Any, int]) -> None:
        # An element with several lines of its own is a text and not a paragraph.
        holder = block.element if lines[block.element] > 1 else container(block.element)
        self._votes[holder] += len(block.text)
        if (around := holder.getparent()) is not None:
            self._votes[around] += len(block.text) / 2

    def _teasers(self) -> set[int]:
        """The places of prose below a headline that links to it, in an element of their own."""
        inside: set[int] = set()
        for place in self._prose:
            headline = place - 1
            if headline >= 0 and (card := self._card(headline)) is not None:
                inside.update(range(place, self._range[card][1] + 1))
        return inside.intersection(self._prose)

    def _card(self, headline: int) -> Any:
        """The element that has only the linked headline at this place and its teaser, if there is one."""
        link = self._blocks[headline]
        if link.linked < _ALL:
            return None
        around = [link.element, container(link.element)] if link.heading else [link.element]
        for card in around:
            first, last = self._range[card]
            if first in (headline - 1, headline) and last > headline:
                is_small = self._prose_in[card] <= _TEASER
                titled = self._title is not None and _is_within(self._title, card)
                return card if is_small and not titled else None
        return None

    def _leave_out(self, places: set[int]) -> None:
        for place in places:
            element = self._blocks[place].element
            while element is not None:
                self._prose_in[element] -= len(self._blocks[place].text)
                element = element.getparent()
        self._aside |= places
        self._prose = [place for place in self._prose if place not in places]

    def elected(self) -> list[int]:
        """The places of the main text."""
        if not self._votes:
            return self._short_article()
        region = self._region(self._title)
        most = max(
            (each for each in self._votes if region is None or _is_within(each, region)),
            key=self._votes.__getitem__,
            default=region,
        )
        first, last = self._range[self._climbed(most, region)]
        prose = [place for place in self._prose if first <= place <= last]
        holders = {container(self._blocks[place].element) for place in prose}
        owners = {self._blocks[place].element for place in prose}
        plain = [owner for owner in owners if owner.tag in _PLAIN]
        kinds = set(map(_kind, plain))
        holders.update(plain)
        little = sum(len(self._blocks[place].text) for place in prose) < _LITTLE
        return [
            place
            for place in range(first, last + 1)
            if self._is_text(place, owners, kinds)
            and (little or prose[0] <= place <= prose[-1] or _goes_on(self._blocks[place], holders))
        ]

    def _short_article(self) -> list[int]:
        """The sentences of the only <article> that has any: no paragraph of the page is long."""
        places = [
            place
            for place, block in enumerate(self._blocks)
            if is_sentence(block.text)
            and not (block.heading or is_link(block) or is_furniture(block))
            and place not in self._aside
        ]
        articles = [_article_of(self._blocks[place].element) for place in places]
        found = set(articles) - {None}
        if len(found) != 1:  # several are teasers
            return []
        return [place for place, article in zip(places, articles, strict=True) if article in found]

    def _region(self, title: Any) -> Any:
        """The nearest element around the title that has an article's prose; None if there is none."""
        while title is not None and (title.tag == "header" or self._prose_in[title] < _ARTICLE):
            title = title.getparent()
        return title

    def _is_post(self, article: Any) -> bool:
        """Whether it is one of several posts of a live blog, which are alike and below its title."""
        around = article.getparent()
        if self._title is None or around is None:
            return False
        posts = [each for each in around.iterchildren("article") if self._prose_in.get(each)]
        return (
            len(posts) >= _POSTS
            and _are_alike(posts)
            and set(self._title.iterancestors("article")).isdisjoint(posts)
        )

    def _climbed(self, element: Any, region: Any) -> Any:
        """The element or one around it in the region that has the rest of its text."""
        within = _article_of(element)
        if within is not None and within is not region and self._is_post(within):
            element = within.getparent()
        best = element
        while element is not region and (
            element.tag not in _WHOLE or self._prose_in[best] < _ARTICLE
        ):
            branch, element = element, element.getparent()
            if element is None:
                break
            more = self._prose_in[element] - self._prose_in[best] - self._boxed(branch)
            links = self._links_in[element] - self._links_in[best]
            if more >= max(_MORE * self._prose_in[best], _PURE * links):
                best = element
        return best

    def _boxed(self, text: Any) -> int:
        """The prose in boxes below an element: their classes have no word in common with its classes."""
        words = class_words(text.get("class") or "")
        return sum(
            self._prose_in.get(each, 0)
            for each in (text.itersiblings("div", "section") if words else ())
            if words.isdisjoint(found := class_words(each.get("class") or "")) and found
        )

    def _is_text(self, place: int, owners: set[Any], kinds: set[Any]) -> bool:
        """Whether a block inside the main text is part of it."""
        block = self._blocks[place]
        if place in self._aside or is_link(block) or is_label_of_links(self._blocks, place):
            return False
        if is_prose(block) or block.element.tag in _TEXT_TAGS or block.element in owners:
            return True
        return _is_plain(block) and (
            block.element.getparent() in owners or _kind(block.element) in kinds
        )

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


def _article_of(element: Any) -> Any:
    """The element if it is an <article>, else the nearest around it; None if there is none."""
    return element if element.tag == "article" else article_around(element)


def _is_within(element: Any, outer: Any) -> bool:
    """Whether `outer` is the element or around it."""
    return element is outer or outer in element.iterancestors(outer.tag)


def _goes_on(block: Block, holders: set[Any]) -> bool:
    """Whether a line before the first prose or after the last is held by the same element, or its list."""
    element = block.element
    if element.tag not in _LINES and not _is_plain(block):
        return False
    around = element.getparent()
    return container(element) in holders or (around is not None and container(around) in holders)


def _are_alike(elements: Sequence[Any]) -> bool:
    """Whether all have the same classes, or a word in common: one may also be "pinned"."""
    classes = {each.get("class") or "" for each in elements}
    return len(classes) == 1 or bool(frozenset.intersection(*map(class_words, classes)))


def _is_plain(block: Block) -> bool:
    """Whether it may be a short paragraph of a text that has no <p>."""
    return block.element.tag in _PLAIN and is_sentence(block.text)


def _kind(element: Any) -> tuple[Any, ...]:
    """The same for paragraphs side by side."""
    return element.getparent(), element.tag, element.get("class")


def is_caption(element: Any) -> bool:
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
