"""A newsroom with schedules, a courier, and channels."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest

from bot.actions.claim_due import ClaimDue
from bot.actions.compose_posts import Posting
from bot.config import Settings
from bot.delivery.courier import Courier
from bot.models import ScheduleDetails, TypedSelection
from bot.reading.pasted_document import PastedDocument
from bot.storage.deliveries.amendments import Amendments
from bot.storage.deliveries.outbox import Outbox
from bot.storage.deliveries.subscriptions import Subscriptions
from bot.storage.feeds.source_rhythms import SourceRhythms
from bot.wiring.app import App
from tests.conftest import SAMPLES
from tests.fakes import FakeClock, FakeSender
from tests.places import in_channel
from tests.storage.engines import Engine, place_of

SERVER, CHANNEL, MODERATOR = 100, 200, 300


@dataclass
class Desk:
    """Everything that posts digests, with a clock that the test controls."""

    app: App
    clock: FakeClock
    sender: FakeSender
    schedules: Subscriptions
    outbox: Outbox

    def courier(self, **options: Any) -> Courier:
        """A courier, as another process would have it."""
        posting = Posting(self.schedules, self.app.articles)
        chosen = {
            "give_up_after": timedelta(hours=6),
            "a_second": 1e6,
            "amendments": Amendments(self.app.database),
            **options,
        }
        watch = self.app.watch_duties
        return Courier(self.outbox, posting, self.sender, self.clock, watch, **chosen)

    async def plans(self, source: str = "Lantern", **options: Any) -> ScheduleDetails:
        """A moderator schedules a digest, at 10:00 every day by default."""
        plan = {
            "guild_id": SERVER, "open_place": in_channel(CHANNEL), "created_by": MODERATOR,
            "typed": TypedSelection(source or None),
            "time": "10:00", "timezone": "UTC", "days": "daily", "stories": 5, "note_when_quiet": False,
        }  # fmt: skip
        return await self.app.schedules.add(**{**plan, **options})

    async def comes_in(
        self, text: str, *, source: str = "Lantern", url: str = "", title: str | None = None
    ) -> None:
        """A story is loaded; its title is the beginning of the text unless given."""
        title = title or text[:20]
        line = f'{{"source": "{source}", "text": "{text}", "url": "{url}", "title": "{title}"}}'
        await self.app.load_articles.load([PastedDocument("-", line.encode())])

    async def claims(self, catch_up_hours: float = 6) -> int:
        """The timer claims what is due."""
        return await self.claim_due(catch_up_hours).claim()

    def claim_due(self, catch_up_hours: float = 6) -> ClaimDue:
        """What the timer of a process that was just started calls."""
        catch_up = timedelta(hours=catch_up_hours)
        rhythms = SourceRhythms(self.app.database)
        return ClaimDue(self.schedules, self.outbox, rhythms, self.clock, catch_up)

    async def delivers(self, courier: Courier | None = None) -> None:
        """A courier works until there is nothing left to do now."""
        walking = courier or self.courier()
        while await walking.round():
            pass

    async def passes(self, **duration: float) -> None:
        """Time passes, what is due is claimed and delivered."""
        self.clock.advance(**duration)
        await self.claims()
        await self.delivers()

    def posted(self, channel: int = CHANNEL) -> list[list[str]]:
        """The stories of each digest in a channel, by their titles."""
        return [
            [story.title for story in digest.articles]
            for _, digest in self.sender.channels.get(channel, [])
        ]


@pytest.fixture
def settings(engine: Engine) -> Settings:
    """Each engine in turn."""
    return Settings(database=place_of(engine.address), articles=SAMPLES)


@pytest.fixture
async def desk(app: App, clock: FakeClock) -> Desk:
    """A desk with one story of the Lantern in store; it is 09:00 UTC."""
    made = Desk(app, clock, FakeSender(), Subscriptions(app.database), Outbox(app.database))
    await made.comes_in("The ferry is stuck.")
    return made
