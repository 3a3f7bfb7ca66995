"""When feeds are read again."""

import random
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.models import PollingHints
from bot.web.polling_schedule import (
    LONGEST,
    SHORTEST,
    UNKNOWN,
    Polled,
    next_check,
    publishing_interval,
    spread_overdue,
)

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)  # a Sunday
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)

durations = st.timedeltas(timedelta(0), timedelta(days=400))
maybe = st.none() | durations
chances = st.floats(0, 1, exclude_max=True)
moments = st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001  hypothesis wants them naive
polls = st.builds(
    Polled,
    publishes_every=st.timedeltas(SHORTEST, LONGEST),
    hints=st.builds(
        PollingHints,
        ttl=maybe,
        skip_hours=st.frozensets(st.integers(0, 23)),
        skip_days=st.frozensets(st.integers(0, 6)),
    ),
    failures=st.integers(0, 10**9),
    status=st.sampled_from([None, 403, 404, 429, 500, 503]),
    retry_after=maybe,
    max_age=maybe,
)


def wait(chance: float = 0.5, every: timedelta = HOUR, **polled: Any) -> timedelta:
    """How long a feed is left alone after a reading now."""
    check = next_check(Polled(publishes_every=every, **polled), NOW, chance)
    assert check
    return check - NOW


def within_jitter(duration: timedelta, meant: timedelta) -> bool:
    """Whether a wait is as expected, give or take a tenth."""
    return meant * 0.9 <= duration <= meant * 1.1


# ---------------------------------------------------------------- how often a source publishes


@pytest.mark.parametrize(
    ("ages", "every"),
    [
        ([], UNKNOWN),
        ([None, None], UNKNOWN),
        ([-HOUR], UNKNOWN),  # yet to come
        ([n * HOUR for n in range(1, 11)], HOUR),
        ([n * HOUR for n in range(1, 500)], HOUR),
        ([n * HOUR for n in range(1, 21)] + [n * 100 * DAY for n in range(1, 9)], HOUR),
        ([n * MINUTE for n in range(1, 50)], SHORTEST),
        ([3 * DAY, 6 * DAY], LONGEST),
        ([timedelta(0)] * 50, SHORTEST),
        ([4 * HOUR, None, -DAY, 2 * HOUR], 2 * HOUR),
    ],
)
def test_how_often_a_source_publishes(ages: list[timedelta | None], every: timedelta) -> None:
    """The mean time between its latest items, between ten minutes and a day."""
    dates = [None if age is None else NOW - age for age in ages]

    assert publishing_interval(dates, NOW) == every


def test_a_source_that_falls_silent_is_asked_less() -> None:
    """The time since its last item counts as well."""
    dates = [NOW - n * HOUR for n in range(1, 11)]
    later = [publishing_interval(dates, NOW + n * DAY) for n in range(10)]

    assert later == sorted(later)
    assert (later[0], later[-1]) == (HOUR, 22.6 * HOUR)


@given(st.lists(st.none() | moments, max_size=60), moments)
def test_the_interval_is_between_ten_minutes_and_a_day(
    dates: list[datetime | None], now: datetime
) -> None:
    """Any dates in any order."""
    every = publishing_interval(dates, now)

    assert SHORTEST <= every <= LONGEST
    assert publishing_interval(dates[::-1], now) == every


# ---------------------------------------------------------------- the next check


@given(polls, moments, chances)
def test_a_check_is_never_soon_and_never_far(polled: Polled, now: datetime, chance: float) -> None:
    """At least ten minutes; more than a day only if the feed itself asks for it."""
    check = next_check(polled, now, chance)

    assert check
    assert SHORTEST <= check - now <= timedelta(days=11)
    hints = polled.hints
    if not (polled.retry_after or hints.skip_days or hints.skip_hours):
        assert check - now <= LONGEST


@given(polls, moments, chances)
def test_what_a_feed_asks_for_is_granted(polled: Polled, now: datetime, chance: float) -> None:
    """ttl up to most of a day, max-age up to six hours, Retry-After up to three days."""
    check = next_check(polled, now, chance)

    assert check
    left = check - now
    assert left >= min(polled.hints.ttl or SHORTEST, 21 * HOUR)
    assert left >= min(polled.max_age or SHORTEST, 6 * HOUR)
    assert left >= min(polled.retry_after or SHORTEST, 3 * DAY)


@given(polls, moments, chances)
@example(Polled(publishes_every=HOUR, hints=PollingHints(None, frozenset(range(24)))), NOW, 0.5)
@example(
    Polled(publishes_every=HOUR, hints=PollingHints(None, frozenset(), frozenset(range(7)))),
    NOW,
    0,
)
def test_skipped_hours_and_days_are_left_out(polled: Polled, now: datetime, chance: float) -> None:
    """Unless they leave nothing: then they are ignored."""
    check = next_check(polled, now, chance)

    assert check
    hours, days = polled.hints.skip_hours, polled.hints.skip_days
    if len(hours) < 24 and len(days) < 7:
        assert check.hour not in hours
        assert check.weekday() not in days


