"""What is posted by itself: the plans, when each is due next, and what became of it."""

from datetime import datetime, time
from typing import Any

from bot.errors import TooManySchedules
from bot.models import Delivery, Schedule, ScheduleHealth, SchedulePlan
from bot.storage.deliveries.delivery_rows import DELIVERY_COLUMNS, delivery_of
from bot.storage.deliveries.posted_articles import take_back
from bot.storage.engine import LARGEST_ID, Connection, Database
from bot.storage.timestamps import from_seconds, to_seconds

MOST_IN_A_SERVER = 50


class Schedules:
    """The schedules of all servers. What is changed here outlives a power cut."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def add(self, plan: SchedulePlan, next_due: datetime, now: datetime) -> Schedule:
        """The schedule as it is stored.

        Raises `TooManySchedules` where its server has `MOST_IN_A_SERVER`, paused ones included.
        """
        return await self._database.write(
            lambda connection: _add(connection, plan, next_due, now), durable=True
        )

    async def of_guild(self, guild_id: int) -> tuple[Schedule, ...]:
        """Those of a server, the oldest first."""

        def work(connection: Connection) -> tuple[Schedule, ...]:
            rows = connection.execute(_OF_GUILD, {"guild": guild_id})
            return tuple(map(_schedule_of, rows))

        return await self._database.read(work)

    async def get(self, schedule_id: int, guild_id: int) -> Schedule | None:
        """The schedule of that id; None where it is gone or another server's."""

        def work(connection: Connection) -> Schedule | None:
            row = connection.execute(
                _BY_ID, (min(schedule_id, LARGEST_ID), min(guild_id, LARGEST_ID))
            ).fetchone()
            return None if row is None else _schedule_of(row)

        return await self._database.read(work)

    async def remove(self, schedule_id: int, guild_id: int) -> bool:
        """Whether there was one. What waits to be sent and the history go with it; its channel
        is still not given again what it was given.
        """
        ids = (min(schedule_id, LARGEST_ID), min(guild_id, LARGEST_ID))

        def work(connection: Connection) -> bool:
            known = "SELECT 1 FROM schedules WHERE id = ? AND guild_id = ?"
            if connection.execute(known, ids).fetchone() is None:
                return False
            take_back(connection, ids[0])
            connection.execute("DELETE FROM schedules WHERE id = ?", ids[:1])
            return True

        return await self._database.write(work, durable=True)

    async def pause(self, schedule_id: int, reason: str) -> bool:
        """Whether it ran until now. What waited to be sent becomes `failed` for that reason; its
        stories are new again.
        """
        return await self._database.write(
            lambda connection: _pause(connection, schedule_id, reason), durable=True
        )

    async def resume(self, schedule_id: int, next_due: datetime) -> bool:
        """Whether it was paused until now."""

        def work(connection: Connection) -> bool:
            changed = connection.execute(
                "UPDATE schedules SET next_due = ?, paused = NULL"
                " WHERE id = ? AND paused IS NOT NULL",
                (to_seconds(next_due), schedule_id),
            )
            return changed.rowcount == 1

        return await self._database.write(work, durable=True)

    async def due(self, now: datetime, limit: int) -> tuple[Schedule, ...]:
        """At most `limit` that are due, the earliest first; of those due at once, one of each
        server before the second of any.
        """

        def work(connection: Connection) -> tuple[Schedule, ...]:
            rows = connection.execute(_DUE, {"now": to_seconds(now), "limit": limit})
            return tuple(map(_schedule_of, rows))

        return await self._database.read(work)

    async def next_due(self) -> datetime | None:
        """When the first is due, which may have passed; None where nothing runs."""

        def work(connection: Connection) -> datetime | None:
            (due,) = connection.execute(
                "SELECT min(next_due) FROM schedules WHERE next_due IS NOT NULL"
            ).fetchone()
            return None if due is None else from_seconds(due)

        return await self._database.read(work)

    async def health(self, guild_id: int | None) -> tuple[ScheduleHealth, ...]:
        """Every schedule of a server, or of all servers, with how it has been doing."""
        return await self._database.read(lambda connection: _health(connection, guild_id))

    async def history(self, schedule_id: int, limit: int) -> tuple[Delivery, ...]:
        """Its newest due times and what became of them, newest first; 90 days are kept."""

        def work(connection: Connection) -> tuple[Delivery, ...]:
            rows = connection.execute(_HISTORY, (min(schedule_id, LARGEST_ID), limit))
            return tuple(map(delivery_of, rows))

        return await self._database.read(work)


_COLUMNS = """
    s.id, s.guild_id, s.channel_id, s.source_id, s.times, s.days, s.timezone, s.stories,
    s.note_when_quiet, s.created_by, sources.name, s.next_due, s.paused
"""
# CROSS: schedules first, in the order of their index
_SCHEDULES = f"SELECT {_COLUMNS} FROM schedules AS s CROSS JOIN sources ON sources.id = s.source_id"  # noqa: S608 - constants
_BY_ID = f"{_SCHEDULES} WHERE s.id = ? AND s.guild_id = ?"
_OF_GUILD = f"{_SCHEDULES} WHERE s.guild_id = :guild ORDER BY s.id"
_DUE = f"{_SCHEDULES} WHERE s.next_due <= :now ORDER BY s.next_due, s.turn, s.id LIMIT :limit"
_HISTORY = (
    f"SELECT {DELIVERY_COLUMNS} FROM deliveries AS d"  # noqa: S608 - constants
    " WHERE d.schedule_id = ? ORDER BY d.due DESC LIMIT ?"
)
_LAST = (
    f"SELECT {DELIVERY_COLUMNS} FROM deliveries AS d"  # noqa: S608 - constants
    " WHERE d.schedule_id = ? AND d.state <> 'waiting' ORDER BY d.due DESC LIMIT 1"
)


def _add(connection: Connection, plan: SchedulePlan, next_due: datetime, now: datetime) -> Schedule:
    (count,) = connection.execute(
        "SELECT count(*) FROM schedules WHERE guild_id = ?", (plan.guild_id,)
    ).fetchone()
    if count >= MOST_IN_A_SERVER:
        raise TooManySchedules(
            f"This server has {count} schedules, the most that one may have. "
            "Remove one with /schedule remove, then add this one again."
        )
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


def _pause(connection: Connection, schedule_id: int, reason: str) -> bool:
    changed = connection.execute(
        "UPDATE schedules SET next_due = NULL, paused = ? WHERE id = ? AND paused IS NULL",
        (reason, schedule_id),
    )
    if changed.rowcount == 0:
        return False
    take_back(connection, schedule_id)
    connection.execute(
        "UPDATE deliveries SET state = 'failed', error = ?, worker = NULL"
        " WHERE schedule_id = ? AND state = 'waiting'",
        (reason, schedule_id),
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
        result.append(
            ScheduleHealth(
                schedule=schedule,
                last=None if last is None else delivery_of(last),
                waiting=waiting.get(schedule.id, 0),
            )
        )
    return tuple(result)


def _schedule_of(row: tuple[Any, ...]) -> Schedule:
    (
        id_, guild_id, channel_id, source_id, times, days, timezone, stories,
        note_when_quiet, created_by, source, next_due, paused,
    ) = row  # fmt: skip
    plan = SchedulePlan(
        guild_id=guild_id,
        channel_id=channel_id,
        source_id=source_id,
        times=tuple(map(time.fromisoformat, times.split(","))),
        days=frozenset(map(int, days)),
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
        paused=paused,
    )
