"""Databases of older versions, in which a stranger's feed could speak as the catalogue's source."""

import contextlib
import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.config import Settings
from bot.models import ScheduleDetails, SelectionName, Viewer
from bot.storage.sqlite.migrate import migrate, migrations
from bot.wiring.app import App, build
from tests.conftest import file_of
from tests.fakes import FakeClock
from tests.storage.soundness import stored_articles
from tests.viewers import ANYONE

LAST_OLD_SCHEMA = 14
CATALOGUE = """[[feed]]
name = "BBC News"
url = "https://feeds.bbc.example/news.xml"
homepage = "https://www.bbc.example/"
language = "en"
"""
B, C, D = Viewer(7), Viewer(8), Viewer(9)


class Old:
    """A database as the last version without owners of names wrote it."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        migrate(connection, tuple(s for s in migrations() if s.number <= LAST_OLD_SCHEMA))

    def source(self, name: str) -> int:
        (id_,) = self._connection.execute(
            "INSERT INTO sources (name, folded, slug) VALUES (?, ?, ?) RETURNING id",
            (name, name.casefold(), name.casefold().replace(" ", "-")),
        ).fetchone()
        return int(id_)

    def feed(self, source_id: int, url: str, *guild_ids: int) -> int:
        """A feed that these servers follow since the time 1,000; 0 is the operator."""
        (id_,) = self._connection.execute(
            "INSERT INTO feeds (source_id, url, added_at, next_check_at) VALUES (?, ?, 1000, 0)"
            " RETURNING id",
            (source_id, url),
        ).fetchone()
        self._connection.executemany(
            "INSERT INTO followers (feed_id, guild_id) VALUES (?, ?)",
            [(id_, guild_id) for guild_id in guild_ids],
        )
        return int(id_)

    def article(
        self,
        source_id: int,
        title: str,
        *,
        feed: int = 0,
        url: str | None = None,
        seen: int = 2_000,
    ) -> int:
        """An article, which a feed still has if one is given."""
        (id_,) = self._connection.execute(
            "INSERT INTO articles (source_id, content_hash, title, title_derived, published_at,"
            " seen_at, captions, body, url) VALUES (?, randomblob(16), ?, 0, ?, ?, '[]', 'It left.', ?)"
            " RETURNING id",
            (source_id, title, seen, seen, url),
        ).fetchone()
        self._connection.execute(
            "INSERT INTO summaries VALUES (?, '[[0,8]]', 1, 'first', 1)", (id_,)
        )
        self._connection.execute(
            "INSERT INTO articles_fts (rowid, title, body, source_token)"
            " SELECT place, title, body, source_token FROM indexed WHERE title = ?",
            (title,),
        )
        self._connection.execute(
            "UPDATE sources SET articles = articles + 1 WHERE id = ?", (source_id,)
        )
        if feed:
            self._connection.execute(
                "INSERT INTO feed_items (feed_id, key, article_id, from_page, seen_at)"
                " VALUES (?, randomblob(16), ?, 0, ?)",
                (feed, id_, seen),
            )
        return int(id_)

    def schedule(self, source_id: int, viewer: Viewer, *posted: int) -> None:
        """A schedule in a channel that was given these articles."""
        self._connection.execute(
            "INSERT INTO schedules (guild_id, channel_id, source_id, times, days, timezone, stories,"
            " note_when_quiet, created_by, created_at, turn, next_due)"
            " VALUES (?, ?, ?, '12:00', '0123456', 'UTC', 5, 0, 1, 0, 0, 5000)",
            (viewer.guild_id, viewer.guild_id, source_id),
        )
        self._connection.executemany(
            "INSERT INTO posted (channel_id, article_id, content_hash, delivery_id)"
            " SELECT ?, id, content_hash, 1 FROM articles WHERE id = ?",
            [(viewer.guild_id, article_id) for article_id in posted],
        )


@pytest.fixture
def old(settings: Settings) -> Iterator[Old]:
    settings.feeds.write_text(CATALOGUE, "utf-8")
    connection = sqlite3.connect(file_of(settings), isolation_level=None)
    with contextlib.closing(connection):
        yield Old(connection)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(database=tmp_path / "old.db", feeds=tmp_path / "feeds.toml")


@asynccontextmanager
async def upgraded(settings: Settings) -> AsyncIterator[App]:
    """The app on the old database; started twice, because the second start changes nothing."""
    async with build(settings, FakeClock()):
        pass
    async with build(settings, FakeClock()) as app:
        yield app
    stored_articles(file_of(settings))


async def seen(app: App, viewer: Viewer) -> dict[str, str | None]:
    """The titles that a viewer sees, and their sources."""
    page = await app.articles.latest(viewer, None, 50)
    assert {each.source for each in page.articles} <= {
        None, *(source.name for source in await app.sources.all(viewer))
    }  # fmt: skip
    return {article.title: article.source for article in page.articles}


async def test_a_mixed_source_is_taken_apart(settings: Settings, old: Old) -> None:
    """The stranger was first, then another server added the catalogue's feed."""
    bbc = old.source("BBC News")
    strange = old.feed(bbc, "https://www.example.org/feed?token=x", 7)
    real = old.feed(bbc, "https://feeds.bbc.example/moved.xml", 8)
    hoax = old.article(bbc, "Hoax", feed=strange)
    old.article(bbc, "Former hoax", url="https://example.org/former")
    old.article(bbc, "News", feed=real)
    old.article(bbc, "Former news", url="https://bbc.example/former")
    old.schedule(bbc, B, hoax)
    old.schedule(bbc, C)

    async with upgraded(settings) as app:
        hoaxes = {"Hoax": "BBC News (example.org)", "Former hoax": "BBC News (example.org)"}
        news = {"News": "BBC News", "Former news": "BBC News"}
        assert (await seen(app, B), await seen(app, C)) == (hoaxes, news)
        assert (await seen(app, D), await seen(app, ANYONE)) == ({}, {})
        (of_b,) = await app.schedules.list(7)
        (of_c,) = await app.schedules.list(8)
        assert of_b.schedule.name == SelectionName(("BBC News (example.org)",))
        assert of_c.schedule.name == SelectionName(("BBC News",))
        details = await app.editing.preview(7, "1")
        assert isinstance(details, ScheduleDetails)
        preview = details.preview
        assert preview
        assert [article.title for article in preview.articles] == []  # posted, or too old
        assert {source.name: source.articles for source in await app.sources.stored()} == {
            "BBC News": 2,
            "BBC News (example.org)": 2,
        }


