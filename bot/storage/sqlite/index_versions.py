"""Versions of the search index: making one of new words while the old one answers.

`articles_fts` always answers. If the words of texts have changed since it was made, `articles_fts_new`
is made next to it, newest articles first, and takes its place when it is whole. Articles that are
stored meanwhile go to both.

Indexes hold words and no texts, so an article is removed from one by the words it was added with.
An index of older words cannot lose articles any more: until it is replaced, searches find the former
words of changed articles, and pass over deleted ones.
"""

import sqlite3

from bot.storage.engine import IndexProgress
from bot.storage.full_text.marks import marks_of
from bot.storage.full_text.remaking import are_made, next_articles, progress_of, versions
from bot.text.tokens import VERSION, words_for_index

_IN_USE, _NEW, _OLD = "articles_fts", "articles_fts_new", "articles_fts_old"
_WHOLE = -(2**63)  # before every place
_NOTHING = 2**63 - 1  # after every place
_BY_FTS5 = ""  # the version of an index for which FTS5 splits and folds the texts itself
_BLOCKS_A_STEP = 200  # of an old index, each a page of the file

_COLUMNS = "title, body, source_token"
# Written in SQL for triggers too: articles change in many places, and none can forget the index.
_WORDS = (
    "words_for_index({row}title), words_for_index({row}body),"
    " marks_for_index({row}source_id, {row}language)"
)
_CHANGES = "title, body, source_id, published_at, language"


def add_functions(connection: sqlite3.Connection) -> None:
    """Let SQL make the words of texts."""
    for name, function in (("words_for_index", _words), ("marks_for_index", _marks)):
        connection.create_function(
            name, function.__code__.co_argcount, function, deterministic=True
        )


def _words(text: str | None) -> str:
    return words_for_index(text or "")


def _marks(source_id: int | None, language: str | None) -> str:
    return " ".join(marks_of(source_id, language))


def begin_remaking(connection: sqlite3.Connection) -> None:
    """Begin an index of the present words if the one that answers has others.

    Without articles it is whole at once. Several processes may call this at once.
    """
    if versions(connection).get(_IN_USE) == VERSION:
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        _begin(connection, versions(connection))
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _begin(connection: sqlite3.Connection, known: dict[str, str]) -> None:
    if known[_IN_USE] == VERSION or known.get(_NEW) == VERSION:
        return
    if known[_IN_USE] != _BY_FTS5:
        _drop_triggers(connection, _IN_USE)
    if _NEW in known:  # unfinished, of words that are outdated again
        _drop(connection, _NEW)
    _create(connection, _NEW)
    _add_triggers(connection, _NEW)
    connection.execute(
        "INSERT INTO search_indexes (name, version, made_from) VALUES (?, ?, ?)",
        (_NEW, VERSION, _NOTHING),
    )
    if connection.execute("SELECT 1 FROM articles LIMIT 1").fetchone() is None:
        _replace(connection)
        _drop(connection, _OLD)


def index_articles(connection: sqlite3.Connection, first_id: int) -> None:
    """Add the articles from this id on, which have just been inserted, to all indexes."""
    rows = connection.execute("SELECT name, version, made_from FROM search_indexes").fetchall()
    for name, version, made_from in rows:
        if name == _OLD:
            continue
        made = _WORDS.format(row="")
        if version == _BY_FTS5:
            made = "title, body, char(57344) || coalesce(source_id, 0)"
        # The plus makes SQLite sort the hundred new rows instead of walking the index of all
        # places, which is sorted already.
        connection.execute(
            f"INSERT INTO {name} (rowid, {_COLUMNS}) SELECT place_in_index, {made} FROM articles"  # noqa: S608 - constants of this file
            " WHERE id >= ? AND +place_in_index >= ? ORDER BY +place_in_index",
            (first_id, made_from),
        )


def remake_more(connection: sqlite3.Connection, articles: int) -> bool:
    """Add the next older articles to the new index, or delete more of the old one.

    False when nothing is left to do.
    """
    known = versions(connection)
    if known.get(_NEW) == VERSION:
        if not _make_more(connection, articles):
            _replace(connection)
        return True
    return _OLD in known and _delete_more(connection)


def progress(connection: sqlite3.Connection) -> IndexProgress | None:
    """How far the index is remade; None if it is whole."""
    return progress_of(connection, _NEW)


