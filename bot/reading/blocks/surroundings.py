"""Take the surroundings of the articles off a page: lists of links, comments, prompts, contents.

Single lines of furniture are recognized by page_furniture.py. Here, lines are furniture because of
their place: below the text, below a heading, or repeated further down.
"""

import re
from collections.abc import Sequence

from bot.models import Role
from bot.reading.blocks.division import Kind, kind_of
from bot.reading.blocks.headlines import is_headline, is_kicker
from bot.reading.blocks.line_shape import (
    apparent_length,
    is_bullet,
    is_link_like,
    is_sentence,
    number_of,
)
from bot.reading.blocks.page_furniture import is_detail, is_section_heading
from bot.reading.blocks.page_links import (
    is_comment_heading,
    is_contents_heading,
    is_link_of_list,
    is_list_heading,
    is_prompt,
)
from bot.reading.blocks.page_times import is_about_time
from bot.reading.decision_trace import took
from bot.text.furniture.folded_lines import folded
from bot.text.furniture.labels import NEWSLETTERS

# Fewer short lines at the end can be a signature or the end of a list.
_MIN_LINKS_AT_END = 3
_MIN_LINKS_BELOW_SECTION = 3
_MAX_LINK = 70  # characters, if there are only two
_LOOKED_AT_FOR_CONTENTS = 80  # paragraphs
_MIN_ENTRIES = 2
_AROUND_ENTRY = re.compile(r"^[•·▪*–—-]\s*|^\(?\d{1,3}[.)、:：]\s*|\s*(?:\.\s?|…){2,}\s*\d{1,3}$")
_MIN_MENU = 3
_LOOKED_AT_HEAD = 12  # paragraphs
# A longer run of short lines is no page with an article in it. This bounds the cost, too.
_MAX_HEAD = 200  # paragraphs
_LOOKED_AT_OTHERS = 50  # blocks
_MAX_GREETING = 150  # characters
_MAX_BLOCK = 5_000  # paragraphs
_MIN_BLOCKS_WITH_KICKER = 2
_BELOW_HEADLINE = frozenset({Kind.BYLINE, Kind.AGENCY, Kind.PLACE})
_NO_LINKS = frozenset({Kind.CAPTION, Kind.CREDIT, Kind.BYLINE, Kind.NOTE, Kind.AGENCY, Kind.PLACE})


def has_text(lines: Sequence[str]) -> bool:
    """Whether a block has a sentence, a dateline, a note, a byline or a picture."""
    return any(is_sentence(line) or kind_of(line) in _NO_LINKS for line in lines)


def is_list_of_links(lines: Sequence[str]) -> bool:
    """Whether a block has only labels and links. A headline and a lead that breaks off are none."""
    if len(lines) > _MAX_HEAD or has_text(lines) or not all(map(_is_link_or_label, lines)):
        return False
    shown = [line for line in lines if not is_detail(line)]
    if any(is_list_heading(line) or is_comment_heading(line) for line in shown):
        return True
    if len(shown) < len(lines) or len(shown) >= _MIN_LINKS_AT_END:
        return len(shown) > 1
    return len(shown) > 1 and max(map(len, shown)) <= _MAX_LINK


def _is_link_or_label(line: str) -> bool:
    return is_link_like(line.rstrip(":："))


def without_contents(paragraphs: Sequence[str]) -> tuple[Sequence[str], frozenset[str]]:
    """The paragraphs without the list of contents at their top, and the headlines that it names.

    A list of contents is several short lines in succession that are repeated further down.
    """
    top = paragraphs[:_LOOKED_AT_FOR_CONTENTS]
    entries = {
        _entry(line): index
        for index, line in reversed(list(enumerate(top)))
        if is_link_like(line) or is_bullet(line)
    }
    repeated: dict[int, int] = {}
    often: set[int] = set()
    for index, line in enumerate(paragraphs):
        at = entries.get(line)
        if at is None and line[:1].isdigit() and number_of(line) is not None:
            at = entries.get(_entry(line))
        if at is not None and at < index:
            often.update({at} & repeated.keys())
            repeated.setdefault(at, index)
    run = _first_run(sorted(repeated.keys() - often))
    if len(run) < _MIN_ENTRIES:
        return paragraphs, frozenset()
    first, end = run[0], min(repeated[at] for at in run)
    if end <= run[-1]:
        return paragraphs, frozenset()
    while (
        run[-1] + 1 < end
        and run[-1] + 1 < len(paragraphs)
        and is_link_like(paragraphs[run[-1] + 1])
    ):
        run.append(run[-1] + 1)
    if first and is_contents_heading(paragraphs[first - 1]):
        first -= 1
    for line in paragraphs[first : run[-1] + 1]:
        took(line, Role.FURNITURE, "rule-contents")
    rest = [*paragraphs[:first], *paragraphs[run[-1] + 1 :]]
    return rest, frozenset(paragraphs[repeated[at]] for at in run if at in repeated)


