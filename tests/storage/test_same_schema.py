"""The tables that the migrations of both engines end in."""

import re
import sqlite3
from pathlib import Path
from typing import Any, NamedTuple

import psycopg

from bot.storage.postgresql.server_migrations import migrations as on_server
from bot.storage.sqlite.migrate import migrations as in_file
from tests.storage.engines import ENGINES

# What only one engine has: its full-text index, and how it knows its own database.
SQLITE_ONLY = ("sqlite_", "articles_fts", "words", "search_indexes")
POSTGRESQL_ONLY = (
    "dateline_migrations", "article_words", "index_words", "index_sizes", "search_indexes", "reworded",
)  # fmt: skip


class Key(NamedTuple):
    """A reference to another table."""

    columns: tuple[str, ...]
    table: str
    deletes: bool  # along with what it refers to


class Table(NamedTuple):
    """A table as both engines can describe it."""

    columns: dict[str, tuple[str, bool, str | None]]  # type, NOT NULL, default
    keys: set[tuple[str, ...]]  # primary and unique, each set of columns
    references: set[Key]
    indexes: dict[str, tuple[tuple[str, ...], str]]  # columns and condition, by name


def of_sqlite(path: Path) -> dict[str, Table]:
    with sqlite3.connect(path) as c:
        names = [
            name
            for (name,) in c.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
            if not name.startswith(SQLITE_ONLY)
        ]
        return {name: _of_sqlite(c, name) for name in names}


def _of_sqlite(c: sqlite3.Connection, table: str) -> Table:
    rows = c.execute(f"PRAGMA table_xinfo({table})").fetchall()
    columns = {
        name: (type_, bool(not_null or primary), _plain(default))  # SQLite doesn't say it of a key
        for _, name, type_, not_null, default, primary, _ in rows
    }
    primary = tuple(row[1] for row in sorted(rows, key=lambda row: row[5]) if row[5])
    keys, indexes = {primary} if primary else set(), {}
    for _, name, unique, origin, _ in c.execute(f"PRAGMA index_list({table})").fetchall():
        of = tuple(row[2] for row in c.execute(f"PRAGMA index_info({name})"))
        if origin != "c" or unique:
            keys.add(of)
        if origin == "c":
            (sql,) = c.execute("SELECT sql FROM sqlite_schema WHERE name = ?", (name,)).fetchone()
            indexes[name] = (of, _plain(sql.partition("WHERE")[2]) or "")
    references = {
        Key((from_,), to, on_delete == "CASCADE")
        for _, _, to, from_, _, _, on_delete, _ in c.execute(f"PRAGMA foreign_key_list({table})")
    }
    return Table(columns, keys, references, indexes)


_TYPES = {"bigint": "INTEGER", "text": "TEXT", "bytea": "BLOB", "double precision": "REAL"}


def of_postgresql(address: str) -> dict[str, Table]:
    with psycopg.connect(address) as c:
        names = [
            name
            for (name,) in c.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
            if name not in POSTGRESQL_ONLY
        ]
        return {name: _of_postgresql(c, name) for name in names}


def _of_postgresql(c: psycopg.Connection[Any], table: str) -> Table:
    columns = {
        name: (_TYPES[type_], not_null == "NO", None if generated else _plain(default))
        for name, type_, not_null, default, generated in c.execute(
            "SELECT column_name, data_type, is_nullable, column_default, is_generated = 'ALWAYS'"
            " FROM information_schema.columns WHERE table_name = %s",
            (table,),
        )
    }
    keys: set[tuple[str, ...]] = set()
    references: set[Key] = set()
    for kind, of, to, on_delete in c.execute(
        "SELECT contype::text, ARRAY(SELECT attname::text FROM unnest(conkey) WITH ORDINALITY AS k (number, place)"
        " JOIN pg_attribute ON attrelid = conrelid AND attnum = k.number ORDER BY k.place),"
        " confrelid::regclass::text, confdeltype::text FROM pg_constraint"
        " WHERE conrelid = %s::regclass",
        (table,),
    ):
        if kind in ("p", "u", "x"):
            keys.add(tuple(of))
        elif kind == "f":
            references.add(Key(tuple(of), to, on_delete == "c"))
    indexes = {
        name: (tuple(of), _plain(condition) or "")
        for name, of, condition in c.execute(
            "SELECT i.indexrelid::regclass::text, ARRAY(SELECT pg_get_indexdef(i.indexrelid, n, false)"
            " FROM generate_series(1, i.indnatts) AS n), pg_get_expr(i.indpred, i.indrelid)"
            " FROM pg_index AS i WHERE i.indrelid = %s::regclass AND NOT EXISTS"
            " (SELECT 1 FROM pg_constraint WHERE conindid = i.indexrelid)",
            (table,),
        )
    }
    return Table(columns, keys, references, indexes)


def _plain(expression: str | None) -> str | None:
    """An expression without what each engine writes in its own way: casts, brackets, blanks."""
    if expression is None or expression == "NULL":
        return None
    plain = re.sub(r"::\w+|\bCOLLATE \"C\"|x(?='')", "", expression)
    plain = re.sub(r"'(-?\d+)'", r"\1", plain.replace("'\\x'", "''"))
    return re.sub(r"[()\s]+", " ", plain).strip().replace("<> ", "<>").replace(" <>", "<>")


async def test_both_engines_end_in_the_same_tables(tmp_path: Path) -> None:
    """The same columns, types, keys, references and indexes, under the same names."""
    file, server = ENGINES["sqlite"](tmp_path / "news.db"), ENGINES["postgresql"](tmp_path)
    async with file.open(), server.open():
        ours, theirs = of_sqlite(tmp_path / "news.db"), of_postgresql(server.address)
    server.remove()

    assert sorted(ours) == sorted(theirs)
    differing = {
        (name, part): (mine, other)
        for name, table in ours.items()
        for part, mine, other in zip(table._fields, table, theirs[name], strict=True)
        if mine != other
    }
    assert differing == {}


def test_both_engines_have_migrations_to_the_same_number() -> None:
    """A migration that only one of them has would be missed on the other."""
    assert on_server()[-1].number == in_file()[-1].number
    later = {step.number for step in on_server()[1:]}
    assert later == {step.number for step in in_file() if step.number > on_server()[0].number}
