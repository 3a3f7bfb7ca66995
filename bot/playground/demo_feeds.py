"""Two invented news outlets on loopback, so that feeds can be tried without a network.

Each outlet has a home page, an RSS feed and a page for each story. As in most feeds, an item has only
the beginning of the text, so the bot reads the pages too. A story is published every five
minutes of a clock that the playground can move, until the texts in demo_news.toml run out.
"""

import tomllib
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from aiohttp import web
from lxml import etree
from lxml.builder import E

from bot.actions.feed_catalogue import CatalogueEntry
from bot.models import Clock

EVERY = timedelta(minutes=5)
_AT_FIRST = 6  # stories that are out when the playground opens, so that a new feed isn't empty
_HOST = "127.0.0.1"
_RSS, _HTML = "application/rss+xml", "text/html"


class DemoFeed(NamedTuple):
    """A demo feed while it is being served."""

    name: str
    url: str
    homepage: str

    @property
    def host(self) -> str:
        """`host:port`, as in DATELINE_ALLOWED_HOSTS."""
        return urlsplit(self.url).netloc

    @property
    def entry(self) -> CatalogueEntry:
        """The feed in the form of the catalogue."""
        return CatalogueEntry(self.name, self.url, self.homepage, "en", category="local")


class _Outlet(NamedTuple):
    key: str
    name: str
    about: str


class _Story(NamedTuple):
    path: str
    title: str
    paragraphs: Sequence[str]
    published: datetime


@asynccontextmanager
async def demo_feeds(clock: Clock) -> AsyncIterator[list[DemoFeed]]:
    """Serve the outlets on free ports of 127.0.0.1 until the block ends.

    Each has a port of its own: to the bot, all feeds of one host and port have one publisher.
    """
    news = tomllib.loads(Path(__file__).with_name("demo_news.toml").read_text("utf-8"))
    outlets = [_Outlet(**table) for table in news["outlet"]]
    opened = clock()
    async with AsyncExitStack() as stack:
        feeds = []
        for outlet in outlets:
            site = _Site(outlet, _stories(news["story"], outlet, opened), clock)
            stack.push_async_callback(site.close)
            feeds.append(await site.open())
        yield feeds


def _stories(tables: Sequence[Any], outlet: _Outlet, opened: datetime) -> list[_Story]:
    """The outlet's stories in the order of publication; the outlets share one timetable."""
    return [
        _Story(
            path=f"/stories/{number}",
            title=table["title"],
            paragraphs=table["text"].split("\n"),
            published=opened + (number - _AT_FIRST) * EVERY,
        )
        for number, table in enumerate(tables, 1)
        if table["outlet"] == outlet.key
    ]


class _Site:
    """The website of an outlet."""

    def __init__(self, outlet: _Outlet, stories: Sequence[_Story], clock: Clock) -> None:
        self._outlet = outlet
        self._stories = stories
        self._clock = clock
        self._homepage = ""
        self._runner = web.ServerRunner(
            web.Server(self._answer, access_log=None), shutdown_timeout=0.1
        )

    async def open(self) -> DemoFeed:
        """Serve on a free port."""
        await self._runner.setup()
        await web.TCPSite(self._runner, _HOST, 0).start()
        self._homepage = f"http://{_HOST}:{self._runner.addresses[0][1]}/"
        return DemoFeed(self._outlet.name, f"{self._homepage}feed.xml", self._homepage)

    async def close(self) -> None:
        """Stop serving."""
        await self._runner.cleanup()

    async def _answer(self, request: web.BaseRequest) -> web.StreamResponse:
        now = self._clock()
        published = [story for story in reversed(self._stories) if story.published <= now]
        pages = {story.path: story for story in published}
        match request.path:
            case "/feed.xml":
                return _response(self._feed(published), _RSS, "xml")
            case "/":
                return _response(self._front_page(published), _HTML, "html")
            case path if path in pages:
                return _response(_page(pages[path], self._outlet), _HTML, "html")
            case _:
                return web.Response(status=404, text="Not found")

    def _feed(self, published: Sequence[_Story]) -> Any:
        items = [
            E.item(
                E.title(story.title),
                E.link(self._address(story)),
                E.guid(self._address(story)),
                E.pubDate(format_datetime(story.published)),
                E.description(story.paragraphs[0]),
            )
            for story in published
        ]
        channel = E.channel(
            E.title(self._outlet.name),
            E.link(self._homepage),
            E.description(self._outlet.about),
            E.language("en"),
            *items,
        )
        return E.rss(channel, version="2.0")

    def _front_page(self, published: Sequence[_Story]) -> Any:
        links = [E.li(E.a(story.title, href=story.path)) for story in published]
        feed = E.link(rel="alternate", type=_RSS, title=self._outlet.name, href="/feed.xml")
        return E.html(
            E.head(E.title(self._outlet.name), feed),
            E.body(E.h1(self._outlet.name), E.p(self._outlet.about), E.ul(*links)),
            lang="en",
        )

    def _address(self, story: _Story) -> str:
        return self._homepage.rstrip("/") + story.path


def _page(story: _Story, outlet: _Outlet) -> Any:
    when = story.published.isoformat()
    paragraphs = [E.p(text) for text in story.paragraphs]
    return E.html(
        E.head(
            E.title(f"{story.title} | {outlet.name}"),
            E.meta(property="article:published_time", content=when),
        ),
        E.body(E.article(E.h1(story.title), E.time(when, datetime=when), *paragraphs)),
        lang="en",
    )


def _response(document: Any, content_type: str, method: str) -> web.Response:
    body = etree.tostring(
        document, encoding="utf-8", method=method, xml_declaration=method == "xml"
    )
    return web.Response(body=body, content_type=content_type, charset="utf-8")
