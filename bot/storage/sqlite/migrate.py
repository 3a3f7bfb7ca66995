"""Brings a database up to date: numbered files, each applied once and whole."""

import re
import sqlite3
from importlib import resources
from typing import NamedTuple

from bot.errors import StorageUnavailable

_FILE = re.compile(r"(\d{4})_\w+\.sql")
_OURS = 1145328965  # application_id, set by 0001_articles.sql


class Migration(NamedTuple):
    """One numbered file; the number is the schema's version once it has been applied."""

    number: int
    script: str


def migrations() -> tuple[Migration, ...]:
    """All of them, in the order in which they apply; read from the package, installed or not."""
    found = []
    for file in resources.files("bot.storage.sqlite").joinpath("migrations").iterdir():
        if name := _FILE.fullmatch(file.name):
            found.append(Migration(int(name[1]), file.read_text("utf-8")))
    return tuple(sorted(found))


def refuse_foreign(connection: sqlite3.Connection, path: object, newest: int) -> None:
    """Raises `StorageUnavailable` for a file that a newer version or another program wrote."""
    version = _version(connection)
    if version > newest:
        raise StorageUnavailable(
            f"{path} was made by a newer version of Dateline (its schema is {version}, this "
            f"version knows {newest}); nothing was changed. Install the newer version, or set "
            "DATELINE_DATABASE to another file."
        )
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    (program,) = connection.execute("PRAGMA application_id").fetchone()
    if tables and program != _OURS:
        raise StorageUnavailable(
            f"{path} belongs to another program; nothing was changed. "
            "Set DATELINE_DATABASE to another file."
        )


def migrate(connection: sqlite3.Connection, steps: tuple[Migration, ...]) -> None:
    """Applies what is missing. Several processes may do this at once: each step is applied once."""
    for step in steps:
        if _version(connection) < step.number:
            _apply(connection, step)


def _apply(connection: sqlite3.Connection, step: Migration) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        # looked at again behind the lock: another process may have been faster
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
    """One by one, because `executescript` commits before it begins."""
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
