"""Migrations."""

import contextlib
import hashlib
import importlib.resources
import sqlite3
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bot.models import Selection, SelectionName, Span, Summary, Viewer
from bot.storage.articles.articles import Articles
from bot.storage.deliveries.outbox import Outbox
from bot.storage.deliveries.subscriptions import Subscriptions
from bot.storage.migration_files import Migration
from bot.storage.search.article_search import Search
from bot.storage.sqlite.migrate import migrate, migrations
from bot.storage.sqlite.open_file import open_database
from bot.storage.stories.story_groups import Stories
from bot.text.search_query import compile_query
from tests.storage.newsroom import NOON, prepared
from tests.storage.soundness import stored_articles
from tests.viewers import ANYONE


def _tables(connection: sqlite3.Connection) -> set[str]:
    return {name for (name,) in connection.execute("SELECT name FROM sqlite_schema")}


def _connect(path: Path) -> "contextlib.closing[sqlite3.Connection]":
    return contextlib.closing(sqlite3.connect(path, isolation_level=None))


def test_files_are_numbered_without_gaps() -> None:
    """Each begins with a line that says what it is for."""
    folder = importlib.resources.files("bot.storage.sqlite") / "migrations"
    files = sorted(file.name for file in folder.iterdir() if file.name.endswith(".sql"))

    assert [step.number for step in migrations()] == list(range(1, len(files) + 1))
    assert all(step.script.startswith("-- ") for step in migrations())


def test_each_migration_is_applied_once(tmp_path: Path) -> None:
    """Those that are missing are applied."""
    steps = (Migration(1, "CREATE TABLE a (x);\n"), Migration(2, "CREATE TABLE b (x);\n"))
    with _connect(tmp_path / "x.db") as connection:
        migrate(connection, steps[:1])
        migrate(connection, steps[:1])
        migrate(connection, steps)

        assert _tables(connection) == {"a", "b"}
        assert connection.execute("PRAGMA user_version").fetchone() == (2,)


def test_a_migration_that_fails_leaves_nothing(tmp_path: Path) -> None:
    """Nor do the others that were missing: the former version can go on with the database."""
    first = Migration(1, "CREATE TABLE a (x);\n")
    broken = Migration(3, "CREATE TABLE c (x);\nCREATE TABLE a (x);\n")
    with _connect(tmp_path / "x.db") as connection:
        migrate(connection, (first,))
        with pytest.raises(sqlite3.OperationalError, match="already exists"):
            migrate(connection, (first, Migration(2, "CREATE TABLE b (x);\n"), broken))

        assert _tables(connection) == {"a"}
        assert connection.execute("PRAGMA user_version").fetchone() == (1,)


def test_a_trigger_is_one_statement(tmp_path: Path) -> None:
    """Semicolons within it, in texts and in comments do not end it."""
    script = (
        "-- why; because\nCREATE TABLE a (x);\n\nCREATE TRIGGER t AFTER INSERT ON a BEGIN\n"
        "    DELETE FROM a WHERE x = ';';\n    DELETE FROM a WHERE x = 2;\nEND;\n"
    )
    with _connect(tmp_path / "x.db") as connection:
        migrate(connection, (Migration(1, script),))

        assert _tables(connection) == {"a", "t"}


async def test_an_old_search_index_is_rebuilt(tmp_path: Path) -> None:
    """Articles that were stored with the old index are found, newest first."""
    steps = migrations()
    with _connect(tmp_path / "x.db") as connection:
        migrate(connection, tuple(step for step in steps if step.number < 6))
        for id_, at in ((1, 2_000_000_000), (2, -5), (3, 1_000_000_000)):
            connection.execute(
                "INSERT INTO articles (id, content_hash, title, title_derived, published_at,"
                " seen_at, captions, body) VALUES (?1, CAST(?1 AS BLOB), 'Ferry', 0, ?2, 0, '[]', 'It left.')",
                (id_, at),
            )
            connection.execute("INSERT INTO summaries VALUES (?, '[[0,8]]', 1, 'first', 1)", (id_,))
        migrate(connection, steps)

    assert stored_articles(tmp_path / "x.db") == 3
    async with open_database(tmp_path / "x.db") as database:
        found = await Search(database).find(ANYONE, compile_query("ferry"))
    assert [hit.article.id for hit in found.hits] == [1, 3, 2]


