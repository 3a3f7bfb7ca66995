"""Divide a block of a listing into articles, if no separator stands between them.

An agency's dateline begins an article, with the headlines and captions above it; so does each headline
if headlines and leads alternate. A long story with datelines inside stays one article.
"""

from collections.abc import Sequence, Set
from enum import Enum, auto
from functools import lru_cache
from itertools import accumulate, pairwise

from bot.models import Role
from bot.reading.blocks.captions import read_credited_caption
from bot.reading.blocks.editors_notes import is_editors_note
from bot.reading.blocks.headlines import is_headline, names_person
from bot.reading.blocks.line_shape import apparent_length
from bot.reading.decision_trace import article_begins, took
from bot.text.bylines import is_byline
from bot.text.datelines import find_dateline

# More text than this between two datelines is a story with sections.
_MAX_PARAGRAPHS_OF_LEAD = 2
_MAX_PARAGRAPHS_UNDER_HEADLINE = 6
_MAX_CHARACTERS_OF_LEAD = 1_000
_MIN_PAIRS = 2
_MIN_LEAD = 90  # characters
_MIN_DATED_LEAD = 40  # characters
_MIN_AGENCIES = 2
_MAX_SHORT = 150  # characters
_LOOKED_AT_BELOW_BYLINE = 3  # lines
# Text above a dateline is an article, not a caption, if it is as long as this.
_MIN_TEXT = 200  # characters
_MIN_LONG_TEXT = 400  # characters


class Kind(Enum):
    """What a line of a block is."""

    HEADLINE = auto()
    CAPTION = auto()
    CREDIT = auto()
    BYLINE = auto()
    NOTE = auto()
    AGENCY = auto()  # text with an agency's dateline
    PLACE = auto()  # text with a dateline without an agency
    TEXT = auto()


_TEXTS = frozenset({Kind.AGENCY, Kind.PLACE, Kind.TEXT})
_PICTURES = frozenset({Kind.CAPTION, Kind.CREDIT})


def kind_of(line: str) -> Kind:
    """What the line is by its form alone."""
    return _kind_of_short(line) if len(line) <= _MAX_SHORT else _kind_of(line)


def _kind_of(line: str) -> Kind:
    found = find_dateline(line)
    if found and found.dateline.agency:
        return Kind.AGENCY
    if furniture := _kind_of_furniture(line):
        return furniture
    if found:
        return Kind.PLACE
    return Kind.HEADLINE if is_headline(line) else Kind.TEXT


# A page repeats its headlines and labels, and each line is asked about several times.
_kind_of_short = lru_cache(maxsize=16_384)(_kind_of)


def _kind_of_furniture(line: str) -> Kind | None:
    if is_editors_note(line):
        return Kind.NOTE
    if is_byline(line):
        return Kind.BYLINE
    if caption := read_credited_caption(line):
        return Kind.CAPTION if caption.text else Kind.CREDIT
    return Kind.CAPTION if names_person(line) else None


def is_long_text(line: str) -> bool:
    """Whether a line without a credit is too long for a caption: two sentences, or 400 characters."""
    if len(line) >= _MIN_LONG_TEXT:
        return True
    return len(line) >= _MIN_TEXT and any(mark in line[:-1] for mark in (". ", "? ", "! ", ".” "))


def divide(
    lines: Sequence[str], listed: Set[str] = frozenset(), *, times: int = 0
) -> list[Sequence[str]]:
    """The lines of each article of a block, in order.

    `listed` are headlines in a list of contents. Of `times`, lines such as `2 hours ago`, each
    article of a page has one, so that shorter leads show where articles begin.
    """
    kinds = [kind_of(line) for line in lines]
    rule = "rule-begins-at-headline"
    starts = _starts_of_pairs(lines, kinds, times)
    if not starts:
        rule = "rule-begins-at-byline"
        starts = _starts_at_bylines(lines, kinds, listed)
    if not starts:
        rule = "rule-begins-at-dateline"
        starts = _starts_at_datelines(lines, kinds)
        if starts and (page_heading := _page_heading(kinds, starts)):
            for line in lines[:page_heading]:
                took(line, Role.FURNITURE, "rule-page-heading")
            lines, kinds = lines[page_heading:], kinds[page_heading:]
            starts = [start - page_heading for start in starts]
    if starts and not _TEXTS.intersection(kinds[: starts[0]]):
        starts[0] = 0  # what stands above the first article belongs to it
    starts = [start for start in starts if start > 0]
    for start in starts:
        article_begins(lines[start], rule)
    bounds = [0, *starts, len(lines)]
    return [lines[a:b] for a, b in pairwise(bounds) if b > a]


def number_of_datelines(lines: Sequence[str]) -> int:
    """How many paragraphs begin with an agency's dateline."""
    found = (find_dateline(line) for line in lines)
    return sum(1 for each in found if each and each.dateline.agency)


def number_of_headlines_in_text(lines: Sequence[str]) -> int:
    """How many headlines are between paragraphs of text: sub-headings, or headlines of articles."""
    kinds = [kind_of(line) for line in lines]
    return sum(
        1
        for above, kind, below in zip(kinds, kinds[1:], kinds[2:], strict=False)
        if kind is Kind.HEADLINE and above in _TEXTS and below in _TEXTS
    )


def _starts_of_pairs(lines: Sequence[str], kinds: Sequence[Kind], times: int) -> list[int]:
    """Where articles begin if each has a headline; empty if they don't alternate with leads."""
    if Kind.NOTE in kinds:
        return []
    runs = _runs_of_text(kinds)
    if not runs:
        return _starts_of_headlines(kinds)
    headed = [run for run in runs if _has_headline_above(kinds, run[0])]
    if len(headed) < _MIN_PAIRS or len(runs) - len(headed) > 1:
        return []
    if len(runs) != len(headed) and runs[0] in headed:
        return []
    dated = times > _MIN_PAIRS and len(headed) - 1 <= times <= len(headed)
    min_lead = _MIN_DATED_LEAD if dated else _MIN_LEAD
    if any(end - start > 1 or apparent_length(lines[start]) < min_lead for start, end in headed):
        return []
    return [_head_above(kinds, start) for start, _ in headed]


