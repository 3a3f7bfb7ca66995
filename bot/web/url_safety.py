"""Which web addresses may be fetched. Strangers give them, and must not reach our own network.

Two checks, both needed: of an address as it is written (`read_address`, `follow`), and of every IP
address behind it (`is_public`), which `connection_guard` makes before each connection.

The operator may name exceptions, `host:port`, that are fetched although they are private. Each
opens that host under that name on that port, and only to people who ask for it there: no link or
redirect from anywhere else leads to it.
"""

import re
from collections.abc import Iterable
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network

from yarl import URL

from bot.errors import AddressRefused
from bot.text.links import MAX_URL, is_local_name
from bot.words import say

Endpoint = tuple[str, int]  # a host without brackets, and a port

PORTS = frozenset({80, 443, 8080, 8443})

_UNREADABLE = (ValueError, IndexError)  # raised by yarl; the latter for http://[::1]@
_HOST_NAME = re.compile(r"(?!-)[a-z0-9_-]{1,63}(\.[a-z0-9_-]{1,63})*\.?")
# A host whose last part is a number is an IPv4 address in one of C's spellings, or nothing.
_NUMERIC_HOST = re.compile(r"(.*\.)?([0-9]+|0x[0-9a-f]*)\.?")

# From IANA's special-purpose registry: what the address of a web server cannot be.
_SPECIAL_IPV4 = tuple(
    ip_network(network)
    for network in (
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16",
        "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16",
        "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/3",
    )
)  # fmt: skip
_AZURE_HOST = IPv4Address(
    "168.63.129.16"
)  # in a public range, but answered by the machine's own host
_GLOBAL_UNICAST = ip_network("2000::/3")
# The second holds Teredo, benchmarking and ORCHID; an IPv6 web server is in none of them.
_SPECIAL_IPV6 = tuple(map(ip_network, ("2001:db8::/32", "2001::/23", "3fff::/20")))
_NAT64 = ip_network("64:ff9b::/96")
_LAST_32_BITS = 0xFFFFFFFF
_ISATAP = 0x5EFE


def endpoints(hosts: Iterable[str]) -> frozenset[Endpoint]:
    """Parse texts such as `127.0.0.1:8080` and `[::1]:8080` into what `endpoint` returns."""
    pairs = (host.lower().rpartition(":") for host in hosts)
    return frozenset((name.strip("[]"), int(port)) for name, _, port in pairs)


def endpoint(url: URL) -> Endpoint:
    """The host and port that a connection for the address goes to."""
    return url.raw_host or "", url.port or 0


def is_public(address: str) -> bool:
    """Whether the text is the IP address of a machine on the public internet.

    An IPv4 address wrapped in IPv6 (mapped, NAT64, 6to4, ISATAP) is unwrapped and judged.
    """
    try:
        ip = ip_address(address)
    except ValueError:
        return False
    if "%" in address:  # a zone: an address on one of our own networks
        return False
    if isinstance(ip, IPv6Address):
        return _is_public_ipv6(ip)
    special = any(ip in network for network in _SPECIAL_IPV4) or ip == _AZURE_HOST
    return ip.is_global and not special


def _is_public_ipv6(ip: IPv6Address) -> bool:
    wrapped = ip.ipv4_mapped
    if ip in _NAT64:
        wrapped = IPv4Address(int(ip) & _LAST_32_BITS)
    if wrapped is not None:
        return is_public(str(wrapped))
    if ip.sixtofour is not None and not is_public(str(ip.sixtofour)):
        return False
    if (int(ip) >> 32) & 0xFFFF == _ISATAP and not is_public(
        str(IPv4Address(int(ip) & _LAST_32_BITS))
    ):
        return False
    special = any(ip in network for network in _SPECIAL_IPV6)
    # 6to4 is not global to ipaddress, whatever it wraps.
    return ip in _GLOBAL_UNICAST and not special and (ip.is_global or ip.sixtofour is not None)


def read_address(text: str, allowed: frozenset[Endpoint] = frozenset()) -> URL:
    """Check the form of an address; returns it without its fragment and surrounding white space.

    Raises AddressRefused.
    """
    text = text.strip()
    if len(text) > MAX_URL:
        raise AddressRefused(say("address-too-long", most=MAX_URL))
    if any(ord(character) < 33 or ord(character) == 127 for character in text):
        raise AddressRefused(say("address-with-spaces"))
    try:
        url = URL(text).with_fragment(None)
        _judge(url, allowed)
    except _UNREADABLE:
        raise AddressRefused(say("address-invalid")) from None
    return url


def follow(here: URL, location: str, allowed: frozenset[Endpoint] = frozenset()) -> URL:
    """The target of a redirect. Raises AddressRefused if it must not be followed."""
    host = here.raw_host or ""
    try:
        target = here.join(URL(location)).with_fragment(None)
        _judge(target, allowed)
    except _UNREADABLE:
        raise AddressRefused(say("redirect-invalid", host=host)) from None
    if here.scheme == "https" and target.scheme == "http":
        raise AddressRefused(say("redirect-to-http", host=host))
    refuse_way_in(here, target, allowed)
    return target


def refuse_way_in(source: URL, target: URL, allowed: frozenset[Endpoint]) -> None:
    """Raises AddressRefused if a source that is no exception itself leads to an exception."""
    if endpoint(target) in allowed and endpoint(source) not in allowed:
        raise AddressRefused(
            say("leads-inside", host=source.raw_host or "", target=target.raw_host or "")
        )


def refuse_host(host: str) -> AddressRefused:
    """The error for a host whose IP addresses are not all public."""
    return AddressRefused(say("address-private", host=host))


def _judge(url: URL, allowed: frozenset[Endpoint]) -> None:
    if url.scheme not in ("http", "https"):
        raise AddressRefused(say("address-scheme"))
    if url.raw_user is not None or url.raw_password is not None:
        raise AddressRefused(say("address-with-login"))
    host, port = endpoint(url)
    if not host:
        raise AddressRefused(say("address-without-host"))
    if len(str(url)) > MAX_URL:  # of a redirect, or with many characters to be escaped
        raise AddressRefused(say("address-too-long", most=MAX_URL))
    if (host, port) in allowed:
        return
    if port not in PORTS:
        raise AddressRefused(say("address-port", port=str(port)))
    _judge_host(host)


def _judge_host(host: str) -> None:
    if ":" in host or _NUMERIC_HOST.fullmatch(host):
        if not is_public(host):
            raise refuse_host(host)
        return
    if len(host) > 254 or not _HOST_NAME.fullmatch(host):
        raise AddressRefused(say("address-host-invalid"))
    if is_local_name(host):
        raise refuse_host(host)
