"""`dateline run` on a fast clock: `python -m tests.week.fast_bot CLOCK`, with the usual settings."""

import asyncio
import logging
import os
import sys
from pathlib import Path

from bot.config import Settings
from bot.delivery.interruptible_sleep import run_faster
from bot.errors import DatelineError
from bot.serving import serve
from tests.week.week_clock import WeekClock


def main() -> int:
    """Serve until a signal comes; a fault that ends the program is its last line, as of `dateline`."""
    clock = WeekClock(Path(sys.argv[1]))
    logging.Formatter.converter = lambda *_: clock.true().timetuple()
    logging.basicConfig(level="INFO", format="%(asctime)s %(levelname)-7s %(name)s: %(message)s")
    run_faster(clock.rate)
    try:
        asyncio.run(serve(Settings.from_env(os.environ, token_needed=True), clock))
    except DatelineError as error:
        sys.stderr.write(f"dateline: {error}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
