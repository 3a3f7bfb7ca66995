"""Fetching over loopback: redirects, conditional requests, bodies, limits and error messages."""

import asyncio
import gzip
import random
import re
import socket
import tracemalloc
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest
from aiohttp.abc import ResolveResult

from bot.errors import AddressRefused, FetchFailed
from bot.web.fetch import USER_AGENT, Fetcher, Limits
from tests.fakes import FakeClock
from tests.website import Internet, Page, Website, redirect

PUBLIC = "93.184.216.34"
FEED = b"<rss>" + b"news " * 2000 + b"</rss>"


@pytest.fixture
async def site() -> AsyncIterator[Website]:
    async with Website({"/feed": Page(FEED)}) as site:
        yield site


@pytest.fixture
async def fetcher(site: Website, clock: FakeClock) -> AsyncIterator[Fetcher]:
    async with Fetcher(allowed_hosts=[site.host], clock=clock) as fetcher:
        yield fetcher


def limited(site: Website, **limits: Any) -> Fetcher:
    """A fetcher with limits short enough for a test."""
    return Fetcher(allowed_hosts=[site.host], limits=Limits(**limits))


async def failure(fetcher: Fetcher, url: str) -> FetchFailed:
    """The error that fetching raises; its message is one line."""
    with pytest.raises(FetchFailed) as raised:
        await fetcher.get(url)
    assert str(raised.value).isprintable()
    return raised.value


# ---------------------------------------------------------------- documents


async def test_a_document_is_fetched(site: Website, fetcher: Fetcher) -> None:
    """The body, its address and its type, as sent."""
    site.pages["/feed"] = Page(FEED, content_type="text/xml; charset=KOI8-R")

    fetched = await fetcher.get(f"{site.url('/feed')}#top")

    assert fetched.body == FEED
    assert fetched.url == site.url("/feed")
    assert fetched.content_type == "text/xml; charset=KOI8-R"
    assert (fetched.unchanged, fetched.moved_to, fetched.max_age) == (False, None, None)


async def test_requests_are_honest_and_say_no_more_than_needed(
    site: Website, fetcher: Fetcher
) -> None:
    """Our name and the formats we read; no cookies, no referrer, nothing else."""
    site.pages["/feed"] = redirect("/set")
    site.pages["/set"] = Page(FEED, headers={"Set-Cookie": "id=1; Path=/"})
    await fetcher.get(site.url("/feed"))
    await fetcher.get(site.url("/feed"))

    for request in site.requests:
        assert set(request.headers) == {"Host", "User-Agent", "Accept-Encoding", "Accept"}
        assert request.headers["User-Agent"] == USER_AGENT
        assert request.headers["Accept-Encoding"] == "gzip, deflate"


async def test_nothing_is_set_up_before_the_first_request() -> None:
    """A bot that fetches nothing opens nothing."""
    opened: list[object] = []

    def connector(**options: Any) -> Any:
        opened.append(options)

    async with Fetcher(connector=connector) as fetcher:
        await failure(fetcher, "http://10.0.0.1/")

    assert opened == []


# ---------------------------------------------------------------- conditions


@pytest.mark.parametrize("etag", ['"abc"', 'W/"abc"', "no quotes", '"ä→"', '""'])
async def test_validators_go_back_as_they_came(site: Website, fetcher: Fetcher, etag: str) -> None:
    """ETag and Last-Modified are kept verbatim, and a 304 is not a new document."""
    changed = "sun, 22 nov 2026  09:00:00 gmt"
    site.pages["/feed"] = Page(FEED, etag=etag, last_modified=changed)

    first = await fetcher.get(site.url("/feed"))
    again = await fetcher.get(site.url("/feed"), etag=first.etag, last_modified=first.last_modified)

    assert (first.etag, first.last_modified) == (etag, changed)
    assert site.last().headers["If-None-Match"] == etag
    assert site.last().headers["If-Modified-Since"] == changed
    assert (again.unchanged, again.body) == (True, b"")
    assert (again.etag, again.last_modified) == (etag, changed)


