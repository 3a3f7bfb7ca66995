"""What people write in each language is understood."""

from collections.abc import Mapping
from datetime import UTC, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import BadOption
from bot.models import QuietHours
from bot.timetable.periods import since_start
from bot.timetable.quiet_hours import understand_quiet_hours
from bot.timetable.typed_days import parse_days
from bot.timetable.typed_periods import neutral_period
from bot.timetable.typed_times import parse_times
from bot.timetable.vocabulary import spellings
from bot.words import language_codes, translated_messages, words_in
from bot.words.ftl_compiler import places
from tests.timetable import typed_examples

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)


def examples(table: Mapping[str, Mapping[str, object]]) -> list[tuple[str, str, object]]:
    """Those of the languages that there are: code, typed, meant."""
    return [
        (code, typed, meant)
        for code in language_codes()
        for typed, meant in table.get(code, {}).items()
    ]


def test_every_language_has_examples() -> None:
    """A new language comes with examples of how people write in it."""
    tables = (
        typed_examples.DAYS,
        typed_examples.TIMES,
        typed_examples.PERIODS,
        typed_examples.QUIET_HOURS,
    )

    assert [
        code for code in language_codes() for t in tables if code != "en" and code not in t
    ] == []


@pytest.mark.parametrize(("code", "typed", "days"), examples(typed_examples.DAYS))
def test_days_are_understood(code: str, typed: str, days: set[int]) -> None:
    """Names, abbreviations, cases, lists and ranges."""
    assert parse_days(typed, words_in(code)) == days


@pytest.mark.parametrize(("code", "typed", "times"), examples(typed_examples.TIMES))
def test_times_are_understood(code: str, typed: str, times: set[time]) -> None:
    """On the clock of 24 hours or of 12, with the words for hours and minutes."""
    assert {*parse_times(typed, words_in(code))} == times


@pytest.mark.parametrize(
    ("code", "typed"),
    [
        (code, typed)
        for code in language_codes()
        for typed in typed_examples.UNCLEAR_TIMES.get(code, ())
    ],
)
def test_unclear_times_are_refused(code: str, typed: str) -> None:
    """A digest twelve hours off would be worse than an error."""
    with pytest.raises(BadOption):
        parse_times(typed, words_in(code))


@pytest.mark.parametrize(("code", "typed", "neutral"), examples(typed_examples.PERIODS))
def test_periods_are_understood(code: str, typed: str, neutral: str) -> None:
    """Spans up to now, days and dates."""
    assert neutral_period(typed, words_in(code)) == neutral


@pytest.mark.parametrize(("code", "typed", "zone"), examples(typed_examples.QUIET_HOURS))
def test_quiet_hours_are_understood(code: str, typed: str, zone: str) -> None:
    """Two times and a city, as people write them in a sentence."""
    hours = understand_quiet_hours(typed, languages=(words_in(code),)).hours

    assert hours == QuietHours(time(22), time(7), zone)


@st.composite
def typings(draw: st.DrawFn) -> tuple[str, str]:
    """A language, and a text out of its words, numbers, signs and anything else."""
    code = draw(st.sampled_from(language_codes()))
    words = words_in(code)
    listed = [
        spelling
        for key in translated_messages()
        if key.startswith(("typed-", "day-", "days-", "period-"))
        and not places(words.messages[key])
        for spelling in spellings(words, key)
    ]
    pieces = st.sampled_from(sorted(listed)) | st.sampled_from([*"0127 :.,-/", "30", "2026"])
    return code, "".join(draw(st.lists(pieces | st.text(max_size=3), max_size=8)))


@given(typings())
def test_anything_is_understood_or_refused(typed: tuple[str, str]) -> None:
    """Any text parses, or is refused with one short line in every language."""
    words, text = words_in(typed[0]), typed[1]

    def quiet(text: str) -> object:
        return understand_quiet_hours(text, languages=(words,))

    def since(text: str) -> object:
        start = since_start(neutral_period(text, words) or text, NOW)
        return start is None or start.tzinfo is UTC

    def days(text: str) -> object:
        return parse_days(text, words)

    def times(text: str) -> object:
        return parse_times(text, words)

    for parse in (quiet, since, days, times):
        try:
            assert parse(text)
        except BadOption as refused:
            assert len(words.tell(refused.said)) < 350  # noqa: PT017  either outcome is right
