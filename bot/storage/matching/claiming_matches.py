"""Turn the matches of due subscriptions into deliveries; stories that don't fit keep waiting."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import NamedTuple

from bot.models import NEWS_FOR, AsItComes, Claim, DigestEntry, Waiting
from bot.storage.deliveries.claims import claim_batch
from bot.storage.deliveries.post_times import earliest_post
from bot.storage.deliveries.subscription_rows import as_it_comes
from bot.storage.engine import Connection, in_chunks, placeholders
from bot.storage.matching.daily_messages import MOST_A_DAY, DailyMessages
from bot.storage.timestamps import from_seconds, to_seconds
from bot.storage.visible_sources import sees
from bot.words import Said, say

_VALUES_AT_ONCE = 500
_OF_YESTERDAY = 10  # stories in the message with the rest of an alert's day
_MOST_WAITING = 200  # matches of a subscription that are looked at, oldest first


class NextPost(NamedTuple):
    """What a follow would post next."""

    stories: tuple[int, ...]  # ids of articles, at least one
    waiting: Waiting | None  # what would be left for later posts


class _DueSubscription(NamedTuple):
    """A subscription that may have something to post."""

    id: int
    guild_id: int
    person: int | None  # the owner, if it is an alert
    channel_id: int
    stories: int  # in a post at most
    next_due: int
    rhythm: AsItComes


class _Waiting(NamedTuple):
    """A match of a subscription."""

    article_id: int
    at: int  # when it matched
    story: int | None
    is_over: bool  # the channel has the article or its story, or the article is hidden or removed


class _Taken(NamedTuple):
    """What becomes of the matches of a due subscription."""

    subscription: _DueSubscription
    posted: Sequence[int]  # ids of articles
    dropped: Sequence[int]  # over, too old, or too many for one day
    note: Said | None = None


def claim_matched(connection: Connection, now: datetime, limit: int) -> int:
    """Claim at most `limit` due follows and alerts; returns how many.

    If the channel already has all matches of a subscription, the subscription is no longer due and
    gets no delivery.
    """
    at = to_seconds(now)
    due = [
        _DueSubscription._make((*row, as_it_comes(gap, quiet, timezone)))
        for *row, gap, quiet, timezone in connection.execute(_DUE, (at, limit))
    ]
    awake = [each for each in due if earliest_post(each.rhythm, None, now) == at]
    today = DailyMessages(connection, now)
    taken = [
        taken
        for each in awake
        if (
            taken := _taken(connection, each, now)
            if each.person is None
            else _sent_to(connection, each, each.person, today, now)
        )
    ]
    claims = [_claim(connection, each) for each in taken if each.posted]
    claim_batch(connection, claims, now)
    connection.executemany(
        "DELETE FROM matched WHERE subscription_id = ? AND article_id = ?",
        [(each.subscription.id, id_) for each in taken for id_ in (*each.posted, *each.dropped)],
    )
    connection.executemany(
        "UPDATE subscriptions SET posted_at = ? WHERE id = ?",
        [(at, each.subscription.id) for each in taken if each.posted],
    )
    posted = {each.subscription.id for each in taken if each.posted}
    waiting = _still_waiting(connection, [each.id for each in due])
    connection.executemany(
        "UPDATE subscriptions SET next_due = ? WHERE id = ?",
        [
            (
                _next_due(each, now, today, has_posted=each.id in posted)
                if each.id in waiting
                else None,
                each.id,
            )
            for each in due
        ],
    )
    return len(due)


def next_post(connection: Connection, follow_id: int, now: datetime) -> NextPost | None:
    """What a follow would post if it posted now; None if nothing suitable waits."""
    row = connection.execute(_WAITING_FOLLOW, (follow_id,)).fetchone()
    if row is None:
        return None
    *row, gap, quiet, timezone = row
    follow = _DueSubscription._make((*row, as_it_comes(gap, quiet, timezone)))
    taken = _taken(connection, follow, now)
    if not taken.posted:
        return None
    (count,) = connection.execute(_COUNT, (follow_id,)).fetchone()
    rest = count - len(taken.posted) - len(taken.dropped)
    due = from_seconds(follow.next_due)
    then = from_seconds(earliest_post(follow.rhythm, follow.next_due, due))
    return NextPost(tuple(taken.posted), Waiting(rest, then) if rest else None)


def _next_due(
    subscription: _DueSubscription, now: datetime, today: DailyMessages, *, has_posted: bool
) -> int:
    if subscription.person is not None and not today.left(subscription.person):
        return today.tomorrow
    posted_at = to_seconds(now) if has_posted else None
    return earliest_post(subscription.rhythm, posted_at, now)


def _taken(connection: Connection, subscription: _DueSubscription, now: datetime) -> _Taken:
    """Take the oldest matches that are new to the channel, one for each story."""
    values = {
        "subscription": subscription.id,
        "guild": subscription.guild_id,
        "channel": subscription.channel_id,
        "limit": _MOST_WAITING,
    }
    oldest = to_seconds(now - NEWS_FOR)
    posted: list[int] = []
    dropped: list[int] = []
    stories: set[int] = set()
    for each in map(_Waiting._make, connection.execute(_WAITING, values)):
        if each.is_over or each.at < oldest or each.story in stories:
            dropped.append(each.article_id)
        elif len(posted) < subscription.stories:
            posted.append(each.article_id)
            if each.story is not None:
                stories.add(each.story)
    return _Taken(subscription, posted, dropped)


def _sent_to(
    connection: Connection,
    alert: _DueSubscription,
    person: int,
    today: DailyMessages,
    now: datetime,
) -> _Taken | None:
    """The same for a person's alert; None if the person has had all messages of today.

    Everything left from yesterday goes into one message, and stories that don't fit are dropped. The
    last message of a day says that it is the last.
    """
    if not today.left(person):
        return None
    oldest = connection.execute(_OLDEST, (alert.id,)).fetchone()
    if oldest is not None and oldest[0] < today.began:
        taken = _taken(connection, alert._replace(stories=_OF_YESTERDAY), now)
        rest = _rest(connection, alert.id, {*taken.posted, *taken.dropped}, today.began)
        taken = taken._replace(dropped=[*taken.dropped, *rest])
        if rest:
            taken = taken._replace(note=say("alert-left-out", count=len(rest)))
    else:
        taken = _taken(connection, alert, now)
    if not taken.posted:
        return taken
    today.use(person)
    if not today.left(person):
        taken = taken._replace(note=say("alert-last-today", most=MOST_A_DAY))
    return taken


def _rest(connection: Connection, alert_id: int, taken: set[int], before: int) -> list[int]:
    rows = connection.execute(_OLD, (alert_id, before))
    return [article_id for (article_id,) in rows if article_id not in taken]


def _claim(connection: Connection, taken: _Taken) -> Claim:
    subscription = taken.subscription
    (last,) = connection.execute(
        "SELECT max(due) FROM deliveries WHERE subscription_id = ?", (subscription.id,)
    ).fetchone()
    # If the clock was set back, this second may have been claimed already.
    due = subscription.next_due if last is None or last < subscription.next_due else last + 1
    return Claim(
        subscription_id=subscription.id,
        expected=from_seconds(subscription.next_due),
        due=from_seconds(due),
        next_due=None,
        state="waiting",
        stories=tuple(DigestEntry(id_, False) for id_ in taken.posted),
        note=taken.note,
    )


def _still_waiting(connection: Connection, ids: Iterable[int]) -> set[int]:
    """The subscriptions among these that still have matches."""
    found: set[int] = set()
    for some in in_chunks(sorted(ids), _VALUES_AT_ONCE):
        rows = connection.execute(
            "SELECT DISTINCT subscription_id FROM matched"  # noqa: S608 - only question marks
            f" WHERE subscription_id IN ({placeholders(some)})",
            some,
        )
        found.update(id_ for (id_,) in rows)
    return found


_DUE = """
    SELECT id, guild_id, CASE guild_id WHEN 0 THEN created_by END, channel_id, stories, next_due, gap, quiet,
        timezone
    FROM subscriptions
    WHERE next_due <= ? AND rhythm = 'now' AND paused IS NULL ORDER BY next_due, turn, id LIMIT ?
