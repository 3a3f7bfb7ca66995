"""Known news agencies: what each is called, and which web domains are theirs."""

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from bot.text.characters import matching_form


class Agency(NamedTuple):
    """A news agency, or an outlet whose articles others print under its name."""

    name: str  # as readers know it
    others: tuple[str, ...]  # other names, as printed
    domains: tuple[str, ...]  # registrable domains


_DESK = 3  # letters
_EDITORS = ("red", "mit")  # `APA, red`: the outlet's editors wrote it, too
_MAX_LENGTH = 100  # characters
_BETWEEN_NAMES = re.compile(r"(?<!\s)\s*[/,،，+&]\s*")


def is_known_agency(name: str) -> bool:
    """Whether this is a known name, several (`Reuters/AP`), or one with its desk (`dpa/lnw`).

    Case is ignored.
    """
    return len(name) <= _MAX_LENGTH and bool(_agencies_of(name))


def agency_called(name: str) -> str | None:
    """The agency's usual name: `AP` for `The Associated Press`, `dpa` for `dpa/lnw`.

    None if the name is unknown or names several agencies. Case is ignored.
    """
    found = _agencies_of(name) if len(name) <= _MAX_LENGTH else frozenset()
    return next(iter(found)) if len(found) == 1 else None


def domains_of_agencies() -> dict[str, str]:
    """Registrable domain -> the name of the agency that owns it."""
    return {domain: agency.name for agency in _agencies() for domain in agency.domains}


# A listing repeats the same few names thousands of times.
@lru_cache(maxsize=1_024)
def _agencies_of(name: str) -> frozenset[str]:
    by_name = _agencies_by_name()
    if known := by_name.get(matching_form(name)):
        return frozenset([known.name])
    first, *others = (matching_form(part) for part in _BETWEEN_NAMES.split(name))
    if first not in by_name or any(_is_unknown(other) for other in others):
        return frozenset()
    return frozenset(by_name[each].name for each in (first, *others) if each in by_name)


def _is_unknown(part: str) -> bool:
    return part not in _agencies_by_name() and (len(part) > _DESK or part in _EDITORS)


@cache
def _agencies_by_name() -> Mapping[str, Agency]:
    """Name as it is compared -> agency.

    Known names may be in lower case, without a city, or after a city in mixed case; an unknown name
    needs a city in capitals.
    """
    return {
        matching_form(name): agency
        for agency in _agencies()
        for name in (agency.name, *agency.others)
    }


@cache
def _agencies() -> tuple[Agency, ...]:
    """The agencies of the file, in its order. Reading it takes 3 ms."""
    agencies = []
    for line in Path(__file__).with_name("agencies.txt").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            names, _, domains = line.partition(" = ")
            name, *others = names.split(" | ")
            agencies.append(Agency(name, tuple(others), tuple(domains.split())))
    return tuple(agencies)
