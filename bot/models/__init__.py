"""The values that pass between the parts: frozen, without behaviour that needs I/O."""

from bot.models.articles import (
    Added,
    Article,
    Caption,
    Dateline,
    Document,
    Outdated,
    Prepared,
    Skipped,
    Span,
    Style,
    Summary,
)
from bot.models.clock import Clock
from bot.models.feeds import Feed, FeedItem, Fetched, WebPage
from bot.models.findings import Finding
from bot.models.schedules import (
    ChannelHealth,
    Claim,
    Delivery,
    DigestStory,
    Plan,
    Planned,
    Schedule,
)
from bot.models.searching import Found, Fragment, Hit, Result, SearchPage, SearchRequest
from bot.models.stories import Cursor, Digest, Latest, Page, Source, Story

__all__ = [
    "Added",
    "Article",
    "Caption",
    "ChannelHealth",
    "Claim",
    "Clock",
    "Cursor",
    "Dateline",
    "Delivery",
    "Digest",
    "DigestStory",
    "Document",
    "Feed",
    "FeedItem",
    "Fetched",
    "Finding",
    "Found",
    "Fragment",
    "Hit",
    "Latest",
    "Outdated",
    "Page",
    "Plan",
    "Planned",
    "Prepared",
    "Result",
    "Schedule",
    "SearchPage",
    "SearchRequest",
    "Skipped",
    "Source",
    "Span",
    "Story",
    "Style",
    "Summary",
    "WebPage",
]
