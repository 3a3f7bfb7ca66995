"""Dates of articles that cannot be true."""

from dataclasses import replace
from datetime import datetime, timedelta

from bot.models import ParsedArticle

_TOO_FAR_AHEAD = timedelta(days=1)  # time zones account for less


def is_impossible(published: datetime, now: datetime) -> bool:
    """Whether a date is more than a day ahead of `now`."""
    return published > now + _TOO_FAR_AHEAD


def without_impossible_date(article: ParsedArticle, now: datetime) -> ParsedArticle:
    """The article without a date that is ahead of `now`: of now, or undated after more than a day."""
    if article.published is None or article.published <= now:
        return article
    return replace(article, published=None if is_impossible(article.published, now) else now)
