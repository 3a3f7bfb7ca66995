"""The guard at the connection: nothing private is ever connected to, whatever the address.

Tests open sockets to loopback only; where the guard would connect, `WouldConnect` is raised.
"""

import asyncio
import socket
from typing import Any

import aiohttp
import pytest
from aiohttp.abc import AbstractResolver
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.errors import AddressRefused, FetchFailed
from bot.web.connection_guard import guarded_connector
from bot.web.fetch import Fetcher, Limits
from bot.web.url_safety import endpoints
from tests.web.attacks import (
    OURS,
    PUBLIC,
    WITH_SPACES,
    AttackersNames,
    is_surely_public,
    shared_attacks,
)
from tests.website import Internet, Page, Website, WouldConnect, redirect

QUICK = Limits(seconds=5, gap=0)


def fetching(internet: Internet, **options: Any) -> Fetcher:
    """A fetcher whose names and connections are a test's."""
    return Fetcher(resolver=internet, connector=internet.connector, limits=QUICK, **options)


@pytest.mark.parametrize("url", [*OURS, *WITH_SPACES, *shared_attacks()])
async def test_attacks_are_refused(url: str) -> None:
    """Every address of our list, and of the shared one if it is there, is refused without a connection."""
    internet = AttackersNames()
    async with fetching(internet) as fetcher:
        with pytest.raises(FetchFailed) as raised:
            await fetcher.get(url)

    assert internet.connected == []
    assert isinstance(raised.value, AddressRefused) or "nothing." in url
    assert str(raised.value).isprintable()


def test_the_shared_list_was_tried(shared: object) -> None:
    """The test above had all 76 addresses of the shared list."""
    assert len(shared_attacks()) == 76


async def test_a_public_name_is_let_through() -> None:
    """The control: the guard does connect to public addresses, with or without a name."""
    for url in ("https://public.attack.example/", f"http://{PUBLIC}/", "http://[2606:4700::1111]/"):
        internet = AttackersNames()
        async with fetching(internet) as fetcher:
            with pytest.raises(WouldConnect):
                await fetcher.get(url)

        assert len(internet.connected) == 1


async def test_a_name_is_judged_at_every_connection() -> None:
    """A name that is public at first and loopback afterwards is refused the second time."""
    internet = Internet(names={"rebind.example": [[PUBLIC], ["127.0.0.1"]]})
    async with fetching(internet) as fetcher:
        with pytest.raises(WouldConnect):
            await fetcher.get("http://rebind.example/")
        with pytest.raises(AddressRefused):
            await fetcher.get("http://rebind.example/")

    assert internet.connected == [PUBLIC]


@pytest.mark.parametrize("target", ["http://169.254.169.254/x", "http://evil.example/", "//[::1]/"])
async def test_redirects_are_judged_at_the_connection(target: str) -> None:
    """A redirect to a private address, written down or behind a name, is not followed."""
    async with Website({"/": redirect(target)}) as site:
        internet = Internet(site, {"news.example": [PUBLIC], "evil.example": ["10.0.0.1"]})
        async with fetching(internet) as fetcher:
            with pytest.raises(AddressRefused):
                await fetcher.get("http://news.example/")

    assert internet.connected == [PUBLIC]


async def test_exceptions_are_for_those_who_ask_there() -> None:
    """An allowed host can be fetched by its address, not through a redirect or link from elsewhere."""
    async with Website({"/in": Page(b"inside")}) as site:
        site.pages["/"] = redirect(site.url("/in"))
        internet = Internet(site, {"news.example": [PUBLIC]})
        async with fetching(internet, allowed_hosts=[site.host]) as fetcher:
            assert (await fetcher.get(site.url("/in"))).body == b"inside"
            assert (await fetcher.get(site.url("/"))).body == b"inside"
            assert (await fetcher.get(site.url("/in"), linked_from=site.url("/"))).body
            with pytest.raises(AddressRefused, match="leads to"):
                await fetcher.get("http://news.example/")
            with pytest.raises(AddressRefused, match="leads to"):
                await fetcher.get(site.url("/in"), linked_from="http://news.example/")
            with pytest.raises(AddressRefused):
                await fetcher.get(f"http://localhost:{site.port}/in")

    assert site.count("/in") == 3


async def test_an_excepted_name_is_reached_wherever_it_leads() -> None:
    """The operator can allow a private host by name; other names of its address stay refused."""
    async with Website({"/": Page(b"inside")}) as site:
        names = {"feeds.lan": ["10.0.0.5"], "news.example": ["10.0.0.5"]}
        internet = Internet(site, names)
        async with fetching(internet, allowed_hosts=["feeds.lan:80"]) as fetcher:
            assert (await fetcher.get("http://feeds.lan/")).body == b"inside"
            with pytest.raises(AddressRefused):
                await fetcher.get("http://news.example/")


async def test_no_proxy_of_the_environment_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    """A proxy would connect for us, past the guard."""
    async with Website({"/": Page(b"direct")}) as site, Website() as proxy:
        for name in ("http_proxy", "HTTP_PROXY", "all_proxy"):
            monkeypatch.setenv(name, proxy.url())
        async with Fetcher(allowed_hosts=[site.host]) as fetcher:
            assert (await fetcher.get(site.url())).body == b"direct"

    assert proxy.requests == []


# ---------------------------------------------------------------- what we rely on in aiohttp


