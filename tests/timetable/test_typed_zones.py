"""Time zones as people name them."""

from datetime import UTC, datetime, timedelta
from zoneinfo import available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import BadOption
from bot.timetable.typed_zones import COMMON, offer_zones, understand_zone
from bot.timetable.zone_nicknames import nicknames, plain_name
from bot.timetable.zones import zone_names
from bot.words import english


def note_on(typed: str) -> str | None:
    """What the answer says about the zone that was understood."""
    note = understand_zone(typed).note
    return note and english().tell(note)


@pytest.mark.parametrize(
    ("typed", "zone"),
    [
        ("Europe/Berlin", "Europe/Berlin"),
        ("europe/zürich", "Europe/Zurich"),
        ("America/New York", "America/New_York"),
        ("Berlin", "Europe/Berlin"),
        ("new york", "America/New_York"),
        ("São Paulo", "America/Sao_Paulo"),
        ("Port au Prince", "America/Port-au-Prince"),
        ("Buenos Aires", "America/Argentina/Buenos_Aires"),
        ("Singapore", "Asia/Singapore"),
        ("utc", "UTC"),
        ("GMT", "GMT"),
        ("UTC+0", "UTC"),
    ],
)
def test_a_zone_or_its_city_needs_no_note(typed: str, zone: str) -> None:
    """The answer shows the zone anyway, so nothing more is said about it."""
    assert understand_zone(typed).zone.key == zone
    assert note_on(typed) is None


@pytest.mark.parametrize(
    ("typed", "zone"),
    [
        # cities without a zone of their own; Delhi is not in Australia/LHI
        ("Delhi", "Asia/Kolkata"),
        ("MUMBAI", "Asia/Kolkata"),
        ("Bangalore", "Asia/Kolkata"),
        ("Beijing", "Asia/Shanghai"),
        ("San Francisco", "America/Los_Angeles"),
        ("Boston", "America/New_York"),
        ("St. Louis", "America/Chicago"),
        ("Munich", "Europe/Berlin"),
        ("münchen", "Europe/Berlin"),
        ("Barcelona", "Europe/Madrid"),
        ("Rio", "America/Sao_Paulo"),
        ("Abu Dhabi", "Asia/Dubai"),
        ("Kiev", "Europe/Kyiv"),
        ("Geneva", "Europe/Zurich"),
        # countries and regions
        ("Germany", "Europe/Berlin"),
        ("U.K.", "Europe/London"),
        ("Côte d’Ivoire", "Africa/Abidjan"),
        ("California", "America/Los_Angeles"),
        ("Egypt", "Africa/Cairo"),
        # abbreviations mean the clock on the wall, with its summer time
        ("EST", "America/New_York"),
        ("edt", "America/New_York"),
        ("PST", "America/Los_Angeles"),
        ("MST", "America/Denver"),
        ("CET", "Europe/Paris"),
        ("CEST", "Europe/Paris"),
        ("eastern time", "America/New_York"),
        ("Pacific Daylight Time", "America/Los_Angeles"),
        ("Central European Summer Time", "Europe/Paris"),
        # with the region
        ("Berlin, Germany", "Europe/Berlin"),
        ("Freiburg, Germany", "Europe/Berlin"),
        ("Portland, Maine", "America/New_York"),
        ("London, Ontario", "America/Toronto"),
        ("Washington, D.C.", "America/New_York"),
        ("Chicago, USA", "America/Chicago"),
        ("Austin, TX", "America/Chicago"),
        ("Vancouver BC", "America/Vancouver"),
        ("Portland, OR", "America/Los_Angeles"),
        ("Springfield, OH.", "America/New_York"),
        ("Munich, DE", "Europe/Berlin"),
        ("Montreal, CA", "America/Toronto"),
        ("CET/CEST", "Europe/Paris"),
        ("Berlin/Germany", "Europe/Berlin"),
        ("Europe\\Berlin", "Europe/Berlin"),
    ],
)
def test_usual_names_are_understood_and_the_answer_says_as_what(typed: str, zone: str) -> None:
    """Each is taken for one zone, which the note names."""
    assert understand_zone(typed).zone.key == zone
    assert note_on(typed) == f"“{typed}” was taken for {zone}."


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("IST", "“IST” was taken for Asia/Kolkata. It can also mean Asia/Jerusalem or Europe/Dublin."),
        ("CST", "taken for America/Chicago. It can also mean Asia/Shanghai or America/Havana."),
        ("BST", "“BST” was taken for Europe/London. It can also mean Asia/Dhaka."),
        ("Georgia", "“Georgia” was taken for Asia/Tbilisi. It can also mean America/New_York."),
    ],
)  # fmt: skip
def test_ambiguous_names_are_taken_and_the_others_named(typed: str, said: str) -> None:
    """The most likely zone is taken; somebody who meant another one reads its name."""
    assert said in (note_on(typed) or "")


