"""What doctor says of live sources."""

from datetime import timedelta

from bot.models import Finding
from bot.wiring.app import App
from bot.words import english
from tests.fakes import FakeClock

URL = "https://harbour.example/feed.xml"


async def findings(app: App) -> dict[str, Finding]:
    """The findings by what they are about."""
    found = await app.check_sources.examine(frozenset())
    return {english().tell(finding.about): finding for finding in found}


def text_of(finding: Finding) -> str:
    """What doctor prints."""
    return english().tell(finding.text)


async def test_without_sources_nothing_is_amiss(app: App) -> None:
    """A bot that only reads files is well."""
    assert (await findings(app))["live sources"].ok


async def test_each_source_that_is_not_well(app: App, clock: FakeClock) -> None:
    """Failing again and again, gone, overdue: each is named, with what to do."""
    ids = {}
    for name in ("well", "failing", "gone", "late"):
        feed = await app.feeds.follow(
            f"{URL}?{name}", title=name, homepage=None, guild_id=7, now=clock()
        )
        ids[name] = feed.id
    soon = clock() + timedelta(hours=1)
    await app.feeds.postpone([(ids["well"], soon)])
    for _ in range(3):
        await app.feeds.failed(ids["failing"], "harbour.example is away", soon, clock())
    await app.feeds.failed(ids["gone"], "harbour.example is gone", None, clock())
    clock.advance(minutes=30)
    found = await findings(app)

    # "well" was postponed before its first reading
    assert text_of(found["live sources"]) == "0 of 4 work. 1 hasn't been read yet."
    assert "3 times in a row. harbour.example is away" in text_of(found["source failing"])
    assert "no longer read. harbour.example is gone" in text_of(found["source gone"])
    assert "dateline fetch" in english().tell(found["source late"].fix or "")
    assert "source well" not in found
    assert (await app.figures.take()).feeds == {
        "unread": 1, "failing": 1, "stopped": 1, "late": 1,
    }  # fmt: skip


async def test_a_network_that_is_down_is_one_finding(app: App, clock: FakeClock) -> None:
    """If nothing of several hosts can be read, one line says so; until then each feed is named."""
    soon = clock() + timedelta(hours=1)
    for host in ("harbour", "lantern", "mill", "tower"):
        feed = await app.feeds.follow(
            f"https://{host}.example/feed", title=host, homepage=None, guild_id=7, now=clock()
        )
        before = await findings(app)
        await app.feeds.failed(feed.id, f"Couldn't find {host}.example.", soon, clock())
        clock.advance(minutes=1)

    found = await findings(app)
    assert {"source harbour", "source lantern", "source mill"} <= before.keys()
    assert not any(about.startswith("source ") for about in found)
    assert not found["live sources"].ok
    assert text_of(found["live sources"]) == (
        "None of 4 feeds can be read. Couldn't find tower.example."
    )
