"""A store under a running bot, whose server crashes or is replaced by its standby."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TypeVar

from bot.errors import StorageUnavailable
from bot.models.server_address import ServerAddress
from tests.database_server import DatabaseServer, new_server

T = TypeVar("T")

_LONGEST_OUTAGE = 60.0  # seconds
_LOOKED_EVERY = 0.2


class StrickenStore:
    """A file, to which nothing happens, or a database on a server of its own."""

    def __init__(self, engine: str, folder: Path) -> None:
        """`engine` is one of `tests.storage.engines.ENGINES`."""
        self.crashes = 0
        self._server: DatabaseServer | None = None
        self.address: Path | ServerAddress = folder / "news.db"
        if engine == "postgresql":
            self._server = new_server()
            self.address = self._server.address(self._server.new_database())

    async def crash(self, away: float) -> None:
        """Kill the server in the middle of its work; it starts again `away` seconds later.

        What was written without waiting for its log may be lost.
        """
        if self._server is None:
            return
        self.crashes += 1
        await asyncio.to_thread(self._server.stop, crash=True)
        await asyncio.sleep(away)
        await asyncio.to_thread(self._server.start)

    async def asked(self, ask: Callable[[], Awaitable[T]]) -> T:
        """What `ask` returns once the server answers."""
        async with asyncio.timeout(_LONGEST_OUTAGE):
            while True:
                try:
                    return await ask()
                except StorageUnavailable:
                    await asyncio.sleep(_LOOKED_EVERY)

    def remove(self) -> None:
        """Delete the server; pytest deletes the file."""
        if self._server is not None:
            self._server.remove()
