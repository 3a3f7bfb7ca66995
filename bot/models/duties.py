"""What the bot does on its own, and what keeps it from doing so."""

from datetime import datetime
from typing import Literal, NamedTuple

from bot.words import Said, say

DutyName = Literal[
    "claiming",
    "posting",
    "reading",
    "grouping",
    "matching",
    "loading",
    "summaries",
    "search index",
    "maintenance",
    "event loop",
]

# Each duty in words.
DUTIES: dict[DutyName, Said] = {
    "claiming": say("duty-claiming"),
    "posting": say("duty-posting"),
    "reading": say("duty-reading"),
    "grouping": say("duty-grouping"),
    "matching": say("duty-matching"),
    "loading": say("duty-loading"),
    "summaries": say("duty-summaries"),
    "search index": say("duty-search-index"),
    "maintenance": say("duty-maintenance"),
    "event loop": say("duty-event-loop"),  # no work of its own: what all of it waits for
}


class DutyFault(NamedTuple):
    """A duty whose last round failed."""

    name: DutyName
    since: datetime  # the first failure in a row
    times: int  # in a row
    reason: Said | str  # of the last failure
