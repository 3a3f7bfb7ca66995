"""Split the lines of a listing into blocks, and clear a block of page furniture."""

from collections.abc import Sequence, Set

from bot.models import Role
from bot.reading.blocks.division import Kind, kind_of
from bot.reading.blocks.glued_parts import split_glued_parts
from bot.reading.blocks.headlines import is_headline, is_kicker
from bot.reading.blocks.page_furniture import (
    is_advertisement,
    is_advertisement_label,
    is_detail,
    is_section_heading,
)
from bot.reading.blocks.separators import is_separator, split_separators
from bot.reading.decision_trace import article_begins, took

# A block with more paragraphs around an advertisement is an article.
_MAX_PARAGRAPHS_OF_ADVERTISEMENT = 4
# A heading below more text than this stands inside a long article.
_MAX_TEXTS_ABOVE_HEADING = 2
_MIN_TEXT = 90  # characters
_MIN_LEADS = 2
_MAX_ADVERTISED = 250  # characters
_TEXTS_OF_ARTICLES = (Kind.TEXT, Kind.AGENCY, Kind.PLACE)


def split_blocks(paragraphs: Sequence[str], breaks: Set[str] = frozenset()) -> list[list[str]]:
    """Split paragraphs at the separators, and at the `breaks` of the document. Blocks can be empty."""
    blocks: list[list[str]] = [[]]
    ended_by_link: list[list[str]] = []
    for paragraph in paragraphs:
        if is_separator(paragraph):
            took(paragraph, Role.SEPARATOR, "rule-separator")
            blocks.append([])
            continue
        if paragraph in breaks:
            took(paragraph, Role.SEPARATOR, "rule-break")
            blocks.append([])
            continue
        line = split_separators(paragraph)
        if line.ends_article_above:
            blocks.append([])
        parts = split_glued_parts(line.text)
        for part in filter(None, parts):
            if part is not paragraph and is_separator(part):
                took(part, Role.SEPARATOR, "rule-separator")
            else:
                blocks[-1].append(part)
        if line.ends_article:
            ended_by_link.append(blocks[-1])
            blocks.append([])
    if len(ended_by_link) >= _MIN_LEADS:
        _split_first_lead(blocks, ended_by_link)
    return blocks


def _split_first_lead(blocks: list[list[str]], ended_by_link: Sequence[list[str]]) -> None:
    """Part a lead without a link from the next, if all others are one paragraph each."""
    longer = [block for block in ended_by_link if len(block) > 1]
    if len(longer) != 1 or len(longer[0]) != _MIN_LEADS:
        return
    (block,) = longer
    if kind_of(block[0]) is Kind.PLACE:
        article_begins(block[1], "rule-begins-like-others")
        blocks.insert(next(i for i, each in enumerate(blocks) if each is block), [block.pop(0)])


def without_advertisement(block: Sequence[str]) -> Sequence[str] | None:
    """The block without its advertisement; None if the whole block is one."""
    lines = []
    for line in block:
        if is_advertisement(line):
            took(line, Role.FURNITURE, "rule-advertisement")
        else:
            lines.append(line)
    if len(lines) == len(block):
        return block
    dated = any(kind_of(line) in (Kind.AGENCY, Kind.PLACE, Kind.NOTE) for line in lines)
    if dated or len(lines) > _MAX_PARAGRAPHS_OF_ADVERTISEMENT:
        return lines
    for line in lines:
        took(line, Role.FURNITURE, "rule-around-advertisement")
    return None


def split_sections(block: Sequence[str]) -> list[list[str]]:
    """The block without page furniture, split at headings that stand between articles."""
    sections: list[list[str]] = [[]]
    texts = 0
    for line in block:
        if is_section_heading(line):
            took(line, Role.FURNITURE, "rule-section-heading")
            if 0 < texts <= _MAX_TEXTS_ABOVE_HEADING:
                sections.append([])
                texts = 0
            elif not texts:
                # "Afghanistan", "Latest Stories": what stands above is a heading of the page, too.
                sections[-1] = _without_subjects(sections[-1])
        elif is_detail(line):
            took(line, Role.FURNITURE, "rule-detail")
        else:
            if len(sections) > 1 and not sections[-1]:
                article_begins(line, "rule-begins-below-heading")
            sections[-1].append(line)
            texts += len(line) >= _MIN_TEXT
    return [section for section in sections if section]


def without_advertised(block: list[str]) -> list[str]:
    """The block without a text below "Advertisement" and directly above its headline or dateline."""
    kept: list[str] = []
    for index, line in enumerate(block):
        if kept and _is_advertised(block, index):
            took(line, Role.FURNITURE, "rule-below-advertisement")
            return [*kept, *block[index + 1 :]]
        if kind_of(line) in _TEXTS_OF_ARTICLES:
            break
        kept.append(line)
    return block


def _is_advertised(block: Sequence[str], index: int) -> bool:
    if not is_advertisement_label(block[index - 1]) or index + 1 >= len(block):
        return False
    if len(block[index]) > _MAX_ADVERTISED or kind_of(block[index]) is not Kind.TEXT:
        return False
    return kind_of(block[index + 1]) in (Kind.HEADLINE, Kind.AGENCY)


def _without_subjects(lines: Sequence[str]) -> list[str]:
    kept = []
    for line in lines:
        if is_headline(line) and is_kicker(line):
            took(line, Role.FURNITURE, "rule-subject-above-heading")
        else:
            kept.append(line)
    return kept
