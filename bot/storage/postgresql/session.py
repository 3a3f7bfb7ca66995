"""One session with the server at a time, on a thread of its own: transactions, and starting anew."""

import asyncio
import contextlib
import queue
import threading
import time
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple, TypeVar

import psycopg
from psycopg import errors

from bot.errors import SearchTooSlow, StorageUnavailable
from bot.models.server_address import ServerAddress
from bot.storage.postgresql.index_memory import IndexMemory
from bot.storage.postgresql.server_connection import PostgreSQLConnection, adapt
from bot.storage.postgresql.server_errors import is_lost
from bot.words import say

T = TypeVar("T")
Work = Callable[[PostgreSQLConnection], T]

_ATTEMPTS = 4  # of a write that other writes get in the way of
_PREPARED = 500  # statements that a session keeps prepared; storage has about 360

# For what the address leaves open. A server that is switched off or cut from the network answers
# nothing at all: without these limits a session would wait for it for two hours.
_OPTIONS = {
    "application_name": "dateline",
    "connect_timeout": "5",
    "keepalives_idle": "10",
    "keepalives_interval": "5",
    "keepalives_count": "3",
    "tcp_user_timeout": "20000",
}
# A process that stops in the middle of a write, such as one on a machine that is cut off, must not
# hold the write lock for ever. Compiling a statement takes longer than any statement of ours.
_SETTINGS = (
    "SET client_encoding = 'UTF8'; SET idle_in_transaction_session_timeout = '10s'; SET jit = off"
)
# Of the many small statements of a search, planning takes longer than executing. PostgreSQL would
# plan those with a limit or a range anew each time.
_PLAN_ONCE = "SET LOCAL plan_cache_mode = force_generic_plan"


class Transaction(NamedTuple):
    """How a piece of work runs."""

    begin: str
    commits: bool
    deadline: float | None = None  # by `time.perf_counter`


class _Order(NamedTuple):
    """A piece of work for the thread, and who waits for it."""

    run: Callable[[], Any]
    done: Callable[[Any, BaseException | None], None]