async def test_a_304_need_not_repeat_its_validators(site: Website, fetcher: Fetcher) -> None:
    """The validators that we sent still hold unless the answer has new ones."""
    site.pages["/feed"] = Page(status=304)
    site.pages["/new"] = Page(status=304, headers={"ETag": '"2"'})

    kept = await fetcher.get(site.url("/feed"), etag='"1"', last_modified="then")
    renewed = await fetcher.get(site.url("/new"), etag='"1"')

    assert (kept.etag, kept.last_modified, kept.unchanged) == ('"1"', "then", True)
    assert renewed.etag == '"2"'


async def test_a_304_that_was_not_asked_for_is_a_failure(site: Website, fetcher: Fetcher) -> None:
    """There is no document to which it could refer."""
    site.pages["/feed"] = Page(status=304)

    assert (await failure(fetcher, site.url("/feed"))).status == 304


@pytest.mark.parametrize("etag", ['"a\r\nX: y"', '"\udce9"', '"' + "x" * 5000 + '"', "", "\x00"])
async def test_validators_that_cannot_be_sent_are_left_out(
    site: Website, fetcher: Fetcher, etag: str
) -> None:
    """A stored value that would break a request costs one full answer, no more."""
    fetched = await fetcher.get(site.url("/feed"), etag=etag, last_modified=etag)

    assert fetched.body == FEED
    assert not {"If-None-Match", "If-Modified-Since", "X"} & set(site.last().headers)


async def test_answers_say_how_long_they_are_good(site: Website, fetcher: Fetcher) -> None:
    """Of a 200 and of a 304."""
    site.pages["/feed"] = Page(FEED, etag='"1"', headers={"Cache-Control": "max-age=1800"})

    assert (await fetcher.get(site.url("/feed"))).max_age == timedelta(minutes=30)
    unchanged = await fetcher.get(site.url("/feed"), etag='"1"')
    assert (unchanged.unchanged, unchanged.max_age) == (True, timedelta(minutes=30))


# ---------------------------------------------------------------- redirects


@pytest.mark.parametrize(
    ("statuses", "moved"),
    [([301], True), ([308, 301, 308], True), ([302], False), ([301, 302], False), ([307, 301], False),
     ([303], False), ([], False)],
)  # fmt: skip
async def test_a_feed_has_moved_when_every_redirect_is_permanent(
    site: Website, fetcher: Fetcher, statuses: list[int], moved: bool
) -> None:
    """Only then does the last address replace the first."""
    for n, status in enumerate(statuses):
        site.pages[f"/{n}"] = redirect(f"/{n + 1}", status)
    site.pages[f"/{len(statuses)}"] = Page(FEED)

    fetched = await fetcher.get(site.url("/0"))

    assert fetched.url == site.url(f"/{len(statuses)}")
    assert fetched.moved_to == (fetched.url if moved else None)


async def test_five_redirects_are_followed_and_no_more(site: Website, fetcher: Fetcher) -> None:
    """Loops end after the fifth."""
    site.pages |= {f"/{n}": redirect(f"/{n + 1}") for n in range(5)} | {"/5": Page(FEED)}
    site.pages["/loop"] = redirect("/loop")

    assert (await fetcher.get(site.url("/0"))).body == FEED
    assert "keeps redirecting" in str(await failure(fetcher, site.url("/loop")))
    assert site.count("/loop") == 6


async def test_a_redirect_to_nowhere_is_a_failure(site: Website, fetcher: Fetcher) -> None:
    """One without a target, and one whose target isn't an address."""
    site.pages["/a"] = Page(status=302)
    site.pages["/b"] = redirect("http://[", 302)

    assert (await failure(fetcher, site.url("/a"))).status == 302
    assert isinstance(await failure(fetcher, site.url("/b")), AddressRefused)


# ---------------------------------------------------------------- bodies


@pytest.mark.parametrize("packed", ["gzip", "deflate", "raw deflate"])
async def test_packed_bodies_are_inflated(site: Website, fetcher: Fetcher, packed: str) -> None:
    """gzip, deflate by the standard, deflate as many servers send it, and empty bodies."""
    site.pages["/feed"] = Page(FEED, packed=packed)
    site.pages["/empty"] = Page(b"", packed=packed)

    assert (await fetcher.get(site.url("/feed"))).body == FEED
    assert (await fetcher.get(site.url("/empty"))).body == b""


