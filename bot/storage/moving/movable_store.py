"""What moving a store needs of an engine. Each engine describes its own tables, so a new one moves too."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from graphlib import TopologicalSorter
from typing import Any, NamedTuple, Protocol

from bot.storage.engine import Connection

Row = tuple[Any, ...]


class Table(NamedTuple):
    """A table as its engine's catalogue describes it, without generated columns."""

    name: str
    columns: tuple[str, ...]
    key: tuple[str, ...]  # the primary key; empty if it has none
    refers_to: frozenset[str]  # other tables


class MovableStore(Protocol):
    """One end of a move. Its tables are those of storage, without what only its engine has."""

    @property
    def name(self) -> str:
        """The store's address as shown to people."""

    def tables(self) -> dict[str, Table]:
        """The tables by name."""

    def snapshot(self) -> AbstractContextManager[Connection]:
        """A connection whose statements all see the same moment of the store."""

    def writing(self, table: Table) -> AbstractContextManager[Connection]:
        """A connection whose changes of one table are stored together, without its triggers."""

    def insert(self, table: Table, rows: Sequence[Row]) -> None:
        """Insert rows of a table that is being written to."""

    def next_ids(self) -> dict[str, int]:
        """The id that the next row of a table gets, for each table that numbers its rows."""

    def set_next_ids(self, ids: Mapping[str, int]) -> None:
        """Give no lower ids than these from now on."""

    def origin(self) -> str | None:
        """The `identity` of the store of which this is an unfinished copy."""

    def begin(self, origin: str) -> None:
        """Note of which store this becomes a copy, and that its search index lacks articles."""

    def forget_index(self) -> None:
        """Note that the search index lacks articles; it is remade once the store is opened."""

    def finish(self) -> None:
        """Let the store be used: from now on it isn't an unfinished copy."""


def parents_first(tables: Mapping[str, Table]) -> list[Table]:
    """The tables in an order in which rows can be inserted."""
    order = TopologicalSorter({table.name: table.refers_to for table in tables.values()})
    return [tables[name] for name in order.static_order()]


def rows_after(connection: Connection, table: Table, after: Row | None, limit: int) -> list[Row]:
    """The next rows in the order of the key, which the table must have."""
    where = "" if after is None else f" WHERE {_beyond(table, '>')}"
    found = connection.execute(
        f"{_select(table)}{where} ORDER BY {', '.join(table.key)} LIMIT ?",
        (*(after or ()), limit),
    )
    return found.fetchall()


def rows_between(
    connection: Connection, table: Table, after: Row | None, last: Row | None
) -> list[Row]:
    """The rows with a key beyond `after` and up to `last`; None is no limit."""
    limits = [(_beyond(table, ">"), after), (_beyond(table, "<="), last)]
    given = [(condition, key) for condition, key in limits if key is not None]
    where = " AND ".join(condition for condition, _ in given)
    values = [value for _, key in given for value in key]
    return connection.execute(
        f"{_select(table)}{' WHERE ' if where else ''}{where}", values
    ).fetchall()


def all_rows(connection: Connection, table: Table) -> list[Row]:
    """Every row, for a table without a key."""
    return connection.execute(_select(table)).fetchall()


def last_key(connection: Connection, table: Table) -> Row | None:
    """The greatest key; None in an empty table."""
    order = ", ".join(f"{column} DESC" for column in table.key)
    found: Row | None = connection.execute(
        f"SELECT {', '.join(table.key)} FROM {table.name} ORDER BY {order} LIMIT 1"  # noqa: S608 - names of the catalogue
    ).fetchone()
    return None if found is None else tuple(found)


def key_of(table: Table, row: Row) -> Row:
    """The key of a row."""
    return tuple(row[table.columns.index(column)] for column in table.key)


def count_rows(connection: Connection, tables: Sequence[Table]) -> dict[str, int]:
    """How many rows each table has."""
    return {
        table.name: int(connection.execute(f"SELECT count(*) FROM {table.name}").fetchone()[0])  # noqa: S608 - a name of the catalogue
        for table in tables
    }


def identity(connection: Connection) -> str:
    """What tells a store from all others: the beginning of its nonces."""
    rows = connection.execute("SELECT prefix FROM nonces ORDER BY prefix").fetchall()
    return " ".join(str(prefix) for (prefix,) in rows)


def in_parts(rows: Sequence[Row], size: int) -> Iterator[Sequence[Row]]:
    """The rows in parts of at most `size`."""
    return (rows[at : at + size] for at in range(0, len(rows), size))


def _select(table: Table) -> str:
    return f"SELECT {', '.join(table.columns)} FROM {table.name}"  # noqa: S608 - names of the catalogue


def _beyond(table: Table, operator: str) -> str:
    marks = ", ".join("?" * len(table.key))
    return f"({', '.join(table.key)}) {operator} ({marks})"
