"""Dates of articles that cannot be true."""

from dataclasses import replace
from datetime import datetime, timedelta

from bot.models import ParsedArticle

_TOO_FAR_AHEAD = timedelta(days=1)  # time zones account for less


def is_impossible(published: datetime, now: datetime) -> bool:
    """Whether a date is more than a day ahead of `now`."""
    return published > now + _TOO_FAR_AHEAD


def without_impossible_date(article: ParsedArticle, now: datetime) -> ParsedArticle:
    """The article, undated if its date is more than a day ahead of `now`."""
    if article.published and is_impossible(article.published, now):
        return replace(article, published=None)
    return article
