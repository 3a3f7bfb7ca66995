"""Read the dates of feeds, pages and JSON Lines; None if the text isn't a complete date.

The libraries guess: dateutil takes what is missing from today's date, and dateparser reads
"yesterday" as a date.
"""

import re
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.text.months import MONTH_NUMBERS

_EARLIEST_YEAR = 1990  # nothing on the web is older: earlier dates are zeros or typing errors
_AHEAD = timedelta(days=1)  # for clocks that are wrong and zones that were forgotten
_MAX_LENGTH = 100

# Minutes east of Greenwich. If several zones share a name, the one that feeds mean by it.
_ZONES = {
    **dict.fromkeys(("Z", "UT", "UTC", "GMT", "WET"), 0),
    **dict.fromkeys(("BST", "WEST", "CET", "MEZ", "WAT"), 60),
    **dict.fromkeys(("CEST", "MESZ", "EET", "SAST", "CAT"), 120),
    **dict.fromkeys(("EEST", "MSK", "EAT", "TRT"), 180),
    **dict.fromkeys(("SGT", "SST", "HKT", "PHT", "AWST"), 480),
    **dict.fromkeys(("JST", "KST"), 540),
    "GST": 240,
    "PKT": 300,
    "IST": 330,
    "NPT": 345,
    "ICT": 420,
    "WIB": 420,
    "ACST": 570,
    "AEST": 600,
    "ACDT": 630,
    "AEDT": 660,
    "NZST": 720,
    "NZDT": 780,
    "NST": -210,
    "NDT": -150,
    "BRT": -180,
    "ART": -180,
    "AST": -240,
    "ADT": -180,
    "EST": -300,
    "EDT": -240,
    "CST": -360,
    "CDT": -300,
    "MST": -420,
    "MDT": -360,
    "PST": -480,
    "PDT": -420,
    "AKST": -540,
    "AKDT": -480,
    "HST": -600,
}

# Zones that change the clock, of which only the general name is written.
_ZONES_WITH_SUMMER = {
    "ET": "America/New_York",
    "CT": "America/Chicago",
    "MT": "America/Denver",
    "PT": "America/Los_Angeles",
}

