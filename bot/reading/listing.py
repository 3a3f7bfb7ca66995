"""Parse plain-text dumps of news listing pages into articles.

data/listings/README.md, next to the project, specifies the form with examples. blocks/ has a file for
each part: separators, footer, captions, bylines, editors_notes, datelines, and for what isn't part of
an article: page_furniture (by its words), surroundings (by its place).
"""

from collections.abc import Sequence, Set
from dataclasses import replace

from bot.errors import DocumentUnreadable
from bot.models import Document, ParsedArticle, Role, Skipped
from bot.reading.blocks.article_breaks import article_breaks
from bot.reading.blocks.block import read_block
from bot.reading.blocks.division import divide, number_of_datelines, number_of_headlines_in_text
from bot.reading.blocks.footer import site_owner, split_footer
from bot.reading.blocks.gallery import take_gallery
from bot.reading.blocks.headlines import is_kicker
from bot.reading.blocks.page_times import is_day
from bot.reading.blocks.printed_lines import PrintedLines, read_printed_lines
from bot.reading.blocks.sections import (
    split_blocks,
    split_sections,
    without_advertised,
    without_advertisement,
)
from bot.reading.blocks.surroundings import (
    begins_text,
    has_text,
    is_list_of_links,
    without_contents,
    without_page_head,
    without_surroundings,
)
from bot.reading.decision_trace import article_read, paragraphs_read, took
from bot.text.encoding import decode
from bot.words import say

# Two articles have a headline, a lead and a time each.
_MIN_LINES_WITH_TIMES = 6


class NoArticles(DocumentUnreadable):
    """A text without an article. It can still have a footer."""

    def __init__(self, footer: str | None = None, site_owner: str | None = None) -> None:
        super().__init__("no_articles", say("no-articles"))
        self.footer = footer
        self.site_owner = site_owner


def parse_listing(data: bytes) -> Document:
    """Parse a listing dump: its articles in document order, its footer and its encoding.

    `published` is always None, because such dumps don't state it. Raises DocumentUnreadable with the
    code `empty`, `binary`, `too_large`, `unsupported` (unknown encoding) or `no_articles`.
    """
    decoded = decode(data)
    printed = read_printed_lines(decoded.text)
    paragraphs = _without_rows(paragraphs_read(printed.paragraphs), printed)
    paragraphs, listed = without_contents(paragraphs)
    breaks = article_breaks(paragraphs)
    blocks = split_blocks(paragraphs, breaks.lines | printed.separating_rows)
    blocks = [without_advertised(block) for block in blocks]
    footer = _take_footer(blocks)
    owner = site_owner(footer)
    below_menu = printed.paragraphs[:1] != list(paragraphs[:1])
    articles, skipped, doubts = _read_blocks(
        without_page_head(blocks, owner, below_menu=below_menu), owner, listed
    )
    footer_text = " ".join(footer) or None
    if not articles:
        raise NoArticles(footer_text, owner)
    return Document(
        articles=tuple(articles),
        encoding=decoded.encoding,
        newline=decoded.newline,
        site_owner=owner,
        footer=footer_text,
        skipped=tuple(skipped),
        doubts=(*(Skipped("", doubt) for doubt in breaks.doubts), *doubts),
    )


def _without_rows(paragraphs: Sequence[str], printed: PrintedLines) -> Sequence[str]:
    """The paragraphs without the rows of links, and without the tables above the first text."""
    if not printed.rows_of_links and not printed.rows_of_tables:
        return paragraphs
    kept: list[str] = []
    above_text = True
    for paragraph in paragraphs:
        above_text = above_text and not begins_text(paragraph)
        if paragraph in printed.rows_of_links:
            took(paragraph, Role.FURNITURE, "rule-row-of-links")
        elif above_text and paragraph in printed.rows_of_tables:
            took(paragraph, Role.FURNITURE, "rule-table-above-text")
            if kept and is_kicker(kept[-1]):
                took(kept.pop(), Role.FURNITURE, "rule-table-above-text")
        else:
            kept.append(paragraph)
    return kept


def _read_blocks(
    blocks: Sequence[Sequence[str]], owner: str | None, listed: Set[str]
) -> tuple[list[ParsedArticle], list[Skipped], list[Skipped]]:
    """The articles of the blocks, why other blocks have none, and what is uncertain."""
    articles: list[ParsedArticle] = []
    skipped: list[Skipped] = []
    doubts: list[Skipped] = []
    alone = len(blocks) == 1
    for number, block in enumerate(blocks, start=1):
        lines = without_advertisement(block)
        if lines is None:
            skipped.append(Skipped("", say("block-is-an-advertisement", number=str(number))))
            continue
        if number == len(blocks) and _is_furniture(lines, blocks):
            skipped.append(Skipped("", say("block-is-furniture", number=str(number))))
            continue
        lines = without_surroundings(
            lines, alone=alone, below_others=bool(articles), last=number == len(blocks)
        )
        gallery = take_gallery(lines)
        times = sum(map(is_day, lines)) if len(lines) >= _MIN_LINES_WITH_TIMES else 0
        parts = [
            part
            for section in split_sections(gallery.others)
            for part in divide(section, listed, times=times)
        ]
        several = len(blocks) > 1 or len(parts) > 1
        found = 0
        for part in parts:
            if article := read_block(part, owner, one_of_several=several):
                article_read([*part, *(() if found else gallery.taken)])
                if gallery.captions and not found:
                    article = replace(article, captions=(*article.captions, *gallery.captions))
                articles.append(article)
                found += 1
        doubts += _doubts(number, parts, alone=alone)
        if block and not found:
            skipped.append(Skipped("", say("block-without-text", number=str(number))))
    return articles, skipped, doubts


def _is_furniture(lines: Sequence[str], blocks: Sequence[Sequence[str]]) -> bool:
    """Whether the lines below the last separator are no article, unlike those above it."""
    if not is_list_of_links(lines) or not any(map(has_text, blocks[:-1])):
        return False
    for line in lines:
        took(line, Role.FURNITURE, "rule-below-last-separator")
    return True


def _doubts(number: int, parts: Sequence[Sequence[str]], *, alone: bool) -> list[Skipped]:
    """What is uncertain about the articles of one block, which can be the only one."""
    datelines = [number_of_datelines(part) for part in parts]
    doubts = [
        Skipped("", say("article-may-be-several", number=str(number), count=str(count)))
        for count in datelines
        if count > 1
    ]
    if len(parts) > 1 and not any(datelines):
        doubts.append(
            Skipped("", say("articles-may-be-one", number=str(number), count=str(len(parts))))
        )
    if len(parts) == 1 and alone and (headlines := number_of_headlines_in_text(parts[0])) > 1:
        doubts.append(Skipped("", say("headlines-may-begin-articles", count=str(headlines))))
    return doubts


def _take_footer(blocks: list[list[str]]) -> list[str]:
    """Cut the footer off the last block, ignoring a separator below the footer."""
    last = blocks[-1]
    if last:
        blocks[-1], footer = split_footer(last)
        return footer
    for block in reversed(blocks):
        if block:
            above, footer = split_footer(block)
            if above:
                return []
            block.clear()
            return footer
    return []
