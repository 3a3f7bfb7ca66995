"""Stopping the program with Ctrl-C."""

import subprocess
import sys
import textwrap
from concurrent.futures import ThreadPoolExecutor

from bot.stop_signals import run_until_stopped

_STOPPED_FROM_ANOTHER_THREAD = """
    import asyncio
    import signal
    import threading
    from bot.stop_signals import run_until_stopped

    def stop():
        signal.pthread_kill(threading.get_ident(), signal.SIGINT)

    async def main():
        threading.Timer(0.2, stop).start()
        try:
            await asyncio.sleep(50)
        finally:
            print("cleaned up")

    try:
        run_until_stopped(main())
    except KeyboardInterrupt:
        print("stopped")
"""


def test_ctrl_c_wakes_a_sleeping_event_loop() -> None:
    """Also if the signal doesn't interrupt the sleep: it comes a moment before, or on a thread."""
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(_STOPPED_FROM_ANOTHER_THREAD)],
        capture_output=True, text=True, timeout=30, check=False,
    )  # fmt: skip

    assert (done.stdout, done.stderr) == ("cleaned up\nstopped\n", "")


def test_a_loop_on_another_thread_runs_too() -> None:
    """Signals don't reach it, so nothing is set up for them."""

    async def answer() -> int:
        return 42

    with ThreadPoolExecutor(1) as threads:
        assert threads.submit(lambda: run_until_stopped(answer())).result() == 42
