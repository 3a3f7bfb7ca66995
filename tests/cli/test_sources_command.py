"""`dateline fetch` and `dateline sources` as people use them."""

import asyncio
import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.storage.feeds.followed_feeds import Feeds
from bot.storage.sqlite.open_file import open_database
from tests.rss import Item, rss
from tests.shell import Shell
from tests.website import Page, Website

OPML = """<?xml version="1.0"?><opml version="2.0"><head><title>mine</title></head><body>
<outline text="News"><outline type="rss" text="Harbour Post" xmlUrl="{good}" htmlUrl="https://h.example"/>
<outline type="rss" text="Gone Gazette" xmlUrl="{bad}"/></outline>
<outline type="rss" text="Secrets" xmlUrl="http://169.254.169.254/feed"/></body></opml>"""


@pytest.fixture
async def site() -> AsyncIterator[Website]:
    async with Website({"/feed.xml": Page(rss(Item()))}) as website:
        yield website


@pytest.fixture
def reaching(dateline: Shell, site: Website) -> Shell:
    """`dateline` that may reach the site."""
    dateline.settings["DATELINE_ALLOWED_HOSTS"] = site.host
    return dateline


async def run(dateline: Shell, *arguments: str) -> Any:
    """In a thread: the website answers from this one."""
    return await asyncio.to_thread(dateline, *arguments)


async def test_from_another_reader_to_the_news(
    reaching: Shell, site: Website, tmp_path: Path
) -> None:
    """After an import and one fetch the stories are there; each failure has a line."""
    opml = tmp_path / "mine.opml"
    opml.write_text(OPML.format(good=site.url("/feed.xml"), bad=site.url("/gone.xml")))
    imported = await run(reaching, "sources", "import", str(opml))
    fetched = await run(reaching, "fetch")
    again = await run(reaching, "fetch", "--json")
    asked = await run(reaching, "ask", "/latest")

    assert imported.returncode == 0
    assert "2 sources are enabled" in imported.stdout
    assert "skipped http://169.254.169.254/feed" in imported.stderr
    assert fetched.returncode == 1
    assert fetched.stdout.startswith("2 sources read: 1 loaded, 0 updated,")
    (line,) = fetched.stderr.splitlines()
    assert line.startswith("dateline: Gone Gazette (http://127.0.0.1:")
    assert "404" in line
    assert json.loads(again.stdout) == {
        "loaded": 0, "updated": 0, "duplicates": 0, "sources": [],
    }  # fmt: skip
    assert "Ferry runs aground" in asked.stdout


async def test_out_and_in_again(reaching: Shell, site: Website, tmp_path: Path) -> None:
    """What is exported can be imported elsewhere; an existing file is replaced only with --force."""
    opml = tmp_path / "mine.opml"
    opml.write_text(OPML.format(good=site.url("/feed.xml"), bad=site.url("/gone.xml")))
    await run(reaching, "sources", "import", str(opml))
    exported = await run(reaching, "sources", "export", str(tmp_path / "out.opml"))
    (tmp_path / "mine.txt").write_text("my notes")
    refused = await run(reaching, "sources", "export", str(tmp_path / "mine.txt"))
    reaching.settings["DATELINE_DATABASE"] = str(tmp_path / "other.db")
    imported = await run(reaching, "sources", "import", str(tmp_path / "out.opml"))

    assert exported.returncode == 0
    assert "2 sources are enabled" in imported.stdout
    assert refused.returncode == 1
    assert "mine.txt exists" in refused.stderr
    assert (tmp_path / "mine.txt").read_text() == "my notes"
    replaced = await run(reaching, "sources", "export", "--force", str(tmp_path / "mine.txt"))
    assert replaced.returncode == 0
    assert "<opml" in (tmp_path / "mine.txt").read_text()


def test_one_imported_source_is_spoken_of_in_the_singular(dateline: Shell, tmp_path: Path) -> None:
    """An export of a single feed is common: people add one and move on."""
    opml = tmp_path / "one.opml"
    opml.write_text('<opml><body><outline xmlUrl="https://one.example/feed"/></body></opml>')

    imported = dateline("sources", "import", str(opml))

    assert imported.stdout == (
        "1 source is enabled; a running bot reads it soon, `dateline fetch` reads it now\n"
    )


def test_the_catalogue_is_off_until_enabled(dateline: Shell) -> None:
    """It lists more than twenty sources, all off; one is turned on and off by name."""
    listed = dateline("sources", "list").stdout
    name = "Deutsche Welle"
    enabled = dateline("sources", "enable", name.lower())
    on = dateline("sources").stdout
    disabled = dateline("sources", "disable", name)

    assert len([line for line in listed.splitlines() if line.startswith("off")]) >= 20
    assert enabled.stdout.startswith(f"{name} is enabled")
    assert [line for line in on.splitlines() if line.startswith("on ")]
    assert disabled.stdout == f"{name} is disabled\n"


async def test_the_list_says_for_whom_a_source_is_on(dateline: Shell, tmp_path: Path) -> None:
    """All servers if the operator turned it on, else how many; nothing if it is off."""
    url = "https://harbour.example/feed"
    async with open_database(Path(dateline.settings["DATELINE_DATABASE"])) as database:
        feeds = Feeds(database)
        now = datetime(2026, 11, 22, tzinfo=UTC)
        for path, guild_id in [("a", 1), ("b", 1), ("b", 2), ("c", 0), ("d", 0), ("d", 1)]:
            await feeds.follow(
                f"{url}/{path}", title=f"Post {path}", homepage=None, guild_id=guild_id, now=now
            )
    listed = (await run(dateline, "sources")).stdout.splitlines()

    assert [line.partition(url)[2] for line in listed if url in line] == [
        "/a  for 1 server",
        "/b  for 2 servers",
        "/c  for all servers",
        "/d  for all servers",
    ]
    assert not [line for line in listed if line.startswith("off") and " for " in line]


def test_what_is_on_is_listed_before_it_was_read(dateline: Shell) -> None:
    """`ask` uses the database instead of the samples as soon as it has a source."""
    dateline("sources", "enable", "Deutsche Welle")
    asked = dateline("ask", "/sources list")

    assert "Deutsche Welle" in asked.stdout
    assert "not read yet" in asked.stdout


def test_a_name_that_is_not_in_the_catalogue(dateline: Shell) -> None:
    """Similar names are suggested; nothing is turned on."""
    refused = dateline("sources", "enable", "Deutsche Wele")

    assert refused.returncode == 1
    assert "Did you mean Deutsche Welle" in refused.stderr
    assert refused.stderr.count("\n") == 1


def test_without_any_source(dateline: Shell) -> None:
    """Fetching says how to get one."""
    fetched = dateline("fetch")

    assert fetched.returncode == 0
    assert "dateline sources enable" in fetched.stderr


@pytest.mark.parametrize(
    "given", [b"", b"no opml at all", b"<html></html>", b"\x00\x01", b"\x1f\x8b\x08"]
)
def test_rubbish_instead_of_opml(dateline: Shell, given: bytes) -> None:
    """One line, and the exit code of a failure."""
    imported = dateline("sources", "import", "-", given=given)

    assert imported.returncode == 1
    assert imported.stderr.count("\n") == 1
    assert "Traceback" not in imported.stderr
