"""Reading `Article`s: the columns to select, and what a row of them becomes for a viewer."""

import json
from collections.abc import Sequence
from typing import Any

from bot.models import Article, Caption, Picture, Span, Summary
from bot.storage.articles.shown_voices import Shown, StoryVoices, story_voices
from bot.storage.engine import Connection, Parameters, placeholders
from bot.storage.timestamps import from_seconds
from bot.storage.visible_sources import VisibleSources, sees

ARTICLE_COLUMNS = """
    a.id, a.title, a.title_derived, sources.name, a.place, a.published_at, a.seen_at, a.language,
    a.url, a.byline, a.editors_note, a.captions, a.body, a.picture,
    summaries.spans, summaries.whole, summaries.algorithm, summaries.version,
    EXISTS (SELECT 1 FROM story_members AS m WHERE m.article_id = a.id),
    EXISTS (SELECT 1 FROM related AS r WHERE r.article_id = a.id), a.agency, a.source_id
"""
_ALONE = StoryVoices()
_SHARED, _RELATED, _AGENCY, _SOURCE_ID = -4, -3, -2, -1  # the places of columns in such a row
# CROSS JOIN: articles first, in the order of the index that the statement names
ARTICLE_TABLES = """
    articles AS a
    CROSS JOIN summaries ON summaries.article_id = a.id
    LEFT JOIN sources ON sources.id = a.source_id
"""
_BY_ID = f"""
    SELECT {ARTICLE_COLUMNS} FROM {ARTICLE_TABLES}
    WHERE a.id = :id AND (a.source_id IS NULL OR {sees(":viewer", "a.source_id")})
"""  # noqa: S608 - constants
_BY_IDS = f"SELECT {ARTICLE_COLUMNS} FROM {ARTICLE_TABLES} WHERE a.id IN ({{}})"  # noqa: S608 - constants
_OTHERS = """
    SELECT DISTINCT r.article_id, a.source_id
    FROM related AS r CROSS JOIN articles AS a ON a.id = r.other_id WHERE r.article_id IN ({})
"""


def fetch_articles(
    connection: Connection, visible: VisibleSources, statement: str, parameters: Parameters
) -> tuple[Article, ...]:
    """The articles that a statement selects by `ARTICLE_COLUMNS`, in its order.

    Those of sources that are not visible are left out, and so is what they would add to others.
    """
    found = connection.execute(statement, parameters).fetchall()
    visible.look_up(row[_SOURCE_ID] for row in found)
    return _articles(connection, visible, [row for row in found if row[_SOURCE_ID] in visible])


def fetch_article(
    connection: Connection, visible: VisibleSources, article_id: int
) -> Article | None:
    """The article of that id; None if there is none or its source is not visible."""
    values = {"id": article_id, "viewer": visible.viewer}
    found = _articles(connection, visible, connection.execute(_BY_ID, values).fetchall())
    return found[0] if found else None


def fetch_by_ids(
    connection: Connection, visible: VisibleSources, ids: Sequence[int]
) -> tuple[Article, ...]:
    """The visible articles of these ids, in the order of the ids."""
    if not ids:
        return ()
    articles = fetch_articles(connection, visible, _BY_IDS.format(placeholders(ids)), ids)
    found = {article.id: article for article in articles}
    return tuple(found[id_] for id_ in ids if id_ in found)


def _articles(
    connection: Connection, visible: VisibleSources, rows: Sequence[tuple[Any, ...]]
) -> tuple[Article, ...]:
    """The articles of visible rows."""
    shown = [Shown(row[0], row[_SOURCE_ID], row[_AGENCY], bool(row[_SHARED])) for row in rows]
    voices = story_voices(connection, visible, shown)
    related = _related(
        connection,
        visible,
        [row[0] for row in rows if row[_RELATED] and not voices.get(row[0], _ALONE).others],
    )
    return tuple(_article(row, voices.get(row[0], _ALONE), row[0] in related) for row in rows)


def _article(row: tuple[Any, ...], voices: StoryVoices, related: bool) -> Article:
    (
        id_, title, title_derived, source, place, published_at, seen_at, language,
        url, byline, editors_note, captions, body, picture,
        spans, whole, algorithm, version, _, _, _, _,
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
        picture=Picture(*json.loads(picture)) if picture else None,
        agency=voices.agency,
        also_in=voices.also_in,
        has_related=voices.others or related,
    )


def _related(connection: Connection, visible: VisibleSources, ids: Sequence[int]) -> set[int]:
    """Those of the articles to which the viewer sees related ones."""
    if not ids:
        return set()
    rows = connection.execute(_OTHERS.format(placeholders(ids)), ids).fetchall()
    visible.look_up(source_id for _, source_id in rows)
    return {id_ for id_, source_id in rows if source_id in visible}