async def test_gzip_in_pieces_is_inflated_whole(site: Website, fetcher: Fetcher) -> None:
    """Several gzip members are one body; padding after them is not part of it."""
    body = gzip.compress(b"one ") + gzip.compress(b"") + gzip.compress(b"two") + bytes(9)
    site.pages["/feed"] = Page(body, headers={"Content-Encoding": "gzip"})

    assert (await fetcher.get(site.url("/feed"))).body == b"one two"


@pytest.mark.parametrize("named", ["utf-8", "none", "identity", "None, UTF-8", "binary", ""])
async def test_names_of_no_compression_are_ignored(
    site: Website, fetcher: Fetcher, named: str
) -> None:
    """Some servers name a charset, or nothing, as the encoding of a body that isn't packed."""
    for body in (FEED, b"", b"\x1f", b"x"):
        site.pages["/feed"] = Page(body, headers={"Content-Encoding": named})

        assert (await fetcher.get(site.url("/feed"))).body == body


@pytest.mark.parametrize("named", [None, "utf-8", "x-gzip", "gzip, identity"])
async def test_gzip_is_recognized(site: Website, fetcher: Fetcher, named: str | None) -> None:
    """A text that begins as gzip does is inflated under any header; a gzip file stays one."""
    headers = {} if named is None else {"Content-Encoding": named}
    for kind in ("application/rss+xml", "text/html; charset=utf-8", "application/json"):
        site.pages["/feed"] = Page(gzip.compress(FEED), headers=headers, content_type=kind)

        assert (await fetcher.get(site.url("/feed"))).body == FEED

    packed = gzip.compress(FEED, mtime=0)
    site.pages["/file"] = Page(packed, content_type="application/gzip")

    assert (await fetcher.get(site.url("/file"))).body == packed


async def test_undeclared_gzip_has_the_same_limits(site: Website, fetcher: Fetcher) -> None:
    """It is refused if it is too large inflated, or if its end is missing."""
    site.pages["/bomb"] = Page(gzip.compress(bytes(20_000_001)))
    site.pages["/half"] = Page(gzip.compress(FEED)[:-9])

    assert "more than 20 MB" in str(await failure(fetcher, site.url("/bomb")))
    assert "before sending everything" in str(await failure(fetcher, site.url("/half")))


@pytest.mark.parametrize("packed", ["gzip", "deflate", "raw deflate"])
async def test_a_packed_body_without_its_end_is_a_failure(
    site: Website, fetcher: Fetcher, packed: str
) -> None:
    """Half a feed would look like one that has withdrawn items."""
    whole = Page(random.Random(1).randbytes(5000), packed=packed)
    for cut in (1, 12, 2500, len(whole.sent()) - 1):
        site.pages["/feed"] = Page(whole.body, packed=packed, cut=cut)

        error = await failure(fetcher, site.url("/feed"))

        assert re.search("before sending everything|damaged", str(error))
        assert error.status == 200


@pytest.mark.parametrize(
    ("body", "encoding", "says"),
    [(FEED, "gzip", "damaged"), (FEED, "deflate", "damaged"), (FEED, "br", "compression"),
     (gzip.compress(FEED, mtime=0), "gzip, gzip", "compression"), (gzip.compress(b"", mtime=0) * 1001, "gzip", "damaged")],
)  # fmt: skip
async def test_bodies_that_are_not_what_they_say(
    site: Website, fetcher: Fetcher, body: bytes, encoding: str, says: str
) -> None:
    """Bodies that don't inflate, or use an encoding we didn't offer, are refused."""
    site.pages["/feed"] = Page(body, headers={"Content-Encoding": encoding})

    assert says in str(await failure(fetcher, site.url("/feed")))


async def test_a_connection_that_breaks_is_a_failure(site: Website, fetcher: Fetcher) -> None:
    """A partial body isn't taken for the whole."""
    site.pages["/feed"] = Page(FEED, breaks_off=True)

    assert "before sending everything" in str(await failure(fetcher, site.url("/feed")))


