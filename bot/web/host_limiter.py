"""Limits on requests: how many at once, how many to one host, and how far apart."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

_HOSTS_KNOWN = 1000  # beyond that, idle hosts are forgotten


@dataclass(slots=True)
class _Host:
    free: asyncio.Semaphore
    gap: float
    next_at: float = 0.0  # loop time at which the next request may begin
    users: int = field(default=0)


class HostLimiter:
    """Allows `at_once` requests in all and `per_host` to one host, begun `gap` seconds apart."""

    def __init__(self, *, at_once: int, per_host: int, gap: float) -> None:
        self._all = asyncio.Semaphore(at_once)
        self._per_host = per_host
        self._gap = gap
        self._hosts: dict[str, _Host] = {}

    @asynccontextmanager
    async def slot(self, host: str | None) -> AsyncIterator[None]:
        """Wait, as long as it takes, for permission to send; None as host: only `at_once` counts."""
        if host is None:
            async with self._all:
                yield
            return
        # The host's limit first: requests that wait for a busy host must not hold up the others.
        known = self._known(host)
        known.users += 1
        try:
            async with known.free:
                await _until_allowed(known)
                async with self._all:
                    yield
        finally:
            known.users -= 1

    def slow_down(self, host: str, gap: float) -> None:
        """From now on, begin the host's requests this many seconds apart if that is more."""
        self._known(host).gap = max(self._gap, gap)

    def __len__(self) -> int:
        """How many hosts it remembers."""
        return len(self._hosts)

    def _known(self, host: str) -> _Host:
        if host not in self._hosts:
            if len(self._hosts) >= _HOSTS_KNOWN:
                self._forget_idle()
            self._hosts[host] = _Host(asyncio.Semaphore(self._per_host), self._gap)
        return self._hosts[host]

    def _forget_idle(self) -> None:
        now = asyncio.get_running_loop().time()
        self._hosts = {
            name: host for name, host in self._hosts.items() if host.users or host.next_at > now
        }


async def _until_allowed(host: _Host) -> None:
    now = asyncio.get_running_loop().time()
    begin = max(now, host.next_at)
    host.next_at = begin + host.gap
    if begin > now:
        await asyncio.sleep(begin - now)
