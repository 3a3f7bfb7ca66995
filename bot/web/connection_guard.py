"""Connections to public addresses only, whatever name or number was asked for.

Two checks, both through what aiohttp's users may replace: of all addresses of a name when it is
looked up, and of every address when its socket is made. The second sees addresses that were given
as numbers too; `addresses` has refused private ones before.
"""

import errno
import socket
from collections.abc import Callable
from ssl import SSLContext
from typing import Any

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult

from bot.web.url_safety import Endpoint, is_public, refuse_host

AddressInfo = tuple[Any, ...]
"""Family, kind, protocol, canonical name and (address, port, ...), as of `socket.getaddrinfo`."""


def open_socket(info: AddressInfo) -> socket.socket:
    """A new socket for an address."""
    family, kind, protocol, *_ = info
    return socket.socket(family, kind, protocol)


def guarded_connector(
    *,
    allowed: frozenset[Endpoint],
    resolver: AbstractResolver,
    limit: int,
    open_socket: Callable[[AddressInfo], socket.socket] = open_socket,
    ssl: SSLContext | bool = True,
) -> aiohttp.TCPConnector:
    """An aiohttp connector for at most `limit` connections at once.

    It connects to public addresses, and to the `allowed` hosts at their ports.
    """
    guard = _Guard(allowed, resolver, open_socket)
    return aiohttp.TCPConnector(
        resolver=guard,
        socket_factory=guard.open_socket,
        use_dns_cache=False,
        limit=limit,
        ssl=ssl,
    )


class _Guard(AbstractResolver):
    def __init__(
        self,
        allowed: frozenset[Endpoint],
        resolver: AbstractResolver,
        opened: Callable[[AddressInfo], socket.socket],
    ) -> None:
        self._allowed = allowed
        self._resolver = resolver
        self._opened = opened
        self._admitted: set[Endpoint] = set()  # addresses behind allowed names

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
    ) -> list[ResolveResult]:
        found = await self._resolver.resolve(host, port, family)
        if (host, port) in self._allowed:
            self._admitted.update((result["host"], result["port"]) for result in found)
        elif not found or not all(is_public(result["host"]) for result in found):
            raise refuse_host(host)
        return found

    async def close(self) -> None:
        await self._resolver.close()

    def open_socket(self, info: AddressInfo) -> socket.socket:
        address, port, *_ = info[4]
        admitted = (address, port) in self._allowed or (address, port) in self._admitted
        if not admitted and not is_public(address):
            raise OSError(errno.EACCES, "not a public address")
        return self._opened(info)
