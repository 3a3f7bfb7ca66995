"""Websites on loopback that answer as a test wants.

    async with Website() as site:
        site.pages["/feed.xml"] = Page(FEED, etag='"1"')
        async with Fetcher(allowed_hosts=[site.host]) as fetcher:
            await fetcher.get(site.url("/feed.xml"))
        assert site.count("/feed.xml") == 1

A path may have one `Page`, or a list of them: each answers once, the last from then on. Other paths
are 404. A page with `etag` or `last_modified` answers 304 to whoever sends exactly that back.

To fetch as from the public internet, through the guard and without exceptions, name the hosts and
let their connections end here:

        internet = Internet(site, {"news.example": ["93.184.216.34"]})
        async with Fetcher(resolver=internet, connector=internet.connector) as fetcher:
            await fetcher.get("http://news.example/feed.xml")

No other address than the website's own is ever connected to.
"""

import asyncio
import gzip
import socket
import ssl
import zlib
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Self

from aiohttp import TCPConnector, web
from aiohttp.abc import AbstractResolver, ResolveResult

from bot.web.connection_guard import AddressInfo, guarded_connector


@dataclass(kw_only=True)
class Page:
    """An answer: what is sent, and in which manner."""

    body: bytes = field(default=b"", kw_only=False)
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    content_type: str = "application/xml"
    etag: str | None = None
    last_modified: str | None = None
    packed: str | None = None  # gzip, deflate (with zlib's header) or raw deflate
    cut: int | None = None  # bytes sent of the body, as though that were all of it
    wait: float = 0  # seconds before anything is sent
    drip: float = 0  # seconds between one byte and the next
    endless: bool = False  # the body again and again, for as long as somebody reads
    breaks_off: bool = False  # the connection, after half the body

    def sent(self) -> bytes:
        """The body as it goes over the wire."""
        return PACKERS[self.packed](self.body)[: self.cut]

    def all_headers(self) -> dict[str, str]:
        """The headers, with those that follow from the rest."""
        given = {
            "Content-Type": self.content_type,
            "ETag": self.etag,
            "Last-Modified": self.last_modified,
            "Content-Encoding": self.packed and self.packed.split()[-1],
        }
        return {name: value for name, value in given.items() if value} | dict(self.headers)


def redirect(to: str, status: int = 301) -> Page:
    """A page that sends on to an address or a path."""
    return Page(status=status, headers={"Location": to})


def _raw_deflate(data: bytes) -> bytes:
    packing = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packing.compress(data) + packing.flush()


PACKERS: dict[str | None, Callable[[bytes], bytes]] = {
    None: bytes,
    "gzip": gzip.compress,
    "deflate": zlib.compress,
    "raw deflate": _raw_deflate,
}


@dataclass(frozen=True)
class Request:
    """What somebody asked for."""

    path: str  # with its query
    headers: Mapping[str, str]
    at: float  # of the loop's time


class Website:
    """A web server on a free port; `pages` may be changed at any time, `requests` has what was requested."""

    def __init__(
        self,
        pages: Mapping[str, Page | Sequence[Page]] | None = None,
        *,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        self._tls = tls  # with the certificate of a site that speaks https
        self.pages: dict[str, Page | Sequence[Page]] = dict(pages or {})
        self.requests: list[Request] = []
        self.open = 0  # requests that are being answered
        self.most_open = 0
        self.host = ""  # such as 127.0.0.1:41234, as DATELINE_ALLOWED_HOSTS takes it
        self.port = 0

    async def __aenter__(self) -> Self:
        # The plainest of aiohttp's servers: no routes, no access log.
        self._runner = web.ServerRunner(
            web.Server(self._serve, access_log=None), shutdown_timeout=0.1
        )
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0, ssl_context=self._tls)
        await site.start()
        self.port = self._runner.addresses[0][1]
        self.host = f"127.0.0.1:{self.port}"
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._runner.cleanup()

    def url(self, path: str = "/") -> str:
        """The address of a path."""
        return f"{'https' if self._tls else 'http'}://{self.host}{path}"

    def count(self, path: str) -> int:
        """How often a path was asked for."""
        return sum(request.path == path for request in self.requests)

    def last(self) -> Request:
        """The request that came last."""
        return self.requests[-1]

    async def _serve(self, request: web.BaseRequest) -> web.StreamResponse:
        path = request.path_qs
        asked = Request(path, dict(request.headers), asyncio.get_running_loop().time())
        self.requests.append(asked)
        self.open += 1
        self.most_open = max(self.most_open, self.open)
        try:
            return await _answer(request, self._page(path))
        finally:
            self.open -= 1

    def _page(self, path: str) -> Page:
        pages = self.pages.get(path, Page(b"nothing here", status=404))
        if isinstance(pages, Page):
            return pages
        return pages[min(self.count(path), len(pages)) - 1]


