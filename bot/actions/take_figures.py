"""Counts what the operator's monitoring shows."""

from datetime import datetime, timedelta

from bot.actions.check_sources import CheckSources
from bot.actions.watch_duties import WatchDuties
from bot.models import Clock, StoreFigures
from bot.storage.backlog import backlog
from bot.storage.deliveries.lateness import lateness
from bot.storage.deliveries.subscriptions import Subscriptions
from bot.storage.engine import Database

_SILENT_EVERY = timedelta(
    minutes=5
)  # a source is silent after a day, and 0.7 ms are needed to tell


class TakeFigures:
    """Reads the store, in several short steps: commands are answered in between."""

    def __init__(
        self,
        database: Database,
        sources: CheckSources,
        subscriptions: Subscriptions,
        duties: WatchDuties,
        clock: Clock,
    ) -> None:
        self._database = database
        self._sources = sources
        self._subscriptions = subscriptions
        self._duties = duties
        self._clock = clock
        self._silent = 0
        self._silent_at: datetime | None = None

    async def take(self) -> StoreFigures:
        """The figures of now; silent sources, as of at most five minutes ago.

        Raises `StorageUnavailable`.
        """
        now = self._clock()
        if self._silent_at is None or abs(now - self._silent_at) > _SILENT_EVERY:
            named = await self._subscriptions.named_sources()
            self._silent = await self._sources.count_silent(named)
            self._silent_at = now
        owed = await self._database.read(lambda connection: lateness(connection, now))
        return StoreFigures(
            backlog=await self._database.read(lambda connection: backlog(connection, now)),
            waiting=owed.waiting,
            late=owed.late,
            lateness=(now - owed.since).total_seconds() if owed.since else 0,
            feeds=await self._sources.conditions(),
            silent=self._silent,
            size=(await self._database.state()).size,
            failing=frozenset(await self._duties.faults()),
        )
