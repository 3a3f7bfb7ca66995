"""Places in the index: numbers that sort articles by time and hold their ids.

A place is the article's time to 18 hours in the upper bits and its id in the lower 28.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from bot.storage.engine import LARGEST_ID, LONG_AGO
from bot.storage.timestamps import to_seconds

ID_BITS = 28  # of a place, as the migrations make it: the rest is the time
HOURS_18 = 16  # bits of a time in seconds that a place leaves out

ID_OF_PLACE = (1 << ID_BITS) - 1
"""The bits of a place that are the article's id."""


def article_id(place: int) -> int:
    """The id of the article at a place."""
    return place & ID_OF_PLACE


def same_hours(places: Sequence[int], one: int, other: int) -> bool:
    """Whether two of the places are in the same 18 hours, so that their order is not that of time."""
    return places[one] >> ID_BITS == places[other] >> ID_BITS


class Period(NamedTuple):
    """A period as a range of places.

    Articles at places before `first` or after `last` are outside, those from `sure` to `sure_to`
    are inside; for a place between them the article's own time decides.
    """

    since: int = LONG_AGO
    until: int = LARGEST_ID
    first: int = LONG_AGO
    sure: int = LONG_AGO
    sure_to: int = LARGEST_ID
    last: int = LARGEST_ID

    @classmethod
    def of(cls, since: datetime | None, until: datetime | None) -> "Period":
        """The period from `since` until just before `until`; None for no limit."""
        period = cls()
        if since is not None:
            seconds = to_seconds(since)
            first = _begin_of_hours(seconds)
            period = period._replace(since=seconds, first=first, sure=first + (1 << ID_BITS))
        if until is not None:
            seconds = to_seconds(until)
            begin = _begin_of_hours(seconds)
            last = begin + (1 << ID_BITS) - 1
            period = period._replace(until=seconds, sure_to=begin - 1, last=last)
        return period


def _begin_of_hours(seconds: int) -> int:
    return seconds >> HOURS_18 << ID_BITS
