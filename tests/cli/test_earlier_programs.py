"""Databases that earlier programs made: today's upgrades them, and the earlier one gets them back.

Each program is taken from the history of the repository; the tests are skipped without it.
"""

import asyncio
import os
import re
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from bot.storage.sqlite.open_file import open_database
from tests.conftest import ROOT
from tests.shell import Shell
from tests.storage.soundness import stored_articles
from tests.storage.sqlite.old_databases import NEWEST, rows_of, schema_of

# Commits by the schema of their databases; the first is the first one with a command line, and that with
# schema 12 is version 0.1.0. Those that made schemas 4, 7 and 8 don't run.
PROGRAMS = {
    3: "8d98578",
    5: "fd187b6",
    6: "cd5de27",
    9: "34bb0cb",
    10: "948d0cc",
    11: "f1753fd",
    12: "9b0147c",
    13: "d28d18b",
    14: "c7b42e5",
    15: "ebecb9b",
    16: "aa77bd6",
    17: "915a000",
    18: "41d668e",
    19: "42fdee4",
    20: "fa3a8f2",
    21: "661a540",
    22: "e58de4d",
    23: "6e49390",
    24: "8b11743",
    25: "e8058c7",
    26: "fb40d1d",
    27: "2cdbda4",
    28: "67b1b07",
    29: "e64c380",
    30: "c099377",
    31: "48039ec",
    32: "9b8820f",
    33: "986b921",
}
_NEWS = "data/articles"


class Earlier:
    """A program as it was, with a database in its own folder."""

    def __init__(self, folder: Path, commit: str) -> None:
        if not shutil.which("git"):
            pytest.skip("needs git")
        git = ["git", "-C", str(ROOT), "archive", commit]
        with subprocess.Popen(git, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as archived:
            archive, _ = archived.communicate()
        if archived.returncode:
            pytest.skip("needs the history of the repository")
        subprocess.run(["tar", "-x", "-C", str(folder)], input=archive, check=True)
        self.database = folder / "data" / "dateline.db"
        self._folder = folder

    def __call__(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        clean = {k: v for k, v in os.environ.items() if not k.startswith(("DATELINE_", "DISCORD_"))}
        done = subprocess.run(
            [sys.executable, "-m", "bot", *arguments],
            capture_output=True,
            text=True,
            cwd=self._folder,
            env={**clean, "PYTHONPATH": str(self._folder)},
            timeout=120,
            check=False,
        )
        if missing := re.search(r"ModuleNotFoundError: .*", done.stderr):
            pytest.skip(f"the earlier program needs what isn't installed: {missing[0]}")
        return done


def _finish_index(database: Path) -> None:
    """Remake the search index, which the running bot does in the background."""

    async def run() -> None:
        async with open_database(database) as opened:
            while await opened.remake_search_index(1000):
                pass

    asyncio.run(run())


@pytest.mark.long
@pytest.mark.parametrize("schema", PROGRAMS)
def test_there_and_back_again(tmp_path: Path, dateline: Shell, schema: int) -> None:
    """Today's program shows what the earlier one loaded; the earlier one goes on with the copy."""
    folder = tmp_path / "earlier"
    folder.mkdir()
    earlier = Earlier(folder, PROGRAMS[schema])
    database = earlier.database
    dateline.settings["DATELINE_DATABASE"] = str(database)
    loaded = earlier("load", _NEWS)
    assert loaded.returncode == 0, loaded.stderr
    assert schema_of(database) == schema
    with closing(sqlite3.connect(database)) as connection:
        (count,) = connection.execute("SELECT count(*) FROM articles").fetchone()
    assert count > 0
    before = rows_of(database)

    shown = dateline("ask", "/search query:ferry")
    assert shown.returncode == 0, shown.stderr
    assert "ferry" in shown.stdout.casefold()
    assert schema_of(database) == NEWEST
    _finish_index(database)
    assert stored_articles(database) == count
    assert dateline("load", str(folder / _NEWS)).returncode == 0
    assert stored_articles(database) == count

    refused = earlier("load", _NEWS)
    assert refused.returncode == 1
    assert "newer version" in refused.stderr
    copy = f"{database}.before-{NEWEST}"
    has_restore = "restore" in earlier("--help").stdout
    restored = (earlier if has_restore else dateline)("restore", copy)
    assert restored.returncode == 0, restored.stderr
    assert (schema_of(database), rows_of(database)) == (schema, before)
    again = earlier("load", _NEWS)
    assert again.returncode == 0, again.stderr
    with closing(sqlite3.connect(database)) as connection:
        assert connection.execute("SELECT count(*) FROM articles").fetchone() == (count,)
