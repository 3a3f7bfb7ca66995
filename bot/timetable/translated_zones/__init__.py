"""Names of cities and countries in other languages than English, for time zones.

CLDR's names, one small file for each language (2 to 18 KB): Babel, which has them too, needs 50 ms and
5 MB for a language. They are read when somebody first types a zone in that language.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from bot.timetable.zone_nicknames import Nickname, nicknames, plain_name
from bot.timetable.zones import zone_names
from bot.words import Words

FOLDER = Path(__file__).parent


class _Names(NamedTuple):
    meant: Mapping[str, Nickname]  # by plain name
    cities: Mapping[str, str]  # by IANA name


def translated_names(languages: Sequence[Words]) -> Mapping[str, Nickname]:
    """The names in these languages by their `plain_name`; those of the first language count first."""
    return _together(tuple(words.code for words in languages))


def city_names(words: Words) -> Mapping[str, str]:
    """The cities of zones as a language calls them, by IANA name, if English calls them otherwise."""
    return _read(words.code).cities


@lru_cache(2)
def _together(codes: tuple[str, ...]) -> Mapping[str, Nickname]:
    found: dict[str, Nickname] = {}
    for code in reversed(codes):
        found.update(_read(code).meant)
    return MappingProxyType(found)


@lru_cache(2)  # languages; each has up to 150 KB and is read in 1 to 5 ms
def _read(code: str) -> _Names:
    meant: dict[str, Nickname] = {}
    cities: dict[str, str] = {}
    file = FOLDER / f"{code}.txt"
    lines = file.read_text("utf-8").splitlines() if file.exists() else []
    for line in lines:
        place, _, name = line.partition(": ")
        if line.startswith("#") or not name:
            continue
        if nickname := nicknames().get(plain_name(place)):
            meant.setdefault(plain_name(name), nickname._replace(shown=name))
        elif place.lower() in zone_names():  # this machine may lack a zone
            meant.setdefault(plain_name(name), Nickname(name, (place,)))
            cities[place] = name
    return _Names(MappingProxyType(meant), MappingProxyType(cities))
