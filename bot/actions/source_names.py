"""Naming the source of a new feed."""

from urllib.parse import urlsplit


def source_names(name: str, url: str) -> tuple[str, ...]:
    """Names for the source of the feed at a URL, in order of preference; the last one is unique.

    Anybody can give a feed any title, and it must not pass for a source that has articles or
    readers. So the next names add the feed's site, then its path, then its whole URL.
    """
    parts = urlsplit(url)
    host = (parts.hostname or "feed").removeprefix("www.")
    title = name if name.strip() else host
    return (
        title,
        f"{title} ({host})",
        f"{title} ({host}{parts.path})",
        f"{title} ({url})",
    )