_WITH_DELIVERIES = 5  # the first version that has all of what is stored below
_SCHEDULE: dict[str, object] = {
    "id": 4, "guild_id": 7, "channel_id": 70, "source_id": 1, "times": "08:00", "days": "0123456",
    "timezone": "UTC", "stories": 5, "note_when_quiet": 0, "created_by": 3, "created_at": 5,
    "turn": 0, "next_due": 9, "rhythm": "at",
}  # fmt: skip
# Each version has some of these tables and columns.
_STORED: dict[str, dict[str, object]] = {
    "sources": {
        "id": 1, "name": "Post", "folded": "post", "slug": "post", "articles": 1,
        "known_as": "post", "trusted": 1, "from_files": 1,
    },
    "articles": {
        "id": 1, "source_id": 1, "content_hash": b"1", "url": "https://post.example/1",
        "title": "Ferry", "title_derived": 0, "published_at": 5, "seen_at": 5, "captions": "[]",
        "body": "It left. Nobody came.",
    },
    "summaries": {
        "article_id": 1, "spans": "[[0,8]]", "whole": 0, "algorithm": "first", "version": 1,
        "shown": b"1",
    },
    "schedules": _SCHEDULE,
    "subscriptions": _SCHEDULE,
    "subscription_sources": {"subscription_id": 4, "source_id": 1},
    "deliveries": {
        "id": 6, "schedule_id": 4, "subscription_id": 4, "owner_id": 7, "guild_id": 7,
        "channel_id": 70, "due": 8, "state": "sent", "stories": "[[1,0]]", "ready_at": 8,
        "finished_at": 8, "message_id": 77,
    },
    "crossposts": {"delivery_id": 6, "channel_id": 70, "ready_at": 8, "attempts": 2},
    "posted": {
        "channel_id": 70, "article_id": 1, "content_hash": b"1", "delivery_id": 6, "shown": b"1",
    },
}  # fmt: skip


@pytest.mark.parametrize("version", range(_WITH_DELIVERIES, len(migrations()) + 1))
async def test_every_version_can_be_upgraded(tmp_path: Path, version: int) -> None:
    """Articles are found, schedules keep ids, history and nonces, and nothing is posted again."""
    path = tmp_path / "x.db"
    with _connect(path) as connection:
        migrate(connection, migrations()[:version])
        for table, row in _STORED.items():
            has = {name for _, name, *_ in connection.execute(f"PRAGMA table_info ({table})")}
            kept = {name: value for name, value in row.items() if name in has}
            if kept:
                _insert(connection, table, kept)
        (prefix,) = connection.execute("SELECT prefix FROM nonces").fetchone()
        place = "place" if "place_in_index" in str(connection.execute(_VIEW).fetchone()) else "id"
        connection.execute(
            "INSERT INTO articles_fts (rowid, title, body, source_token)"
            f" SELECT {place}, title, body, source_token FROM indexed"
        )

    async with open_database(path) as database:
        found = await Search(database).find(ANYONE, compile_query("ferry"))
        outbox = Outbox(database)
        (schedule,) = await Subscriptions(database).of_guild(7)
        history = await Subscriptions(database).history(4, 10)
        new = await outbox.new_for(Viewer(7), 70, Selection((1,)), 5)
        publishing = await outbox.lease_publish(NOON, 60, 5, "worker")

    assert stored_articles(path) == 1
    assert [hit.article.title for hit in found.hits] == ["Ferry"]
    assert (schedule.id, schedule.name) == (4, SelectionName(("Post",)))
    assert schedule.plan.selection == Selection((1,))
    (sent,) = history
    assert (sent.id, sent.state, sent.message_id) == (6, "sent", 77)
    assert sent.nonce == hashlib.sha256(f"{prefix}:4:8".encode()).hexdigest()[:24]
    assert new == ()
    assert [(each.id, each.publish_attempts) for each in publishing] == [(6, 3)]