def _entry(line: str) -> str:
    """An entry of a list of contents without its bullet, number and page."""
    return _AROUND_ENTRY.sub("", line)


def _first_run(indices: Sequence[int]) -> list[int]:
    """The first indices in succession."""
    run: list[int] = []
    for index in indices:
        if run and index != run[-1] + 1:
            if len(run) >= _MIN_ENTRIES:
                break
            run = []
        run.append(index)
    return run


def without_page_head(
    blocks: Sequence[Sequence[str]], owner: str | None, *, below_menu: bool
) -> list[Sequence[str]]:
    """The blocks, the first without what stands above its article: name of the site, menu, page title.

    `below_menu` says that a menu was above the first block.
    """
    first = next((index for index, block in enumerate(blocks) if block), None)
    if first is None:
        return list(blocks)
    lines, others = blocks[first], [block for block in blocks[first + 1 :] if block]
    length = next((n for n, line in enumerate(lines[:_MAX_HEAD]) if begins_text(line)), None)
    if length is None:
        return list(blocks)
    start, length = _end_of_greeting(lines, length, others)
    for line in lines[:start]:
        took(line, Role.FURNITURE, "rule-page-heading")
    shown: list[int] = []
    for index in range(start, length):
        line = lines[index]
        if owner and folded(line) == folded(owner):
            took(line, Role.FURNITURE, "rule-masthead")
        elif is_prompt(line):
            took(line, Role.FURNITURE, "rule-prompt")
        elif not is_detail(line):
            shown.append(index)
    labels = [n for n in range(start, length) if n not in shown and not is_about_time(lines[n])]
    below_menu = below_menu or start > 0 or (bool(shown and labels) and labels[0] < shown[-1])
    above = _lines_about_page([lines[index] for index in shown], others, below_menu=below_menu)
    for index in shown[:above]:
        took(lines[index], Role.FURNITURE, "rule-page-heading")
    kept = {*range(start, length)} & {n for n in range(length) if is_detail(lines[n])}
    head = [lines[n] for n in sorted({*shown[above:], *kept})]
    return [*blocks[:first], [*head, *lines[length:]], *blocks[first + 1 :]]


def _end_of_greeting(
    lines: Sequence[str], length: int, others: Sequence[Sequence[str]]
) -> tuple[int, int]:
    """Where the first article begins below the greeting of a newsletter, and where its text does."""
    line = lines[length] if length < len(lines) else ""
    if kind_of(line) in _NO_LINKS or apparent_length(line) > _MAX_GREETING or not others:
        return 0, length
    headed_blocks = sum(1 for block in others if _length_of_head(block))
    if headed_blocks * 2 < len(others):
        return 0, length
    below = lines[length + 1 : length + 1 + _LOOKED_AT_HEAD]
    headed = bool(below) and is_headline(below[0]) and not is_section_heading(below[0])
    text = next((n for n, each in enumerate(below) if begins_text(each)), 0)
    if not headed or not text:
        return 0, length
    return length + 1, length + 1 + text


def _length_of_head(block: Sequence[str]) -> int:
    """How many lines are above the text of a block, without times and labels."""
    length = next((n for n, line in enumerate(block[:_MAX_HEAD]) if begins_text(line)), 0)
    return sum(1 for line in block[:length] if not is_detail(line) and not is_section_heading(line))


def begins_text(line: str) -> bool:
    """Whether the line is part of an article, and neither headline nor prompt of the page."""
    return not is_prompt(line) and (is_sentence(line) or kind_of(line) in _NO_LINKS)


def _lines_about_page(
    head: Sequence[str], others: Sequence[Sequence[str]], *, below_menu: bool
) -> int:
    """How many lines above the first headline are about the page."""
    last = len(head) - 1
    numbered = next((n for n, line in enumerate(head) if number_of(line) is not None), 0)
    if numbered and any(number_of(block[0]) is not None for block in others):
        return numbered
    menu, run = 0, 0
    for index, line in enumerate(head[:last]):
        run = run + 1 if is_kicker(line) and is_link_like(line) else 0
        if run >= _MIN_MENU:
            menu = index + 1
    # The last of them can be the kicker of the headline.
    if menu and below_menu:
        return menu - 1 if menu < last else menu
    with_kicker = sum(1 for block in others if _begins_with_kicker(block))
    if with_kicker >= min(_MIN_BLOCKS_WITH_KICKER, max(1, len(others))):
        return max((n for n in range(last) if _begins_with_kicker(head[n:])), default=0)
    lengths = [length for block in others[:_LOOKED_AT_OTHERS] if (length := _length_of_head(block))]
    if below_menu and lengths:
        return max(0, len(head) - max(lengths))
    return 0


