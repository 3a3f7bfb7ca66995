"""The seconds that one address may take, with all its redirects."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any


class TimeBudget:
    """Seconds for one address. Entered once per redirect; each entry gets what the last one left.

    Raises `TimeoutError` when they are used up.
    """

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds

    async def __aenter__(self) -> None:
        self._begun = asyncio.get_running_loop().time()
        self._timeout = asyncio.timeout(self._seconds)
        await self._timeout.__aenter__()

    @contextmanager
    def paused(self) -> Iterator[None]:
        """Time inside this block is not counted."""
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
