"""Searches that are remembered, so that the buttons under their results can turn pages later."""

import asyncio
import hashlib
import logging
from datetime import datetime

from bot.errors import StorageUnavailable
from bot.storage.engine import LARGEST_ID, Connection, Database
from bot.storage.storable_text import storable
from bot.storage.timestamps import to_seconds

log = logging.getLogger(__name__)

_MOST_STORED = 10_000
_MOST_UNSAVED = 1_000
_SAVE_AFTER_SECONDS = 0.25  # nobody turns a page sooner


class RememberedSearches:
    """The searches that were used last, each under an id that depends only on the request.

    A search is stored `save_after` seconds later, together with the others of that time, because
    a transaction takes a third of the time of a search. `most_stored` are kept.
    """

    def __init__(
        self,
        database: Database,
        *,
        most_stored: int = _MOST_STORED,
        save_after: float = _SAVE_AFTER_SECONDS,
    ) -> None:
        self._database = database
        self._most_stored = most_stored
        self._save_after = save_after
        self._unsaved: dict[int, tuple[str, int]] = {}  # the request, and when it was used
        self._saving: asyncio.Task[None] | None = None

    def remember(self, request: str, now: datetime) -> int:
        """The id under which `recall` returns this request from now on."""
        request = storable(request)
        id_ = _id_of(request)
        self._unsaved[id_] = (request, to_seconds(now))
        if self._saving is None or self._saving.done():
            self._saving = asyncio.create_task(self._save_soon())
        return id_

    async def recall(self, search_id: int) -> str | None:
        """The request, or None if it was never made or has been forgotten."""
        if search_id in self._unsaved:
            return self._unsaved[search_id][0]

        def work(connection: Connection) -> str | None:
            row = connection.execute(
                "SELECT request FROM searches WHERE id = ?", (min(search_id, LARGEST_ID),)
            ).fetchone()
            return None if row is None else str(row[0])

        return await self._database.read(work)

    async def close(self) -> None:
        """Store at once what is not stored yet."""
        if self._saving is not None:
            self._saving.cancel()
            await asyncio.wait([self._saving])
        if self._unsaved:
            await self._save()

    async def _save_soon(self) -> None:
        saved = True
        while self._unsaved and saved:
            await asyncio.sleep(self._save_after)
            saved = await self._save()

    async def _save(self) -> bool:
        """Whether it succeeded. If not, the next search that is remembered tries again."""
        unsaved = dict(self._unsaved)
        try:
            await self._database.write(
                lambda connection: self._store(connection, unsaved), domain="service"
            )
        except StorageUnavailable as error:
            log.warning("cannot store searches, so their pages may not turn later: %s", error)
            saved, done = False, list(unsaved)[:-_MOST_UNSAVED]
        else:
            saved = True
            done = [id_ for id_, search in unsaved.items() if self._unsaved[id_] == search]
        for id_ in done:
            del self._unsaved[id_]
        return saved

    def _store(self, connection: Connection, searches: dict[int, tuple[str, int]]) -> None:
        # The request too may be stored already: older versions numbered searches from 1.
        connection.executemany(
            "INSERT INTO searches (id, request, used_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
            [(id_, *search) for id_, search in searches.items()],
        )
        connection.executemany(
            "UPDATE searches SET used_at = ? WHERE request = ?",
            [(used_at, request) for request, used_at in searches.values()],
        )
        (count,) = connection.execute("SELECT count(*) FROM searches").fetchone()
        connection.execute(
            "DELETE FROM searches WHERE id IN ("
            " SELECT id FROM searches ORDER BY used_at, id LIMIT ?)",
            (max(0, count - self._most_stored),),
        )


def _id_of(request: str) -> int:
    return int.from_bytes(hashlib.sha256(request.encode()).digest()[:8], "big") >> 1
