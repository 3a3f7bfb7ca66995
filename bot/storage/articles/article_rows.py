"""Reading `Article`s: the columns to select, and what a row of them becomes."""

import json
from typing import Any

from bot.models import Article, Caption, Span, Summary
from bot.storage.engine import Connection, Parameters
from bot.storage.timestamps import from_seconds

ARTICLE_COLUMNS = """
    a.id, a.title, a.title_derived, sources.name, a.place, a.published_at, a.seen_at, a.language,
    a.url, a.byline, a.editors_note, a.captions, a.body,
    summaries.spans, summaries.whole, summaries.algorithm, summaries.version,
    EXISTS (SELECT 1 FROM story_members AS m CROSS JOIN story_members AS o
        ON o.story_id = m.story_id AND o.article_id <> m.article_id WHERE m.article_id = a.id),
    EXISTS (SELECT 1 FROM related AS r WHERE r.article_id = a.id)
"""
# CROSS JOIN: articles first, in the order of the index that the statement names
ARTICLE_TABLES = """
    articles AS a
    CROSS JOIN summaries ON summaries.article_id = a.id
    LEFT JOIN sources ON sources.id = a.source_id
"""
_BY_ID = f"SELECT {ARTICLE_COLUMNS} FROM {ARTICLE_TABLES} WHERE a.id = ?"  # noqa: S608 - constants
_OTHER_SOURCES = """
    SELECT DISTINCT s.name, s.articles FROM (
        SELECT o.source_id FROM story_members AS m
        CROSS JOIN story_members AS o ON o.story_id = m.story_id AND o.article_id <> m.article_id
        WHERE m.article_id = ? LIMIT 200
    ) AS other CROSS JOIN sources AS s ON s.id = other.source_id
    ORDER BY s.articles DESC, s.name
"""


def fetch_articles(
    connection: Connection, statement: str, parameters: Parameters
) -> tuple[Article, ...]:
    """The articles that a statement selects by `ARTICLE_COLUMNS`, in its order."""
    rows = connection.execute(statement, parameters).fetchall()
    return tuple(_article(connection, row) for row in rows)


def fetch_article(connection: Connection, article_id: int) -> Article | None:
    """The article of that id, or None."""
    row = connection.execute(_BY_ID, (article_id,)).fetchone()
    return None if row is None else _article(connection, row)


def _article(connection: Connection, row: tuple[Any, ...]) -> Article:
    (
        id_, title, title_derived, source, place, published_at, seen_at, language,
        url, byline, editors_note, captions, body,
        spans, whole, algorithm, version, shared, related,
    ) = row  # fmt: skip
    return Article(
        id=id_,
        title=title,
        title_derived=bool(title_derived),
        source=source,
        place=place,
        published=None if published_at is None else from_seconds(published_at),
        seen=from_seconds(seen_at),
        language=language,
        url=url,
        byline=byline,
        editors_note=editors_note,
        captions=tuple(Caption(*caption) for caption in json.loads(captions)),
        text=body,
        summary=Summary(
            spans=tuple(Span(start, end) for start, end in json.loads(spans)),
            whole=bool(whole),
            algorithm=algorithm,
            version=version,
        ),
        also_in=_other_sources(connection, id_, source) if shared else (),
        has_related=bool(shared or related),
    )


def _other_sources(connection: Connection, article_id: int, source: str | None) -> tuple[str, ...]:
    """The names of the other sources of the article's story, those with most articles first."""
    names = connection.execute(_OTHER_SOURCES, (article_id,))
    return tuple(name for name, _ in names if name != source)
