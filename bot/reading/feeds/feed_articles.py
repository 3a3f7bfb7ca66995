"""Turn feed items into articles: all items of a saved feed, or a single one."""

import dataclasses
from datetime import datetime

from bot.errors import DocumentUnreadable
from bot.models import Document, DocumentKind, FeedItem, ParsedArticle, Skipped
from bot.reading.blocks.block import read_article_text
from bot.reading.decision_trace import article_read, paragraphs_read, title_stated
from bot.reading.feeds.feed_parser import parse_feed
from bot.words import say


def feed_document(
    body: bytes, *, now: datetime, content_type: str = "", url: str | None = None
) -> Document:
    """Parse a saved feed as a document; the source of its articles is the feed's title.

    Items without text are reported in `skipped`. Raises DocumentUnreadable as `parse_feed` does, and
    with the code `no_articles` if no item has any text.
    """
    feed = parse_feed(body, now=now, content_type=content_type, url=url)
    articles = [article_of(item, feed.title or "", feed.language) for item in feed.items]
    if not any(article.body for article in articles):
        raise DocumentUnreadable("no_articles", say("feed-without-text"))
    if feed.title is None:
        articles = [
            dataclasses.replace(article, source=None, source_kind=None) for article in articles
        ]
    return Document(
        articles=tuple(article for article in articles if article.body),
        kind=DocumentKind.FEED,
        encoding=feed.encoding,
        skipped=tuple(
            Skipped("", say("item-without-text", number=str(number)))
            for number, article in enumerate(articles, start=1)
            if not article.body
        ),
    )


def article_of(item: FeedItem, source: str, language: str | None = None) -> ParsedArticle:
    """Turn an item into an article of `source`, with the dateline and byline of its text.

    The language is that of the item, else `language`, else the detected one. The body is empty if the
    item only has a title and a link.
    """
    language = item.language or language
    title = title_stated(item.title if item.paragraphs else None, "rule-title-of-feed")
    paragraphs = paragraphs_read(list(item.paragraphs))
    read = read_article_text(paragraphs, language) or ParsedArticle(body=())
    if read.body:
        article_read([*title, *paragraphs])
    return dataclasses.replace(
        read,
        source=source,
        source_kind="given",
        title=item.title,
        byline=read.byline or item.author,
        url=item.link,
        published=item.published,
        published_raw=item.published_raw,
        picture=item.picture,
    )
