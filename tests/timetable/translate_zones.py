"""Writes the names of cities and countries: `python -m tests.timetable.translate_zones de pl`.

Without codes, those of each language that there is. The names are CLDR's, which Babel brings. Run it for a new language, or after CLDR has changed.
"""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from babel import Locale

from bot.timetable.translated_zones import FOLDER
from bot.timetable.zone_nicknames import nicknames, plain_name
from bot.timetable.zones import zone_names
from bot.words import language_codes

HEADER = """\
# Cities and countries in this language, for time zones: each is another name of what is before the colon,
# an IANA zone or an English name in zone_names.txt. Made from Unicode CLDR by
# tests/timetable/translate_zones.py; see LICENSE in this folder. Corrections belong to CLDR.

"""


def lines_of(code: str) -> Iterator[str]:
    """The lines of a language, without names that English has too."""
    locale = Locale.parse({"zh-CN": "zh-Hans"}.get(code, code).replace("-", "_"))
    known = set(zone_names().values())
    for zone, names in sorted(locale.time_zones.items()):
        city = names.get("city", "")
        if zone in known and "/" in zone and plain_name(city) not in ("", _city(zone)):
            yield f"{zone}: {city}"
    for territory, english in sorted(Locale.parse("en").territories.items()):
        name = locale.territories.get(territory, "")
        is_country = len(territory) == 2 and plain_name(english) in nicknames()
        if is_country and plain_name(name) not in ("", plain_name(english)):
            yield f"{nicknames()[plain_name(english)].shown}: {name}"


def _city(zone: str) -> str:
    return plain_name(zone).rpartition("/")[2]


def write(codes: Sequence[str], folder: Path = FOLDER) -> None:
    """Write the file of each language."""
    for code in codes:
        text = HEADER + "\n".join(lines_of(code)) + "\n"
        (folder / f"{code}.txt").write_text(text, "utf-8")


if __name__ == "__main__":
    write(sys.argv[1:] or [code for code in language_codes() if code != "en"])
