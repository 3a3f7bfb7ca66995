"""A duty survives every error, and both doctors know of it."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest

from bot.actions.watch_duties import WatchDuties
from bot.delivery.duty import Duty
from bot.errors import StorageUnavailable
from bot.models import Finding
from bot.storage.duty_faults import DutyFaults
from bot.storage.engine import Connection
from bot.wiring.app import App, build
from bot.words import english, say
from tests.fakes import FakeClock

LOCKED = StorageUnavailable(say("database-locked", path="news.db"))


def rounds(*outcomes: Exception | BaseException | float | None) -> Callable[[], Awaitable[Any]]:
    """Work whose rounds end in these ways, one after the other."""
    left = list(outcomes)

    async def work() -> float | None:
        outcome = left.pop(0)
        if isinstance(outcome, asyncio.CancelledError):
            await asyncio.sleep(0)
        if isinstance(outcome, BaseException):
            raise outcome
        return outcome

    return work


async def ends(app: App, work: Callable[[], Awaitable[Any]]) -> None:
    """Run a duty until its work is over."""
    await asyncio.wait_for(Duty("posting", work, app.watch_duties, after_fault=0).run(), 5)


def reasons(findings: list[Finding]) -> list[str]:
    """The texts of findings."""
    return [english().tell(finding.text) for finding in findings]


@pytest.mark.parametrize(
    "fault", [LOCKED, KeyError("title"), asyncio.CancelledError(), MemoryError(), TimeoutError()]
)
async def test_any_error_is_logged_and_tried_again(
    app: App, caplog: pytest.LogCaptureFixture, fault: BaseException
) -> None:
    """Errors, bugs, and a cancellation that wasn't meant for the duty: the next round follows."""
    await ends(app, rounds(fault, fault, None))

    assert len([each for each in caplog.records if each.levelname == "ERROR"]) == 2


async def test_a_cancelled_duty_ends(app: App) -> None:
    """Cancelling the task ends the duty, in a round as well as between two."""
    for work in (rounds(60.0), lambda: asyncio.sleep(60)):
        running = asyncio.create_task(Duty("posting", work, app.watch_duties, after_fault=0).run())
        await asyncio.sleep(0.05)
        running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await asyncio.wait_for(running, 5)


async def test_a_failing_duty_is_named_until_it_works(app: App, clock: FakeClock) -> None:
    """The finding has the time of the first failure, how often it failed, and the last reason."""
    watch = app.watch_duties
    await watch.failed("posting", LOCKED.said)
    clock.advance(minutes=5)
    await watch.failed("posting", say("duty-bug"))

    (finding,) = await watch.examine()
    assert english().tell(finding.about) == "posting digests and follows"
    assert reasons([finding]) == [
        f"It has failed 2 times since <t:{int(clock.now.timestamp()) - 300}:f>."
        " A bug in the bot; the log has the details."
    ]
    assert not finding.ok

    await watch.worked("posting")
    assert await watch.examine() == []


@asynccontextmanager
async def another_process(app: App) -> AsyncIterator[App]:
    """The same database in another process, such as `dateline doctor`."""
    async with build(app.settings, app.clock) as other:
        yield other


async def test_another_process_knows_it(app: App) -> None:
    """`dateline doctor` names what fails in the bot, and no longer when the bot works again."""
    await app.watch_duties.failed("reading", LOCKED.said)
    async with another_process(app) as doctor:
        assert len(await doctor.watch_duties.examine()) == 1
        await app.watch_duties.worked("reading")
        assert await doctor.watch_duties.examine() == []


async def test_a_restart_forgets_what_an_earlier_run_left(app: App) -> None:
    """A fault of a bot that was killed is gone as soon as the next one does that duty."""
    await app.watch_duties.failed("reading", LOCKED.said)
    async with another_process(app) as restarted:
        await restarted.watch_duties.worked("reading")
        assert await restarted.watch_duties.examine() == []


async def test_a_fault_of_a_process_that_lost_the_duty(app: App) -> None:
    """The process that does the duty now clears it, also if the duty had worked there before."""
    await app.watch_duties.worked("posting")
    async with another_process(app) as other:
        await other.watch_duties.failed("posting", LOCKED.said)
    assert len(await app.watch_duties.examine()) == 1

    await ends(app, rounds(None))
    assert await app.watch_duties.examine() == []


async def test_a_full_disk_hides_nothing(app: App, clock: FakeClock) -> None:
    """What can't be stored is still named, and stored once that works."""

    class Full(DutyFaults):
        full = True

        async def save(self, fault: Any) -> None:
            if self.full:
                raise LOCKED
            await super().save(fault)

    stored = Full(app.database)
    watch = WatchDuties(stored, clock)
    await watch.failed("posting", LOCKED.said)
    assert len(await watch.examine()) == 1
    assert await stored.all() == ()

    stored.full = False
    await watch.failed("posting", LOCKED.said)
    assert len(await stored.all()) == 1


async def test_a_duty_of_a_newer_version_is_passed_over(app: App) -> None:
    """A row that this version doesn't know is no error."""

    def add(connection: Connection) -> None:
        connection.execute("INSERT INTO duty_faults VALUES ('cooking', 0, 1, 'burnt')")

    await app.database.write(add)

    assert await app.watch_duties.examine() == []
