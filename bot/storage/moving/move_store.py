"""Copies a store row by row into an empty one, and compares every row afterwards.

Rows are copied in the order of their keys and stored by the thousand, so a copy that was killed goes on
behind the last row that it has. What the source changed in between is found by the comparison.
"""

from collections.abc import Callable
from contextlib import ExitStack
from typing import NamedTuple

from bot.errors import StorageUnavailable
from bot.storage.engine import Connection
from bot.storage.moving.compare_stores import differences
from bot.storage.moving.movable_store import (
    MovableStore,
    Row,
    Table,
    all_rows,
    count_rows,
    identity,
    key_of,
    last_key,
    parents_first,
    rows_after,
)
from bot.words import Listed, say

_ROWS = 1_000  # in a transaction
_ROUNDS = 3  # of comparing and correcting

Progress = Callable[[str, int, int], None]
"""Called with what is done, `copy` or `compare`, how many rows are done, and how many there are."""


class Moved(NamedTuple):
    """What a move did."""

    tables: int
    rows: int
    copied: int  # of the rows, this time
    corrected: dict[str, int]  # rows that differed after copying, by table


def move_rows(source: MovableStore, target: MovableStore, progress: Progress) -> Moved:
    """Copy all rows, compare them and correct those that differ, and let ids go on.

    Raises `StorageUnavailable` if the target has other rows, or the source doesn't stop changing.
    """
    tables = parents_first(source.tables())
    _prepare(source, target, tables)
    copied = _copy(source, target, tables, progress)
    corrected: dict[str, int] = {}
    for _ in range(_ROUNDS):
        rows, different = _compare(source, target, tables, progress)
        if not different:
            break
        corrected |= {name: corrected.get(name, 0) + count for name, count in different.items()}
        _correct(source, target, [table for table in tables if table.name in different])
        if "articles" in different:
            target.forget_index()
    else:
        raise StorageUnavailable(
            say("move-differs", tables=Listed(sorted(different), "and"), source=source.name)
        )
    target.set_next_ids(source.next_ids())
    return Moved(len(tables), rows, copied, corrected)


def _prepare(source: MovableStore, target: MovableStore, tables: list[Table]) -> None:
    with source.snapshot() as reading:
        origin = identity(reading)
    if target.origin() == origin:
        return
    with target.snapshot() as reading:
        counts = count_rows(reading, [table for table in tables if table.name != "nonces"])
    if any(counts.values()):
        raise StorageUnavailable(say("move-target-not-empty", target=target.name))
    target.begin(origin)


def _copy(
    source: MovableStore, target: MovableStore, tables: list[Table], progress: Progress
) -> int:
    """How many rows were copied."""
    copied = done = 0
    with source.snapshot() as reading:
        all_ = sum(count_rows(reading, tables).values())
        with target.snapshot() as there:
            done = sum(count_rows(there, tables).values())
            reached = {table.name: last_key(there, table) for table in tables if table.key}
        for table in tables:
            if not table.key:
                copied += _replace(target, table, all_rows(reading, table))
                continue
            after = reached[table.name]
            while rows := rows_after(reading, table, after, _ROWS):
                with target.writing(table):
                    target.insert(table, rows)
                after = key_of(table, rows[-1])
                copied, done = copied + len(rows), done + len(rows)
                progress("copy", done, max(all_, done))
                if len(rows) < _ROWS:
                    break
    return copied


def _replace(target: MovableStore, table: Table, rows: list[Row]) -> int:
    """Give a table without a key these rows, which are few; returns how many."""
    with target.writing(table) as connection:
        connection.execute(f"DELETE FROM {table.name}")  # noqa: S608 - a name of the catalogue
        target.insert(table, rows)
    return len(rows)


def _compare(
    source: MovableStore, target: MovableStore, tables: list[Table], progress: Progress
) -> tuple[int, dict[str, int]]:
    """How many rows the source has, and how many differ in each table that isn't the same."""
    different: dict[str, int] = {}
    done = 0

    def compared(rows: int) -> None:
        nonlocal done
        done += rows
        progress("compare", done, max(all_, done))

    with ExitStack() as snapshots:
        reading, there = (snapshots.enter_context(s.snapshot()) for s in (source, target))
        all_ = sum(count_rows(reading, tables).values())
        for table in tables:
            if count := sum(map(len, differences(reading, there, table, compared))):
                different[table.name] = count
    return all_, different


def _correct(source: MovableStore, target: MovableStore, tables: list[Table]) -> None:
    """Delete, insert and change rows until they are those of the source.

    In three walks: what is in excess may hold a value that a missing row needs, and refer to other
    rows in excess.
    """
    for table in reversed([table for table in tables if table.key]):
        for keys in _excess(source, target, table):
            _delete(target, table, keys)
    for table in tables:
        _complete(source, target, table)


def _excess(source: MovableStore, target: MovableStore, table: Table) -> list[list[Row]]:
    with source.snapshot() as reading, target.snapshot() as there:
        found = differences(reading, there, table, lambda _: None)
        return [[key_of(table, row) for row in part.excess] for part in found if part.excess]


def _delete(target: MovableStore, table: Table, keys: list[Row]) -> None:
    with target.writing(table) as connection:
        where = " AND ".join(f"{column} = ?" for column in table.key)
        connection.executemany(f"DELETE FROM {table.name} WHERE {where}", keys)  # noqa: S608 - names of the catalogue


def _complete(source: MovableStore, target: MovableStore, table: Table) -> None:
    with source.snapshot() as reading:
        if not table.key:
            _replace(target, table, all_rows(reading, table))
            return
        with target.snapshot() as there:
            parts = list(differences(reading, there, table, lambda _: None))
        for part in parts:
            with target.writing(table) as connection:
                target.insert(table, part.missing)
                _change(connection, table, part.changed)


def _change(connection: Connection, table: Table, rows: list[Row]) -> None:
    others = [column for column in table.columns if column not in table.key]
    if not rows or not others:
        return
    values = [
        (*(row[table.columns.index(column)] for column in others), *key_of(table, row))
        for row in rows
    ]
    assigned = ", ".join(f"{column} = ?" for column in others)
    where = " AND ".join(f"{column} = ?" for column in table.key)
    connection.executemany(f"UPDATE {table.name} SET {assigned} WHERE {where}", values)  # noqa: S608 - names of the catalogue
