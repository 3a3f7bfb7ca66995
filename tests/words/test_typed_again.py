"""What the bot shows can be typed again, in each language; English is understood in all of them."""

import pytest

from bot.words import Words, english, language_codes, words_in
from bot.words.ftl_compiler import compile_messages
from tests.words import typed_again


@pytest.mark.parametrize("code", language_codes())
def test_everything_shown_can_be_typed_again(code: str) -> None:
    """Schedules, quiet hours, choices and examples, and each spelling that the language lists."""
    assert list(typed_again.faults(words_in(code))) == []


@pytest.mark.parametrize("code", language_codes())
def test_english_is_understood_in_every_language(code: str) -> None:
    """No word of a language takes the meaning of an English one away."""
    words = words_in(code)

    assert list(typed_again.faults_of_spellings(english(), words)) == []
    assert list(typed_again.faults_of_what_is_shown(english(), words)) == []


@pytest.mark.parametrize(
    ("source", "fault"),
    [
        ("days-weekly = zzz zzz\nday-monday = Dienstag\nday-tuesday = Dienstag", "day-tuesday"),
        ("day-monday = tuesday", "day-monday"),
        ("period-week = minggu\nday-sunday = minggu", "day-sunday"),
        ("typed-to = and", "typed-and"),
        ("typed-days = h", "typed-days"),
        ("typed-am = pm", "typed-pm"),
        ("typed-january = march", "typed-january"),
        ("period-of-days = { $count } xyz", "period-of-days"),
        ("period-date = 3 xyz", "period-date"),
        ("days-range = mon", "days-range"),
        (
            "schedule-as-it-comes-quiet = { $posts }, { $begin } x { $end } ({ $zone })",
            "schedule-as-it-comes-quiet",
        ),
    ],
)
def test_each_kind_of_fault_is_found(source: str, fault: str) -> None:
    """A translator learns which message can't be typed or means something else."""
    words = Words("de", compile_messages(source), english())

    assert fault in [key for key, _ in typed_again.faults(words)]
