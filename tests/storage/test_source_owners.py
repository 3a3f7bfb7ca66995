"""Whose a source's name is: no feed speaks as another source."""

from datetime import timedelta

import pytest

from bot.models import (
    FeedOffer,
    FloodRule,
    FollowedFeed,
    Selection,
    SelectionName,
    SetTimes,
    StoreCounts,
    SubscriptionPlan,
    Viewer,
)
from bot.storage.articles.articles import Articles
from bot.storage.articles.stored_sources import Sources
from bot.storage.deliveries.outbox import Outbox
from bot.storage.deliveries.posted_articles import mark_posted
from bot.storage.deliveries.subscriptions import Subscriptions
from bot.storage.engine import Database
from bot.storage.feeds.followed_feeds import Feeds
from tests.storage.newsroom import NOON, prepared
from tests.storage.test_followed_feeds import a_reading, an_item, read
from tests.viewers import ANYONE, SERVER

CATALOGUE = ["BBC News"]
FLOOD = FloodRule(least=10, share=0.8, announced=5)


@pytest.fixture
def feeds(database: Database) -> Feeds:
    return Feeds(database)


async def adds(feeds: Feeds, host: str, title: str, guild_id: int = 7) -> FollowedFeed:
    """A server adds a feed."""
    return await feeds.follow(
        f"https://{host}/feed?token=s3cret",
        title=title,
        homepage=None,
        guild_id=guild_id,
        now=NOON,
        reserved=CATALOGUE,
    )


async def enables(feeds: Feeds, host: str, title: str, guild_id: int = 0) -> FollowedFeed:
    """The operator enables a feed, or a server adds it from the catalogue."""
    return await feeds.follow(
        f"https://{host}/feed?token=s3cret",
        title=title,
        homepage=None,
        guild_id=guild_id,
        now=NOON,
        trusted=True,
    )


async def names(feeds: Feeds) -> dict[str, str]:
    """What the sources of all feeds are called, by host."""
    return {feed.url.split("/")[2]: feed.source for feed in await feeds.all()}


async def brings(feeds: Feeds, feed: FollowedFeed, number: int = 1) -> StoreCounts:
    """The feed is read and has one item."""
    found = next(each for each in await feeds.all() if each.id == feed.id)
    item = read(an_item(number), source=found.source)
    return await feeds.store(found, [item], a_reading(found.url), NOON, flood=FLOOD)


@pytest.mark.parametrize(
    "title", ["BBC News", "bbc news", " BBC  News ", "BBC-News", "ＢＢＣ Ｎｅｗｓ", "BBC_News!"]
)
async def test_the_catalogue_keeps_its_names(feeds: Feeds, title: str) -> None:
    """Also before anybody follows its feed, and for titles that look the same."""
    strange = await adds(feeds, "example.org", title)
    real = await enables(feeds, "bbc.example", "BBC News", guild_id=8)

    assert strange.source == f"{' '.join(title.split())} (example.org)"
    assert real.source == "BBC News"
    assert strange.source_id != real.source_id


async def test_files_and_feeds_of_the_operator_take_their_names(
    feeds: Feeds, stored: Articles, sources: Sources
) -> None:
    """Whoever came first; the stranger's articles stay its own, and equal ones are stored again."""
    strange = await adds(feeds, "example.org", "Herald")
    await brings(feeds, strange)
    same = an_item(1)
    counts = await stored.add(
        [prepared(*same.paragraphs, title=same.title, source="Herald", url=same.link)], NOON
    )
    enabled = await adds(feeds, "other.example", "Courier")
    trusted = await enables(feeds, "courier.example", "Courier")

    assert counts == StoreCounts(loaded=1)
    assert await names(feeds) == {
        "example.org": "Herald (example.org)",
        "other.example": "Courier (other.example)",
        "courier.example": "Courier",
    }
    assert enabled.source_id != trusted.source_id
    (article,) = (await stored.latest(ANYONE, None, 5)).articles
    assert article.source == "Herald"
    found = await sources.find(SERVER, "herald (EXAMPLE.org)")
    assert found
    assert found.articles == 1
    (theirs,) = (await stored.latest(SERVER, found.id, 5)).articles
    assert theirs.source == "Herald (example.org)"


async def test_a_stranger_does_not_learn_what_others_follow(feeds: Feeds) -> None:
    """Two servers may follow feeds of one title; who follows both sees the second's host."""
    first = await adds(feeds, "one.example", "Herald", guild_id=7)
    second = await adds(feeds, "two.example", "Herald", guild_id=8)
    assert (first.source, second.source) == ("Herald", "Herald")
    assert await brings(feeds, first) == await brings(feeds, second) == StoreCounts(loaded=1)

    both = await adds(feeds, "two.example", "Herald", guild_id=7)
    third = await adds(feeds, "three.example", "Herald", guild_id=7)
    assert both.source_id == second.source_id
    assert await names(feeds) == {
        "one.example": "Herald",
        "two.example": "Herald (two.example)",
        "three.example": "Herald (three.example)",
    }
    assert third.source == "Herald (three.example)"


