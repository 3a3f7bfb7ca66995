"""Matching news with follows: what counts as news, which follows get it, and when it is posted."""

import random
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any, cast

import pytest

from bot.models import FollowedFeed, PreparedItem, Selection, Viewer
from bot.storage.articles.articles import Articles
from bot.storage.deliveries.outbox import Outbox
from bot.storage.engine import Connection, Database
from bot.storage.matching.filed_queries import FiledQueries
from bot.storage.matching.news_matching import NewsMatching
from bot.storage.selections import best_told, selected_articles
from bot.storage.visible_sources import VisibleSources
from tests.grouping.labelled_events import of_event
from tests.storage.follows import GUILD, Desk, an_item, insert_follow
from tests.storage.newsroom import NOON, prepared
from tests.storage.test_search_languages import NEWS

MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)
QUAKE = ("Quake hits coast", "An earthquake of magnitude six hit the coast near Tidewick at dawn.")


@pytest.fixture
def desk(database: Database) -> Desk:
    return Desk(database)


def _items(feed: FollowedFeed, count: int, at: datetime) -> list[PreparedItem]:
    """This many different stories about ferries."""
    return [
        an_item(f"Ferry {n} is late", f"The ferry {n} to island {n * 7} is late.", source=feed.source, at=at)
        for n in range(count)
    ]  # fmt: skip


async def test_a_story_is_posted_when_it_comes(desk: Desk) -> None:
    """Once in each channel with a follow whose words it has."""
    feed = await desk.feed("Lantern")
    await desk.follow("earthquakes coast", channel=70)
    await desk.follow('"hit the coast" -tsunami', channel=71)
    await desk.follow("earthquake tsunami", channel=72)

    await desk.reads(feed, an_item(*QUAKE, source="Lantern"))
    await desk.works()
    await desk.works()

    assert [await desk.posts(channel) for channel in (70, 71, 72)] == [[[1]], [[1]], []]


async def test_only_news_is_matched(desk: Desk, stored: Articles) -> None:
    """Nothing from files, a feed's first reading, yesterday, or before the follow."""
    await desk.follow(None, now=NOON - HOUR)
    fresh = await desk.feeds.follow(
        "https://gull.example/feed", title="Gull", homepage=None, guild_id=GUILD, now=NOON, trusted=False
    )  # fmt: skip
    await desk.reads(fresh, an_item(*QUAKE, source="Gull"))
    await stored.add([prepared("A story from a file.", language="en")], NOON)
    feed = await desk.feed("Lantern")
    old = NOON - timedelta(hours=25)
    await desk.reads(
        feed, an_item("Old news", "It was reported yesterday.", source="Lantern", at=old)
    )
    await desk.works()
    assert await desk.posts() == []

    await desk.reads(feed, an_item("News", "It is reported today.", source="Lantern"))
    desk.now += MINUTE
    await desk.follow(None, channel=71)
    await desk.works()

    assert [len(post) for post in await desk.posts()] == [1]
    assert await desk.posts(71) == []


async def test_a_flood_is_no_news(desk: Desk) -> None:
    """Except for its five newest items."""
    feed = await desk.feed("Lantern")
    await desk.follow("ferry")
    await desk.reads(feed, *_items(feed, 30, NOON))
    await desk.works()

    assert [len(post) for post in await desk.posts()] == [5]


async def test_what_waits_when_the_bot_was_off_for_a_day_is_not_posted(desk: Desk) -> None:
    """It is too old, grouped or not."""
    feed = await desk.feed("Lantern")
    await desk.follow("earthquake")
    await desk.reads(feed, an_item(*QUAKE, source="Lantern"))
    await desk.groups()
    desk.now += timedelta(hours=25)
    await desk.works()

    assert await desk.posts() == []
    assert await desk.rows("SELECT * FROM unmatched") == []


