"""Limits on requests to websites."""

import asyncio

from bot.web.host_limiter import HostLimiter


async def begun(limiter: HostLimiter, hosts: list[str | None]) -> list[float]:
    """When each request could begin, in seconds from now, if all are made at once."""
    loop = asyncio.get_running_loop()
    start = loop.time()

    async def ask(host: str | None) -> float:
        async with limiter.slot(host):
            return loop.time() - start

    return await asyncio.gather(*map(ask, hosts))


async def test_requests_to_a_host_begin_apart() -> None:
    """Requests to one host start a gap apart; other hosts do not wait."""
    limiter = HostLimiter(at_once=64, per_host=2, gap=0.2)

    *same, other, exempt = await begun(limiter, ["a", "a", "a", "b", None])

    assert [round(at / 0.2) for at in same] == [0, 1, 2]
    assert max(other, exempt) < 0.15


async def test_a_host_may_ask_for_a_larger_gap() -> None:
    """The host's own gap counts if it is longer than ours."""
    limiter = HostLimiter(at_once=64, per_host=2, gap=0.1)
    limiter.slow_down("a", 0.4)
    limiter.slow_down("b", 0.0)

    first, second, third, fourth = await begun(limiter, ["a", "a", "b", "b"])

    assert second - first >= 0.4
    assert 0.1 <= fourth - third < 0.35


async def test_a_failed_request_frees_its_slot() -> None:
    """Neither an error nor a cancellation keeps a slot taken."""
    limiter = HostLimiter(at_once=1, per_host=1, gap=0)
    for _ in range(3):
        try:
            async with limiter.slot("a"):
                raise ValueError
        except ValueError:
            pass
    waiting = asyncio.create_task(begun(limiter, ["a"]))
    async with limiter.slot("a"):
        await asyncio.sleep(0)
        waiting.cancel()
        await asyncio.gather(waiting, return_exceptions=True)

    async with asyncio.timeout(1):
        assert await begun(limiter, ["a", None])


async def test_idle_hosts_are_forgotten() -> None:
    """However many hosts are asked, about a thousand are remembered."""
    limiter = HostLimiter(at_once=64, per_host=2, gap=0)
    for n in range(3000):
        async with limiter.slot(f"{n}.example"):
            pass

    assert len(limiter) <= 1000
