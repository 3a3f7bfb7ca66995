"""Matching feed items to stored articles: new, changed, or known under another id or URL.

Some feeds give one id or URL to one story after another. It identifies an article only if the item
shares enough words with it.
"""

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from bot.models import FeedItem, FloodRule, FollowedFeed, ItemStatus, PreparedItem, StoreCounts
from bot.storage.articles.insert_articles import (
    BatchChanges,
    Incoming,
    incoming_rows,
    queue_as_news,
    write_changes,
)
from bot.storage.articles.source_owners import hash_key
from bot.storage.deliveries.subscriptions import channels_with
from bot.storage.engine import Connection, in_chunks, placeholders
from bot.storage.timestamps import to_exact_seconds, to_seconds
from bot.text.shared_words import are_unrelated

_KEPT = timedelta(days=30)  # an item's keys after it left its feed; then its article's URL remains
_NOTED_EVERY = timedelta(days=1)  # that an item is still in its feed; more often is not needed
_BLANKS = "\t\n\v\f\r\x1c\x1d\x1e\x1f"  # of ASCII, except the space


class _Keys(NamedTuple):
    """What an item is recognized by."""

    words: bytes
    names: tuple[bytes, ...]  # of its id and its URL, if no other item of the document has them


class _Known(NamedTuple):
    """What is stored about the keys of a document."""

    articles: dict[bytes, int]  # by key
    from_pages: set[int]  # articles whose text came from their own pages
    tries_left: dict[int, int]  # to read these pages, by article
    noted: dict[bytes, tuple[int, bool, int, int]]  # article, from its page, tries, last seen
    forgotten: set[bytes]  # keys of articles that the operator had removed
    reused: set[bytes]  # ids and URLs that now belong to another story


def item_statuses(
    connection: Connection, feed_id: int, items: Sequence[FeedItem]
) -> tuple[ItemStatus, ...]:
    """What is known about each item of one document, in their order."""
    keys = _keys(items)
    known = _known(connection, feed_id, items, keys)
    return tuple(_status(each, known) for each in keys)


def add_items(
    connection: Connection,
    feed: FollowedFeed,
    items: Sequence[PreparedItem],
    now: datetime,
    flood: FloodRule,
) -> StoreCounts:
    """Store the items of one document; the status of each is looked up again."""
    originals = [each.item for each in items]
    keys = _keys(originals)
    known = _known(connection, feed.id, originals, keys)
    key = hash_key(connection, feed.source_id)
    sorting = _Sorting(connection, set(known.from_pages))
    for each, own in zip(items, keys, strict=True):
        incoming = incoming_rows(each.prepared, feed.source_id, key) if each.prepared else None
        article_id = sorting.place(_status(own, known), incoming, from_page=each.from_page)
        if article_id is not None:
            known.articles.update(dict.fromkeys((own.words, *own.names), article_id))
            known.tries_left[article_id] = each.tries_left
            if each.from_page:
                known.from_pages.add(article_id)
    is_flood = feed.read is not None and flood.applies(len(sorting.new), len(items))
    # Undated items of a flood get the time of the last normal reading, so they do not look new.
    seen = feed.read if is_flood and feed.read else now
    if feed.read is not None:  # what a feed has at its first reading is no news
        sorting.result.news.update(sorting.result.changed, () if is_flood else sorting.new)
    write_changes(connection, sorting.result, to_seconds(seen), now=to_exact_seconds(now))
    _note_keys(connection, feed.id, keys, known, now)
    if is_flood:
        newest = _newest_first(connection, sorting.new)
        queue_as_news(connection, newest[: flood.announced])
        _mark_as_posted(connection, feed.source_id, newest[flood.announced :])
    return sorting.counts


