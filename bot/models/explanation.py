"""What a parser took each paragraph of a document for, and by which rule."""

from enum import StrEnum
from typing import NamedTuple

from bot.words import Said


class Role(StrEnum):
    """What a paragraph is. The values are shown by `dateline load --explain`."""

    TITLE = "title"
    CAPTION = "caption"
    CREDIT = "credit"
    BYLINE = "byline"
    NOTE = "note"
    DATELINE = "dateline"
    BODY = "body"
    SEPARATOR = "separator"
    FURNITURE = "furniture"  # of the page: headings, labels, counters, advertisements
    FOOTER = "footer"


class Explained(NamedTuple):
    """A paragraph, or the part of one that was decided separately."""

    text: str
    role: Role | None = None  # None for a paragraph that no rule decided about
    rule: Said | None = None
    article: int | None = None  # index in `Document.articles`; None if it belongs to none
    begins: Said | None = None  # why an article begins here, unless a separator is above
