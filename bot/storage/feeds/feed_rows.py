"""Reading `FollowedFeed`s: the columns to select, and what a row of them becomes."""

import json
from datetime import timedelta
from typing import Any

from bot.models import FeedState, FollowedFeed, PollingHints
from bot.storage.engine import Connection, Parameters
from bot.storage.timestamps import from_seconds, to_seconds
from bot.words.stored_messages import from_text

_COLUMNS = """
    feeds.id, feeds.source_id, sources.name, feeds.url, sources.articles, feeds.etag,
    feeds.last_modified, feeds.body_hash, feeds.manners, feeds.publishes_every,
    feeds.next_check_at, feeds.checked_at, feeds.read_at, feeds.failures, feeds.error
"""


def select_feeds(
    connection: Connection, where: str, parameters: Parameters = ()
) -> tuple[FollowedFeed, ...]:
    """The feeds that match a condition and have a follower, by the names of their sources."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM feeds JOIN sources ON sources.id = feeds.source_id"  # noqa: S608 - constants
        f" WHERE {where} AND EXISTS (SELECT 1 FROM followers WHERE feed_id = feeds.id)"
        " ORDER BY sources.folded, feeds.id",
        parameters,
    )
    return tuple(map(_feed, rows))


def state_columns(state: FeedState) -> tuple[Any, ...]:
    """etag, last_modified, body_hash, manners, publishes_every, next_check_at."""
    return (
        state.etag,
        state.last_modified,
        state.body_hash,
        _hints_column(state.hints),
        int(state.publishes_every.total_seconds()),
        None if state.next_check is None else to_seconds(state.next_check),
    )


def _feed(row: tuple[Any, ...]) -> FollowedFeed:
    (
        id_, source_id, source, url, articles, etag, last_modified, body_hash, hints,
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
        hints=_hints(hints),
        publishes_every=timedelta(seconds=publishes_every),
        next_check=None if next_check is None else from_seconds(next_check),
        checked=None if checked is None else from_seconds(checked),
        read=None if read is None else from_seconds(read),
        failures=failures,
        error=None if error is None else from_text(error),
    )


def _hints_column(hints: PollingHints) -> str:
    values: dict[str, Any] = {}
    if hints.ttl is not None:
        values["ttl"] = int(hints.ttl.total_seconds())
    if hints.skip_hours:
        values["skip_hours"] = sorted(hints.skip_hours)
    if hints.skip_days:
        values["skip_days"] = sorted(hints.skip_days)
    return json.dumps(values)


def _hints(column: str) -> PollingHints:
    values = json.loads(column)
    return PollingHints(
        ttl=timedelta(seconds=values["ttl"]) if "ttl" in values else None,
        skip_hours=frozenset(values.get("skip_hours", ())),
        skip_days=frozenset(values.get("skip_days", ())),
    )
