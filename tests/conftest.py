"""Fixtures shared by all tests, and the flag for those that take minutes."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bot.app import App, build
from bot.config import Settings
from tests.fakes import FakeClock

if TYPE_CHECKING:
    from tests.shell import Shell

ROOT = Path(__file__).parent.parent
SHARED = ROOT.parent / "shared"
SAMPLES = ROOT / "data/articles"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--long", action="store_true", help="run soaks and crash tests of minutes")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--long"):
        return
    for item in items:
        if item.get_closest_marker("long"):
            item.add_marker(pytest.mark.skip(reason="takes minutes: run with --long"))


@pytest.fixture
def shared() -> Path:
    """The folder with real documents and the loopback Discord; it is not in the repository."""
    if not SHARED.is_dir():
        pytest.skip("needs ../shared, which is not part of the repository")
    return SHARED


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(database=tmp_path / "news.db", articles=SAMPLES)


@pytest.fixture
async def app(settings: Settings, clock: FakeClock) -> AsyncIterator[App]:
    """Everything connected, on an empty store."""
    async with build(settings, clock) as built:
        yield built


@pytest.fixture
async def newsroom(app: App) -> App:
    """The same with the sample news loaded, the newest of it minutes old."""
    await app.collect.load_samples(SAMPLES)
    return app


@pytest.fixture
def dateline(tmp_path: Path) -> "Shell":
    """`dateline` with a database of its own."""
    from tests.shell import Shell

    return Shell(tmp_path)
