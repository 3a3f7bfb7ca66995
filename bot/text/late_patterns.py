"""Patterns of many characters, compiled for the first text that needs them.

Each takes milliseconds to compile: together they would make every start of the bot 20 ms longer.
"""

import re
from functools import cache


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """The compiled pattern. Later calls take 50 ns."""
    return re.compile(pattern)
