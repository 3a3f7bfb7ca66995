"""One batch of articles into the tables: what is new, what is changed, what is known already."""

import hashlib
import json
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, TypeVar

from bot.models import ParsedArticle, PreparedArticle, StoreCounts
from bot.storage.articles.stored_sources import source_id_for
from bot.storage.engine import Connection
from bot.storage.storable_text import storable
from bot.storage.timestamps import to_seconds

T = TypeVar("T")

_ASKED_AT_ONCE = 100


class Row(NamedTuple):
    """An article as it is stored, but its id and the time when it was seen."""

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
    editors_note: str | None
    captions: str
    body: str


class SummaryRow(NamedTuple):
    """A summary as it is stored."""

    spans: str
    whole: bool
    algorithm: str
    version: int


def add_batch(
    connection: Connection, batch: Sequence[PreparedArticle], seen_at: int
) -> StoreCounts:
    """Stores the batch inside the caller's transaction."""
    sources = SourceIds(connection)
    sorted_out = _sort_out(connection, [incoming_of(item, sources) for item in batch])
    write(connection, sorted_out, seen_at)
    return sorted_out.added


def write(connection: Connection, sorted_out: "SortedOut", seen_at: int) -> None:
    """Stores what is new and what is changed inside the caller's transaction."""
    _insert(connection, sorted_out.new, seen_at)
    _replace(connection, sorted_out.changed)
    _mark_ungrouped(connection, sorted_out)
    connection.executemany(
        "INSERT INTO superseded (article_id, content_hash) VALUES (?, ?)",
        sorted_out.superseded,
    )


def unknown(connection: Connection, batch: Sequence[ParsedArticle]) -> list[ParsedArticle]:
    """Those of the batch that `add_batch` would not find stored, now or in an earlier wording."""
    hashes = [_hash_of(article) for article in batch]
    known = known_hashes(connection, hashes)
    return [article for article, hash_ in zip(batch, hashes, strict=True) if hash_ not in known]


class Incoming(NamedTuple):
    """An article as rows, not stored yet."""

    row: Row
    summary: SummaryRow


@dataclass(slots=True)
class SortedOut:
    """What a batch comes to, by the ids that the articles have or will have."""

    new: dict[int, Incoming] = field(default_factory=dict)
    changed: dict[int, Incoming] = field(default_factory=dict)
    superseded: list[tuple[int, bytes]] = field(default_factory=list)
    added: StoreCounts = field(default_factory=StoreCounts)


def _sort_out(connection: Connection, incoming: list[Incoming]) -> SortedOut:
    result = SortedOut()
    known = known_hashes(connection, [item.row.content_hash for item in incoming])
    urls = dict.fromkeys(item.row.url for item in incoming if item.row.url)
    stored = _stored_at(connection, list(urls))
    at_url: dict[str, tuple[int, bytes]] = {}  # the article there and what it says by now
    next_id = next_id_of(connection)
    updated = duplicates = 0
    for item in incoming:
        row = item.row
        if row.content_hash in known:
            duplicates += 1
            continue
        known.add(row.content_hash)
        there = row.url and (at_url.get(row.url) or stored.get(row.url))
        if not there:
            id_, next_id = next_id, next_id + 1
            result.new[id_] = item
        else:
            id_ = there[0]
            (result.new if id_ in result.new else result.changed)[id_] = item
            result.superseded.append(there)
            updated += 1
        if row.url:
            at_url[row.url] = (id_, row.content_hash)
    loaded = len(incoming) - updated - duplicates
    result.added = StoreCounts(loaded=loaded, updated=updated, duplicates=duplicates)
    return result


def incoming_of(item: PreparedArticle, sources: "SourceIds") -> Incoming:
    """The article as rows; its source is made where it is new."""
    return Incoming(_row(item, sources), _summary_row(item))


def known_hashes(connection: Connection, hashes: Sequence[bytes]) -> set[bytes]:
    """Those of the hashes that an article has, or had before it was updated."""
    known: set[bytes] = set()
    for some in _parts(hashes):
        marks = ",".join("?" * len(some))
        rows = connection.execute(
            f"SELECT content_hash FROM articles WHERE content_hash IN ({marks})"  # noqa: S608 - only question marks
            f" UNION ALL SELECT content_hash FROM superseded WHERE content_hash IN ({marks})",
            [*some, *some],
        )
        known.update(content_hash for (content_hash,) in rows)
    return known


def _stored_at(connection: Connection, urls: Sequence[str]) -> dict[str, tuple[int, bytes]]:
    """By address the article there and its content hash; without those that several share."""
    found: dict[str, list[tuple[int, bytes]]] = {}
    for some in _parts(urls):
        marks = ",".join("?" * len(some))
        rows = connection.execute(
            f"SELECT url, id, content_hash FROM articles WHERE url IN ({marks})",  # noqa: S608 - only question marks
            some,
        )
        for url, id_, content_hash in rows:
            found.setdefault(url, []).append((int(id_), bytes(content_hash)))
    return {url: articles[0] for url, articles in found.items() if len(articles) == 1}


def _parts(values: Sequence[T]) -> Iterator[Sequence[T]]:
    return (values[at : at + _ASKED_AT_ONCE] for at in range(0, len(values), _ASKED_AT_ONCE))


