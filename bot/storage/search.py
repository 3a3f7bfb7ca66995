"""Finding stories by what they say: the newest matches, the best of them first."""

import asyncio
import hashlib
import json
import logging
import re
import sqlite3
from datetime import datetime
from typing import Literal, NamedTuple

from bot.errors import StorageUnavailable
from bot.models import Found, Fragment, Hit, Span
from bot.storage.database import LARGEST_ID, Database
from bot.storage.query import Query
from bot.storage.sources import find_source
from bot.storage.story_rows import COLUMNS, STORY_COLUMNS, STORY_TABLES, story_of
from bot.storage.texts import storable
from bot.storage.times import to_seconds

log = logging.getLogger(__name__)

Order = Literal["relevance", "newest"]

WINDOW = 1_000  # matches that are looked at: bm25 over all of a common word takes 200 ms
_ID_BITS = 28  # of a place in the index, as migrations make it: the rest is the time
_HOURS_18 = 16  # bits of a time in seconds that a place does not tell
_KEPT_SEARCHES = 10_000
_KEPT_UNSAVED = 1_000
_SOURCE = "\ue000"  # what the index's word for a source begins with
_LONG_AGO = -(2**63)
_MARKERS = ("\x02", "\x03")  # stored texts hold no control characters
_MARKED_PIECE = re.compile("\x02[^\x02\x03]*\x03")


class Search:
    """Search over titles and bodies, and the searches that paging buttons refer to."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._unsaved: dict[int, str] = {}
        self._saving: set[asyncio.Task[None]] = set()  # else nothing would hold these tasks

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
                ranked: Order = order if query.match is not None else "newest"
                return _find(connection, expression, _Since.of(since), ranked, page)
            if source is not None:
                return _list(connection, source, _Since.of(since), page)
            return Found((), 0, capped=False)

        return await self._database.read(work, seconds=seconds)

    def remember(self, request: str, now: datetime) -> int:
        """The id under which `recall` gives this request; always the same for the same request.

        It is known at once and stored afterwards: nobody waits for the one that writes. The
        10,000 that were used last are kept.
        """
        request = storable(request)
        id_ = _id_of(request)
        self._unsaved[id_] = request
        saving = asyncio.create_task(self._save(id_, request, now))
        self._saving.add(saving)
        saving.add_done_callback(self._saving.discard)
        return id_

    async def _save(self, id_: int, request: str, now: datetime) -> None:
        def work(connection: sqlite3.Connection) -> None:
            connection.execute(_REMEMBER, (id_, request, to_seconds(now)))
            connection.execute(_FORGET, (_KEPT_SEARCHES,))

        try:
            await self._database.write(work)
        except StorageUnavailable as error:
            log.warning("a search is known only until the bot stops: %s", error)
            if len(self._unsaved) > _KEPT_UNSAVED:
                del self._unsaved[next(iter(self._unsaved))]
        else:
            self._unsaved.pop(id_, None)

    async def recall(self, search_id: int) -> str | None:
        """The request, or None when it was never made or is forgotten."""
        if search_id in self._unsaved:
            return self._unsaved[search_id]

        def work(connection: sqlite3.Connection) -> str | None:
            row = connection.execute(
                "SELECT request FROM searches WHERE id = ?", (min(search_id, LARGEST_ID),)
            ).fetchone()
            return None if row is None else str(row[0])

        return await self._database.read(work)


def _id_of(request: str) -> int:
    return int.from_bytes(hashlib.sha256(request.encode()).digest()[:8], "big") >> 1


class _Slice(NamedTuple):
    offset: int
    limit: int


class _Since(NamedTuple):
    """A moment as places in the index tell it: all before `first` is older, all from `sure` on
    is not; between them an article is asked.
    """

    since: int = _LONG_AGO
    first: int = _LONG_AGO
    sure: int = _LONG_AGO

    @classmethod
    def of(cls, moment: datetime | None) -> "_Since":
        if moment is None:
            return cls()
        seconds = to_seconds(moment)
        first = seconds >> _HOURS_18 << _ID_BITS
        return cls(seconds, first, first + (1 << _ID_BITS))


def _expression(query: Query, source_id: int | None) -> str | None:
    """The query in FTS5's words, kept to the source."""
    token = None if source_id is None else f'source_token : "{_SOURCE}{source_id:d}"'
    if query.match is not None:
        return query.match if token is None else f"({query.match}) AND {token}"
    if query.without is not None and token is not None:
        return f"{token} NOT ({query.without})"
    return None


def _find(
    connection: sqlite3.Connection, expression: str, since: _Since, order: Order, page: _Slice
) -> Found:
    values = {"match": expression, **since._asdict()}
    (found,) = connection.execute(_MATCHES, {**values, "count": WINDOW + 1}).fetchone()
    places = sorted(json.loads(found), reverse=True)
    window = places[:WINDOW]
    if page.offset >= len(window):
        chosen = []
    elif order == "newest":
        chosen = _by_time(connection, window, page)
    else:
        values["first"] = window[-1]
        chosen = [place for (place,) in connection.execute(_BEST, {**values, **page._asdict()})]
    hits = _hits(connection, expression, chosen)
    return Found(hits, len(window), capped=len(places) > WINDOW)


