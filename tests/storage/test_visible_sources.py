"""Who sees which source, and that every list keeps to it."""

import random
from collections.abc import Iterator
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.models import Cursor, MatchOrder, Viewer
from bot.storage.articles.articles import Articles
from bot.storage.articles.stored_sources import Sources
from bot.storage.engine import Connection, Database
from bot.storage.feeds.followed_feeds import Feeds
from bot.storage.search.article_search import Search
from bot.storage.visible_sources import VisibleSources, sees
from bot.text.search_query import compile_query
from tests.storage.newsroom import NOON, prepared
from tests.viewers import ANYONE, SERVER

OTHER = Viewer(8)
NAMES = [f"Paper {n}" for n in range(6)]


async def only_followed(database: Database, feeds: Feeds, follows: dict[str, list[int]]) -> None:
    """Let nothing be on for all; each of these sources gets a feed with these followers."""

    def work(connection: Connection) -> None:
        connection.execute("UPDATE sources SET from_files = 0")
        for name, guild_ids in follows.items():
            (source_id,) = connection.execute(
                "SELECT id FROM sources WHERE name = ?", (name,)
            ).fetchone()
            connection.execute(
                "INSERT INTO feeds (id, source_id, url, added_at) VALUES (?, ?, ?, 0)",
                (source_id, source_id, f"https://{source_id}.example/"),
            )
            connection.executemany(
                "INSERT INTO followers (feed_id, guild_id) VALUES (?, ?)",
                [(source_id, guild_id) for guild_id in guild_ids],
            )

    await database.write(work)


async def test_a_server_sees_what_it_follows_and_what_is_on_for_all(
    stored: Articles, database: Database, sources: Sources
) -> None:
    """Direct messages see the latter; a muted source is seen again when it is followed."""
    feeds = Feeds(database)
    await stored.add([prepared("From a file.", source="Loaded")], NOON)
    own = await feeds.follow(
        "https://own.example/", title="Own", homepage=None, guild_id=7, now=NOON
    )
    await feeds.follow(
        "https://other.example/", title="Theirs", homepage=None, guild_id=8, now=NOON
    )
    enabled = await feeds.follow(
        "https://all.example/", title="Enabled", homepage=None, guild_id=0, now=NOON, trusted=True
    )

    async def seen(viewer: Viewer) -> set[str]:
        return {source.name for source in await sources.all(viewer)}

    assert await seen(SERVER) == {"Loaded", "Enabled", "Own"}
    assert await seen(OTHER) == {"Loaded", "Enabled", "Theirs"}
    assert await seen(ANYONE) == await seen(Viewer(9)) == {"Loaded", "Enabled"}

    await feeds.mute(enabled.source_id, 7)
    assert await seen(SERVER) == {"Loaded", "Own"}
    assert await seen(OTHER) == {"Loaded", "Enabled", "Theirs"}
    await feeds.follow(
        "https://all.example/", title="Enabled", homepage=None, guild_id=7, now=NOON, trusted=True
    )
    assert "Enabled" in await seen(SERVER)

    await feeds.unfollow(own.source_id, 7)
    await feeds.unfollow(enabled.source_id, None)
    assert await seen(SERVER) == {"Loaded"}


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(seed=st.integers(0, 10**9))
async def test_both_ways_to_ask_agree(database: Database, stored: Articles, seed: int) -> None:
    """The set of a viewer, and the condition for statements about many servers."""
    chance = random.Random(seed)
    await stored.add([prepared(f"{name}.", source=name) for name in NAMES], NOON)

    def work(connection: Connection) -> list[tuple[bool, bool]]:
        for table in ("followers", "feeds", "muted"):
            connection.execute(f"DELETE FROM {table}")
        ids = [id_ for (id_,) in connection.execute("SELECT id FROM sources").fetchall()]
        for id_ in ids:
            connection.execute(
                "UPDATE sources SET from_files = ? WHERE id = ?", (chance.randint(0, 1), id_)
            )
            connection.execute(
                "INSERT INTO feeds (id, source_id, url, added_at) VALUES (?, ?, ?, 0)",
                (id_, id_, f"https://{id_}.example/"),
            )
            for guild_id in (0, 7, 8):
                for table, column in (("followers", "feed_id"), ("muted", "source_id")):
                    if chance.random() < 0.4 and (guild_id or table == "followers"):
                        connection.execute(
                            f"INSERT INTO {table} (guild_id, {column}) VALUES (?, ?)",
                            (guild_id, id_),
                        )
        return [
            (
                id_ in VisibleSources(connection, Viewer(guild_id)),
                bool(connection.execute(f"SELECT {sees(str(guild_id), str(id_))}").fetchone()[0]),
            )
            for id_ in ids
            for guild_id in (7, 8, 9)
        ]

    found = await database.write(work)
    assert [one for one, _ in found] == [other for _, other in found]