async def test_bodies_end_at_ten_megabytes(site: Website, fetcher: Fetcher) -> None:
    """One that announces its size isn't read at all; one that doesn't is read up to the limit."""
    site.pages["/big"] = Page(bytes(10_000_001))
    site.pages["/endless"] = Page(bytes(100_000), endless=True)
    site.pages["/whole"] = Page(bytes(10_000_000))

    assert "more than 10 MB" in str(await failure(fetcher, site.url("/big")))
    assert "more than 10 MB" in str(await failure(fetcher, site.url("/endless")))
    assert len((await fetcher.get(site.url("/whole"))).body) == 10_000_000


@pytest.mark.parametrize("packed", ["gzip", "deflate", "raw deflate"])
async def test_bombs_end_at_twenty_megabytes(site: Website, fetcher: Fetcher, packed: str) -> None:
    """Of 200 KB that would become 200 MB, only 20 MB are inflated, and other tasks get their turn."""
    site.pages["/bomb"] = Page(bytes(200_000_000), packed=packed)
    sent = site.pages["/bomb"].sent()  # type: ignore[union-attr]  # it is no list
    site.pages["/bomb"] = Page(sent, headers={"Content-Encoding": packed.split()[-1]})
    turns: list[float] = []
    others = asyncio.create_task(_take_turns(turns))
    tracemalloc.start()
    try:
        assert "more than 20 MB" in str(await failure(fetcher, site.url("/bomb")))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
        others.cancel()

    assert peak < 25_000_000
    assert len(turns) >= 20_000_000 / 256 / 1024


async def _take_turns(turns: list[float]) -> None:
    while True:
        await asyncio.sleep(0)
        turns.append(asyncio.get_running_loop().time())


async def test_twenty_megabytes_are_inflated(site: Website, fetcher: Fetcher) -> None:
    """The limit itself is within the limit."""
    site.pages["/feed"] = Page(bytes(20_000_000), packed="gzip")

    assert len((await fetcher.get(site.url("/feed"))).body) == 20_000_000


async def test_large_bodies_are_taken_in_a_few_at_a_time(site: Website) -> None:
    """Many at once do not fill the memory."""
    site.pages["/large"] = Page(bytes(8_000_000), packed="gzip")

    async def size(fetcher: Fetcher) -> int:
        return len((await fetcher.get(site.url("/large"))).body)

    async with limited(site, large_at_once=2) as fetcher:
        tracemalloc.start()
        try:
            sizes = await asyncio.gather(*(size(fetcher) for _ in range(16)))
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()

    assert sizes == [8_000_000] * 16
    # two of them, the moment of joining their pieces, and of the others what is small
    assert peak < 2 * 2 * 8_000_000 + 16 * 1_500_000


async def test_large_bodies_wait_and_small_ones_do_not(site: Website) -> None:
    """While a slow large body has the only place, another waits for it, and a small one does not."""
    site.pages |= {
        "/slow": Page(bytes(300), drip=0.002),
        "/large": Page(bytes(1_000_000), packed="gzip"),
        "/small": Page(b"n" * 10),
    }
    done: list[str] = []

    async def fetch(fetcher: Fetcher, path: str) -> int:
        size = len((await fetcher.get(site.url(path))).body)
        done.append(path)
        return size

    async with limited(site, small_bytes=10, large_at_once=1) as fetcher:
        first = asyncio.create_task(fetch(fetcher, "/slow"))
        await asyncio.sleep(0.2)  # by now it is large, and has the only place
        sizes = await asyncio.gather(first, fetch(fetcher, "/large"), fetch(fetcher, "/small"))

    assert list(sizes) == [300, 1_000_000, 10]
    assert done == ["/small", "/slow", "/large"]


async def test_large_bodies_do_not_wait_for_ever(site: Website) -> None:
    """If others take all their time, they are given up, and the message says that it took long."""
    site.pages |= {
        "/slow": Page(b"x", endless=True, drip=0.002),
        "/large": Page(bytes(1_000_000), packed="gzip"),
    }
    async with limited(site, seconds=0.8, small_bytes=10, large_at_once=1) as fetcher:
        # The second has the place as long again as the first, for its wait is not counted.
        slow = [asyncio.create_task(failure(fetcher, site.url("/slow"))) for _ in range(2)]
        await asyncio.sleep(0.2)
        error = await failure(fetcher, site.url("/large"))
        await asyncio.gather(*slow)

    assert "took longer than 0.8 seconds" in str(error)


