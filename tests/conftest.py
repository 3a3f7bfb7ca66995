"""Fixtures shared by all tests, and the flag for those that take minutes."""

import asyncio
import contextlib
import ipaddress
import os
import shutil
import signal
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from bot.config import Settings
from bot.wiring.app import App, build
from tests.fakes import FakeClock
from tests.kept_jobs import kept_jobs
from tests.storage.engines import ENGINES, Engine

if TYPE_CHECKING:
    from tests.shell import Shell

ROOT = Path(__file__).parent.parent
SHARED = ROOT.parent / "shared"
SAMPLES = ROOT / "data/articles"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--long", action="store_true", help="run soaks and crash tests of minutes")


def pytest_configure() -> None:
    # A shell that runs the tests in the background has SIGINT ignored, and the programs that they
    # start inherit that: Ctrl-C would do nothing there.
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--long"):
        return
    for item in items:
        if item.get_closest_marker("long"):
            item.add_marker(pytest.mark.skip(reason="takes minutes: run with --long"))


def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:
    """The whole suite has a worker more than processors, up to four; what is named runs here.

    Many tests wait for programs that they have started.
    """
    whole = config.args_source is pytest.Config.ArgsSource.TESTPATHS
    return min(4, (os.cpu_count() or 1) + 1) if whole and not config.getoption("--long") else 0


_left: list[str] = []  # for which addresses somebody has left this machine, since it was looked


def _watch(event: str, given: tuple[Any, ...]) -> None:
    """Refuses names that would be asked for elsewhere and connections to other machines."""
    if event == "socket.getaddrinfo":
        host = given[0]
    elif event in ("socket.connect", "socket.sendto") and isinstance(given[1], tuple):
        host = given[1][0]
    else:
        return
    name = host.decode() if isinstance(host, bytes) else str(host or "localhost")
    if name in ("localhost", "127.0.0.1", "::1") or name.startswith("127."):
        return
    if event == "socket.getaddrinfo" and _is_number(name):
        return  # told without asking anybody
    _left.append(name)
    raise OSError(f"a test wanted to leave this machine: {event} {name}")


def _is_number(name: str) -> bool:
    with contextlib.suppress(ValueError):
        return bool(ipaddress.ip_address(name.partition("%")[0]))
    return False


sys.addaudithook(_watch)


@pytest.fixture(autouse=True)
def _nothing_leaves() -> Iterator[None]:
    """No test opens a socket to another machine, not even to ask what a name means."""
    _left.clear()
    yield
    assert _left == []


@pytest.fixture
def shared() -> Path:
    """The folder with real documents and the loopback Discord; it is not in the repository."""
    if not SHARED.is_dir():
        pytest.skip("needs ../shared, which is not part of the repository")
    return SHARED


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


def file_of(settings: Settings) -> Path:
    """The database file of settings that name one."""
    assert settings.database_file is not None
    return settings.database_file


@pytest.fixture(params=ENGINES)
def engine(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    """Each engine in turn, with an empty database."""
    engine: Engine = ENGINES[request.param](tmp_path / "news" / "dateline.db")
    yield engine
    engine.remove()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(database=tmp_path / "news.db", articles=SAMPLES)


@pytest.fixture
async def app(settings: Settings, clock: FakeClock) -> AsyncIterator[App]:
    """Everything connected, on an empty store."""
    async with build(settings, clock, kept_jobs=kept_jobs()) as built:
        yield built


@pytest.fixture(scope="session")
def stocked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with the sample news, the newest of it minutes old, for tests to copy.

    Made once: summarizing takes a second each time, and the clock stands still.
    """
    path = tmp_path_factory.mktemp("stocked") / "news.db"

    async def stock() -> None:
        async with build(Settings(database=path, articles=SAMPLES), FakeClock()) as built:
            await built.load_articles.load_samples(SAMPLES)

    asyncio.run(stock())
    return path


@pytest.fixture
async def newsroom(settings: Settings, clock: FakeClock, stocked: Path) -> AsyncIterator[App]:
    """Everything connected, on a store of its own with the sample news."""
    shutil.copy(stocked, file_of(settings))
    async with build(settings, clock, kept_jobs=kept_jobs()) as built:
        yield built


@pytest.fixture
def dateline(tmp_path: Path) -> "Shell":
    """`dateline` with a database of its own."""
    from tests.shell import Shell

    return Shell(tmp_path)