"""
_WAITING_FOLLOW = """
    SELECT id, guild_id, NULL, channel_id, stories, next_due, gap, quiet, timezone
    FROM subscriptions WHERE id = ? AND next_due IS NOT NULL AND rhythm = 'now'
"""
_COUNT = "SELECT count(*) FROM matched WHERE subscription_id = ?"
_OLDEST = "SELECT min(at) FROM matched WHERE subscription_id = ? HAVING min(at) IS NOT NULL"
_OLD = "SELECT article_id FROM matched WHERE subscription_id = ? AND at < ?"
_WAITING = f"""
    SELECT w.article_id, w.at, m.story_id, CASE WHEN EXISTS (
            SELECT 1 FROM posted AS p
            WHERE p.channel_id = :channel AND p.article_id = w.article_id)
        OR EXISTS (
            SELECT 1 FROM story_members AS o
            CROSS JOIN posted AS p ON p.channel_id = :channel AND p.article_id = o.article_id
            WHERE o.story_id = m.story_id)
        OR NOT EXISTS (SELECT 1 FROM summaries AS s WHERE s.article_id = w.article_id)
        OR (a.source_id IS NOT NULL AND NOT {sees(":guild", "a.source_id")})
        THEN 1 ELSE 0 END
    FROM matched AS w LEFT JOIN story_members AS m ON m.article_id = w.article_id
    LEFT JOIN articles AS a ON a.id = w.article_id
    WHERE w.subscription_id = :subscription ORDER BY w.at, w.article_id LIMIT :limit
"""  # noqa: S608 - values and columns