def a_batch(chance: random.Random, count: int) -> Iterator[tuple[str | None, int]]:
    """Sources and minutes; the last sources have hardly any article."""
    for _ in range(count):
        number = min(int(chance.expovariate(1.2)), len(NAMES))
        yield (NAMES[number] if number < len(NAMES) else None), chance.randrange(10_000)


@pytest.mark.parametrize("followed", [NAMES[:1], NAMES[1:3], NAMES[4:], [], NAMES])
async def test_pages_are_those_of_the_visible_articles(
    stored: Articles, database: Database, followed: list[str]
) -> None:
    """Whether a server sees nearly all articles or one in hundreds, in both directions."""
    chance = random.Random(3)
    written = list(a_batch(chance, 1_500))
    await stored.add(
        [
            prepared(
                f"Story {n}.",
                source=source,
                published=NOON - timedelta(minutes=minutes) if n % 9 else None,
            )
            for n, (source, minutes) in enumerate(written)
        ],
        NOON,
    )
    await only_followed(database, Feeds(database), {name: [7] for name in followed})
    expected = sorted(
        (
            (n % 9 != 0, -minutes if n % 9 else 0, n)
            for n, (source, minutes) in enumerate(written)
            if source is None or source in followed
        ),
        reverse=True,
    )[:60]

    page = await stored.latest(SERVER, None, 7)
    down = [article.text for article in page.articles]
    while page.older and len(down) < 60:
        page = await stored.latest(SERVER, None, 7, older_than=page.older)
        down += [article.text for article in page.articles]
    up = [article.text for article in page.articles]
    while page.newer:
        page = await stored.latest(SERVER, None, 7, newer_than=page.newer)
        up = [article.text for article in page.articles] + up

    assert down[:60] == [f"Story {n}." for *_, n in expected]
    assert up == down


@pytest.mark.parametrize("order", ["relevance", "newest"])
@pytest.mark.parametrize("followed", [NAMES[:1], NAMES[3:5], []])
async def test_a_search_finds_and_counts_what_is_visible(
    stored: Articles, database: Database, search: Search, order: MatchOrder, followed: list[str]
) -> None:
    """A rare word exactly; of a frequent one only what is visible, and the newest first."""
    written = list(a_batch(random.Random(4), 2_500))
    await stored.add(
        [
            prepared(
                f"The ferry {'sank' if n % 50 == 0 else 'sailed'} {n}.",
                source=source,
                published=NOON - timedelta(days=minutes),
            )
            for n, (source, minutes) in enumerate(written)
        ],
        NOON,
    )
    await only_followed(database, Feeds(database), {name: [7] for name in followed})
    visible = [n for n, (source, _) in enumerate(written) if source is None or source in followed]

    rare = await search.find(SERVER, compile_query("sank"), order=order, limit=1000)
    frequent = await search.find(SERVER, compile_query("ferry"), order=order, limit=1000)

    def numbers(found: object) -> set[int]:
        return {int(hit.article.text.split()[-1].strip(".")) for hit in found.hits}  # type: ignore[attr-defined]  # SearchHits

    assert numbers(rare) == {n for n in visible if n % 50 == 0}
    assert (rare.total, rare.looked_at) == (len(rare.hits), None)
    assert numbers(frequent) <= set(visible)
    assert (
        frequent.total
        == len(frequent.hits)
        == min(len(visible), frequent.looked_at or len(visible))
    )
    newest = sorted(visible, key=lambda n: (-written[n][1], n), reverse=True)
    assert numbers(frequent) == set(newest[: frequent.total])
    assert frequent.total >= min(len(visible), 50)


async def test_what_is_not_seen_has_no_article_and_no_trace(
    stored: Articles, database: Database, sources: Sources
) -> None:
    """Not by its id, not in a list of its source, not by its name, not as a count."""
    await stored.add([prepared("A secret.", source="Paper 0")], NOON)
    await only_followed(database, Feeds(database), {"Paper 0": [8]})

    assert await stored.get(OTHER, 1) is not None
    assert await stored.get(SERVER, 1) is None
    assert (await stored.latest(SERVER, 1, 5)).articles == ()
    page = await stored.latest(SERVER, None, 5, older_than=Cursor(2**40, 1))
    assert (page.articles, page.newer, page.older) == ((), None, None)
    assert await sources.find(SERVER, "paper-0") is None
    assert await sources.get(SERVER, 1) is None
    assert await Feeds(database).of_source(SERVER, 1) == ()