async def _answer(request: web.BaseRequest, page: Page) -> web.StreamResponse:
    await asyncio.sleep(page.wait)
    if _is_known(request, page):
        kept = {k: v for k, v in page.all_headers().items() if not k.startswith("Content-")}
        return web.Response(status=304, headers=kept)
    if not (page.drip or page.endless or page.breaks_off):
        return web.Response(status=page.status, headers=page.all_headers(), body=page.sent())
    response = web.StreamResponse(status=page.status, headers=page.all_headers())
    await response.prepare(request)
    try:
        await _stream(response.write, page)
        if page.breaks_off and request.transport:
            request.transport.abort()
    except ConnectionError:
        pass  # whoever asked has had enough
    return response


async def _stream(write: Callable[[bytes], Awaitable[None]], page: Page) -> None:
    sent = page.sent()
    if page.breaks_off:
        await write(sent[: len(sent) // 2])
        await asyncio.sleep(0.01)
        return
    while True:
        for piece in [sent[n : n + 1] for n in range(len(sent))] if page.drip else [sent]:
            await write(piece)
            await asyncio.sleep(page.drip)
        if not page.endless:
            return


def _is_known(request: web.BaseRequest, page: Page) -> bool:
    if "If-None-Match" in request.headers:
        return page.etag is not None and request.headers["If-None-Match"] == page.etag
    since = request.headers.get("If-Modified-Since")
    return since is not None and since == page.last_modified


class Internet(AbstractResolver):
    """A name service of our own, and connections that all end at one website.

    `names` has the addresses of each host; a list of lists is worked off, one at each lookup.
    `connected` are the addresses that would have been connected to.
    """

    def __init__(
        self, site: Website | None = None, names: Mapping[str, Sequence[Any]] | None = None
    ) -> None:
        self.names = {name: list(addresses) for name, addresses in (names or {}).items()}
        self.site = site
        self.connected: list[str] = []
        self.lookups: list[str] = []

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
    ) -> list[ResolveResult]:
        self.lookups.append(host)
        addresses = self.addresses(host)
        if not addresses:
            raise OSError(f"no such name: {host}")
        return [
            ResolveResult(
                hostname=host,
                host=address,
                port=port,
                family=socket.AF_INET6 if ":" in address else socket.AF_INET,
                proto=0,
                flags=0,
            )
            for address in addresses
        ]

    def addresses(self, host: str) -> Sequence[str]:
        """The name's addresses at this lookup; none for an unknown name."""
        known = self.names.get(host.rstrip("."), [])
        if known and not isinstance(known[0], str):
            return list(known.pop(0) if len(known) > 1 else known[0])
        return known

    async def close(self) -> None:
        """Nothing is open."""

    def connector(self, **options: Any) -> TCPConnector:
        """For `Fetcher(connector=…)`: the guard; every connection that it allows ends here."""
        return guarded_connector(**options, open_socket=self._open_socket)

    def _open_socket(self, info: AddressInfo) -> socket.socket:
        self.connected.append(info[4][0])
        if self.site is None:
            raise WouldConnect(info[4][0])
        return _Rerouted(self.site.port)


class WouldConnect(Exception):
    """The guard allowed a connection, and there is no website to serve it."""


class _Rerouted(socket.socket):
    """Connects to a port of this machine, whatever the address."""

    def __init__(self, port: int) -> None:
        super().__init__(socket.AF_INET, socket.SOCK_STREAM)
        self._port = port

    def connect(self, address: Any) -> None:
        super().connect(("127.0.0.1", self._port))
