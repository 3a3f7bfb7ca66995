"""Exit codes, complaints, JSON and standard input."""

import json
import sys
from typing import BinaryIO

from bot.errors import DatelineError
from bot.words import say

DONE, FAILED, WRONG_USAGE = 0, 1, 2


def complain(text: str) -> None:
    """Print to standard error, one line per line of the text."""
    for line in text.splitlines():
        print(f"dateline: {line}", file=sys.stderr)


def print_json(value: object, *, indent: int | None = None) -> None:
    """Print JSON; characters that the output's encoding lacks are escaped."""
    print(json_text(value, indent=indent), flush=True)


def json_text(value: object, *, indent: int | None = None) -> str:
    """The JSON that can be printed, as `print_json` does."""
    escaped = sys.stdout.encoding.lower() != "utf-8"
    return json.dumps(value, ensure_ascii=escaped, indent=indent)


def unreadable(path: str, error: OSError | UnicodeDecodeError) -> DatelineError:
    """The error for a file that can't be read."""
    reason = error.strerror if isinstance(error, OSError) else None
    return DatelineError(say("file-unreadable", path=path, reason=reason or str(error)))


def standard_input() -> BinaryIO:
    """The bytes that are piped in. Raises `DatelineError` if standard input is closed."""
    if sys.stdin is None:
        raise DatelineError(say("stdin-closed"))
    return sys.stdin.buffer
