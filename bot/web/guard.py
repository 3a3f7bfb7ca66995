"""Where connections are made: only to public addresses, whatever name or number was asked for."""

import errno
import socket
from collections.abc import Sequence
from typing import Any

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult

from bot.web.addresses import Endpoint, is_public, refuse_host


class GuardedConnector(aiohttp.TCPConnector):
    """Connects to public addresses only, and to the `allowed` hosts at their ports."""

    def __init__(
        self, *, allowed: frozenset[Endpoint], resolver: AbstractResolver | None, limit: int
    ) -> None:
        super().__init__(
            resolver=resolver, limit=limit, use_dns_cache=False, socket_factory=self._socket
        )
        self._allowed = allowed
        self._admitted: set[tuple[str, int]] = set()  # addresses behind the allowed hosts

    async def _resolve_host(
        self, host: str, port: int, traces: Sequence[Any] | None = None
    ) -> list[ResolveResult]:
        # Private to aiohttp, and the only place that sees literal addresses before they are used.
        # If it went away, `_socket`, which is public, would still refuse what is private.
        found = await super()._resolve_host(host, port, traces)
        if (host, port) in self._allowed:
            self._admitted.update((result["host"], result["port"]) for result in found)
        elif not found or not all(is_public(result["host"]) for result in found):
            raise refuse_host(host)
        return found

    def _socket(self, info: tuple[Any, ...]) -> socket.socket:
        family, kind, protocol, _, (address, port, *_) = info
        if not is_public(address) and (address, port) not in self._admitted:
            raise OSError(errno.EACCES, "not a public address")
        return socket.socket(family, kind, protocol)
