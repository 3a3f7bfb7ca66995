"""A database on a server as one end of a move. An unfinished copy has a table that says so."""

import contextlib
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import psycopg
from psycopg import errors

from bot.errors import StorageUnavailable
from bot.models.server_address import ServerAddress
from bot.storage.moving.movable_store import Row, Table
from bot.storage.postgresql.index_memory import IndexMemory
from bot.storage.postgresql.indexed_words import INDEX, NEW_INDEX, VOCABULARIES
from bot.storage.postgresql.server_connection import PostgreSQLConnection
from bot.storage.postgresql.server_errors import faults_of
from bot.storage.postgresql.session import connect
from bot.storage.postgresql.unfinished_copy import UNFINISHED, is_unfinished
from bot.words import say

_OWN = frozenset(
    {INDEX, NEW_INDEX, *VOCABULARIES.values(), "index_sizes", "search_indexes", "reworded"}
    | {"dateline_migrations", UNFINISHED}
)
_LOCK = 1145328964  # an advisory lock's number: one move at a time from or to a database


class MovableOnServer:
    """A database with all tables. `bot.storage.moving.movable_store` explains more."""

    def __init__(self, address: ServerAddress, connection: psycopg.Connection[Any]) -> None:
        self._address = address
        self._psycopg = connection
        self._connection = PostgreSQLConnection(connection, IndexMemory())

    @property
    def name(self) -> str:
        """The address as shown to people."""
        return str(self._address)

    def tables(self) -> dict[str, Table]:
        """The tables of storage by name."""
        with faults_of(self._address):
            columns = self._psycopg.execute(_COLUMNS).fetchall()
            keys = dict(self._psycopg.execute(_KEYS).fetchall())
            references = self._psycopg.execute(_REFERENCES).fetchall()
        return {
            name: Table(
                name,
                tuple(names),
                tuple(keys.get(name, ())),
                frozenset(other for table, other in references if table == name != other),
            )
            for name, names in columns
            if name not in _OWN
        }

    @contextlib.contextmanager
    def snapshot(self) -> Iterator[PostgreSQLConnection]:
        """A transaction that only reads."""
        with self._transaction("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"):
            yield self._connection

    @contextlib.contextmanager
    def writing(self, table: Table) -> Iterator[PostgreSQLConnection]:
        """A transaction that changes one table, without its triggers."""
        with self._transaction("BEGIN"):
            self._execute("SET LOCAL synchronous_commit = off")  # `finish` waits for the disk
            self._execute(f"ALTER TABLE {table.name} DISABLE TRIGGER USER")
            with self._refusals(table):
                yield self._connection
            # Before it is enabled again, what waits for the end of the transaction is checked.
            self._execute("SET CONSTRAINTS ALL IMMEDIATE")
            self._execute(f"ALTER TABLE {table.name} ENABLE TRIGGER USER")

    @contextlib.contextmanager
    def _refusals(self, table: Table) -> Iterator[None]:
        """Rows that PostgreSQL can't hold, such as texts with a NUL, in one line."""
        try:
            yield
        except (psycopg.DataError, psycopg.IntegrityError, errors.ProgramLimitExceeded) as error:
            reason = self._address.without_secrets(" ".join(str(error).split()).rstrip("."))
            said = say("move-row-refused", target=self.name, table=table.name, reason=reason)
            raise StorageUnavailable(said) from error

    @contextlib.contextmanager
    def _transaction(self, begin: str) -> Iterator[None]:
        with faults_of(self._address):
            self._execute(begin)
            try:
                yield
                self._execute("COMMIT")
            except BaseException:
                if not self._psycopg.closed:
                    with contextlib.suppress(psycopg.Error):  # the fault that led here says more
                        self._execute("ROLLBACK")
                raise

    def _execute(self, sql: str) -> None:
        self._psycopg.execute(sql, prepare=False)

    def insert(self, table: Table, rows: Sequence[Row]) -> None:
        """Insert rows of the table that is being written to."""
        names = ", ".join(table.columns)
        with (
            self._psycopg.cursor() as cursor,
            cursor.copy(f"COPY {table.name} ({names}) FROM STDIN") as copy,
        ):
            for row in rows:
                copy.write_row(row)

    def next_ids(self) -> dict[str, int]:
        """The next id of each table that numbers its rows."""
        with faults_of(self._address):
            return {
                name: self._connection.next_id(name)
                for (name,) in self._psycopg.execute(_NUMBERED).fetchall()
                if name not in _OWN
            }

    def set_next_ids(self, ids: Mapping[str, int]) -> None:
        """Give no lower ids than these from now on."""
        own = self.next_ids()
        with faults_of(self._address):
            for name, next_id in ids.items():
                if name in own and next_id > own[name]:
                    self._execute(f"SELECT setval('{name}_id_seq', {next_id - 1:d})")

    def origin(self) -> str | None:
        """The identity of the store of which this is an unfinished copy."""
        with faults_of(self._address):
            if not is_unfinished(self._psycopg):
                return None
            row = self._psycopg.execute(f"SELECT origin FROM {UNFINISHED}").fetchone()  # noqa: S608 - a constant
            return None if row is None else str(row[0])

    def begin(self, origin: str) -> None:
        """Become an unfinished copy of a store."""
        with self._transaction("BEGIN"):
            self._execute(f'CREATE TABLE {UNFINISHED} (origin text COLLATE "C" NOT NULL)')
            self._psycopg.execute(f"INSERT INTO {UNFINISHED} (origin) VALUES ($1)", (origin,))  # noqa: S608 - a constant
            self._execute(_FORGET_INDEX)

    def forget_index(self) -> None:
        """Have the search index remade at the next opening."""
        with faults_of(self._address):
            self._execute(_FORGET_INDEX)

    def finish(self) -> None:
        """Refresh the planner's statistics and let the database be used."""
        with faults_of(self._address):
            self._execute("ANALYZE")
            self._execute("SET synchronous_commit = on")
            self._execute(f"DROP TABLE {UNFINISHED}")


