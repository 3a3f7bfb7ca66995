"""The time zones of this machine."""

from datetime import UTC, datetime, timedelta
from zoneinfo import available_timezones

import pytest

from bot.errors import BadOption
from bot.timetable.typed_zones import COMMON
from bot.timetable.zones import fixed_offset, parse_zone, shown_zone

REFUSED = {"localtime", "Factory", "EST", "MST"}


def test_every_zone_is_known_by_its_name_in_any_case() -> None:
    """All IANA names but four that do not mean what people think; the answer has IANA's spelling."""
    for name in available_timezones() - REFUSED:
        for typed in (name, name.lower(), f" {name.upper()} ", name.replace("_", " ")):
            assert parse_zone(typed).key == name


@pytest.mark.parametrize(
    "name", ["Mars/Olympus", "../../etc/passwd", "Berlin", "", *sorted(REFUSED)]
)
def test_other_names_are_refused(name: str) -> None:
    """Only IANA names are zones; none reads another file."""
    with pytest.raises(BadOption, match="isn't a time zone"):
        parse_zone(name)


def test_a_zone_is_read_once() -> None:
    """More zones than ZoneInfo's own eight stay in memory."""
    names = COMMON[:20]

    assert [parse_zone(name) for name in names] == [parse_zone(name) for name in names]
    assert all(parse_zone(name) is parse_zone(name.lower()) for name in names)


@pytest.mark.parametrize("hours", range(-12, 15))
def test_whole_hours_have_a_zone_that_never_changes(hours: int) -> None:
    """It is that far ahead of UTC in winter and summer, and is shown as people write it."""
    zone = fixed_offset(hours)

    assert zone is not None
    for month in (1, 7):
        offset = datetime(2026, month, 1, tzinfo=UTC).astimezone(zone).utcoffset()
        assert offset == timedelta(hours=hours)
    assert shown_zone(zone.key) == (f"UTC{hours:+d}" if hours else "UTC")


def test_no_place_is_further_from_utc() -> None:
    """13 hours behind and 15 ahead are no zones."""
    assert fixed_offset(-13) is None
    assert fixed_offset(15) is None


def test_names_of_places_are_shown_as_they_are() -> None:
    """Only the names that count the wrong way round are replaced."""
    assert shown_zone("Europe/Berlin") == "Europe/Berlin"
    assert shown_zone("Etc/GMT") == "Etc/GMT"
    assert shown_zone("Etc/GMT+11") == "UTC-11"
