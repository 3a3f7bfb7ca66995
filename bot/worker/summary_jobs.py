"""Jobs that summarize. Imported by the processes that `Jobs` starts.

sumy and what it brings take 0.35 s and 40 MB to import.
"""

from collections.abc import Sequence

from bot.models import StaleSummary, Style, Summary
from bot.summary.extract import rank
from bot.text.language.article_language import article_language


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
