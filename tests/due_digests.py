"""A database in which digests are due, for tests that run the bot as a process."""

import json
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from bot.config import Settings
from bot.models import Selection, SetTimes, SubscriptionPlan
from bot.models.server_address import ServerAddress
from bot.reading.pasted_document import PastedDocument
from bot.storage.deliveries.subscriptions import Subscriptions
from bot.wiring.app import build

ARTICLE = {"source": "Lantern", "title": "The ferry", "text": "The ferry is stuck. It is late."}


class Place(NamedTuple):
    """Where a digest is to be posted, and who set it up."""

    guild_id: int
    channel_id: int
    created_by: int = 1
    language: str | None = None  # of that person


async def digests_are_due(
    database: Path | ServerAddress, places: Iterable[Place], minutes_ago: float = 1
) -> None:
    """One story is in store, and a digest of it was due in each of the places."""
    due = datetime.now(UTC).replace(second=0, microsecond=0) - timedelta(minutes=minutes_ago)
    async with build(Settings(database=database)) as app:
        await app.load_articles.load([PastedDocument("-", json.dumps(ARTICLE).encode())])
        (source,) = await app.sources.stored()
        for place in places:
            plan = SubscriptionPlan(
                guild_id=place.guild_id,
                channel_id=place.channel_id,
                selection=Selection((source.id,)),
                rhythm=SetTimes((due.time(),), frozenset(range(7)), "UTC"),
                stories=3,
                created_by=place.created_by,
                language=place.language,
            )
            await Subscriptions(app.database).add(
                plan, due, due - timedelta(days=1), most=1_000_000
            )
