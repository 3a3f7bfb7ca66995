"""Time zones as people name them -> those of the IANA database of this machine.

The names are read from the machine's zone data once, at first use, and so is each zone.
"""

import re
import unicodedata
from datetime import UTC, datetime
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from bot.errors import BadOption
from bot.text.nearest_names import nearest_names

# Shown when nothing is typed, from west to east: as many as Discord offers at once.
COMMON = (
    "UTC",
    "America/New_York",
    "America/Chicago",
    "America/Denver",
    "America/Phoenix",
    "America/Los_Angeles",
    "America/Toronto",
    "America/Mexico_City",
    "America/Sao_Paulo",
    "Europe/London",
    "Europe/Paris",
    "Europe/Berlin",
    "Europe/Athens",
    "Europe/Istanbul",
    "Europe/Moscow",
    "Africa/Cairo",
    "Africa/Lagos",
    "Africa/Johannesburg",
    "Asia/Baghdad",
    "Asia/Dubai",
    "Asia/Karachi",
    "Asia/Kolkata",
    "Asia/Shanghai",
    "Asia/Tokyo",
    "Australia/Sydney",
)

# `localtime` differs from machine to machine and `Factory` means "not set". EST and MST are valid
# but stay an hour behind New York and Denver all summer, which is not what those who type them mean.
_REFUSED = {"localtime", "Factory", "EST", "MST"}
# Etc/GMT+2 is two hours behind Greenwich, the reverse of what people mean by GMT+2
_REVERSED = re.compile(r"Etc/GMT[+-]\d+")
_CITY = re.compile(
    r"(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+|UTC"
)
_WINTER_AND_SUMMER = datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 7, 1, tzinfo=UTC)
_OFFERED = 3  # names in a refusal
_SHOWN = 40  # characters of what was typed that a refusal repeats
_EXAMPLE = "such as Europe/Berlin"


def parse_zone(typed: str) -> ZoneInfo:
    """The zone of that IANA name, in upper or lower case; `key` is its name as IANA writes it.

    Raises `BadOption`, which offers the nearest names. Quick enough for a stored name, too.
    """
    name = _names().get(_folded(typed))
    if name is not None:
        return _zone(name)
    shown = " ".join(typed.split())[:_SHOWN]
    near = " or ".join(suggest_zones(typed, _OFFERED)) if shown else ""
    fix = f"did you mean {near}?" if near else f"write the nearest large city's, {_EXAMPLE}."
    raise BadOption(f"{shown} is no time zone: {fix}" if shown else f"No time zone: {fix}")


def suggest_zones(typed: str, limit: int) -> list[str]:
    """At most `limit` names that fit what was typed, the best first; common ones for nothing.

    Abbreviations find where they are used (`CEST`: Europe/Paris), and what fits nowhere finds
    what is spelled nearly so. Every name that is offered is one that `parse_zone` takes.
    """
    wanted = _folded(typed)
    if not wanted:
        known = set(_names().values())
        return [name for name in COMMON if name in known][:limit]
    ranked = sorted(
        (*rank, name)
        for folded, name in _names().items()
        if wanted in folded and (rank := _rank(folded, name, wanted))
    )
    found = [*_abbreviations().get(wanted, ()), *(name for *_, name in ranked)]
    return list(dict.fromkeys(found or _holding(wanted) or _spelled_nearly(wanted)))[:limit]


def _rank(folded: str, name: str, wanted: str) -> tuple[bool, int, int] | None:
    """How well a name fits, the least the best; None unless a word of it begins with `wanted`."""
    begins = (
        folded == wanted,
        folded.rpartition("/")[2].startswith(wanted),
        folded.startswith(wanted),
        re.search(rf"[/_-]{re.escape(wanted)}", folded),
    )
    how = next((place for place, fits in enumerate(begins) if fits), None)
    if how is None or _REVERSED.fullmatch(name):
        return None
    cities_first = how > 0 and not _CITY.fullmatch(name)
    return cities_first, how, COMMON.index(name) if name in COMMON else len(COMMON)


def _holding(wanted: str) -> list[str]:
    return [name for folded, name in _cities().items() if wanted in folded]


def _spelled_nearly(wanted: str) -> list[str]:
    if re.search(r"\d", wanted):  # UTC+2 is not a way to spell UTC
        return []
    spellings = {folded.rpartition("/")[2]: name for folded, name in _cities().items()}
    spellings |= _cities()
    return [spellings[near] for near in nearest_names(wanted, spellings, most=5, similarity=0.75)]


def _cities() -> dict[str, str]:
    return {folded: name for folded, name in _names().items() if _CITY.fullmatch(name)}


@cache
def _names() -> dict[str, str]:
    """Folded names and the names themselves, in alphabetical order."""
    return {_folded(name): name for name in sorted(available_timezones() - _REFUSED)}


@cache
def _abbreviations() -> dict[str, tuple[str, ...]]:
    """What the common zones call their time in winter and summer, and which of them do."""
    found: dict[str, tuple[str, ...]] = {}
    for name in suggest_zones("", len(COMMON)):
        for moment in _WINTER_AND_SUMMER:
            called = _folded(moment.astimezone(_zone(name)).tzname() or "")
            if called.isalpha() and name not in found.get(called, ()):
                found[called] = (*found.get(called, ()), name)
    return found


@cache  # as many as there are names; ZoneInfo itself keeps eight and reads the others again
def _zone(name: str) -> ZoneInfo:
    return ZoneInfo(name)


def _folded(name: str) -> str:
    """Without case, accents and spaces: `São Paulo` is sao_paulo."""
    plain = unicodedata.normalize("NFKD", name[:100].strip().casefold())
    return re.sub(r"\s+", "_", "".join(c for c in plain if not unicodedata.combining(c)))
