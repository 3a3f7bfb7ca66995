"""Forgetting sources and articles: everything goes but the record of what was posted."""

from datetime import timedelta

import pytest

from bot.models import (
    FeedItem,
    FeedState,
    FloodRule,
    FollowedFeed,
    Forgotten,
    PollingHints,
    PreparedItem,
    Selection,
    StoreCounts,
)
from bot.storage.articles.articles import Articles
from bot.storage.articles.stored_sources import Sources
from bot.storage.deliveries.outbox import Outbox
from bot.storage.deliveries.subscriptions import Subscriptions
from bot.storage.engine import Connection, Database
from bot.storage.feeds.followed_feeds import Feeds
from bot.storage.forgetting import Forgetting
from bot.storage.search.article_search import Search
from bot.text.search_query import compile_query
from bot.words import say
from tests.storage.duties import DAY, SOURCE, a_plan, add_schedule, claim_of, with_news
from tests.storage.engines import Engine
from tests.storage.newsroom import NOON, articles, prepared
from tests.viewers import ANYONE

URL = "https://harbour.example/feed.xml"


@pytest.fixture
def forgetting(database: Database) -> Forgetting:
    return Forgetting(database)


@pytest.fixture
def feeds(database: Database) -> Feeds:
    return Feeds(database)


def an_item(title: str, link: str, text: str, guid: str | None = None) -> FeedItem:
    """An item without anything else."""
    return FeedItem(title, link, guid, None, None, None, (text,), False, None)


async def rows(database: Database, statement: str) -> list[tuple[object, ...]]:
    """What a statement selects."""

    def work(connection: Connection) -> list[tuple[object, ...]]:
        return list(connection.execute(statement).fetchall())

    return await database.read(work)


async def read_feed(feeds: Feeds, feed: FollowedFeed, *items: FeedItem) -> StoreCounts:
    """Store a document with these items, as the poller does."""
    state = FeedState(feed.url, None, None, None, PollingHints(), timedelta(hours=1), NOON)
    given = [
        PreparedItem(
            each,
            prepared(*each.paragraphs, title=each.title, url=each.link),
            from_page=False,
            tries_left=0,
        )
        for each in items
    ]
    rule = FloodRule(least=10, share=0.8, announced=5)
    return await feeds.store(feed, given, state, NOON, flood=rule)


async def test_a_source_goes_with_all_its_articles(
    stored: Articles,
    search: Search,
    sources: Sources,
    forgetting: Forgetting,
    engine: Engine,
) -> None:
    """Lists, searches and counts lose them at once; other sources and the index stay sound."""
    batch = list(articles(60))
    own = [each for each in batch if each.article.source == "Outlet 0"]
    await stored.add(batch, NOON)
    (source,) = await forgetting.sources_called("outlet 0")

    forgotten = await forgetting.forget_source(source.id)

    assert forgotten == Forgotten(articles=len(own))
    assert len(own) > 5
    assert await sources.find(ANYONE, "Outlet 0") is None
    assert engine.stored_articles() == 60 - len(own)
    listed = (await stored.latest(ANYONE, None, 60)).articles
    assert "Outlet 0" not in {each.source for each in listed}
    found = await search.find(ANYONE, compile_query("story"), limit=60)
    assert found.total == 60 - len(own)


async def test_loading_a_forgotten_source_again_works(
    stored: Articles, forgetting: Forgetting, sources: Sources
) -> None:
    """The operator may change their mind: nothing of the old source is in the way."""
    await stored.add([prepared("A ferry ran aground.")], NOON)
    await forgetting.forget_source(1)
    again = await stored.add([prepared("A ferry ran aground.")], NOON)

    assert again == StoreCounts(loaded=1)
    found = await sources.find(ANYONE, "Harbour Post")
    assert found is not None
    assert found.articles == 1


async def test_a_source_that_is_still_read_stays(
    feeds: Feeds, forgetting: Forgetting, sources: Sources
) -> None:
    """It would come back with the next reading. Once nobody follows it, it goes with its feed."""
    feed = await feeds.follow(
        URL, title="Harbour Post", homepage=None, guild_id=7, now=NOON, trusted=True
    )
    await read_feed(feeds, feed, an_item("Ferry", "https://h.example/1", "It ran aground."))

    assert await forgetting.is_read(feed.source_id)
    assert await forgetting.forget_source(feed.source_id) is None
    assert [each.articles for each in await sources.stored()] == [1]

    await feeds.unfollow(feed.source_id, None)

    assert not await forgetting.is_read(feed.source_id)
    assert await forgetting.forget_source(feed.source_id) == Forgotten(articles=1, feeds=1)
    assert await sources.stored() == ()


async def test_no_feed_brings_a_forgotten_article_back(
    feeds: Feeds, forgetting: Forgetting
) -> None:
    """Not with the same words, nor corrected under its link, nor after its keys have expired."""
    feed = await feeds.follow(URL, title="Harbour Post", homepage=None, guild_id=7, now=NOON)
    item = an_item("Ferry", "https://h.example/1", "It ran aground.", "1")
    other = an_item("Storm", "https://h.example/2", "It blew.", "2")
    await read_feed(feeds, feed, item, other)
    (trace,) = await forgetting.articles_called("https://h.example/1")

    assert await forgetting.forget_articles([trace.id]) == Forgotten(articles=1)

    corrected = an_item("Ferry afloat", "https://h.example/1", "It is afloat.", "9")
    for again in (item, corrected):
        (status, _) = await feeds.item_statuses(feed.id, [again, other])
        assert (status.same, status.article_id, status.tries_left) == (True, None, 0)
        counts = await read_feed(feeds, feed, again, other)
        assert (counts.loaded, counts.updated) == (0, 0)
    assert await forgetting.articles_called("https://h.example/1") == ()
    assert len(await forgetting.articles_called("Storm")) == 1


