"""`python -m bot` is `dateline`. An old Python must be able to read this file, to say that it is old."""

import sys

OLDEST_PYTHON = (3, 11)


def main() -> int:
    """Run `bot.cli.program`; Ctrl-C ends it without a traceback, even during the imports."""
    if sys.version_info < OLDEST_PYTHON:
        needed, found = (".".join(map(str, each[:3])) for each in (OLDEST_PYTHON, sys.version_info))
        text = "dateline: Dateline needs Python {} or later, and this is {}: {}\n"
        sys.stderr.write(text.format(needed, found, sys.executable))
        return 1
    try:
        from bot.cli.program import main as run  # inside, so that Ctrl-C is caught from the start

        return run()
    except KeyboardInterrupt:
        return 128 + 2  # what shells expect of a program stopped by Ctrl-C


if __name__ == "__main__":
    sys.exit(main())
