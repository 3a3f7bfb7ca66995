"""robots.txt: what it says, and how it is asked for."""

import asyncio
import tracemalloc
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.web.fetch import Fetcher
from bot.web.robots import EVERYTHING, NOTHING, read_robots, rules_without_file
from bot.web.robots_cache import Robots
from tests.fakes import FakeClock
from tests.website import Page, Website, redirect

SITE = "https://news.example"


@pytest.mark.parametrize(
    ("text", "path", "allowed"),
    [
        ("", "/x", True),
        ("User-agent: *\nDisallow: /", "/x", False),
        ("User-agent: *\nDisallow: /", "/robots.txt", True),
        ("User-agent: *\nDisallow:", "/x", True),
        ("User-agent: dateline\nDisallow: /a", "/a/b", False),
        ("USER-AGENT: DATELINE\nDISALLOW: /a", "/a/b", False),
        ("User-agent: *\nDisallow: /\n\nUser-agent: Dateline\nAllow: /", "/x", True),
        ("User-agent: Dateline/0.1\nDisallow: /", "/x", False),
        ("User-agent: Date\nDisallow: /", "/x", True),
        ("User-agent: Datelines\nDisallow: /", "/x", True),
        ("User-agent: other\nDisallow: /", "/x", True),
        ("User-agent: other\nUser-agent: *\nDisallow: /x", "/x", False),
        ("User-agent: *\n# both\n\nSitemap: /s\nUser-agent: other\nDisallow: /x", "/x", False),
        ("User-agent: *\nAllow: /\nUser-agent: other\nDisallow: /x", "/x", True),
        ("User-agent: Dateline\nDisallow: /a\nUser-agent: Dateline\nDisallow: /b", "/a", False),
        ("User-agent: *\nDisallow: /a\nAllow: /a/news", "/a/news/1", True),
        ("User-agent: *\nDisallow: /*.pdf$", "/x.pdf", False),
        ("User-agent: *\nDisallow: /*.pdf$", "/x.pdf?y", True),
        ("User-agent: *\nDisallow: /ä", "/%C3%A4", False),
        ("\ufeffUser-agent: *\r\nDisallow: /x # why\r\n", "/x", False),
        ("Disallow: /", "/x", True),
        ("<html><body>User-agent: * Disallow: /</body></html>", "/x", True),
    ],
)
def test_rules_are_read_as_the_standard_says(text: str, path: str, allowed: bool) -> None:
    """Our group before everybody's, the longest rule before shorter ones, garbage ignored."""
    assert read_robots(text.encode()).allows(SITE + path) is allowed


def test_half_a_megabyte_is_read() -> None:
    """Rules beyond the limit don't count."""
    comment = b"#" * 1023 + b"\n"

    assert not read_robots(comment * 499 + b"User-agent: *\nDisallow: /").allows(SITE + "/x")
    assert read_robots(comment * 500 + b"User-agent: *\nDisallow: /").allows(SITE + "/x")


def test_the_crawl_delay_is_ours() -> None:
    """The delay of our group, or of everybody's; none if it isn't a number."""
    text = b"User-agent: *\nCrawl-delay: 2.5\nUser-agent: other\nCrawl-delay: 60"

    assert read_robots(text).crawl_delay == timedelta(seconds=2.5)
    assert read_robots(b"User-agent: *\nCrawl-delay: 1e300").crawl_delay == timedelta(days=1)
    assert read_robots(b"User-agent: *\nCrawl-delay: soon").crawl_delay is None
    assert NOTHING.crawl_delay is None


@pytest.mark.parametrize(
    ("status", "allowed"),
    [(404, True), (403, True), (410, True), (429, False), (500, False), (503, False), (None, False)],
)  # fmt: skip
def test_a_website_without_robots_txt(status: int | None, allowed: bool) -> None:
    """A missing file allows everything; a server that is down allows nothing for now."""
    assert rules_without_file(status).allows(SITE) is allowed


@given(
    st.binary(max_size=200) | st.text("user-agent: *\ndisallow/$%#0", max_size=200).map(str.encode)
)
def test_no_file_breaks_the_reader(body: bytes) -> None:
    """Any content gives an answer."""
    rules = read_robots(body)

    assert rules.allows(SITE + "/a?b=%zz") in (True, False)
    assert rules.crawl_delay is None or rules.crawl_delay >= timedelta(0)


def test_a_hostile_file_takes_little() -> None:
    """Thousands of names with thousands of rules each would take gigabytes if parsed as they are."""
    names = b"".join(b"User-agent: %d\n" % n for n in range(14_000))
    rules = b"".join(b"Disallow: /%d\n" % n for n in range(16_000))
    tracemalloc.start()
    try:
        assert read_robots(names + b"User-agent: *\n" + rules).allows(SITE + "/x")
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert peak < 50_000_000


