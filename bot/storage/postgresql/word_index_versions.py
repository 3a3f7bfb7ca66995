"""Versions of the full-text index: making one of new words while the old one answers.

`article_words` always answers. If the words of texts have changed since it was made,
`article_words_new` is made next to it, newest articles first, and takes its place when it is whole.
Articles that are stored or changed meanwhile go to both.
"""

from bot.storage.engine import LARGEST_ID, LONG_AGO, IndexProgress
from bot.storage.full_text.remaking import are_made, next_articles, progress_of, versions
from bot.storage.postgresql.index_memory import IndexMemory, Reads
from bot.storage.postgresql.indexed_words import (
    INDEX,
    NEW_INDEX,
    VOCABULARIES,
    add_rows,
    articles_between,
)
from bot.text.tokens import VERSION

_LAYOUT = "1"  # of the rows; another one makes the index anew
_VERSION = f"{VERSION}/{_LAYOUT}"


def has_other_words(connection: Reads) -> bool:
    """Whether the index that answers has other words than the present ones, and none is begun."""
    known = versions(connection)
    return _VERSION not in (known[INDEX], known.get(NEW_INDEX))


def begin_remaking(connection: Reads) -> None:
    """Begin an index of the present words if the one that answers has others.

    Without articles it is whole at once. Runs in a write of the news.
    """
    if not has_other_words(connection):
        return
    if connection.execute("SELECT 1 FROM articles LIMIT 1").fetchone() is None:
        _drop_unfinished(connection)
        connection.execute("UPDATE search_indexes SET version = ?", (_VERSION,))
        return
    _drop_unfinished(connection)
    for table in (NEW_INDEX, VOCABULARIES[NEW_INDEX]):
        former = table.removesuffix("_new")
        connection.execute(f"CREATE TABLE {table} (LIKE {former} INCLUDING ALL)")
    connection.execute(
        f"ALTER TABLE {NEW_INDEX} ADD FOREIGN KEY (article_id)"
        " REFERENCES articles (id) ON DELETE CASCADE"
    )
    connection.execute(
        f"CREATE TRIGGER article_words_removed AFTER DELETE ON {NEW_INDEX}"
        " REFERENCING OLD TABLE AS removed FOR EACH STATEMENT"
        " EXECUTE FUNCTION article_words_removed()"
    )
    connection.execute(
        "INSERT INTO search_indexes (name, version, made_from) VALUES (?, ?, ?)",
        (NEW_INDEX, _VERSION, LARGEST_ID),
    )


def remake_more(connection: Reads, memory: IndexMemory, articles: int) -> bool:
    """Add the next older articles to the new index; False when nothing is left to do."""
    if versions(connection).get(NEW_INDEX) != _VERSION:
        return False
    following = next_articles(connection, NEW_INDEX, articles)
    if following is None:
        _replace(connection)
        return True
    add_rows(connection, memory, NEW_INDEX, articles_between(connection, *following))
    are_made(connection, NEW_INDEX, following.lowest)
    return True


def progress(connection: Reads) -> IndexProgress | None:
    """How far the index is remade; None if it is whole."""
    return progress_of(connection, NEW_INDEX)


def _replace(connection: Reads) -> None:
    """Let the new index answer."""
    _drop(connection, INDEX)
    for table in (NEW_INDEX, VOCABULARIES[NEW_INDEX]):
        connection.execute(f"ALTER TABLE {table} RENAME TO {table.removesuffix('_new')}")
    _name_as_at_first(connection)
    connection.execute(
        "UPDATE search_indexes SET name = ?, made_from = ? WHERE name = ?",
        (INDEX, LONG_AGO, NEW_INDEX),
    )
    connection.execute("UPDATE index_sizes SET name = ? WHERE name = ?", (INDEX, NEW_INDEX))


def _name_as_at_first(connection: Reads) -> None:
    """Give indexes and constraints of the new tables the names that the migration gave them."""
    for name, now in connection.execute(_INDEX_NAMES, (INDEX, VOCABULARIES[INDEX])).fetchall():
        connection.execute(f'ALTER INDEX "{name}" RENAME TO "{now}"')
    for name, now in connection.execute(_REFERENCE_NAMES, (INDEX,)).fetchall():
        connection.execute(f'ALTER TABLE {INDEX} RENAME CONSTRAINT "{name}" TO "{now}"')


def _drop_unfinished(connection: Reads) -> None:
    """Drop a new index whose words are outdated again."""
    if NEW_INDEX in versions(connection):
        _drop(connection, NEW_INDEX)


def _drop(connection: Reads, name: str) -> None:
    connection.execute(f"DROP TABLE {name}")
    connection.execute(f"DROP TABLE {VOCABULARIES[name]}")
    connection.execute("DELETE FROM index_sizes WHERE name = ?", (name,))
    connection.execute("DELETE FROM search_indexes WHERE name = ?", (name,))


# An index that belongs to a constraint and the constraint are renamed together.
_INDEX_NAMES = """
    SELECT CAST(c.relname AS text), CASE
        WHEN m.amname = 'gin' THEN 'article_words_by_lexeme'
        ELSE replace(CAST(c.relname AS text), '_new_', '_') END
    FROM pg_index AS i JOIN pg_class AS c ON c.oid = i.indexrelid JOIN pg_am AS m ON m.oid = c.relam
    WHERE i.indrelid IN (CAST(CAST(? AS text) AS regclass), CAST(CAST(? AS text) AS regclass))
        AND c.relname LIKE '%\\_new\\_%'
"""
_REFERENCE_NAMES = """
    SELECT CAST(conname AS text), replace(CAST(conname AS text), '_new_', '_') FROM pg_constraint
    WHERE conrelid = CAST(CAST(? AS text) AS regclass) AND contype = 'f'
        AND conname LIKE '%\\_new\\_%'
"""