def _starts_of_headlines(kinds: Sequence[Kind]) -> list[int]:
    """Where articles begin in a list of captions, each with a headline below it."""
    if len(kinds) < 2 * _MIN_PAIRS - 1 or Kind.HEADLINE not in kinds:
        return []
    starts = []
    for index, kind in enumerate(kinds):
        if kind in _PICTURES and (index == 0 or kinds[index - 1] is Kind.HEADLINE):
            starts.append(index)
    return starts if len(starts) >= _MIN_PAIRS else []


def _runs_of_text(kinds: Sequence[Kind]) -> list[tuple[int, int]]:
    """Start and end of each run of text; a dateline begins a run of its own."""
    runs: list[tuple[int, int]] = []
    for index, kind in enumerate(kinds):
        if kind not in _TEXTS:
            continue
        if runs and runs[-1][1] == index and kind is Kind.TEXT:
            runs[-1] = (runs[-1][0], index + 1)
        else:
            runs.append((index, index + 1))
    return runs


def _head_above(kinds: Sequence[Kind], text: int) -> int:
    """Where the headline, captions and byline above a text begin.

    A credit without a caption belongs to the article above the headline.
    """
    start = text
    has_headline = False
    while start > 0 and kinds[start - 1] not in _TEXTS and kinds[start - 1] is not Kind.NOTE:
        kind = kinds[start - 1]
        if kind is Kind.CREDIT and has_headline and _has_text_above(kinds, start - 1):
            break
        has_headline = has_headline or kind is Kind.HEADLINE
        start -= 1
    return start


def _has_text_above(kinds: Sequence[Kind], index: int) -> bool:
    while index >= 0 and kinds[index] in _PICTURES:
        index -= 1
    return index >= 0 and kinds[index] in _TEXTS


def _has_headline_above(kinds: Sequence[Kind], text: int) -> bool:
    return Kind.HEADLINE in kinds[_head_above(kinds, text) : text]


def _starts_at_bylines(lines: Sequence[str], kinds: Sequence[Kind], listed: Set[str]) -> list[int]:
    """Where articles begin if several headlines have bylines or are in the list of contents."""
    starts = [
        index
        for index, kind in enumerate(kinds[:-1])
        if lines[index] in listed
        or (
            kind is Kind.HEADLINE
            and kinds[index + 1] is Kind.BYLINE
            and _is_above_text(kinds, index)
        )
    ]
    return starts if len(starts) >= _MIN_PAIRS else []


def _is_above_text(kinds: Sequence[Kind], headline: int) -> bool:
    below = kinds[headline + 2 : headline + 2 + _LOOKED_AT_BELOW_BYLINE]
    return any(kind in _TEXTS for kind in below)


def _page_heading(kinds: Sequence[Kind], starts: Sequence[int]) -> int:
    """How many lines above the first dateline are about the page: no other article has a headline."""
    first = next((n for n, kind in enumerate(kinds) if kind is not Kind.HEADLINE), 0)
    if len(starts) < _MIN_PAIRS or kinds[first] is not Kind.AGENCY:
        return 0
    headed = any(
        _has_headline_above(kinds, n)
        for n in range(first + 1, len(kinds))
        if kinds[n] is Kind.AGENCY
    )
    return 0 if headed else first


def _is_list_of_agencies(lines: Sequence[str], kinds: Sequence[Kind]) -> bool:
    """Whether the datelines name several agencies: one story has one."""
    found = (
        find_dateline(line) for line, kind in zip(lines, kinds, strict=True) if kind is Kind.AGENCY
    )
    return len({each.dateline.agency for each in found if each}) >= _MIN_AGENCIES


def _starts_at_datelines(lines: Sequence[str], kinds: Sequence[Kind]) -> list[int]:
    """Where articles begin if their datelines show it."""
    starts: list[int] = []
    texts = [0, *accumulate(kind in _TEXTS for kind in kinds)]  # above each line
    several_agencies = _is_list_of_agencies(lines, kinds)
    for index, kind in enumerate(kinds):
        head = _head_above(kinds, index) if kind in (Kind.AGENCY, Kind.PLACE) else 0
        if not head:
            continue
        has_headline = Kind.HEADLINE in kinds[head:index]
        if kind is Kind.PLACE and not has_headline:
            continue
        above_start = starts[-1] if starts else 0
        if texts[head] - texts[above_start] > _MAX_PARAGRAPHS_UNDER_HEADLINE:
            continue
        is_head = has_headline or (several_agencies and kind is Kind.AGENCY)
        if _ends_lead(lines[above_start:head], kinds[above_start:head], is_head):
            starts.append(head)
    return starts


def _ends_lead(lines: Sequence[str], kinds: Sequence[Kind], has_headline: bool) -> bool:
    """Whether the text above a dateline is the lead of another article, not a story's section."""
    texts = [line for line, kind in zip(lines, kinds, strict=True) if kind in _TEXTS]
    if not texts:
        return False
    if Kind.AGENCY not in kinds and Kind.PLACE not in kinds and not any(map(is_long_text, texts)):
        return False
    if has_headline:
        return len(texts) <= _MAX_PARAGRAPHS_UNDER_HEADLINE
    length = sum(map(len, texts))
    return len(texts) <= _MAX_PARAGRAPHS_OF_LEAD and length <= _MAX_CHARACTERS_OF_LEAD
