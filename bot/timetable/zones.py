"""The IANA time zones that this machine knows.

The names are read from the machine's zone data once, at first use; each zone likewise.
"""

import re
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from zoneinfo import ZoneInfo, available_timezones

from bot.errors import BadOption
from bot.timetable.folded_text import shortened
from bot.words import say

# `localtime` differs from machine to machine and `Factory` means "not set". EST and MST are valid
# but stay an hour behind New York and Denver all summer, which is not what people mean by them.
_REFUSED = {"localtime", "Factory", "EST", "MST"}
# Etc/GMT+2 is two hours behind Greenwich, the reverse of what people mean by GMT+2
_REVERSED = re.compile(r"Etc/GMT([+-])(\d+)")
_OFFSETS = range(-12, 15)  # whole hours ahead of UTC that have a zone


def parse_zone(name: str) -> ZoneInfo:
    """The zone with this IANA name, in any case; its `key` is the name as IANA writes it.

    Fast enough for stored names. Raises `BadOption` if this machine has no such zone.
    """
    known = zone_names().get(_folded(name))
    if known is None:
        raise BadOption(say("zone-invalid", typed=shortened(name)))
    return _zone(known)


def fixed_offset(hours: int) -> ZoneInfo | None:
    """The zone that is always so many whole hours ahead of UTC; None if there is none."""
    if hours not in _OFFSETS:
        return None
    return _zone(f"Etc/GMT{-hours:+d}" if hours else "UTC")


def shown_zone(name: str) -> str:
    """The name as people read it: `UTC+2` for Etc/GMT-2, other names as they are."""
    offset = _REVERSED.fullmatch(name)
    if offset is None:
        return name
    return f"UTC{'-' if offset[1] == '+' else '+'}{offset[2]}"


def is_reversed(name: str) -> bool:
    """Whether it is one of the names, such as Etc/GMT+2, that people read the wrong way round."""
    return _REVERSED.fullmatch(name) is not None


@cache
def zone_names() -> Mapping[str, str]:
    """The names by their lower case with underscores, in alphabetical order."""
    return MappingProxyType(
        {_folded(name): name for name in sorted(available_timezones() - _REFUSED)}
    )


@cache  # unbounded, there are few names; ZoneInfo itself caches only eight
def _zone(name: str) -> ZoneInfo:
    return ZoneInfo(name)


def _folded(name: str) -> str:
    return re.sub(r"\s+", "_", name[:100].strip().casefold())
