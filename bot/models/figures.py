"""What is counted for the operator's monitoring."""

from collections.abc import Callable, Mapping, Sequence
from typing import Literal, NamedTuple, get_args

from bot.models.duties import DutyName

Outcome = Literal["answered", "refused", "failed", "too late"]
"""How a command ended: refused is what the person can change, failed what only the operator can."""

CommandObserver = Callable[[str, Outcome, float], None]
"""Takes the command's name, such as "schedule add", how it ended, and after how many seconds."""

FeedCondition = Literal["working", "unread", "late", "failing", "stopped"]
"""Unread: followed lately. Late: due and not read. Stopped: not read any more."""

FEED_CONDITIONS: tuple[FeedCondition, ...] = get_args(FeedCondition)


class Backlog(NamedTuple):
    """What the store holds, and what is still to be done with it."""

    articles: int
    ungrouped: int  # articles that wait to be grouped into stories
    grouping_lag: float  # seconds since the first of them was stored
    unmatched: int  # articles that wait to be matched with follows and alerts
    posts: Mapping[str, int]  # of the last hour, by the state of their deliveries


class StoreFigures(NamedTuple):
    """Everything that is counted in the store; for all processes."""

    backlog: Backlog
    waiting: int  # deliveries
    late: int  # deliveries, and due times that nobody has claimed
    lateness: float  # seconds, of the one that is due for longest
    feeds: Mapping[FeedCondition, int]
    silent: int  # sources without news for far longer than usual
    size: int  # of the database, in bytes
    failing: frozenset[DutyName]


class RunningBot(NamedTuple):
    """What any thread may ask of the running bot."""

    latencies: Callable[[], Sequence[tuple[int, float]]]  # seconds by shard; NaN until measured
    is_connected: Callable[[], bool]
    lag: Callable[[], float]  # of the event loop, in seconds
    standstills: Callable[[], int]  # of the event loop