def _by_time(connection: sqlite3.Connection, window: list[int], page: _Slice) -> list[int]:
    """What is on the page, newest first: within 18 hours the window goes by id."""
    begin, end = page.offset, min(page.offset + page.limit, len(window))
    while begin and window[begin - 1] >> _ID_BITS == window[begin] >> _ID_BITS:
        begin -= 1
    while end < len(window) and window[end] >> _ID_BITS == window[end - 1] >> _ID_BITS:
        end += 1
    rows = connection.execute(_SORTED, (json.dumps(window[begin:end]),))
    skipped = page.offset - begin
    return [place for (place,) in rows][skipped : skipped + page.limit]


def _hits(connection: sqlite3.Connection, expression: str, places: list[int]) -> tuple[Hit, ...]:
    """In the order of `places`. Only these are marked: marking means splitting the whole text."""
    if not places:
        return ()
    rows = connection.execute(
        _MARKED,
        {
            "match": expression,
            "lowest": min(places),
            "highest": max(places),
            "places": json.dumps(places),
            "on": _MARKERS[0],
            "off": _MARKERS[1],
        },
    )
    hits = {
        row[0]: Hit(story_of(row), _fragments(row[COLUMNS]), _marked_spans(row[COLUMNS + 1]))
        for row in rows
    }
    return tuple(hits[place & ((1 << _ID_BITS) - 1)] for place in places)


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
    return tuple(
        Span(found.start() - 2 * before, found.end() - 2 * before - 2)
        for before, found in enumerate(_MARKED_PIECE.finditer(marked))
    )


def _list(connection: sqlite3.Connection, source_id: int, since: _Since, page: _Slice) -> Found:
    """The newest of a source, as a search without words."""
    values = {
        "source": source_id,
        "since": since.since,
        "count": WINDOW + 1,
        "offset": page.offset,
        "limit": min(page.limit, max(0, WINDOW - page.offset)),
    }
    (total,) = connection.execute(_COUNT_OF_SOURCE, values).fetchone()
    stories = map(story_of, connection.execute(_OF_SOURCE, values))
    hits = tuple(Hit(story, (Fragment(story.title),), ()) for story in stories)
    return Found(hits, min(total, WINDOW), capped=total > WINDOW)


# The second conflict is with a search that has a number from when they were counted.
_REMEMBER = """
    INSERT INTO searches (id, request, used_at) VALUES (?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET used_at = excluded.used_at
    ON CONFLICT (request) DO UPDATE SET used_at = excluded.used_at
"""
_FORGET = """
    DELETE FROM searches WHERE id = (SELECT id FROM searches ORDER BY used_at, id LIMIT 1)
        AND (SELECT count(*) FROM searches) > ?
"""
# A place tells the time but for its last 18 hours: only there are articles asked when they were.
_SINCE = """
    rowid >= :first AND (rowid >= :sure
        OR :since <= (SELECT at FROM articles WHERE place_in_index = articles_fts.rowid))
"""
# In one value: a thousand rows would take twice as long to fetch as to find.
_MATCHES = f"""
    SELECT json_group_array(rowid) FROM (
        SELECT rowid FROM articles_fts WHERE articles_fts MATCH :match AND {_SINCE}
        ORDER BY rowid DESC LIMIT :count)
"""  # noqa: S608 - a constant of this file
# bm25() in ORDER BY keeps the best few while it goes; ORDER BY rank sorts all, in twice the time.
# A match in the title counts four times, the source's token nothing.
_BEST = f"""
    SELECT rowid FROM articles_fts WHERE articles_fts MATCH :match AND {_SINCE}
    ORDER BY bm25(articles_fts, 4, 1, 0), rowid DESC LIMIT :limit OFFSET :offset
"""  # noqa: S608 - a constant of this file
_SORTED = """
    SELECT place_in_index FROM articles WHERE place_in_index IN (SELECT value FROM json_each(?))
    ORDER BY at DESC, id DESC
"""
# CROSS: the index first, articles looked up by its matches; never the other way round.
# The plus keeps the places out of the index's hands: it would run the whole search once for each.
_MARKED = f"""
    SELECT {STORY_COLUMNS}, highlight(articles_fts, 0, :on, :off),
        highlight(articles_fts, 1, :on, :off)
    FROM articles_fts CROSS JOIN {STORY_TABLES}
    WHERE articles_fts MATCH :match AND articles_fts.rowid BETWEEN :lowest AND :highest
        AND +articles_fts.rowid IN (SELECT value FROM json_each(:places))
        AND a.place_in_index = articles_fts.rowid
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
