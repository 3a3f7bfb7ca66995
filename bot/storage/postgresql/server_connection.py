"""A connection to PostgreSQL inside a transaction, as the rest of storage uses it."""

import functools
import re
import time
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

import psycopg
from psycopg.types.numeric import Int8BinaryDumper, NumericBinaryLoader

from bot.errors import SearchTooSlow
from bot.storage.engine import DOMAINS, LARGEST_ID, Domain, Parameters, Rows
from bot.storage.full_text.search_index import FullTextIndex
from bot.storage.postgresql.index_memory import IndexMemory
from bot.storage.postgresql.tsvector_index import TsvectorIndex
from bot.words import say

# What stands for a value; before it, what only looks like one: in a text, and after a comment begins.
_VALUE = re.compile(r"'(?:[^']|'')*'|--[^\n]*|(\?)|(?<![:\w]):([a-z_]+)")
_ORDER_OF_JOINS = re.compile(r"\bCROSS JOIN (\w+(?: AS \w+)?\s+ON)\b")  # SQLite joins in this order
_WHICH_INDEX = re.compile(r" INDEXED BY \w+")


class Spelled(NamedTuple):
    """A statement in PostgreSQL's spelling."""

    sql: str
    names: tuple[str, ...] | None  # of the values in their order; None if they come in order


_LOCKS = 1145328965 << 8  # advisory locks have a number; others may be used in the same database


def lock_of(domain: Domain) -> str:
    """The statement that takes a domain's lock until the end of the transaction.

    Processes of different versions share it, so it always stays the same.
    """
    return f"SELECT pg_advisory_xact_lock({_LOCKS + DOMAINS.index(domain):d})"


@functools.lru_cache(4096)
def spelled(sql: str) -> Spelled:
    """The statement with `$1, $2, …` for its values, and without SQLite's hints to its planner."""
    names: list[str] = []
    count = 0

    def placeholder(found: re.Match[str]) -> str:
        nonlocal count
        if found[1]:
            count += 1
            return f"${count}"
        if name := found[2]:
            if name not in names:
                names.append(name)
            return f"${names.index(name) + 1}"
        return found[0]

    sql = _WHICH_INDEX.sub("", _ORDER_OF_JOINS.sub(r"JOIN \1", sql))
    sql = _VALUE.sub(placeholder, sql)
    return Spelled(sql, tuple(names) if names else None)


class PostgreSQLConnection:
    """Spells each statement for psycopg. After `deadline`, by `time.perf_counter`, it runs no more."""

    def __init__(
        self,
        connection: psycopg.Connection[tuple[Any, ...]],
        memory: IndexMemory,
        deadline: float | None = None,
    ) -> None:
        self._connection = connection
        self.memory = memory
        self._deadline = deadline

    @property
    def search_index(self) -> FullTextIndex:
        """The index of lexemes."""
        return FullTextIndex(
            TsvectorIndex(self, self.memory), self.memory.languages, spelled_from=LARGEST_ID
        )

    def execute(self, sql: str, parameters: Parameters = (), /) -> Rows:
        """Run one statement."""
        if self._deadline is not None and time.perf_counter() > self._deadline:
            raise SearchTooSlow(say("search-too-slow"))
        statement = spelled(sql)
        return self._connection.execute(
            statement.sql,
            _in_order(statement.names, parameters) or None,
            binary=True,
        )

    def executemany(self, sql: str, parameters: Iterable[Parameters], /) -> Rows:
        """Run one statement for each set of values, without waiting for each answer."""
        statement = spelled(sql)
        cursor = self._connection.cursor()
        cursor.executemany(
            statement.sql,
            [_in_order(statement.names, values) for values in parameters],
        )
        return cursor

    def lock(self, domain: Domain) -> None:
        """Keep writes of another domain out too, until this one is over."""
        self._connection.execute(lock_of(domain), prepare=False)

    def next_id(self, table: str) -> int:
        """The id that the table's next row gets; the column must be an identity."""
        row = self._connection.execute(
            f"SELECT last_value + CASE WHEN is_called THEN 1 ELSE 0 END FROM {table}_id_seq"  # noqa: S608 - a table's name
        ).fetchone()
        assert row is not None
        return int(row[0])


def _in_order(names: tuple[str, ...] | None, parameters: Parameters) -> tuple[Any, ...]:
    if isinstance(parameters, Mapping):
        return tuple([parameters[name] for name in names or ()])
    return tuple(parameters)


class _WholeNumbers(NumericBinaryLoader):
    """Sums of integers as integers, which PostgreSQL gives as decimals."""

    def load(self, data: Any) -> Any:
        number = super().load(data)
        return int(number) if number == int(number) else float(number)


def adapt(connection: psycopg.Connection[Any]) -> None:
    """Let the connection take and give values as SQLite does.

    Yes and no are 1 and 0. Integers always have eight bytes: by default their size would depend on
    their value, and each size would make a prepared statement of its own.
    """
    connection.adapters.register_dumper(int, Int8BinaryDumper)
    connection.adapters.register_dumper(bool, Int8BinaryDumper)
    connection.adapters.register_loader("numeric", _WholeNumbers)
