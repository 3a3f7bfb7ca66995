"""Which process does what, as both doctors say it."""

from datetime import timedelta

import pytest

from bot.actions.check_processes import CheckProcesses
from bot.models import DUTY_LEASES, Finding, RunningProcess
from bot.storage.leases import LeaseRow, Leases
from bot.wiring.app import App
from bot.words import english
from bot.words.moments import in_utc
from tests.fakes import FakeClock

ATLAS, ORION = RunningProcess("atlas", 4711), RunningProcess("orion", 12)
LIVES = timedelta(seconds=16.5)
SHARDS = "shards 900 0-3/8"
SERVER = 5 << 22  # on shard 5 of 8, and on shard 1 of 2
NOT_HERE = 6 << 22


class Team:
    """Processes that hold leases."""

    def __init__(self, app: App, clock: FakeClock) -> None:
        self.app = app
        self.clock = clock

    async def take(self, process: RunningProcess, *names: str) -> None:
        """The process holds these leases from now on."""
        leases = Leases(self.app.database, self.clock, process)
        for name in names:
            seen = (await leases.all()).get(name)
            assert await leases.take(name, seen, process.host)

    async def renew(self, process: RunningProcess) -> None:
        """The process gives a sign of life."""
        leases = Leases(self.app.database, self.clock, process)
        held = {name: row.fence for name, row in (await self._held_by(process)).items()}
        await leases.renew(held, process.host)

    async def stop(self, process: RunningProcess) -> None:
        """The process gives its leases back."""
        held = {name: row.fence for name, row in (await self._held_by(process)).items()}
        await self.app.leases.give_back(held, process.host)

    async def _held_by(self, process: RunningProcess) -> dict[str, LeaseRow]:
        rows = await self.app.leases.all()
        return {name: row for name, row in rows.items() if row.holder == process.host}

    async def lines(self, process: RunningProcess = ATLAS) -> list[str]:
        """What `dateline doctor` says."""
        check = CheckProcesses(self.app.leases, self.clock, process=process, lives=LIVES)
        return [_line(finding) for finding in await check.examine()]

    async def told(self, guild_id: int, process: RunningProcess = ATLAS) -> list[str]:
        """What `/doctor` says in a server, answered by that process."""
        check = CheckProcesses(self.app.leases, self.clock, process=process, lives=LIVES)
        return [_line(finding) for finding in await check.of_server(guild_id)]


def _line(finding: Finding) -> str:
    mark = "ok" if finding.ok else "no"
    return in_utc(f"{mark} {english().tell(finding.about)}: {english().tell(finding.text)}")


@pytest.fixture
def team(app: App, clock: FakeClock) -> Team:
    return Team(app, clock)


async def test_a_bot_that_never_ran(team: Team) -> None:
    """Nothing is said about processes."""
    assert await team.lines() == []
    assert await team.told(SERVER) == []


async def test_a_process_that_is_cut_off(team: Team) -> None:
    """It is named as long as it isn't connected to Discord; one that notes nothing isn't judged."""
    await team.take(ATLAS, SHARDS, "process 12")
    assert not any("isn't connected" in line for line in await team.lines())  # it has just begun
    team.clock.advance(minutes=1)
    await team.renew(ATLAS)
    lines = await team.lines()
    await team.take(ATLAS, "connected process 12")

    assert lines[1] == "no shards 0-3/8: atlas (process 4711) isn't connected to Discord."
    assert not any("isn't connected" in line for line in await team.lines())


async def test_who_does_what(team: Team) -> None:
    """Each range and each duty is named with its process and the time since when, spares too."""
    await team.take(ATLAS, SHARDS, *DUTY_LEASES)
    team.clock.advance(seconds=10)
    await team.take(ORION, "shards 900 4-7/8", f"ready spare of {SHARDS}")
    await team.renew(ATLAS)

    assert await team.lines() == [
        "ok shards 0-3/8: atlas (process 4711) has answered since 2026-11-22 09:00 UTC."
        " orion (process 12) is ready to take over.",
        "ok shards 4-7/8: orion (process 12) has answered since 2026-11-22 09:00 UTC."
        " No other process is ready to take over.",
        "ok posting digests and follows: atlas (process 4711) has done this since"
        " 2026-11-22 09:00 UTC.",
        "ok reading feeds: atlas (process 4711) has done this since 2026-11-22 09:00 UTC.",
        "ok loading articles: atlas (process 4711) has done this since 2026-11-22 09:00 UTC.",
        "ok maintenance: atlas (process 4711) has done this since 2026-11-22 09:00 UTC.",
    ]


async def test_a_process_that_died(team: Team) -> None:
    """What it did is reported as undone after its leases have ended, and as done by its successor."""
    await team.take(ATLAS, "shards 900 all", "posting")
    team.clock.advance(seconds=16)
    await team.take(ORION, *(name for name in DUTY_LEASES if name != "posting"), "shards 900 1/2")
    assert all(line.startswith("ok") for line in await team.lines())

    team.clock.advance(seconds=1)
    dead = "atlas (process 4711) was last seen at 2026-11-22 09:00 UTC."
    assert [line for line in await team.lines() if line.startswith("no")] == [
        f"no shards: Nobody answers. {dead}",
        f"no posting digests and follows: Nobody does this. {dead}",
    ]
    await team.take(ORION, "shards 900 all", "posting")
    assert all(line.startswith("ok") for line in await team.lines())


async def test_the_whole_bot_died_or_was_stopped(team: Team) -> None:
    """A bot that was stopped is fine; one that broke off is not."""
    await team.take(ATLAS, "shards 900 all", *DUTY_LEASES)
    team.clock.advance(hours=1)

    assert await team.lines() == [
        "no bot: It isn't running, and it wasn't stopped properly."
        " atlas (process 4711) was last seen at 2026-11-22 09:00 UTC."
    ]
    await team.stop(ATLAS)
    assert await team.lines() == []


async def test_a_duty_that_no_process_may_do(team: Team) -> None:
    """Processes that all leave the duties to others are a fault, also for moderators."""
    await team.take(ATLAS, "shards 900 all", "posting", "loading", "maintenance")

    assert "no reading feeds: No process does this." in await team.lines()
    assert await team.told(SERVER) == ["no reading feeds: No process does this."]


async def test_what_moderators_see(team: Team) -> None:
    """Who answers their server and what other processes do, without any machine's name."""
    await team.take(ATLAS, "shards 900 1/2", "news", "loading", "maintenance")
    await team.take(ORION, "shards 900 0/2", "spare of shards 900 1/2", "posting")

    shown = await team.told(SERVER)
    assert shown == [
        "ok bot: The process that answers here has done so since 2026-11-22 09:00 UTC."
        " Another one is connecting and can take over soon.",
        "ok posting digests and follows: Another process of the bot has done this since"
        " 2026-11-22 09:00 UTC.",
    ]
    assert not any("atlas" in line or "orion" in line for line in shown)
    assert not any("process that answers" in line for line in await team.told(NOT_HERE, ORION))


async def test_one_process_is_nothing_to_talk_about(team: Team) -> None:
    """A bot that is one process has the same card as ever."""
    await team.take(ATLAS, "shards 900 all", *DUTY_LEASES)

    assert await team.told(SERVER) == []
