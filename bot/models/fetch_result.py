"""What comes back from the web: answers to requests, and the articles of pages."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NamedTuple

from bot.models.document import Picture


@dataclass(frozen=True, slots=True)
class Fetched:
    """The answer to a request. `body` is decompressed; empty if `unchanged` (HTTP 304)."""

    url: str  # after all redirects
    body: bytes
    unchanged: bool = False
    content_type: str = ""  # as sent, including the charset
    etag: str | None = None  # verbatim, including the quotes
    last_modified: str | None = None  # verbatim
    max_age: timedelta | None = None  # from Cache-Control or Expires
    feeds: tuple[str, ...] = ()  # addresses that the Link header names as the feeds of a page
    moved_to: str | None = None  # new address to request, if every redirect to it was permanent


class WebPage(NamedTuple):
    """The article of a web page; `paragraphs` is empty if there is none to read."""

    title: str | None
    paragraphs: tuple[str, ...]
    url: str | None = None  # canonical address, as the page states it
    published: datetime | None = None  # aware, UTC
    published_raw: str | None = None  # the date as written
    language: str | None = None  # ISO 639-1
    site: str | None = None  # name of the publisher
    picture: Picture | None = None
