"""Find the feeds of a web page: their likely addresses, best first."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from bot.models import FEED_TYPES
from bot.text.characters import one_line
from bot.text.links import same_site, web_address
from bot.text.markup import decode_markup, parse_html

_MAX_ELEMENTS = 5_000  # of one kind
_MAX_FOUND = 20
_MAX_TITLE = 200

# Any kind of JSON or XML; a feed only if the link says so.
_VAGUE_TYPES = ("application/json", "application/xml", "text/xml")
_SAYS_FEED = re.compile(r"\b(?:feeds?|rss|atom)\b", re.IGNORECASE)
_FEED_PATH = re.compile(
    r"(?:^|/)(?:feeds?|rss|atom)/?$|\.(?:rss|atom|rdf)$|(?:^|[/._~-])(?:rss|atom|feed)[\w.-]*\.xml$|/rss/[^.]*$",
    re.IGNORECASE,
)
_FEED_QUERY = re.compile(r"(?:^|&)(?:feed=|format=(?:rss|atom|feed)\b)", re.IGNORECASE)
_FEED_WORD = re.compile(r"\W*(?:rss|atom)(?:[\s-]?feeds?)?\W*$", re.IGNORECASE)
_COMMENTS = re.compile(
    r"comment|kommentar|commentaire|comentario|commenti|reacties|комментари|komentarz",
    re.IGNORECASE,
)


class FeedLink(NamedTuple):
    """The address of a possible feed."""

    url: str
    title: str | None


def discover(html: bytes, url: str, *, content_type: str = "") -> tuple[FeedLink, ...]:
    """Find the feeds that a page at `url` declares in its head, or else links to.

    Feeds of the page's own site come before others, feeds of comments last. Raises
    DocumentUnreadable as `decode_markup` does.
    """
    root = parse_html(decode_markup(html, content_type).text)
    if root is None:
        return ()
    based = root.find(".//base[@href]")
    base = (based is not None and web_address(based.get("href"), url)) or url
    found = list(_named(root, base)) or list(_linked(root, base, url))
    once = {link.url: link for link in reversed(found) if link.url != url}
    first_come = list(reversed(once.values()))
    return tuple(sorted(first_come, key=lambda link: _rank(link, url))[:_MAX_FOUND])


def _named(root: Any, base: str) -> Iterator[FeedLink]:
    for link in islice(root.iter("link"), _MAX_ELEMENTS):
        if "alternate" not in (link.get("rel") or "").lower().split():
            continue
        kind = (link.get("type") or "").partition(";")[0].strip().lower()
        written, title = link.get("href") or "", one_line((link.get("title") or "")[:_MAX_TITLE])
        says = _SAYS_FEED.search(written) or _SAYS_FEED.search(title)
        if kind in FEED_TYPES or (kind in _VAGUE_TYPES and says):
            yield from _link(written, base, title)


def _linked(root: Any, base: str, url: str) -> Iterator[FeedLink]:
    """Links to the page's own site whose address or text is that of a feed."""
    for link in islice(root.iter("a"), _MAX_ELEMENTS):
        written = (link.get("href") or "").strip()
        for found in _link(written, base, ""):
            parts = urlsplit(found.url)
            looks = _FEED_PATH.search(parts.path) or _FEED_QUERY.search(parts.query)
            words = one_line(link.text_content()[:_MAX_TITLE])
            if (looks or _FEED_WORD.match(words)) and same_site(found.url, url):
                yield FeedLink(found.url, words or None)


def _link(written: str, base: str, title: str) -> Iterator[FeedLink]:
    # On some systems feed://a.example/rss and feed:https://a.example/rss open a feed reader.
    written = re.sub(r"^feed:(?://(?!/)|(?=https?:))", _without_feed, written.strip(), count=1)
    if written and (address := web_address(written.partition("#")[0], base)):
        yield FeedLink(address, title or None)


def _without_feed(scheme: re.Match[str]) -> str:
    return "https://" if scheme.group().endswith("//") else ""


def _rank(link: FeedLink, url: str) -> tuple[bool, bool]:
    """Sort key that puts comment feeds and feeds of other sites last."""
    path = urlsplit(link.url)
    comments = _COMMENTS.search(f"{path.path}?{path.query} {link.title or ''}") is not None
    return comments, not same_site(link.url, url)
