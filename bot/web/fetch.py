"""The only HTTP client. Fetches addresses that strangers give, and can't be turned against us.

An address is checked as it is written, at every redirect, and again when a connection is made: by
all IP addresses of its name, the same ones that are connected to.
"""

import asyncio
import socket
from collections.abc import Callable, Iterable, Iterator
from contextlib import AsyncExitStack, contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from typing import NamedTuple, Self

import aiohttp
from aiohttp.abc import AbstractResolver
from yarl import URL

from bot import __version__
from bot.errors import FetchFailed
from bot.models import FEED_TYPES, Clock, Fetched
from bot.web.cache_headers import freshness, retry_after
from bot.web.certificate_errors import certificate_error
from bot.web.connection_guard import guarded_connector
from bot.web.host_limiter import HostLimiter
from bot.web.response_body import OFFERED, BadBody, Body, too_large
from bot.web.status_errors import status_error
from bot.web.time_budget import TimeBudget
from bot.web.url_safety import endpoint, endpoints, follow, read_address, refuse_way_in
from bot.words import Said, say

USER_AGENT = f"Dateline/{__version__} (Discord bot that reads news feeds)"
FEEDS = (
    "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9,"
    " text/xml;q=0.9, */*;q=0.5"
)
PAGES = "text/html, application/xhtml+xml;q=0.9, */*;q=0.5"

_DOCUMENT = (200, 203)
_PERMANENT = (301, 308)
_REDIRECTS = (301, 302, 303, 307, 308)
_LONGEST_VALIDATOR = 1024
_LONGEST_GAP = timedelta(seconds=30)  # a longer one would hold up all requests behind it


class Limits(NamedTuple):
    """How much time and memory one answer may take, and how many requests run at once."""

    seconds: float = 20  # for one address with its redirects, without waiting for the limits below
    raw_bytes: int = 10_000_000  # as sent
    inflated_bytes: int = 20_000_000
    small_bytes: int = 1_000_000
    large_at_once: int = 4  # bodies that are received at once once they exceed `small_bytes`
    redirects: int = 5
    at_once: int = 64
    per_host: int = 2
    gap: float = 0.5  # seconds between the starts of two requests to one host


_LIMITS = Limits()


