"""Items of feeds into articles: which are new, which changed, which are known in other clothes."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from bot.models import FeedItem, FollowedFeed, PreparedItem, StoreCounts
from bot.storage.articles.insert_articles import (
    BatchChanges,
    Incoming,
    SourceIds,
    incoming_rows,
    write_changes,
)
from bot.storage.engine import Connection
from bot.storage.timestamps import to_seconds

_KEPT = timedelta(days=30)  # an item's keys after it has left its feed; then its article knows it
_NOTED_EVERY = timedelta(days=1)  # that an item is in its feed yet; more often would be for nothing
_FLOOD, _MOSTLY = (
    10,
    0.8,
)  # so many new items, and hardly a known one: the feed changed, not the news
_TOLD_OF_A_FLOOD = 5  # its newest, in case they are news after all
_ASKED_AT_ONCE = 500
_BLANKS = "\t\n\v\f\r\x1c\x1d\x1e\x1f"  # of ASCII, but the space


class ItemStatus(NamedTuple):
    """What is known of an item: its article, and whether it says what it said before."""

    article_id: int | None
    same: bool
    tries_left: int = 0  # at the article's own page


class _Keys(NamedTuple):
    words: bytes
    names: tuple[bytes, ...]  # of its id and its address, where nothing else in the feed has them


class _Known(NamedTuple):
    articles: dict[bytes, int]  # by key
    from_pages: set[int]  # those whose text was read from their own pages
    tries_left: dict[int, int]  # at these pages, by article
    noted: dict[bytes, tuple[int, bool, int, int]]  # article, from its page, tries, when last seen


def standings(
    connection: Connection, feed_id: int, items: Sequence[FeedItem]
) -> tuple[ItemStatus, ...]:
    """As `Feeds.standings`."""
    keys = _keys(items)
    known = _known(connection, feed_id, keys)
    return tuple(_standing(each, known) for each in keys)


def add_items(
    connection: Connection, feed: FollowedFeed, items: Sequence[PreparedItem], now: datetime
) -> StoreCounts:
    """Stores the items inside the caller's transaction; each of them is looked at again."""
    keys = _keys([each.item for each in items])
    known = _known(connection, feed.id, keys)
    sources = SourceIds(connection)
    sorting = _Sorting(connection, set(known.from_pages))
    for each, own in zip(items, keys, strict=True):
        incoming = incoming_rows(each.prepared, sources) if each.prepared else None
        article_id = sorting.place(_standing(own, known), incoming, from_page=each.from_page)
        if article_id is not None:
            known.articles.update(dict.fromkeys((own.words, *own.names), article_id))
            known.tries_left[article_id] = each.tries_left
            if each.from_page:
                known.from_pages.add(article_id)
    flood = feed.read is not None and len(sorting.new) >= max(_FLOOD, _MOSTLY * len(items))
    # Without a date of its own an item of a flood is as old as the last time that all was well.
    seen = feed.read if flood and feed.read else now
    write_changes(connection, sorting.result, to_seconds(seen))
    _complete_quietly(connection, feed.source_id, sorting.completed)
    _remember(connection, feed.id, keys, known, now)
    if flood:
        _keep_quiet(connection, feed.source_id, sorting.new)
    return sorting.added


class _Sorting:
    """Sorts the items of one document into new, changed and known ones."""

    def __init__(self, connection: Connection, from_pages: set[int]) -> None:
        self.result = BatchChanges()
        self.new: list[int] = []
        self.completed: list[int] = []  # from their own pages, at a later try
        self._told: dict[bytes, int] = {}  # the articles of this document by what they say
        self._connection = connection
        self._from_pages = from_pages
        self._next_id = connection.next_id("articles")
        self._duplicates = 0

    @property
    def added(self) -> StoreCounts:
        """What it came to."""
        loaded, updated = len(self.result.new), len(self.result.changed)
        return StoreCounts(loaded=loaded, updated=updated, duplicates=self._duplicates)

    def place(
        self, standing: ItemStatus, incoming: Incoming | None, *, from_page: bool
    ) -> int | None:
        """The id of the item's article; None where there is nothing to store."""
        if incoming is None or (standing.same and not from_page):
            self._duplicates += standing.same
            return standing.article_id
        twin = self._stored_as(incoming.row.content_hash)
        there = twin or self._there(standing.article_id, incoming)
        if there is None:
            self.new.append(self._next_id)
            self.result.new[self._next_id] = incoming
            self._told[incoming.row.content_hash] = self._next_id
            self._next_id += 1
            return self.new[-1]
        if twin is not None or not self._is_better(there, from_page=from_page):
            self._duplicates += 1
        else:
            self._change(there, incoming)
            if standing.same:
                self.completed.append(there)
        return there

    def _stored_as(self, content_hash: bytes) -> int | None:
        """The article that says or said exactly this."""
        if content_hash in self._told:
            return self._told[content_hash]
        row = self._connection.execute(
            "SELECT id FROM articles WHERE content_hash = ?1 UNION ALL"
            " SELECT article_id FROM superseded WHERE content_hash = ?1 LIMIT 1",
            (content_hash,),
        ).fetchone()
        return None if row is None else int(row[0])

    def _there(self, article_id: int | None, incoming: Incoming) -> int | None:
        """The article that this is another version of."""
        if article_id is not None:
            return article_id
        # Of the same source only: an address that another feed names, too, is no proof of anything.
        rows = self._connection.execute(
            "SELECT id FROM articles WHERE url = ? AND source_id = ? LIMIT 2",
            (incoming.row.url, incoming.row.source_id),
        ).fetchall()
        return int(rows[0][0]) if len(rows) == 1 else None

    def _is_better(self, article_id: int, *, from_page: bool) -> bool:
        """Whether to replace what is stored; the text of a page that could not be read again this
        time is not.
        """
        if article_id in self.result.new or article_id in self.result.changed:
            return False  # one version of it a document
        return from_page or article_id not in self._from_pages

    def _change(self, article_id: int, incoming: Incoming) -> None:
        (content_hash,) = self._connection.execute(
            "SELECT content_hash FROM articles WHERE id = ?", (article_id,)
        ).fetchone()
        self.result.changed[article_id] = incoming
        self._told[incoming.row.content_hash] = article_id
        self.result.superseded.append((article_id, content_hash))


