"""The signals that tell the program to stop."""

import asyncio
import contextlib
import signal
from collections.abc import Callable


def when_told_to_stop(stop: Callable[[], None]) -> None:
    """Call `stop` on Ctrl-C, SIGTERM, and the SIGHUP of a closed terminal unless `nohup` hides it."""
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        with contextlib.suppress(NotImplementedError, AttributeError):  # as on Windows
            number = getattr(signal, name)
            if name != "SIGHUP" or signal.getsignal(number) is not signal.SIG_IGN:
                asyncio.get_running_loop().add_signal_handler(number, stop)