def _insert(connection: sqlite3.Connection, table: str, row: Mapping[str, object]) -> None:
    connection.execute(
        f"INSERT INTO {table} ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})",
        list(row.values()),
    )


def test_schedules_become_subscriptions(tmp_path: Path) -> None:
    """With all their columns, deliveries and what is to be published; no id is given again."""
    steps = migrations()
    deliveries = "id, guild_id, channel_id, due, state, stories, note, turn, ready_at, worker,"
    deliveries += " attempts, first_attempt_at, message_id, error, finished_at"
    plans = (
        "id, guild_id, channel_id, created_by, created_at, turn, times, days, timezone, stories,"
    )
    plans += " note_when_quiet, next_due, paused, silence_noted_at"

    def rows(sql: str) -> list[Any]:
        return connection.execute(sql).fetchall()

    with _connect(tmp_path / "x.db") as connection:
        connection.execute("PRAGMA foreign_keys = ON")
        migrate(connection, tuple(step for step in steps if step.number < 24))
        for name in ("Post", "Gazette"):
            _insert(connection, "sources", {"name": name, "folded": name, "slug": name})
        for id_ in (1, 2, 3, 9):
            halted = {"next_due": None, "paused": "why"} if id_ == 2 else {}
            plan = {**_SCHEDULE, "id": id_, "source_id": id_ % 2 + 1, "silence_noted_at": id_}
            del plan["rhythm"]
            _insert(connection, "schedules", {**plan, **halted})
        for id_, state in enumerate(("sent", "waiting", "failed", "quiet", "skipped") * 2, 1):
            delivery = {
                "id": id_,
                "schedule_id": id_ % 3 + 1,
                "guild_id": 7,
                "channel_id": 70 + id_,
            }
            outcome = {"due": id_, "state": state, "stories": "[[1,0]]", "ready_at": id_ / 8}
            marks = {"note": "n", "turn": id_, "worker": "w", "attempts": 2, "message_id": id_ * 7}
            ends = {"first_attempt_at": 0.5, "error": "e", "finished_at": 1.5}
            _insert(connection, "deliveries", {**delivery, **outcome, **marks, **ends})
            published = {"worker": "w", "attempts": id_, "error": "e", "finished_at": id_ / 8}
            place = {"delivery_id": id_, "channel_id": 70 + id_, "ready_at": 2.5}
            _insert(connection, "crossposts", {**place, **published})
        connection.execute("DELETE FROM schedules WHERE id = 9")
        connection.execute("DELETE FROM deliveries WHERE id = 10")
        before = [
            rows(f"SELECT {plans} FROM schedules ORDER BY id"),
            rows("SELECT id, source_id FROM schedules ORDER BY id"),
            rows(f"SELECT schedule_id, {deliveries} FROM deliveries ORDER BY id"),
            rows("SELECT * FROM crossposts ORDER BY delivery_id"),
        ]
        migrate(connection, steps)

        assert [len(each) for each in before] == [3, 3, 9, 9]
        assert before == [
            rows(f"SELECT {plans} FROM subscriptions WHERE rhythm = 'at' ORDER BY id"),
            rows("SELECT subscription_id, source_id FROM subscription_sources ORDER BY 1"),
            rows(f"SELECT subscription_id, {deliveries} FROM deliveries ORDER BY id"),
            rows("SELECT * FROM crossposts ORDER BY delivery_id"),
        ]
        assert rows("SELECT DISTINCT owner_id FROM deliveries") == [(7,)]
        assert rows("PRAGMA foreign_key_check") == []
        assert rows("PRAGMA integrity_check") == [("ok",)]
        sequences: dict[str, int] = dict(rows("SELECT name, seq FROM sqlite_sequence"))
        assert (sequences["subscriptions"], sequences["deliveries"]) == (9, 10)
        assert not {"schedules", "new_deliveries", "new_crossposts"} & (
            _tables(connection) | set(sequences)
        )
        connection.execute("DELETE FROM subscriptions WHERE id = 1")  # cascades
        assert len(rows("SELECT * FROM crossposts")) == 6 == len(rows("SELECT * FROM deliveries"))


_VIEW = "SELECT sql FROM sqlite_schema WHERE name = 'indexed'"


