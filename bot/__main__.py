"""`python -m bot` is `dateline`."""

import sys


def main() -> int:
    """As `bot.cli.main`; Ctrl-C ends it without a traceback even while it is being imported."""
    try:
        from bot.cli import main as run

        return run()
    except KeyboardInterrupt:
        return 128 + 2  # what shells expect of a program stopped by Ctrl-C


if __name__ == "__main__":
    sys.exit(main())
