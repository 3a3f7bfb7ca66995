"""Dates of feeds are read in UTC or unknown, never made up."""

import time
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.reading.feeds.feed_dates import read_feed_date

NOW = datetime(2026, 3, 1, tzinfo=UTC)
TEN = datetime(2024, 1, 2, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    "written",
    [
        "Tue, 02 Jan 2024 10:00:00 GMT",
        "Tue, 2 Jan 24 10:00 UT",
        "02 Jan 2024 10:00:00 Z",
        "Tue,02 Jan 2024 12:00:00 CEST",
        "Tue, 02 Jan 2024 15:30:00 IST",
        "Tue, 02 Jan 2024 05:00:00 EST",
        "Tue, 02 Jan 2024 12:00:00 GMT+02:00",
        "Tue, 02 Jan 2024 12:00:00 +0200 (EET)",
        "Di, 02 Jan 2024 11:00:00 MEZ",
        "2 janvier 2024 10:00",
        "2 de enero de 2024 10:00",
        "02 января 2024, 10:00",
        "Tue Jan  2 10:00:00 2024",
        "Tue Jan 2 05:00:00 EST 2024",
        "January 2nd, 2024 at 10:00 am",
        "2024-01-02T10:00:00Z",
        "2024-01-02T15:30:00+0530",
        "2024-01-02 10:00:00 UTC",
        "2024-01-02 05:00:00 -5:00",
        "2024-01-02T10:00",
        "20240102T100000Z",
        "1/2/2024 10:00:00 AM",
        "1704189600",
        "1704189600000",
        "  2024-01-02\n10:00:00  ",
        "Tue, 02 Jan 2024 10:0:0 Z",
        "Tue, 2 Jan 2024 10:0 GMT",
        "Tue Jan 02 2024 10:00:00 GMT+0000 (Coordinated Universal Time)",
        "Tue Jan 02 2024 11:00:00 GMT+0100 (Mitteleuropäische Normalzeit)",
        "Tue, 02 Jan 2024 12:00:00 +0200 (Europe/Athens)",
        "2024-01-02T11:00:00+01:00[Europe/Berlin]",
        "2024-01-02T11:00:00 Europe/Berlin",
        "2024-01-02 11:00:00.364419679 +0100 CET",
        "Tue, 02 Jan 2024 05:00:00 ET",
        "January 2, 2024 2:00 am PT",
        "2 janvier 2024 à 10h00",
        "2 janvier 2024 10h",
        "2. Januar 2024, 10.00 Uhr",
        "2 de enero de 2024 a las 10:00",
        "2. tammikuuta 2024 klo 10.00",
        "2 Ιανουαρίου 2024 10:00",
        "2 січня 2024 10:00",
        "2 Januari 2024 17:00 WIB",
        "2. ledna 2024 10:00",
        "2 ianuarie 2024 10:00",
        "2024. január 2. 10:00",
        "2 tháng 1, 2024 10:00",
        "2024年1月2日 10時00分",
        "2024年1月2日(火) 午前10:00",
        "2024年1月2日 星期二 10:00:00",
        "2024년 1월 2일 (화) 오전 10시 00분 00초",
    ],
)
def test_all_spellings_are_the_same_moment(written: str) -> None:
    """Dates are read in any order, language and zone that publishers use."""
    assert read_feed_date(written, NOW) == TEN


@pytest.mark.parametrize(
    "written",
    [
        "yesterday",
        "now",
        "10:30",
        "12",
        "2004",
        "2003-12",
        "January 2024",
        "01/02/2024",  # January or February
        "Tue, 02 Jan 2024 10:00:00 XYZ",
        "Tue, 31 Jun 2024 10:00:00 GMT",
        "2023-02-29T10:00:00Z",
        "2024-01-02T25:00:00Z",
        "2024-01-02T24:30:00Z",
        "0001-01-01T00:00:00+23:00",
        "9999-12-31T23:59:59-12:00",
        "Tue, 02 Jan 2024 10:60 GMT",
        "Tue, 02 Jan 2024 10: GMT",
        "2024-01-02T10:123",
        "2024-01-02T10:00:00 Nowhere/Lisk",
        "2024-01-02T10:00:00 ../../etc/passwd",
        "2024年13月2日",
        "2024年1月",
        "9" * 5_000,
        "1 " * 40,
        "",
    ],
)
def test_incomplete_dates_are_unknown(written: str) -> None:
    """What is missing is not taken from today's date."""
    assert read_feed_date(written, NOW) is None


def test_zones_that_change_the_clock() -> None:
    """ET is New York's time on that day, in summer as in winter."""
    summer = datetime(2024, 7, 2, 10, tzinfo=UTC)

    assert read_feed_date("July 2, 2024 6:00 am ET", NOW) == summer
    assert read_feed_date("Tue, 02 Jul 2024 05:00:00 CT", NOW) == summer


def test_half_days() -> None:
    """Noon and afternoon are read before and after the hour."""
    assert read_feed_date("2024年1月1日 午後10:00", NOW) == datetime(2024, 1, 1, 22, tzinfo=UTC)
    assert read_feed_date("January 1, 2024 12:30 p.m.", NOW) == datetime(
        2024, 1, 1, 12, 30, tzinfo=UTC
    )


def test_bogus_dates_are_fast() -> None:
    """Text that almost is a date costs no more than a tenth of a millisecond, on average."""
    almost = ["1 a 2024 " * 11, "2024-1-1 1:1:1.1" + "1" * 80, "Tue, " * 20, "1 jan 24 at at at at"]
    begun = time.process_time()
    for written in almost * 500:
        read_feed_date(written, NOW)

    assert time.process_time() - begun < 1


def test_end_of_day_and_leap_seconds() -> None:
    """24:00 is the next day, and the second 60 the next minute."""
    assert read_feed_date("2024-01-01T24:00:00Z", NOW) == datetime(2024, 1, 2, tzinfo=UTC)
    assert read_feed_date("2016-12-31T23:59:60Z", NOW) == datetime(2017, 1, 1, tzinfo=UTC)


def test_impossible_dates_are_unknown() -> None:
    """Dates before 1990 or more than a day ahead are dropped; an hour ahead is a wrong clock."""
    assert read_feed_date("Thu, 01 Jan 1970 00:00:00 GMT", NOW) is None
    assert read_feed_date((NOW + timedelta(days=2)).isoformat(), NOW) is None
    assert read_feed_date((NOW + timedelta(hours=1)).isoformat(), NOW) is not None


@given(st.integers(min_value=700_000_000, max_value=1_772_000_000))
def test_formatted_dates_are_read_back(seconds: int) -> None:
    """Both standard forms of a moment are read as that moment."""
    moment = datetime.fromtimestamp(seconds, UTC)

    assert read_feed_date(moment.isoformat(), NOW) == moment
    assert read_feed_date(moment.strftime("%a, %d %b %Y %H:%M:%S GMT"), NOW) == moment


@given(st.text(max_size=60))
def test_any_text_is_a_date_or_unknown(written: str) -> None:
    """No text raises an error, and every result is in UTC."""
    moment = read_feed_date(written, NOW)

    assert moment is None or moment.tzinfo is UTC
