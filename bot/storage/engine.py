"""What storage needs of a database engine. SQLite provides it in `bot/storage/sqlite`."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Protocol, TypeVar

T = TypeVar("T")

LARGEST_ID = 2**63 - 1  # the largest number that a column holds; what people type may be larger

Parameters = Sequence[Any] | Mapping[str, Any]


class Rows(Protocol):
    """What a statement returned, each row as a tuple."""

    @property
    def rowcount(self) -> int:
        """How many rows the statement, or all executions of it together, changed."""

    def fetchone(self) -> Any:
        """The next row, or None."""

    def fetchall(self) -> list[Any]:
        """All remaining rows."""

    def __iter__(self) -> Iterator[Any]: ...


class Connection(Protocol):
    """A connection inside a transaction.

    Statements are standard SQL with `?` or `:name` for values.
    """

    def execute(self, sql: str, parameters: Parameters = ..., /) -> Rows:
        """Run one statement."""

    def executemany(self, sql: str, parameters: Iterable[Parameters], /) -> Rows:
        """Run a statement once for each set of values."""


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

    async def write(self, work: Callable[[Connection], T], *, durable: bool = False) -> T:
        """Return what `work` returns once its changes are stored, or raise and change nothing.

        Writes run one after the other. A cancelled caller does not stop its work. `durable`
        writes survive a power cut. Raises `StorageUnavailable`.
        """

    async def fault(self) -> str | None:
        """The first fault that a full check of the database finds; takes seconds for each GB."""

    async def merge_search_index(self) -> bool:
        """Merge some parts of the search index, in some 10 ms; False when nothing is left to merge.

        Loading leaves about twenty parts, and every search looks into each of them.
        """

    async def tidy(self) -> None:
        """Bring the query planner's statistics up to date and give unneeded disk space back."""
