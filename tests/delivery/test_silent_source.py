"""A channel hears once that the source of its digests has fallen silent."""

import json

from bot.reading.pasted_document import PastedDocument
from bot.words import english
from tests.delivery.conftest import CHANNEL, Desk
from tests.places import in_channel


async def daily_news(desk: Desk, days: int) -> None:
    """The Lantern brings a story every day, and its digest is posted soon after 10:00."""
    desk.clock.now = desk.clock.now.replace(hour=10, minute=1)
    for _ in range(days):
        at = desk.clock.now.isoformat()
        article = {"source": "Lantern", "text": f"It is {at}.", "title": at, "published": at}
        line = json.dumps(article).encode()
        await desk.app.load_articles.load([PastedDocument("-", line)])
        await desk.passes(days=1)


def notices(desk: Desk, channel: int = CHANNEL) -> list[str]:
    """The notices that were posted in a channel."""
    digests = [digest for _, digest in desk.sender.channels.get(channel, [])]
    return [english().tell(digest.notice) for digest in digests if digest.notice]


async def quiet_days(desk: Desk, days: int) -> None:
    """Days without news."""
    for _ in range(days):
        await desk.passes(days=1)


async def test_a_silence_is_reported_once(desk: Desk) -> None:
    """After three times the longest gap; again only for another silence."""
    await desk.plans(days="daily")
    await daily_news(desk, 12)
    await quiet_days(desk, 1)
    assert notices(desk) == []

    await quiet_days(desk, 10)
    (notice,) = notices(desk)
    assert notice.startswith("⚠️ Lantern has had no news since <t:")
    (finding,) = [
        each
        for each in await desk.app.health.of_server(100, {})
        if each.about.key == "check-source"
    ]
    assert "far longer than usual" in english().tell(finding.text)
    assert (await desk.app.figures.take()).silent == 1

    await daily_news(desk, 2)
    assert len(notices(desk)) == 1
    await quiet_days(desk, 60)
    assert len(notices(desk)) == 2


async def test_every_channel_that_depends_on_it_hears_it(desk: Desk) -> None:
    """Two schedules, each in its channel and at its own time."""
    await desk.plans()
    await desk.plans(open_place=in_channel(CHANNEL + 1), time="9:00", note_when_quiet=True)
    await daily_news(desk, 12)
    await quiet_days(desk, 8)

    assert len(notices(desk)) == len(notices(desk, CHANNEL + 1)) == 1


async def test_a_source_with_few_stories_is_never_called_silent(desk: Desk) -> None:
    """Nobody knows yet what is usual for it."""
    await desk.plans()
    await daily_news(desk, 3)
    await quiet_days(desk, 30)

    assert notices(desk) == []
