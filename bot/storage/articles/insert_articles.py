"""Inserting a batch of articles: which are new, which are updates, which are duplicates."""

import hashlib
import json
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from bot.models import ParsedArticle, Picture, PreparedArticle, StoreCounts
from bot.storage.articles.shown_words import shown_words
from bot.storage.articles.source_owners import put_on_for_all
from bot.storage.deliveries.amendments import note_changed_articles
from bot.storage.engine import Connection, in_chunks, placeholders
from bot.storage.storable_text import storable
from bot.storage.timestamps import to_seconds
from bot.text.agency_credits import agency_of_byline

_VALUES_AT_ONCE = 100  # in one statement
_json = json.JSONEncoder(separators=(",", ":")).encode  # json.dumps makes an encoder for each call


class ArticleRow(NamedTuple):
    """The columns of an article, except its id and the time when it was first seen."""

    source_id: int | None
    content_hash: bytes
    url: str | None
    title: str
    title_derived: bool
    place: str | None
    published_at: int | None
    published_raw: str | None
    language: str | None
    byline: str | None
    agency: str | None
    editors_note: str | None
    captions: str
    body: str
    picture: str | None


class SummaryRow(NamedTuple):
    """The columns of a summary, except the article's id."""

    spans: str
    whole: bool
    algorithm: str
    version: int
    shown: bytes  # see `ShownWords.key`


class Incoming(NamedTuple):
    """An article as rows, not stored yet."""

    row: ArticleRow
    summary: SummaryRow


@dataclass(slots=True)
class BatchChanges:
    """What a batch changes, by the ids that the articles have or will get."""

    new: dict[int, Incoming] = field(default_factory=dict)
    changed: dict[int, Incoming] = field(default_factory=dict)
    superseded: list[tuple[int, bytes]] = field(default_factory=list)  # former content hashes
    completed: set[int] = field(
        default_factory=set
    )  # changed ones that are no news, as after a teaser
    news: set[int] = field(
        default_factory=set
    )  # those that follows and alerts are matched with once they were compared
    counts: StoreCounts = field(default_factory=StoreCounts)


def insert_batch(
    connection: Connection, batch: Sequence[PreparedArticle], seen_at: int
) -> StoreCounts:
    """Insert the new articles of a batch and update the changed ones."""
    sources = _SourceIds(connection)
    rows = [incoming_rows(item, sources.id(item.article.source)) for item in batch]
    changes = _changes(connection, rows)
    write_changes(connection, changes, seen_at, now=seen_at)
    return changes.counts


def write_changes(
    connection: Connection, changes: BatchChanges, seen_at: int, *, now: float
) -> None:
    """Write the changes to all tables and to the search index.

    New and changed articles are queued for comparison with the others, and posts that show the
    former wording of one are queued to be edited.
    """
    _insert(connection, changes.new, seen_at)
    note_changed_articles(connection, _update(connection, changes), now)
    _queue_for_grouping(connection, changes)
    connection.executemany(
        "INSERT INTO superseded (article_id, content_hash) VALUES (?, ?)",
        changes.superseded,
    )


def unknown(connection: Connection, batch: Sequence[ParsedArticle]) -> list[ParsedArticle]:
    """The articles of the batch whose present wording was never stored."""
    hashes = [_hash_of(article) for article in batch]
    known = _known_hashes(connection, hashes)
    return [article for article, hash_ in zip(batch, hashes, strict=True) if hash_ not in known]


def incoming_rows(
    item: PreparedArticle, source_id: int | None, hash_key: str | None = None
) -> Incoming:
    """The article as rows; `hash_key` stands for the source's name in its content hash."""
    row = _article_row(item, source_id, hash_key)
    return Incoming(row, _summary_row(item, row))