async def test_two_feeds_of_one_host_get_numbers(feeds: Feeds) -> None:
    """No part of the address but the host is ever in a name."""
    found = []
    for path in range(3):
        feed = await feeds.follow(
            f"https://example.org/{path}?token=s3cret",
            title="BBC News",
            homepage=None,
            guild_id=7,
            now=NOON,
            reserved=CATALOGUE,
        )
        found.append(feed.source)

    assert found == [
        "BBC News (example.org)",
        "BBC News (example.org, 2)",
        "BBC News (example.org, 3)",
    ]


async def test_a_feed_that_the_operator_enables_becomes_theirs(
    feeds: Feeds, stored: Articles
) -> None:
    """It keeps its articles and gets the catalogue's name, in place of a stranger who has it."""
    added = await adds(feeds, "bbc.example", "The BBC")
    await brings(feeds, added)
    other = await adds(feeds, "example.org", "BBC", guild_id=8)
    enabled = await enables(feeds, "bbc.example", "BBC")

    assert (enabled.source, enabled.source_id, enabled.articles) == ("BBC", added.source_id, 1)
    assert (await names(feeds))["example.org"] == "BBC (example.org)"
    assert other.source_id != enabled.source_id
    assert len((await stored.latest(ANYONE, None, 5)).articles) == 1


async def test_it_joins_the_articles_that_the_operator_loaded(
    feeds: Feeds, stored: Articles, sources: Sources, database: Database
) -> None:
    """With its articles and schedules; nothing that a channel was given is posted again."""
    added = await adds(feeds, "bbc.example", "The BBC")
    await brings(feeds, added)
    await stored.add([prepared("From a file.", source="BBC")], NOON)
    plan = SubscriptionPlan(
        7, 70, Selection((added.source_id,)), SetTimes((NOON.time(),), frozenset({0}), "UTC"), 5, 1
    )
    await Subscriptions(database).add(plan, NOON, NOON, most=5)
    enabled = await enables(feeds, "bbc.example", "BBC")

    (source,) = await sources.stored()
    assert (source.name, source.articles, source.id) == ("BBC", 2, enabled.source_id)
    (schedule,) = await Subscriptions(database).of_guild(7)
    assert schedule.name == SelectionName(("BBC",))
    assert schedule.plan.selection == Selection((source.id,))
    assert await brings(feeds, enabled) == StoreCounts(duplicates=1)


async def test_a_source_that_is_renamed_is_not_posted_again(
    feeds: Feeds, stored: Articles, database: Database
) -> None:
    """What a channel was given stays recorded, whatever its source is called later."""
    strange = await adds(feeds, "example.org", "Herald")
    await brings(feeds, strange)
    outbox = Outbox(database)
    (entry,) = await outbox.new_for(SERVER, 70, Selection((strange.source_id,)), 5)
    await database.write(lambda connection: mark_posted(connection, [(70, entry.article_id, 1)]))
    await stored.add([prepared("From a file.", source="Herald")], NOON)

    assert await outbox.new_for(SERVER, 70, Selection((strange.source_id,)), 5) == ()


async def test_schedules_are_paused_where_their_source_is_no_longer_seen(
    feeds: Feeds, database: Database
) -> None:
    """By removing, muting, disabling or leaving; others go on, and its name is not shown."""
    own = await adds(feeds, "own.example", "Own")
    await adds(feeds, "own.example", "Own", guild_id=8)
    enabled = await enables(feeds, "all.example", "Enabled")
    schedules = Subscriptions(database)
    for guild_id, source_id in [(7, own.source_id), (8, own.source_id), (7, enabled.source_id)]:
        plan = SubscriptionPlan(
            guild_id,
            70,
            Selection((source_id,)),
            SetTimes((NOON.time(),), frozenset({0}), "UTC"),
            5,
            1,
        )
        await schedules.add(plan, NOON + timedelta(days=1), NOON, most=5)

    async def running(guild_id: int) -> list[str]:
        found = await schedules.of_guild(guild_id)
        return [each.name.sources[0] for each in found if each.name and not each.paused]

    assert await running(7) == ["Own", "Enabled"]
    await feeds.unfollow(own.source_id, 7)
    assert (await running(7), await running(8)) == (["Enabled"], ["Own"])
    await feeds.mute(enabled.source_id, 7)
    assert [each.name for each in await schedules.of_guild(7)] == [None, None]
    await feeds.forget_guild(8)
    assert await running(8) == []


async def test_an_add_button_works_where_it_was_shown(feeds: Feeds) -> None:
    """Its number, pressed in another server, leads to no feed and no address."""
    offer = await feeds.offer(
        7, FeedOffer(0, "https://own.example/?token=s3cret", "Own", None), NOON
    )

    assert await feeds.offered(7, offer.id) == offer
    assert await feeds.offered(8, offer.id) is None
    assert Viewer(7) == SERVER
