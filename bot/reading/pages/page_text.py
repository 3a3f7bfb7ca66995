"""Choose the text of the article from all text on a page.

trafilatura chooses where the article is, but loses words, lines and whole sections on the way. So its
choice is looked up in the blocks of the page, and blocks that belong to the same text are added.
"""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import islice
from typing import Any, NamedTuple

from bot.reading.pages.article_lines import is_furniture, is_link, is_sentence, without_furniture
from bot.reading.pages.page_blocks import Block, blocks_of, letters
from bot.reading.pages.page_cleaning import remove_clutter
from bot.text.characters import paragraphs_of
from bot.text.sentences import words_of

_LITTLE = 800  # characters of prose; with less, other ways of extraction are tried
_ENOUGH = 250  # characters of prose that make an article of their own
_MUCH_MORE = 2  # how many times as much prose another way must find to be preferred
_MANY = 5_000  # elements; real pages have fewer, and trafilatura takes quadratic time
_PROSE = 60  # characters; shorter lines may be sentences, but also labels
_IDEOGRAPHS = 30  # characters of the same in Chinese, Japanese and Korean
_LONG = 150  # characters that make a paragraph even without an end of a sentence
_MOSTLY_LINK = 0.4
# On 60 real pages, all articles but two have half of the words of the page's title and description.
_ABOUT = 0.35
_FEWEST_WORDS = 5
_LONG_WORD, _BEGINNING = 4, 5  # letters
_READ = 5_000  # characters; a longer text has nearly any word
_TITLES = 3  # how many headings with the article's title are looked at
_KEY = 40  # letters that identify a line, at its beginning or its end
_FOUND = 0.8  # the share of the extracted text that must be found in the blocks
_LONGEST_HEADING = 100  # characters of a line that is used as a heading but not marked as one
# Elements of trafilatura's tree that begin and end a line.
_TREE_BLOCKS = frozenset(("p", "head", "quote", "list", "item", "table", "row", "code"))


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
    best = _Choice(page, _extracted(root, precise=True, fast=True))
    if best.prose < _LITTLE or not best.is_about_subject():
        best = _better(root, page, stated, best)
    return without_furniture(best.completed(), page.titles)


class _Page(NamedTuple):
    blocks: Sequence[Block]
    titles: frozenset[str]  # as `letters` gives them
    subject: frozenset[str]  # the words that the page says about its article


def _better(root: Any, page: _Page, stated: str | None, best: "_Choice") -> "_Choice":
    """The first of less strict choices that is much better, else the best so far."""
    blocks = page.blocks
    ways: list[Callable[[], list[str]]] = []
    has_more = _prose_in(blocks, range(len(blocks))) > best.prose * _MUCH_MORE or not best.length
    if has_more and next(islice(root.iter(), _MANY, None), None) is None:
        ways += [
            partial(_extracted, root, precise=precise, fast=False) for precise in (True, False)
        ]
    if stated:
        ways.append(partial(paragraphs_of, stated))
    for way in ways:
        other = _Choice(page, way())
        if other.is_much_better_than(best):
            best = other
        if best.prose >= _LITTLE and best.is_about_subject():
            break
    return best


def _extracted(root: Any, *, precise: bool, fast: bool) -> list[str]:
    """The lines that trafilatura takes for the article."""
    from trafilatura import bare_extraction  # 0.5 s, which loading a text should not pay for

    # `fast` skips the second opinions of other extractors, which take as long again and differ on
    # few pages. Metadata is not wanted: ours is stated by the page, theirs is guessed.
    found = bare_extraction(
        root, favor_precision=precise, fast=fast, include_comments=False, with_metadata=False
    )
    assert not isinstance(found, dict)
    if found is None or found.body is None:
        return []
    pieces: list[str] = []
    _collect(found.body, pieces)
    return paragraphs_of("".join(pieces))


def _collect(element: Any, pieces: list[str]) -> None:
    """Add the element's text, with a line end around each block. As deep as the tree: at most 256."""
    block = element.tag in _TREE_BLOCKS
    if block or element.tag == "lb":
        pieces.append("\n")
    elif element.tag == "cell":
        pieces.append(" ")
    pieces.append(element.text or "")
    for child in element:
        _collect(child, pieces)
        pieces.append(child.tail or "")
    if block:
        pieces.append("\n")


