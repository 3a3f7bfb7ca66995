"""What storage needs of a database engine. SQLite provides it in `bot/storage/sqlite`.

Everything outside the engine's own folder is one SQL text in standard SQL, so that another engine
needs a folder of its own and no other change.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence, Set
from datetime import datetime
from typing import Any, Literal, NamedTuple, Protocol, TypeVar, get_args

from bot.models import MatchOrder
from bot.text.search_query import Query, Term

T = TypeVar("T")

LARGEST_ID = 2**63 - 1  # the largest integer of a column; what people type may be larger
LONG_AGO = -(2**63)  # a time in seconds before every other

Parameters = Sequence[Any] | Mapping[str, Any]

Domain = Literal["news", "posting", "service"]
"""What a write is about. News: articles, sources, feeds, stories, summaries. Posting: subscriptions,
matches, deliveries and what follows them. Service: what processes note about their own work."""

Topic = Literal["posting", "leases"]
"""What processes wake each other for: there is something to post, or a lease was given back."""

DOMAINS: tuple[Domain, ...] = get_args(Domain)
"""In the order in which their locks are taken."""


class Rows(Protocol):
    """The result of a statement, each row as a tuple."""

    @property
    def rowcount(self) -> int:
        """How many rows the statement changed; after `executemany`, all executions together."""

    def fetchone(self) -> Any:
        """The next row, or None."""

    def fetchall(self) -> list[Any]:
        """All remaining rows."""

    def __iter__(self) -> Iterator[Any]: ...


class Connection(Protocol):
    """A connection inside a transaction. `?` and `:name` stand for values in its statements."""

    @property
    def search_index(self) -> "SearchIndex":
        """The full-text index as this transaction sees it."""

    def execute(self, sql: str, parameters: Parameters = ..., /) -> Rows:
        """Run one statement."""

    def executemany(self, sql: str, parameters: Iterable[Parameters], /) -> Rows:
        """Run one statement for each set of values."""

    def lock(self, domain: Domain) -> None:
        """Keep writes of another domain out too, until this one is over.

        For work that seldom needs it. The domain must come after the write's own in `DOMAINS`.
        """

    def next_id(self, table: str) -> int:
        """The id that the table's next row gets; never one that a deleted row had."""


class Scope(NamedTuple):
    """Which articles a search may find."""

    visible: Set[int] | None = None  # ids of sources; None for all. Articles without one always are
    sources: Collection[int] | None = None  # only these, all of them visible
    without_sources: Collection[int] = ()
    since: datetime | None = None
    until: datetime | None = None  # the first moment that is too late


class MatchGroup(NamedTuple):
    """Matches that are equally complete."""

    size: int  # the articles of one story count once
    left_out: tuple[Term, ...]  # words that no match of the group has
    complete: bool  # whether its matches have all words


class IndexProgress(NamedTuple):
    """How far the search index is remade."""

    done: int  # articles
    all: int


class MatchPage(NamedTuple):
    """One page of the articles that match a query."""

    ids: list[int]  # of the articles, in order
    total: int  # of matches on all pages; the articles of one story count once
    looked_at: int | None  # of the newest visible matches; None if these are all matches
    groups: tuple[MatchGroup, ...] = ()  # in the order of the matches
    lacking: Mapping[
        int, tuple[Term, ...]
    ] = {}  # id of an article on the page -> its missing words
    common: frozenset[Term] = frozenset()  # words that nearly every article has: none needs them
    absent: tuple[Term, ...] = ()  # words that nothing in scope has


