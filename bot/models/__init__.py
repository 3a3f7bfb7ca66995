"""The values that pass between packages: frozen, and free of I/O."""

from bot.models.article import Article, Cursor, Latest, Page, PreparedArticle, Source, StoreCounts
from bot.models.clock import Clock
from bot.models.delivery_turns import DeliveryTurns
from bot.models.doctor_finding import Finding
from bot.models.document import Caption, Dateline, Document, ParsedArticle, Skipped
from bot.models.duties import DUTIES, DutyFault, DutyName
from bot.models.explanation import Explained, Role
from bot.models.feed import Feed, FeedItem, PollingHints
from bot.models.fetch_result import Fetched, WebPage
from bot.models.polling import (
    FeedOffer,
    FeedState,
    FloodRule,
    FollowedFeed,
    FoundFeed,
    ItemStatus,
    PollOutcome,
    PreparedItem,
    SourceRhythm,
)
from bot.models.scheduling import (
    OUTCOMES,
    Claim,
    Delivery,
    DigestEntry,
    Schedule,
    ScheduleDetails,
    ScheduleHealth,
    SchedulePlan,
)
from bot.models.searching import (
    MAX_MATCHES,
    Fragment,
    MatchOrder,
    SearchHit,
    SearchHits,
    SearchPage,
    SearchRequest,
    SearchResult,
    fragments,
)
from bot.models.story import (
    ComparedArticle,
    Comparison,
    Digest,
    Fingerprint,
    RelatedArticles,
    Similarity,
    UngroupedArticle,
)
from bot.models.summary import Span, StaleSummary, Style, Summary

__all__ = [
    "DUTIES",
    "MAX_MATCHES",
    "OUTCOMES",
    "Article",
    "Caption",
    "Claim",
    "Clock",
    "ComparedArticle",
    "Comparison",
    "Cursor",
    "Dateline",
    "Delivery",
    "DeliveryTurns",
    "Digest",
    "DigestEntry",
    "Document",
    "DutyFault",
    "DutyName",
    "Explained",
    "Feed",
    "FeedItem",
    "FeedOffer",
    "FeedState",
    "Fetched",
    "Finding",
    "Fingerprint",
    "FloodRule",
    "FollowedFeed",
    "FoundFeed",
    "Fragment",
    "ItemStatus",
    "Latest",
    "MatchOrder",
    "Page",
    "ParsedArticle",
    "PollOutcome",
    "PollingHints",
    "PreparedArticle",
    "PreparedItem",
    "RelatedArticles",
    "Role",
    "Schedule",
    "ScheduleDetails",
    "ScheduleHealth",
    "SchedulePlan",
    "SearchHit",
    "SearchHits",
    "SearchPage",
    "SearchRequest",
    "SearchResult",
    "Similarity",
    "Skipped",
    "Source",
    "SourceRhythm",
    "Span",
    "StaleSummary",
    "StoreCounts",
    "Style",
    "Summary",
    "UngroupedArticle",
    "WebPage",
    "fragments",
]