def _begins_with_kicker(lines: Sequence[str]) -> bool:
    if len(lines) < _MIN_ENTRIES or not all(map(is_link_like, lines[:2])):
        return False
    return is_kicker(lines[0]) and len(lines[0].split()) < len(lines[1].split())


def without_surroundings(
    block: Sequence[str], *, alone: bool, below_others: bool, last: bool
) -> Sequence[str]:
    """The block without comments, prompts, and lists of links in its text and below it.

    `alone` says that the document has no other block, so that another article may begin in it;
    `below_others` that there are articles above the block, whose surroundings it may have.
    """
    if len(block) > _MAX_BLOCK:
        return block
    first = next((n for n, line in enumerate(block) if _is_text(line)), len(block))
    begin = 0 if below_others else first + 1
    end = _start_of_comments(block, begin)
    kept = list(block[:begin])
    at = begin
    while at < end:
        line = block[at]
        if links := _links_below(block, at, end, alone=alone) if is_list_heading(line) else 0:
            _take_list(block[at : at + 1 + links])
        elif is_prompt(line) or (
            at and _is_below_prompt(block[at - 1], line) and not _is_head_of_article(block, at)
        ):
            took(line, Role.FURNITURE, "rule-prompt")
        elif at > first and is_link_of_list(line):
            took(line, Role.FURNITURE, "rule-link-of-list")
        else:
            kept.append(line)
        at += 1 + links
    end_of_text = _end_of_text(kept, below_page=last and not alone)
    for line in kept[end_of_text:]:
        took(line, Role.FURNITURE, "rule-links-below-text")
    return kept[:end_of_text]


def _is_below_prompt(above: str, line: str) -> bool:
    """Whether a short text says what the newsletter is that the line above invites to."""
    return (
        len(line) <= _MAX_GREETING
        and is_link_like(above)
        and (is_prompt(above) or folded(above) in NEWSLETTERS)
    )


def _is_head_of_article(block: Sequence[str], index: int) -> bool:
    """Whether the line is a headline directly above a dateline or a byline."""
    return (
        kind_of(block[index]) is Kind.HEADLINE
        and index + 1 < len(block)
        and kind_of(block[index + 1]) in _BELOW_HEADLINE
    )


def _is_text(line: str) -> bool:
    return (is_sentence(line) or kind_of(line) is Kind.AGENCY) and not is_prompt(line)


def _start_of_comments(block: Sequence[str], begin: int) -> int:
    """Where the readers' comments begin, which are the rest of the block."""
    headings = [n for n in range(begin, len(block)) if is_comment_heading(block[n])]
    # Several headings are the counters below several articles.
    if len(headings) != 1:
        return len(block)
    (start,) = headings
    below = block[start + 1 :]
    if any(kind_of(line) is Kind.AGENCY for line in below):
        return len(block)
    took(block[start], Role.FURNITURE, "rule-comment-heading")
    for line in below:
        took(line, Role.FURNITURE, "rule-below-comment-heading")
    return start


def _links_below(block: Sequence[str], heading: int, end: int, *, alone: bool) -> int:
    """How many links the list below a heading has; 0 if it is no list."""
    last = heading + 1
    while last < end and (is_link_like(block[last]) or is_bullet(block[last])):
        if kind_of(block[last]) in _NO_LINKS or is_comment_heading(block[last]):
            break
        last += 1
    links = last - heading - 1
    if last == end:
        return links if links else 0
    if is_section_heading(block[heading]) and links < _MIN_LINKS_BELOW_SECTION:
        return 0
    if links > 1 and _is_head_of_article(block, last - 1):
        return links - 1
    if alone and links > 1 and kind_of(block[last]) in _NO_LINKS:
        return links - 1  # without separators, the last of them is the headline of an article below
    return links


def _take_list(lines: Sequence[str]) -> None:
    took(lines[0], Role.FURNITURE, "rule-list-heading")
    for line in lines[1:]:
        took(line, Role.FURNITURE, "rule-below-list-heading")


def _end_of_text(lines: Sequence[str], *, below_page: bool) -> int:
    """Where a list of links begins that ends the block.

    The end of the page, `below_page`, can have one. Elsewhere, a list without a label of the page
    can belong to the text.
    """
    end = len(lines)
    while end and is_link_like(lines[end - 1]) and kind_of(lines[end - 1]) not in _NO_LINKS:
        end -= 1
    details = [line for line in lines[end:] if is_detail(line)]
    if not below_page and all(map(is_about_time, details)):
        return len(lines)
    links = len(lines) - end - len(details)
    if (
        links < _MIN_LINKS_AT_END
        or not any(map(_is_text, lines[:end]))
        or lines[end - 1].endswith((":", "："))
    ):
        return len(lines)
    return end
