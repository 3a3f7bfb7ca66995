"""The seconds of one address."""

import asyncio

import pytest

from bot.web.time_budget import TimeBudget


async def test_redirects_share_the_seconds() -> None:
    """Each entry has what the earlier ones left."""
    budget = TimeBudget(0.3)
    async with budget:
        await asyncio.sleep(0.2)

    with pytest.raises(TimeoutError):
        async with budget:
            await asyncio.sleep(0.2)


async def test_time_in_a_pause_is_not_counted() -> None:
    """A wait that is nobody's fault may last longer than the seconds; they go on after it."""
    budget = TimeBudget(0.2)
    async with budget:
        with budget.paused():
            await asyncio.sleep(0.4)
    async with budget:
        await asyncio.sleep(0.05)

    with pytest.raises(TimeoutError):
        async with budget:
            await asyncio.sleep(0.3)