class _Choice:
    """The blocks that a way of extraction chose."""

    def __init__(self, page: _Page, lines: Sequence[str]) -> None:
        self._page = page
        self._places, found = _look_up(page.blocks, lines)
        self._start = 0
        if found >= _FOUND * sum(map(len, lines)):
            self._places, self._start = _under_title(page.blocks, self._places, page.titles)
            self._blocks = [page.blocks[place] for place in sorted(self._places)]
        else:  # it is put together from several elements, or isn't on the page
            self._places = set()
            self._blocks = [Block(line, None, 0.0) for line in lines]
        self.length = sum(len(block.text) for block in self._blocks)
        self.prose = sum(len(block.text) for block in self._blocks if _is_prose(block))

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
        others = _others(blocks, self._places, self._start)
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
    found = [
        place
        for place in range(max(chosen, default=0))
        if blocks[place].element.tag in ("h1", "h2") and letters(blocks[place].text) in titles
    ]
    for title in reversed(found[:_TITLES]):
        article = _article(blocks[title].element)
        under = {
            place
            for place in chosen
            if place > title
            and (article is None or article in blocks[place].element.iterancestors("article"))
        }
        length = _prose_in(blocks, under)
        if 2 * length >= _prose_in(blocks, chosen) or (article is not None and length >= _ENOUGH):
            return under, title + 1
    return chosen, 0


def _prose_in(blocks: Sequence[Block], places: Iterable[int]) -> int:
    return sum(len(blocks[place].text) for place in places if _is_prose(blocks[place]))


def _others(blocks: Sequence[Block], chosen: set[int], start: int) -> set[int]:
    """The places of other blocks that belong to the text of the chosen ones."""
    paragraphs = [blocks[place] for place in chosen if _is_prose(blocks[place])]
    if not paragraphs:
        return set()
    texts = _Texts(paragraphs)
    first, last = min(chosen), max(chosen)
    added = set()
    for place in range(start, len(blocks)):
        block = blocks[place]
        if place in chosen or block.heading or not _is_long(block.text):
            continue
        prose = block.linked <= _MOSTLY_LINK
        if place < last and texts.hold(block):
            fits = prose or is_sentence(block.text)
        else:
            fits = prose and place > first and texts.resemble(block)
        if fits and texts.may_hold(block) and not is_furniture(block):
            added.add(place)
    return added | _headings(blocks, chosen | added, texts)


def _headings(blocks: Sequence[Block], chosen: set[int], texts: "_Texts") -> set[int]:
    """The places of headings inside the text, marked as such or recognized by their class."""
    last = max(chosen)
    between = [
        place
        for place in range(min(chosen), last)
        if place not in chosen
        and texts.hold(blocks[place])
        and not is_link(blocks[place])
        and not is_furniture(blocks[place])
    ]
    marked = {place for place in between if blocks[place].heading}
    short = [
        place
        for place in between
        if place not in marked
        and len(blocks[place].text) <= _LONGEST_HEADING
        and blocks[place].element.get("class")
        and place - 1 in chosen
        and place + 1 in chosen
    ]
    texts_of: dict[str, set[str]] = defaultdict(set)
    for place in short:
        texts_of[_class(blocks[place].element)].add(blocks[place].text)
    return marked | {place for place in short if len(texts_of[_class(blocks[place].element)]) > 1}


class _Texts:
    """The elements that hold the paragraphs of a text."""

    def __init__(self, prose: Sequence[Block]) -> None:
        self._elements = Counter(_container(block.element) for block in prose)
        self._shapes = {
            _shape(element)
            for element, count in self._elements.items()
            if count > 1 and element.get("class")
        }
        self._articles = {_article(block.element) for block in prose}

    def hold(self, block: Block) -> bool:
        """Whether one of them holds the block, or is its own element with text outside paragraphs."""
        return block.element in self._elements or _container(block.element) in self._elements

    def resemble(self, block: Block) -> bool:
        """Whether the block's element looks like one of them: the text is continued there."""
        return _shape(_container(block.element)) in self._shapes

    def may_hold(self, block: Block) -> bool:
        """Whether the block is in the same <article>, if in any."""
        return _article(block.element) in self._articles


def _container(element: Any) -> Any:
    """The element around a block and its wrappers, which have no other child."""
    # Asking for the number of an element's children takes as long as they are many.
    while element.getprevious() is None and element.getnext() is None:
        around = element.getparent()
        if around is None:
            break
        element = around
    around = element.getparent()
    return element if around is None else around


def _article(element: Any) -> Any:
    return next(element.iterancestors("article"), None)


def _shape(element: Any) -> tuple[str, ...]:
    """Tag and class of an element and of the two around it."""
    around = element.getparent()
    further = around.getparent() if around is not None else None
    return tuple(_class(each) for each in (element, around, further) if each is not None)


def _class(element: Any) -> str:
    return f"{element.tag} {element.get('class') or ''}"


def _is_prose(block: Block) -> bool:
    return not block.heading and block.linked <= _MOSTLY_LINK and _is_long(block.text)


def _is_long(text: str) -> bool:
    """Whether it is as long as a sentence, or so long that it needs no full stop, as in Thai."""
    least = _IDEOGRAPHS if text[:1] >= "\u2e80" else _PROSE
    return len(text) >= _LONG or (len(text) >= least and is_sentence(text))
