"""One batch of claims into the tables: each due time becomes one delivery, whoever claims it."""

import json
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from bot.models import Claim, DigestEntry
from bot.storage.deliveries.delivery_rows import stories_column
from bot.storage.deliveries.posted_articles import remember, remembered
from bot.storage.engine import Connection
from bot.storage.timestamps import to_exact_seconds, to_seconds

_KEPT = timedelta(days=90)
_PRUNED_BESIDES = 20  # more than are added, so that old ones cannot pile up


def claim_batch(connection: Connection, claims: Sequence[Claim], now: datetime) -> int:
    """As `Outbox.claim`, inside the caller's transaction."""
    open_claims = _still_open(connection, claims)
    if not open_claims:
        return 0
    connection.executemany(
        "UPDATE schedules SET next_due = ? WHERE id = ?",
        [(to_seconds(claim.next_due), claim.schedule_id) for claim, _ in open_claims],
    )
    written = _write(connection, open_claims, now)
    _give_stories(connection, written, now)
    _write_skipped(connection, open_claims, now)
    _prune(connection, len(open_claims) + _PRUNED_BESIDES, now)
    return len(written)


class _Place(NamedTuple):
    """What a claim has to know of its schedule."""

    next_due: int | None
    guild_id: int
    channel_id: int
    note_when_quiet: bool


class _Written(NamedTuple):
    """A delivery that was made of a claim."""

    id: int
    claim: Claim
    place: _Place


def _still_open(connection: Connection, claims: Sequence[Claim]) -> list[tuple[Claim, _Place]]:
    """Those whose schedule is as the claimer saw it: it runs, and nobody has claimed since."""
    ids = json.dumps([claim.schedule_id for claim in claims])
    rows = connection.execute(
        "SELECT id, next_due, guild_id, channel_id, note_when_quiet FROM schedules"
        " WHERE id IN (SELECT value FROM json_each(?))",
        (ids,),
    )
    places = {id_: _Place(*rest) for id_, *rest in rows}
    result = []
    for claim in sorted(claims, key=lambda claim: claim.due):  # a server's oldest goes first
        place = places.get(claim.schedule_id)
        if place is not None and place.next_due == to_seconds(claim.expected):
            del places[claim.schedule_id]
            result.append((claim, place))
    return result


def _write(
    connection: Connection, open_claims: list[tuple[Claim, _Place]], now: datetime
) -> list[_Written]:
    turns, first, at = _Turns(connection), connection.next_id("deliveries"), to_exact_seconds(now)
    written, rows = [], []
    for id_, (claim, place) in enumerate(open_claims, first):
        waits = claim.state == "waiting"
        written.append(_Written(id_, claim, place))
        rows.append(
            (
                id_, claim.schedule_id, place.guild_id, place.channel_id, to_seconds(claim.due),
                claim.state, stories_column(claim.stories), claim.note,
                turns.next(place.guild_id) if waits else 0, at, None if waits else at,
            )
        )  # fmt: skip
    inserted = connection.executemany(
        "INSERT INTO deliveries (id, schedule_id, guild_id, channel_id, due, state, stories, note,"
        " turn, ready_at, finished_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (schedule_id, due) DO NOTHING",
        rows,
    ).rowcount
    if inserted == len(rows):
        return written
    # The clock was set back: some of these due times were claimed before, and stay as they are.
    made = {
        id_ for (id_,) in connection.execute("SELECT id FROM deliveries WHERE id >= ?", (first,))
    }
    return [delivery for delivery in written if delivery.id in made]


class _Turns:
    """Where in the queue a server's next delivery goes: behind those that it has there, and not
    before what others have been waiting with.
    """

    def __init__(self, connection: Connection) -> None:
        self._next: dict[int, int] = dict(
            connection.execute(
                "SELECT guild_id, max(turn) + 1 FROM deliveries WHERE state = 'waiting'"
                " GROUP BY guild_id"
            )
        )
        # those being tried again would hold the beginning back
        (first,) = connection.execute(
            "SELECT min(turn) FROM deliveries WHERE state = 'waiting' AND attempts = 0"
        ).fetchone()
        self._first: int = first or 0

    def next(self, guild_id: int) -> int:
        turn = max(self._first, self._next.get(guild_id, 0))
        self._next[guild_id] = turn + 1
        return turn


def _give_stories(connection: Connection, written: list[_Written], now: datetime) -> None:
    """Notes the stories as posted. What another delivery gave the channel first is left out."""
    rows = [
        (delivery.place.channel_id, story.article_id, delivery.id)
        for delivery in written
        for story in delivery.claim.stories
    ]
    if not rows or remember(connection, rows) == len(rows):
        return
    for delivery in written:
        stories = tuple(
            story
            for story in delivery.claim.stories
            if remembered(connection, delivery.place.channel_id, story.article_id, delivery.id)
        )
        if stories != delivery.claim.stories:
            _give_fewer(connection, delivery, stories, now)


def _give_fewer(
    connection: Connection,
    delivery: _Written,
    stories: tuple[DigestEntry, ...],
    now: datetime,
) -> None:
    connection.execute(
        "UPDATE deliveries SET stories = ? WHERE id = ?", (stories_column(stories), delivery.id)
    )
    if not stories and delivery.claim.state == "waiting" and not delivery.place.note_when_quiet:
        connection.execute(
            "UPDATE deliveries SET state = 'quiet', finished_at = ? WHERE id = ?",
            (to_exact_seconds(now), delivery.id),
        )


def _write_skipped(
    connection: Connection, open_claims: list[tuple[Claim, _Place]], now: datetime
) -> None:
    at = to_exact_seconds(now)
    connection.executemany(
        "INSERT INTO deliveries (schedule_id, guild_id, channel_id, due, state, stories, note,"
        " ready_at, finished_at) VALUES (?, ?, ?, ?, 'skipped', '[]', ?, ?, ?)"
        " ON CONFLICT (schedule_id, due) DO NOTHING",
        [
            (claim.schedule_id, place.guild_id, place.channel_id, to_seconds(due), note, at, at)
            for claim, place in open_claims
            for due in claim.skipped_dues
            for note in [claim.skipped_note if due == claim.skipped_dues[-1] else None]
        ],
    )


def _prune(connection: Connection, count: int, now: datetime) -> None:
    connection.execute(
        "DELETE FROM deliveries WHERE id IN (SELECT id FROM deliveries"
        " WHERE state <> 'waiting' AND due < ? ORDER BY due LIMIT ?)",
        (to_seconds(now - _KEPT), count),
    )
