"""Reading a database on a server without changing anything there."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

import psycopg

from bot.models.server_address import ServerAddress
from bot.storage.postgresql.index_memory import IndexMemory
from bot.storage.postgresql.server_connection import PostgreSQLConnection
from bot.storage.postgresql.server_errors import faults_of
from bot.storage.postgresql.server_migrations import (
    migrations,
    refuse_other_version,
    schema_version,
)
from bot.storage.postgresql.session import connect

T = TypeVar("T")

_SNAPSHOT = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"


def schema_of_server(address: ServerAddress) -> tuple[int, int]:
    """The version of a database's schema, 0 if it is empty, and the one that this program needs.

    Raises `StorageUnavailable` for a database of a newer version or of another program.
    """
    newest = migrations()[-1].number
    with _connected(address) as connection:
        return schema_version(connection, address, newest), newest


def look_at_server(address: ServerAddress, work: Callable[[PostgreSQLConnection], T]) -> T:
    """Return what `work` reads from a database of this version. Raises `StorageUnavailable`."""
    with _connected(address) as connection:
        refuse_other_version(connection, migrations()[-1].number, address)
        return work(PostgreSQLConnection(connection, IndexMemory()))


@contextmanager
def _connected(address: ServerAddress) -> Iterator[psycopg.Connection[Any]]:
    """A transaction that only reads."""
    with faults_of(address), connect(address) as connection:
        connection.execute(_SNAPSHOT, prepare=False)
        yield connection
