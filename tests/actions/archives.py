"""Archives for tests: JSON Lines that are too large to be read whole, quickly made and read."""

import gzip
import json
import sys
from collections.abc import Callable, Iterator

from bot.text.document_size import MAX_BYTES

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

ARTICLES = 110
_PADDING = MAX_BYTES // ARTICLES + 1_000  # characters of a field that nobody reads

PACKINGS: dict[str, Callable[[bytes], bytes]] = {
    "news.jsonl": bytes,
    "news.jsonl.gz": lambda data: gzip.compress(data, 1),
    "news.jsonl.zst": lambda data: zstd.compress(data, 1),
    "news.unknown": lambda data: zstd.compress(data, 1),
}


def archive_lines(count: int = ARTICLES, padding: int = _PADDING, text: int = 0) -> Iterator[str]:
    """One line per article, each with another text; together more than is read whole."""
    for number in range(count):
        article = {
            "title": f"Ferry {number}",
            "text": f"The ferry {number} has left the harbour. Its café was open. "
            + f"It was {number} minutes late. " * (text // 25),
            "source": "Gazette",
            "raw": "x" * padding,
        }
        yield json.dumps(article, ensure_ascii=False)


def archive(**sizes: int) -> bytes:
    """The lines of an archive in UTF-8."""
    return "\n".join(archive_lines(**sizes)).encode()