class Session:
    """Runs pieces of work one after the other on one thread, each in a transaction.

    It connects when the first work comes, and again after the connection was lost. `load` is how
    much work waits or runs.
    """

    def __init__(self, address: ServerAddress) -> None:
        self._address = address
        self._connection: psycopg.Connection[Any] | None = None
        self._orders = queue.SimpleQueue[_Order | None]()
        self._given = 0
        self._done = 0
        self._thread: threading.Thread | None = None
        self._memory = IndexMemory()

    def load(self) -> int:
        """How many pieces of work are waiting or running."""
        return self._given - self._done

    async def run(self, work: Work[T], transaction: Transaction) -> T:
        """Return what `work` returns. A cancelled caller does not stop its work."""
        return await self._ordered(lambda: self._run(work, transaction))

    async def with_connection(self, work: Callable[[psycopg.Connection[Any]], T]) -> T:
        """Return what `work`, which only reads or can be repeated, returns outside any transaction."""

        def run() -> T:
            connection = self._connected()
            try:
                return work(connection)
            except psycopg.Error as error:
                if not is_lost(error, connection):
                    raise
                return work(self._connected())

        return await self._ordered(run)

    async def close(self) -> None:
        """End the session after the work that waits. A caller that is cancelled still waits."""
        if self._thread is None:
            return
        closing = self._ordered(self._disconnect)
        self._orders.put(None)
        cancelled = False
        while not closing.done():
            try:
                await asyncio.wait([closing])
            except asyncio.CancelledError:
                cancelled = True
        self._thread.join()
        if cancelled:
            raise asyncio.CancelledError

    def _ordered(self, run: Callable[[], T]) -> asyncio.Future[T]:
        """The future result of work for the thread, which is started if necessary."""
        loop = asyncio.get_running_loop()
        waiting: asyncio.Future[T] = loop.create_future()

        def settle(result: Any, error: BaseException | None) -> None:
            if waiting.done():  # the caller was cancelled
                return
            if error is None:
                waiting.set_result(result)
            else:
                waiting.set_exception(error)

        def done(result: Any, error: BaseException | None) -> None:
            with contextlib.suppress(RuntimeError):  # the loop was closed meanwhile
                loop.call_soon_threadsafe(settle, result, error)

        if self._thread is None:
            self._thread = threading.Thread(target=self._work_off, name="postgresql", daemon=True)
            self._thread.start()
        self._given += 1
        self._orders.put(_Order(run, done))
        return waiting

    def _work_off(self) -> None:
        while (order := self._orders.get()) is not None:
            result, error = None, None
            try:
                result = order.run()
            except BaseException as fault:  # noqa: BLE001 - the caller gets it
                error = fault
            self._done += 1
            order.done(result, error)

    def _run(self, work: Work[T], transaction: Transaction) -> T:
        """The work's result; again if another connection can make up for a fault.

        Until it is committed, a write has changed nothing and may run again.
        """
        attempt = 1
        while True:
            connection = None
            try:
                connection = self._connected()
                result = self._attempt(connection, work, transaction)
            except (errors.DeadlockDetected, errors.SerializationFailure):
                if attempt == _ATTEMPTS:
                    raise
            except psycopg.Error as error:
                if connection is None or not is_lost(error, connection):
                    raise
                self._disconnect()
                if attempt > 1:
                    raise
            else:
                if transaction.commits:
                    self._commit(connection)
                return result
            attempt += 1

    def _attempt(
        self, connection: psycopg.Connection[Any], work: Work[T], transaction: Transaction
    ) -> T:
        """The work's result, not committed yet if it is a write; rolled back if it failed."""
        deadline, begin = transaction.deadline, transaction.begin
        if deadline is not None:
            left = int((deadline - time.perf_counter()) * 1000)
            if left <= 0:
                raise SearchTooSlow(say("search-too-slow"))
            begin += f"; SET LOCAL statement_timeout = {left:d}; {_PLAN_ONCE}"
        done = False
        try:
            connection.execute(begin, prepare=False)
            result = work(PostgreSQLConnection(connection, self._memory, deadline))
            done = True
            if not transaction.commits:
                _end_reading(connection)
        except errors.QueryCanceled:
            if deadline is None:
                raise
            raise SearchTooSlow(say("search-too-slow")) from None
        finally:
            if not done:
                _roll_back(connection)
        return result

    def _commit(self, connection: psycopg.Connection[Any]) -> None:
        """Store the changes. If the answer is lost, they may be stored or not: nobody can tell."""
        try:
            connection.execute("COMMIT", prepare=False)
        except psycopg.Error:
            _roll_back(connection)
            if connection.closed:
                self._disconnect()
            raise

    def _connected(self) -> psycopg.Connection[Any]:
        if self._connection is None or self._connection.closed:
            self._disconnect()
            self._connection = connect(self._address)
        return self._connection

    def _disconnect(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()


def connect(address: ServerAddress) -> psycopg.Connection[Any]:
    """A new connection, in no transaction."""
    try:
        given = psycopg.conninfo.conninfo_to_dict(address.with_password)
    except psycopg.ProgrammingError as error:
        reason = address.without_secrets(" ".join(str(error).split()))
        raise StorageUnavailable(say("server-address-wrong", reason=reason)) from None
    options: dict[str, Any] = {key: value for key, value in _OPTIONS.items() if key not in given}
    connection = psycopg.connect(
        address.with_password,
        autocommit=True,  # transactions begin where this package says so
        cursor_factory=psycopg.RawCursor,
        **options,
    )
    connection.prepared_max = _PREPARED
    adapt(connection)
    connection.execute(_SETTINGS, prepare=False)
    return connection


def _end_reading(connection: psycopg.Connection[Any]) -> None:
    """Commit nothing. After a rollback, psycopg would prepare all statements anew."""
    with contextlib.suppress(psycopg.Error):  # what was read is right
        connection.execute("COMMIT", prepare=False)


def _roll_back(connection: psycopg.Connection[Any]) -> None:
    with contextlib.suppress(psycopg.Error):  # the fault that led here says more
        if not connection.closed:
            connection.execute("ROLLBACK", prepare=False)


def idlest(sessions: Sequence[Session]) -> Session:
    """The session with the least work."""
    return min(sessions, key=Session.load)
