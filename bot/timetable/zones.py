"""Find the IANA time zone that people mean by what they type.

The names are read from the machine's zone data once, at first use; each zone likewise.
"""

import re
import unicodedata
from datetime import UTC, datetime
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from bot.errors import BadOption
from bot.text.typed_names import nearest_names
from bot.words import Listed, say

# Offered before anything is typed, from west to east: as many as Discord shows at once.
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
# but stay an hour behind New York and Denver all summer, which is not what people mean by them.
_REFUSED = {"localtime", "Factory", "EST", "MST"}
# Etc/GMT+2 is two hours behind Greenwich, the reverse of what people mean by GMT+2
_REVERSED = re.compile(r"Etc/GMT[+-]\d+")
_CITY = re.compile(
    r"(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+|UTC"
)
_WINTER_AND_SUMMER = datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 7, 1, tzinfo=UTC)
_OFFERED = 3  # names in an error
_SHOWN = 40  # characters of what was typed, repeated in an error


def parse_zone(typed: str) -> ZoneInfo:
    """The zone with this IANA name, in any case; its `key` is the name as IANA writes it.

    Raises `BadOption`, which offers the nearest names. Fast enough for stored names too.
    """
    name = _names().get(_folded(typed))
    if name is not None:
        return _zone(name)
    shown = " ".join(typed.split())[:_SHOWN]
    if not shown:
        raise BadOption(say("zone-missing"))
    near = suggest_zones(typed, _OFFERED)
    if near:
        raise BadOption(say("zone-invalid-near", typed=shown, near=Listed(near, "or")))
    raise BadOption(say("zone-invalid", typed=shown))


def suggest_zones(typed: str, limit: int) -> list[str]:
    """At most `limit` names that match what was typed, best first; common zones if it is empty.

    An abbreviation finds zones that use it (`CEST`: Europe/Paris); if nothing matches, similar
    spellings are offered. `parse_zone` accepts every name that is returned.
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
    """How well a name matches, least is best; None unless a word of it begins with `wanted`."""
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
    if re.search(r"\d", wanted):  # UTC+2 is not a misspelled UTC
        return []
    spellings = {folded.rpartition("/")[2]: name for folded, name in _cities().items()}
    spellings |= _cities()
    return [spellings[near] for near in nearest_names(wanted, spellings, most=5, similarity=0.75)]


def _cities() -> dict[str, str]:
    return {folded: name for folded, name in _names().items() if _CITY.fullmatch(name)}


@cache
def _names() -> dict[str, str]:
    """The names by their folded form, in alphabetical order."""
    return {_folded(name): name for name in sorted(available_timezones() - _REFUSED)}


@cache
def _abbreviations() -> dict[str, tuple[str, ...]]:
    """The common zones by the abbreviations that they use in winter and summer."""
    found: dict[str, tuple[str, ...]] = {}
    for name in suggest_zones("", len(COMMON)):
        for moment in _WINTER_AND_SUMMER:
            called = _folded(moment.astimezone(_zone(name)).tzname() or "")
            if called.isalpha() and name not in found.get(called, ()):
                found[called] = (*found.get(called, ()), name)
    return found


@cache  # unbounded, there are few names; ZoneInfo itself caches only eight
def _zone(name: str) -> ZoneInfo:
    return ZoneInfo(name)


def _folded(name: str) -> str:
    """Without case, accents and spaces: `São Paulo` becomes sao_paulo."""
    plain = unicodedata.normalize("NFKD", name[:100].strip().casefold())
    return re.sub(r"\s+", "_", "".join(c for c in plain if not unicodedata.combining(c)))