async def test_a_burst_is_one_post_of_several(desk: Desk) -> None:
    """A post has at most the follow's number of stories; the rest waits for the gap, and none is lost."""
    feed = await desk.feed("Lantern")
    await desk.follow("ferry", stories=4)
    await desk.reads(feed, *_items(feed, 9, NOON))
    await desk.works()
    assert [len(post) for post in await desk.posts()] == [4]

    desk.now += 59 * timedelta(seconds=1)
    await desk.works()
    assert len(await desk.posts()) == 1
    desk.now += timedelta(seconds=1)
    await desk.works()
    desk.now += MINUTE
    await desk.works()

    posts = await desk.posts()
    assert [len(post) for post in posts] == [4, 4, 1]
    assert len({id_ for post in posts for id_ in post}) == 9
    assert await desk.rows("SELECT next_due FROM subscriptions") == [(None,)]


async def test_stories_wait_for_the_end_of_quiet_hours(desk: Desk) -> None:
    """Also if quiet hours begin while stories wait for the gap."""
    feed = await desk.feed("Lantern")
    await desk.follow("ferry", stories=4, quiet="12:30-07:00", timezone="Europe/Berlin")
    await desk.reads(feed, *_items(feed, 5, NOON))
    await desk.works()  # noon is 13:00 in Berlin
    assert await desk.posts() == []

    desk.now = NOON + timedelta(hours=18)
    await desk.works()

    assert [len(post) for post in await desk.posts()] == [4]


async def test_a_channel_gets_a_story_once(desk: Desk) -> None:
    """Even if two follows match it and another publisher reports it later."""
    lantern, gull = await desk.feed("Lantern"), await desk.feed("Gull")
    await desk.follow("earthquake")
    await desk.follow("coast")
    await desk.reads(lantern, an_item(*QUAKE, source="Lantern"))
    await desk.works()
    desk.now += 5 * MINUTE
    title, text = QUAKE
    again = an_item(f"{title}, many flee", text, source="Gull", at=NOON + 5 * MINUTE)
    await desk.reads(gull, again)
    await desk.works()

    assert await desk.rows("SELECT count(*) FROM story_members") == [(2,)]
    assert await desk.posts() == [[1]]
    assert await desk.rows("SELECT * FROM matched") == []


async def test_a_story_is_posted_when_enough_publishers_report_it(desk: Desk) -> None:
    """Even if only the first report has the query's words."""
    lantern, gull = await desk.feed("Lantern"), await desk.feed("Gull")
    first, second = of_event("quake")[:2]
    word = min(set(first.article.text.split()) - set(second.article.text.split()))
    await desk.follow(f'"{word}"', told_by=2, channel=70)
    await desk.follow(f'"{word}"', told_by=3, channel=71)
    await desk.reads(lantern, an_item(first.title, first.article.text, source="Lantern"))
    await desk.works()
    assert await desk.posts() == []

    later = NOON + MINUTE
    await desk.reads(gull, an_item(second.title, second.article.text, source="Gull", at=later))
    await desk.works()

    assert await desk.rows("SELECT count(DISTINCT voice) FROM story_members") == [(2,)]
    assert await desk.posts() == [[1]]
    assert await desk.posts(71) == []


async def test_a_changed_follow_is_filed_anew(desk: Desk, database: Database) -> None:
    """It matches its new query and no longer the old one."""
    feed = await desk.feed("Lantern")
    follow = await desk.follow("earthquake")
    await desk.works()

    def change(connection: Connection) -> None:
        connection.execute("UPDATE subscriptions SET query = 'ferry' WHERE id = ?", (follow,))

    await database.write(change)
    await desk.reads(feed, an_item(*QUAKE, source="Lantern"), *_items(feed, 1, NOON))
    await desk.works()

    assert await desk.posts() == [[2]]


async def test_follows_are_filed_anew_when_news_of_another_language_comes(desk: Desk) -> None:
    """Word forms in that language match from then on, as in a search."""
    feed = await desk.feed("Lantern")
    await desk.follow("Häuser")
    await desk.reads(feed, an_item("A house", "It is said to be old.", source="Lantern"))
    await desk.works()
    german = an_item("Das Haus am Fluß", "Es ist sehr alt.", source="Lantern", language="de")
    await desk.reads(feed, german)
    await desk.works()

    assert await desk.posts() == [[2]]