# ---------------------------------------------------------------- time


@pytest.mark.parametrize(
    "page",
    [Page(b"<rss/>" * 100, drip=0.05), Page(b"x", endless=True, drip=0.05), Page(wait=30)],
    ids=["drips", "drips without end", "says nothing"],
)
async def test_slow_websites_are_left_in_time(site: Website, page: Page) -> None:
    """However active it looks, an answer has its seconds, counted from the request."""
    site.pages["/slow"] = page
    loop = asyncio.get_running_loop()
    begun = loop.time()
    async with limited(site, seconds=0.3) as fetcher:
        assert "longer than 0.3 seconds" in str(await failure(fetcher, site.url("/slow")))

    assert 0.25 < loop.time() - begun < 3


async def test_redirects_share_the_time(site: Website) -> None:
    """Five slow redirects do not have five times as long."""
    site.pages |= {
        f"/{n}": Page(status=301, headers={"Location": f"/{n + 1}"}, wait=0.2) for n in range(5)
    }
    async with limited(site, seconds=0.3) as fetcher:
        assert "longer than" in str(await failure(fetcher, site.url("/0")))

    assert len(site.requests) == 2


def test_the_limits_are_those_we_promise() -> None:
    """The tests above shorten these limits; these are the real ones."""
    assert Limits() == Limits(
        seconds=20, raw_bytes=10_000_000, inflated_bytes=20_000_000, redirects=5,
        at_once=64, per_host=2, gap=0.5, small_bytes=1_000_000, large_at_once=4,
    )  # fmt: skip


# ---------------------------------------------------------------- failures


@pytest.mark.parametrize(
    ("status", "says"),
    [(204, "no content"), (400, "400"), (401, "password"), (403, "refused access"), (404, "new address"),
     (410, "for good"), (418, "418"), (429, "too many requests"), (500, "server error"), (503, "server error")],
)  # fmt: skip
async def test_failures_say_what_happened(
    site: Website, fetcher: Fetcher, status: int, says: str
) -> None:
    """The status for the program, and a sentence with the website's name for people."""
    site.pages["/x"] = Page(b"" if status == 204 else b"sorry", status=status)

    error = await failure(fetcher, site.url("/x"))

    assert error.status == status
    assert says in str(error)
    assert str(error).startswith("127.0.0.1 ")


@pytest.mark.parametrize(
    ("value", "wait"),
    [("120", timedelta(minutes=2)), ("Sun, 22 Nov 2026 10:30:00 GMT", timedelta(minutes=90)), ("soon", None)],
)  # fmt: skip
async def test_retry_after_is_handed_on(
    site: Website, fetcher: Fetcher, value: str, wait: timedelta | None
) -> None:
    """In seconds or as a date, which counts from the server's own time."""
    date = {"Date": "Sun, 22 Nov 2026 09:00:00 GMT", "Retry-After": value}
    site.pages["/x"] = Page(status=429, headers=date)

    assert (await failure(fetcher, site.url("/x"))).retry_after == wait


async def test_unreachable_websites_have_their_sentences(site: Website) -> None:
    """Unknown name, no server, no https, no HTTP: each has a message of its own."""
    internet = Internet(site, {"news.example": [PUBLIC]})
    async with Fetcher(resolver=internet, connector=internet.connector) as fetcher:
        assert "Couldn't find nowhere" in str(await failure(fetcher, "http://nowhere.example/"))
        assert "https" in str(await failure(fetcher, "https://news.example/"))

    async with _speaking(b"SSH-2.0-OpenSSH_9.6\r\n") as host, Fetcher(allowed_hosts=[host]) as odd:
        assert "invalid HTTP response" in str(await failure(odd, f"http://{host}/"))
    async with Fetcher(allowed_hosts=[host]) as nobody:
        assert "Couldn't reach" in str(await failure(nobody, f"http://{host}/"))


