"""The signals that tell the program to stop."""

import asyncio
import contextlib
import signal
import threading
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

T = TypeVar("T")


def run_until_stopped(main: Coroutine[Any, Any, T]) -> T:
    """`asyncio.run`, whose event loop is woken by every Ctrl-C.

    Raises `KeyboardInterrupt` once `main` has ended after a Ctrl-C, and at once after the second.
    """
    return asyncio.run(_woken_by_signals(main))


async def _woken_by_signals(main: Coroutine[Any, Any, T]) -> T:
    # Python handles a signal when the main thread next runs Python code. One that comes just before
    # the event loop sleeps, or on another thread, would wait there until something else wakes the
    # loop. With its first signal handler asyncio has all signals wake it; `asyncio.run` adds none
    # for Ctrl-C. SIGURG does nothing with this handler, as it does without. Only the main thread's
    # loop is stopped by signals.
    if threading.current_thread() is threading.main_thread():
        with contextlib.suppress(NotImplementedError, AttributeError):  # Windows, where all wake it
            asyncio.get_running_loop().add_signal_handler(signal.SIGURG, lambda: None)
    return await main


def when_told_to_stop(stop: Callable[[], None]) -> None:
    """Call `stop` on Ctrl-C, SIGTERM, and the SIGHUP of a closed terminal unless `nohup` hides it."""
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        with contextlib.suppress(NotImplementedError, AttributeError):  # as on Windows
            number = getattr(signal, name)
            if name != "SIGHUP" or signal.getsignal(number) is not signal.SIG_IGN:
                asyncio.get_running_loop().add_signal_handler(number, stop)
