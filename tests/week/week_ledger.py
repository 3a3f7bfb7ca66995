"""What must have been posted in a simulated week, found without the program."""

import re
from collections import Counter
from datetime import datetime, timedelta
from itertools import pairwise
from typing import NamedTuple

from tests.publishing_feeds import OUTLETS, Event
from tests.test_run import texts
from tests.week.week_world import DIGEST_STORIES, MARK, Wish, World, dues

# Seconds of a machine are hours of the week: what it takes to read, store and group, and to post
# when a fault is over.
_STORED_WITHIN = timedelta(hours=1)
_LATE = timedelta(hours=4)
_CROWDED_FOR = timedelta(days=2)
_NEWS_FOR = timedelta(hours=22)  # a day, less what grouping and matching take

_ANY_MARK = re.compile(r"(?:Evt|Old)\d{4}")


class Verdict(NamedTuple):
    """What was lost or doubled; all empty if all is well."""

    lost: list[tuple[int, str]]  # stories, by channel and mark
    doubled: list[tuple[int, str]]
    unwanted: list[tuple[int, str]]
    lost_digests: list[tuple[int, str]]  # due times at which there was something to post
    doubled_digests: list[tuple[int, str]]  # due times with two messages
    digests: int  # due times with a message
    silent: int  # due times without one, and with nothing to post
    excused: int  # due times at which the clock was wrong or the channel closed

    @property
    def faults(self) -> dict[str, list[tuple[int, str]]]:
        """Everything that must be empty."""
        return {k: v for k, v in self._asdict().items() if isinstance(v, list) and v}


def verdict(world: World, begin: datetime, end: datetime) -> Verdict:
    """Compare what Discord has with what the feeds published and the wishes want."""
    posted, wanted = world.posted(), expected(world)
    stories = {
        "lost": sorted(owed(world) - set(posted)),
        "doubled": sorted(pair for pair, count in posted.items() if count > 1),
        "unwanted": sorted(set(posted) - wanted),
    }
    lost, doubled, counts = [], [], Counter[str]()
    for wish in world.wishes:
        if wish.times:
            digests = _Digests(world, wish, begin, end)
            lost += digests.lost
            doubled += digests.doubled
            counts.update(digests.counts)
    return Verdict(
        **stories,
        lost_digests=lost,
        doubled_digests=doubled,
        digests=counts["posted"],
        silent=counts["silent"],
        excused=counts["excused"],
    )


def expected(world: World) -> set[tuple[int, str]]:
    """The channel and the mark of every story that must be posted, once."""
    return {
        (wish.channel, event.mark)
        for wish in world.wishes
        for event in world.feeds.events
        if wish.wants(event)
    }


def owed(world: World) -> set[tuple[int, str]]:
    """Those of them that were news when the bot read them first.

    Also not those for which a digest had no room. Follows post nothing that is older than a day, and digests that were posted meanwhile cover the
    same time: while a site could not be read, or the clock was a day ahead, news grew old.
    """
    feeds, clock = world.feeds, world.clock
    readings = {outlet: feeds.readings(outlet) for outlet in OUTLETS}
    fresh: dict[tuple[str, str | None], bool] = {}
    crowded_out = _crowded_out(world)
    for report in feeds.reports:
        read = next((at for at in readings[report.outlet] if at > report.at), None)
        published = clock.at(report.at)
        news = True  # it has to be read
        if read is not None:
            stored = clock.at(read) + _STORED_WITHIN
            age = stored - published + clock.most_ahead(published, stored + _LATE)
            news = age < _NEWS_FOR
        mark = report.event.mark
        fresh[mark, report.outlet] = news
        fresh[mark, None] = fresh.get((mark, None), True) and news  # of all its reports
    return {
        (wish.channel, event.mark)
        for wish in world.wishes
        for event in world.feeds.events
        if wish.wants(event)
        and fresh[event.mark, wish.outlet]
        and (wish.channel, event.mark) not in crowded_out
    }


