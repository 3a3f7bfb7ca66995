"""Moves the whole store to another place: from a file to a server, or back."""

import time
from collections.abc import Callable
from pathlib import Path

from bot.errors import StorageUnavailable
from bot.models.server_address import ServerAddress
from bot.stop_signals import run_until_stopped
from bot.storage.engine import IndexProgress
from bot.storage.leases import LeaseRow, all_leases
from bot.storage.moving.move_store import Moved, Progress, move_rows
from bot.storage.open_store import open_movable, open_store
from bot.storage.sqlite.movable_file import refuse_existing, unfinished
from bot.words import say

Address = Path | ServerAddress

_ARTICLES = 1_000  # indexed in a transaction


class MigrateStore:
    """Copies the store into an empty place.

    The target can't be used until every row was compared and the search index is made. `progress` is
    called as `bot.storage.moving.move_store.Progress` says, for the index with `index`. A move that was
    killed is continued by the next one to the same target.
    """

    def __init__(
        self,
        source: Address,
        target: Address,
        progress: Progress,
        *,
        watch_seconds: float,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._source = source
        self._target = target
        self._place = unfinished(target) if isinstance(target, Path) else target
        self._progress = progress
        self._watch_seconds = watch_seconds
        self._sleep = sleep

    def run(self) -> Moved:
        """Move the store. The source stays as it is.

        Raises `StorageUnavailable`: for a target that is in use, foreign, newer or not empty, and while
        a bot runs on the source.
        """
        self._refuse_same()
        leases = run_until_stopped(self._leases())
        if any(row.holder is not None for row in leases.values()):
            self._sleep(self._watch_seconds)
            self._refuse_running(leases)
            leases = run_until_stopped(self._leases())
        run_until_stopped(self._open_target())
        moved = self._move_rows()
        run_until_stopped(self._make_index())
        self._refuse_running(leases)
        with open_movable(self._place, final=self._final) as target:
            target.finish()
        return moved

    @property
    def _final(self) -> Path | None:
        return self._target if isinstance(self._target, Path) else None

    def _refuse_same(self) -> None:
        if isinstance(self._source, Path) and not self._source.is_file():
            raise StorageUnavailable(
                say("check-database-missing", path=str(self._source.absolute()))
            )
        if isinstance(self._target, Path):
            if isinstance(self._source, Path) and _is_same(self._source, self._target):
                raise StorageUnavailable(say("move-same-store", target=str(self._target)))
            refuse_existing(self._target)

    async def _leases(self) -> dict[str, LeaseRow]:
        async with open_store(self._source) as database:
            return await all_leases(database)

    def _refuse_running(self, leases: dict[str, LeaseRow]) -> None:
        """Raise if a lease was taken or renewed since then."""
        if run_until_stopped(self._leases()) != leases:
            raise StorageUnavailable(say("move-bot-runs", source=str(self._source)))

    async def _open_target(self) -> None:
        """Make the target's tables, if it is new."""
        async with open_store(self._place, unfinished=True):
            pass

    def _move_rows(self) -> Moved:
        with (
            open_movable(self._source) as source,
            open_movable(self._place, final=self._final) as target,
        ):
            return move_rows(source, target, self._progress)

    async def _make_index(self) -> None:
        async with open_store(self._place, unfinished=True) as database:
            progress = await database.search_index_progress()
            done, all_ = progress or IndexProgress(0, 0)
            while await database.remake_search_index(_ARTICLES):
                done += _ARTICLES
                self._progress("index", min(done, all_), all_)
            await database.tidy()


def _is_same(one: Path, other: Path) -> bool:
    return other.exists() and one.samefile(other)
