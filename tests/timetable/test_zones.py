"""Time zones as people name them."""

from zoneinfo import available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import BadOption
from bot.timetable.zones import COMMON, parse_zone, suggest_zones

REFUSED = {"localtime", "Factory", "EST", "MST"}


def test_every_zone_is_known_by_its_name_in_any_case() -> None:
    """All IANA names but four that do not mean what people think; the answer has IANA's spelling."""
    for name in available_timezones() - REFUSED:
        for typed in (name, name.lower(), f" {name.upper()} ", name.replace("_", " ")):
            assert parse_zone(typed).key == name


def test_a_zone_is_read_once() -> None:
    """More zones than ZoneInfo's own eight stay in memory."""
    names = COMMON[:20]

    assert [parse_zone(name) for name in names] == [parse_zone(name) for name in names]
    assert all(parse_zone(name) is parse_zone(name.lower()) for name in names)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Berlin", "“Berlin” isn't a time zone. Did you mean Europe/Berlin?"),
        ("new york", "Did you mean America/New_York?"),
        ("São Paulo", "Did you mean America/Sao_Paulo?"),
        ("Europe/Berln", "Did you mean Europe/Berlin"),
        ("bagdad", "Did you mean Asia/Baghdad?"),
        # abbreviations; EST and MST are IANA names, but without summer time
        ("EST", "Did you mean America/New_York, America/Toronto or "),
        ("MST", "Did you mean America/Denver, America/Phoenix or "),
        ("pdt", "Did you mean America/Los_Angeles"),
        ("CEST", "Did you mean Europe/Paris or Europe/Berlin"),
        # offsets are no zones, and Etc/GMT+2 is two hours the other way
        (
            "GMT+2",
            "“GMT+2” isn't a time zone. Use the nearest large city's, such as Europe/Berlin.",
        ),
        ("UTC+2", "Use the nearest large city's"),
        ("+02:00", "Use the nearest large city's"),
        ("Mars/Olympus", "Use the nearest large city's"),
        ("../../etc/passwd", "Use the nearest large city's"),
        ("", "The time zone is missing. Use the nearest large city's"),
        ("Factory", "“Factory” isn't a time zone"),
        ("localtime", "“localtime” isn't a time zone"),
    ],
)
def test_an_unknown_zone_is_refused_with_the_nearest(typed: str, said: str) -> None:
    """The refusal suggests similar names, or says what to write."""
    with pytest.raises(BadOption) as refused:
        parse_zone(typed)
    assert said in str(refused.value)


@given(st.text(max_size=60) | st.text(max_size=4).map(lambda text: f"Europe/{text}"))
def test_anything_is_a_zone_or_refused_in_one_short_line(typed: str) -> None:
    """Any text is a zone, or gets a refusal that fits in a message; none reads other files."""
    try:
        assert parse_zone(typed).key in available_timezones()
    except BadOption as refused:
        assert len(str(refused).splitlines()) == 1  # noqa: PT017  either outcome is right
        assert len(str(refused)) < 200  # noqa: PT017


def test_nothing_typed_suggests_common_zones() -> None:
    """As many as Discord shows, all of them known."""
    assert suggest_zones("", 25) == list(COMMON)
    assert suggest_zones("  ", 3) == list(COMMON[:3])


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("ber", "Europe/Berlin"),
        ("lon", "Europe/London"),
        ("york", "America/New_York"),
        ("new y", "America/New_York"),
        ("sing", "Asia/Singapore"),
        ("utc", "UTC"),
        ("america/", "America/New_York"),
        ("US/", "US/Alaska"),
        ("buenos", "America/Argentina/Buenos_Aires"),
        ("ist", "Asia/Kolkata"),
        ("jst", "Asia/Tokyo"),
        ("Kolkatta", "Asia/Kolkata"),
    ],
)
def test_the_best_fit_comes_first(typed: str, first: str) -> None:
    """Matching cities come before legacy names, common ones before others."""
    assert suggest_zones(typed, 25)[0] == first


@given(st.text(max_size=6) | st.sampled_from(["e", "gmt", "etc/", "GMT+", "a", "us", "est"]))
def test_every_suggestion_can_be_chosen(typed: str) -> None:
    """Each is a name that `parse_zone` takes, none twice, none reversed, and never too many."""
    suggested = suggest_zones(typed, 25)

    assert [parse_zone(name).key for name in suggested] == suggested
    assert len(set(suggested)) == len(suggested) <= 25
    assert not any(name.startswith(("Etc/GMT+", "Etc/GMT-1")) for name in suggested)
