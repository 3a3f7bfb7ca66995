"""Leases: which process does a duty or serves a range of shards.

No lease goes by a time, so a clock that jumps can't give one to two processes. A holder renews its
lease by changing the row. A contender takes the lease over after the row hasn't changed for longer than
a lease lasts, as the contender measures it; the holder stops earlier, as it measures it. The times and
the machine in a row are for people only.
"""

from collections.abc import Mapping
from typing import NamedTuple

from bot.models import Clock, LeaseHolder, RunningProcess
from bot.storage.engine import Connection, Database, Domain
from bot.storage.timestamps import from_seconds, to_seconds

Numbers = Mapping[str, int]  # the fence of each lease that a process holds, by name


class LeaseRow(NamedTuple):
    """A lease as stored."""

    holder: str | None  # None once it was given back
    fence: int  # grows with each holder
    renewals: int  # grows while the holder lives
    handed_on: str  # what the holder left to the next one


async def all_leases(database: Database) -> dict[str, LeaseRow]:
    """Every lease that was ever held, by name."""

    def work(connection: Connection) -> dict[str, LeaseRow]:
        rows = connection.execute(
            "SELECT name, holder, fence, renewals, handed_on FROM leases"
        ).fetchall()
        return {name: LeaseRow(*row) for name, *row in rows}

    return await database.read(work)


def lease_holders(connection: Connection) -> tuple[LeaseHolder, ...]:
    """Who holds each lease that wasn't given back; some holders may be dead."""
    rows = connection.execute(
        "SELECT name, host, pid, since, seen, holder FROM leases WHERE holder IS NOT NULL ORDER BY name"
    ).fetchall()
    return tuple(
        LeaseHolder(name, RunningProcess(host, pid), from_seconds(since), from_seconds(seen), id_)
        for name, host, pid, since, seen, id_ in rows
    )


class Leases:
    """The leases of all processes that share a database."""

    def __init__(self, database: Database, clock: Clock, process: RunningProcess) -> None:
        """`process` is shown to people as the holder of what is taken here."""
        self._database = database
        self._clock = clock
        self._process = process

    async def all(self) -> dict[str, LeaseRow]:
        """Every lease that was ever held, by name."""
        return await all_leases(self._database)

    async def holders(self) -> tuple[LeaseHolder, ...]:
        """Who holds each lease that wasn't given back; some holders may be dead."""
        return await self._database.read(lease_holders)

    async def take(
        self, name: str, seen: LeaseRow | None, holder: str, *, fences: bool = True
    ) -> int | None:
        """Take a lease that is still as it was `seen`; the new fence, or None if it has changed.

        What the former holder handed on is in `seen`. A lease that `fences` writes is taken after
        all writes that run: none of the former holder's can follow.
        """

        now = to_seconds(self._clock())
        for_people = (*self._process, now, now)

        def work(connection: Connection) -> int | None:
            if seen is None:
                taken = connection.execute(
                    "INSERT INTO leases"
                    " (name, holder, fence, renewals, handed_on, host, pid, since, seen)"
                    " VALUES (?, ?, 1, 0, '', ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                    (name, holder, *for_people),
                )
                return 1 if taken.rowcount == 1 else None
            taken = connection.execute(
                "UPDATE leases SET holder = ?, fence = fence + 1, renewals = 0, handed_on = '',"
                " host = ?, pid = ?, since = ?, seen = ?"
                " WHERE name = ? AND fence = ? AND renewals = ?",
                (holder, *for_people, name, seen.fence, seen.renewals),
            )
            return seen.fence + 1 if taken.rowcount == 1 else None

        # Durable: a server that forgot it in a crash would give the same fence to the next process.
        domain: Domain | None = None if fences else "service"
        return await self._database.write(work, durable=True, domain=domain)

    async def renew(self, held: Numbers, holder: str) -> frozenset[str]:
        """Renew leases; returns the names of the ones that are still held."""
        now = to_seconds(self._clock())

        def work(connection: Connection) -> frozenset[str]:
            return frozenset(
                name
                for name, fence in held.items()
                if connection.execute(
                    "UPDATE leases SET renewals = renewals + 1, seen = ?"
                    " WHERE name = ? AND fence = ? AND holder = ?",
                    (now, name, fence, holder),
                ).rowcount
            )

        return await self._database.write(work, domain="service")

    async def give_back(self, held: Numbers, holder: str, handed_on: str = "") -> None:
        """Let others take these leases at once. Those that others hold by now stay with them."""

        def work(connection: Connection) -> None:
            connection.executemany(
                "UPDATE leases SET holder = NULL, renewals = renewals + 1, handed_on = ?"
                " WHERE name = ? AND fence = ? AND holder = ?",
                [(handed_on, name, fence, holder) for name, fence in held.items()],
            )

        await self._database.write(work, domain="service")
        await self._database.wake("leases")
