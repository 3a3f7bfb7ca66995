"""The duties whose last round failed, for a `dateline doctor` in another process."""

from typing import cast

from bot.models import DUTIES, DutyFault, DutyName
from bot.storage.engine import Connection, Database
from bot.storage.storable_text import storable
from bot.storage.timestamps import from_seconds, to_seconds
from bot.words.stored_messages import from_text, to_text


class DutyFaults:
    """One row for each failing duty."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def save(self, fault: DutyFault) -> None:
        """Store a fault in place of the duty's earlier one."""
        reason = storable(to_text(fault.reason))
        values = (fault.name, to_seconds(fault.since), fault.times, reason)
        await self._database.write(
            lambda connection: (
                connection.execute(
                    "INSERT INTO duty_faults (name, since, times, reason) VALUES (?, ?, ?, ?)"
                    " ON CONFLICT (name) DO UPDATE SET since = excluded.since,"
                    " times = excluded.times, reason = excluded.reason",
                    values,
                ).rowcount
            ),
            domain="service",
        )

    async def remove(self, name: DutyName) -> None:
        """Forget the fault of a duty that works."""

        def known(connection: Connection) -> bool:
            row = connection.execute("SELECT 1 FROM duty_faults WHERE name = ?", (name,)).fetchone()
            return row is not None

        if await self._database.read(known):  # a start needs no write
            await self._database.write(
                lambda connection: (
                    connection.execute("DELETE FROM duty_faults WHERE name = ?", (name,)).rowcount
                ),
                domain="service",
            )

    async def all(self) -> tuple[DutyFault, ...]:
        """The faults of all duties that this version knows."""

        def work(connection: Connection) -> tuple[DutyFault, ...]:
            rows = connection.execute("SELECT name, since, times, reason FROM duty_faults")
            return tuple(
                DutyFault(cast("DutyName", name), from_seconds(since), times, from_text(reason))
                for name, since, times, reason in rows
                if name in DUTIES
            )

        return await self._database.read(work)
