"""What `dateline run` does on its own, without Discord."""

from pathlib import Path

from bot import serving
from bot.config import Settings
from bot.wiring.app import build
from tests.conftest import SAMPLES


async def test_a_start_loads_only_what_is_set(tmp_path: Path) -> None:
    """By default a bot has no news at first, not even samples; with DATELINE_ARTICLES, that folder's."""
    database = {"DATELINE_DATABASE": str(tmp_path / "news.db")}
    counts = []
    for articles in ({}, {"DATELINE_ARTICLES": " "}, {"DATELINE_ARTICLES": str(SAMPLES)}):
        async with build(Settings.from_env({**database, **articles})) as app:
            await serving.load(app)
            counts.append(await app.articles.count())

    assert counts[:2] == [0, 0]
    assert counts[2] > 0