async def test_what_was_posted_stays_known(tmp_path: Path) -> None:
    """What an older version posted is no update, nor is it after an edit that no digest shows."""
    path, steps = tmp_path / "x.db", migrations()
    text = "It left. Nobody came."
    with _connect(path) as connection:
        migrate(connection, tuple(step for step in steps if step.number < 17))
        connection.execute(
            "INSERT INTO sources (name, folded, slug) VALUES ('Post', 'post', 'post')"
        )
        connection.execute(
            "INSERT INTO articles (source_id, content_hash, url, title, title_derived,"
            " published_at, seen_at, captions, body) VALUES (1, x'01', ?, 'Ferry', 0, 5, 5, '[]', ?)",
            ("https://post.example/1", f"{text} Views: 1."),
        )
        connection.execute("INSERT INTO summaries VALUES (1, '[[0,8],[9,21]]', 0, 'first', 1)")
        connection.execute(
            "INSERT INTO articles_fts (rowid, title, body, source_token)"
            " SELECT place, title, body, source_token FROM indexed"
        )
        connection.execute(
            "UPDATE sources SET articles = 1, trusted = 1, from_files = 1, known_as = folded"
        )
        connection.execute(
            "INSERT INTO posted (channel_id, article_id, content_hash, delivery_id)"
            " VALUES (70, 1, x'01', 1)"
        )

    async def updates(title: str, body: str, version: int) -> list[bool]:
        spans = (Span(0, 8), Span(9, 21))
        article = prepared(body, title=title, source="Post", url="https://post.example/1")
        edited = replace(article, summary=Summary(spans, False, "first", version))
        await Articles(database).add([edited], NOON)
        return [
            each.updated for each in await Outbox(database).new_for(ANYONE, 70, Selection((1,)), 5)
        ]

    async with open_database(path) as database:
        assert await Outbox(database).new_for(ANYONE, 70, Selection((1,)), 5) == ()
        assert await updates("Ferry", f"{text} Views: 2.", 1) == []
        assert await updates("Ferry", f"{text} Views: 3.", 2) == []
        assert await updates("The ferry", f"{text} Views: 4.", 2) == [True]
    assert stored_articles(path) == 1


async def test_stored_stories_get_their_voices(tmp_path: Path) -> None:
    """Sources of one publisher become one voice; until then, each is a voice of its own."""
    path, steps = tmp_path / "x.db", migrations()
    with _connect(path) as connection:
        migrate(connection, tuple(step for step in steps if step.number < 19))
        hosts = {"World": "a.example", "Trade": "feeds.a.example", "Gazette": "b.example"}
        for id_, (name, host) in enumerate(hosts.items(), start=1):
            connection.execute(
                "INSERT INTO sources (name, folded, known_as, slug, trusted, from_files, articles)"
                " VALUES (?1, ?1, lower(?1), lower(?1), 1, 1, 1)",
                (name,),
            )
            connection.execute(
                "INSERT INTO feeds (source_id, url, added_at) VALUES (?, ?, 0)",
                (id_, f"https://{host}/rss"),
            )
            connection.execute(
                "INSERT INTO articles (id, source_id, content_hash, title, title_derived,"
                " published_at, seen_at, captions, body)"
                " VALUES (?1, ?1, CAST(?1 AS BLOB), 'Ferry', 0, 5, 5, '[]', 'It left.')",
                (id_,),
            )
            connection.execute(
                "INSERT INTO summaries VALUES (?, '[[0,8]]', 1, 'first', 1, x'01')", (id_,)
            )
            connection.execute("INSERT INTO story_members VALUES (?1, 1, 5, ?1)", (id_,))
        migrate(connection, steps)

    async with open_database(path) as database:
        articles = Articles(database)
        before = await articles.get(ANYONE, 3)
        await Stories(database).settle_publishers({"b.example": "The Gazette"})
        after = [await articles.get(ANYONE, id_) for id_ in (1, 2, 3)]

    assert before
    assert before.also_in == ("Trade", "World")
    assert [each.also_in for each in after if each] == [("Gazette",), ("Gazette",), ("Trade",)]