class _Offline(Internet):
    """A name service without a network, as the C library reports it."""

    async def resolve(self, host: str, *_: Any, **__: Any) -> list[ResolveResult]:
        raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")


async def test_without_a_network_no_address_is_called_wrong() -> None:
    """A name that could not be asked about may well exist."""
    async with Fetcher(resolver=_Offline()) as fetcher:
        said = str(await failure(fetcher, "http://news.example/"))

    assert "Couldn't look up news.example" in said
    assert "address" not in said


class _speaking:  # noqa: N801  reads as `async with _speaking(...)`
    """A server that sends one thing to every connection, and its `host:port`."""

    def __init__(self, words: bytes) -> None:
        self._words = words

    async def __aenter__(self) -> str:
        self._server = await asyncio.start_server(self._say, "127.0.0.1", 0)
        return f"127.0.0.1:{self._server.sockets[0].getsockname()[1]}"

    async def __aexit__(self, *_: object) -> None:
        self._server.close()
        await self._server.wait_closed()

    async def _say(self, _: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(self._words)
        await writer.drain()
        writer.close()


# ---------------------------------------------------------------- turns


async def test_websites_are_asked_by_two_at_a_time(site: Website) -> None:
    """Of many requests to one host, two run at once, and none starts before the gap is over."""
    site.pages["/slow"] = Page(FEED, wait=0.06)
    internet = Internet(site, {"news.example": [PUBLIC]})
    limits = Limits(gap=0.02)
    async with Fetcher(resolver=internet, connector=internet.connector, limits=limits) as fetcher:
        await asyncio.gather(*(fetcher.get("http://news.example/slow") for _ in range(8)))

    begun = [request.at for request in site.requests]
    assert site.most_open == 2
    assert begun[-1] - begun[0] >= 3 * 0.06
    assert len(internet.connected) == 2


async def test_a_busy_website_does_not_hold_up_another(site: Website) -> None:
    """Requests that wait for one host don't block requests to others."""
    site.pages["/slow"] = Page(FEED, wait=0.2)
    internet = Internet(site, {"busy.example": [PUBLIC], "news.example": ["1.1.1.1"]})
    limits = Limits(gap=0, at_once=3)
    async with Fetcher(resolver=internet, connector=internet.connector, limits=limits) as fetcher:
        busy = [asyncio.create_task(fetcher.get("http://busy.example/slow")) for _ in range(9)]
        await asyncio.sleep(0.05)
        await fetcher.get("http://news.example/feed")

        assert sum(task.done() for task in busy) <= 2
        await asyncio.gather(*busy)


async def test_waiting_for_a_turn_is_not_counted(site: Website) -> None:
    """Ten requests for one slow host all get their full time."""
    site.pages["/slow"] = Page(FEED, wait=0.1)
    internet = Internet(site, {"news.example": [PUBLIC]})
    limits = Limits(gap=0, seconds=0.4)
    async with Fetcher(resolver=internet, connector=internet.connector, limits=limits) as fetcher:
        got = await asyncio.gather(*(fetcher.get("http://news.example/slow") for _ in range(10)))

    assert all(fetched.body == FEED for fetched in got)


async def test_a_website_can_be_asked_more_slowly(site: Website) -> None:
    """The crawl delay of a website is kept between requests to it."""
    internet = Internet(site, {"news.example": [PUBLIC]})
    limits = Limits(gap=0)
    async with Fetcher(resolver=internet, connector=internet.connector, limits=limits) as fetcher:
        fetcher.slow_down("http://news.example", timedelta(seconds=0.15))
        await asyncio.gather(*(fetcher.get("http://news.example/feed") for _ in range(2)))

    assert site.requests[1].at - site.requests[0].at >= 0.14


async def test_excepted_hosts_have_no_limits_of_their_own(site: Website) -> None:
    """Allowed hosts are asked as fast as they answer, 64 requests at a time."""
    site.pages["/slow"] = Page(FEED, wait=0.2)
    async with Fetcher(allowed_hosts=[site.host]) as fetcher:
        await asyncio.gather(*(fetcher.get(site.url("/slow")) for _ in range(100)))

    assert site.most_open == 64
