"""Serves a thousand feeds of fifty items each on a loopback port, in a separate process.

`python -m tests.bench.feed_server` prints its port and serves until its standard input ends. Feeds
are as large as real ones, 40 to 110 KB; each response is compressed with gzip and has an ETag.
"""

import asyncio
import gzip
import sys
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

from aiohttp import web

from tests.storage.newsroom import articles

FEEDS, ITEMS = 1_000, 50
_SHAPES = 8


def feed(number: int) -> bytes:
    """An RSS 2.0 feed. The number decides the text of its items, the shape their length."""
    words = 110 + 25 * (number % _SHAPES)
    items = "".join(_item(number, each, words) for each in range(ITEMS))
    return (
        '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel>'
        f"<title>Post {number}</title><link>https://post{number}.example/</link>"
        f"<language>en</language>{items}</channel></rss>"
    ).encode()


def _item(number: int, each: int, words: int) -> str:
    (made,) = articles(1, words=words, begin=number * ITEMS + each)
    paragraphs = "".join(f"<p>{paragraph}</p>" for paragraph in made.article.body)
    published = datetime(2026, 11, 1, tzinfo=UTC) + timedelta(minutes=each * 7 + number)
    return (
        f"<item><title>{made.title}</title>"
        f"<link>https://post{number}.example/{each}?utm_source=rss</link>"
        f"<guid>{number}-{each}</guid><pubDate>{format_datetime(published)}</pubDate>"
        f"<description><![CDATA[{paragraphs}]]></description></item>"
    )


async def serve() -> None:
    """Serve until standard input ends."""
    packed = [gzip.compress(feed(number), 6) for number in range(FEEDS)]

    async def answer(request: web.BaseRequest) -> web.StreamResponse:
        number = int(request.path.strip("/"))
        etag = f'"{number}"'
        if request.headers.get("If-None-Match") == etag:
            return web.Response(status=304, headers={"ETag": etag})
        headers = {"ETag": etag, "Content-Encoding": "gzip", "Content-Type": "application/rss+xml"}
        return web.Response(body=packed[number], headers=headers)

    runner = web.ServerRunner(web.Server(answer, access_log=None))
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    print(runner.addresses[0][1], flush=True)
    await asyncio.to_thread(sys.stdin.read)
    await runner.cleanup()


if __name__ == "__main__":
    asyncio.run(serve())
