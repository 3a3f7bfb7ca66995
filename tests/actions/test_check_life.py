"""What `dateline health` concludes from the leases and from what is owed."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.actions.check_life import CheckLife
from bot.models import DUTY_LEASES, LeaseHolder, RunningProcess
from bot.models.running_process import CONNECTED, PRESENT, READY_SPARE
from bot.storage.deliveries.lateness import Lateness
from bot.words import english
from bot.words.moments import in_utc

NOW = datetime(2026, 11, 28, 12, tzinfo=UTC)
LIVES = timedelta(seconds=16.5)
SHARDS = "shards 900 all"
NOTHING_LATE = Lateness(waiting=3, late=0, since=None)
LATE = Lateness(waiting=3, late=2, since=NOW - timedelta(minutes=9))


def held(
    who: str, *names: str, number: int = 1, connected: bool = True, ago: float = 3
) -> list[LeaseHolder]:
    """The leases of a process, which is here if its name is: the last renewal is `ago` seconds old."""
    process = RunningProcess("atlas" if who.startswith("here") else "orion", number)
    seen = NOW - timedelta(seconds=ago)
    notes = [f"{PRESENT}{number}", *([f"{CONNECTED}{number}"] if connected else [])]
    return [LeaseHolder(name, process, NOW, seen, who) for name in (*notes, *names)]


def judged(
    *held: list[LeaseHolder],
    owed: Lateness = NOTHING_LATE,
    ended: tuple[str, ...] = (),
    has_duties: bool = True,
) -> str:
    """The verdict as text, with "ok" or "no" in front."""
    check = CheckLife(
        is_here=lambda holder: holder.id.startswith("here"),
        has_ended=lambda holder: holder.id in ended,
        lives=LIVES,
        has_duties=has_duties,
    )
    health = check.judge([lease for each in held for lease in each], owed, NOW)
    return f"{'ok' if health.is_good else 'no'} {in_utc(english().tell(health.said))}"


ALL = (SHARDS, *DUTY_LEASES)


def test_a_bot_that_works() -> None:
    """The process that answers is named."""
    assert judged(held("here", *ALL)) == (
        "ok atlas (process 1) is connected to Discord and answers; no post is late."
    )


def test_nobody_here() -> None:
    """A bot on another machine doesn't make this one healthy, nor one that was stopped."""
    assert judged() == "no No bot with this database runs on this machine."
    assert judged(held("there", *ALL)) == (
        "no No bot with this database runs on this machine, or in this container. Elsewhere orion"
        " (process 1) answers."
    )


def test_one_that_has_ended() -> None:
    """It is named with its last sign of life, unless another process here goes on."""
    dead, alive = held("here", *ALL, ago=4), held("here too", *ALL, number=2)

    assert judged(dead, ended=("here",)) == (
        "no atlas (process 1) ended without stopping properly; its last sign of life was at"
        " 2026-11-28 11:59 UTC."
    )
    assert judged(dead, alive, ended=("here",)).startswith("ok atlas (process 2) is connected")


@pytest.mark.parametrize("ago", [17, -17])
def test_one_without_a_sign_of_life(ago: float) -> None:
    """A process that exists and renews nothing stands still, even if another one answers.

    The same after the clock was set back: its next renewal, seconds later, puts that right.
    """
    still, other = held("here", *ALL, ago=ago), held("here too", *ALL, number=2)

    assert judged(still, other).startswith(
        "no atlas (process 1) has given no sign of life since 2026-"
    )


def test_one_that_was_replaced_long_ago() -> None:
    """Its number may belong to another program by now: only the process that followed it counts."""
    former, now = held("here", *ALL, ago=3700), held("here too", *ALL, number=2)

    assert judged(former, now).startswith("ok atlas (process 2) is connected")
    assert judged(former).startswith("no atlas (process 1) has given no sign of life")


def test_one_that_is_not_connected() -> None:
    """Its leases say nothing of Discord; also a spare must be connected."""
    assert judged(held("here", *ALL, connected=False)) == (
        "no atlas (process 1) isn't connected to Discord."
    )
    spare = held("here", connected=False)
    assert judged(spare, held("there", *ALL, number=2)).startswith("no atlas (process 1) isn't")


def test_a_spare() -> None:
    """It is in good health whatever the process that answers does."""
    spare, other = held("here", READY_SPARE + SHARDS), held("there", SHARDS, "posting", number=2)

    assert judged(spare, other, owed=LATE) == (
        "ok atlas (process 1) is connected to Discord and ready to take over."
    )


def test_duties_that_nobody_has() -> None:
    """Each is named; one that another machine has is done, and one that died there isn't."""
    ours, theirs = held("here", SHARDS, "posting"), held("there", "news", "loading", number=2)
    dead = held("there", "maintenance", number=3, ago=60)

    assert judged(ours, theirs, dead) == "no Nobody does this: maintenance."
    assert judged(held("here", SHARDS), theirs).startswith("no Nobody does this: posting digests")
    assert judged(held("here", SHARDS), has_duties=False).startswith("ok ")


def test_late_posts() -> None:
    """They count against the process that posts only."""
    elsewhere = held("there", *DUTY_LEASES, number=2)

    assert judged(held("here", *ALL), owed=LATE) == (
        "no 2 posts are late, the oldest since 2026-11-28 11:51 UTC."
    )
    assert judged(held("here", SHARDS), elsewhere, owed=LATE).startswith("ok ")
