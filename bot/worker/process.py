"""A process next to the bot for work that would hold up the event loop.

Not `concurrent.futures`: its processes import the program that started them, cannot be stopped in
the middle of a task, and outlive a parent that was killed. This one gets its tasks through its
standard input, and ends when that is closed.
"""

import asyncio
import contextlib
import importlib
import logging
import os
import pickle
import struct
import sys
import warnings
from asyncio.subprocess import PIPE, Process
from collections.abc import Sequence
from types import TracebackType
from typing import Any, BinaryIO, NamedTuple, Self

from bot.errors import DatelineError
from bot.words import say
from bot.worker.memory_limit import MemoryLimit
from bot.worker.turns import Turns

Pieces = list[bytes]

_LENGTH = struct.Struct(">Q")  # of the pickle that follows
_PATIENCE_SECONDS = 2.0  # for a process that should end on its own
_CHUNK = 256 * 1024  # bytes to or from the pipe before other tasks get a turn
_LARGEST_ANSWER = 16 * 1024 * 1024  # bytes, with limits: more would hold up the event loop
_LARGE = 64 * 1024  # bytes of an answer: some tenths of a millisecond to unpickle
# Ctrl-C reaches every process of a terminal; the parent decides what it means. The arguments are
# the parent's module path: the process must find the same modules.
# OPENBLAS: one thread. Nothing here needs numpy, but sumy imports it if it is installed.
_PROGRAM = (
    "import os; os.environ['OPENBLAS_NUM_THREADS'] = os.environ['OMP_NUM_THREADS'] = '1';"
    " import signal, sys; signal.signal(signal.SIGINT, signal.SIG_IGN); sys.path[:] = sys.argv[1:];"
    " from bot.worker.process import main; main()"
)


class WorkerProcess:
    """Runs functions, named by their module, in a process of its own.

    The process starts with the first call, and again after it died. It ends with the block, or
    when the program that started it is gone, however that ended. It imports the modules `imports`
    before its first task, so that no task pays for them.

    `seconds` and `megabytes` limit one task; memory counts from what the process holds after its
    imports. None is no limit. Memory is limited on Linux only.
    """

    def __init__(
        self,
        *,
        seconds: float | None = None,
        megabytes: int | None = None,
        imports: Sequence[str] = (),
    ) -> None:
        self._seconds = seconds
        self._megabytes = megabytes
        self._imports = tuple(imports)
        self._process: Process | None = None
        self._starting: asyncio.Task[Process] | None = None
        self._turns = Turns()
        self._closed = False

    async def run(self, module: str, function: str, *args: Any, **kwargs: Any) -> Any:
        """Call a function with arguments that can be pickled; one call at a time.

        Returns what the function returns and raises what it raises. If the caller is cancelled,
        the process ends with the call. Raises `TooDemanding` for a task beyond the limits, and
        `WorkerDied` if the process ends without an answer.
        """
        return await self._run(_pickled((module, function, args, kwargs)), urgent=False)

    async def run_first(self, module: str, function: str, *args: Any, **kwargs: Any) -> Any:
        """As `run`, but before all calls that wait: for somebody who waits for an answer."""
        return await self._run(_pickled((module, function, args, kwargs)), urgent=True)

    async def _run(self, task: Pieces, *, urgent: bool) -> Any:
        async with self._turns.turn(urgent=urgent):
            if self._process is None:
                await self._start()
            answer = await self._answer(task, self._seconds)
        if answer.failed:
            raise answer.outcome
        return answer.outcome

    async def _start(self) -> None:
        if self._closed:
            raise WorkerDied(say("worker-stopping"))
        # Its own task: if it were cancelled halfway, asyncio might wait for the process forever.
        self._starting = self._starting or asyncio.create_task(_spawn())
        self._process = await asyncio.shield(self._starting)
        self._starting = None
        settle = _pickled((__name__, "_settle", (self._imports, self._megabytes), {}))
        answer = await self._answer(settle, None)
        if answer.failed:
            process, self._process = self._process, None
            await _end(process, at_once=True)
            raise answer.outcome

    async def _answer(self, task: Pieces, seconds: float | None) -> "_Answer":
        """Exchange a task for its answer; ends the process if it cannot take another task."""
        process = self._process
        assert process is not None
        limit = asyncio.timeout(seconds)
        try:
            async with limit:
                answer = await _unpickled(await _exchange(process, task))
        except BaseException as error:
            self._process = None
            died = isinstance(error, asyncio.IncompleteReadError | ConnectionError)
            await _end(process, at_once=not died)
            if limit.expired() and isinstance(error, TimeoutError):
                raise TooDemanding(say("document-too-slow", seconds=f"{seconds:g}")) from None
            if died:
                raise self._death() from error
            raise
        if answer.last:
            self._process = None
            await _end(process, at_once=False)
        return answer

    def _death(self) -> DatelineError:
        if self._megabytes is None:
            return WorkerDied(say("worker-died"))
        return TooDemanding(say("document-needs-memory", megabytes=str(self._megabytes)))

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._closed = True
        if self._starting is not None:
            await _end(await self._starting, at_once=True)
        if self._process is not None:
            await _end(self._process, at_once=False)
            self._process = None


class WorkerDied(DatelineError):
    """The process ended in the middle of a task, for example because it was killed."""


class TooDemanding(DatelineError):
    """A task took too long or too much memory and was stopped. The next task runs as usual."""


class _Answer(NamedTuple):
    failed: bool
    outcome: Any  # what the function returned or raised
    last: bool  # the process cannot take another task


