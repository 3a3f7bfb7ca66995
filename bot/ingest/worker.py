"""One process beside the bot for work that would hold up the event loop.

Not `concurrent.futures`: its processes import the program that started them, cannot be stopped in
the middle of a task, and outlive a parent that was killed. This one is told by its standard input.
"""

import asyncio
import os
import pickle
import struct
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import Callable, Iterator
from types import TracebackType
from typing import BinaryIO, ParamSpec, Self, TypeVar

from bot.errors import DatelineError

P = ParamSpec("P")
T = TypeVar("T")

_LENGTH = struct.Struct(">Q")  # of the pickle that follows
_PATIENCE_SECONDS = 2.0  # with a worker that should end
# Ctrl-C reaches every process of a terminal; the parent decides what it means. The arguments are
# where the parent finds modules: the worker must find the same.
_PROGRAM = (
    "import signal, sys; signal.signal(signal.SIGINT, signal.SIG_IGN); sys.path[:] = sys.argv[1:];"
    " from bot.ingest.worker import main; main()"
)


class Worker:
    """Runs functions of modules, with arguments that can be pickled, in a process of its own.

    The process starts with the first call and again after it died. It ends with the block, and
    by itself when the program that started it is gone, however that ended.
    """

    def __init__(self) -> None:
        self._process: Process | None = None
        self._turn = asyncio.Lock()

    async def run(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """What the function returns; what it raises is raised here. One call at a time.

        A caller that is cancelled ends the process with the call. Raises `WorkerDied` when the
        process ends without an answer.
        """
        task = pickle.dumps((function, args, kwargs))
        async with self._turn:
            process = self._process = self._process or await _start()
            try:
                failed, outcome = pickle.loads(await _exchange(process, task))  # noqa: S301  our own process wrote it
            except BaseException as error:
                self._process = None
                died = isinstance(error, asyncio.IncompleteReadError | ConnectionError)
                await _end(process, at_once=not died)
                if died:
                    raise WorkerDied(
                        "the helper process was killed (out of memory?);"
                        " what is stored stays, run it again"
                    ) from error
                raise
        if failed:
            raise outcome
        result: T = outcome
        return result

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._process is not None:
            await _end(self._process, at_once=False)
            self._process = None


class WorkerDied(DatelineError):
    """The process ended in the middle of a task, as when it was killed or ran out of memory."""


async def _start() -> Process:
    # -P: a file in the current folder must not stand in for a library.
    return await asyncio.create_subprocess_exec(
        sys.executable, "-P", "-c", _PROGRAM, *sys.path, stdin=PIPE, stdout=PIPE
    )


def _framed(pickled: bytes) -> bytes:
    return _LENGTH.pack(len(pickled)) + pickled


async def _exchange(process: Process, task: bytes) -> bytes:
    assert process.stdin
    assert process.stdout
    process.stdin.write(_framed(task))
    await process.stdin.drain()
    (length,) = _LENGTH.unpack(await process.stdout.readexactly(_LENGTH.size))
    return await process.stdout.readexactly(length)


async def _end(process: Process, *, at_once: bool) -> None:
    assert process.stdin
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


def _frames(stream: BinaryIO) -> Iterator[bytes]:
    """What was sent, piece by piece, until nobody is there to send more."""
    while len(header := stream.read(_LENGTH.size)) == _LENGTH.size:
        (length,) = _LENGTH.unpack(header)
        frame = stream.read(length)
        if len(frame) < length:
            return
        yield frame


def _serve(tasks: BinaryIO, answers: BinaryIO) -> None:
    for frame in _frames(tasks):
        try:
            function, args, kwargs = pickle.loads(frame)  # noqa: S301  our own program wrote it
            answer = pickle.dumps((False, function(*args, **kwargs)))
        except Exception as error:  # noqa: BLE001  whatever it is, the caller must hear of it
            answer = pickle.dumps((True, error))
        answers.write(_framed(answer))
        answers.flush()


def main() -> None:
    """What the process runs: one task after the other, until the parent is gone."""
    output = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints must not get between the answers
    _serve(sys.stdin.buffer, output)
