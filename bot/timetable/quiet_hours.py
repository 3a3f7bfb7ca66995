"""Quiet hours, when nothing is posted: `22:00-07:00 Europe/Berlin`."""

from datetime import datetime, time
from typing import NamedTuple

from bot.errors import BadOption
from bot.models import QuietHours
from bot.timetable.due_times import latest_due, next_due
from bot.timetable.folded_text import SEPARATORS, Folded, fold, shortened
from bot.timetable.typed_times import Clock, TimeReading
from bot.timetable.typed_zones import UnderstoodZone, understand_zone
from bot.timetable.vocabulary import Token, typed_words
from bot.timetable.zones import parse_zone
from bot.words import Said, Words, say

_EVERY_DAY = frozenset(range(7))
_SEPARATORS = f"{SEPARATORS}-"  # of the words that an error repeats
_AROUND_ZONE = " ,.()，、。（）"


class UnderstoodHours(NamedTuple):
    """Quiet hours as they were understood."""

    hours: QuietHours
    note: Said | None  # what the typed time zone was taken for, unless that is plain


def understand_quiet_hours(
    typed: str, usual_zone: str = "", *, languages: tuple[Words, ...] = ()
) -> UnderstoodHours:
    """Parse `22:00-07:00 Europe/Berlin` or `10pm to 7am Berlin`, in English or the languages.

    Times and time zones are written as for a schedule. `usual_zone` is used if the text has no time
    zone. Raises `BadOption`.
    """
    folded = fold(typed)
    tokens = typed_words(*languages).times.tokens(folded.text)
    begin, end = _times(typed, folded, tokens)
    if begin == end[:2]:
        raise BadOption(say("quiet-hours-all-day"))
    zone, note = _zone(folded, tokens[end.end :], usual_zone, languages)
    return UnderstoodHours(QuietHours(time(*begin), time(*end[:2]), zone.key), note)


def quiet_until(quiet: QuietHours | None, now: datetime) -> datetime | None:
    """When the current quiet hours end; None if `now` is outside them.

    Raises `BadOption` if this machine doesn't know the time zone.
    """
    if quiet is None:
        return None
    zone = parse_zone(quiet.timezone)
    begun = latest_due((quiet.begin,), _EVERY_DAY, zone, now)
    ended = latest_due((quiet.end,), _EVERY_DAY, zone, now)
    # Begin and end coincide if the clocks skip the hours between them.
    is_quiet = quiet.begin > quiet.end if begun == ended else begun > ended
    return next_due((quiet.end,), _EVERY_DAY, zone, now) if is_quiet else None


def _times(typed: str, folded: Folded, tokens: list[Token]) -> tuple[tuple[int, int], Clock]:
    """The hour and minute of the first time, and the second time."""
    reading = TimeReading(folded, tokens)
    at = reading.skip(0)
    begin = reading.clock(at)
    if begin is None and at < len(tokens) and tokens[at].is_number:
        raise reading.no_time(at, _SEPARATORS)
    between = _behind_dash(tokens, begin.end) if begin else None
    if begin is None or between is None or between == len(tokens):
        raise BadOption(say("quiet-hours-invalid", typed=shortened(typed)))
    end = reading.clock(between)
    if end is None or end.is_bare:
        raise reading.no_time(between, _SEPARATORS)
    if begin.is_bare and not end.has_unit:  # 22 to 7h
        raise reading.no_time(at, _SEPARATORS)
    return (begin.hour, begin.minute), end


def _behind_dash(tokens: list[Token], at: int) -> int | None:
    """The place behind the dash or the words between two times; None if there are none."""
    is_dash = False
    while at < len(tokens):
        if tokens[at].text == "-" or tokens[at].means("to", "and"):
            is_dash = True
        elif not tokens[at].means("beside"):
            break
        at += 1
    return at if is_dash else None


def _zone(
    folded: Folded, rest: list[Token], usual: str, languages: tuple[Words, ...]
) -> UnderstoodZone:
    """The time zone in the tokens behind the times."""
    skipped = 0
    while skipped < len(rest) and rest[skipped].means("beside"):
        skipped += 1
    typed, name = (_from(folded, rest[start:]) or usual for start in (0, skipped))
    try:
        understood = understand_zone(typed, *languages)
    except BadOption:
        return understand_zone(name, *languages)
    if typed == name:
        return understood
    # "in Berlin" is Berlin, but "Las Vegas" isn't "las" (7:00) and then Vegas
    try:
        without = understand_zone(name, *languages)
    except BadOption:
        return understood
    return without if without.zone.key == understood.zone.key else understood


def _from(folded: Folded, tokens: list[Token]) -> str:
    start = tokens[0].start if tokens else len(folded.text)
    return folded.typed_between(start, len(folded.text)).strip(_AROUND_ZONE)