class SearchIndex(Protocol):
    """The full-text index over titles and bodies."""

    def add(self, first_id: int) -> None:
        """Index the articles from this id on, which have just been inserted."""

    def find(
        self, query: Query, scope: Scope, *, order: MatchOrder, offset: int, limit: int
    ) -> MatchPage:
        """At most `limit` matches from `offset` on, among the newest `MAX_MATCHES` articles.

        Articles with all words come first. If they are fewer than `RELAX_BELOW`, those that lack
        one of the `loose` words follow, then those that lack two, and so on; `order` applies to each of
        these groups. Among the newest matches of all sources fewer may be visible.
        Of the articles of one story only the first in the order is a match. A query with sources
        and no words matches every article of those sources; one with neither matches nothing.
        """

    def with_all_words(self, query: Query, scope: Scope) -> list[int]:
        """The ids of articles that have all words of the query, also in other forms.

        The newest `MAX_MATCHES`, roughly newest first. A query without words matches as in `find`.
        """

    def languages(self) -> tuple[str, ...]:
        """The languages of its articles in which words have forms."""

    def forms_of(self, word: str) -> tuple[str, ...]:
        """The indexed words that a search takes for forms of this one, as tokens.

        Without the word itself; none for anything but a single word.
        """

    def frequency(self, key: str) -> int:
        """How many of the newest 1,000 articles have a word, or one that begins so: `begin*`."""

    def similar_words(self, word: str, scope: Scope) -> list[tuple[str, int]]:
        """Indexed words that are spelled much like this one and occur in scope, nearest first.

        Each with the id of an article that has it. At most three.
        """


class Replication(NamedTuple):
    """How a server copies what it stores to standbys."""

    standbys: int  # connected now
    waits: bool  # whether a durable write waits until a standby has it too
    durable: bool  # whether a durable write waits for the server's own disk
    is_standby: bool  # whether this server is itself a standby


class EngineState(NamedTuple):
    """What an engine says of itself."""

    version: str  # with its name
    size: int  # of the database, in bytes
    replication: Replication | None = None  # None without a server
    blocked: int = 0  # sessions that wait for others


class Database(Protocol):
    """A database that many tasks use at once.

    `work` is an ordinary function of a `Connection`. It runs in one transaction on a thread of
    the database, so it must not touch the event loop and must return plain values.
    """

    async def read(self, work: Callable[[Connection], T], *, seconds: float | None = None) -> T:
        """Return what `work` returns; all its statements see the same moment of the database.

        Raises `StorageUnavailable`, and `SearchTooSlow` once `seconds` have passed, including
        the wait for a free connection.
        """

    async def glance(self, work: Callable[[Connection], T]) -> T:
        """Like `read`, for a single look-up by a key that every answer needs.

        An engine may do it on the caller's thread, if that takes microseconds.
        """

    async def write(
        self,
        work: Callable[[Connection], T],
        *,
        durable: bool = False,
        domain: Domain | None = None,
    ) -> T:
        """Return what `work` returns once its changes are stored, or raise and change nothing.

        Writes of a domain run one after the other, whichever process makes them; one without a
        domain waits for those of all. What `work` reads elsewhere may change meanwhile. It may run
        again after a conflict, so it must change nothing but the database. A cancelled caller does
        not stop its work. `durable` writes survive a power cut. Raises `StorageUnavailable`.
        """

    async def wake(self, topic: Topic) -> None:
        """Wake the processes that `listen`. An engine that can't leaves it to their timers.

        Raises `StorageUnavailable`.
        """

    async def listen(self, heard: Callable[[Topic], None]) -> None:
        """Call `heard` whenever a process, also this one, wakes others; until cancelled.

        Also whenever something may have been missed.
        """

    async def fault(self) -> str | None:
        """The first fault that a full check of the database finds; takes seconds for each GB."""

    async def state(self) -> EngineState:
        """The engine, the size of the database, and what a server says of itself."""

    async def remake_search_index(self, articles: int) -> bool:
        """Remake the search index of that many more articles; False when it is whole.

        Necessary after the words of texts have changed. The newest articles come first; until the
        last one, searches use the former index.
        """

    async def search_index_progress(self) -> IndexProgress | None:
        """How far the search index is remade; None if it is whole."""

    async def merge_search_index(self) -> bool:
        """Merge some parts of the search index, in some 10 ms; False when nothing is left to merge.

        Loading leaves about twenty parts, and every search looks into each of them.
        """

    async def tidy(self) -> None:
        """Bring the query planner's statistics up to date and give unneeded disk space back."""


def in_chunks(values: Sequence[T], size: int = 500) -> Iterator[Sequence[T]]:
    """The values in parts of at most `size`, for statements with a limited list."""
    return (values[at : at + size] for at in range(0, len(values), size))


def placeholders(values: Sequence[object]) -> str:
    """`?, ?, …` for a list after IN; `NULL`, which no value equals, if there are none.

    At most 32,000 values, which is what SQLite takes.
    """
    return ", ".join("?" * len(values)) or "NULL"
