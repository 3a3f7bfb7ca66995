"""Jobs that prepare articles for the store. Imported by the processes that `Jobs` starts.

sumy and what it brings take 0.35 s and 40 MB to import.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.models import FeedItem, ParsedArticle, PreparedArticle, WebPage
from bot.reading.feeds.feed_articles import article_of
from bot.reading.impossible_dates import without_impossible_date
from bot.summary.extract import rank
from bot.summary.headline import derive_title
from bot.text.language.article_language import article_language


def prepare_articles(articles: Sequence[ParsedArticle], now: datetime) -> list[PreparedArticle]:
    """Settle the date, language and title of each article, and summarize it."""
    prepared = []
    for article in (without_impossible_date(each, now) for each in articles):
        article = replace(article, language=article_language(article.text, article.language))
        title = article.title or derive_title(article.body, article.language)
        summary = rank(article.text, article.title, article.language)
        prepared.append(PreparedArticle(article, title, article.title is None, summary))
    return prepared


def prepare_items(
    items: Sequence[tuple[FeedItem, WebPage | None]],
    source: str,
    language: str | None,
    now: datetime,
) -> list[PreparedArticle]:
    """An article for each item of a feed, with the text of its own page if that was read.

    `language` is the feed's. The body is empty if an item has neither text nor title.
    """
    articles = [_article(item, page, source, language) for item, page in items]
    return prepare_articles(articles, now)


def _article(
    item: FeedItem, page: WebPage | None, source: str, language: str | None
) -> ParsedArticle:
    if page is not None:
        item = replace(
            item,
            paragraphs=page.paragraphs,
            title=item.title or page.title,
            picture=item.picture or page.picture,
        )
        language = page.language or language
    article = article_of(item, source, language)
    if article.body or not article.title:
        return article
    # An item that is only a headline: the headline becomes its text.
    return replace(article, body=(article.title,), title=None)