class Fetcher:
    """Fetches documents: at most 64 at once, two of one host, half a second apart.

    `allowed_hosts` are `host:port` that are fetched although they are private, without limits per
    host; see `addresses` for what they do not open. `clock` is used if a server's dates come
    without its own time. Nothing is set up before the first request.
    """

    def __init__(
        self,
        *,
        allowed_hosts: Iterable[str] = (),
        clock: Clock | None = None,
        limits: Limits = _LIMITS,
        resolver: AbstractResolver | None = None,
        connector: Callable[..., aiohttp.TCPConnector] = guarded_connector,
    ) -> None:
        self._allowed = endpoints(allowed_hosts)
        self._clock = clock
        self._limits = limits
        self._resolver = resolver
        self._connector = connector
        self._session: aiohttp.ClientSession | None = None
        self._inflating = asyncio.Lock()
        self._large = asyncio.Semaphore(limits.large_at_once)
        self._limiter = HostLimiter(
            at_once=limits.at_once, per_host=limits.per_host, gap=limits.gap
        )

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def get(
        self,
        url: str,
        *,
        etag: str | None = None,
        last_modified: str | None = None,
        accept: str = FEEDS,
        linked_from: str | None = None,
    ) -> Fetched:
        """Fetch the document at an address, after up to five redirects.

        With `etag` and `last_modified` of an earlier answer the result may be `unchanged`, with the
        same two. `linked_from` is the page or feed that the address comes from, if no person gave
        it: a link from outside does not open `allowed_hosts`. Waits for the limits as long as it
        takes. Raises AddressRefused for an address that must not be fetched, and FetchFailed.
        """
        asked = here = self._checked(url, linked_from)
        request = _Request(accept, _validator(etag), _validator(last_modified))
        budget = TimeBudget(self._limits.seconds)
        permanent = True
        for _ in range(self._limits.redirects + 1):
            answer = await self._ask(here, request, budget)
            if isinstance(answer, Fetched):
                moved = permanent and here != asked
                return replace(answer, moved_to=answer.url) if moved else answer
            permanent = permanent and answer.permanent
            here = follow(here, answer.location, self._allowed)
        raise FetchFailed(say("redirects-too-many", host=asked.raw_host or ""))

    def check(self, url: str, *, linked_from: str | None = None) -> str:
        """The address as `get` would fetch it, checked by its form. Raises AddressRefused."""
        return str(self._checked(url, linked_from))

    def limited_host(self, url: str) -> str | None:
        """The host of an address, whose limits apply to it; None if it has none.

        Addresses that were never checked are allowed here.
        """
        try:
            return self._limited_host(URL(url))
        except ValueError:
            return ""

    def slow_down(self, url: str, gap: timedelta) -> None:
        """From now on, start requests to the address's host this far apart, up to 30 seconds."""
        here = self._checked(url)
        if host := self._limited_host(here):
            self._limiter.slow_down(host, min(gap, _LONGEST_GAP).total_seconds())

    def _checked(self, url: str, linked_from: str | None = None) -> URL:
        target = read_address(url, self._allowed)
        if linked_from is not None:
            refuse_way_in(read_address(linked_from, self._allowed), target, self._allowed)
        return target

    async def _ask(
        self, here: URL, request: "_Request", budget: TimeBudget
    ) -> "Fetched | _Redirect":
        async with self._limiter.slot(self._limited_host(here)):
            with _explained(here, self._limits.seconds):
                async with (
                    budget,
                    self._opened().get(
                        here, headers=request.headers(), allow_redirects=False
                    ) as response,
                ):
                    return await self._answer(response, request, budget)

    async def _answer(
        self, response: aiohttp.ClientResponse, request: "_Request", budget: TimeBudget
    ) -> "Fetched | _Redirect":
        now = self._clock() if self._clock else None
        location = response.headers.get("Location")
        if response.status in _REDIRECTS and location:
            return _Redirect(location, response.status in _PERMANENT)
        if response.status == 304 and request.conditional:
            return _fetched(response, b"", request, now)
        if response.status not in _DOCUMENT:
            raise FetchFailed(
                status_error(response.url.raw_host or "", response.status),
                response.status,
                retry_after(response.headers, now),
            )
        return _fetched(response, await self._body(response, budget), request, now)

    async def _body(self, response: aiohttp.ClientResponse, budget: TimeBudget) -> bytes:
        limits = self._limits
        try:
            if (response.content_length or 0) > limits.raw_bytes:
                raise too_large(limits.raw_bytes)
            body = Body(
                response.headers.get("Content-Encoding", ""),
                content_type=response.headers.get("Content-Type", ""),
                raw_limit=limits.raw_bytes,
                limit=limits.inflated_bytes,
            )
            return await self._receive(response.content, body, budget)
        except BadBody as error:
            raise FetchFailed(error.said(response.url.raw_host or ""), response.status) from None

    async def _receive(
        self, content: aiohttp.StreamReader, body: Body, budget: TimeBudget
    ) -> bytes:
        async with AsyncExitStack() as turn:
            is_large = False
            async for chunk in content.iter_any():
                work, more = body.take(chunk), True
                while more:
                    if not is_large and body.size > self._limits.small_bytes:
                        is_large = True
                        with budget.paused():
                            async with asyncio.timeout(self._limits.seconds):
                                await turn.enter_async_context(self._large)
                    # One body at a time, with other tasks in between: no zip bomb holds them up.
                    async with self._inflating:
                        more = next(work, False) is None
                    if more:
                        await asyncio.sleep(0)
            return body.finished()

    def _limited_host(self, url: URL) -> str | None:
        return None if endpoint(url) in self._allowed else (url.raw_host or "").rstrip(".")

    def _opened(self) -> aiohttp.ClientSession:
        if self._session is None:
            connector = self._connector(
                allowed=self._allowed,
                resolver=self._resolver or aiohttp.DefaultResolver(),
                limit=self._limits.at_once,
            )
            self._session = aiohttp.ClientSession(
                connector=connector,
                auto_decompress=False,  # bodies are inflated within limits
                trust_env=False,  # a proxy would connect for us, past the guard
                cookie_jar=aiohttp.DummyCookieJar(),
                timeout=aiohttp.ClientTimeout(total=None),  # counted in TimeBudget
                headers={"User-Agent": USER_AGENT, "Accept-Encoding": OFFERED},
            )
        return self._session


