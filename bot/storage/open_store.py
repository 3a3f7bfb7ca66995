"""Opening the store: a SQLite file or a database on a server."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractContextManager, asynccontextmanager
from pathlib import Path
from types import ModuleType
from typing import TypeVar

from bot.errors import StorageUnavailable
from bot.models.server_address import ServerAddress
from bot.storage.engine import Connection, Database
from bot.storage.moving.movable_store import MovableStore
from bot.storage.sqlite import movable_file
from bot.storage.sqlite.look_at_file import look_at_file, schema_of_file
from bot.storage.sqlite.open_file import open_database as open_file
from bot.words import say

T = TypeVar("T")

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
    async with _engine_of_servers().open_database(
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
    opened: AbstractContextManager[MovableStore] = _engine_of_servers().open_movable(address)
    return opened


def look_into_store(address: Path | ServerAddress, work: Callable[[Connection], T]) -> T:
    """Return what `work` reads. Nothing is created, migrated or changed, and nobody is kept waiting.

    Raises `StorageUnavailable`, also for a store of an older or newer version.
    """
    if isinstance(address, Path):
        return look_at_file(address, work)
    read: T = _engine_of_servers().look_at_server(address, work)
    return read


def schema_of_store(address: Path | ServerAddress) -> tuple[int, int]:
    """The version of a store's schema, 0 if it is empty, and the one that this program needs.

    Nothing is created or changed. Raises `StorageUnavailable`, also for a newer version.
    """
    if isinstance(address, Path):
        return schema_of_file(address)
    versions: tuple[int, int] = _engine_of_servers().schema_of_server(address)
    return versions


def _engine_of_servers() -> ModuleType:
    """The module with what this one needs of PostgreSQL."""
    try:
        # Only where it is needed: it takes 80 ms and is an extra.
        from bot.storage.postgresql import server_store
    except ModuleNotFoundError as error:
        if error.name != "psycopg":
            raise
        raise StorageUnavailable(say("server-driver-missing")) from None
    return server_store
