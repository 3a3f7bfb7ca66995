"""Migrations: numbered SQL files, each applied once and completely."""

import re
import sqlite3
from importlib import resources
from typing import NamedTuple

from bot.errors import StorageUnavailable
from bot.words import say

_FILE = re.compile(r"(\d{4})_\w+\.sql")
_OURS = 1145328965  # application_id, set by 0001_articles.sql


class Migration(NamedTuple):
    """A numbered file. The number is the version of the schema after it is applied."""

    number: int
    script: str


def migrations() -> tuple[Migration, ...]:
    """All migrations in order, read from the package, installed or not."""
    found = []
    for file in resources.files("bot.storage.sqlite").joinpath("migrations").iterdir():
        if name := _FILE.fullmatch(file.name):
            found.append(Migration(int(name[1]), file.read_text("utf-8")))
    return tuple(sorted(found))


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