class _Redirect(NamedTuple):
    location: str
    permanent: bool


class _Request(NamedTuple):
    accept: str
    etag: str | None
    last_modified: str | None

    @property
    def conditional(self) -> bool:
        return self.etag is not None or self.last_modified is not None

    def headers(self) -> dict[str, str]:
        named = {
            "Accept": self.accept,
            "If-None-Match": self.etag,
            "If-Modified-Since": self.last_modified,
        }
        return {name: value for name, value in named.items() if value is not None}


def _validator(value: str | None) -> str | None:
    """The value if it can be sent: one line, not too long, no broken characters."""
    if not value or len(value) > _LONGEST_VALIDATOR or any(ord(c) < 32 for c in value):
        return None
    # aiohttp reads a byte that isn't UTF-8 as half a surrogate, which can be neither sent nor stored.
    return None if any("\ud800" <= c <= "\udfff" for c in value) else value


def _fetched(
    response: aiohttp.ClientResponse, body: bytes, request: _Request, now: datetime | None
) -> Fetched:
    unchanged = response.status == 304
    etag = _validator(response.headers.get("ETag"))
    last_modified = _validator(response.headers.get("Last-Modified"))
    if unchanged:  # a 304 may leave out what did not change
        etag = etag or request.etag
        last_modified = last_modified or request.last_modified
    return Fetched(
        url=str(response.url),
        body=body,
        unchanged=unchanged,
        content_type=response.headers.get("Content-Type", ""),
        etag=etag,
        last_modified=last_modified,
        max_age=freshness(response.headers, now),
        feeds=_feeds_named_by(response),
    )


def _feeds_named_by(response: aiohttp.ClientResponse) -> tuple[str, ...]:
    """The feeds in the Link header (RFC 8288); none if it can't be read."""
    try:
        links = list(response.links.items())
    except ValueError:
        return ()
    return tuple(
        str(link["url"])
        for relation, link in links
        if relation.lower() == "alternate" and str(link.get("type")).lower() in FEED_TYPES
    )


@contextmanager
def _explained(here: URL, seconds: float) -> Iterator[None]:
    """Turn what goes wrong between us and the host into a message that helps."""
    try:
        yield
    except TimeoutError as error:
        raise FetchFailed(
            say("host-too-slow", host=here.raw_host or "", seconds=f"{seconds:g}")
        ) from error
    except (aiohttp.ClientError, OSError, ValueError) as error:
        raise FetchFailed(_connection_error(here.raw_host or "", error)) from error


def _connection_error(host: str, error: Exception) -> Said:
    if isinstance(error, aiohttp.ClientConnectorDNSError):
        again = getattr(error.os_error, "errno", None) == socket.EAI_AGAIN
        return say("host-not-looked-up" if again else "host-unknown", host=host)
    if isinstance(error, aiohttp.ClientConnectorCertificateError):
        return certificate_error(host, error.certificate_error)
    if isinstance(error, aiohttp.ClientSSLError):
        return say("host-bad-https", host=host)
    if isinstance(error, aiohttp.ClientConnectorError):
        return say("host-unreachable", host=host)
    if isinstance(error, aiohttp.ServerDisconnectedError | aiohttp.ClientPayloadError | OSError):
        return say("connection-ended-early", host=host)
    return say("host-bad-http", host=host)
