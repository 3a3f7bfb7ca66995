"""The index from an article to the few others that may report the same story.

Each article leaves some clues: the smallest hashes of its sketch and its heaviest terms. Articles
that share clues are candidates. A clue that hundreds of articles share leads to the nearest in
time only, so that a thousand weather reports cost no more than ten.
"""

import struct
from collections.abc import Iterable

from bot.models import COMPARED_WITHIN, ComparedArticle, Fingerprint
from bot.storage.engine import Connection, placeholders

KEPT = 2 * COMPARED_WITHIN  # seconds; how long a fingerprint is kept: news may arrive late
_SKETCH_CLUES = 8  # a copy with a third of the shingles shares one of these in 19 of 20 cases
_TERM_CLUES = 12
_ASKED_TERMS = 16  # more than an article leaves: its heaviest terms need not be another's
_NEAREST = 12  # articles of one clue on either side in time
_MOST_CANDIDATES = 12
_LEAST_SHARED = 17_000  # of a vector's 65,535: the weight of two terms, or of a rare name
_COPY_WEIGHT = 1 << 17  # a hash of the sketch that only two articles share says more than any term


def candidates(
    connection: Connection, at: int, fingerprint: Fingerprint, known: dict[int, ComparedArticle]
) -> tuple[ComparedArticle, ...]:
    """At most 12 articles that share most clues with this one.

    Articles in `known` are not read again; those that are read are added to it. Articles of one
    batch share most of their candidates.
    """
    shared: dict[int, int] = {}  # the weight of what each article shares
    copies: set[int] = set()  # that share a hash of the sketch, and may be copies
    asked = [(-1 - hash_, _COPY_WEIGHT) for hash_ in fingerprint.sketch[:_SKETCH_CLUES]]
    asked += list(fingerprint.terms.items())[:_ASKED_TERMS]
    newest = connection.execute("SELECT max(at) FROM fingerprints").fetchone()[0] or at
    for clue, weight in asked:
        found = connection.execute(_BEFORE, (clue, at - COMPARED_WITHIN, at, _NEAREST)).fetchall()
        if newest > at:
            found += connection.execute(
                _AFTER, (clue, at, at + COMPARED_WITHIN, _NEAREST)
            ).fetchall()
        if clue < 0:
            copies.update(article_id for (article_id,) in found)
            weight //= max(
                1, len(found)
            )  # a phrase of many articles, such as a greeting, says little
        for (article_id,) in found:
            shared[article_id] = shared.get(article_id, 0) + weight
    likely = [
        article_id
        for article_id, weight in shared.items()
        if weight >= _LEAST_SHARED or article_id in copies
    ]
    best = sorted(likely, key=lambda article_id: (-shared[article_id], article_id))
    ids = best[:_MOST_CANDIDATES]
    known.update(_compared_articles(connection, [id_ for id_ in ids if id_ not in known]))
    return tuple(known[id_] for id_ in ids if id_ in known)


def add_clues(connection: Connection, article_id: int, at: int, fingerprint: Fingerprint) -> None:
    """Let later articles find this one."""
    connection.execute(
        "INSERT INTO fingerprints (article_id, at, title, headline, sketch, terms, weights)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            article_id, at, fingerprint.title, fingerprint.headline,
            _packed("I", fingerprint.sketch), _packed("I", fingerprint.terms),
            _packed("H", fingerprint.terms.values()),
        ),
    )  # fmt: skip
    clues = sorted(_clues(fingerprint.sketch, fingerprint.terms))
    connection.executemany(
        "INSERT INTO clues (clue, at, article_id) VALUES (?, ?, ?)",
        [(clue, at, article_id) for clue in clues],
    )


def remove_clues(connection: Connection, article_id: int) -> None:
    """Let no other article find this one."""
    rows = connection.execute(
        "SELECT article_id, at, sketch, terms FROM fingerprints WHERE article_id = ?", (article_id,)
    ).fetchall()
    _remove(connection, rows)


def prune(connection: Connection, before: int, after: int | None, limit: int) -> int:
    """Remove at most `limit` fingerprints older than `before`, and return how many.

    Those up to `after` are kept: they are near articles that are still to be compared.
    """
    rows = connection.execute(
        "SELECT article_id, at, sketch, terms FROM fingerprints WHERE at < ? AND at > ?"
        " ORDER BY at DESC LIMIT ?",
        (before, -(2**62) if after is None else after, limit),
    ).fetchall()
    _remove(connection, rows)
    return len(rows)


def _remove(connection: Connection, rows: list[tuple[int, int, bytes, bytes]]) -> None:
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
    return [*(-1 - hash_ for hash_ in [*sketch][:_SKETCH_CLUES]), *[*terms][:_TERM_CLUES]]


def _compared_articles(connection: Connection, ids: list[int]) -> dict[int, ComparedArticle]:
    """The articles of these ids, without deleted ones whose fingerprint remains."""
    found: dict[int, ComparedArticle] = {}
    if not ids:
        return found
    for row in connection.execute(_FINGERPRINTS.format(placeholders(ids)), ids):
        id_, at, source_id, dated, title, headline, sketch, terms, weights = row
        terms_by_weight = dict(zip(_unpacked("I", terms), _unpacked("H", weights), strict=True))
        fingerprint = Fingerprint(_unpacked("I", sketch), terms_by_weight, title, headline)
        found[id_] = ComparedArticle(id_, at, source_id, fingerprint, dated=bool(dated))
    return found


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
_FINGERPRINTS = """
    SELECT f.article_id, f.at, a.source_id, a.published_at IS NOT NULL, f.title, f.headline,
        f.sketch, f.terms, f.weights
    FROM fingerprints AS f CROSS JOIN articles AS a ON a.id = f.article_id
    WHERE f.article_id IN ({})
"""  # - only question marks
