"""Reading `Delivery`s: the columns to select, and what a row of them becomes."""

import hashlib
import json
from collections.abc import Iterable
from typing import Any

from bot.models import Delivery, DigestEntry
from bot.storage.timestamps import from_exact_seconds, from_seconds
from bot.words.stored_messages import from_text

DELIVERY_COLUMNS = """
    d.id, d.subscription_id, d.guild_id, d.channel_id, d.due, d.state, d.stories, (SELECT prefix FROM nonces), d.attempts,
    d.first_attempt_at, d.message_id, d.error, d.finished_at, d.note,
    coalesce((SELECT attempts FROM crossposts WHERE delivery_id = d.id), 0), d.known_by
"""


def delivery_of(row: tuple[Any, ...]) -> Delivery:
    """The delivery in a row of `DELIVERY_COLUMNS`."""
    (
        id_, subscription_id, guild_id, channel_id, due, state, entries, nonce_prefix, attempts,
        first_attempt_at, message_id, error, finished_at, note, publish_attempts,
        known_by,
    ) = row  # fmt: skip
    return Delivery(
        id=id_,
        subscription_id=subscription_id,
        guild_id=guild_id,
        channel_id=channel_id,
        due=from_seconds(due),
        state=state,
        stories=entries_of(entries),
        nonce=_nonce(nonce_prefix, subscription_id, due)
        if known_by is None
        else _nonce(nonce_prefix, channel_id, known_by),
        attempts=attempts,
        first_attempt=None if first_attempt_at is None else from_exact_seconds(first_attempt_at),
        message_id=message_id,
        error=None if error is None else from_text(error),
        finished=None if finished_at is None else from_exact_seconds(finished_at),
        note=None if note is None else from_text(note),
        publish_attempts=publish_attempts,
    )


def _nonce(prefix: str, owed_to: int, owed_for: int | str) -> str:
    """24 of the 25 characters that Discord takes.

    Made of what the message is owed for, not of the delivery's id: a database that lost its last
    writes, as after a failover, may give that id to another delivery, and the same claim another id.
    A schedule is owed a message for a due time. A channel is owed a follow's message for its articles,
    because they would match again at another moment, perhaps with another follow first.
    """
    return hashlib.sha256(f"{prefix}:{owed_to}:{owed_for}".encode()).hexdigest()[:24]


def known_by(content_hashes: Iterable[bytes]) -> str | None:
    """What a follow's message is known by, from its articles; None without any."""
    joined = b"".join(sorted(content_hashes))
    return hashlib.sha256(joined).hexdigest()[:32] if joined else None


def entries_of(column: str) -> tuple[DigestEntry, ...]:
    """The articles of a delivery, from its column `stories`."""
    return tuple(
        DigestEntry(article_id, bool(updated)) for article_id, updated in json.loads(column)
    )


def entries_column(entries: Iterable[DigestEntry]) -> str:
    """The column for these articles. JSON by hand, because 10,000 digests are claimed at once."""
    return f"[{','.join([f'[{article_id:d},{updated:d}]' for article_id, updated in entries])}]"
