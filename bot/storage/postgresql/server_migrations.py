"""Apply migrations, each once and completely."""

from typing import Any

import psycopg

from bot.errors import StorageUnavailable
from bot.models.server_address import ServerAddress
from bot.storage.migration_files import Migration, migrations_in
from bot.words import say

_LOCK = 1145328965  # an advisory lock's number, like SQLite's application_id of our files
_NOTES = (
    "CREATE TABLE dateline_migrations ("
    " number bigint PRIMARY KEY, applied_at timestamptz NOT NULL DEFAULT now())"
)


def migrations() -> tuple[Migration, ...]:
    """All migrations of this engine, in order."""
    return migrations_in("bot.storage.postgresql")


def migrate(
    connection: psycopg.Connection[Any], steps: tuple[Migration, ...], address: ServerAddress
) -> None:
    """Apply the migrations that are missing. Several processes may do so at once.

    Raises `StorageUnavailable` for a database of a newer version, of another program, or with an
    encoding that cannot hold every text.
    """
    (encoding,) = _row(connection, "SHOW server_encoding")
    if encoding != "UTF8":
        raise StorageUnavailable(say("server-encoding", server=str(address), encoding=encoding))
    if _version(connection, address, steps[-1].number) == steps[-1].number:
        return  # without waiting for a lock that a long write may hold
    for step in steps:
        with connection.transaction():
            connection.execute(f"SELECT pg_advisory_xact_lock({_LOCK:d})")
            version = _version(connection, address, steps[-1].number)
            if version == 0:
                connection.execute(_NOTES)
                connection.execute("INSERT INTO dateline_migrations (number) VALUES (0)")
            if version < step.number:
                connection.execute(step.script, prepare=False)
                connection.execute(
                    f"INSERT INTO dateline_migrations (number) VALUES ({step.number:d})"  # noqa: S608 - a number
                )


def refuse_other_version(
    connection: psycopg.Connection[Any], newest: int, address: ServerAddress
) -> None:
    """Raise `StorageUnavailable` for a database that isn't ours, or of any other version."""
    if _version(connection, address, newest) < newest:
        raise StorageUnavailable(say("database-older", path=str(address)))


def _version(connection: psycopg.Connection[Any], address: ServerAddress, newest: int) -> int:
    """The schema's version, 0 for an empty database."""
    (ours,) = _row(connection, "SELECT to_regclass('dateline_migrations') IS NOT NULL")
    if not ours:
        (tables,) = _row(
            connection, "SELECT count(*) FROM pg_tables WHERE schemaname = current_schema()"
        )
        if tables:
            raise StorageUnavailable(say("server-foreign", server=str(address)))
        return 0
    (version,) = _row(connection, "SELECT max(number) FROM dateline_migrations")
    if version > newest:
        raise StorageUnavailable(
            say("server-newer", server=str(address), version=str(version), newest=str(newest))
        )
    return int(version)


def _row(connection: psycopg.Connection[Any], sql: str) -> tuple[Any, ...]:
    row = connection.execute(sql).fetchone()
    assert row is not None
    return tuple(row)
