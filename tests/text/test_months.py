"""Names of months in date fields and in prose."""

from datetime import UTC, datetime

import pytest

from bot.reading.feeds.feed_dates import read_date
from bot.text.printed_dates import ends_with_date


@pytest.mark.parametrize(
    "written", ["2 Jan 2024", "2 janvier 2024", "2 января 2024", "2 січня 2024", "2 يناير 2024"]
)
def test_months_of_many_languages(written: str) -> None:
    """A month is the same in a date field and at the end of a caption."""
    assert read_date(written) == datetime(2024, 1, 2, tzinfo=UTC)
    assert ends_with_date(f"The ferry, {written}")


def test_a_polish_month_is_a_german_word() -> None:
    """Short names that are also other words are read in date fields only."""
    assert read_date("2 sie 2024") == datetime(2024, 8, 2, tzinfo=UTC)
    assert not ends_with_date("Die Fähre verkehrte um 10 sie")
