"""The seconds that one address may take, with all its redirects."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any


class TimeLeft:
    """The seconds for one address: entered for each redirect, they go on from where they were."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds

    async def __aenter__(self) -> None:
        self._begun = asyncio.get_running_loop().time()
        self._timeout = asyncio.timeout(self._seconds)
        await self._timeout.__aenter__()

    @contextmanager
    def stopped(self) -> Iterator[None]:
        """Inside the block no time passes."""
        loop, ends = asyncio.get_running_loop(), self._timeout.when()
        begun = loop.time()
        self._timeout.reschedule(None)
        try:
            yield
        finally:
            waited = loop.time() - begun
            self._seconds += waited
            self._timeout.reschedule(None if ends is None else ends + waited)

    async def __aexit__(self, *raised: Any) -> None:
        self._seconds -= asyncio.get_running_loop().time() - self._begun
        await self._timeout.__aexit__(*raised)
