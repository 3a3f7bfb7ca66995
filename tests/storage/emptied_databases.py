"""Databases on a test server that one test after the other uses, emptied in between."""

from __future__ import annotations

import contextlib
import time
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    import psycopg

    from tests.database_server import DatabaseServer


class _Database(NamedTuple):
    """A database with the session that empties it, and what it held when it was new."""

    name: str
    session: psycopg.Connection[Any]
    catalogue: str
    rows: dict[str, list[tuple[Any, ...]]]  # of each table that isn't empty


class EmptiedDatabases:
    """Copies of a template that equal new ones whenever they are taken.

    Making and dropping a database takes 40 ms on a quiet machine, most of it for two checkpoints;
    emptying the tables that a test has used takes 5.
    """

    def __init__(self, server: DatabaseServer, template: str) -> None:
        self._server = server
        self._template = template
        self._free: list[_Database] = []
        self._taken: dict[str, _Database] = {}

    def take(self) -> str:
        """The name of a database that nobody else uses until it is given back."""
        database = self._free.pop() if self._free else self._new()
        self._taken[database.name] = database
        return database.name

    def give_back(self, name: str) -> None:
        """End what still uses the database and empty it; dropped if its tables themselves changed."""
        import psycopg

        database = self._taken.pop(name)
        with contextlib.suppress(psycopg.OperationalError):  # the server was restarted
            if _emptied(database):
                self._free.append(database)
                return
        database.session.close()
        self._server.drop_database(name)

    def _new(self) -> _Database:
        import psycopg

        name = self._server.new_database(self._template)
        address = self._server.address(name).with_password
        session = psycopg.connect(
            address, autocommit=True, options="-c client_min_messages=warning"
        )
        # As each database has it that isn't a copy.
        session.execute("UPDATE nonces SET prefix = %s", (name,))
        rows = {table: _rows(session, table) for table, _ in _tables(session)}
        return _Database(name, session, _catalogue(session), {t: r for t, r in rows.items() if r})


def _emptied(database: _Database) -> bool:
    """Whether the database is as it was when it was new, now that its tables are emptied."""
    session = database.session
    _end_others(session)
    if _catalogue(session) != database.catalogue:
        return False
    changed = [
        table
        for table, size in _tables(session)
        if (_rows(session, table) != rows if (rows := database.rows.get(table)) else size)
    ]
    if changed:
        session.execute(f"TRUNCATE {', '.join(changed)} CASCADE")
    for table in changed:
        for row in database.rows.get(table, []):
            session.execute(f"INSERT INTO {table} VALUES ({', '.join(['%s'] * len(row))})", row)
    session.execute(_NUMBER_AGAIN)
    return True


def _end_others(session: psycopg.Connection[Any]) -> None:
    """End the other sessions, such as those of a process that was killed."""
    deadline = time.monotonic() + 10
    while session.execute(_END_OTHERS).fetchall():
        assert time.monotonic() < deadline, "a session doesn't end"
        time.sleep(0.001)


def _tables(session: psycopg.Connection[Any]) -> list[tuple[str, int]]:
    """The tables and how many bytes their rows take; 0 if they have had none since they were made."""
    return [(str(name), int(size)) for name, size in session.execute(_TABLES).fetchall()]


def _rows(session: psycopg.Connection[Any], table: str) -> list[tuple[Any, ...]]:
    return session.execute(f"SELECT * FROM {table} ORDER BY 1").fetchall()


def _catalogue(session: psycopg.Connection[Any]) -> str:
    """What changes with tables, columns, indexes, triggers, functions, statistics and settings."""
    row = session.execute(_CATALOGUE).fetchone()
    assert row is not None
    return str(row[0])


_END_OTHERS = """
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid()
"""
_TABLES = """
    SELECT relname, pg_relation_size(oid) FROM pg_class
    WHERE relkind = 'r' AND relnamespace = CAST('public' AS regnamespace)
"""
_NUMBER_AGAIN = """
    SELECT setval(seqrelid, seqstart, false) FROM pg_sequence
    WHERE pg_sequence_last_value(seqrelid) IS NOT NULL
"""
# pg_class changes with every TRUNCATE, so that only what stays the same of it counts. `xmin` tells
# whether a row was written again.
_CATALOGUE = """
    SELECT md5(concat_ws(' ',
        (SELECT string_agg(concat_ws(',', oid, relname, relnamespace, reloptions), ' ' ORDER BY oid)
            FROM pg_class WHERE oid >= 16384),
        (SELECT string_agg(concat_ws(',', attrelid, attnum, xmin), ' ' ORDER BY attrelid, attnum)
            FROM pg_attribute WHERE attrelid >= 16384),
        (SELECT string_agg(CAST(c AS text), ' ' ORDER BY oid) FROM pg_constraint AS c WHERE oid >= 16384),
        (SELECT string_agg(CAST(t AS text), ' ' ORDER BY oid) FROM pg_trigger AS t WHERE oid >= 16384),
        (SELECT string_agg(CAST(p AS text), ' ' ORDER BY oid) FROM pg_proc AS p WHERE oid >= 16384),
        (SELECT count(*) FROM pg_statistic WHERE starelid >= 16384),
        (SELECT string_agg(CAST(setconfig AS text), ' ') FROM pg_db_role_setting
            WHERE setdatabase = (SELECT oid FROM pg_database WHERE datname = current_database()))
    ))
"""