def _pickled(value: object) -> Pieces:
    """Pickle in pieces: a large page is one piece, without a copy of it."""
    pieces = _Pieces()
    pickle.Pickler(pieces).dump(value)
    return pieces.written


class _Pieces:
    """A file-like object that keeps what a pickler writes."""

    def __init__(self) -> None:
        self.written: Pieces = []

    def write(self, piece: bytes | memoryview) -> int:
        self.written.append(bytes(piece))
        return len(piece)


async def _spawn() -> Process:
    # -P: a file in the current folder must not shadow a library.
    return await asyncio.create_subprocess_exec(
        sys.executable, "-P", "-c", _PROGRAM, *sys.path, stdin=PIPE, stdout=PIPE
    )


async def _unpickled(pieces: Pieces) -> _Answer:
    # Our classes are built by Python code, so the event loop goes on next to another thread.
    if sum(map(len, pieces)) > _LARGE:
        return await asyncio.to_thread(_loaded, pieces)
    return _loaded(pieces)


def _loaded(pieces: Pieces) -> _Answer:
    return _Answer(*pickle.loads(b"".join(pieces)))  # noqa: S301  our own process wrote it


async def _exchange(process: Process, task: Pieces) -> Pieces:
    assert process.stdin
    assert process.stdout
    process.stdin.write(_LENGTH.pack(sum(map(len, task))))
    for piece in task:
        # Written at once, a large page would be copied whole before any other task gets a turn.
        for start in range(0, len(piece), _CHUNK):
            process.stdin.write(memoryview(piece)[start : start + _CHUNK])
            await process.stdin.drain()
    (left,) = _LENGTH.unpack(await process.stdout.readexactly(_LENGTH.size))
    answer = []
    while left:
        answer.append(await process.stdout.readexactly(min(left, _CHUNK)))
        left -= len(answer[-1])
    return answer


async def _end(process: Process, *, at_once: bool) -> None:
    """End the process: by closing its input, or `at_once` by killing it."""
    assert process.stdin
    assert process.stdout
    process.stdin.close()
    if not at_once:
        try:
            async with asyncio.timeout(_PATIENCE_SECONDS):
                await process.wait()
        except TimeoutError:
            at_once = True
    if at_once and process.returncode is None:
        process.kill()
    await process.wait()
    # asyncio closes its end of the pipes only when it has seen the end of the output. If the event
    # loop stopped before that, a traceback of "Event loop is closed" would follow.
    with contextlib.suppress(OSError):
        while await process.stdout.read(_CHUNK):
            pass


def _next_frame(stream: BinaryIO) -> bytes | None:
    """The next task's bytes, or None when the parent has closed the stream."""
    header = stream.read(_LENGTH.size)
    if len(header) < _LENGTH.size:
        return None
    (length,) = _LENGTH.unpack(header)
    frame = stream.read(length)
    return frame if len(frame) == length else None


def _serve(tasks: BinaryIO, answers: BinaryIO) -> None:
    last = False
    while not last and (frame := _next_frame(tasks)) is not None:
        pickled, last = _done(frame)
        answers.write(_LENGTH.pack(len(pickled)))
        answers.write(pickled)
        answers.flush()


_memory: MemoryLimit | None = None  # of this process, if it is a worker with a limit


def _settle(imports: Sequence[str], megabytes: int | None) -> None:
    """The first task of every process: import modules, then limit what comes on top of them."""
    global _memory
    for module in imports:
        importlib.import_module(module)
    _memory = MemoryLimit(megabytes) if megabytes is not None else None


def _done(frame: bytes) -> tuple[bytes, bool]:
    """The pickled answer to a task, and whether it was this process's last one."""
    try:
        module, name, args, kwargs = pickle.loads(frame)  # noqa: S301  our own program wrote it
        function = getattr(importlib.import_module(module), name)
        outcome = function(*args, **kwargs)
        last = _memory is not None and _memory.half_used
        answer = pickle.dumps((False, outcome, last))
        if _memory is not None and len(answer) > _LARGEST_ANSWER:
            error = TooDemanding(say("document-too-much-text"))
            answer = pickle.dumps((True, error, last))
        return answer, last
    except Exception as error:  # noqa: BLE001  every error goes to the caller
        if _memory is not None and _is_of_memory(error, _memory):
            _memory.lift()
            said = say("document-needs-memory", megabytes=str(_memory.megabytes))
            return pickle.dumps((True, TooDemanding(said), True)), True
        return pickle.dumps((True, _portable(error), False)), False


def _is_of_memory(error: Exception, limit: MemoryLimit) -> bool:
    return isinstance(error, MemoryError) or (
        not isinstance(error, DatelineError) and limit.was_near
    )


def _portable(error: Exception) -> Exception:
    """The error, or its text if it cannot be pickled, as some of lxml's cannot."""
    try:
        copy: Exception = pickle.loads(pickle.dumps(error))  # noqa: S301  our own
    except Exception:  # noqa: BLE001  __reduce__ may raise anything
        return RuntimeError(f"{type(error).__name__}: {error}")
    return copy


def main() -> None:
    """Run tasks, one after the other, until the parent is gone."""
    output = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what libraries print must not mix with the answers
    # Nor with the log, which may be JSON: their remarks on documents are no news to anybody.
    logging.lastResort = None
    warnings.simplefilter("ignore")
    try:
        _serve(sys.stdin.buffer, output)
    except BrokenPipeError:
        # The parent was killed during a task. Closing `output` at exit would fail once more.
        os.dup2(os.open(os.devnull, os.O_WRONLY), output.fileno())
