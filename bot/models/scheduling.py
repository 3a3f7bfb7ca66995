"""Digests that post themselves, and what became of each."""

from dataclasses import dataclass
from datetime import datetime, time
from typing import Literal, NamedTuple

from bot.models.article import Digest


@dataclass(frozen=True, slots=True)
class SchedulePlan:
    """What a moderator sets up: which digest is posted where and when."""

    guild_id: int
    channel_id: int
    source_id: int
    times: tuple[time, ...]  # of day, in the zone; at least one, in order, without seconds
    days: frozenset[int]  # of the week, 0 is Monday; at least one
    timezone: str  # IANA
    stories: int  # at most so many
    note_when_quiet: bool  # whether a digest without anything new is a one-line note, or nothing
    created_by: int  # the moderator's id


@dataclass(frozen=True, slots=True)
class Schedule:
    """A stored plan. `next_due` is None while it is paused."""

    id: int
    plan: SchedulePlan
    source: str  # name
    next_due: datetime | None
    paused: str | None = None  # why; None while it runs


@dataclass(frozen=True, slots=True)
class ScheduleDetails:
    """A schedule with what a moderator wants to see of it."""

    schedule: Schedule
    described: str  # weekdays at 07:30 (Europe/Berlin)
    rule: str  # what happens when clocks change
    upcoming: tuple[datetime, ...]  # none while it is paused
    preview: Digest | None = None


class DigestEntry(NamedTuple):
    """A story in a posted digest; `updated` marks one that the channel has seen in other words."""

    article_id: int
    updated: bool


@dataclass(frozen=True, slots=True)
class Delivery:
    """One due time of a schedule and what became of it.

    `state` is one of `waiting` (to be sent), `sent`, `quiet` (nothing was new), `skipped` (too
    late) and `failed` (given up; `error` says why).
    """

    id: int
    schedule_id: int
    guild_id: int
    channel_id: int
    source: str
    due: datetime
    state: str
    stories: tuple[DigestEntry, ...]
    nonce: str  # at most 25 characters, the same for every attempt
    attempts: int
    first_attempt: datetime | None
    message_id: int | None
    error: str | None
    finished: datetime | None
    note: str | None = None  # what the history says besides
    publish_attempts: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What is to become of a schedule's due time, if nobody else has claimed it by then.

    `expected` is the schedule's next due time as the claimer saw it; `due` is the one that is
    claimed, the same or a later one; `skipped_dues` are those before it that were missed, in
    order; `skipped_note` is recorded with the last of them.
    """

    schedule_id: int
    expected: datetime
    due: datetime
    next_due: datetime
    state: Literal["waiting", "quiet", "skipped"]
    stories: tuple[DigestEntry, ...] = ()
    note: str | None = None
    skipped_dues: tuple[datetime, ...] = ()
    skipped_note: str | None = None


@dataclass(frozen=True, slots=True)
class ScheduleHealth:
    """How a schedule has been doing: what doctor reports."""

    schedule: Schedule
    last: Delivery | None  # the newest that does not wait
    waiting: int  # deliveries not sent yet
