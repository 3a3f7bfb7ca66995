"""What is found wrong with an installation."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.actions.check_installation import examine_folder, examine_server
from bot.models import Finding
from bot.storage.engine import EngineState, Replication
from bot.wiring.app import App
from bot.words import english, say
from bot.words.moments import in_utc
from tests.conftest import SAMPLES
from tests.fakes import FakeClock


async def clock_of(app: App) -> Finding:
    """What is said about the clock."""
    found = await app.check_installation.examine()
    return next(each for each in found if each.about == say("check-clock"))


async def test_any_clock_will_do_without_news(app: App, clock: FakeClock) -> None:
    """Nobody knows what time it is: an early clock alone is no fault."""
    clock.now = datetime(2020, 1, 5, tzinfo=UTC)

    assert (await clock_of(app)).ok


async def test_a_clock_before_the_last_loading_is_wrong(app: App, clock: FakeClock) -> None:
    """News cannot have been loaded in the future, whatever dates it bears itself."""
    await app.load_articles.load([SAMPLES])
    assert (await clock_of(app)).ok

    clock.advance(minutes=-5)

    text = in_utc(english().tell((await clock_of(app)).text))
    assert "news was loaded at 2026-11-22 09:00" in text


async def test_only_sources_with_stories_are_called_the_largest(app: App, clock: FakeClock) -> None:
    """A source whose feed was never read is counted, and not praised for its stories."""
    await app.feeds.follow(
        "https://harbour.example/feed.xml",
        title="Harbour Post",
        homepage=None,
        guild_id=7,
        now=clock(),
    )

    found = await app.check_installation.examine()

    (sources,) = [each for each in found if each.about == say("check-sources")]
    assert english().tell(sources.text) == "1 source, which has no stories yet."


async def test_a_bot_that_loads_no_files_is_fine(tmp_path: Path) -> None:
    """Without DATELINE_ARTICLES there is nothing to fix; with a folder that is missing there is."""
    unset = await examine_folder(None)

    assert unset.ok
    assert "no files are loaded" in english().tell(unset.text)
    assert not (await examine_folder(tmp_path / "missing")).ok


@pytest.mark.parametrize(
    ("replication", "ok", "expected"),
    [
        (Replication(0, waits=False, durable=True, is_standby=False), True, "the only copy"),
        (Replication(1, waits=True, durable=True, is_standby=False), True, "is on it too"),
        (Replication(2, waits=False, durable=True, is_standby=False), True, "may be forgotten"),
        (Replication(0, waits=True, durable=True, is_standby=False), False, "none is connected"),
        (Replication(0, waits=False, durable=False, is_standby=False), False, "is off"),
        (Replication(0, waits=False, durable=True, is_standby=True), False, "is a standby"),
    ],
)
def test_what_a_server_may_forget_is_said(
    replication: Replication, ok: bool, expected: str
) -> None:
    """Only what needs somebody to act is a failure."""
    (found,) = examine_server(EngineState("PostgreSQL 15.20", 2**30, replication))

    assert found.ok is ok
    assert expected in english().tell(found.text)


def test_a_file_has_no_replication_and_waiting_sessions_are_counted() -> None:
    """A file is not asked what only servers have."""
    alone = Replication(0, waits=False, durable=True, is_standby=False)

    _, waiting = examine_server(EngineState("PostgreSQL 15.20", 2**30, alone, blocked=3))

    assert "3 sessions" in english().tell(waiting.text)
    assert list(examine_server(EngineState("SQLite 3.40.1", 2**20))) == []
