"""Schedules: their plans, when each is due next, and what became of its deliveries."""

from datetime import datetime, time
from functools import lru_cache
from typing import Any

from bot.models import Delivery, Schedule, ScheduleHealth, SchedulePlan
from bot.storage.deliveries.delivery_rows import DELIVERY_COLUMNS, delivery_of
from bot.storage.deliveries.posted_articles import unmark_waiting
from bot.storage.engine import LARGEST_ID, Connection, Database
from bot.storage.timestamps import from_seconds, to_seconds
from bot.storage.visible_sources import sees
from bot.words import Said
from bot.words.stored_messages import from_text, to_text


class Schedules:
    """The schedules of all servers. Every write survives a power cut."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def add(
        self, plan: SchedulePlan, next_due: datetime, now: datetime, *, most: int
    ) -> Schedule | None:
        """Store a schedule; None if its server has `most` already, paused ones included."""
        return await self._database.write(
            lambda connection: _add(connection, plan, next_due, now, most), durable=True
        )

    async def of_guild(self, guild_id: int) -> tuple[Schedule, ...]:
        """The schedules of a server, oldest first."""

        def work(connection: Connection) -> tuple[Schedule, ...]:
            rows = connection.execute(_OF_GUILD, {"guild": guild_id})
            return tuple(map(_schedule_of, rows))

        return await self._database.read(work)

    async def get(self, schedule_id: int, guild_id: int) -> Schedule | None:
        """The schedule of that id; None if it was removed or belongs to another server."""

        def work(connection: Connection) -> Schedule | None:
            row = connection.execute(
                _BY_ID, (min(schedule_id, LARGEST_ID), min(guild_id, LARGEST_ID))
            ).fetchone()
            return None if row is None else _schedule_of(row)

        return await self._database.read(work)

    async def remove(self, schedule_id: int, guild_id: int) -> bool:
        """Remove a schedule with its history and its waiting deliveries; False if it is unknown.

        What its channel was given stays recorded, so that no other schedule posts it again.
        """
        ids = (min(schedule_id, LARGEST_ID), min(guild_id, LARGEST_ID))

        def work(connection: Connection) -> bool:
            known = "SELECT 1 FROM schedules WHERE id = ? AND guild_id = ?"
            if connection.execute(known, ids).fetchone() is None:
                return False
            unmark_waiting(connection, ids[0])
            connection.execute("DELETE FROM schedules WHERE id = ?", ids[:1])
            return True

        return await self._database.write(work, durable=True)

    async def pause(self, schedule_id: int, reason: Said | str) -> bool:
        """Pause a schedule; False if it did not run.

        Its waiting deliveries become `failed` for that reason, and their articles new again.
        """
        return await self._database.write(
            lambda connection: _pause(connection, schedule_id, reason), durable=True
        )

    async def resume(self, schedule_id: int, next_due: datetime) -> bool:
        """Let a paused schedule run again; False if it was not paused."""

        def work(connection: Connection) -> bool:
            changed = connection.execute(
                "UPDATE schedules SET next_due = ?, paused = NULL"
                " WHERE id = ? AND paused IS NOT NULL",
                (to_seconds(next_due), schedule_id),
            )
            return changed.rowcount == 1

        return await self._database.write(work, durable=True)

    async def due(self, now: datetime, limit: int) -> tuple[Schedule, ...]:
        """At most `limit` schedules that are due, earliest first.

        Of those due at the same time, one of each server comes before the second of any.
        """

        def work(connection: Connection) -> tuple[Schedule, ...]:
            rows = connection.execute(_DUE, {"now": to_seconds(now), "limit": limit})
            return tuple(map(_schedule_of, rows))

        return await self._database.read(work)

    async def running(self, after_id: int, limit: int) -> tuple[Schedule, ...]:
        """At most `limit` schedules that aren't paused, by id, from the one after `after_id` on."""

        def work(connection: Connection) -> tuple[Schedule, ...]:
            rows = connection.execute(_RUNNING, {"after": after_id, "limit": limit})
            return tuple(map(_schedule_of, rows))

        return await self._database.read(work)

    async def next_due(self) -> datetime | None:
        """When the first is due, which may have passed; None if no schedule runs."""

        def work(connection: Connection) -> datetime | None:
            (due,) = connection.execute(
                "SELECT min(next_due) FROM schedules WHERE next_due IS NOT NULL"
            ).fetchone()
            return None if due is None else from_seconds(due)

        return await self._database.read(work)

    async def health(self, guild_id: int | None) -> tuple[ScheduleHealth, ...]:
        """Every schedule of a server, or of all servers, and how its deliveries went."""
        return await self._database.read(lambda connection: _health(connection, guild_id))

    async def history(self, schedule_id: int, limit: int) -> tuple[Delivery, ...]:
        """The last deliveries of a schedule, newest first; they are kept for 90 days."""

        def work(connection: Connection) -> tuple[Delivery, ...]:
            rows = connection.execute(_HISTORY, (min(schedule_id, LARGEST_ID), limit))
            return tuple(map(delivery_of, rows))

        return await self._database.read(work)


