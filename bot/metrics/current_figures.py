"""The figures of the moment at which Prometheus asks."""

import asyncio
import concurrent.futures
import logging
import math
import platform
import threading
import time
from collections.abc import Awaitable, Callable, Iterator, Mapping

from prometheus_client import Metric
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily
from prometheus_client.registry import Collector

from bot import __version__
from bot.errors import StorageUnavailable
from bot.models import DUTIES, FEED_CONDITIONS, RunningBot, StoreFigures

log = logging.getLogger(__name__)

_KEPT_SECONDS = 5.0  # so that frequent questions cost no more


class CurrentFigures(Collector):
    """Runs on Prometheus's threads, so a loop that stands still is shown by a lag, not by silence."""

    def __init__(
        self,
        take: Callable[[], Awaitable[StoreFigures]],
        bot: RunningBot,
        loop: asyncio.AbstractEventLoop,
        *,
        patience: float,
    ) -> None:
        """`patience` is how many seconds the event loop and the store may take."""
        self._take = take
        self._bot = bot
        self._loop = loop
        self._patience = patience
        self._taking = threading.Lock()  # several may ask at once
        self._taken_at = -math.inf
        self._last: StoreFigures | None = None
        self._readable = False

    def collect(self) -> Iterator[Metric]:
        """All metrics; those of the store are up to five seconds old, or older if it can't be read."""
        yield _info(version=__version__, python=platform.python_version())
        yield from _of_process(self._bot)
        with self._taking:
            self._refresh()
            yield _gauge(
                "dateline_store_readable",
                "Whether the figures of the store are current.",
                float(self._readable),
            )
            if self._last is not None:
                yield from _of_store(self._last)

    def _refresh(self) -> None:
        if time.monotonic() - self._taken_at < _KEPT_SECONDS:
            return

        async def take() -> StoreFigures:
            async with asyncio.timeout(self._patience):
                return await self._take()

        asked = asyncio.run_coroutine_threadsafe(take(), self._loop)
        try:
            self._last, self._readable = asked.result(self._patience), True
        except (TimeoutError, StorageUnavailable, concurrent.futures.CancelledError) as error:
            asked.cancel()
            log.debug("the figures of the store can't be read: %r", error)
            self._readable = False
        except Exception:  # a bug here must not hide the figures of the process
            log.exception("bug: the figures of the store could not be taken")
            self._readable = False
        self._taken_at = time.monotonic()


def _of_process(bot: RunningBot) -> Iterator[Metric]:
    latencies = {str(shard): seconds for shard, seconds in bot.latencies()}
    yield _gauge("dateline_gateway_connected", "Whether Discord is connected.", bot.is_connected())
    yield _gauges(
        "dateline_gateway_latency_seconds",
        "Time from a heartbeat to its answer.",
        "shard",
        {shard: seconds for shard, seconds in latencies.items() if math.isfinite(seconds)},
    )
    yield _gauge(
        "dateline_loop_lag_seconds",
        "By how much the event loop was late at most in the last minute.",
        bot.lag(),
    )
    yield CounterMetricFamily(
        "dateline_loop_standstills",
        "How often the event loop stood still for more than ten seconds.",
        bot.standstills(),
    )


def _of_store(figures: StoreFigures) -> Iterator[Metric]:
    backlog = figures.backlog
    for name, meaning, value in (
        ("articles", "Articles in the store.", backlog.articles),
        ("articles_ungrouped", "Articles that wait to be grouped into stories.", backlog.ungrouped),
        (
            "grouping_lag_seconds",
            "Age of the article that has waited for longest to be grouped.",
            backlog.grouping_lag,
        ),
        (
            "articles_unmatched",
            "Articles that wait to be matched with follows and alerts.",
            backlog.unmatched,
        ),
        ("deliveries_waiting", "Messages that are owed and not sent yet.", figures.waiting),
        (
            "deliveries_late",
            "Messages and due times that are more than two minutes late.",
            figures.late,
        ),
        ("deliveries_lateness_seconds", "How late the latest of them is.", figures.lateness),
        (
            "sources_silent",
            "Sources without news for far longer than usual.",
            figures.silent,
        ),
        ("database_bytes", "Size of the database.", figures.size),
    ):
        yield _gauge(f"dateline_{name}", meaning, value)
    yield _gauges(
        "dateline_posts_last_hour",
        "Deliveries that were due in the last hour, by what became of them.",
        "outcome",
        {state: backlog.posts.get(state, 0) for state in ("sent", "quiet", "skipped", "failed")},
    )
    yield _gauges("dateline_feeds", "Followed feeds by how reading them goes.", "state",
                  {state: figures.feeds.get(state, 0) for state in FEED_CONDITIONS})  # fmt: skip
    yield _gauges(
        "dateline_duty_failing",
        "Whether a task of the bot fails and is tried again.",
        "duty",
        {duty: float(duty in figures.failing) for duty in DUTIES},
    )


def _gauge(name: str, meaning: str, value: float) -> Metric:
    return GaugeMetricFamily(name, meaning, value)


def _gauges(name: str, meaning: str, label: str, values: Mapping[str, float]) -> Metric:
    family = GaugeMetricFamily(name, meaning, labels=(label,))
    for each, value in values.items():
        family.add_metric((each,), value)
    return family


def _info(**labels: str) -> Metric:
    family = GaugeMetricFamily("dateline_build_info", "The running version.", labels=tuple(labels))
    family.add_metric(tuple(labels.values()), 1)
    return family
