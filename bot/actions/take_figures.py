"""Counts what the operator's monitoring shows."""

from collections import Counter

from bot.actions.check_sources import state_of_feed
from bot.actions.watch_duties import WatchDuties
from bot.models import Clock, StoreFigures
from bot.storage.backlog import backlog
from bot.storage.deliveries.lateness import lateness
from bot.storage.engine import Database
from bot.storage.feeds.followed_feeds import Feeds
from bot.storage.feeds.source_rhythms import SourceRhythms


class TakeFigures:
    """Reads the store, in several short steps: commands are answered in between."""

    def __init__(
        self,
        database: Database,
        feeds: Feeds,
        rhythms: SourceRhythms,
        duties: WatchDuties,
        clock: Clock,
    ) -> None:
        self._database = database
        self._feeds = feeds
        self._rhythms = rhythms
        self._duties = duties
        self._clock = clock

    async def take(self) -> StoreFigures:
        """The figures of now. Raises `StorageUnavailable`."""
        now = self._clock()
        feeds = await self._feeds.all()
        rhythms = await self._rhythms.of(sorted({feed.source_id for feed in feeds}), now)
        owed = await self._database.read(lambda connection: lateness(connection, now))
        return StoreFigures(
            backlog=await self._database.read(lambda connection: backlog(connection, now)),
            waiting=owed.waiting,
            late=owed.late,
            lateness=(now - owed.since).total_seconds() if owed.since else 0,
            feeds=Counter(state_of_feed(feed, now) for feed in feeds),
            silent=sum(rhythm.silent_since(now) is not None for rhythm in rhythms),
            size=(await self._database.state()).size,
            failing=frozenset(await self._duties.faults()),
        )
