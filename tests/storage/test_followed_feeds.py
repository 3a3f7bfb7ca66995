"""Stored feeds: who follows them, when they are due, and which of their items are new."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import Any

import pytest

from bot.models import (
    FeedItem,
    FeedOffer,
    FeedState,
    FloodRule,
    FollowedFeed,
    PollingHints,
    PreparedItem,
    Selection,
    SetTimes,
    StoreCounts,
    SubscriptionPlan,
)
from bot.storage.articles.articles import Articles
from bot.storage.articles.stored_sources import Sources
from bot.storage.deliveries.outbox import Outbox
from bot.storage.deliveries.posted_articles import mark_posted
from bot.storage.deliveries.subscriptions import Subscriptions
from bot.storage.engine import Database
from bot.storage.feeds.followed_feeds import Feeds
from bot.words import say
from tests.storage.duties import add_schedule
from tests.storage.newsroom import NOON, prepared
from tests.viewers import SERVER

URL = "https://harbour.example/feed.xml"
HOUR = timedelta(hours=1)
OFFER = FeedOffer(0, URL, "Harbour Post", None, listed=True)
DAY = timedelta(days=1)
FLOOD = FloodRule(least=10, share=0.8, announced=5)


@pytest.fixture
def feeds(database: Database) -> Feeds:
    return Feeds(database)


@pytest.fixture
async def feed(feeds: Feeds) -> FollowedFeed:
    return await follow(feeds, URL, "Harbour Post")


async def follow(
    feeds: Feeds, url: str, title: str, *, guild_id: int = 7, trusted: bool = False
) -> FollowedFeed:
    return await feeds.follow(
        url,
        title=title,
        homepage=None,
        guild_id=guild_id,
        now=NOON,
        trusted=trusted,
    )


def an_item(number: int = 1, **changes: Any) -> FeedItem:
    """One item; another number is another article."""
    item = FeedItem(
        title=f"Ferry {number} runs aground",
        link=f"https://harbour.example/{number}",
        guid=f"id-{number}",
        published=NOON - timedelta(minutes=number),
        published_raw="as printed",
        author=None,
        paragraphs=(f"Ferry number {number} ran aground at dawn.",),
        teaser=False,
        language="en",
    )
    return replace(item, **changes)


def read(item: FeedItem, *, source: str = "Harbour Post", text: str | None = None) -> PreparedItem:
    """The item as it is handed to storage; `text` is the text of its page."""
    ready = prepared(
        *([text] if text else item.paragraphs),
        title=item.title,
        source=source,
        url=item.link,
        published=item.published,
    )
    return PreparedItem(item, ready, from_page=text is not None)


def a_reading(url: str = URL, *, at: datetime = NOON) -> FeedState:
    return FeedState(url, '"tag"', "Mon, 05 Jan", b"hash", PollingHints(), HOUR, at + HOUR)


async def store(
    feeds: Feeds, feed: FollowedFeed, items: Sequence[PreparedItem], *, now: datetime = NOON
) -> StoreCounts:
    return await feeds.store(feed, items, a_reading(at=now), now, flood=FLOOD)


async def test_a_new_feed_is_due_at_once(feeds: Feeds) -> None:
    """Once it is claimed, nobody else gets it for some minutes."""
    await follow(feeds, URL, "Harbour Post")

    (claimed,) = await feeds.claim(NOON, 10)
    assert (claimed.source, claimed.url) == ("Harbour Post", URL)
    assert await feeds.claim(NOON + timedelta(minutes=4), 10) == ()
    assert len(await feeds.claim(NOON + timedelta(minutes=6), 10)) == 1


async def test_a_clock_that_was_set_back_stops_nothing(feeds: Feeds, feed: FollowedFeed) -> None:
    """A feed that was read in the future is due."""
    await feeds.unchanged(feed.id, a_reading(at=NOON + 48 * HOUR), NOON + 48 * HOUR)

    assert len(await feeds.claim(NOON, 10)) == 1
    assert await feeds.claim(NOON, 10) == ()  # once


async def test_the_state_of_a_reading_is_stored(feeds: Feeds, feed: FollowedFeed) -> None:
    """ETag, hints and the next check come back verbatim; a success resets failures."""
    hints = PollingHints(2 * HOUR, frozenset({1, 2}), frozenset({6}))
    reading = replace(a_reading(), etag='W/"x y"', hints=hints)
    await feeds.failed(feed.id, "the site does not answer", NOON + HOUR, NOON)
    (failing,) = await feeds.all()
    await feeds.unchanged(feed.id, reading, NOON)

    (now,) = await feeds.all()
    assert (failing.failures, failing.error) == (1, "the site does not answer")
    assert (now.failures, now.error, now.read) == (0, None, NOON)
    assert (now.etag, now.hints, now.next_check) == ('W/"x y"', hints, NOON + HOUR)


async def test_a_feed_that_is_gone_is_not_read(feeds: Feeds, feed: FollowedFeed) -> None:
    """Without a next check it is never due, until somebody follows it again."""
    await feeds.failed(feed.id, "gone for good", None, NOON)

    assert await feeds.claim(NOON + 999 * HOUR, 10) == ()
    assert await feeds.next_check() is None
    await follow(feeds, URL, "Harbour Post")
    assert await feeds.next_check() == NOON


async def test_a_feed_is_read_while_somebody_follows_it(feeds: Feeds, feed: FollowedFeed) -> None:
    """When one server removes it, others keep it; the last one ends the reading."""
    await follow(feeds, URL, "Harbour Post", guild_id=8)

    assert not await feeds.unfollow(feed.source_id, 9)
    assert await feeds.unfollow(feed.source_id, 7)
    assert [each.id for each in await feeds.followed_by(8)] == [feed.id]
    assert await feeds.unfollow(feed.source_id, 8)
    assert await feeds.all() == ()


async def test_articles_outlive_their_feed(
    feeds: Feeds, feed: FollowedFeed, stored: Articles, sources: Sources
) -> None:
    """Removing a source keeps its articles; a source without any is removed."""
    empty = await follow(feeds, "https://quiet.example/rss", "Quiet")
    await store(feeds, feed, [read(an_item())])
    await feeds.unfollow(feed.source_id, 7)
    await feeds.unfollow(empty.source_id, 7)

    assert await stored.count() == 1
    assert [source.name for source in await sources.stored()] == ["Harbour Post"]


async def test_a_trusted_feed_gets_the_first_name(feeds: Feeds, stored: Articles) -> None:
    """Even if that source has articles: the operator says that they belong together."""
    await stored.add([prepared("Text.", source="Harbour Post")], NOON)
    trusted = await follow(feeds, URL, "Harbour Post", trusted=True)

    assert (trusted.source, trusted.articles) == ("Harbour Post", 1)


async def test_a_source_that_is_followed_again_is_the_same(
    feeds: Feeds, feed: FollowedFeed
) -> None:
    """Its feed is due at once, and its former items are known."""
    await store(feeds, feed, [read(an_item())])
    await feeds.unfollow(feed.source_id, 7)
    gone = await feeds.all()
    again = await follow(feeds, URL, "Harbour Post", guild_id=8)

    assert gone == ()
    assert (again.id, again.source_id, again.next_check) == (feed.id, feed.source_id, NOON)
    assert await store(feeds, again, [read(an_item())]) == StoreCounts(duplicates=1)


async def test_the_operator_can_remove_a_source_for_all(feeds: Feeds, feed: FollowedFeed) -> None:
    """And a server that the bot has left follows nothing."""
    other = await follow(feeds, "https://elsewhere.example/rss", "Other", guild_id=8)

    assert await feeds.unfollow(feed.source_id, None)
    await feeds.forget_guild(8)
    assert await feeds.all() == ()
    assert await feeds.claim(NOON + HOUR, 9) == ()
    assert other.source == "Other"


async def test_a_feed_that_is_removed_while_it_is_read(feeds: Feeds, feed: FollowedFeed) -> None:
    """Nothing of it is stored, and nothing fails."""
    await feeds.unfollow(feed.source_id, 7)

    assert await store(feeds, feed, [read(an_item())]) == StoreCounts()


async def test_reading_again_adds_nothing(feeds: Feeds, feed: FollowedFeed) -> None:
    """The same document has nothing new the second time."""
    items = [read(an_item(n)) for n in range(3)]

    assert await store(feeds, feed, items) == StoreCounts(loaded=3)
    assert await store(feeds, feed, items) == StoreCounts(duplicates=3)


@pytest.mark.parametrize(
    "changes",
    [
        {"guid": "other"},
        {"link": "https://harbour.example/moved"},
        {"guid": None, "link": None},
        {"published": NOON, "published_raw": "today"},
        {"guid": "other", "link": "https://harbour.example/moved", "published": None},
    ],
)
async def test_an_item_is_recognized_by_its_words(
    feeds: Feeds, feed: FollowedFeed, stored: Articles, changes: dict[str, Any]
) -> None:
    """With another id, URL or date it is the same article."""
    await store(feeds, feed, [read(an_item())])
    (status,) = await feeds.item_statuses(feed.id, [an_item(**changes)])
    await store(feeds, feed, [read(an_item(**changes))])

    assert status.same
    assert await stored.count() == 1


@pytest.mark.parametrize("kept", ["guid", "link"])
async def test_an_edited_item_updates_its_article(
    feeds: Feeds, feed: FollowedFeed, stored: Articles, kept: str
) -> None:
    """Recognized by its id or its URL, it updates the article with its new words."""
    await store(feeds, feed, [read(an_item())])
    lost: dict[str, Any] = {"guid": "new", "link": "https://harbour.example/new"}
    del lost[kept]
    edited = an_item(title="Ferry is afloat again", **lost)

    assert await store(feeds, feed, [read(edited)]) == StoreCounts(updated=1)
    (article,) = (await stored.latest(SERVER, None, 5)).articles
    assert article.title == "Ferry is afloat again"
    assert await store(feeds, feed, [read(an_item())]) == StoreCounts(duplicates=1)  # an old copy


@pytest.mark.parametrize("hours", [5, 24, 70])
async def test_an_item_stays_known_while_its_feed_has_it(
    feeds: Feeds, feed: FollowedFeed, hours: int
) -> None:
    """By its id, however often the feed is read."""
    item, edited = an_item(), an_item(link=None, paragraphs=("The ferry is afloat again.",))
    for hour in range(0, 70 * 24, hours):
        await store(feeds, feed, [read(item)], now=NOON + hour * HOUR)
        (status,) = await feeds.item_statuses(feed.id, [edited])

        assert status.article_id is not None, hour


async def test_an_item_that_left_its_feed_is_forgotten(feeds: Feeds, feed: FollowedFeed) -> None:
    """A month later its id and its words are no longer recognized."""
    gone, other = an_item(1, link=None), an_item(2)
    await store(feeds, feed, [read(gone)])
    await store(feeds, feed, [read(other)], now=NOON + 29 * DAY)
    (in_time,) = await feeds.item_statuses(feed.id, [gone])
    await store(feeds, feed, [read(other)], now=NOON + 32 * DAY)
    (too_late,) = await feeds.item_statuses(feed.id, [gone])

    assert in_time.same
    assert too_late.article_id is None


async def test_a_url_that_all_items_share_identifies_none(feeds: Feeds, feed: FollowedFeed) -> None:
    """Such items, or those with one id, are told apart by their words."""
    shared = [an_item(n, guid="same", link="https://harbour.example/live") for n in range(3)]
    shared = [replace(item, paragraphs=(f"Report {n}.",)) for n, item in enumerate(shared)]

    assert await store(feeds, feed, [read(item) for item in shared]) == StoreCounts(loaded=3)
    assert await store(feeds, feed, [read(item) for item in shared]) == StoreCounts(duplicates=3)


STORM = an_item(
    title="Storm closes the northern harbour",
    paragraphs=(
        "Waves of nine metres broke over the mole on Monday, and all ships stayed in port.",
    ),
)
VOTE = replace(
    STORM,
    title="Council votes for a new library",
    paragraphs=("Eleven of fifteen members want to spend three million crowns on building it.",),
)


@pytest.mark.parametrize(
    "changes",
    [{}, {"link": None}, {"guid": None}, {"link": "https://harbour.example/other"}],
    ids=["id and URL", "id", "URL", "id with a new URL"],
)
async def test_an_id_that_is_used_again_for_another_story(
    feeds: Feeds, feed: FollowedFeed, stored: Articles, changes: dict[str, Any]
) -> None:
    """A feed of one item, always with the same id: each of its stories is kept."""
    first = replace(STORM, link=None) if changes.get("link", "") is None else STORM
    if "guid" in changes:
        first = replace(first, guid=None)
    await store(feeds, feed, [read(first)])
    other = replace(VOTE, **changes)
    (status,) = await feeds.item_statuses(feed.id, [other])

    assert status.article_id is None
    assert await store(feeds, feed, [read(other)]) == StoreCounts(loaded=1)
    assert await store(feeds, feed, [read(other)]) == StoreCounts(duplicates=1)
    assert await store(feeds, feed, [read(first)]) == StoreCounts(duplicates=1)
    titles = {article.title for article in (await stored.latest(SERVER, None, 5)).articles}
    assert titles == {STORM.title, VOTE.title}


async def test_an_id_identifies_its_newest_story(
    feeds: Feeds, feed: FollowedFeed, stored: Articles
) -> None:
    """An edit updates that one, not the story that had the id before."""
    await store(feeds, feed, [read(STORM)])
    await store(feeds, feed, [read(VOTE)])
    edited = replace(VOTE, title="Library: the council says yes")

    assert await store(feeds, feed, [read(edited)]) == StoreCounts(updated=1)
    titles = {article.title for article in (await stored.latest(SERVER, None, 5)).articles}
    assert titles == {STORM.title, edited.title}


@pytest.mark.parametrize(
    "edited",
    [
        replace(STORM, title="Nine metres high: sailors wait for calmer seas"),
        replace(STORM, paragraphs=("Fishing boats lie behind the mole; nobody knows for how long, the owners say.",)),
        replace(STORM, title="All ships stay in port", paragraphs=(
            "Waves as high as nine metres are breaking over the northern mole.",
            "The harbour has been closed since Monday, and the ferry office sells no tickets. " * 30)),
        replace(STORM, title="Calm again", paragraphs=("It is over.",)),
    ],
    ids=["headline", "text", "longer", "too short to tell"],
)  # fmt: skip
async def test_an_edit_is_no_other_story(
    feeds: Feeds, feed: FollowedFeed, edited: FeedItem
) -> None:
    """If the headline or the text stays, or the same is told at greater length."""
    await store(feeds, feed, [read(STORM)])

    assert await store(feeds, feed, [read(edited)]) == StoreCounts(updated=1)


async def test_a_teaser_is_no_other_story_than_its_page(feeds: Feeds, feed: FollowedFeed) -> None:
    """The stored text is that of the page, which is much longer."""
    page = (
        STORM.paragraphs[0] + " The lighthouse keeper counted ninety gusts before breakfast." * 40
    )
    await store(feeds, feed, [read(STORM, text=page)])
    (status,) = await feeds.item_statuses(feed.id, [replace(STORM, title="Harbour closed")])

    assert status.article_id is not None


async def test_a_teaser_does_not_replace_a_complete_article(
    feeds: Feeds, feed: FollowedFeed, stored: Articles
) -> None:
    """Even if the page cannot be read this time and the teaser was edited."""
    teaser = an_item(teaser=True)
    whole = "The ferry ran aground at dawn. " * 20
    await store(feeds, feed, [read(teaser, text=whole)])
    await store(feeds, feed, [read(replace(teaser, paragraphs=("Ferry aground!",)))])

    (article,) = (await stored.latest(SERVER, None, 5)).articles
    assert article.text == whole


async def test_a_page_that_is_read_late_is_not_an_update(
    feeds: Feeds, feed: FollowedFeed, database: Database
) -> None:
    """Where the teaser was posted, the complete article is not posted again."""
    outbox = Outbox(database)
    plan = SubscriptionPlan(
        7,
        70,
        Selection((feed.source_id,)),
        SetTimes((time(8),), frozenset(range(7)), "UTC", True),
        5,
        1,
    )
    await add_schedule(Subscriptions(database), plan, NOON + DAY, NOON)
    item = an_item(teaser=True)
    await store(feeds, feed, [replace(read(item), tries_left=2)])
    (told,) = await outbox.new_for(SERVER, 70, Selection((feed.source_id,)), 50)
    await database.write(lambda connection: mark_posted(connection, [(70, told.article_id, 1)]))

    (status,) = await feeds.item_statuses(feed.id, [item])
    added = await store(feeds, feed, [read(item, text="All that the page says.")])
    assert (status.same, status.tries_left, added) == (True, 2, StoreCounts(updated=1))
    assert await outbox.new_for(SERVER, 70, Selection((feed.source_id,)), 50) == ()


async def test_two_sources_of_one_page_have_an_article_each(
    feeds: Feeds, feed: FollowedFeed, stored: Articles
) -> None:
    """A faster aggregator neither hides nor changes the publisher's article."""
    collector = await follow(feeds, "https://collector.example/rss", "Collector")
    await store(feeds, collector, [read(an_item(title="Ferry!"), source="Collector")])
    await store(feeds, feed, [read(an_item())])
    await store(feeds, collector, [read(an_item(title="Ferry!!"), source="Collector")])

    told = {
        article.source: article.title for article in (await stored.latest(SERVER, None, 5)).articles
    }
    assert told == {"Collector": "Ferry!!", "Harbour Post": "Ferry 1 runs aground"}


