"""Apply the migrations that are missing, all or none."""

import logging
from typing import Any

import psycopg

from bot.errors import StorageUnavailable
from bot.models.server_address import ServerAddress
from bot.storage.migration_files import Migration, migrations_in
from bot.words import say

log = logging.getLogger(__name__)

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
    """Apply the migrations that are missing, in one transaction. Several processes may do so at once.

    Raises `StorageUnavailable` for a database of a newer version, of another program, or with an
    encoding that cannot hold every text.
    """
    newest = steps[-1].number
    (encoding,) = _row(connection, "SHOW server_encoding")
    if encoding != "UTF8":
        raise StorageUnavailable(say("server-encoding", server=str(address), encoding=encoding))
    if schema_version(connection, address, newest) == newest:
        return  # without waiting for a lock that a long write may hold
    with connection.transaction():
        connection.execute(f"SELECT pg_advisory_xact_lock({_LOCK:d})")
        version = schema_version(connection, address, newest)
        if version == newest:
            return  # another process was faster
        if version:
            log.warning(
                "%s has schema %d, and this version needs %d; upgrading it in one transaction."
                " Going back needs a copy that pg_dump made before",
                address, version, newest,
            )  # fmt: skip
        else:
            connection.execute(_NOTES)
            connection.execute("INSERT INTO dateline_migrations (number) VALUES (0)")
        for step in steps:
            if version < step.number:
                connection.execute(step.script, prepare=False)
                connection.execute(
                    f"INSERT INTO dateline_migrations (number) VALUES ({step.number:d})"  # noqa: S608 - a number
                )
    if version:
        log.warning("upgraded %s", address)


def refuse_other_version(
    connection: psycopg.Connection[Any], newest: int, address: ServerAddress
) -> None:
    """Raise `StorageUnavailable` for a database that isn't ours, or of any other version."""
    if schema_version(connection, address, newest) < newest:
        raise StorageUnavailable(say("database-older", path=str(address)))


def schema_version(connection: psycopg.Connection[Any], address: ServerAddress, newest: int) -> int:
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
