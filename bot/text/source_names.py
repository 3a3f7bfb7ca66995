"""Naming the source of a feed that a server adds."""

from collections.abc import Iterator
from itertools import count
from urllib.parse import urlsplit


def source_names(title: str, url: str) -> Iterator[str]:
    """Names for the source of the feed at a URL, in order of preference, without end.

    Anybody can give a feed any title, and it must not pass for another source. So the next name
    adds the feed's host, and the others a number. The rest of the URL is in none of them: it may
    hold a secret.
    """
    host = (urlsplit(url).hostname or "feed").removeprefix("www.")
    plain = title.strip().removesuffix(f" ({host})") or host
    yield plain
    yield f"{plain} ({host})"
    for number in count(2):
        yield f"{plain} ({host}, {number})"
