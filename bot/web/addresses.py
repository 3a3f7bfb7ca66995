"""Which web addresses may be fetched. Strangers give them, and they must not reach our own network.

Two judgements, both needed: of an address as it is written (`read_address`, `follow`), and of every
IP address that a name or a number stands for (`is_public`), which the connector asks before each
connection.

The operator may name exceptions, `host:port`, that are reached although they are private. Each
opens that host by that name on that port, and only to those who ask for it there: a link or a
redirect from anywhere else does not lead to it, whether it is private in truth or not.
"""

import re
from collections.abc import Iterable
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network

from yarl import URL

from bot.errors import AddressRefused
from bot.text.links import MAX_URL

Endpoint = tuple[str, int]  # a host as it is connected to, without brackets, and a port

PORTS = frozenset({80, 443, 8080, 8443})

_NOT_READABLE = (ValueError, IndexError)  # what yarl raises; the latter for http://[::1]@
_LOCAL_NAMES = (
    ".localhost", ".local", ".localdomain", ".internal", ".intranet", ".lan", ".home.arpa", ".onion",
)  # fmt: skip
_HOST_NAME = re.compile(r"(?!-)[a-z0-9_-]{1,63}(\.[a-z0-9_-]{1,63})*\.?")
# A host whose last part is a number is an IPv4 address in one of C's spellings, or nothing.
_NUMERIC_HOST = re.compile(r"(.*\.)?([0-9]+|0x[0-9a-f]*)\.?")

# From IANA's special-purpose registry, what a web server's address cannot be.
_SPECIAL_IPV4 = tuple(
    ip_network(network)
    for network in (
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16",
        "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16",
        "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/3",
    )
)  # fmt: skip
_AZURE_HOST = IPv4Address("168.63.129.16")  # in a public range, yet it answers for the machine
_GLOBAL_UNICAST = ip_network("2000::/3")
# The second holds Teredo, benchmarking and ORCHID; an IPv6 web server is in none of them.
_SPECIAL_IPV6 = tuple(map(ip_network, ("2001:db8::/32", "2001::/23", "3fff::/20")))
_NAT64 = ip_network("64:ff9b::/96")
_LAST_32_BITS = 0xFFFFFFFF
_ISATAP = 0x5EFE


def endpoints(hosts: Iterable[str]) -> frozenset[Endpoint]:
    """Texts such as `127.0.0.1:8080` and `[::1]:8080`, as `endpoint` gives them."""
    pairs = (host.lower().rpartition(":") for host in hosts)
    return frozenset((name.strip("[]"), int(port)) for name, _, port in pairs)


def endpoint(url: URL) -> Endpoint:
    """Where a connection for it goes."""
    return url.raw_host or "", url.port or 0


def is_public(address: str) -> bool:
    """Whether text is the IP address of a machine on the public internet.

    An IPv4 address wrapped in IPv6 (mapped, NAT64, 6to4, ISATAP) is unwrapped and judged.
    """
    try:
        ip = ip_address(address)
    except ValueError:
        return False
    if "%" in address:  # the machine on the other end of one of our own cables
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
    """The address, without its fragment, if its form allows to fetch it.

    White space around it is ignored. Raises AddressRefused.
    """
    text = text.strip()
    if len(text) > MAX_URL:
        raise AddressRefused("This address is too long: give one of at most 2,048 characters.")
    if any(ord(character) < 33 or ord(character) == 127 for character in text):
        raise AddressRefused(
            "This address has spaces or control characters in it: copy it again, in one piece."
        )
    try:
        url = URL(text).with_fragment(None)
        _judge(url, allowed)
    except _NOT_READABLE:
        raise AddressRefused(
            "This is no web address: give one such as https://example.com/feed.xml."
        ) from None
    return url


def follow(here: URL, location: str, allowed: frozenset[Endpoint] = frozenset()) -> URL:
    """Where a redirect leads, if it may be followed. Raises AddressRefused."""
    try:
        target = here.join(URL(location)).with_fragment(None)
        _judge(target, allowed)
    except _NOT_READABLE:
        raise AddressRefused(
            f"{here.raw_host} redirects to something that is no web address:"
            " open it in a browser and give the address that it ends at."
        ) from None
    if here.scheme == "https" and target.scheme == "http":
        raise AddressRefused(
            f"{here.raw_host} redirects from https to http, which others could read and change:"
            " give an address that stays with https."
        )
    refuse_way_in(here, target, allowed)
    return target


def refuse_way_in(source: URL, target: URL, allowed: frozenset[Endpoint]) -> None:
    """Raises AddressRefused where the source, an exception itself or not, leads to an exception."""
    if endpoint(target) in allowed and endpoint(source) not in allowed:
        raise AddressRefused(
            f"{source.raw_host} leads to {target.raw_host}, which is not on the public internet:"
            " give an address that stays on public websites."
        )


def refuse_host(host: str) -> AddressRefused:
    """The error for a host whose IP addresses are not all public."""
    return AddressRefused(
        f"{host} is not on the public internet: give the address of a public website"
        " (whoever runs the bot can allow it in DATELINE_ALLOWED_HOSTS)."
    )


def _judge(url: URL, allowed: frozenset[Endpoint]) -> None:
    if url.scheme not in ("http", "https"):
        raise AddressRefused(
            "Only web addresses can be fetched: give one that begins with https://."
        )
    if url.raw_user is not None or url.raw_password is not None:
        raise AddressRefused(
            "This address has a user name or a password in it: give one that needs neither."
        )
    host, port = endpoint(url)
    if not host:
        raise AddressRefused(
            "This address names no website: give one such as https://example.com/."
        )
    if len(str(url)) > MAX_URL:  # a redirect's, or one with many characters to be escaped
        raise AddressRefused("This address is too long: give one of at most 2,048 characters.")
    if (host, port) in allowed:
        return
    if port not in PORTS:
        raise AddressRefused(
            f"Port {port} is not one of the web: give an address with port 80, 443, 8080 or 8443,"
            " or none."
        )
    _judge_host(host)


def _judge_host(host: str) -> None:
    if ":" in host or _NUMERIC_HOST.fullmatch(host):
        if not is_public(host):
            raise refuse_host(host)
        return
    if len(host) > 254 or not _HOST_NAME.fullmatch(host):
        raise AddressRefused(
            "This address has a host that cannot be: check its spelling, or copy it again."
        )
    name = host.rstrip(".")
    if "." not in name or name.endswith(_LOCAL_NAMES):
        raise refuse_host(host)
