"""Upkeep of the full-text index: what waits is moved in, sums are added up, old words deleted."""

from bot.storage.postgresql.index_memory import Reads
from bot.storage.postgresql.indexed_words import INDEX, VOCABULARIES

_WORDS_A_STEP = 300  # each is looked up: 0.05 ms, or 5 if a third of a million articles have it
_GONE = 0.1  # of the articles, so that words may be gone which no other one has


def merge_search_index(connection: Reads) -> bool:
    """Do one step of the upkeep; False when nothing is left to do. Runs in a write of the news.

    New articles wait in a list until the server or this moves them into the index: every search
    walks through that list.
    """
    moved = connection.execute(_MOVE, (INDEX,)).fetchone()[0]
    _add_up(connection)
    return _delete_old_words(connection) or bool(moved)


def _add_up(connection: Reads) -> None:
    """Replace the changes of the index's size by their sum; a walk through the words may begin."""
    changes = connection.execute(
        "DELETE FROM index_sizes WHERE name = ? RETURNING articles, tokens", (INDEX,)
    ).fetchall()
    articles, tokens = (
        (sum(map(int, column)) for column in zip(*changes, strict=True)) if changes else (0, 0)
    )
    removed = -sum(int(count) for count, _ in changes if count < 0)
    connection.execute(
        "INSERT INTO index_sizes (name, articles, tokens) VALUES (?, ?, ?)",
        (INDEX, articles, tokens),
    )
    connection.execute(
        "UPDATE search_indexes SET removed = removed + ? WHERE name = ?", (removed, INDEX)
    )
    connection.execute(
        "UPDATE search_indexes SET removed = 0, looked_to = ''"
        " WHERE name = ? AND removed > ? AND looked_to IS NULL",
        (INDEX, int(articles * _GONE)),
    )


def _delete_old_words(connection: Reads) -> bool:
    """Delete those of the next words that no article has any more; False without a walk."""
    (looked_to,) = connection.execute(
        "SELECT looked_to FROM search_indexes WHERE name = ?", (INDEX,)
    ).fetchone()
    if looked_to is None:
        return False
    words = VOCABULARIES[INDEX]
    some = connection.execute(
        f"SELECT word FROM {words} WHERE word > ? ORDER BY word LIMIT ?",  # noqa: S608 - a constant
        (looked_to, _WORDS_A_STEP),
    ).fetchall()
    last = some[-1][0] if some else None
    deleted = connection.execute(
        _DELETE_OLD.format(words), {"after": looked_to, "last": last or looked_to}
    ).rowcount
    connection.execute(
        "UPDATE search_indexes SET looked_to = ?, prunings = prunings + ? WHERE name = ?",
        (last, int(deleted > 0), INDEX),
    )
    return True


_MOVE = """
    SELECT sum(gin_clean_pending_list(i.indexrelid)) FROM pg_index AS i
    JOIN pg_class AS c ON c.oid = i.indexrelid JOIN pg_am AS m ON m.oid = c.relam
    WHERE m.amname = 'gin' AND i.indrelid = CAST(? AS regclass)
"""
_DELETE_OLD = """
    DELETE FROM {} AS old WHERE word > :after AND word <= :last AND NOT EXISTS (
        SELECT 1 FROM article_words AS w WHERE index_lexemes(w.title, w.body, w.marks)
            @@ CAST(quote_literal(old.word) AS tsquery))
"""