async def test_a_flood_does_not_reach_channels(
    feeds: Feeds, feed: FollowedFeed, database: Database
) -> None:
    """If nearly all items of a feed that was read before are new, a channel gets five at most."""
    schedules, outbox = Subscriptions(database), Outbox(database)
    plan = SubscriptionPlan(
        guild_id=7,
        channel_id=70,
        selection=Selection((feed.source_id,)),
        rhythm=SetTimes((time(9),), frozenset({0}), "UTC"),
        stories=10,
        created_by=1,
    )
    await add_schedule(schedules, plan, NOON + HOUR, NOON)
    await store(feeds, feed, [read(an_item(n)) for n in range(20)])
    (feed,) = await feeds.all()
    before = await outbox.new_for(SERVER, 70, Selection((feed.source_id,)), 50)
    flood = [read(an_item(n)) for n in (0, *range(100, 130))]  # one of them is known
    await store(feeds, feed, flood, now=NOON + HOUR)

    after = await outbox.new_for(SERVER, 70, Selection((feed.source_id,)), 50)
    assert (len(before), len(after) - len(before)) == (20, 5)


async def test_undated_items_of_a_flood_are_not_the_latest(
    feeds: Feeds, feed: FollowedFeed, stored: Articles
) -> None:
    """They get the time of the last reading before."""
    await store(feeds, feed, [read(an_item(n)) for n in range(3)])
    (feed,) = await feeds.all()
    undated = [read(an_item(n, published=None)) for n in range(100, 130)]
    await store(feeds, feed, undated, now=NOON + 5 * HOUR)

    newest = (await stored.latest(SERVER, None, 1)).articles[0]
    assert newest.seen == NOON


