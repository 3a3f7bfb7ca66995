"""Understand time zones as people type them: `Berlin`, `Delhi`, `EST`, `GMT+2`."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from types import MappingProxyType
from typing import NamedTuple
from zoneinfo import ZoneInfo

from bot.errors import BadOption
from bot.text.typed_names import nearest_names
from bot.timetable.folded_text import fold_text, shortened
from bot.timetable.translated_zones import city_names, translated_names
from bot.timetable.zone_nicknames import Nickname, nicknames, plain_name, region_codes
from bot.timetable.zones import fixed_offset, is_reversed, parse_zone, shown_zone, zone_names
from bot.words import Listed, Said, Words, say

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

_CITY = re.compile(
    r"(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+"
)
_OFFSET = re.compile(r"(?:utc|gmt)? ?([+\-]) ?(\d{1,2})(?::?([0-5]\d))?", re.ASCII)
# The zones that are ahead of UTC by this many minutes all year, for offsets that aren't whole hours.
# Left out: offsets that only zones with summer time have.
_ODD_OFFSETS = {
    -570: "Pacific/Marquesas",
    210: "Asia/Tehran",
    270: "Asia/Kabul",
    330: "Asia/Kolkata",
    345: "Asia/Kathmandu",
    390: "Asia/Yangon",
    525: "Australia/Eucla",
    570: "Australia/Darwin",
}
_TIME = re.compile(r"(?: (?:standard|daylight|summer|mean|savings?))* time ?(?:zone)?$")
_BETWEEN = re.compile(r"[,/\\]")  # a place and its region, or two names of one zone: CET/CEST
_SHORTEST_PART = 2  # letters; fewer would offer half the world
_OFFERED = 3  # names in an error


class UnderstoodZone(NamedTuple):
    """A zone as it was understood."""

    zone: ZoneInfo
    note: Said | None  # what was typed and what it was taken for, unless that is plain


class OfferedZone(NamedTuple):
    """A zone to choose from."""

    shown: str  # Delhi (Asia/Kolkata)
    value: str  # what `understand_zone` takes


def understand_zone(typed: str, *languages: Words) -> UnderstoodZone:
    """The zone meant by an IANA name, a city, a country, an abbreviation or an offset.

    `Berlin, Germany` and `Portland, Maine` are understood too, and cities and countries in the
    languages. Raises `BadOption`, which offers the nearest names.
    """
    if not typed.strip():
        raise BadOption(say("zone-missing"))
    minutes = _offset(typed)
    if minutes is not None:
        return _at_offset(minutes, typed)
    translated = translated_names(languages)
    meant = _meant(typed, translated)
    if meant is None:
        raise _unknown(typed, languages)
    if meant.has_several:
        near = Listed(meant.zones[:_OFFERED], "or")
        raise BadOption(say("zone-several", typed=shortened(typed), near=near))
    return UnderstoodZone(parse_zone(meant.zones[0]), _note(typed, meant))


def offer_zones(typed: str, limit: int, *languages: Words) -> list[OfferedZone]:
    """At most `limit` zones that match what was typed, best first; common ones if it is empty.

    `understand_zone` takes the value of each. If nothing matches, similar spellings are offered.
    Cities are named in the first of the languages.
    """
    offered = _offered(typed, languages)[:limit]
    cities = city_names(languages[0]) if languages else {}
    return [
        OfferedZone(f"{cities[value]} ({value})", value)
        if shown == value and value in cities
        else OfferedZone(shown, value)
        for shown, value in offered
    ]


def _offered(typed: str, languages: Sequence[Words]) -> list[OfferedZone]:
    if not typed.strip():
        known = set(zone_names().values())
        return [OfferedZone(name, name) for name in COMMON if name in known]
    if (minutes := _offset(typed)) is not None:
        zone = _zone_at(minutes)
        return [OfferedZone(shown_zone(zone.key), shown_zone(zone.key))] if zone else []
    wanted = plain_name(typed)
    first: dict[str, OfferedZone] = {}
    names = {**translated_names(languages), **nicknames()}
    for each in (
        list(_matching(wanted, names)) or _spelled_nearly(wanted, names) or _holding(wanted)
    ):
        first.setdefault(each.value, each)
    return list(first.values())


def _offset(typed: str) -> int | None:
    """Minutes ahead of UTC for `GMT+2` or `+05:30`; None for other texts."""
    found = _OFFSET.fullmatch(fold_text(typed))
    if found is None:
        return None
    minutes = 60 * int(found[2]) + int(found[3] or 0)
    return minutes if found[1] == "+" else -minutes


def _zone_at(minutes: int) -> ZoneInfo | None:
    if minutes % 60 == 0:
        return fixed_offset(minutes // 60)
    name = _ODD_OFFSETS.get(minutes)
    return parse_zone(name) if name else None


def _at_offset(minutes: int, typed: str) -> UnderstoodZone:
    zone = _zone_at(minutes)
    if zone is None:
        raise BadOption(say("zone-invalid", typed=shortened(typed)))
    if not minutes:
        return UnderstoodZone(zone, None)
    shown = shown_zone(zone.key)
    if typed.strip().casefold() == shown.casefold():
        return UnderstoodZone(zone, say("zone-offset", zone=shown))
    note = say("zone-offset-taken", typed=shortened(typed), zone=shown)
    return UnderstoodZone(zone, note)


def _meant(typed: str, translated: Mapping[str, Nickname]) -> Nickname | None:
    """What a name stands for; for `Portland, Maine`, the place in that region."""
    if found := _named(typed, translated):
        return found
    parts = _BETWEEN.split(typed, 1)
    if len(parts) == 1:
        place, _, code = typed.strip().rpartition(" ")  # Austin TX
        inside, around = _named(place, translated), region_codes().get(plain_name(code))
        return _in_region(inside, around) if inside and around else None
    inside, around = (_named(part, translated) for part in parts)
    return _in_region(inside, region_codes().get(plain_name(parts[1]), around))


def _in_region(inside: Nickname | None, around: Nickname | None) -> Nickname | None:
    """The zones of a place that are in a region; for an unknown place, all of the region."""
    if inside is None or around is None:
        return inside or around
    both = tuple(zone for zone in inside.zones if zone in around.zones)
    return Nickname(inside.shown, both) if both else around


def _named(typed: str, translated: Mapping[str, Nickname]) -> Nickname | None:
    """What a name stands for, with or without "time" at its end."""
    wanted = plain_name(typed)
    for name in dict.fromkeys((wanted, _TIME.sub("", wanted))):
        if found := nicknames().get(name):
            return found
        # The city first: Singapore is also an older name of Asia/Singapore.
        if zone := _cities().get(name) or _names().get(name):
            return Nickname(zone, (zone,))
        if found := translated.get(name):
            return found
    written = zone_names().get("_".join(typed.casefold().split()))
    return Nickname(written, (written,)) if written else None


def _note(typed: str, meant: Nickname) -> Said | None:
    """What the name was taken for, unless it is the name of that zone or of its city."""
    zone, *others = meant.zones
    if others:
        others_listed = Listed([shown_zone(name) for name in others], "or")
        return say("zone-taken-of-several", typed=shortened(typed), zone=zone, others=others_listed)
    wanted = plain_name(typed)
    if not is_reversed(zone) and wanted in (plain_name(zone), _last_part(plain_name(zone))):
        return None
    return say("zone-taken", typed=shortened(typed), zone=shown_zone(zone))


def _unknown(typed: str, languages: Sequence[Words]) -> BadOption:
    near = [each.value for each in offer_zones(typed, _OFFERED, *languages)]
    if near:
        return BadOption(say("zone-invalid-near", typed=shortened(typed), near=Listed(near, "or")))
    return BadOption(say("zone-invalid", typed=shortened(typed)))


def _matching(wanted: str, names: Mapping[str, Nickname]) -> Iterator[OfferedZone]:
    """The name itself, then names of zones and nicknames that begin with it, cities first."""
    if exact := names.get(wanted):
        yield from _offers(exact)
    ranked = sorted(
        (*rank, name) for plain, name in _names().items() if (rank := _rank(plain, name, wanted))
    )
    yield from (OfferedZone(name, name) for other, how, _, name in ranked if not other and how <= 1)
    if len(wanted) >= _SHORTEST_PART:
        beginning = sorted(name for name in names if name.startswith(wanted))
        yield from (each for name in beginning for each in _offers(names[name]))
    yield from (OfferedZone(name, name) for *_, name in ranked)


def _offers(meant: Nickname) -> list[OfferedZone]:
    return [OfferedZone(f"{meant.shown} ({zone})", zone) for zone in meant.zones]


def _rank(plain: str, name: str, wanted: str) -> tuple[bool, int, int] | None:
    """How well a zone's name matches, lower is better; None if no word of it begins with `wanted`."""
    if wanted not in plain or is_reversed(name):
        return None
    begins = (
        plain == wanted,
        _last_part(plain).startswith(wanted),
        plain.startswith(wanted),
        re.search(rf"[/ ]{re.escape(wanted)}", plain),
    )
    how = next((place for place, fits in enumerate(begins) if fits), None)
    if how is None:
        return None
    is_city = name == "UTC" or _CITY.fullmatch(name) is not None
    return how > 0 and not is_city, how, COMMON.index(name) if name in COMMON else len(COMMON)


