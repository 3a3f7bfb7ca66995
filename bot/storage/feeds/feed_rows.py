"""How a stored feed becomes a `FollowedFeed`, and what a reading leaves in its row."""

import json
from datetime import timedelta
from typing import Any

from bot.models import FeedState, FollowedFeed, PollingHints
from bot.storage.timestamps import from_seconds, to_seconds

FEED_COLUMNS = """
    feeds.id, feeds.source_id, sources.name, feeds.url, sources.articles, feeds.etag,
    feeds.last_modified, feeds.body_hash, feeds.manners, feeds.publishes_every,
    feeds.next_check_at, feeds.checked_at, feeds.read_at, feeds.failures, feeds.error
"""
FEED_TABLES = "feeds JOIN sources ON sources.id = feeds.source_id"


def feed_of(row: tuple[Any, ...]) -> FollowedFeed:
    """The feed in a row of `FEED_COLUMNS`."""
    (
        id_, source_id, source, url, articles, etag, last_modified, body_hash, manners,
        publishes_every, next_check, checked, read, failures, error,
    ) = row  # fmt: skip
    return FollowedFeed(
        id=id_,
        source_id=source_id,
        source=source,
        url=url,
        articles=articles,
        etag=etag,
        last_modified=last_modified,
        body_hash=body_hash,
        manners=_manners_of(manners),
        publishes_every=timedelta(seconds=publishes_every),
        next_check=None if next_check is None else from_seconds(next_check),
        checked=None if checked is None else from_seconds(checked),
        read=None if read is None else from_seconds(read),
        failures=failures,
        error=error,
    )


def reading_columns(reading: FeedState) -> tuple[Any, ...]:
    """etag, last_modified, body_hash, manners, publishes_every, next_check_at."""
    return (
        reading.etag,
        reading.last_modified,
        reading.body_hash,
        _manners_column(reading.manners),
        int(reading.publishes_every.total_seconds()),
        None if reading.next_check is None else to_seconds(reading.next_check),
    )


def _manners_column(manners: PollingHints) -> str:
    said: dict[str, Any] = {}
    if manners.ttl is not None:
        said["ttl"] = int(manners.ttl.total_seconds())
    if manners.skip_hours:
        said["skip_hours"] = sorted(manners.skip_hours)
    if manners.skip_days:
        said["skip_days"] = sorted(manners.skip_days)
    return json.dumps(said)


def _manners_of(column: str) -> PollingHints:
    said = json.loads(column)
    return PollingHints(
        ttl=timedelta(seconds=said["ttl"]) if "ttl" in said else None,
        skip_hours=frozenset(said.get("skip_hours", ())),
        skip_days=frozenset(said.get("skip_days", ())),
    )
