"""Apply migrations, each once and completely."""

import sqlite3

from bot.errors import StorageUnavailable
from bot.storage.migration_files import Migration, migrations_in
from bot.words import say

_OURS = 1145328965  # application_id, set by 0001_articles.sql


def migrations() -> tuple[Migration, ...]:
    """All migrations of this engine, in order."""
    return migrations_in("bot.storage.sqlite")


def refuse_foreign(connection: sqlite3.Connection, path: object, newest: int) -> None:
    """Raise `StorageUnavailable` for a file of a newer version or of another program."""
    version = _version(connection)
    if version > newest:
        raise StorageUnavailable(
            say("database-newer", path=str(path), version=str(version), newest=str(newest))
        )
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    (program,) = connection.execute("PRAGMA application_id").fetchone()
    if tables and program != _OURS:
        raise StorageUnavailable(say("database-foreign", path=str(path)))


def refuse_other_version(connection: sqlite3.Connection, path: object, newest: int) -> None:
    """Raise `StorageUnavailable` for a file that isn't ours, or of any other version."""
    refuse_foreign(connection, path, newest)
    if _version(connection) < newest:
        raise StorageUnavailable(say("database-older", path=str(path)))


def migrate(connection: sqlite3.Connection, steps: tuple[Migration, ...]) -> None:
    """Apply the migrations that are missing. Several processes may do so at once."""
    for step in steps:
        if _version(connection) < step.number:
            _apply(connection, step)


def _apply(connection: sqlite3.Connection, step: Migration) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        # checked again under the lock: another process may have been faster
        if _version(connection) < step.number:
            for statement in _statements(step.script):
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {step.number:d}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _statements(script: str) -> list[str]:
    """The statements one by one, because `executescript` commits before it begins."""
    statements, lines = [], ""
    for line in script.splitlines(keepends=True):
        lines += line
        if sqlite3.complete_statement(lines):
            statements.append(lines)
            lines = ""
    return statements


def _version(connection: sqlite3.Connection) -> int:
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return int(version)
