"""Rows of the full-text index: making them of articles, and keeping them right."""

from collections.abc import Iterable
from typing import Any

from bot.storage.full_text.marks import marks_of
from bot.storage.postgresql.index_memory import IndexMemory, Reads, array
from bot.storage.postgresql.time_stretches import stretches_at
from bot.storage.postgresql.tsquery import lexeme, stored, titled
from bot.text.tokens import index_tokens

INDEX, NEW_INDEX = "article_words", "article_words_new"
VOCABULARIES = {INDEX: "index_words", NEW_INDEX: "index_words_new"}
_MOST_BYTES = 400_000  # of a title's or a text's tokens; what follows is not found


def index_articles(connection: Reads, memory: IndexMemory, first_id: int) -> None:
    """Add the articles from this id on, which have just been inserted, to all indexes."""
    rows = connection.execute(f"{_ARTICLES} WHERE id >= ?", (first_id,)).fetchall()
    for name, made_from in _indexes(connection):
        add_rows(connection, memory, name, [row for row in rows if row[1] >= made_from])


def reindex_changed(connection: Reads, memory: IndexMemory) -> None:
    """Index those articles again that were changed in this transaction."""
    changed = connection.execute("DELETE FROM reworded RETURNING article_id").fetchall()
    if not changed:
        return
    ids = array(id_ for (id_,) in changed)
    rows = connection.execute(
        f"{_ARTICLES} WHERE id = ANY (CAST(? AS bigint[]))", (ids,)
    ).fetchall()
    for name, made_from in _indexes(connection):
        connection.execute(
            f"DELETE FROM {name} WHERE article_id = ANY (CAST(? AS bigint[]))",  # noqa: S608 - a constant of this file
            (ids,),
        )
        add_rows(connection, memory, name, [row for row in rows if row[1] >= made_from])


def articles_between(connection: Reads, lowest: int, end: int) -> list[Any]:
    """What `add_rows` needs of the articles at places from `lowest` until before `end`."""
    found = connection.execute(
        f"{_ARTICLES} WHERE place_in_index >= ? AND place_in_index < ?", (lowest, end)
    )
    return list(found.fetchall())


def add_rows(connection: Reads, memory: IndexMemory, name: str, articles: Iterable[Any]) -> None:
    """Add articles, as `articles_between` gives them, to an index."""
    columns: tuple[list[Any], ...] = tuple([] for _ in range(8))
    vocabulary = set[str]()
    tokens_of_all = 0
    for id_, place, at, source_id, language, title, body in articles:
        in_title, in_body = index_tokens(title), index_tokens(body)
        marks = marks_of(source_id, language)
        length = len(in_title) + len(in_body) + len(marks)
        tokens_of_all += length
        vocabulary.update(in_title, in_body, marks)
        private = [*marks, *stretches_at(place), *dict.fromkeys(map(titled, in_title))]
        row = (
            id_, place, at, source_id or 0, length,
            _limited(in_title), _limited(in_body), stored(private),
        )  # fmt: skip
        for column, value in zip(columns, row, strict=True):
            column.append(value)
    if not columns[0]:
        return
    numbers, texts = map(array, columns[:5]), columns[5:]
    connection.execute(_ADD.format(name), (*numbers, *texts))
    connection.execute(
        "INSERT INTO index_sizes (name, articles, tokens) VALUES (?, ?, ?)",
        (name, len(columns[0]), tokens_of_all),
    )
    words = set(map(lexeme, vocabulary))
    unknown = memory.words.unknown(connection, VOCABULARIES[name], words)
    if unknown:
        connection.execute(_ADD_WORDS.format(VOCABULARIES[name]), (sorted(unknown),))


def _limited(tokens: list[str]) -> str:
    text = stored(tokens)
    if len(text) * 4 <= _MOST_BYTES or len(text.encode()) <= _MOST_BYTES:
        return text
    cut = text.encode()[:_MOST_BYTES].decode(errors="ignore")
    return cut[: cut.rindex("  ") + 1]


def _indexes(connection: Reads) -> list[tuple[str, int]]:
    rows = connection.execute("SELECT name, made_from FROM search_indexes").fetchall()
    return [(str(name), int(made_from)) for name, made_from in rows]


_ARTICLES = "SELECT id, place_in_index, at, source_id, language, title, body FROM articles"
_ADD = """
    INSERT INTO {} (article_id, place, at, source_id, length, title, body, marks)
    SELECT * FROM unnest(
        CAST(? AS bigint[]), CAST(? AS bigint[]), CAST(? AS bigint[]), CAST(? AS bigint[]),
        CAST(? AS bigint[]), CAST(? AS text[]), CAST(? AS text[]), CAST(? AS text[]))
"""
_ADD_WORDS = """
    INSERT INTO {0} (word) SELECT new.word FROM unnest(CAST(? AS text[])) AS new (word)
    WHERE NOT EXISTS (SELECT 1 FROM {0} AS known WHERE known.word = new.word COLLATE "C")
    ON CONFLICT DO NOTHING
"""