async def test_what_was_posted_stays_on_record(
    database: Database, forgetting: Forgetting, engine: Engine
) -> None:
    """Its schedule is paused with the reason and keeps its history; what waits is given up."""
    await with_news(database)
    schedules, outbox = Subscriptions(database), Outbox(database)
    schedule = await add_schedule(schedules, a_plan(), NOON, NOON)
    await outbox.claim([claim_of(schedule, 4)], NOON)
    (delivery,) = await outbox.lease(NOON, 60, 1, "worker")
    await outbox.sent(delivery.id, "worker", 77, NOON)
    (schedule,) = await schedules.due(NOON + DAY, 1)
    await outbox.claim([claim_of(schedule, 5)], NOON + DAY)
    before = await rows(database, "SELECT channel_id, article_id FROM posted ORDER BY 2")

    forgotten = await forgetting.forget_source(SOURCE)

    assert before == [(200, 4), (200, 5)]
    assert forgotten == Forgotten(articles=5, paused=1)
    assert await rows(database, "SELECT channel_id, article_id FROM posted") == [(200, 4)]
    (paused,) = await schedules.of_guild(100)
    assert (paused.paused, paused.name) == (say("paused-source-forgotten"), None)
    history = await schedules.history(schedule.id, 5)
    assert [(each.state, each.message_id) for each in history] == [("failed", None), ("sent", 77)]
    assert engine.stored_articles() == 0
    assert await schedules.remove(schedule.id, 100)


async def test_only_the_subscriptions_that_it_pauses_are_counted(
    database: Database, forgetting: Forgetting
) -> None:
    """Not one that was paused before, nor one that goes on with another source."""
    await with_news(database)
    await Articles(database).add([prepared("A ferry ran.", source="Globe")], NOON)
    schedules = Subscriptions(database)
    before = await add_schedule(schedules, a_plan(), NOON, NOON)
    await schedules.pause(before.id, "wanted no more")
    await add_schedule(schedules, a_plan(), NOON, NOON)
    both = a_plan()._replace(selection=Selection((SOURCE, SOURCE + 1)))
    await add_schedule(schedules, both, NOON, NOON)

    forgotten = await forgetting.forget_source(SOURCE)

    assert forgotten == Forgotten(articles=5, paused=1)


async def test_a_posted_story_is_not_new_in_another_source(
    stored: Articles, database: Database, forgetting: Forgetting
) -> None:
    """Its channel was given the story, although the article that it was given is gone."""
    await stored.add(
        [prepared("A ferry ran aground.", source=name) for name in ("Post", "Globe", "Echo")], NOON
    )

    def post(connection: Connection) -> None:
        connection.executemany(
            "INSERT INTO story_members (article_id, story_id, at, source_id, voice)"
            " VALUES (?, 1, 0, ?, ?)",
            [(1, 1, 1), (2, 2, 2), (3, 3, 3)],
        )
        connection.execute(
            "INSERT INTO posted (channel_id, article_id, shown, delivery_id)"
            " SELECT 200, article_id, shown, 0 FROM summaries WHERE article_id = 1"
        )

    await database.write(post)
    outbox = Outbox(database)
    assert await outbox.new_for(ANYONE, 200, Selection((2,)), 5) == ()

    await forgetting.forget_source(1)

    assert await outbox.new_for(ANYONE, 200, Selection((2,)), 5) == ()
    assert await outbox.new_for(ANYONE, 200, Selection((3,)), 5) == ()
    assert len(await outbox.new_for(ANYONE, 201, Selection((2,)), 5)) == 1
    story = await rows(database, "SELECT DISTINCT story_id FROM story_members")
    assert story == [(2,)]


@pytest.mark.parametrize("text", ["https://news.example/3", "Story 3 is reported.", "3"])
async def test_an_article_is_found_by_what_the_operator_has(
    database: Database, forgetting: Forgetting, text: str
) -> None:
    """Its link, its title or its number; another text finds none, but similar titles."""
    await with_news(database)

    (trace,) = await forgetting.articles_called(text)

    assert (trace.id, trace.source, trace.url) == (3, "Harbour Post", "https://news.example/3")
    assert await forgetting.articles_called("Story 3") == ()
    assert (await forgetting.similar_titles("story 3 reported"))[0] == "Story 3 is reported."
    assert await forgetting.similar_titles("hippopotamus") == ()
    assert await forgetting.articles_called("9" * 40) == ()


async def test_an_error_forgets_nothing(
    stored: Articles, forgetting: Forgetting, database: Database, engine: Engine
) -> None:
    """A removal that fails halfway leaves everything as it was."""
    await stored.add(list(articles(20)), NOON)

    def hold(connection: Connection) -> None:
        connection.execute("CREATE TABLE held (source_id INTEGER REFERENCES sources (id))")
        connection.execute("INSERT INTO held (source_id) VALUES (1)")

    await database.write(hold)

    with pytest.raises(Exception, match=r"(?i)foreign key"):
        await forgetting.forget_source(1)

    assert engine.stored_articles() == 20
