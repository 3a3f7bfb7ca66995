"""Jobs that read the lines of archives. Imported by the processes that `Jobs` starts.

In a file of their own: `json_news` takes 30 ms to import, which loading a plain dump does without.
"""

from collections.abc import Sequence
from datetime import datetime

from bot.reading.json_findings import JsonRead
from bot.reading.json_news import parse_json_lines
from bot.reading.lines import Line


def read_lines(lines: Sequence[Line], codec: str, now: datetime) -> JsonRead:
    """See `json_news.parse_json_lines`."""
    return parse_json_lines(lines, codec, now)
