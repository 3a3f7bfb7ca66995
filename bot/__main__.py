"""`python -m bot` is `dateline`."""

import sys


def main() -> int:
    """Run `bot.cli.program`; Ctrl-C ends it without a traceback, even during the imports."""
    try:
        from bot.cli.program import main as run  # inside, so that Ctrl-C is caught from the start

        return run()
    except KeyboardInterrupt:
        return 128 + 2  # what shells expect of a program stopped by Ctrl-C


if __name__ == "__main__":
    sys.exit(main())