# The last due time that was posted or had nothing new. Skipped and failed ones aren't covered yet.
_COVERED_UNTIL = """
    coalesce((
        SELECT d.due FROM deliveries AS d
        WHERE d.schedule_id = s.id AND d.state IN ('sent', 'quiet') ORDER BY d.due DESC LIMIT 1
    ), s.created_at)
"""
_COLUMNS = """
    s.id, s.guild_id, s.channel_id, s.source_id, s.times, s.days, s.timezone, s.stories,
    s.note_when_quiet, s.created_by, {name}, s.next_due, {covered_until}, s.paused,
    s.silence_noted_at
""".format(
    covered_until=_COVERED_UNTIL,
    name=f"CASE WHEN {sees('s.guild_id', 's.source_id')} THEN sources.name END",
)
# CROSS JOIN: schedules first, in the order of their index
_SCHEDULES = f"SELECT {_COLUMNS} FROM schedules AS s CROSS JOIN sources ON sources.id = s.source_id"  # noqa: S608 - constants
_BY_ID = f"{_SCHEDULES} WHERE s.id = ? AND s.guild_id = ?"
_OF_GUILD = f"{_SCHEDULES} WHERE s.guild_id = :guild ORDER BY s.id"
_DUE = f"{_SCHEDULES} WHERE s.next_due <= :now ORDER BY s.next_due, s.turn, s.id LIMIT :limit"
_RUNNING = f"{_SCHEDULES} WHERE s.id > :after AND s.next_due IS NOT NULL ORDER BY s.id LIMIT :limit"
_HISTORY = (
    f"SELECT {DELIVERY_COLUMNS} FROM deliveries AS d"  # noqa: S608 - constants
    " WHERE d.schedule_id = ? ORDER BY d.due DESC LIMIT ?"
)
_LAST = (
    f"SELECT {DELIVERY_COLUMNS} FROM deliveries AS d"  # noqa: S608 - constants
    " WHERE d.schedule_id = ? AND d.state <> 'waiting' ORDER BY d.due DESC LIMIT 1"
)


_OLDEST_WAITING = (
    f"SELECT {DELIVERY_COLUMNS} FROM deliveries AS d"  # noqa: S608 - constants
    " WHERE d.schedule_id = ? AND d.state = 'waiting' ORDER BY d.due LIMIT 1"
)


def _add(
    connection: Connection, plan: SchedulePlan, next_due: datetime, now: datetime, most: int
) -> Schedule | None:
    (count,) = connection.execute(
        "SELECT count(*) FROM schedules WHERE guild_id = ?", (plan.guild_id,)
    ).fetchone()
    if count >= most:
        return None
    (schedule_id,) = connection.execute(
        "INSERT INTO schedules (guild_id, channel_id, source_id, times, days, timezone, stories,"
        " note_when_quiet, created_by, created_at, turn, next_due)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        (
            plan.guild_id, plan.channel_id, plan.source_id,
            ",".join(at.strftime("%H:%M") for at in plan.times),
            "".join(map(str, sorted(plan.days))),
            plan.timezone, plan.stories, plan.note_when_quiet, plan.created_by,
            to_seconds(now), count, to_seconds(next_due),
        ),
    ).fetchone()  # fmt: skip
    return _schedule_of(connection.execute(_BY_ID, (schedule_id, plan.guild_id)).fetchone())