@pytest.mark.parametrize(
    ("typed", "minutes", "shown"),
    [
        ("GMT+2", 120, "“GMT+2” was taken for UTC+2 all year."),
        ("utc + 02:00", 120, "taken for UTC+2 all year."),
        ("ＵＴＣ＋２", 120, "UTC+2 all year."),
        ("UTC+٢", 120, "taken for UTC+2 all year."),
        ("\u2068UTC+2\u2069", 120, "UTC+2 all year."),  # as texts from right to left have it
        ("UTC-3", -180, "This is UTC-3 all year."),
        ("+0530", 330, "“+0530” was taken for Asia/Kolkata all year."),
        ("UTC+5:30", 330, "taken for Asia/Kolkata all year."),
        ("UTC+5:45", 345, "taken for Asia/Kathmandu all year."),
        ("UTC−9:30", -570, "taken for Pacific/Marquesas all year."),
        ("GMT+3:30", 210, "taken for Asia/Tehran all year."),
        ("GMT+4:30", 270, "taken for Asia/Kabul all year."),
        ("GMT+6:30", 390, "taken for Asia/Yangon all year."),
        ("GMT+8:45", 525, "taken for Australia/Eucla all year."),
        ("GMT+9:30", 570, "taken for Australia/Darwin all year."),
    ],
)
def test_offsets_are_zones_without_summer_time(typed: str, minutes: int, shown: str) -> None:
    """GMT+2 is two hours ahead, all year; the note says so, and what to use where clocks change."""
    zone = understand_zone(typed).zone

    for month in (1, 7):
        offset = datetime(2026, month, 1, tzinfo=UTC).astimezone(zone).utcoffset()
        assert offset == timedelta(minutes=minutes)
    assert shown in (note_on(typed) or "")
    assert "If clocks change there, use a city instead" in (note_on(typed) or "")


def test_a_name_that_counts_the_wrong_way_round_is_shown_as_it_is_meant() -> None:
    """Etc/GMT+2 is two hours behind UTC."""
    assert note_on("Etc/GMT+2") == "“Etc/GMT+2” was taken for UTC-2."


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (
            "USA",
            "“USA” has several time zones. Use a city there, or a zone such as America/New_York",
        ),
        (
            "Paris, TX",
            "has several time zones. Use a city there, or a zone such as America/Chicago",
        ),
        ("TX", "isn't a time zone"),
        ("Gent", "Did you mean Europe/Brussels"),
        ("Springfield, USA", "has several time zones"),
        ("Australia", "has several time zones"),
        ("Berln", "“Berln” isn't a time zone. Did you mean Europe/Berlin"),
        ("Europe/Berln", "Did you mean Europe/Berlin"),
        ("Mumbay", "Did you mean Asia/Kolkata"),
        ("UTC+25", "“UTC+25” isn't a time zone. Use the nearest large city, such as Berlin."),
        ("UTC+5:17", "Use the nearest large city"),
        ("Mars/Olympus", "Use the nearest large city"),
        ("../../etc/passwd", "Use the nearest large city"),
        ("", "The time zone is missing. Use the nearest large city"),
        (" ", "The time zone is missing."),
        ("Factory", "“Factory” isn't a time zone"),
        ("localtime", "“localtime” isn't a time zone"),
    ],
)
def test_other_names_are_refused_with_the_nearest(typed: str, said: str) -> None:
    """The refusal suggests similar names, or says what to write."""
    with pytest.raises(BadOption) as refused:
        understand_zone(typed)
    assert said in str(refused.value)


@given(
    st.text(max_size=60)
    | st.text(max_size=4).map(lambda text: f"Europe/{text}")
    | st.lists(st.sampled_from(["GMT", "+", "5:30", "time", ",", " ", "USA", "Boston"])).map(
        "".join
    )
)
def test_anything_is_a_zone_or_refused_in_one_short_line(typed: str) -> None:
    """Any text is a zone, or gets a refusal that fits in a message; none reads other files."""
    try:
        assert understand_zone(typed).zone.key in available_timezones()
    except BadOption as refused:
        assert len(str(refused).splitlines()) == 1  # noqa: PT017  either outcome is right
        assert len(str(refused)) < 200  # noqa: PT017


def test_every_name_in_the_list_leads_to_a_zone_of_this_machine() -> None:
    """The file names no zone that isn't there, and each of its names is understood or refused."""
    known = set(zone_names().values())

    for name, meant in nicknames().items():
        assert name == plain_name(meant.shown)
        assert set(meant.zones) <= known
        if meant.has_several:
            with pytest.raises(BadOption, match="has several time zones"):
                understand_zone(meant.shown)
        else:
            assert understand_zone(meant.shown).zone.key == meant.zones[0]


def test_nothing_typed_offers_common_zones() -> None:
    """As many as Discord shows, all of them known."""
    assert [each.value for each in offer_zones("", 25)] == list(COMMON)
    assert [each.value for each in offer_zones("  ", 3)] == list(COMMON[:3])


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
        ("ist", "IST (Asia/Kolkata)"),
        ("jst", "JST (Asia/Tokyo)"),
        ("Kolkatta", "Asia/Kolkata"),
        ("mumb", "Mumbai (Asia/Kolkata)"),
        ("delhi", "Delhi (Asia/Kolkata)"),
        ("san fr", "San Francisco (America/Los_Angeles)"),
        ("usa", "USA (America/New_York)"),
        ("gmt+2", "UTC+2"),
        ("+5:30", "Asia/Kolkata"),
    ],
)
def test_the_best_fit_comes_first(typed: str, first: str) -> None:
    """Cities come before legacy names, common ones before others; a nickname is shown with its zone."""
    assert offer_zones(typed, 25)[0].shown == first


@given(
    st.text(max_size=6) | st.sampled_from(["e", "gmt", "etc/", "GMT+", "a", "us", "est", "GMT+3"])
)
def test_every_offer_can_be_chosen(typed: str) -> None:
    """Each is understood without a doubt, none twice, none reversed, never too many."""
    offered = [each.value for each in offer_zones(typed, 25)]

    for value in offered:
        note = note_on(value)
        assert note is None or note.startswith("This is UTC")
    assert len(set(offered)) == len(offered) <= 25
    assert not any(value.startswith(("Etc/GMT+", "Etc/GMT-")) for value in offered)
