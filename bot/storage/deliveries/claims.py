"""Claiming due times in a batch: each becomes one delivery, whichever process claims it."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from bot.models import Claim, DeliveryTurns, DigestEntry
from bot.storage.deliveries.delivery_rows import entries_column, known_by
from bot.storage.deliveries.posted_articles import is_posted_by, mark_posted
from bot.storage.engine import Connection, in_chunks, placeholders
from bot.storage.timestamps import to_exact_seconds, to_seconds
from bot.words import Said
from bot.words.stored_messages import to_text

_KEPT = timedelta(days=90)
_PRUNED_AT_LEAST = 20  # more than are added, so that old deliveries cannot pile up


def claim_batch(connection: Connection, claims: Sequence[Claim], now: datetime) -> int:
    """Write a delivery for each claim whose subscription is still as its claimer saw it.

    Moves the subscriptions on, records skipped due times, and prunes a few old deliveries. Returns how
    many deliveries were written.
    """
    open_claims = _still_open(connection, claims)
    if not open_claims:
        return 0
    connection.executemany(
        "UPDATE subscriptions SET next_due = ?, silence_noted_at = coalesce(?, silence_noted_at)"
        " WHERE id = ?",
        [
            (
                None if claim.next_due is None else to_seconds(claim.next_due),
                None if claim.silent_since is None else to_seconds(claim.silent_since),
                claim.subscription_id,
            )
            for claim, _ in open_claims
        ],
    )
    written = _write(connection, open_claims, now)
    _mark_entries(connection, written, now)
    _write_skipped(connection, open_claims, now)
    _prune(connection, len(open_claims) + _PRUNED_AT_LEAST, now)
    return len(written)


class _SubscriptionRow(NamedTuple):
    """What a claim needs of its subscription."""

    next_due: int | None
    owner_id: int
    guild_id: int
    channel_id: int
    note_when_quiet: bool


class _Written(NamedTuple):
    """The delivery that was written for a claim."""

    id: int
    claim: Claim
    subscription: _SubscriptionRow


def _still_open(
    connection: Connection, claims: Sequence[Claim]
) -> list[tuple[Claim, _SubscriptionRow]]:
    """The claims whose subscription runs and was not claimed since, the earliest due first."""
    subscriptions: dict[int, _SubscriptionRow] = {}
    for ids in in_chunks([claim.subscription_id for claim in claims]):
        rows = connection.execute(
            "SELECT id, next_due, CASE guild_id WHEN 0 THEN created_by ELSE guild_id END, guild_id,"  # noqa: S608 - only question marks
            " channel_id, note_when_quiet FROM subscriptions"
            f" WHERE id IN ({placeholders(ids)})",
            ids,
        )
        subscriptions.update((id_, _SubscriptionRow(*rest)) for id_, *rest in rows)
    result = []
    for claim in sorted(claims, key=lambda claim: claim.due):
        subscription = subscriptions.get(claim.subscription_id)
        if subscription is not None and subscription.next_due == to_seconds(claim.expected):
            del subscriptions[claim.subscription_id]
            result.append((claim, subscription))
    return result


def _write(
    connection: Connection, open_claims: list[tuple[Claim, _SubscriptionRow]], now: datetime
) -> list[_Written]:
    turns, first, at = _turns(connection), connection.next_id("deliveries"), to_exact_seconds(now)
    written, rows = [], []
    content = _content(connection, [claim for claim, _ in open_claims])
    for id_, (claim, subscription) in enumerate(open_claims, first):
        waits = claim.state == "waiting"
        written.append(_Written(id_, claim, subscription))
        rows.append(
            (
                id_, claim.subscription_id, subscription.owner_id, subscription.guild_id,
                subscription.channel_id, to_seconds(claim.due), claim.state, entries_column(claim.stories), _text(claim.note),
                turns.next(subscription.owner_id) if waits else 0, at, None if waits else at,
                _known_by(claim, claim.stories, content),
            )
        )  # fmt: skip
    inserted = connection.executemany(
        "INSERT INTO deliveries (id, subscription_id, owner_id, guild_id, channel_id, due, state,"
        " stories, note, turn, ready_at, finished_at, known_by)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (subscription_id, due) DO NOTHING",
        rows,
    ).rowcount
    if inserted == len(rows):
        return written
    # The clock was set back: some due times had been claimed before and stay as they are.
    new = connection.execute("SELECT id FROM deliveries WHERE id >= ?", (first,))
    ids = {id_ for (id_,) in new}
    return [delivery for delivery in written if delivery.id in ids]


def _content(connection: Connection, claims: Sequence[Claim]) -> dict[int, bytes]:
    """The content hashes of the articles of follows and alerts, by id."""
    ids = {entry.article_id for claim in claims if _as_it_comes(claim) for entry in claim.stories}
    found: dict[int, bytes] = {}
    for some in in_chunks(sorted(ids)):
        rows = connection.execute(
            f"SELECT id, content_hash FROM articles WHERE id IN ({placeholders(some)})",  # noqa: S608 - only question marks
            some,
        )
        found.update((id_, bytes(content_hash)) for id_, content_hash in rows)
    return found


def _as_it_comes(claim: Claim) -> bool:
    return claim.next_due is None


def _known_by(
    claim: Claim, entries: Sequence[DigestEntry], content: dict[int, bytes]
) -> str | None:
    if not _as_it_comes(claim):
        return None
    return known_by(content[each.article_id] for each in entries if each.article_id in content)


def _turns(connection: Connection) -> DeliveryTurns:
    rows = connection.execute(
        "SELECT owner_id, max(turn) + 1 FROM deliveries WHERE state = 'waiting' GROUP BY owner_id"
    ).fetchall()
    # Deliveries that are being retried do not count: they would hold the beginning back.
    (first,) = connection.execute(
        "SELECT min(turn) FROM deliveries WHERE state = 'waiting' AND attempts = 0"
    ).fetchone()
    return DeliveryTurns(dict(rows), first or 0)


def _mark_entries(connection: Connection, written: list[_Written], now: datetime) -> None:
    """Mark the articles as posted, and leave out those that another delivery posted first."""
    rows = [
        (delivery.subscription.channel_id, entry.article_id, delivery.id)
        for delivery in written
        for entry in delivery.claim.stories
    ]
    if not rows or mark_posted(connection, rows) == len(rows):
        return
    for delivery in written:
        channel_id = delivery.subscription.channel_id
        entries = tuple(
            entry
            for entry in delivery.claim.stories
            if is_posted_by(connection, delivery.id, channel_id, entry.article_id)
        )
        if entries != delivery.claim.stories:
            _reduce(connection, delivery, entries, now)


def _reduce(
    connection: Connection,
    delivery: _Written,
    entries: tuple[DigestEntry, ...],
    now: datetime,
) -> None:
    """Leave the delivery with fewer entries; without any it is quiet, unless it posts a note.

    An extra delivery, which doesn't move its subscription on, posts none.
    """
    claim = delivery.claim
    known = _known_by(claim, entries, _content(connection, [claim]))
    connection.execute(
        "UPDATE deliveries SET stories = ?, known_by = ? WHERE id = ?",
        (entries_column(entries), known, delivery.id),
    )
    notes = delivery.subscription.note_when_quiet and claim.next_due != claim.expected
    if not entries and claim.state == "waiting" and not notes:
        connection.execute(
            "UPDATE deliveries SET state = 'quiet', finished_at = ? WHERE id = ?",
            (to_exact_seconds(now), delivery.id),
        )


def _write_skipped(
    connection: Connection, open_claims: list[tuple[Claim, _SubscriptionRow]], now: datetime
) -> None:
    at = to_exact_seconds(now)
    connection.executemany(
        "INSERT INTO deliveries (subscription_id, owner_id, guild_id, channel_id, due, state, stories,"
        " note, ready_at, finished_at) VALUES (?, ?, ?, ?, ?, 'skipped', '[]', ?, ?, ?)"
        " ON CONFLICT (subscription_id, due) DO NOTHING",
        [
            (
                claim.subscription_id, subscription.owner_id, subscription.guild_id,
                subscription.channel_id, to_seconds(due),
                _text(claim.skipped_note) if due == claim.skipped_dues[-1] else None, at, at,
            )
            for claim, subscription in open_claims
            for due in claim.skipped_dues
        ],
    )  # fmt: skip


def _prune(connection: Connection, count: int, now: datetime) -> None:
    connection.execute(
        "DELETE FROM deliveries WHERE id IN (SELECT id FROM deliveries"
        " WHERE state <> 'waiting' AND due < ? ORDER BY due LIMIT ?)",
        (to_seconds(now - _KEPT), count),
    )


def _text(note: Said | None) -> str | None:
    return None if note is None else to_text(note)