async def test_removed_and_paused_follows_get_nothing(desk: Desk, database: Database) -> None:
    """Even if they were running when the news was read."""
    feed = await desk.feed("Lantern")
    removed, paused = await desk.follow("earthquake"), await desk.follow("earthquake", channel=71)
    await desk.works()
    await desk.reads(feed, an_item(*QUAKE, source="Lantern"))
    await desk.groups()

    def change(connection: Connection) -> None:
        connection.execute("DELETE FROM subscriptions WHERE id = ?", (removed,))
        connection.execute("UPDATE subscriptions SET paused = 'why' WHERE id = ?", (paused,))

    await database.write(change)
    await desk.works()

    assert await desk.posts() == await desk.posts(71) == []
    assert await desk.rows("SELECT * FROM filed WHERE subscription_id = 1") == []


async def test_what_is_hidden_while_it_waits_is_not_posted(desk: Desk) -> None:
    """Such as stories of a source that the server removes or mutes during quiet hours."""
    feeds = [await desk.feed(name) for name in ("Lantern", "Gull", "Post")]
    await desk.follow("ferry", quiet="11:00-18:00")
    for n, feed in enumerate(feeds):
        await desk.reads(feed, *_items(feed, n + 1, NOON)[n:])
    await desk.works()
    ids = dict(await desk.rows("SELECT name, id FROM sources"))
    await desk.feeds.mute(ids["Lantern"], GUILD)
    await desk.feeds.unfollow(ids["Gull"], GUILD)

    desk.now = NOON + timedelta(hours=6)
    await desk.works()

    (post,) = await desk.posts()
    assert await desk.rows(f"SELECT source_id FROM articles WHERE id = {post[0]}") == [
        (ids["Post"],)
    ]
    assert len(post) == 1
    assert await desk.rows("SELECT * FROM matched") == []


@pytest.mark.parametrize("ahead", [HOUR, timedelta(days=400, hours=1)])
async def test_a_clock_that_was_ahead_holds_nothing_back(desk: Desk, ahead: timedelta) -> None:
    """Stories that wait for a gap or the end of quiet hours are posted by the correct clock."""
    feed = await desk.feed("Lantern")
    await desk.follow("ferry", gap=3600, stories=1)
    await desk.follow("ferry", channel=71, quiet="13:00-11:30")
    desk.now = NOON + ahead
    await desk.follow("ferry", channel=72)
    await desk.reads(feed, *_items(feed, 2, desk.now))
    await desk.works()
    assert [len(await desk.posts(channel)) for channel in (70, 71, 72)] == [1, 0, 1]

    desk.now = NOON + MINUTE
    await Outbox(desk.database).put_right((), desk.now)
    await desk.works()
    assert [len(post) for post in await desk.posts()] == [1, 1]
    assert [len(post) for post in await desk.posts(71)] == [2]

    desk.now += 2 * MINUTE
    await desk.reads(feed, *_items(feed, 3, desk.now)[2:])
    await desk.works()
    assert [len(post) for post in await desk.posts(72)] == [2, 1]


async def test_the_right_clock_keeps_gaps_and_quiet_hours(desk: Desk) -> None:
    """Checking due times every hour posts nothing early."""
    feed = await desk.feed("Lantern")
    await desk.follow("ferry", gap=3600, stories=1)
    await desk.follow("ferry", channel=71, quiet="11:00-18:00")
    await desk.reads(feed, *_items(feed, 2, NOON))
    await desk.works()
    desk.now = NOON + 59 * MINUTE
    await Outbox(desk.database).put_right((), desk.now)
    await desk.works()

    assert [len(post) for post in await desk.posts()] == [1]
    assert await desk.posts(71) == []