def pause_unseen(connection: Connection, reason: Said) -> None:
    """Pause the schedules whose server does not see their source any more.

    To be called in the transaction that hides a source from a server: what is not visible is not
    posted either.
    """
    for (schedule_id,) in connection.execute(_UNSEEN).fetchall():
        _pause(connection, schedule_id, reason)


_UNSEEN = f"""
    SELECT s.id FROM schedules AS s
    WHERE s.next_due IS NOT NULL AND NOT {sees("s.guild_id", "s.source_id")}
"""  # noqa: S608 - columns


def _pause(connection: Connection, schedule_id: int, reason: Said | str) -> bool:
    changed = connection.execute(
        "UPDATE schedules SET next_due = NULL, paused = ? WHERE id = ? AND paused IS NULL",
        (to_text(reason), schedule_id),
    )
    if changed.rowcount == 0:
        return False
    unmark_waiting(connection, schedule_id)
    connection.execute(
        "UPDATE deliveries SET state = 'failed', error = ?, worker = NULL"
        " WHERE schedule_id = ? AND state = 'waiting'",
        (to_text(reason), schedule_id),
    )
    return True


def _health(connection: Connection, guild_id: int | None) -> tuple[ScheduleHealth, ...]:
    if guild_id is None:
        rows = connection.execute(f"{_SCHEDULES} ORDER BY s.id")
    else:
        rows = connection.execute(_OF_GUILD, {"guild": guild_id})
    waiting: dict[int, int] = dict(
        connection.execute(
            "SELECT schedule_id, count(*) FROM deliveries WHERE state = 'waiting'"
            " GROUP BY schedule_id"
        )
    )
    result = []
    for schedule in map(_schedule_of, rows.fetchall()):
        last = connection.execute(_LAST, (schedule.id,)).fetchone()
        count = waiting.get(schedule.id, 0)
        oldest = connection.execute(_OLDEST_WAITING, (schedule.id,)).fetchone() if count else None
        result.append(
            ScheduleHealth(
                schedule=schedule,
                last=None if last is None else delivery_of(last),
                waiting=count,
                oldest_waiting=None if oldest is None else delivery_of(oldest),
            )
        )
    return tuple(result)


# Remembered, because 10,000 schedules may be due at once, and most share a few timetables.
@lru_cache(maxsize=1_000)
def _times_of(column: str) -> tuple[time, ...]:
    return tuple(map(time.fromisoformat, column.split(",")))


@lru_cache(maxsize=127)  # of seven days, any but none
def _days_of(column: str) -> frozenset[int]:
    return frozenset(map(int, column))


def _schedule_of(row: tuple[Any, ...]) -> Schedule:
    (
        id_, guild_id, channel_id, source_id, times, days, timezone, stories,
        note_when_quiet, created_by, source, next_due, covered_until, paused, silence_noted_at,
    ) = row  # fmt: skip
    plan = SchedulePlan(
        guild_id=guild_id,
        channel_id=channel_id,
        source_id=source_id,
        times=_times_of(times),
        days=_days_of(days),
        timezone=timezone,
        stories=stories,
        note_when_quiet=bool(note_when_quiet),
        created_by=created_by,
    )
    return Schedule(
        id=id_,
        plan=plan,
        source=source,
        next_due=None if next_due is None else from_seconds(next_due),
        covered_until=from_seconds(covered_until),
        paused=None if paused is None else from_text(paused),
        silence_noted=None if silence_noted_at is None else from_seconds(silence_noted_at),
    )