class _Sorting:
    """Sorts the items of one document into new, changed and known ones."""

    def __init__(self, connection: Connection, from_pages: set[int]) -> None:
        self.result = BatchChanges()
        self.new: list[int] = []
        self._by_words: dict[bytes, int] = {}  # the articles of this document by content hash
        self._connection = connection
        self._from_pages = from_pages
        self._next_id = connection.next_id("articles")
        self._duplicates = 0

    @property
    def counts(self) -> StoreCounts:
        """How many articles are new, updated and known."""
        loaded, updated = len(self.result.new), len(self.result.changed)
        return StoreCounts(loaded=loaded, updated=updated, duplicates=self._duplicates)

    def place(
        self, status: ItemStatus, incoming: Incoming | None, *, from_page: bool
    ) -> int | None:
        """The id of the item's article; None if there is nothing to store."""
        forgotten = status.same and status.article_id is None
        if incoming is None or forgotten or (status.same and not from_page):
            self._duplicates += status.same
            return status.article_id
        twin = self._stored_as(incoming.row.content_hash)
        former = twin or self._former(status.article_id, incoming)
        if former is None:
            self.new.append(self._next_id)
            self.result.new[self._next_id] = incoming
            self._by_words[incoming.row.content_hash] = self._next_id
            self._next_id += 1
            return self.new[-1]
        if twin is not None or not self._is_better(former, from_page=from_page):
            self._duplicates += 1
        else:
            self._change(former, incoming)
            if status.same:
                self.result.completed.add(former)  # its page was read at a later try
        return former

    def _stored_as(self, content_hash: bytes) -> int | None:
        """The article with this wording, now or before an update."""
        if content_hash in self._by_words:
            return self._by_words[content_hash]
        row = self._connection.execute(
            "SELECT id FROM articles WHERE content_hash = :hash UNION ALL"
            " SELECT article_id FROM superseded WHERE content_hash = :hash LIMIT 1",
            {"hash": content_hash},
        ).fetchone()
        return None if row is None else int(row[0])

    def _former(self, article_id: int | None, incoming: Incoming) -> int | None:
        """The article that the item is a new version of."""
        if article_id is not None:
            return article_id
        # Only of the same source: that another feed names the same URL proves nothing.
        rows = self._connection.execute(
            "SELECT id, title, body FROM articles WHERE url = ? AND source_id = ? LIMIT 2",
            (incoming.row.url, incoming.row.source_id),
        ).fetchall()
        if len(rows) != 1:
            return None
        id_, title, body = rows[0]
        row = incoming.row
        return None if are_unrelated(f"{title}\n{body}", f"{row.title}\n{row.body}") else int(id_)

    def _is_better(self, article_id: int, *, from_page: bool) -> bool:
        """Whether to replace the stored text. A page's text is not replaced by a feed's, which is
        all there is when the page cannot be read this time.
        """
        if article_id in self.result.new or article_id in self.result.changed:
            return False  # one version per document
        return from_page or article_id not in self._from_pages

    def _change(self, article_id: int, incoming: Incoming) -> None:
        (content_hash,) = self._connection.execute(
            "SELECT content_hash FROM articles WHERE id = ?", (article_id,)
        ).fetchone()
        self.result.changed[article_id] = incoming
        self._by_words[incoming.row.content_hash] = article_id
        self.result.superseded.append((article_id, content_hash))


def forget_items(connection: Connection, article_id: int, source_id: int, url: str | None) -> None:
    """Let no feed of the source bring the article back, which is removed in this transaction.

    An item is recognized by its id, its URL or its words.
    """
    connection.execute(
        "INSERT INTO forgotten_items (feed_id, key)"
        " SELECT DISTINCT f.id, i.key FROM feeds AS f CROSS JOIN feed_items AS i"
        " ON i.article_id = ? WHERE f.source_id = ? ON CONFLICT DO NOTHING",
        (article_id, source_id),
    )
    if url:  # the item may have left its feed so long ago that its keys are gone
        connection.execute(
            "INSERT INTO forgotten_items (feed_id, key)"
            " SELECT id, ? FROM feeds WHERE source_id = ? ON CONFLICT DO NOTHING",
            (_key("url", url), source_id),
        )


def _status(keys: _Keys, known: _Known) -> ItemStatus:
    if not known.forgotten.isdisjoint((keys.words, *keys.names)):
        return ItemStatus(None, same=True)
    if (article_id := known.articles.get(keys.words)) is not None:
        return ItemStatus(article_id, True, known.tries_left.get(article_id, 0))
    names = (name for name in keys.names if name in known.articles and name not in known.reused)
    return ItemStatus(next((known.articles[name] for name in names), None), same=False)


def _keys(items: Sequence[FeedItem]) -> list[_Keys]:
    names = [
        [_key(kind, name) for kind, name in (("id", item.guid), ("url", item.link)) if name]
        for item in items
    ]
    uses = Counter(name for of_one in names for name in of_one)
    return [
        _Keys(
            _key("words", "\0".join((item.title or "", *item.paragraphs))),
            tuple(name for name in of_one if uses[name] == 1),
        )
        for item, of_one in zip(items, names, strict=True)
    ]


def _key(kind: str, value: str) -> bytes:
    """A hash that identifies an item; it must be the same in every version of this program."""
    text = f"{kind}\0{_evenly_spaced(value) if kind == 'words' else value}"
    return hashlib.sha256(text.encode("utf-8", "replace")).digest()[:16]


