"""Jobs that summarize and compare articles. Imported by the processes that `Jobs` starts.

sumy and what it brings take 0.35 s and 40 MB to import.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from bot.grouping import own_page
from bot.grouping.fingerprints import fingerprints as fingerprints_of
from bot.models import (
    FeedItem,
    Fingerprint,
    ParsedArticle,
    PreparedArticle,
    StaleSummary,
    Style,
    Summary,
    UngroupedArticle,
    WebPage,
)
from bot.reading.feeds.feed_articles import article_of
from bot.reading.impossible_dates import without_impossible_date
from bot.summary.extract import rank
from bot.summary.headline import derive_title
from bot.text import publisher_domains
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
        item = replace(item, paragraphs=page.paragraphs, title=item.title or page.title)
        language = page.language or language
    article = article_of(item, source, language)
    if article.body or not article.title:
        return article
    # An item that is only a headline: the headline becomes its text.
    return replace(article, body=(article.title,), title=None)


def summaries(articles: Sequence[StaleSummary]) -> list[Summary]:
    """Summarize stored articles by the present rules."""
    return [
        rank(each.text, each.title, article_language(each.text, each.language)) for each in articles
    ]


def summaries_in_style(texts: Sequence[tuple[str, str | None]], style: Style) -> list[Summary]:
    """Summarize texts, each with its language, in a style."""
    return [rank(text, None, language, style) for text, language in texts]


def summarize(
    text: str, sentences: int, *, fewest: int = 1, language: str | None = None
) -> list[str]:
    """The best sentences of a text in its order; none if it has less than `fewest` distinct ones."""
    language = article_language(text, language)
    spans = rank(text, None, language, sentences=max(sentences, fewest)).spans
    if len(spans) < fewest:
        return []
    return [text[start:end] for start, end in sorted(spans[:sentences])]


def are_about(pages: Sequence[tuple[WebPage, FeedItem]], among: Sequence[FeedItem]) -> list[bool]:
    """See `own_page.are_about`."""
    return own_page.are_about(pages, among)


def fingerprints(articles: Sequence[UngroupedArticle]) -> list[Fingerprint]:
    """See `grouping.fingerprints`."""
    return fingerprints_of(articles)


def domains_of_publishers(addresses: Mapping[str, str]) -> dict[str, str]:
    """See `publisher_domains.domains_of_publishers`."""
    return publisher_domains.domains_of_publishers(addresses)
