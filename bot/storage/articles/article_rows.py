"""How a stored article becomes a `Story`: the columns to select and what to make of a row."""

import json
from typing import Any

from bot.models import Article, Caption, Span, Summary
from bot.storage.timestamps import from_seconds

ARTICLE_COLUMNS = """
    a.id, a.title, a.title_derived, sources.name, a.place, a.published_at, a.seen_at, a.language,
    a.url, a.byline, a.editors_note, a.captions, a.body,
    summaries.spans, summaries.whole, summaries.algorithm, summaries.version,
    CASE WHEN EXISTS (SELECT 1 FROM story_members AS m WHERE m.article_id = a.id) THEN (
        SELECT json_group_array(json_array(s.articles, s.name)) FROM (
            SELECT o.source_id FROM story_members AS m
            CROSS JOIN story_members AS o ON o.story_id = m.story_id AND o.article_id <> m.article_id
            WHERE m.article_id = a.id LIMIT 200
        ) AS other LEFT JOIN sources AS s ON s.id = other.source_id
    ) END,
    EXISTS (SELECT 1 FROM related AS r WHERE r.article_id = a.id)
"""
# CROSS: articles first, in the order of the index that a query names
ARTICLE_TABLES = """
    articles AS a
    CROSS JOIN summaries ON summaries.article_id = a.id
    LEFT JOIN sources ON sources.id = a.source_id
"""
ARTICLE = f"SELECT {ARTICLE_COLUMNS} FROM {ARTICLE_TABLES} WHERE a.id = ?"  # noqa: S608 - constants
COLUMNS = 19


def stored_article(row: tuple[Any, ...]) -> Article:
    """The story in the first `COLUMNS` values of a row of `ARTICLE_COLUMNS`."""
    (
        id_, title, title_derived, source, place, published_at, seen_at, language,
        url, byline, editors_note, captions, body,
        spans, whole, algorithm, version, others, related,
    ) = row[:COLUMNS]  # fmt: skip
    tellers = json.loads(others) if others else ()
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
        also=_names(tellers, source) if tellers else (),
        more=bool(tellers or related),
    )


def _names(tellers: list[tuple[int | None, str | None]], source: str | None) -> tuple[str, ...]:
    """The other sources, those with most articles first."""
    sizes = {name: size for size, name in tellers if name and size is not None and name != source}
    return tuple(sorted(sizes, key=lambda name: (-sizes[name], name)))