@contextlib.contextmanager
def open_movable(address: ServerAddress) -> Iterator[MovableOnServer]:
    """Open a database that no other move uses. Raises `StorageUnavailable`."""
    with faults_of(address):
        connection = connect(address)
        try:
            row = connection.execute(f"SELECT pg_try_advisory_lock({_LOCK:d})").fetchone()
            if row is None or not row[0]:
                raise StorageUnavailable(say("move-used-twice", server=str(address)))
            # A snapshot of the one end waits while rows are stored at the other.
            connection.execute("SET idle_in_transaction_session_timeout = 0")
            yield MovableOnServer(address, connection)
        finally:
            connection.close()


_COLUMNS = """
    SELECT CAST(c.relname AS text), array_agg(CAST(a.attname AS text) ORDER BY a.attnum)
    FROM pg_class AS c JOIN pg_attribute AS a ON a.attrelid = c.oid
    WHERE c.relnamespace = CAST(current_schema() AS regnamespace) AND c.relkind = 'r'
        AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
    GROUP BY c.relname ORDER BY c.relname
"""
_KEYS = """
    SELECT CAST(c.relname AS text), array_agg(CAST(a.attname AS text) ORDER BY k.place)
    FROM pg_constraint AS o JOIN pg_class AS c ON c.oid = o.conrelid
    CROSS JOIN unnest(o.conkey) WITH ORDINALITY AS k (number, place)
    JOIN pg_attribute AS a ON a.attrelid = c.oid AND a.attnum = k.number
    WHERE o.contype = 'p' AND c.relnamespace = CAST(current_schema() AS regnamespace)
    GROUP BY c.relname
"""
_REFERENCES = """
    SELECT CAST(c.relname AS text), CAST(p.relname AS text)
    FROM pg_constraint AS o JOIN pg_class AS c ON c.oid = o.conrelid
    JOIN pg_class AS p ON p.oid = o.confrelid
    WHERE o.contype = 'f' AND c.relnamespace = CAST(current_schema() AS regnamespace)
"""
_NUMBERED = """
    SELECT CAST(c.relname AS text) FROM pg_class AS c JOIN pg_attribute AS a ON a.attrelid = c.oid
    WHERE c.relnamespace = CAST(current_schema() AS regnamespace) AND c.relkind = 'r'
        AND a.attname = 'id' AND a.attidentity <> '' AND NOT a.attisdropped
"""
_FORGET_INDEX = "UPDATE search_indexes SET version = 'unfinished'"