def next_id_of(connection: Connection) -> int:
    """The id of the next new article, also past those that are gone."""
    row = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'articles'").fetchone()
    return 1 if row is None else int(row[0]) + 1


def _insert(connection: Connection, new: dict[int, Incoming], seen_at: int) -> None:
    if not new:
        return
    connection.executemany(
        "INSERT INTO articles (id, seen_at, source_id, content_hash, url, title, title_derived,"
        " place, published_at, published_raw, language, byline, editors_note, captions, body)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [(id_, seen_at, *item.row) for id_, item in new.items()],
    )
    connection.executemany(
        "INSERT INTO summaries (article_id, spans, whole, algorithm, version)"
        " VALUES (?, ?, ?, ?, ?)",
        [(id_, *item.summary) for id_, item in new.items()],
    )
    # The plus: sorting a hundred, instead of walking through the index of all places, which is
    # sorted already.
    connection.execute(
        "INSERT INTO articles_fts (rowid, title, body, source_token)"
        " SELECT place_in_index, title, body, char(57344) || source_id FROM articles"
        " WHERE id >= ? ORDER BY +place_in_index",
        (min(new),),
    )
    counts = Counter(item.row.source_id for item in new.values())
    connection.executemany(
        "UPDATE sources SET articles = articles + ? WHERE id = ?",
        [(count, source_id) for source_id, count in counts.items()],
    )


def _replace(connection: Connection, changed: dict[int, Incoming]) -> None:
    for id_, item in changed.items():
        connection.execute(
            "UPDATE articles SET source_id = ?, content_hash = ?, url = ?, title = ?,"
            " title_derived = ?, place = ?, published_at = ?, published_raw = ?, language = ?,"
            " byline = ?, editors_note = ?, captions = ?, body = ? WHERE id = ?",
            (*item.row, id_),
        )
        connection.execute(
            "UPDATE summaries SET spans = ?, whole = ?, algorithm = ?, version = ?"
            " WHERE article_id = ?",
            (*item.summary, id_),
        )


def _mark_ungrouped(connection: Connection, stored: SortedOut) -> None:
    """What is new or has changed waits to be compared with the others."""
    if stored.new:
        connection.execute(_UNGROUPED + " WHERE id >= ?", (min(stored.new),))
    connection.executemany(_UNGROUPED + " WHERE id = ?", [(id_,) for id_ in stored.changed])


_UNGROUPED = "INSERT OR IGNORE INTO ungrouped (at, article_id) SELECT at, id FROM articles"


class SourceIds:
    """The ids of the sources of one batch, each looked for once."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._ids: dict[str, int | None] = {}

    def id(self, name: str | None) -> int | None:
        """The id of the source, which is made when it is new; None where nobody is named."""
        if name is None:
            return None
        if name not in self._ids:
            self._ids[name] = source_id_for(self._connection, name)
        return self._ids[name]


def _row(item: PreparedArticle, sources: SourceIds) -> Row:
    article = item.article
    body = storable(article.text)
    title = storable(item.title)
    return Row(
        source_id=sources.id(article.source),
        content_hash=_hash_of(article),
        url=storable(article.url) if article.url else None,
        title=title,
        title_derived=item.title_derived,
        place=_place(item),
        published_at=None if article.published is None else to_seconds(article.published),
        published_raw=_storable_or_none(article.published_raw),
        language=_storable_or_none(article.language),
        byline=_storable_or_none(article.byline),
        editors_note=_storable_or_none(article.editors_note),
        captions=_captions(item),
        body=body,
    )


def _summary_row(item: PreparedArticle) -> SummaryRow:
    summary = item.summary
    return SummaryRow(
        spans=json.dumps(summary.spans, separators=(",", ":")),
        whole=summary.whole,
        algorithm=summary.algorithm,
        version=summary.version,
    )


def _captions(item: PreparedArticle) -> str:
    if not item.article.captions:
        return "[]"
    return json.dumps(
        [(c.text, c.credit, c.date) for c in item.article.captions], separators=(",", ":")
    )


def _place(item: PreparedArticle) -> str | None:
    dateline = item.article.dateline
    if dateline is None:
        return None
    return storable(", ".join(filter(None, (dateline.city, dateline.region)))) or None


def _hash_of(article: ParsedArticle) -> bytes:
    return _content_hash(article.source, article.title, "\n".join(article.body))


def _content_hash(source: str | None, title: str | None, body: str) -> bytes:
    """The same for the same words, however they are spaced or composed, in every version of
    this program: stored articles are known by it.
    """
    told = "\0".join(map(_evenly_spaced, ((source or "").casefold(), title or "", body)))
    return hashlib.sha256(told.encode("utf-8", "replace")).digest()[:16]


def _evenly_spaced(text: str) -> str:
    line = text.replace("\n", " ")
    if line.isascii() and not ("  " in line or "\t" in line or "\r" in line):
        return line.strip()  # as below, in a fifth of the time: it counts among 100 µs an article
    return " ".join(unicodedata.normalize("NFC", line).split())


def _storable_or_none(text: str | None) -> str | None:
    return None if text is None else storable(text)