class _SourceIds:
    """The ids of the sources of one batch of files, each looked up once."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._ids: dict[str, int | None] = {}

    def id(self, name: str | None) -> int | None:
        """The id of the source, inserted if it is new; None if no name is given."""
        if name is None:
            return None
        if name not in self._ids:
            self._ids[name] = put_on_for_all(self._connection, name)
        return self._ids[name]


def _changes(connection: Connection, batch: list[Incoming]) -> BatchChanges:
    result = BatchChanges()
    known = _known_hashes(connection, [item.row.content_hash for item in batch])
    urls = dict.fromkeys(item.row.url for item in batch if item.row.url)
    stored = _stored_at(connection, list(urls))
    at_url: dict[str, tuple[int, bytes]] = {}  # id and content hash, as changed by this batch
    next_id = connection.next_id("articles")
    updated = duplicates = 0
    for item in batch:
        row = item.row
        if row.content_hash in known:
            duplicates += 1
            continue
        known.add(row.content_hash)
        former = row.url and (at_url.get(row.url) or stored.get(row.url))
        if not former:
            id_, next_id = next_id, next_id + 1
            result.new[id_] = item
        else:
            id_ = former[0]
            (result.new if id_ in result.new else result.changed)[id_] = item
            result.superseded.append(former)
            updated += 1
        if row.url:
            at_url[row.url] = (id_, row.content_hash)
    loaded = len(batch) - updated - duplicates
    result.counts = StoreCounts(loaded=loaded, updated=updated, duplicates=duplicates)
    return result


def _known_hashes(connection: Connection, hashes: Sequence[bytes]) -> set[bytes]:
    """The hashes that an article has, or had before it was updated."""
    known: set[bytes] = set()
    for some in in_chunks(hashes, _VALUES_AT_ONCE):
        marks = placeholders(some)
        rows = connection.execute(
            f"SELECT content_hash FROM articles WHERE content_hash IN ({marks})"  # noqa: S608 - only question marks
            f" UNION ALL SELECT content_hash FROM superseded WHERE content_hash IN ({marks})",
            [*some, *some],
        )
        known.update(content_hash for (content_hash,) in rows)
    return known


def _stored_at(connection: Connection, urls: Sequence[str]) -> dict[str, tuple[int, bytes]]:
    """Id and content hash of the article at each URL; URLs that several articles share are left out.

    Strangers' articles too: that a feed names a URL proves nothing.
    """
    found: dict[str, list[tuple[int, bytes]]] = {}
    for some in in_chunks(urls, _VALUES_AT_ONCE):
        rows = connection.execute(
            "SELECT url, id, content_hash FROM articles AS a"  # noqa: S608 - only question marks
            f" WHERE url IN ({placeholders(some)}) AND NOT EXISTS"
            " (SELECT 1 FROM sources AS s WHERE s.id = a.source_id AND s.trusted = 0)",
            some,
        )
        for url, id_, content_hash in rows:
            found.setdefault(url, []).append((int(id_), bytes(content_hash)))
    return {url: articles[0] for url, articles in found.items() if len(articles) == 1}


def _insert(connection: Connection, new: dict[int, Incoming], seen_at: int) -> None:
    if not new:
        return
    connection.executemany(
        "INSERT INTO articles (id, seen_at, source_id, content_hash, url, title, title_derived,"
        " place, published_at, published_raw, language, byline, agency, editors_note, captions,"
        " body, picture) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [(id_, seen_at, *item.row) for id_, item in new.items()],
    )
    connection.executemany(
        "INSERT INTO summaries (article_id, spans, whole, algorithm, version, shown)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        [(id_, *item.summary) for id_, item in new.items()],
    )
    connection.search_index.add(min(new))
    counts = Counter(item.row.source_id for item in new.values())
    connection.executemany(
        "UPDATE sources SET articles = articles + ? WHERE id = ?",
        [(count, source_id) for source_id, count in counts.items()],
    )


def _update(connection: Connection, changes: BatchChanges) -> set[int]:
    """Update the changed articles; returns those of which a reader sees something else now."""
    reworded: set[int] = set()
    for id_, item in changes.changed.items():
        former, shown = _shown_before_and_after(
            connection, id_, item, completed=id_ in changes.completed
        )
        if shown != former:
            reworded.add(id_)
        connection.execute(
            "UPDATE articles SET source_id = ?, content_hash = ?, url = ?, title = ?,"
            " title_derived = ?, place = ?, published_at = ?, published_raw = ?, language = ?,"
            " byline = ?, agency = ?, editors_note = ?, captions = ?, body = ?, picture = ?"
            " WHERE id = ?",
            (*item.row, id_),
        )
        connection.execute(
            "UPDATE summaries SET spans = ?, whole = ?, algorithm = ?, version = ?, shown = ?"
            " WHERE article_id = ?",
            (*item.summary._replace(shown=shown), id_),
        )
    return reworded


def _shown_before_and_after(
    connection: Connection, article_id: int, item: Incoming, *, completed: bool
) -> tuple[bytes, bytes]:
    """What the article counts as showing before and after a change: the same if nobody sees it."""
    title, title_derived, body, spans, algorithm, version, shown = connection.execute(
        "SELECT a.title, a.title_derived, a.body, s.spans, s.algorithm, s.version, s.shown"
        " FROM articles AS a JOIN summaries AS s ON s.article_id = a.id WHERE a.id = ?",
        (article_id,),
    ).fetchone()
    before = shown_words(
        title, body, json.loads(spans), (algorithm, version), title_derived=title_derived
    )
    row, summary = item
    after = shown_words(
        row.title,
        row.body,
        json.loads(summary.spans),
        (summary.algorithm, summary.version),
        title_derived=row.title_derived,
    )
    is_alike = completed or before.is_shown_alike(after)
    return bytes(shown), bytes(shown) if is_alike else summary.shown


def _queue_for_grouping(connection: Connection, changes: BatchChanges) -> None:
    if changes.new:
        connection.execute(_QUEUE.format(which="id >= ?"), (min(changes.new),))
    connection.executemany(_QUEUE.format(which="id = ?"), [(id_,) for id_ in changes.changed])
    queue_as_news(connection, changes.news)


def queue_as_news(connection: Connection, ids: Iterable[int]) -> None:
    """Let articles that wait to be compared be matched afterwards."""
    connection.executemany(_AS_NEWS, [(id_, id_) for id_ in sorted(ids)])


_QUEUE = (
    "INSERT INTO ungrouped (at, article_id) SELECT at, id FROM articles WHERE {which}"
    " ON CONFLICT DO NOTHING"
)
_AS_NEWS = (
    "UPDATE ungrouped SET news = 1"
    " WHERE at = (SELECT at FROM articles WHERE id = ?) AND article_id = ?"
)


def _article_row(item: PreparedArticle, source_id: int | None, hash_key: str | None) -> ArticleRow:
    article = item.article
    return ArticleRow(
        source_id=source_id,
        content_hash=_hash_of(article, hash_key),
        url=storable(article.url) if article.url else None,
        title=storable(item.title),
        title_derived=item.title_derived,
        place=_place(item),
        published_at=None if article.published is None else to_seconds(article.published),
        published_raw=_storable_or_none(article.published_raw),
        language=_storable_or_none(article.language),
        byline=_storable_or_none(article.byline),
        agency=_storable_or_none(article.agency or _agency_of(article.byline)),
        editors_note=_storable_or_none(article.editors_note),
        captions=_captions(item),
        body=storable(article.text),
        picture=_picture(article.picture),
    )


def _summary_row(item: PreparedArticle, row: ArticleRow) -> SummaryRow:
    summary = item.summary
    rules = (summary.algorithm, summary.version)
    shown = shown_words(row.title, row.body, summary.spans, rules, title_derived=row.title_derived)
    return SummaryRow(_json(summary.spans), summary.whole, *rules, shown.key())


def _captions(item: PreparedArticle) -> str:
    if not item.article.captions:
        return "[]"
    return _json([(c.text, c.credit, c.date) for c in item.article.captions])


def _picture(picture: Picture | None) -> str | None:
    return _json([storable(part) for part in picture if part]) if picture else None


def _place(item: PreparedArticle) -> str | None:
    dateline = item.article.dateline
    if dateline is None:
        return None
    return storable(", ".join(filter(None, (dateline.city, dateline.region)))) or None


def _hash_of(article: ParsedArticle, hash_key: str | None = None) -> bytes:
    return _content_hash(hash_key or article.source, article.title, "\n".join(article.body))


def _content_hash(source: str | None, title: str | None, body: str) -> bytes:
    """A hash of the words, however they are spaced or composed.

    Stored articles are recognized by it, so it must be the same in every version of this program.
    """
    words = "\0".join(map(_normalized, ((source or "").casefold(), title or "", body)))
    return hashlib.sha256(words.encode("utf-8", "replace")).digest()[:16]


def _normalized(text: str) -> str:
    line = text.replace("\n", " ")
    if line.isascii() and not ("  " in line or "\t" in line or "\r" in line):
        return line.strip()  # the same in a fifth of the time: an article takes 100 µs in all
    return " ".join(unicodedata.normalize("NFC", line).split())


def _agency_of(byline: str | None) -> str | None:
    return agency_of_byline(byline) if byline else None


def _storable_or_none(text: str | None) -> str | None:
    return None if text is None else storable(text)
