"""Find the rest of a text on its page: paragraphs and headings that an extraction left out."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import Any

from bot.reading.pages.article_lines import is_furniture, is_label_of_links, is_link
from bot.reading.pages.page_blocks import (
    MOSTLY_LINK,
    Block,
    article_around,
    container,
    is_long,
    is_prose,
    is_sentence,
)
from bot.reading.pages.page_main_text import is_caption

_LONGEST_HEADING = 100  # characters of a line that is used as a heading but not marked as one


def belonging(blocks: Sequence[Block], chosen: set[int], start: int) -> set[int]:
    """The places of other blocks that belong to the text of the chosen ones."""
    paragraphs = [blocks[place] for place in chosen if is_prose(blocks[place])]
    if not paragraphs:
        return set()
    texts = _Texts(paragraphs)
    first, last = min(chosen), max(chosen)
    added = set()
    for place in range(start, len(blocks)):
        block = blocks[place]
        if place in chosen or block.heading or not is_long(block.text):
            continue
        prose = block.linked <= MOSTLY_LINK
        if place < last and texts.hold(block):
            fits = prose or is_sentence(block.text)
        else:
            fits = prose and place > first and texts.resemble(block)
        if (
            fits
            and texts.may_hold(block)
            and not is_furniture(block)
            and not is_caption(block.element)
        ):
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
        and not is_label_of_links(blocks, place)
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
        self._elements = Counter(container(block.element) for block in prose)
        self._shapes = {
            _shape(element)
            for element, count in self._elements.items()
            if count > 1 and element.get("class")
        }
        self._articles = {article_around(block.element) for block in prose}

    def hold(self, block: Block) -> bool:
        """Whether one of them holds the block, or is its own element with text outside paragraphs."""
        return block.element in self._elements or container(block.element) in self._elements

    def resemble(self, block: Block) -> bool:
        """Whether the block's element looks like one of them: the text is continued there."""
        return _shape(container(block.element)) in self._shapes

    def may_hold(self, block: Block) -> bool:
        """Whether the block is in the same <article>, if in any."""
        return article_around(block.element) in self._articles


def _shape(element: Any) -> tuple[str, ...]:
    """Tag and class of an element and of the two around it."""
    around = element.getparent()
    further = around.getparent() if around is not None else None
    return tuple(_class(each) for each in (element, around, further) if each is not None)


def _class(element: Any) -> str:
    return f"{element.tag} {element.get('class') or ''}"