def _crowded_out(world: World) -> set[tuple[int, str]]:
    """What was known when a digest was posted that had as many stories as it may, and wasn't in it.

    The next digest may have it, if it isn't too old by then.
    """
    discord, clock = world.discord, world.clock
    found: set[tuple[int, str]] = set()
    for wish in world.wishes:
        for message in discord.messages.get(str(wish.channel), []) if wish.times else ():
            at = discord.stored_at[message["id"]]
            if len(_ANY_MARK.findall(texts(message))) >= DIGEST_STORIES:
                found.update(
                    (wish.channel, report.event.mark)
                    for report in world.feeds.reports
                    if report.outlet == wish.outlet
                    and clock.at(at) - _CROWDED_FOR < clock.at(report.at) < clock.at(at)
                )
    return found


class _Digests:
    """The due times of one schedule, each with what was posted for it."""

    def __init__(self, world: World, wish: Wish, begin: datetime, end: datetime) -> None:
        self.lost: list[tuple[int, str]] = []
        self.doubled: list[tuple[int, str]] = []
        self.counts = Counter[str]()
        self._world = world
        self._wish = wish
        posts = self._posts()
        read = self._read()
        news = {mark for channel, mark in owed(world) if channel == wish.channel}
        times = dues(wish, begin, end)
        for due, following in pairwise(times):
            here = [marks for at, marks in posts if due <= at < following]
            before = {mark for at, marks in posts if at < due for mark in marks}
            missing = {
                mark
                for mark, moments in read.items()
                if mark in news
                and mark not in before
                and any(self._is_enough(at, due) for at in moments)
            }
            name = (wish.channel, f"{due:%a %H:%M}")
            if self._is_excused(due, following) or (not here and self._is_late(due, following)):
                self.counts["excused"] += 1
            elif len(here) > 1 and not self._is_off(due - _LATE, due + _LATE):
                self.doubled.append(name)
            elif here:
                self.counts["posted"] += 1
            elif missing:
                self.lost.append(name)
            else:
                self.counts["silent"] += 1

    def _posts(self) -> list[tuple[datetime, list[str]]]:
        """When each digest was posted, and its marks."""
        discord, clock = self._world.discord, self._world.clock
        found = [
            (clock.at(discord.stored_at[message["id"]]), MARK.findall(texts(message)))
            for message in discord.messages.get(str(self._wish.channel), [])
        ]
        return [(at, marks) for at, marks in found if marks]

    def _read(self) -> dict[str, list[datetime]]:
        """When the bot read what the outlet reported, by mark."""
        feeds, clock = self._world.feeds, self._world.clock
        assert self._wish.outlet
        readings = feeds.readings(self._wish.outlet)
        return {
            report.event.mark: [clock.at(at) for at in readings if at > report.at]
            for report in feeds.reports
            if report.outlet == self._wish.outlet and _is_wanted(report.event)
        }

    def _is_enough(self, read: datetime, due: datetime) -> bool:
        """Whether what was read at that time must be in the digest."""
        return read + _STORED_WITHIN <= due and not self._is_off(read, read + _STORED_WITHIN)

    def _is_off(self, begin: datetime, end: datetime) -> bool:
        return any(
            off.begin < end and off.end > begin
            for off in self._world.off
            if off.channel in (None, self._wish.channel)
        )

    def _is_excused(self, due: datetime, following: datetime) -> bool:
        """Whether the clock was wrong, or the channel refused the bot, before the next due time.

        The digest's stories are expected all the same.
        """
        return any(
            off.begin < following and off.end > due - _STORED_WITHIN
            for off in self._world.off
            if off.why == "clock" or off.channel == self._wish.channel
        )

    def _is_late(self, due: datetime, following: datetime) -> bool:
        """Whether something was wrong from about the due time until the next."""
        return self._is_off(due, due + _LATE) and following - due < 2 * _LATE


def _is_wanted(event: Event) -> bool:
    return MARK.fullmatch(event.mark) is not None
