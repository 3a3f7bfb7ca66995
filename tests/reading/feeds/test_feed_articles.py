"""Feed items become articles, with what the item states and what its text contains."""

from datetime import UTC, datetime

import pytest

from bot.errors import DocumentUnreadable
from bot.models import FeedItem
from bot.reading.feeds.feed_articles import article_of, feed_document

NOW = datetime(2026, 3, 1, tzinfo=UTC)
TEN = datetime(2024, 1, 2, 10, tzinfo=UTC)
ITEM = FeedItem(
    title="Ferry returns",
    link="https://dunvar.example/ferry",
    guid="7",
    published=TEN,
    published_raw="2024-01-02T10:00:00Z",
    author="Ana Lund",
    paragraphs=("DUNVAR (Reuters) - The ferry is back after a year in the yard.", "It was late."),
    teaser=True,
    language=None,
)


def test_an_item_becomes_an_article() -> None:
    """All stated fields are kept; the dateline is found and removed from the text."""
    article = article_of(ITEM, "Dunvar Post", "en")

    assert article.body == ("The ferry is back after a year in the yard.", "It was late.")
    assert article.dateline is not None
    assert (article.dateline.city, article.dateline.agency) == ("DUNVAR", "Reuters")
    assert (article.source, article.source_kind) == ("Dunvar Post", "given")
    assert (article.title, article.byline, article.url) == ("Ferry returns", "Ana Lund", ITEM.link)
    assert (article.published, article.published_raw) == (TEN, "2024-01-02T10:00:00Z")
    assert article.language == "en"


def test_a_feed_becomes_a_document() -> None:
    """The feed's title is the source; items without text are reported."""
    body = b"""<rss><channel><title>Dunvar Post</title><item><title>A</title></item>
        <item><title>B</title><description>The ferry is back after a year.</description></item></channel></rss>"""

    document = feed_document(body, now=NOW)

    assert [(a.title, a.source, a.language) for a in document.articles] == [
        ("B", "Dunvar Post", "en")
    ]
    assert [each.reason for each in document.skipped] == ["Item 1 has no text."]


def test_a_feed_without_texts_is_refused() -> None:
    """A feed of titles only has no articles."""
    with pytest.raises(DocumentUnreadable) as refused:
        feed_document(b"<rss><channel><item><title>A</title></item></channel></rss>", now=NOW)

    assert refused.value.code == "no_articles"
