"""Opening the store: a SQLite file or a database on a server."""

from collections.abc import AsyncIterator
from contextlib import AbstractContextManager, asynccontextmanager
from pathlib import Path
from types import ModuleType

from bot.errors import StorageUnavailable
from bot.models.server_address import ServerAddress
from bot.storage.engine import Database
from bot.storage.moving.movable_store import MovableStore
from bot.storage.sqlite import movable_file
from bot.storage.sqlite.database import open_database as open_file
from bot.words import say

_PATIENCE_SECONDS = 5.0
_PATIENCE_ON_SERVER_SECONDS = 15.0


@asynccontextmanager
async def open_store(
    address: Path | ServerAddress,
    *,
    patience_seconds: float | None = None,
    unfinished: bool = False,
) -> AsyncIterator[Database]:
    """Open the store at an address; closed with the block.

    `patience_seconds` is how long a write waits for other processes; on a server many may be ahead of
    it, so it waits longer by default. `unfinished` opens also what a store is still being moved into.
    Raises `StorageUnavailable`.
    """
    if isinstance(address, Path):
        async with open_file(
            address, patience_seconds=patience_seconds or _PATIENCE_SECONDS
        ) as file:
            yield file
        return
    patience = patience_seconds or _PATIENCE_ON_SERVER_SECONDS
    server_database, _ = _engine_of_servers()
    async with server_database.open_database(
        address, patience_seconds=patience, unfinished=unfinished
    ) as server:
        yield server


def open_movable(
    address: Path | ServerAddress, *, final: Path | None = None
) -> AbstractContextManager[MovableStore]:
    """Open an end of a move, which `open_store` has opened before.

    `final` is the name that an unfinished file gets at the end. Raises `StorageUnavailable`.
    """
    if isinstance(address, Path):
        return movable_file.open_movable(address, final=final)
    _, movable_on_server = _engine_of_servers()
    opened: AbstractContextManager[MovableStore] = movable_on_server.open_movable(address)
    return opened


def _engine_of_servers() -> tuple[ModuleType, ModuleType]:
    """The modules with PostgreSQL's `open_database` and `open_movable`."""
    try:
        # Only where it is needed: it takes 80 ms and is an extra.
        from bot.storage.postgresql import movable_on_server, server_database
    except ModuleNotFoundError as error:
        if error.name != "psycopg":
            raise
        raise StorageUnavailable(say("server-driver-missing")) from None
    return server_database, movable_on_server