async def test_a_feed_that_moved_is_read_at_its_new_url(feeds: Feeds, feed: FollowedFeed) -> None:
    """Unless another feed is there already, or a stranger's feed moved to another host."""
    taken = await follow(feeds, "https://harbour.example/taken", "Taken")
    strange = await follow(feeds, "https://strange.example/rss", "Strange")
    trusted = await follow(feeds, "https://trusted.example/rss", "Trusted", trusted=True)
    await feeds.unchanged(feed.id, a_reading("https://harbour.example/new"), NOON)
    await feeds.unchanged(taken.id, a_reading("https://harbour.example/new"), NOON)
    await feeds.unchanged(strange.id, a_reading("https://catalogue.example/rss"), NOON)
    await feeds.unchanged(trusted.id, a_reading("https://moved.example/rss"), NOON)

    assert sorted(each.url for each in await feeds.all()) == [
        "https://harbour.example/new",
        "https://harbour.example/taken",
        "https://moved.example/rss",
        "https://strange.example/rss",
    ]


async def test_an_offer_is_remembered_for_a_week(feeds: Feeds) -> None:
    """An Add button works after a restart, and is forgotten in the end."""
    offer = await feeds.offer(7, OFFER, NOON)
    again = await feeds.offered(7, offer.id)
    await feeds.offer(7, OFFER, NOON + timedelta(days=8))

    assert again == offer
    assert await feeds.offered(7, offer.id) is None


async def test_an_error_is_stored_in_no_language(
    feeds: Feeds, feed: FollowedFeed, database: Database
) -> None:
    """It comes back as key and values; text of an older version comes back as it is."""
    error = say("http-status", status="404", host="harbour.example")
    await feeds.failed(feed.id, error, NOON + HOUR, NOON)
    (failing,) = await feeds.all()
    assert failing.error == error

    await database.write(
        lambda c: c.execute("UPDATE feeds SET error = 'the site does not answer'").rowcount
    )
    (old,) = await feeds.all()
    assert old.error == "the site does not answer"
