"""Finding stories by what they say: the newest matches, the best of them first."""

import json
import re
import sqlite3
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, NamedTuple

from bot.models import Found, Fragment, Hit, Span
from bot.storage.database import LARGEST_ID, Database
from bot.storage.query import Query
from bot.storage.sources import find_source
from bot.storage.story_rows import COLUMNS, STORY_COLUMNS, STORY_TABLES, story_of
from bot.storage.texts import storable
from bot.storage.times import to_seconds

Order = Literal["relevance", "newest"]

WINDOW = 1_000  # matches that are looked at: bm25 over all of a common word takes 200 ms
_NARROW = 20_000  # articles since a date whose ids may be gone through
_KEPT_SEARCHES = 10_000
_LONG_AGO = -(2**63)
_MARKERS = ("\x02", "\x03")  # stored texts hold no control characters


class Search:
    """Search over titles and bodies, and the searches that paging buttons refer to."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def find(
        self,
        query: Query,
        *,
        source_id: int | None = None,
        since: datetime | None = None,
        order: Order = "relevance",
        offset: int = 0,
        limit: int = 5,
        seconds: float = 1.0,
    ) -> Found:
        """At most `limit` matches from `offset` on, among the newest 1,000 that match.

        A query with a source and no words gives the newest of that source; one with neither
        gives nothing. `source_id` goes before the source that the query names. Raises
        `SearchTooSlow` after `seconds`, and `StorageUnavailable`.
        """
        bound = None if since is None else to_seconds(since)
        page = _Slice(*(min(max(0, number), WINDOW) for number in (offset, limit)))

        def work(connection: sqlite3.Connection) -> Found:
            source = source_id
            if source is None and query.source is not None:
                found = find_source(connection, query.source)
                if found is None:
                    return Found((), 0, capped=False)
                source = found.id
            expression = _expression(query, source)
            if expression is not None:
                return _find(connection, expression, bound, order, page)
            if source is not None:
                return _list(connection, source, bound, page)
            return Found((), 0, capped=False)

        return await self._database.read(work, seconds=seconds)

    async def remember(self, request: str, now: datetime) -> int:
        """The id under which `recall` gives this request; the same for the same request.

        The 10,000 that were used last are kept.
        """

        def work(connection: sqlite3.Connection) -> int:
            (id_,) = connection.execute(
                "INSERT INTO searches (request, used_at) VALUES (?, ?)"
                " ON CONFLICT (request) DO UPDATE SET used_at = excluded.used_at RETURNING id",
                (storable(request), to_seconds(now)),
            ).fetchone()
            connection.execute(
                "DELETE FROM searches"
                " WHERE id = (SELECT id FROM searches ORDER BY used_at, id LIMIT 1)"
                " AND (SELECT count(*) FROM searches) > ?",
                (_KEPT_SEARCHES,),
            )
            return int(id_)

        return await self._database.write(work)

    async def recall(self, search_id: int) -> str | None:
        """The request, or None when it was never made or is forgotten."""

        def work(connection: sqlite3.Connection) -> str | None:
            row = connection.execute(
                "SELECT request FROM searches WHERE id = ?", (min(search_id, LARGEST_ID),)
            ).fetchone()
            return None if row is None else str(row[0])

        return await self._database.read(work)


class _Slice(NamedTuple):
    offset: int
    limit: int


@dataclass(frozen=True, slots=True)
class _Window:
    """The newest matches, by id; empty where nothing matches."""

    lowest_id: int
    total: int
    capped: bool


def _expression(query: Query, source_id: int | None) -> str | None:
    """The query in FTS5's words, kept to what people wrote and to the source."""
    token = None if source_id is None else f'source_token : "src{source_id:d}x"'
    if query.match is not None:
        words = f"{{title body}} : ({query.match})"
        return words if token is None else f"{words} AND {token}"
    if query.without is not None and token is not None:
        return f"{token} NOT ({{title body}} : ({query.without}))"
    return None


def _find(
    connection: sqlite3.Connection, expression: str, since: int | None, order: Order, page: _Slice
) -> Found:
    window = _window(connection, expression, since)
    ids = (
        connection.execute(
            _BEST if order == "relevance" else _NEWEST,
            {
                "match": expression,
                "lowest": window.lowest_id,
                "since": _LONG_AGO if since is None else since,
                **page._asdict(),
            },
        ).fetchall()
        if window.total > page.offset
        else []
    )
    hits = _hits(connection, expression, [id_ for (id_,) in ids])
    return Found(hits, window.total, window.capped)


def _window(connection: sqlite3.Connection, expression: str, since: int | None) -> _Window:
    values = {"match": expression, "count": WINDOW + 1}
    if since is None:
        ids = connection.execute(_MATCHES, values).fetchall()
    else:
        lowest = _lowest_id_since(connection, since)
        ids = connection.execute(
            _MATCHES_SINCE, {**values, "lowest": lowest, "since": since}
        ).fetchall()
    inside = ids[:WINDOW]
    return _Window(inside[-1][0] if inside else 0, len(inside), capped=len(ids) > WINDOW)


