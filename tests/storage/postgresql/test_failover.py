"""A server dies while the bot works, and a standby that lacks the last moments takes its place."""

import asyncio
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.database_server import REPLICATED, DatabaseServer, new_server
from tests.storage.duties import set_up
from tests.storage.engines import PostgreSQL
from tests.storage.test_outbox_crash import each_posted_once, ends_well, start

FORGOTTEN_SECONDS = 0.5
SCHEDULES = 150
LONGEST_FAILOVER = 5.0  # seconds, from the death of a server to the next post


class _OnEither(PostgreSQL):
    """A database with schedules, on a server, or on its standby once that was promoted."""

    _either: str | None = None

    def __init__(self, path: Path, primary: DatabaseServer) -> None:
        super().__init__(path, primary)
        asyncio.run(set_up(self.address, SCHEDULES))
        self.standby = primary.standby()
        hosts = f"{primary.folder},{self.standby.folder}"
        name = super().address.partition("?")[0]
        self._either = f"{name}?host={hosts}&target_session_attrs=read-write"

    @property
    def address(self) -> str:
        return self._either or super().address


@pytest.fixture
def primary() -> Iterator[DatabaseServer]:
    """A server that may have standbys."""
    server = new_server(options=REPLICATED)
    yield server
    server.remove()


def test_a_standby_that_lacks_the_last_moments(primary: DatabaseServer, tmp_path: Path) -> None:
    """What it forgot is claimed and posted again under the same nonces; posting goes on in seconds."""
    engine, sent = _OnEither(tmp_path, primary), tmp_path / "sent"
    sent.touch()
    try:
        programs = [start("work", engine.address, sent) for _ in range(4)]
        while sent.read_text().count("\n") < SCHEDULES:
            time.sleep(0.05)
        engine.standby.hear_no_more()
        time.sleep(FORGOTTEN_SECONDS)
        primary.stop(crash=True)
        died, before = time.monotonic(), sent.stat().st_size
        engine.standby.promote()
        while sent.stat().st_size == before:
            time.sleep(0.01)
        seconds = time.monotonic() - died
        ends_well(programs)
        lines = sent.read_text().splitlines()
        again = len(lines) - len(set(lines))
        sys.stdout.write(f"next post after {seconds:.2f} s, {again} again under the same nonce\n")
        assert seconds <= LONGEST_FAILOVER
        assert again > 0
        each_posted_once(engine, sent, SCHEDULES)
    finally:
        engine.standby.remove()
