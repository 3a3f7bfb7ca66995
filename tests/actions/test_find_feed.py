"""Finding the feed behind an address."""

from datetime import UTC, datetime

import pytest

from bot.actions.find_feed import FindFeed, name_of_feed, newest_items
from bot.errors import NoFeedFound
from bot.models import Feed, FeedItem
from bot.web.fetch import Fetcher
from bot.wiring.app import App
from tests.rss import Item, rss
from tests.website import Page, Website

URL = "https://www.lantern.example/rss"
HTML = "text/html"


def an_item(title: str, day: int | None) -> FeedItem:
    """An item with that title, published on that day of November."""
    published = datetime(2026, 11, day, tzinfo=UTC) if day else None
    return FeedItem(
        title=title,
        link=None,
        guid=None,
        published=published,
        published_raw=None,
        author=None,
        paragraphs=(),
        teaser=False,
        language=None,
    )


async def test_a_page_leads_to_its_first_readable_feed(app: App, site: Website) -> None:
    """A feed that is gone is passed over; the result is the address of the other one."""
    links = "".join(
        f'<link rel="alternate" type="application/rss+xml" href="/{name}.xml">'
        for name in ("gone", "good")
    )
    site.pages |= {
        "/": Page(f"<html><head>{links}</head></html>".encode(), content_type=HTML),
        "/good.xml": Page(rss(Item())),
    }
    async with Fetcher(allowed_hosts=frozenset({site.host}), clock=app.clock) as fetcher:
        url, feed = await FindFeed(fetcher, app.jobs, app.clock).at(site.url("/"))

    assert url == site.url("/good.xml")
    assert [item.title for item in feed.items] == ["Ferry runs aground"]


@pytest.mark.parametrize(
    ("path", "link", "feed"),
    [
        ("/", '</news.xml>; rel="alternate"; type="application/atom+xml"', "/news.xml"),
        ("/", '<style.css>; rel=preload, <news.xml>; rel=alternate; type="application/rss+xml"; title=News', "/news.xml"),
        ("/", '</de/>; rel="alternate"; hreflang="de"', "/feed"),
        ("/blog/", None, "/blog/feed/"),
        ("/blog?page=2", None, "/blog/feed/"),
        ("/", "<<>;=,", "/feed"),
    ],
)  # fmt: skip
async def test_a_feed_that_no_page_names(
    app: App, site: Website, path: str, link: str | None, feed: str
) -> None:
    """A feed that only the Link header names is found, and one at a usual address if none is named."""
    headers = {"Link": link} if link else {}
    site.pages[path] = Page(b"<p>Hello</p>", content_type=HTML, headers=headers)
    site.pages[feed] = Page(rss(Item()))
    async with Fetcher(allowed_hosts=frozenset({site.host}), clock=app.clock) as fetcher:
        url, found = await FindFeed(fetcher, app.jobs, app.clock).at(site.url(path))

    assert url == site.url(feed)
    assert len(found.items) == 1


@pytest.mark.parametrize(
    ("body", "reason"), [(b"<p>Hello</p>", "Couldn't find a feed"), (b"PK\x03\x04", "a zip file")]
)
async def test_what_is_not_a_feed_is_refused(
    app: App, site: Website, body: bytes, reason: str
) -> None:
    """The reason names what is there instead, or where to look."""
    site.pages["/"] = Page(body, content_type=HTML)
    async with Fetcher(allowed_hosts=frozenset({site.host}), clock=app.clock) as fetcher:
        with pytest.raises(NoFeedFound, match=reason):
            await FindFeed(fetcher, app.jobs, app.clock).at(site.url("/"))


def test_the_newest_items_are_the_latest_by_date() -> None:
    """If one has no date, the document's order counts."""
    dated = [an_item(f"day {day}", day) for day in (3, 1, 4, 2)]
    undated = [*dated, an_item("undated", None)]

    assert [item.title for item in newest_items(dated)] == ["day 4", "day 3", "day 2"]
    assert [item.title for item in newest_items(undated)] == ["day 3", "day 1", "day 4"]


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Lantern", "Lantern"),
        (" The\n  Lantern ", "The Lantern"),
        ("Lan\u200btern\u202e", "Lantern"),
        ("x" * 200, "x" * 80),
        ("", "lantern.example"),
        (None, "lantern.example"),
    ],
)
def test_a_feed_is_named_by_its_title_or_host(title: str | None, name: str) -> None:
    """The name is one line without invisible characters, at most 80 characters long."""
    assert name_of_feed(Feed((), title=title), URL) == name