async def test_follows_select_what_their_selections_hold(desk: Desk, database: Database) -> None:
    """Random sources, categories, queries with source: and -source:, publishers and servers."""
    chance = random.Random(16)
    names = ("Lantern", "Gull", "Heron", "Anchor")
    feeds = [await desk.feed(name, guild=8 if name == "Anchor" else GUILD) for name in names]
    ids = [feed.source_id for feed in feeds]
    events = [*of_event("quake"), *of_event("jewel"), *of_event("merger")]
    texts = [(each.title, each.article.text) for each in events]
    texts += [(each.title, each.text) for all_ in list(NEWS.values())[:6] for each in all_]
    words = [word for title, _ in texts for word in title.split() if len(word) > 3]

    def prepare(connection: Connection) -> list[int]:
        connection.execute("UPDATE sources SET category = 'sea' WHERE id IN (?, ?)", ids[:2])
        connection.execute("INSERT INTO muted (guild_id, source_id) VALUES (?, ?)", (GUILD, ids[1]))
        return [_random_follow(connection, chance, words, ids) for _ in range(150)]

    follows = await database.write(prepare)
    for title, text in texts:
        feed = chance.choice(feeds)
        await desk.reads(feed, an_item(title, text, source=feed.source))
    await desk.groups()
    await desk.match.match()
    matched = set(await desk.rows("SELECT subscription_id, article_id FROM matched"))

    expected = await database.read(lambda c: {pair for id_ in follows for pair in _held(c, id_)})

    assert matched == expected
    assert len(expected) > 150


def _random_follow(
    connection: Connection, chance: random.Random, words: Sequence[str], sources: Sequence[int]
) -> int:
    typed = chance.choice((
        None,
        chance.choice(words),
        f"{chance.choice(words)} OR {chance.choice(words)}",
        f"{chance.choice(words)} source:gull,heron",
        f"{chance.choice(words)} OR {chance.choice(words)} -source:lantern since:2026-01-01",
        "source:lantern -quake",
        f"{chance.choice(words)} source:anchor",
    ))  # fmt: skip
    named = chance.sample(sources, 2) if chance.random() < 0.3 else ()
    category = "sea" if chance.random() < 0.2 else None
    if (named or category) and chance.random() < 0.5:
        typed = chance.choice((f"-{chance.choice(words)} -the", "-quake", "-source:lantern -of"))
    return insert_follow(
        connection,
        typed,
        guild=chance.choice((GUILD, GUILD, 8)),
        sources=named,
        category=category,
        told_by=chance.choice((1, 1, 1, 2)),
    )


def _held(connection: Connection, follow: int) -> set[tuple[int, int]]:
    """The articles that a follow selects, by the rules of digests."""
    guild, query, category, told_by = connection.execute(
        "SELECT guild_id, query, category, told_by FROM subscriptions WHERE id = ?", (follow,)
    ).fetchone()
    sources = connection.execute(
        "SELECT source_id FROM subscription_sources WHERE subscription_id = ?", (follow,)
    )
    selection = Selection(tuple(sorted(id_ for (id_,) in sources)), category, query, told_by)
    visible = VisibleSources(connection, Viewer(guild))
    found = selected_articles(connection, visible, selection)
    enough = {
        each.id
        for article in found
        for each in best_told(connection, visible, selection, [article])
    }
    return {(follow, id_) for id_ in enough}


class _Meanwhile:
    """A database in which something else is written before the first write."""

    def __init__(self, database: Database, change: Callable[[Connection], object]) -> None:
        self.read = database.read
        self._database = database
        self._changes = [change]

    async def write(self, work: Callable[[Connection], Any], **options: Any) -> Any:
        while self._changes:
            await self._database.write(self._changes.pop())
        return await self._database.write(work, **options)


async def test_a_follow_that_changes_while_news_is_matched(desk: Desk) -> None:
    """The new query decides: nothing that only the old one selects is posted, and nothing is missed."""
    feed = await desk.feed("Lantern")
    await desk.follow("ferry")
    await desk.follow("earthquake", channel=71)
    await FiledQueries(desk.database).file_all()
    await desk.reads(feed, an_item(*QUAKE, source="Lantern"))
    await desk.groups()

    def swap(connection: Connection) -> None:
        connection.execute(
            "UPDATE subscriptions SET query = CASE id WHEN 1 THEN 'earthquake' ELSE 'ferry' END"
        )

    meanwhile = cast(Database, _Meanwhile(desk.database, swap))
    matched = await NewsMatching(meanwhile).match(5, desk.now)
    assert matched.matches == 0
    await desk.works()

    assert (await desk.posts(70), await desk.posts(71)) == ([[1]], [])