class _Sentinel(Exception):
    pass


class _Stopping(AbstractResolver):
    async def resolve(self, host: str, port: int = 0, family: Any = 0) -> Any:
        raise _Sentinel(host)

    async def close(self) -> None:
        pass


@pytest.mark.parametrize("host", ["name.example", "localhost", "0x7f.1"])
async def test_aiohttp_asks_the_resolver_for_every_name(host: str) -> None:
    """Names, and numbers that only C would read as an address, are looked up where we check."""
    connector = guarded_connector(allowed=frozenset(), resolver=_Stopping(), limit=1)
    async with aiohttp.ClientSession(connector=connector) as session:
        with pytest.raises(_Sentinel):
            await session.get(f"http://{host}:9/")


@pytest.mark.parametrize("address", [PUBLIC, "[2606:4700::1111]"])
async def test_aiohttp_opens_every_socket_through_the_guard(address: str) -> None:
    """Addresses given as numbers are not looked up; their sockets are made where we check."""

    def stop(info: Any) -> socket.socket:
        raise _Sentinel(info)

    connector = guarded_connector(
        allowed=frozenset(), resolver=_Stopping(), limit=1, open_socket=stop
    )
    async with aiohttp.ClientSession(connector=connector) as session:
        with pytest.raises(_Sentinel):
            await session.get(f"http://{address}:9/")


async def test_aiohttp_connects_to_what_was_checked() -> None:
    """The addresses that the resolver returns are those of the connection, without a second lookup."""
    async with Website({"/": Page(b"here")}) as site:
        internet = Internet(names={"a.example": ["127.0.0.1"]})
        connector = guarded_connector(
            allowed=endpoints([f"a.example:{site.port}"]), resolver=internet, limit=1
        )
        async with (
            aiohttp.ClientSession(connector=connector) as session,
            session.get(f"http://a.example:{site.port}/") as response,
        ):
            assert await response.read() == b"here"

    assert internet.lookups == ["a.example"]


async def test_a_private_number_is_refused_at_its_socket() -> None:
    """The second check does not rely on the first one, of the address as it is written."""
    async with Website({"/": Page(b"here")}) as site:
        connector = guarded_connector(allowed=frozenset(), resolver=Internet(), limit=1)
        async with aiohttp.ClientSession(connector=connector) as session:
            with pytest.raises(aiohttp.ClientConnectorError, match="not a public address"):
                await session.get(site.url())

    assert site.requests == []


# ---------------------------------------------------------------- odd addresses

DIGITS = ["0123456789", "0123456789", "⓪①②③④⑤⑥⑦⑧⑨", "٠١٢٣٤٥٦٧٨٩"]
HOSTS = [
    "127.0.0.1", "10.0.0.1", "localhost", "0x7f.1", "0177.1", "2130706433", "[::1]", "[::ffff:7f00:1]",
    "[fe80::1%25lo]", "loopback.attack.example", "mixed.attack.example", "public.attack.example",
    "intranet", "ʟocalhost", "ⓛocalhost", "lоcalhost", "127.0.0.1.nip.example", "", "xn--a", "%6cocalhost",
]  # fmt: skip
BETWEEN = ["", ".", "..", "@", "\\", "\\@", "/", "//", "#", "?", "\t", "\r\n", " ", "%00", "%2e", "。", "．", ":", ";", "\u200b", "\u00ad"]  # fmt: skip


def _in_digits(host: str, digits: str) -> str:
    return host.translate({ord("0") + n: digit for n, digit in enumerate(digits)})


odd_hosts = st.builds(_in_digits, st.sampled_from(HOSTS), st.sampled_from(DIGITS))
odd_addresses = st.builds(
    "".join,
    st.tuples(
        st.sampled_from(["http://", "https://", "HTTP://", "http:/", "http:\\\\", "//", "http:"]),
        st.sampled_from(["", "", "user@", "public.attack.example@", "a:b@"]),
        odd_hosts,
        st.sampled_from(BETWEEN),
        odd_hosts | st.just(""),
        st.sampled_from(["", "", ".", ":80", ":0", ":65536", ":8080", ":８０", ":", ":80:80"]),
        st.sampled_from(["", "/", "/x", "#@public.attack.example", "?@127.0.0.1", "\\x"]),
    ),
)


@given(odd_addresses | st.text(max_size=30).map("http://".__add__))
@example("http://public.attack.example\u3002/")
@example("http://1.1.1.1\u2044@127.0.0.1/")
@settings(max_examples=400, deadline=None)
def test_odd_addresses_never_lead_home(url: str) -> None:
    """Any combination of odd hosts, digits, dots, ports and separators."""
    asyncio.run(_stays_out(url))


async def _stays_out(url: str) -> None:
    internet = AttackersNames()
    async with fetching(internet) as fetcher:
        with pytest.raises((FetchFailed, WouldConnect)):
            await fetcher.get(url)

    assert all(is_surely_public(address) for address in internet.connected)


def test_the_second_opinion_can_fail() -> None:
    """The second opinion of the fuzz test knows private addresses."""
    private = ["127.0.0.1", "::1", "::ffff:10.0.0.1", "2002:7f00:1::", "169.254.169.254"]

    assert not any(map(is_surely_public, private))
    assert is_surely_public(PUBLIC)
    assert socket.inet_aton("127.1") == b"\x7f\0\0\1"