def _evenly_spaced(words: str) -> str:
    if words.isascii() and "  " not in words and not any(blank in words for blank in _BLANKS):
        return words.strip()  # the same in half of the time
    return " ".join(words.split())


def _known(
    connection: Connection, feed_id: int, items: Sequence[FeedItem], keys: Sequence[_Keys]
) -> _Known:
    """What is stored about these items, with their keys, for the feed."""
    wanted = [key for own in keys for key in (own.words, *own.names)]
    known = _Known({}, set(), {}, {}, set(), set())
    for some in in_chunks(wanted):
        rows = connection.execute(
            "SELECT key, article_id, from_page, tries_left, seen_at FROM feed_items"  # noqa: S608 - only question marks
            f" WHERE feed_id = ? AND key IN ({placeholders(some)})",
            [feed_id, *some],
        )
        for key, article_id, from_page, tries_left, seen_at in rows:
            known.articles[key] = article_id
            known.tries_left[article_id] = tries_left
            known.noted[key] = (article_id, bool(from_page), tries_left, seen_at)
            if from_page:
                known.from_pages.add(article_id)
        forgotten = connection.execute(
            f"SELECT key FROM forgotten_items WHERE feed_id = ? AND key IN ({placeholders(some)})",  # noqa: S608 - only question marks
            [feed_id, *some],
        )
        known.forgotten.update(key for (key,) in forgotten)
    for item, own in zip(items, keys, strict=True):
        if own.words not in known.articles:
            known.reused.update(_reused(connection, item, own.names, known.articles))
    return known


def _reused(
    connection: Connection, item: FeedItem, names: Iterable[bytes], articles: Mapping[bytes, int]
) -> Iterator[bytes]:
    """The item's id and URL, as far as the article that had them is another story."""
    text = "\n".join((item.title or "", *item.paragraphs))
    for name in names:
        if name in articles:
            row = connection.execute(
                "SELECT title, body FROM articles WHERE id = ?", (articles[name],)
            ).fetchone()
            if row is not None and are_unrelated("\n".join(row), text):
                yield name


def _note_keys(
    connection: Connection,
    feed_id: int,
    keys: Sequence[_Keys],
    known: _Known,
    now: datetime,
) -> None:
    """Store the document's keys, and remove those that left the feed long ago."""
    present = {
        key: known.articles[key]
        for own in keys
        for key in (own.words, *own.names)
        if key in known.articles
    }
    at, lately = to_seconds(now), to_seconds(now - _NOTED_EVERY)
    notes = {
        key: (id_, id_ in known.from_pages, known.tries_left.get(id_, 0))
        for key, id_ in present.items()
    }
    connection.executemany(
        "INSERT INTO feed_items (feed_id, key, article_id, from_page, tries_left, seen_at)"
        " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (feed_id, key) DO UPDATE SET"
        " article_id = excluded.article_id, from_page = excluded.from_page,"
        " tries_left = excluded.tries_left, seen_at = excluded.seen_at",
        [
            (feed_id, key, *note, at)
            for key, note in notes.items()
            if not _is_noted(known.noted.get(key), note, lately, at)
        ],
    )
    connection.execute(
        "DELETE FROM feed_items WHERE feed_id = ? AND seen_at < ?",
        (feed_id, to_seconds(now - _KEPT - _NOTED_EVERY)),
    )


def _is_noted(
    noted: tuple[int, bool, int, int] | None, note: tuple[int, bool, int], since: int, now: int
) -> bool:
    return noted is not None and noted[:3] == note and since < noted[3] <= now


def _newest_first(connection: Connection, ids: Sequence[int]) -> list[int]:
    rows = connection.execute(
        f"SELECT id FROM articles WHERE id IN ({placeholders(ids)}) ORDER BY at DESC, id",  # noqa: S608 - only question marks
        ids,
    )
    return [id_ for (id_,) in rows]


def _mark_as_posted(connection: Connection, source_id: int, ids: Sequence[int]) -> None:
    """Count the articles as posted in the channels that get the source's."""
    channels = channels_with(connection, source_id)
    connection.executemany(
        "INSERT INTO posted (channel_id, article_id, shown, delivery_id)"
        " SELECT ?, article_id, shown, 0 FROM summaries WHERE article_id = ? ON CONFLICT DO NOTHING",
        [(channel_id, id_) for id_ in ids for channel_id in channels],
    )
