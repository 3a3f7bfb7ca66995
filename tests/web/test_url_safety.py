"""Which addresses may be fetched: by their form, and by the IP addresses behind them."""

import re
import socket
from ipaddress import IPv4Address, IPv6Address

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from yarl import URL

from bot.errors import AddressRefused
from bot.web.url_safety import endpoint, endpoints, follow, is_public, read_address
from tests.web.attacks import is_surely_public

LOOPBACK = endpoints({"127.0.0.1:8080", "[::1]:9000", "Feeds.LAN:81"})


@pytest.mark.parametrize(
    "address",
    ["93.184.216.34", "1.1.1.1", "2606:4700::1111", "::ffff:1.1.1.1", "64:ff9b::101:101", "2002:101:101::1"],
)  # fmt: skip
def test_public_addresses_are_public(address: str) -> None:
    """A web server's address is recognized, wrapped in IPv6 or not."""
    assert is_public(address)


@given(st.ip_addresses(v=4))
@example(IPv4Address("168.63.129.15"))
def test_ipv4_agrees_with_the_standard_library(ip: IPv4Address) -> None:
    """What is not global there is never public here, in any wrapping."""
    wrapped = [
        (0xFFFF << 32) | int(ip),
        (0x64FF9B << 96) | int(ip),
        (0x2002 << 112) | (int(ip) << 80),
    ]

    assert not is_public(str(ip)) or is_surely_public(str(ip))
    assert {is_public(str(IPv6Address(each))) for each in wrapped} == {is_public(str(ip))}


@given(st.ip_addresses(v=6))
def test_ipv6_agrees_with_the_standard_library(ip: IPv6Address) -> None:
    """What is not global there is never public here."""
    assert not is_public(str(ip)) or is_surely_public(str(ip))


@given(st.ip_addresses(v=4, network="10.0.0.0/8") | st.ip_addresses(v=4, network="169.254.0.0/16"))
def test_private_addresses_are_private_in_every_wrapping(ip: IPv4Address) -> None:
    """Mapped, NAT64, 6to4 and ISATAP do not make a private address public."""
    number = int(ip)
    wrapped = [
        (0xFFFF << 32) | number,
        (0x64FF9B << 96) | number,
        (0x2002 << 112) | (number << 80) | 1,
        (0x26064700 << 96) | (0x5EFE << 32) | number,
        (0x26064700 << 96) | (0x2005EFE << 32) | number,
    ]

    assert not any(is_public(str(IPv6Address(each))) for each in wrapped)


@given(st.text(max_size=20))
@example("127.1")
@example("0x7f000001")
@example("fe80::1%eth0")
@example("2606:4700::1%eth0")
def test_what_is_no_address_is_not_public(text: str) -> None:
    """Only an IP address in its one proper spelling can be public."""
    proper = any(_is_proper(family, text) for family in (socket.AF_INET, socket.AF_INET6))

    assert proper or not is_public(text)


def _is_proper(family: socket.AddressFamily, text: str) -> bool:
    try:
        socket.inet_pton(family, text)
    except (OSError, ValueError):
        return False
    return True


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("https://example.com", "https://example.com"),
        (" http://Example.COM:8080/a?b=c#d ", "http://example.com:8080/a?b=c"),
        ("https://bücher.example/ä", "https://xn--bcher-kva.example/%C3%A4"),
        ("https://example.com./", "https://example.com./"),
        ("http://93.184.216.34/", "http://93.184.216.34/"),
        ("http://[2606:4700::1111]/", "http://[2606:4700::1111]/"),
        ("https://under_score.example.com:443/", "https://under_score.example.com/"),
    ],
)
def test_ordinary_addresses_are_read(text: str, read: str) -> None:
    """Addresses as people paste them, foreign names and white space around them included."""
    assert str(read_address(text)) == read


def test_refusals_say_what_to_do() -> None:
    """Every refusal is one line that says what to use instead."""
    refused = ["ftp://a.example/", "http://a@b.example/", "http://a.example:22/", "http://a b/",
               "http://", "x" * 3000, "http://10.0.0.1/", "http://intranet/", "http://a,b.example/"]  # fmt: skip
    for text in refused:
        with pytest.raises(AddressRefused) as raised:
            read_address(text)

        assert re.search(r"\b(Use|Copy|Check)\b", str(raised.value))
        assert "\n" not in str(raised.value)


@pytest.mark.parametrize(
    "text", ["http://127.0.0.1:8080/", "http://[::1]:9000/", "http://[0:0::1]:9000/x", "http://feeds.lan:81/"]
)  # fmt: skip
def test_exceptions_are_reached(text: str) -> None:
    """A host that the operator named is reached at its port, private and local as it is."""
    assert endpoint(read_address(text, LOOPBACK)) in LOOPBACK


@pytest.mark.parametrize(
    "text",
    [
        "http://127.0.0.1/", "http://127.0.0.1:8443/", "http://127.0.0.2:8080/", "http://127.1:8080/",
        "http://localhost:8080/", "http://[::1]:8080/", "http://[::ffff:127.0.0.1]:8080/",
        "http://feeds.lan:80/", "http://a.feeds.lan:81/", "http://feeds.lan.:81/",
        "http://user@127.0.0.1:8080/", "ftp://127.0.0.1:8080/",
    ],
)  # fmt: skip
def test_exceptions_open_nothing_else(text: str) -> None:
    """Neither other ports nor other names of an excepted host, nor other ways of asking it."""
    with pytest.raises(AddressRefused):
        read_address(text, LOOPBACK)


@pytest.mark.parametrize(
    ("location", "target"),
    [
        ("/b c?d#e", "https://news.example/b%20c?d"),
        ("//other.example/", "https://other.example/"),
        ("https://other.example:8443/x", "https://other.example:8443/x"),
        ("?page=2", "https://news.example/a/b?page=2"),
    ],
)
def test_redirects_are_followed(location: str, target: str) -> None:
    """A redirect may name a whole address or a part of one."""
    assert str(follow(URL("https://news.example/a/b"), location)) == target


@pytest.mark.parametrize(
    "location",
    [
        "http://news.example/", "http://other.example/", "https://127.0.0.1/", "//10.0.0.1/x", "//localhost/",
        "file:///etc/passwd", "data:,x", "https://a:b@other.example/", "https://other.example:22/",
        "https://[", "https://other.example\\@127.0.0.1/", "/" + "ä" * 1000,
    ],
)  # fmt: skip
def test_redirects_are_judged(location: str) -> None:
    """A redirect leads neither from https to http nor to what could not be asked for at first."""
    with pytest.raises(AddressRefused):
        follow(URL("https://news.example/"), location)


def test_nobody_else_leads_to_an_exception() -> None:
    """A public website cannot redirect to an excepted host; an excepted host can."""
    location = "http://127.0.0.1:8080/admin"

    with pytest.raises(AddressRefused, match="leads to"):
        follow(URL("http://news.example/"), location, LOOPBACK)
    assert str(follow(URL("http://[::1]:9000/"), location, LOOPBACK)) == location
    assert str(follow(URL("http://[::1]:9000/"), "https://news.example/", LOOPBACK))
