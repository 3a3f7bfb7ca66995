"""What Prometheus reads: parsed with its own parser."""

import asyncio
import contextlib
import math
import socket
import threading
import urllib.request
from collections.abc import Awaitable, Callable, Iterator

import pytest
from prometheus_client import Metric
from prometheus_client.parser import text_string_to_metric_families

from bot.config import Listener
from bot.errors import StorageUnavailable, WrongSettings
from bot.metrics.exporter import Exporter
from bot.models import Backlog, RunningBot, StoreFigures
from bot.words import say

FIGURES = StoreFigures(
    backlog=Backlog(1000, 30, 12.5, 4, {"sent": 7, "failed": 1}),
    waiting=5,
    late=2,
    lateness=130,
    feeds={"working": 50, "failing": 3},
    silent=1,
    size=2**20,
    failing=frozenset({"posting"}),
)


def running(lag: float = 0.25) -> RunningBot:
    return RunningBot(
        latencies=lambda: [(0, 0.04), (1, math.nan)],
        is_connected=lambda: True,
        lag=lambda: lag,
        standstills=lambda: 2,
    )


class Scraped:
    """Samples by name and labels."""

    def __init__(self, text: str) -> None:
        self.families: dict[str, Metric] = {
            each.name: each for each in text_string_to_metric_families(text)
        }
        self.samples = {
            (sample.name, *sorted(sample.labels.values())): sample.value
            for family in self.families.values()
            for sample in family.samples
        }

    def __getitem__(self, name: str | tuple[str, ...]) -> float:
        return self.samples[(name,) if isinstance(name, str) else name]

    def __contains__(self, name: str) -> bool:
        return (name,) in self.samples


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


def read(port: int) -> Scraped:
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/metrics", timeout=20) as answer:
        return Scraped(answer.read().decode())


async def scraped(port: int) -> Scraped:
    return await asyncio.to_thread(read, port)


class Store:
    """Gives figures, and counts how often it was asked."""

    def __init__(self) -> None:
        self.asked = 0
        self.fault: Exception | None = None

    async def take(self) -> StoreFigures:
        self.asked += 1
        if self.fault:
            raise self.fault
        return FIGURES


@contextlib.contextmanager
def served(
    take: Callable[[], Awaitable[StoreFigures]], bot: RunningBot
) -> Iterator[tuple[Exporter, int]]:
    exporter, port = Exporter(), free_port()
    with exporter.serving(Listener("127.0.0.1", port), take, bot):
        yield exporter, port


@pytest.fixture
async def store() -> Store:
    return Store()


async def test_every_figure(store: Store) -> None:
    """The store's, the gateway's, the loop's and the process's, with their units."""
    with served(store.take, running()) as (_, port):
        found = await scraped(port)

    assert found["dateline_articles"] == 1000
    assert found["dateline_articles_ungrouped"] == 30
    assert found["dateline_grouping_lag_seconds"] == 12.5
    assert found["dateline_articles_unmatched"] == 4
    assert found["dateline_deliveries_waiting"] == 5
    assert found["dateline_deliveries_late"] == 2
    assert found["dateline_deliveries_lateness_seconds"] == 130
    assert found["dateline_sources_silent"] == 1
    assert found["dateline_database_bytes"] == 2**20
    assert found["dateline_posts_last_hour", "sent"] == 7
    assert found["dateline_posts_last_hour", "quiet"] == 0
    assert found["dateline_feeds", "failing"] == 3
    assert found["dateline_feeds", "stopped"] == 0
    assert found["dateline_duty_failing", "posting"] == 1
    assert found["dateline_duty_failing", "reading"] == 0
    assert found["dateline_gateway_connected"] == 1
    assert found["dateline_gateway_latency_seconds", "0"] == 0.04
    assert ("dateline_gateway_latency_seconds", "1") not in found.samples
    assert found["dateline_loop_lag_seconds"] == 0.25
    assert found["dateline_loop_standstills_total"] == 2
    assert found["dateline_store_readable"] == 1
    assert found["process_resident_memory_bytes"] > 2**20
    assert found.families["dateline_build_info"].samples[0].labels.keys() == {"version", "python"}
    assert all(family.documentation for family in found.families.values())


async def test_commands_are_counted(store: Store) -> None:
    """By name and outcome, with a histogram of their times."""
    with served(store.take, running()) as (exporter, port):
        for seconds in (0.02, 0.2):
            exporter.observe("schedule add", "answered", seconds)
        exporter.observe("latest", "refused", 0.01)
        found = await scraped(port)

    assert found["dateline_command_seconds_count", "answered", "schedule add"] == 2
    assert found["dateline_command_seconds_sum", "answered", "schedule add"] == pytest.approx(0.22)
    assert found["dateline_command_seconds_bucket", "0.1", "answered", "schedule add"] == 1
    assert found["dateline_command_seconds_count", "latest", "refused"] == 1


async def test_the_store_is_asked_seldom(store: Store) -> None:
    """Several questions within five seconds, also at the same time, read the store once."""
    with served(store.take, running()) as (_, port):
        await asyncio.gather(*(scraped(port) for _ in range(5)))

    assert store.asked == 1


@pytest.mark.parametrize(
    "fault", [StorageUnavailable(say("database-locked", path="news.db")), KeyError("bug")]
)
async def test_a_store_that_fails(store: Store, fault: Exception) -> None:
    """Everything else is shown, and that the figures are missing."""
    store.fault = fault
    with served(store.take, running()) as (_, port):
        found = await scraped(port)

    assert found["dateline_store_readable"] == 0
    assert found["dateline_loop_lag_seconds"] == 0.25
    assert "dateline_articles" not in found


async def test_a_loop_that_stands_still(store: Store) -> None:
    """Prometheus is answered all the same, from another thread."""
    answers: list[Scraped] = []
    at = Listener("127.0.0.1", free_port())
    with Exporter().serving(at, store.take, running(lag=7), patience=0.1):
        reading = threading.Thread(target=lambda: answers.append(read(at.port)))
        reading.start()
        reading.join()  # meanwhile this loop stands still

    assert answers[0]["dateline_loop_lag_seconds"] == 7
    assert answers[0]["dateline_store_readable"] == 0


async def test_a_port_in_use(store: Store) -> None:
    """One line names the address and what to do."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        with (
            pytest.raises(WrongSettings, match=rf"couldn't listen at 127\.0\.0\.1:{port} \(Addr"),
            Exporter().serving(Listener("127.0.0.1", port), store.take, running()),
        ):
            pass


@pytest.mark.parametrize("host", ["8.8.8.8", "::", "::ffff:0.0.0.0"])
async def test_an_address_for_everybody(store: Store, host: str) -> None:
    """Refused when the bot starts: a name is known to lead to a public address only then."""
    with (
        pytest.raises(WrongSettings, match="which other networks can reach"),
        Exporter().serving(Listener(host, 9464), store.take, running()),
    ):
        pass


async def test_the_port_is_free_afterwards(store: Store) -> None:
    """A bot that restarts gets it again."""
    with served(store.take, running()) as (_, port):
        await scraped(port)
    with Exporter().serving(Listener("127.0.0.1", port), store.take, running()):
        assert (await scraped(port))["dateline_articles"] == 1000