def _lowest_id_since(connection: sqlite3.Connection, since: int) -> int:
    """No article since then has a lower id. Spares the index all that is older, where it can
    be told quickly; articles are mostly, not always, loaded in the order of their times.
    """
    lowest, count = connection.execute(
        "SELECT min(id), count(*) FROM (SELECT id FROM articles WHERE at >= ? ORDER BY at LIMIT ?)",
        (since, _NARROW + 1),
    ).fetchone()
    return 0 if lowest is None or count > _NARROW else int(lowest)


def _hits(connection: sqlite3.Connection, expression: str, ids: list[int]) -> tuple[Hit, ...]:
    """In the order of `ids`. Only these are marked: marking means splitting the whole text."""
    if not ids:
        return ()
    rows = connection.execute(
        _MARKED,
        {
            "match": expression,
            "lowest": min(ids),
            "highest": max(ids),
            "ids": json.dumps(ids),
            "on": _MARKERS[0],
            "off": _MARKERS[1],
        },
    )
    hits = {
        row[0]: Hit(story_of(row), _fragments(row[COLUMNS]), _marked_spans(row[COLUMNS + 1]))
        for row in rows
    }
    return tuple(hits[id_] for id_ in ids)


def _fragments(marked: str) -> tuple[Fragment, ...]:
    """The text between markers; fragments join to the text."""
    fragments = []
    matched = False
    for piece in re.split("([\x02\x03])", marked):
        if piece in _MARKERS:
            matched = piece == _MARKERS[0]
        elif piece:
            fragments.append(Fragment(piece, matched))
    return tuple(fragments)


def _marked_spans(marked: str) -> tuple[Span, ...]:
    """Where the marked pieces stand in the text without the markers."""
    spans, at = [], 0
    for fragment in _fragments(marked):
        if fragment.matched:
            spans.append(Span(at, at + len(fragment.text)))
        at += len(fragment.text)
    return tuple(spans)


def _list(connection: sqlite3.Connection, source_id: int, since: int | None, page: _Slice) -> Found:
    """The newest of a source, as a search without words."""
    values = {
        "source": source_id,
        "since": _LONG_AGO if since is None else since,
        "count": WINDOW + 1,
        "offset": page.offset,
        "limit": min(page.limit, max(0, WINDOW - page.offset)),
    }
    (total,) = connection.execute(_COUNT_OF_SOURCE, values).fetchone()
    stories = map(story_of, connection.execute(_OF_SOURCE, values))
    hits = tuple(Hit(story, (Fragment(story.title),), ()) for story in stories)
    return Found(hits, min(total, WINDOW), capped=total > WINDOW)


# CROSS: the index first, articles looked up by its matches; never the other way round.
_MATCHES = (
    "SELECT rowid FROM articles_fts WHERE articles_fts MATCH :match"
    " ORDER BY rowid DESC LIMIT :count"
)
_MATCHES_SINCE = """
    SELECT articles_fts.rowid FROM articles_fts CROSS JOIN articles AS a ON a.id = articles_fts.rowid
    WHERE articles_fts MATCH :match AND articles_fts.rowid >= :lowest AND a.at >= :since
    ORDER BY articles_fts.rowid DESC LIMIT :count
"""
# bm25() in ORDER BY keeps the best few while it goes; ORDER BY rank sorts all, in twice the time.
# A match in the title counts four times, the source's token nothing.
_BEST = """
    SELECT articles_fts.rowid FROM articles_fts CROSS JOIN articles AS a ON a.id = articles_fts.rowid
    WHERE articles_fts MATCH :match AND articles_fts.rowid >= :lowest AND a.at >= :since
    ORDER BY bm25(articles_fts, 4, 1, 0), a.at DESC, a.id DESC LIMIT :limit OFFSET :offset
"""
_NEWEST = """
    SELECT a.id FROM articles_fts CROSS JOIN articles AS a ON a.id = articles_fts.rowid
    WHERE articles_fts MATCH :match AND articles_fts.rowid >= :lowest AND a.at >= :since
    ORDER BY a.at DESC, a.id DESC LIMIT :limit OFFSET :offset
"""
# The plus keeps the ids out of the index's hands: it would run the whole search once for each.
_MARKED = f"""
    SELECT {STORY_COLUMNS}, highlight(articles_fts, 0, :on, :off),
        highlight(articles_fts, 1, :on, :off)
    FROM articles_fts CROSS JOIN {STORY_TABLES}
    WHERE articles_fts MATCH :match AND articles_fts.rowid BETWEEN :lowest AND :highest
        AND +articles_fts.rowid IN (SELECT value FROM json_each(:ids)) AND a.id = articles_fts.rowid
"""  # noqa: S608 - constants of story_rows
_COUNT_OF_SOURCE = """
    SELECT count(*) FROM (
        SELECT 1 FROM articles WHERE source_id = :source AND at >= :since LIMIT :count)
"""
_OF_SOURCE = f"""
    SELECT {STORY_COLUMNS} FROM {STORY_TABLES}
    WHERE a.source_id = :source AND a.at >= :since
    ORDER BY a.at DESC, a.id DESC LIMIT :limit OFFSET :offset
"""  # noqa: S608 - constants of story_rows
