"""What headers say about coming back."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.web.cache_headers import freshness, http_date, retry_after

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
NINE = "Sun, 22 Nov 2026 09:00:00 GMT"
TEN = "Sun, 22 Nov 2026 10:00:00 GMT"
HOUR = timedelta(hours=1)


@pytest.mark.parametrize(
    ("headers", "lasts"),
    [
        ({}, None),
        ({"Cache-Control": "public, max-age=3600"}, HOUR),
        ({"Cache-Control": 'MAX-AGE="3600", s-maxage=1'}, HOUR),
        ({"Cache-Control": "max-age=7200", "Age": "3600"}, HOUR),
        ({"Cache-Control": "max-age=60", "Age": "3600"}, timedelta(0)),
        ({"Cache-Control": "max-age=3600", "Expires": NINE, "Date": NINE}, HOUR),
        ({"Cache-Control": "no-cache, max-age=3600"}, None),
        ({"Cache-Control": "max-age=-5"}, None),
        ({"Cache-Control": "max-age=999999999999"}, timedelta(days=365)),
        ({"Expires": TEN, "Date": NINE}, HOUR),
        ({"Expires": TEN}, HOUR),
        ({"Expires": NINE, "Date": TEN}, timedelta(0)),
        ({"Expires": "0"}, None),
        ({"Expires": "-1", "Date": NINE}, None),
    ],
)
def test_how_long_an_answer_is_good(headers: dict[str, str], lasts: timedelta | None) -> None:
    """max-age before Expires, less the time that it lay in caches, never less than nothing."""
    assert freshness(headers, NOW) == lasts


@pytest.mark.parametrize(
    ("headers", "wait"),
    [
        ({}, None),
        ({"Retry-After": " 3600 "}, HOUR),
        ({"Retry-After": TEN, "Date": NINE}, HOUR),
        ({"Retry-After": TEN}, HOUR),
        ({"Retry-After": NINE, "Date": TEN}, timedelta(0)),
        ({"Retry-After": "999999999999"}, timedelta(days=365)),
        ({"Retry-After": "-5"}, None),
        ({"Retry-After": "１２０"}, None),
        ({"Retry-After": "1e3"}, None),
    ],
)
def test_when_to_come_back(headers: dict[str, str], wait: timedelta | None) -> None:
    """Seconds, or a date that counts from the server's own time."""
    assert retry_after(headers, NOW) == wait


def test_dates_need_something_to_count_from() -> None:
    """Without the server's time and ours a date says nothing."""
    assert retry_after({"Retry-After": TEN}, None) is None
    assert freshness({"Expires": TEN}, None) is None


@given(st.text(max_size=40), st.text(max_size=40))
def test_rubbish_is_no_time(control: str, date: str) -> None:
    """Any headers give a duration of up to a year, or none."""
    headers = {"Cache-Control": control, "Expires": date, "Retry-After": date, "Age": control}

    for answer in (freshness(headers, NOW), retry_after(headers, NOW)):
        assert answer is None or timedelta(0) <= answer <= timedelta(days=365)


@given(st.datetimes(min_value=datetime(1900, 1, 1), timezones=st.just(UTC)))  # noqa: DTZ001  hypothesis wants it naive
def test_http_dates_are_read(moment: datetime) -> None:
    """A date as HTTP writes it is read to the second."""
    written = moment.strftime("%a, %d %b ") + f"{moment.year:04} {moment:%H:%M:%S} GMT"

    assert http_date(written) == moment.replace(microsecond=0)