_AT = r"(?:(?:at|à|um|om|kl\.?|às|alle|a\slas|o\sgodz\.?|в|klo)\s+)?"
_HALF = r"(?P<half_before>[ap]\.?m\.?|上午|下午|午前|午後|오전|오후)"
_TIME = (
    rf"{_AT}(?:{_HALF}\s?)?(?P<hour>\d{{1,2}})"
    r"(?::(?=\d)|\.(?=\d\d)|h|[時时點点]|시\s?)(?P<minute>\d{1,2})?"
    r"(?:(?:[:.]|[分분]\s?)(?P<second>\d{1,2})(?:[.,]\d+|[秒초])?|[分분])?"
    r"(?:\s?(?P<half>[ap])\.?m\b\.?)?(?:\s?(?:uhr|hrs?|uur|h)\b)?"
)
_ZONE = (
    r"(?P<zone>(?:GMT|UTC?)?[+-](?:\d{1,2}:\d{1,2}|\d{3,4})|(?:GMT|UTC)[+-]\d{1,2}|[+-]\d\d"
    r"|[A-Z]{2,20}/[A-Z_]{2,30}|[A-Z]{1,5})"
    # The name of the zone, which an offset makes unnecessary.
    r"(?:\s*(?:\([^()]{1,60}\)|\[[^\[\]]{1,60}\]|[A-Z]{2,5}))?"
)
_WEEKDAY = r"(?:[^\W\d_]+\.?[\s,]+)?"
_FORMS = tuple(
    re.compile(form + r"\s*$", re.IGNORECASE)
    for form in (
        # Tue, 02 Jan 2024 10:00:00 GMT, 2-Jan-24, 2. Januar 2024
        rf"{_WEEKDAY}(?P<day>\d{{1,2}})(?:\.|st|nd|rd|th|er|º)?[\s-]+(?:de\s+)?(?P<name>[^\W\d_]+)\.?[\s,-]+(?:de\s+)?"
        rf"(?P<year>\d{{4}}|\d\d)\b,?(?:T|\s*[-–,|]?\s*)?(?:{_TIME})?\s*(?:{_ZONE})?",
        # 2024-01-02T10:00:00+01:00, 2024-01-02 10:00 UTC, 20240102T100000Z, 2024/01/02
        rf"(?P<year>\d{{4}})[-/.](?P<month>\d{{1,2}})[-/.](?P<day>\d{{1,2}})(?:(?:T|\s+|,\s*){_TIME}\s*(?:{_ZONE})?)?Z?",
        r"(?P<year>\d{4})(?P<month>\d\d)(?P<day>\d\d)(?:T?(?P<hour>\d\d)(?P<minute>\d\d)(?P<second>\d\d)?"
        rf"\s*(?:{_ZONE})?)?",
        # 02.01.2024 10:00: with full stops the day always comes first
        rf"(?P<day>\d{{1,2}})\.\s?(?P<month>\d{{1,2}})\.\s?(?P<year>\d{{4}})\b,?(?:\s*[-–,|]?\s*{_TIME})?\s*(?:{_ZONE})?",
        # January 2, 2024 10:00 am EST
        rf"{_WEEKDAY}(?P<name>[^\W\d_]+)\.?\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>\d{{4}})\b,?"
        rf"(?:\s*[-–,|]?\s*{_TIME})?\s*(?:{_ZONE})?",
        # Tue Jan  2 10:00:00 EST 2024, as `date` prints it
        rf"{_WEEKDAY}(?P<name>[^\W\d_]+)\s+(?P<day>\d{{1,2}})\s+{_TIME}\s+(?:{_ZONE}\s+)?(?P<year>\d{{4}})",
        # 1/22/2024 10:00:00 AM: only Americans combine slashes with AM and PM
        rf"(?P<month>\d{{1,2}})/(?P<day>\d{{1,2}})/(?P<year>\d{{4}}),?\s+{_TIME}(?<=m|\.)\s*(?:{_ZONE})?",
        # 2024年1月2日 18時00分, 2024년 1월 2일 (화) 오후 6:00
        rf"(?P<year>\d{{4}})\s?[年년]\s?(?P<month>\d{{1,2}})\s?[月월]\s?(?P<day>\d{{1,2}})\s?[日일号號]?"
        rf"(?:\s?(?:[(（]\w{{1,3}}[)）]|(?:星期|周|週)\w))?(?:\s*{_TIME})?\s*(?:{_ZONE})?",
        # 2024. január 2. 10:00
        rf"(?P<year>\d{{4}})\.?\s+(?P<name>[^\W\d_]+)\.?\s+(?P<day>\d{{1,2}})\.?,?(?:\s+{_TIME})?\s*(?:{_ZONE})?",
        # 2 tháng 1, 2024 10:00
        rf"(?P<day>\d{{1,2}})\s+tháng\s+(?P<month>\d{{1,2}}),?\s+(?P<year>\d{{4}})(?:,?\s+{_TIME})?\s*(?:{_ZONE})?",
    )
)
# By far the most common form, read in a tenth of the time.
_RFC_822 = re.compile(
    r"(?:[A-Z][a-z]{2}, )?(\d\d) ([A-Z][a-z]{2}) (\d{4}) (\d\d):(\d\d):(\d\d) (?:GMT|([+-])(\d\d)(\d\d))",
    re.ASCII,
)
# Seconds since 1970, or thousandths, millionths or billionths of one. Nine digits are before 2001.
_EPOCH = re.compile(r"(\d{10})(?:\d{3}){0,3}(?:\.\d+)?$|(\d{9})(?:\.\d+)?$")


def read_feed_date(written: str, now: datetime) -> datetime | None:
    """Read a date as `read_date` does, but none is later than `now`.

    Up to a day ahead it counts as now, so that nothing comes first in lists by claiming to be newer
    than it can be; after that it is no date.
    """
    moment = read_date(written)
    return None if moment is None or moment > now + _AHEAD else min(moment, now)