def _holding(wanted: str) -> list[OfferedZone]:
    return [
        OfferedZone(name, name)
        for plain, name in _names().items()
        if wanted in plain and _CITY.fullmatch(name)
    ]


def _spelled_nearly(wanted: str, names: Mapping[str, Nickname]) -> list[OfferedZone]:
    if re.search(r"\d", wanted):  # UTC+25 is not a misspelled UTC
        return []
    cities = {plain: name for plain, name in _names().items() if _CITY.fullmatch(name)}
    spellings = {
        name: OfferedZone(zone, zone) for name, zone in (*_cities().items(), *cities.items())
    }
    for name, meant in names.items():
        spellings.setdefault(name, _offers(meant)[0])
    return [spellings[near] for near in nearest_names(wanted, spellings, most=5, similarity=0.75)]


@cache
def _names() -> Mapping[str, str]:
    """The IANA names by their `plain_name`.

    Without those that people read the wrong way round, and without legacy names (GB, Egypt) that are
    nicknames of the zone's present name.
    """
    names = {plain_name(name): name for name in zone_names().values() if not is_reversed(name)}
    return MappingProxyType({plain: names[plain] for plain in names if plain not in nicknames()})


@cache
def _cities() -> Mapping[str, str]:
    """The zones of cities by the plain name of the city; of several names, a common one."""
    names = sorted(_names().values(), key=lambda name: (name not in COMMON, name))
    cities = [name for name in names if _CITY.fullmatch(name)]
    return MappingProxyType({_last_part(plain_name(name)): name for name in reversed(cities)})


def _last_part(plain: str) -> str:
    return plain.rpartition("/")[2]