def _standing(keys: _Keys, known: _Known) -> ItemStatus:
    if (article_id := known.articles.get(keys.words)) is not None:
        return ItemStatus(article_id, True, known.tries_left.get(article_id, 0))
    named = (known.articles[name] for name in keys.names if name in known.articles)
    return ItemStatus(next(named, None), same=False)


def _keys(items: Sequence[FeedItem]) -> list[_Keys]:
    names = [
        [_key(kind, name) for kind, name in (("id", item.guid), ("url", item.link)) if name]
        for item in items
    ]
    often = Counter(name for of_one in names for name in of_one)
    return [
        _Keys(
            _key("words", "\0".join((item.title or "", *item.paragraphs))),
            tuple(name for name in of_one if often[name] == 1),
        )
        for item, of_one in zip(items, names, strict=True)
    ]


def _key(kind: str, value: str) -> bytes:
    told = f"{kind}\0{_evenly_spaced(value) if kind == 'words' else value}"
    return hashlib.sha256(told.encode("utf-8", "replace")).digest()[:16]


def _evenly_spaced(words: str) -> str:
    if words.isascii() and "  " not in words and not any(blank in words for blank in _BLANKS):
        return words.strip()  # as below, in half of the time
    return " ".join(words.split())


def _known(connection: Connection, feed_id: int, keys: Iterable[_Keys]) -> _Known:
    """The keys that the feed's items have had before, each with its article."""
    wanted = [key for own in keys for key in (own.words, *own.names)]
    known = _Known({}, set(), {}, {})
    for begin in range(0, len(wanted), _ASKED_AT_ONCE):
        some = wanted[begin : begin + _ASKED_AT_ONCE]
        marks = ",".join("?" * len(some))
        rows = connection.execute(
            "SELECT key, article_id, from_page, tries_left, seen_at FROM feed_items"  # noqa: S608 - only question marks
            f" WHERE feed_id = ? AND key IN ({marks})",
            [feed_id, *some],
        )
        for key, article_id, from_page, tries_left, seen_at in rows:
            known.articles[key] = article_id
            known.tries_left[article_id] = tries_left
            known.noted[key] = (article_id, bool(from_page), tries_left, seen_at)
            if from_page:
                known.from_pages.add(article_id)
    return known


def _remember(
    connection: Connection,
    feed_id: int,
    keys: Sequence[_Keys],
    known: _Known,
    now: datetime,
) -> None:
    """Notes the document's keys, and forgets those that left the feed long ago."""
    present = {
        key: known.articles[key]
        for own in keys
        for key in (own.words, *own.names)
        if key in known.articles
    }
    at, lately = to_seconds(now), to_seconds(now - _NOTED_EVERY)
    told = {
        key: (id_, id_ in known.from_pages, known.tries_left.get(id_, 0))
        for key, id_ in present.items()
    }
    connection.executemany(
        "INSERT INTO feed_items (feed_id, key, article_id, from_page, tries_left, seen_at)"
        " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET article_id = excluded.article_id,"
        " from_page = excluded.from_page, tries_left = excluded.tries_left,"
        " seen_at = excluded.seen_at",
        [
            (feed_id, key, *each, at)
            for key, each in told.items()
            if not _is_noted(known.noted.get(key), each, lately, at)
        ],
    )
    connection.execute(
        "DELETE FROM feed_items WHERE feed_id = ? AND seen_at < ?",
        (feed_id, to_seconds(now - _KEPT - _NOTED_EVERY)),
    )


def _is_noted(
    noted: tuple[int, bool, int, int] | None, told: tuple[int, bool, int], since: int, now: int
) -> bool:
    return noted is not None and noted[:3] == told and since < noted[3] <= now


def _complete_quietly(connection: Connection, source_id: int, completed: Sequence[int]) -> None:
    """Where the lead-in was posted, the whole article is no update."""
    connection.executemany(
        "INSERT OR IGNORE INTO posted (channel_id, article_id, content_hash, delivery_id)"
        " SELECT posted.channel_id, articles.id, articles.content_hash, posted.delivery_id"
        " FROM schedules, articles, posted WHERE schedules.source_id = ? AND articles.id = ?"
        " AND (posted.channel_id, posted.article_id) = (schedules.channel_id, articles.id)",
        [(source_id, id_) for id_ in completed],
    )


def _keep_quiet(connection: Connection, source_id: int, new: Sequence[int]) -> None:
    """Counts all but the newest few as posted wherever the source's digests go."""
    newest = connection.execute(
        f"SELECT id FROM articles WHERE id IN ({','.join('?' * len(new))})"  # noqa: S608 - only question marks
        " ORDER BY at DESC, id",
        new,
    ).fetchall()
    connection.executemany(
        "INSERT OR IGNORE INTO posted (channel_id, article_id, content_hash, delivery_id)"
        " SELECT DISTINCT schedules.channel_id, articles.id, articles.content_hash, 0"
        " FROM schedules, articles WHERE schedules.source_id = ? AND articles.id = ?",
        [(source_id, id_) for (id_,) in newest[_TOLD_OF_A_FLOOD:]],
    )