def read_date(written: str) -> datetime | None:
    """Return the moment in UTC, or None if the text is not a complete date since 1990.

    Reads ISO 8601, RFC 822 with common zone names, seconds since 1970, and dates as people write
    them, with the months of bot/text/months.py. A date without a zone is UTC. Dates without a day or a
    year, and unknown zone names, are not read.
    """
    text = " ".join(written.split()) if len(written) <= _MAX_LENGTH else ""
    try:
        moment = _moment(text)
    except (ValueError, OverflowError):
        return None
    return moment if moment and moment.year >= _EARLIEST_YEAR else None


def _moment(text: str) -> datetime | None:
    if text[4:5] == "-" and text[10:11] == "T":
        try:
            moment = datetime.fromisoformat(text)
        except ValueError:
            pass  # 24:00, leap seconds and zone names are read below
        else:
            return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
    if common := _RFC_822.fullmatch(text):
        try:
            return _common_moment(common)
        except (KeyError, ValueError):
            pass  # 24:00 and leap seconds are read below
    if epoch := _EPOCH.match(text):
        return datetime.fromtimestamp(int(epoch[1] or epoch[2]), UTC)
    for form in _FORMS:
        if found := form.match(text):
            return _moment_of(found)
    return None


def _common_moment(found: re.Match[str]) -> datetime:
    day, month, year, hour, minute, second, sign, hours_east, minutes_east = found.groups()
    moment = datetime(
        int(year),
        MONTH_NUMBERS[month.lower()],
        int(day),
        int(hour),
        int(minute),
        int(second),
        tzinfo=UTC,
    )
    if sign is None:
        return moment
    east = timedelta(hours=int(hours_east), minutes=int(minutes_east))
    if east >= timedelta(days=1):
        raise ValueError("no zone")
    return moment - east if sign == "+" else moment + east


def _moment_of(found: re.Match[str]) -> datetime | None:
    parts = {"hour": "0", "minute": "0", "half": None, "zone": None, "name": None}
    parts |= {name: value for name, value in found.groupdict().items() if value is not None}
    month = MONTH_NUMBERS.get(parts["name"].lower()) if parts["name"] else int(parts["month"] or 0)
    if month is None:
        return None
    hour = int(parts["hour"] or 0)
    if half := parts["half"] or parts.get("half_before"):
        hour = hour % 12 + (12 if _is_afternoon(half) else 0)
    # 24:00 is the next day, and the leap second :60 the next minute.
    day = datetime(_full_year(parts["year"] or ""), month, int(parts["day"] or 0), tzinfo=UTC)
    minute, second = int(parts["minute"] or 0), int(parts.get("second") or 0)
    if hour > 24 or minute > 59 or second > 60 or (hour == 24 and (minute or second)):
        return None
    written = day + timedelta(hours=hour, minutes=minute, seconds=second)
    offset = _offset_of(parts["zone"], written) if parts["zone"] else timedelta()
    return None if offset is None else written - offset


def _is_afternoon(half: str) -> bool:
    return half[0].lower() == "p" or half in ("下午", "午後", "오후")


def _offset_of(zone: str, written: datetime) -> timedelta | None:
    """How far east of Greenwich the zone is at the time that is written; None for an unknown name."""
    upper = zone.upper()
    if "/" in zone or upper in _ZONES_WITH_SUMMER:
        try:
            place = ZoneInfo(_ZONES_WITH_SUMMER.get(upper, zone))
        except (ValueError, LookupError, OSError):
            return None
        return written.replace(tzinfo=place).utcoffset()
    if "+" not in upper and "-" not in upper:
        minutes = _ZONES.get(upper)
        return None if minutes is None else timedelta(minutes=minutes)
    sign = -1 if "-" in upper else 1
    hours, colon, minutes_east = re.sub(r"[^\d:]", "", upper).partition(":")
    if not colon and len(hours) > 2:
        hours, minutes_east = hours[:-2], hours[-2:]
    offset = timedelta(hours=int(hours), minutes=int(minutes_east or 0))
    return sign * offset if offset < timedelta(days=1) else None


def _full_year(year: str) -> int:
    """The year; two digits are read as RFC 2822 says."""
    return int(year) + (0 if len(year) == 4 else 2000 if int(year) < 50 else 1900)