async def test_a_stranger_alone_under_a_name_of_the_catalogue(settings: Settings, old: Old) -> None:
    """It gets its host, with all articles, also those that nothing proves to be its own."""
    bbc = old.source("BBC News")
    strange = old.feed(bbc, "https://example.org/feed", 7)
    old.article(bbc, "Hoax", feed=strange)
    old.article(bbc, "Former hoax")

    async with upgraded(settings) as app:
        assert set((await seen(app, B)).values()) == {"BBC News (example.org)"}
        assert len(await seen(app, B)) == 2
        assert await seen(app, ANYONE) == {}


async def test_what_was_loaded_from_files_stays_on_for_all(settings: Settings, old: Old) -> None:
    """Sources without a feed, and those that had articles before their feed came."""
    old.article(old.source("Ledger"), "From a file")
    herald = old.source("Herald")
    old.article(herald, "From another file", seen=500)
    feed = old.feed(herald, "https://herald.example/feed", 7, 0)
    old.article(herald, "From the feed", feed=feed)
    bbc = old.source("BBC News")
    old.article(bbc, "News from a file", seen=500)
    old.article(bbc, "News", feed=old.feed(bbc, "https://feeds.bbc.example/news.xml", 8))

    async with upgraded(settings) as app:
        everything = {
            "From a file": "Ledger",
            "From another file": "Herald",
            "From the feed": "Herald",
            "News from a file": "BBC News",
            "News": "BBC News",
        }
        assert await seen(app, ANYONE) == everything
        assert await seen(app, D) == everything


async def test_feeds_that_servers_added_are_theirs(settings: Settings, old: Old) -> None:
    """Under the name that they have, and what the operator imported is on for all."""
    own = old.source("Harbour Post")
    old.article(own, "Own", feed=old.feed(own, "https://harbour.example/feed", 7))
    imported = old.source("Gazette")
    old.article(imported, "Imported", feed=old.feed(imported, "https://gazette.example/", 0))
    old.article(imported, "Forged", feed=old.feed(imported, "https://example.org/gazette", 8))

    async with upgraded(settings) as app:
        assert await seen(app, B) == {"Own": "Harbour Post", "Imported": "Gazette"}
        assert await seen(app, C) == {"Forged": "Gazette (example.org)", "Imported": "Gazette"}
        assert await seen(app, ANYONE) == {"Imported": "Gazette"}


async def test_a_name_that_comes_into_the_catalogue(settings: Settings, old: Old) -> None:
    """From the next start on it is the catalogue's, whoever had it until then."""
    herald = old.source("Herald")
    old.article(herald, "Story", feed=old.feed(herald, "https://example.org/herald", 7))
    async with upgraded(settings) as app:
        assert await seen(app, B) == {"Story": "Herald"}
    more = CATALOGUE.replace("BBC News", "Herald").replace("bbc", "herald")
    settings.feeds.write_text(CATALOGUE + more, "utf-8")

    async with upgraded(settings) as app:
        assert await seen(app, B) == {"Story": "Herald (example.org)"}
