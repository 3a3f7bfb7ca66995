"""Opening the store: a SQLite file or a database on a server."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from bot.errors import StorageUnavailable
from bot.models.server_address import ServerAddress
from bot.storage.engine import Database
from bot.storage.sqlite.database import open_database as open_file
from bot.words import say

_PATIENCE_SECONDS = 5.0
_PATIENCE_ON_SERVER_SECONDS = 15.0


@asynccontextmanager
async def open_store(
    address: Path | ServerAddress, *, patience_seconds: float | None = None
) -> AsyncIterator[Database]:
    """Open the store at an address; closed with the block.

    `patience_seconds` is how long a write waits for other processes; on a server many may be ahead of
    it, so it waits longer by default. Raises `StorageUnavailable`.
    """
    if isinstance(address, Path):
        async with open_file(
            address, patience_seconds=patience_seconds or _PATIENCE_SECONDS
        ) as file:
            yield file
        return
    try:
        # Only where it is needed: it takes 60 ms and is an extra.
        from bot.storage.postgresql.server_database import open_database as open_on_server
    except ModuleNotFoundError as error:
        if error.name != "psycopg":
            raise
        raise StorageUnavailable(say("server-driver-missing")) from None
    patience = patience_seconds or _PATIENCE_ON_SERVER_SECONDS
    async with open_on_server(address, patience_seconds=patience) as server:
        yield server