def _make_more(connection: sqlite3.Connection, articles: int) -> bool:
    following = next_articles(connection, _NEW, articles)
    if following is None:
        return False
    connection.execute(
        f"INSERT INTO {_NEW} (rowid, {_COLUMNS}) SELECT place_in_index, {_WORDS.format(row='')}"  # noqa: S608 - constants of this file
        " FROM articles WHERE place_in_index >= ? AND place_in_index < ? ORDER BY place_in_index",
        following,
    )
    are_made(connection, _NEW, following.lowest)
    return True


def _replace(connection: sqlite3.Connection) -> None:
    """Let the new index answer. What is left of an older one is deleted later."""
    if _OLD in versions(connection):
        _drop(connection, _OLD)
    _drop_triggers(connection, _IN_USE)
    _drop_triggers(connection, _NEW)
    connection.execute("DROP TABLE words")
    for name, other in ((_IN_USE, _OLD), (_NEW, _IN_USE)):
        connection.execute(f"ALTER TABLE {name} RENAME TO {other}")
        connection.execute("UPDATE search_indexes SET name = ? WHERE name = ?", (other, name))
    connection.execute("UPDATE search_indexes SET made_from = ? WHERE name = ?", (_WHOLE, _IN_USE))
    connection.execute(f"CREATE VIRTUAL TABLE words USING fts5vocab ({_IN_USE}, instance)")
    _add_triggers(connection, _IN_USE)


def _delete_more(connection: sqlite3.Connection) -> bool:
    """Delete some of the old index, and its table with the last of it.

    All at once, a million articles would keep other writers waiting for seconds.
    """
    deleted = connection.execute(
        f"DELETE FROM {_OLD}_data WHERE id IN (SELECT id FROM {_OLD}_data WHERE id > 10 LIMIT ?)",  # noqa: S608 - constants of this file
        (_BLOCKS_A_STEP,),
    ).rowcount
    if not deleted:
        _drop(connection, _OLD)
    return True


def _create(connection: sqlite3.Connection, name: str) -> None:
    """An empty index, with the settings that migration 8 explains.

    The tokenizer only splits at white space and ASCII marks: all else is done before. Content is
    left out, because the articles hold the texts.
    """
    connection.execute(
        f"CREATE VIRTUAL TABLE {name} USING fts5 ({_COLUMNS},"
        " content = '', tokenize = 'ascii', detail = full)"
    )
    for setting in ("'automerge', 8", "'usermerge', 2"):
        connection.execute(f"INSERT INTO {name} ({name}, rank) VALUES ({setting})")  # noqa: S608 - constants of this file
    connection.execute(
        f"INSERT INTO {name} ({name}, rank) SELECT 'pgsz', page_size - 384 FROM pragma_page_size"  # noqa: S608 - constants of this file
    )


def _add_triggers(connection: sqlite3.Connection, name: str) -> None:
    """Keep the index right when articles change. New articles are added by the batch."""
    made = f"SELECT made_from FROM search_indexes WHERE name = '{name}'"  # noqa: S608 - constants of this file
    remove, add = (
        f"INSERT INTO {name} ({command}rowid, {_COLUMNS})"
        f" SELECT {value}{row}.place_in_index, {_WORDS.format(row=f'{row}.')}"
        f" WHERE {row}.place_in_index >= ({made});"
        for command, value, row in ((f"{name}, ", "'delete', ", "old"), ("", "", "new"))
    )
    connection.execute(f"CREATE TRIGGER {name}_removed AFTER DELETE ON articles BEGIN {remove} END")
    connection.execute(
        f"CREATE TRIGGER {name}_changed AFTER UPDATE OF {_CHANGES} ON articles BEGIN {remove} {add} END"
    )


def _drop_triggers(connection: sqlite3.Connection, name: str) -> None:
    names = [f"{name}_removed", f"{name}_changed"]
    if name == _IN_USE:
        names += ["articles_unindexed", "articles_reindexed"]  # of FTS5's own words
    for trigger in names:
        connection.execute(f"DROP TRIGGER IF EXISTS {trigger}")


def _drop(connection: sqlite3.Connection, name: str) -> None:
    _drop_triggers(connection, name)
    connection.execute(f"DROP TABLE {name}")
    if name == _OLD:
        connection.execute("DROP VIEW IF EXISTS indexed")  # of FTS5's own words
    connection.execute("DELETE FROM search_indexes WHERE name = ?", (name,))
