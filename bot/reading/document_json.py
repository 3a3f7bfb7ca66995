"""The JSON that `dateline load --dry-run --json` prints for a document."""

from typing import Any

from bot.errors import DocumentUnreadable
from bot.models import Caption, Dateline, Document, DocumentReport, ParsedArticle
from bot.reading.listing import NoArticles


def document_json(document: Document) -> dict[str, Any]:
    """The document as data/listings/README.md describes it, ready for `json.dumps`.

    If any article states an address, a date or a source, all articles of the document have `title`
    and `url` too; else those with a headline have `title`. `published` is ISO 8601 in UTC.
    """
    stated = any(
        article.url or article.published_raw or article.source_kind == "given"
        for article in document.articles
    )
    return {
        "site_owner": document.site_owner,
        "footer": document.footer,
        "n_articles": len(document.articles),
        "articles": [article_json(article, stated=stated) for article in document.articles],
        "encoding": document.encoding,
        "newline": document.newline,
    }


def error_json(error: DocumentUnreadable) -> dict[str, Any]:
    """The same form for an unreadable document, with the error's code under `error`."""
    without_articles = error if isinstance(error, NoArticles) else None
    return {
        "site_owner": without_articles and without_articles.site_owner,
        "footer": without_articles and without_articles.footer,
        "n_articles": 0,
        "articles": [],
        "error": error.code,
    }


def archive_json(report: DocumentReport, newline: str) -> dict[str, Any]:
    """The same form for an archive without its articles, which are printed while it is read."""
    return {
        "site_owner": None,
        "footer": None,
        "n_articles": report.articles,
        "encoding": report.encoding,
        "newline": newline,
        **({} if report.articles else {"error": "no_articles"}),
    }


def article_json(article: ParsedArticle, *, stated: bool) -> dict[str, Any]:
    """One article; with `stated` always with its `title` and `url`."""
    form: dict[str, Any] = {
        "source": article.source,
        "source_kind": article.source_kind,
        "language": article.language,
        "dateline": article.dateline and _dateline_json(article.dateline),
        "editors_note": article.editors_note,
        "byline": article.byline,
        "captions": [_caption_json(caption) for caption in article.captions],
        "body": list(article.body),
        "published": article.published.isoformat() if article.published else None,
    }
    if stated:
        return {"title": article.title, "url": article.url, **form}
    return {"title": article.title, **form} if article.title else form


def _dateline_json(dateline: Dateline) -> dict[str, Any]:
    return {
        "city": dateline.city,
        "region": dateline.region,
        "agency": dateline.agency,
        "date": dateline.date,
    }


def _caption_json(caption: Caption) -> dict[str, Any]:
    return {"text": caption.text, "credit": caption.credit, "date": caption.date}
