"""Serves the bot's figures to Prometheus."""

import asyncio
import contextlib
import socket
import threading
from collections.abc import Awaitable, Callable, Iterator

from prometheus_client import CollectorRegistry, Histogram, ProcessCollector

from bot.config import Listener, is_private
from bot.errors import WrongSettings
from bot.metrics.current_figures import CurrentFigures
from bot.metrics.scrape_server import ScrapeServer
from bot.models import Outcome, RunningBot, StoreFigures
from bot.words import say

# Discord drops an interaction that isn't answered or deferred within three seconds.
_PATIENCE_SECONDS = 5.0  # with the event loop and the store; Prometheus waits for ten
_BUCKETS = (0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 1.5, 3.0, 5.0, 10.0)


class Exporter:
    """Counts commands as they end, and reads everything else when it is asked.

    Labels have names from the program only: nothing of servers, people, sources or texts.
    """

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        ProcessCollector(registry=self._registry)
        self._commands = Histogram(
            "dateline_command_seconds",
            "Time from a command's arrival to the end of its answer.",
            ("command", "outcome"),
            buckets=_BUCKETS,
            registry=self._registry,
        )

    def observe(self, command: str, outcome: Outcome, seconds: float) -> None:
        """Count a command; a `CommandObserver`."""
        self._commands.labels(command, outcome).observe(seconds)

    @contextlib.contextmanager
    def serving(
        self,
        at: Listener,
        take: Callable[[], Awaitable[StoreFigures]],
        bot: RunningBot,
        *,
        patience: float = _PATIENCE_SECONDS,
    ) -> Iterator[None]:
        """Serve at an address, from threads, until the block ends.

        `take` is called on this event loop. Raises `WrongSettings` if the port can't be had or the
        address can be reached from other networks.
        """
        host = _private_address(at)
        loop = asyncio.get_running_loop()
        self._registry.register(CurrentFigures(take, bot, loop, patience=patience))
        try:
            server = ScrapeServer(host, at.port, self._registry)
        except OSError as error:
            reason = error.strerror or str(error)
            raise WrongSettings(say("metrics-port", address=str(at), reason=reason)) from None
        thread = threading.Thread(target=server.serve_forever, name="metrics", daemon=True)
        thread.start()
        try:
            yield
        finally:
            server.shutdown()
            server.server_close()
            thread.join()


def _private_address(at: Listener) -> str:
    """The address that the host's name stands for."""
    try:
        found = socket.getaddrinfo(at.host, at.port, type=socket.SOCK_STREAM)
    except OSError as error:
        reason = error.strerror or str(error)
        raise WrongSettings(say("metrics-port", address=str(at), reason=reason)) from None
    addresses = [str(address[0]) for *_, address in found]
    if not all(is_private(address) for address in addresses):
        raise WrongSettings(say("setting-metrics-public", value=str(at)))
    return addresses[0]