def test_skipping_keeps_the_minute() -> None:
    """Feeds that skip the night aren't all read at six sharp."""
    hints = PollingHints(skip_hours=frozenset(range(10, 24)) | frozenset(range(6)))
    checks = {wait(chance / 10, hints=hints) + NOW for chance in range(10)}

    assert len(checks) == 10
    assert {check.hour for check in checks} == {6, 9}


def test_weekends_can_be_skipped() -> None:
    """A check on a Sunday moves to Monday."""
    check = NOW + wait(hints=PollingHints(skip_days=frozenset({5, 6})))

    assert (check.weekday(), check.hour) == (0, 0)


@pytest.mark.parametrize(
    ("polled", "meant"),
    [
        ({}, HOUR),
        ({"failures": 1}, 20 * MINUTE),
        ({"failures": 3, "status": 500}, 80 * MINUTE),
        ({"hints": PollingHints(ttl=3 * HOUR)}, 3 * HOUR),
        ({"hints": PollingHints(ttl=MINUTE)}, HOUR),
        ({"max_age": 2 * HOUR}, 2 * HOUR),
        ({"max_age": 365 * DAY}, 6 * HOUR),
        ({"status": 403, "failures": 1}, 4 * HOUR),
        ({"status": 429, "failures": 1, "retry_after": MINUTE}, 4 * HOUR),
        ({"status": 429, "failures": 1, "retry_after": 30 * HOUR}, 30 * HOUR),
        ({"status": 503, "failures": 1, "retry_after": 365 * DAY}, 3 * DAY),
    ],
)
def test_what_a_poll_leads_to(polled: dict[str, Any], meant: timedelta) -> None:
    """A feed that publishes hourly, after each kind of reading."""
    assert all(within_jitter(wait(chance, **polled), meant) for chance in (0, 0.5, 0.999))


@pytest.mark.parametrize(
    ("polled", "meant"),
    [
        ({}, 5 * MINUTE),
        ({"every": 10 * MINUTE}, 5 * MINUTE),
        ({"every": 2 * HOUR}, 2 * HOUR),
        ({"hints": PollingHints(ttl=30 * MINUTE)}, 30 * MINUTE),
        ({"max_age": MINUTE}, 5 * MINUTE),
        ({"failures": 1}, 20 * MINUTE),
        ({"status": 429, "failures": 1}, 4 * HOUR),
    ],
)
def test_a_feed_whose_stories_are_awaited(polled: dict[str, Any], meant: timedelta) -> None:
    """If it publishes at least hourly, it is read every five minutes, unless it asks for more or fails."""
    for chance in (0, 0.5, 0.999):
        assert within_jitter(wait(chance, awaited=True, **polled), meant)


def test_a_feed_that_is_gone_is_asked_no_more() -> None:
    """410 is final, whatever else the answer said."""
    assert next_check(Polled(publishes_every=HOUR, status=410, failures=1), NOW, 0.5) is None


def test_failures_wait_longer_each_time() -> None:
    """Twice as long after each, up to a day, however often the feed publishes."""
    for every in (SHORTEST, 5 * HOUR, LONGEST):
        waits = [wait(0.5, every, failures=n) for n in range(1, 30)]
        assert waits == sorted(waits)
        assert all(within_jitter(waits[n - 1], SHORTEST * 2**n) for n in range(1, 7))
        assert within_jitter(waits[-1], LONGEST)


@pytest.mark.parametrize(
    "polled",
    [{"every": SHORTEST}, {"every": HOUR}, {"every": LONGEST}, {"failures": 99}, {"status": 403},
     {"hints": PollingHints(ttl=LONGEST)}, {"max_age": DAY}, {"retry_after": DAY}],
)  # fmt: skip
def test_feeds_do_not_line_up(polled: dict[str, Any]) -> None:
    """A thousand feeds that were read at once are spread over a tenth of their wait."""
    chance = random.Random(1).random
    waits = sorted(wait(chance(), **polled) for _ in range(1000))

    assert waits[-1] - waits[0] > waits[0] * 0.08
    assert max(b - a for a, b in pairwise(waits)) < waits[0] * 0.01


# ---------------------------------------------------------------- after a pause


def test_a_restart_causes_no_storm() -> None:
    """A thousand overdue feeds are read one by one within ten minutes, the longest overdue first."""
    checks = [NOW - n * MINUTE for n in range(1000)] + [NOW + HOUR]

    spread = spread_overdue(checks, NOW)

    assert spread[-1] == NOW + HOUR
    overdue = spread[-2::-1]
    assert overdue[0] == NOW
    assert {b - a for a, b in pairwise(overdue)} == {timedelta(seconds=0.6)}


@given(st.lists(moments, max_size=50), moments)
def test_spreading_touches_only_what_is_overdue(checks: list[datetime], now: datetime) -> None:
    """Overdue feeds are due within ten minutes from now; the others stay as they were."""
    for before, after in zip(checks, spread_overdue(checks, now), strict=True):
        assert after == before if before > now else now <= after < now + 10 * MINUTE


def test_few_overdue_feeds_are_asked_at_once() -> None:
    """After a pause, a bot with three feeds reads them within seconds."""
    assert max(spread_overdue([NOW - HOUR] * 3, NOW)) == NOW + timedelta(seconds=2)
