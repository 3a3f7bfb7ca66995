"""The process beside the bot."""

import asyncio
import os
import signal
import subprocess
import sys
import time

import pytest

from bot.errors import DatelineError, DocumentUnreadable
from bot.ingest.document import parse_document
from bot.ingest.worker import Worker, WorkerDied


async def test_work_is_done_in_another_process() -> None:
    """A call returns what the function returns, from a process that is not ours."""
    async with Worker() as worker:
        assert await worker.run(os.getpid) != os.getpid()


async def test_one_process_serves_all_calls() -> None:
    """Calls at the same time wait their turn and do not mix up their answers."""
    async with Worker() as worker:
        processes = {await worker.run(os.getpid) for _ in range(3)}
        squares = await asyncio.gather(*(worker.run(pow, n, 2) for n in range(20)))

    assert len(processes) == 1
    assert squares == [n**2 for n in range(20)]


async def test_errors_arrive_as_they_were_raised() -> None:
    """An error for people crosses with its code and its words, and the worker goes on."""
    async with Worker() as worker:
        with pytest.raises(DocumentUnreadable) as raised:
            await worker.run(parse_document, b"", "empty.txt")

        assert raised.value.code == "empty"
        assert await worker.run(pow, 3, 2) == 9


async def test_a_dead_worker_is_replaced() -> None:
    """The call in which it died fails; the next one has a new process."""
    async with Worker() as worker:
        with pytest.raises(WorkerDied):
            await worker.run(os._exit, 9)

        assert await worker.run(pow, 3, 2) == 9


async def test_a_death_is_told_in_words(caplog: pytest.LogCaptureFixture) -> None:
    """Whoever loads hears in one line what happened and what to do, and nothing else."""
    async with Worker() as worker:
        with pytest.raises(DatelineError, match="what is stored stays, run it again"):
            await worker.run(os._exit, 9)

    assert caplog.messages == []


async def test_a_cancelled_call_ends_the_process() -> None:
    """Work that takes too long is stopped in the middle; the next call does not wait for it."""
    async with Worker() as worker:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.5):
                await worker.run(time.sleep, 60)

        begun = time.perf_counter()
        assert await worker.run(pow, 3, 2) == 9
        assert time.perf_counter() - begun < 10


async def test_prints_do_not_get_between_the_answers() -> None:
    """What a library prints goes to standard error."""
    async with Worker() as worker:
        await worker.run(print, "hello from a library")

        assert await worker.run(pow, 3, 2) == 9


def test_the_worker_ends_with_its_parent() -> None:
    """After a SIGKILL of the program nothing is left running."""
    program = (
        "import asyncio, os, time\n"
        "from bot.ingest.worker import Worker\n"
        "async def main():\n"
        "    print(await Worker().run(os.getpid), flush=True)\n"
        "    time.sleep(60)\n"
        "asyncio.run(main())\n"
    )
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE) as parent:
        assert parent.stdout
        worker = int(parent.stdout.readline())
        parent.send_signal(signal.SIGKILL)

    assert _ends(worker)


def _ends(process: int) -> bool:
    for _ in range(100):
        try:
            os.kill(process, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.05)
    return False
