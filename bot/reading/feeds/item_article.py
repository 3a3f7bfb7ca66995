"""The item of a feed as an article, ready to be stored."""

import dataclasses

from bot.models import FeedItem, ParsedArticle
from bot.reading.blocks.block import read_article_text


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