# ---------------------------------------------------------------- asking


@pytest.fixture
async def site() -> AsyncIterator[Website]:
    async with Website() as site:
        yield site


@pytest.fixture
async def robots(site: Website, clock: FakeClock) -> AsyncIterator[Robots]:
    async with Fetcher(allowed_hosts=[site.host], clock=clock) as fetcher:
        yield Robots(fetcher, clock)


async def test_a_website_is_asked_once_a_day(
    site: Website, robots: Robots, clock: FakeClock
) -> None:
    """One request for many pages, at once or later."""
    site.pages["/robots.txt"] = Page(b"User-agent: *\nDisallow: /private")

    answers = await asyncio.gather(
        *(robots.allows(site.url(path)) for path in ("/a", "/private/b", "/c?d"))
    )
    clock.advance(hours=23)
    await robots.allows(site.url("/e"))
    assert answers == [True, False, True]
    assert site.count("/robots.txt") == 1

    clock.advance(hours=1)
    await robots.allows(site.url("/e"))
    assert site.count("/robots.txt") == 2


async def test_a_website_says_how_long_its_rules_are_good(
    site: Website, robots: Robots, clock: FakeClock
) -> None:
    """Between an hour and a day."""
    site.pages["/robots.txt"] = Page(headers={"Cache-Control": "max-age=60"})

    await robots.allows(site.url("/"))
    clock.advance(minutes=59)
    await robots.allows(site.url("/"))
    assert site.count("/robots.txt") == 1

    clock.advance(minutes=1)
    await robots.allows(site.url("/"))
    assert site.count("/robots.txt") == 2


async def test_missing_rules_allow_everything(site: Website, robots: Robots) -> None:
    """A 404 is an answer, also after redirects."""
    assert await robots.allows(site.url("/a"))

    site.pages["/robots.txt"] = redirect("/gone.txt")
    assert await robots.allows(site.url("/a"))


async def test_while_rules_cannot_be_had_the_old_ones_count(
    site: Website, robots: Robots, clock: FakeClock
) -> None:
    """Without earlier rules nothing is fetched; in both cases it is tried again after five minutes."""
    site.pages["/robots.txt"] = Page(status=503)
    assert await robots.allows(site.url("/a")) is None

    clock.advance(minutes=5)
    site.pages["/robots.txt"] = Page(b"User-agent: *\nDisallow: /b")
    assert await robots.allows(site.url("/a"))

    clock.advance(hours=24)
    site.pages["/robots.txt"] = Page(status=503)
    assert await robots.allows(site.url("/a"))
    assert await robots.allows(site.url("/b")) is False

    clock.advance(minutes=5)
    site.pages["/robots.txt"] = Page(b"User-agent: *\nDisallow: /a")
    assert not await robots.allows(site.url("/a"))


async def test_refused_addresses_are_not_allowed_and_not_asked(
    site: Website, robots: Robots
) -> None:
    """Neither a private address nor a way from outside to an excepted host."""
    assert not await robots.allows("http://10.0.0.1/x")
    assert not await robots.allows(site.url("/x"), linked_from="https://news.example/feed")
    assert not await robots.allows("mailto:someone")

    assert site.requests == []


async def test_large_rules_are_used_like_small_ones(site: Website, robots: Robots) -> None:
    """Large files are parsed and asked in a thread; nothing else changes."""
    rules = b"".join(b"Disallow: /%d$\n" % n for n in range(20_000))
    site.pages["/robots.txt"] = Page(b"User-agent: *\n" + rules)

    assert not await robots.allows(site.url("/19999"))
    assert await robots.allows(site.url("/20000"))
    assert EVERYTHING.allows(site.url("/"))


async def test_the_crawl_delay_reaches_the_fetcher(site: Website, clock: FakeClock) -> None:
    """Requests to a website with a crawl delay start further apart, up to 30 seconds."""
    told: list[tuple[str, timedelta]] = []

    class ComparedArticle(Fetcher):
        def slow_down(self, url: str, gap: timedelta) -> None:
            told.append((url, gap))
            super().slow_down(url, gap)

    site.pages["/robots.txt"] = Page(b"User-agent: *\nCrawl-delay: 3600")
    async with ComparedArticle(allowed_hosts=[site.host]) as fetcher:
        assert await Robots(fetcher, clock).allows(site.url("/a"))

    assert told == [(f"http://{site.host}", timedelta(hours=1))]
