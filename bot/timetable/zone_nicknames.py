"""Cities, countries and abbreviations by which people name time zones; read from zone_names.txt."""

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from bot.timetable.folded_text import fold_text

_LONGEST = 100  # characters; longer texts are no names
_LEFT_OUT = re.compile(r"\.")  # St. Louis, U.S.A.
_BETWEEN = re.compile(r"[^\w/]+|_+")


class Nickname(NamedTuple):
    """What a name stands for."""

    shown: str  # as the file spells it
    zones: tuple[str, ...]  # IANA names, most likely first; at least one
    has_several: bool = False  # a country with several time zones, so none of them is meant


def plain_name(name: str) -> str:
    """Without case, accents and punctuation, with single spaces: `são-paulo` becomes `sao paulo`.

    Slashes stay, as names of zones have them.
    """
    return " ".join(_BETWEEN.sub(" ", _LEFT_OUT.sub("", fold_text(name[:_LONGEST]))).split())


@cache
def nicknames() -> Mapping[str, Nickname]:
    """All names by their `plain_name`, in the order of the file."""
    return MappingProxyType(_read(codes=False))


@cache
def region_codes() -> Mapping[str, Nickname]:
    """Codes of states and countries (`tx`), which name a region only behind a place."""
    codes = _read(codes=True)
    return MappingProxyType(
        {code: each._replace(has_several=len(each.zones) > 1) for code, each in codes.items()}
    )


def _read(*, codes: bool) -> dict[str, Nickname]:
    found: dict[str, Nickname] = {}
    for line in Path(__file__).with_name("zone_names.txt").read_text("utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        zone, _, names = line.partition(": ")
        for name in names.split(", "):
            if name.startswith("~") is not codes:
                continue
            shown, several = name.strip("~?"), name.endswith("?")
            known = found.get(plain_name(shown), Nickname(shown, ()))
            zones = tuple(dict.fromkeys((*known.zones, zone)))
            found[plain_name(shown)] = Nickname(known.shown, zones, known.has_several or several)
    return found
