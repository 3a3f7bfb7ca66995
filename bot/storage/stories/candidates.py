"""The index that leads from an article to the few others that may be like it.

Each article leaves some clues: the smallest hashes of its sketch and its heaviest terms. Those that
share clues with it are the candidates; a clue of hundreds of articles leads to the nearest in time
only, so that a thousand reports of the weather cost no more than ten.
"""

import json
import struct
from collections.abc import Iterable

from bot.models import ComparedArticle, Fingerprint
from bot.storage.engine import Connection

REACH = 7 * 86400  # seconds to either side in which candidates are looked for
KEPT = 14 * 86400  # how long a fingerprint is kept, twice the reach: news may come late
_OF_SKETCH = 8  # the smallest: a copy with a third of the shingles shares one in 19 of 20 cases
_OF_TERMS = 12
_ASKED_TERMS = 16  # more than are kept: what weighs most in one need not in the other
_NEAREST = 12  # articles of one clue on either side in time
_CANDIDATES = 12
_LEAST_SHARED = 17_000  # of a vector's 65,535: by the weight of two terms, or of a rare name
_COPY_WEIGHT = 1 << 17  # a hash of the sketch says more than any term


def candidates(connection: Connection, at: int, print_: Fingerprint) -> list[ComparedArticle]:
    """At most 12 articles that share most with this one, as they are to be compared."""
    shared: dict[int, int] = {}
    asked = [(-1 - hash_, _COPY_WEIGHT) for hash_ in print_.sketch[:_OF_SKETCH]]
    asked += list(print_.terms.items())[:_ASKED_TERMS]
    newest = connection.execute("SELECT max(at) FROM fingerprints").fetchone()[0] or at
    for clue, weight in asked:
        found = connection.execute(_BEFORE, (clue, at - REACH, at, _NEAREST)).fetchall()
        if newest > at:
            found += connection.execute(_AFTER, (clue, at, at + REACH, _NEAREST)).fetchall()
        for (article_id,) in found:
            shared[article_id] = shared.get(article_id, 0) + weight
    likely = [article_id for article_id, weight in shared.items() if weight >= _LEAST_SHARED]
    best = sorted(likely, key=lambda article_id: (-shared[article_id], article_id))
    return _tellings(connection, best[:_CANDIDATES])


def remember(connection: Connection, article_id: int, at: int, print_: Fingerprint) -> None:
    """Let later articles find this one."""
    connection.execute(
        "INSERT INTO fingerprints (article_id, at, title, headline, sketch, terms, weights)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            article_id, at, print_.title, print_.headline, _packed("I", print_.sketch),
            _packed("I", print_.terms), _packed("H", print_.terms.values()),
        ),
    )  # fmt: skip
    connection.executemany(
        "INSERT INTO clues (clue, at, article_id) VALUES (?, ?, ?)",
        [(clue, at, article_id) for clue in sorted(_clues(print_.sketch, print_.terms))],
    )


def forget(connection: Connection, article_id: int) -> None:
    """No other article finds this one any more."""
    rows = connection.execute(
        "SELECT article_id, at, sketch, terms FROM fingerprints WHERE article_id = ?", (article_id,)
    ).fetchall()
    _drop(connection, rows)


def prune(connection: Connection, before: int, after: int | None, limit: int) -> int:
    """Throws away at most `limit` fingerprints older than `before`, but for those up to `after`.

    Returns how many. `after` protects the days around what is still to be compared.
    """
    rows = connection.execute(
        "SELECT article_id, at, sketch, terms FROM fingerprints WHERE at < ? AND at > ?"
        " ORDER BY at DESC LIMIT ?",
        (before, -(2**62) if after is None else after, limit),
    ).fetchall()
    _drop(connection, rows)
    return len(rows)


def _drop(connection: Connection, rows: list[tuple[int, int, bytes, bytes]]) -> None:
    connection.executemany(
        "DELETE FROM clues WHERE clue = ? AND at = ? AND article_id = ?",
        sorted(
            (clue, at, article_id)
            for article_id, at, sketch, terms in rows
            for clue in _clues(_unpacked("I", sketch), _unpacked("I", terms))
        ),
    )
    connection.executemany(
        "DELETE FROM fingerprints WHERE article_id = ?", [(row[0],) for row in rows]
    )


def _clues(sketch: Iterable[int], terms: Iterable[int]) -> list[int]:
    return [*(-1 - hash_ for hash_ in [*sketch][:_OF_SKETCH]), *[*terms][:_OF_TERMS]]


def _tellings(connection: Connection, ids: list[int]) -> list[ComparedArticle]:
    """Without those that are gone, whose fingerprint is still there."""
    rows = connection.execute(_TELLINGS, (json.dumps(ids),)) if ids else ()
    return [
        ComparedArticle(
            article_id,
            at,
            source_id,
            Fingerprint(
                _unpacked("I", sketch),
                dict(zip(_unpacked("I", terms), _unpacked("H", weights), strict=True)),
                title,
                headline,
            ),
            dated=bool(dated),
        )
        for article_id, at, source_id, dated, title, headline, sketch, terms, weights in rows
    ]


_SIZES = {"I": 4, "H": 2}


def _packed(kind: str, numbers: Iterable[int]) -> bytes:
    numbers = [*numbers]
    return struct.pack(f"<{len(numbers)}{kind}", *numbers)


def _unpacked(kind: str, packed: bytes) -> tuple[int, ...]:
    return struct.unpack(f"<{len(packed) // _SIZES[kind]}{kind}", packed)


_BEFORE = (
    "SELECT article_id FROM clues WHERE clue = ? AND at BETWEEN ? AND ? ORDER BY at DESC LIMIT ?"
)
_AFTER = "SELECT article_id FROM clues WHERE clue = ? AND at > ? AND at <= ? ORDER BY at LIMIT ?"
_TELLINGS = """
    SELECT f.article_id, f.at, a.source_id, a.published_at IS NOT NULL, f.title, f.headline, f.sketch, f.terms, f.weights
    FROM json_each(?) AS wanted
    CROSS JOIN fingerprints AS f ON f.article_id = wanted.value
    CROSS JOIN articles AS a ON a.id = f.article_id
"""
