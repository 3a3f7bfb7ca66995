"""Quiet hours, when nothing is posted: `22:00-07:00 Europe/Berlin`."""

import re
from datetime import datetime
from typing import NamedTuple

from bot.errors import BadOption
from bot.models import QuietHours
from bot.timetable.due_times import latest_due, next_due
from bot.timetable.schedule_words import parse_times
from bot.timetable.typed_zones import understand_zone
from bot.timetable.zones import parse_zone
from bot.words import Said, say

_EVERY_DAY = frozenset(range(7))
_UNTIL = re.compile(r"\s*(?:[-–—]|\b(?:to|till|until|and)\b)\s*", re.IGNORECASE)
_FROM = re.compile(r"(?:from|between)\s+", re.IGNORECASE)
# the time (7:30, 7am, 7.30 p.m., 0730, noon), then the time zone
_END = re.compile(
    r"(?P<time>(?:\d[\d:.h]*|\w+)(?:\s*[ap]\.?m\b\.?)?)[\s,]*\(?(?P<zone>[^()]*)\)?", re.IGNORECASE
)
_SHOWN = 60  # characters of what was typed, repeated in an error


class UnderstoodHours(NamedTuple):
    """Quiet hours as they were understood."""

    hours: QuietHours
    note: Said | None  # what the typed time zone was taken for, unless that is plain


def understand_quiet_hours(typed: str, usual_zone: str = "") -> UnderstoodHours:
    """Parse `22:00-07:00 Europe/Berlin` or `10pm to 7am Berlin`.

    Times and time zones are written as for a schedule. `usual_zone` is used if the text has no time
    zone. Raises `BadOption`.
    """
    begin, until, rest = _split(typed)
    end = _END.fullmatch(rest)
    if not begin or not until or end is None:
        raise BadOption(say("quiet-hours-invalid", typed=" ".join(typed.split())[:_SHOWN]))
    times = (*parse_times(begin), *parse_times(end["time"]))
    if len(times) != 2:
        raise BadOption(say("quiet-hours-invalid", typed=" ".join(typed.split())[:_SHOWN]))
    if times[0] == times[1]:
        raise BadOption(say("quiet-hours-all-day"))
    zone, note = understand_zone(end["zone"].strip() or usual_zone)
    return UnderstoodHours(QuietHours(*times, zone.key), note)


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


def _split(typed: str) -> tuple[str, str, str]:
    """The time before the first dash or `to`, that dash, and the rest."""
    text = _FROM.sub("", " ".join(typed.split()), count=1) if _FROM.match(typed.strip()) else typed
    found = _UNTIL.search(text)
    if found is None:
        return text.strip(), "", ""
    return text[: found.start()].strip(), found[0], text[found.end() :].strip()
