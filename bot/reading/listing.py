"""Parse plain-text dumps of news listing pages into articles.

data/listings/README.md, next to the project, specifies the form with examples. blocks/ has a file for
each part: separators, footer, captions, bylines, editors_notes, datelines.
"""

from bot.errors import DocumentUnreadable
from bot.models import Document, ParsedArticle, Skipped
from bot.reading.blocks.block import read_block
from bot.reading.blocks.footer import site_owner, split_footer
from bot.reading.blocks.separators import is_separator
from bot.text.characters import paragraphs_of
from bot.text.encoding import decode
from bot.words import say


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
    blocks = _split_blocks(paragraphs_of(decoded.text))
    footer = _take_footer(blocks)
    owner = site_owner(footer)
    articles: list[ParsedArticle] = []
    skipped: list[Skipped] = []
    for number, block in enumerate(blocks, start=1):
        if article := read_block(block, owner):
            articles.append(article)
        elif block:
            skipped.append(Skipped("", say("block-without-text", number=str(number))))
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
    )


def _split_blocks(paragraphs: list[str]) -> list[list[str]]:
    """Split paragraphs at the separators. Blocks can be empty."""
    blocks: list[list[str]] = [[]]
    for paragraph in paragraphs:
        if is_separator(paragraph):
            blocks.append([])
        else:
            blocks[-1].append(paragraph)
    return blocks


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
