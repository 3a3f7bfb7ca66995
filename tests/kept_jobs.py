"""Worker processes that one test after the other uses: starting one takes 0.4 s of a processor."""

import asyncio
import atexit
import functools
import threading
from typing import Any

from bot.worker.jobs import Jobs
from bot.worker.process import WorkerProcess


class _InBackground(WorkerProcess):
    """A process that belongs to no test's event loop, but to one that runs next to them."""

    async def run(self, module: str, function: str, *args: Any, **kwargs: Any) -> Any:
        return await _there(super().run(module, function, *args, **kwargs))

    async def run_first(self, module: str, function: str, *args: Any, **kwargs: Any) -> Any:
        return await _there(super().run_first(module, function, *args, **kwargs))


async def _there(work: Any) -> Any:
    """What work returns on the other event loop; it is cancelled with its caller."""
    return await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(work, _loop()))


@functools.cache
def _loop() -> asyncio.AbstractEventLoop:
    loop = asyncio.new_event_loop()
    threading.Thread(target=loop.run_forever, name="kept jobs", daemon=True).start()
    return loop


@functools.cache
def kept_jobs() -> Jobs:
    """The jobs of this test process; they end with it."""
    jobs = Jobs(process=_InBackground)
    asyncio.run_coroutine_threadsafe(jobs.__aenter__(), _loop()).result()
    atexit.register(_end, jobs)
    return jobs


def _end(jobs: Jobs) -> None:
    ended = asyncio.run_coroutine_threadsafe(jobs.__aexit__(None, None, None), _loop())
    ended.result(10)
