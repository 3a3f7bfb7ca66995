"""Turns at asking the web."""

import asyncio

from bot.web.turns import Turns


async def begun(turns: Turns, hosts: list[str | None]) -> list[float]:
    """When each of the requests, made at once, had its turn, in seconds from now."""
    loop = asyncio.get_running_loop()
    start = loop.time()

    async def ask(host: str | None) -> float:
        async with turns.of(host):
            return loop.time() - start

    return await asyncio.gather(*map(ask, hosts))


async def test_requests_to_a_host_begin_apart() -> None:
    """A gap lies between any two of one host; another host need not wait for it."""
    turns = Turns(at_once=64, per_host=2, gap=0.2)

    *same, other, exempt = await begun(turns, ["a", "a", "a", "b", None])

    assert [round(at / 0.2) for at in same] == [0, 1, 2]
    assert max(other, exempt) < 0.15


async def test_a_host_may_ask_for_more_distance() -> None:
    """Its own gap counts where it is longer than ours, and not where it is shorter."""
    turns = Turns(at_once=64, per_host=2, gap=0.1)
    turns.slow_down("a", 0.4)
    turns.slow_down("b", 0.0)

    first, second, third, fourth = await begun(turns, ["a", "a", "b", "b"])

    assert second - first >= 0.4
    assert 0.1 <= fourth - third < 0.35


async def test_a_failed_request_gives_its_turn_back() -> None:
    """Neither an error nor a cancellation keeps a place taken."""
    turns = Turns(at_once=1, per_host=1, gap=0)
    for _ in range(3):
        try:
            async with turns.of("a"):
                raise ValueError
        except ValueError:
            pass
    waiting = asyncio.create_task(begun(turns, ["a"]))
    async with turns.of("a"):
        await asyncio.sleep(0)
        waiting.cancel()
        await asyncio.gather(waiting, return_exceptions=True)

    async with asyncio.timeout(1):
        assert await begun(turns, ["a", None])


async def test_hosts_that_are_not_asked_are_forgotten() -> None:
    """However many hosts there are in the world, a thousand or so are remembered."""
    turns = Turns(at_once=64, per_host=2, gap=0)
    for n in range(3000):
        async with turns.of(f"{n}.example"):
            pass

    assert len(turns._hosts) <= 1000
