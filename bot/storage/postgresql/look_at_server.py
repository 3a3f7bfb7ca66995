"""Reading a database on a server without changing anything there."""

from collections.abc import Callable
from typing import TypeVar

from bot.models.server_address import ServerAddress
from bot.storage.postgresql.index_memory import IndexMemory
from bot.storage.postgresql.server_connection import PostgreSQLConnection
from bot.storage.postgresql.server_errors import faults_of
from bot.storage.postgresql.server_migrations import migrations, refuse_other_version
from bot.storage.postgresql.session import connect

T = TypeVar("T")

_SNAPSHOT = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"


def look_at_server(address: ServerAddress, work: Callable[[PostgreSQLConnection], T]) -> T:
    """Return what `work` reads from a database of this version. Raises `StorageUnavailable`."""
    with faults_of(address), connect(address) as connection:
        connection.execute(_SNAPSHOT, prepare=False)
        refuse_other_version(connection, migrations()[-1].number, address)
        return work(PostgreSQLConnection(connection, IndexMemory()))
