"""A feed's items as articles: a saved feed as a document, and each item on its own."""

import dataclasses
from datetime import datetime

from bot.errors import DocumentUnreadable
from bot.models import Document, FeedItem, ParsedArticle, Skipped
from bot.reading.blocks.block import read_article_text
from bot.reading.feeds.feed_parser import parse_feed
from bot.words import say


def feed_document(
    body: bytes, *, now: datetime, content_type: str = "", url: str | None = None
) -> Document:
    """The articles of a feed's items, their source the feed's title.

    Items without text are named in `skipped`. Raises DocumentUnreadable as `parse_feed` does, and
    with the code `no_articles` where no item has any text.
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
        encoding=feed.encoding,
        skipped=tuple(
            Skipped("", say("item-without-text", number=str(number)))
            for number, article in enumerate(articles, start=1)
            if not article.body
        ),
    )


def article_of(item: FeedItem, source: str, language: str | None = None) -> ParsedArticle:
    """The item as an article of the source, its dateline and byline told from its text.

    The language is what the item states, else `language`, else what the text looks like. The body
    is empty where the item is no more than a title and a link.
    """
    language = item.language or language
    read = read_article_text(item.paragraphs, language) or ParsedArticle(body=())
    return dataclasses.replace(
        read,
        source=source,
        source_kind="given",
        title=item.title,
        byline=read.byline or item.author,
        url=item.link,
        published=item.published,
        published_raw=item.published_raw,
    )
