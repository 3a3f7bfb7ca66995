"""`/schedule why`: every stage at which a story can stop, on a real store."""

from dataclasses import dataclass
from datetime import timedelta

import pytest

from bot.delivery.courier import CannotPost
from bot.errors import UnknownArticle
from bot.models import (
    BeingCompared,
    BeingSent,
    ChannelHasIt,
    ExplainedPosting,
    Failed,
    FollowedFeed,
    InLine,
    Missed,
    NotFromAFeed,
    OtherCategory,
    OtherSource,
    Paused,
    Posted,
    PostingReason,
    TooFewPublishers,
    TooOld,
    TypedSelection,
    Unrecorded,
    WrongWords,
)
from bot.storage.deliveries.outbox import Outbox
from bot.storage.deliveries.subscriptions import Subscriptions
from bot.wiring.app import App
from bot.words import say
from tests.delivery.conftest import Desk as Office
from tests.fakes import FakeClock, FakeSender
from tests.grouping.labelled_events import of_event
from tests.places import in_channel
from tests.storage.follows import GUILD, Desk, an_item

CHANNEL = 70
FERRY = ("Ferry is stuck", "The ferry to the island is stuck on a sandbank near the harbour.")


@dataclass
class Newsroom:
    """A server's follows, schedules and feeds, and the courier that posts for them."""

    app: App
    clock: FakeClock
    news: Desk
    office: Office

    async def reads(self, feed: FollowedFeed, *story: str, hours_old: float = 0) -> int:
        """A feed brings a story; returns the article's id."""
        title, text = story or FERRY
        at = self.clock() - timedelta(hours=hours_old)
        await self.news.reads(feed, an_item(title, text, source=feed.source, at=at))
        ((newest,),) = await self.news.rows("SELECT max(id) FROM articles")
        return int(newest)

    async def passes(self, **duration: float) -> None:
        """Time passes; what waits is grouped, matched, claimed and sent."""
        self.clock.advance(**duration)
        self.news.now = self.clock()
        await self.news.works()
        await self.office.passes()

    async def schedules(self, **options: object) -> None:
        """A schedule at 10:00 UTC, of all that the server sees by default."""
        plan = {"guild_id": GUILD, "open_place": in_channel(CHANNEL), **options}
        await self.office.plans("", **plan)

    async def explains(self, story: object, chosen: str | None = None) -> ExplainedPosting:
        """The answer about a story."""
        return await self.app.explain.explain(GUILD, str(story), chosen)

    async def why(self, story: object) -> PostingReason:
        """The reason of the only subscription."""
        ((_, reason),) = (await self.explains(story)).reasons
        return reason


@pytest.fixture
async def newsroom(app: App, clock: FakeClock) -> Newsroom:
    """It is 09:00 UTC."""
    news = Desk(app.database)
    news.now = clock()
    office = Office(app, clock, FakeSender(), Subscriptions(app.database), Outbox(app.database))
    return Newsroom(app, clock, news, office)


async def test_posted(newsroom: Newsroom) -> None:
    """The answer has the message, and the time between reading and posting."""
    feed = await newsroom.news.feed("Lantern")
    await newsroom.news.follow("ferry")
    story = await newsroom.reads(feed)
    await newsroom.passes(seconds=3)

    reason = await newsroom.why(story)

    assert isinstance(reason, Posted)
    assert (reason.post.channel_id, reason.post.message_id, reason.seconds) == (CHANNEL, 1, 3)


async def test_not_stored(newsroom: Newsroom) -> None:
    """An unknown number and an article that only another server sees get the same answer."""
    other = await newsroom.news.feed("Gull", guild=8)
    hidden = await newsroom.reads(other)
    await newsroom.news.follow("ferry")

    for story in ("999", str(hidden), "no such words", "99999999999999999999"):
        with pytest.raises(UnknownArticle) as refused:
            await newsroom.explains(story)
        assert refused.value.said == say("why-unknown")


async def test_not_stored_because_its_source_fails(newsroom: Newsroom) -> None:
    """For an address on a site that is followed here, the answer gives the state of its feed."""
    feed = await newsroom.news.feed("Lantern")
    with pytest.raises(UnknownArticle) as refused:
        await newsroom.explains("https://lantern.example/not-read")
    assert refused.value.said.key == "why-unknown-of-source"
    reason = say("connection-failed", reason="refused")
    retry = newsroom.clock() + timedelta(hours=1)
    await newsroom.app.feeds.failed(feed.id, reason, retry, newsroom.clock())

    with pytest.raises(UnknownArticle) as refused:
        await newsroom.explains("https://lantern.example/not-read")

    assert refused.value.said.key == "why-unknown-source-fails"
    assert refused.value.said.values["reason"] == reason


async def test_older_than_the_follow(newsroom: Newsroom) -> None:
    """A story that is older than the follow or a day, or from a file, isn't news for it."""
    feed = await newsroom.news.feed("Lantern")
    early = await newsroom.reads(feed)
    newsroom.clock.advance(minutes=1)
    newsroom.news.now = newsroom.clock()
    await newsroom.news.follow("ferry")
    assert await newsroom.why(early) == TooOld("follow", newsroom.clock())
    old = await newsroom.reads(feed, "Old ferry", "An old ferry sank long ago.", hours_old=25)
    await newsroom.office.comes_in("A ferry in a file.")

    assert await newsroom.why(old) == TooOld("day")
    assert await newsroom.why("ferry in a file") == NotFromAFeed()


async def test_older_than_a_schedule(newsroom: Newsroom) -> None:
    """Older than its first digest reaches back, or than the query allows."""
    feed = await newsroom.news.feed("Lantern")
    old = await newsroom.reads(feed, hours_old=80)
    await newsroom.schedules()
    reason = await newsroom.why(old)
    assert isinstance(reason, TooOld)
    assert reason.limit == "schedule"

    await newsroom.schedules(typed=TypedSelection(query="ferry since:2026-11-22"))
    found = await newsroom.explains(old, "2")

    assert [reason for _, reason in found.reasons] == [TooOld("query")]


async def test_another_source_or_category(newsroom: Newsroom) -> None:
    """As chosen, or as the query names it."""
    lantern, gull = await newsroom.news.feed("Lantern"), await newsroom.news.feed("Gull")
    await newsroom.news.follow(sources=[gull.source_id])
    await newsroom.news.follow("ferry -source:Lantern")
    await newsroom.news.follow(category="sport")

    found = await newsroom.explains(await newsroom.reads(lantern))

    assert {each.id: reason for each, reason in found.reasons} == {
        1: OtherSource("Lantern"),
        2: OtherSource("Lantern"),
        3: OtherCategory("sport"),
    }


async def test_the_words_of_the_query(newsroom: Newsroom) -> None:
    """Missing words are named as typed, and so are excluded ones that it has. Word forms count."""
    feed = await newsroom.news.feed("Lantern")
    await newsroom.news.follow("ferries election OR ballot -sandbank")

    reason = await newsroom.why(await newsroom.reads(feed))

    assert reason == WrongWords((("election", "ballot"),), ("sandbank",))


async def test_too_few_publishers(newsroom: Newsroom) -> None:
    """One publisher reports it, and two are required."""
    feed = await newsroom.news.feed("Lantern")
    await newsroom.news.follow("ferry", told_by=2)

    assert await newsroom.why(await newsroom.reads(feed)) == TooFewPublishers(1, 2)


async def test_the_channel_has_it(newsroom: Newsroom) -> None:
    """Another subscription posted the same article, or another outlet's article of the story."""
    one, other = of_event("quake")[:2]
    lantern, gull = await newsroom.news.feed("Lantern"), await newsroom.news.feed("Gull")
    await newsroom.news.follow(sources=[lantern.source_id])
    first = await newsroom.reads(lantern, one.title, one.article.text)
    await newsroom.passes(seconds=3)
    await newsroom.news.follow(None, now=newsroom.clock() - timedelta(minutes=1))
    second = await newsroom.reads(gull, other.title, other.article.text)
    await newsroom.passes(seconds=3)

    same = dict((await newsroom.explains(first)).reasons)
    another = dict((await newsroom.explains(second, "2")).reasons)

    assert sorted(type(reason).__name__ for reason in same.values()) == ["ChannelHasIt", "Posted"]
    (reason,) = another.values()
    assert isinstance(reason, ChannelHasIt)
    assert (reason.post.message_id, reason.post.source) == (1, "Lantern")


async def test_in_line_of_a_follow(newsroom: Newsroom) -> None:
    """It was just read; then it waits behind others for the next post, delayed by quiet hours."""
    feed = await newsroom.news.feed("Lantern")
    await newsroom.news.follow("island", stories=1, gap=3_600)
    for island, boat in enumerate(("canoe", "schooner", "submarine")):
        story = await newsroom.reads(feed, f"A {boat}", f"Only the {boat} goes to island {island}.")
    assert await newsroom.why(story) == BeingCompared()
    await newsroom.passes(seconds=3)
    due = newsroom.clock() + timedelta(hours=1)

    assert await newsroom.why(story) == InLine(2, 1, due)

    await newsroom.news.database.write(
        lambda c: c.execute("UPDATE subscriptions SET quiet = '08:00-12:00'")
    )
    noon = newsroom.clock().replace(hour=12, minute=0, second=0)
    assert await newsroom.why(story) == InLine(2, 1, noon, noon)


async def test_in_line_of_a_schedule(newsroom: Newsroom) -> None:
    """Its place among what is new, and when the next digest is due."""
    feed = await newsroom.news.feed("Lantern")
    await newsroom.schedules(stories=1)
    older = await newsroom.reads(feed, hours_old=1)
    await newsroom.reads(feed, "Goat wins", "A goat won the election for mayor.")
    ten = newsroom.clock().replace(hour=10)
    assert await newsroom.why(older) == InLine(2, 1, ten)

    await newsroom.passes(hours=1)
    assert await newsroom.why(older) == InLine(1, 1, ten + timedelta(days=1))
    assert isinstance(await newsroom.why("Goat wins"), Posted)


async def test_missed_by_a_schedule(newsroom: Newsroom) -> None:
    """Newer stories filled the digests until they no longer reached back to it."""
    feed = await newsroom.news.feed("Lantern")
    await newsroom.schedules(stories=1)
    story = await newsroom.reads(feed)
    for animal in ("goat", "whale", "badger", "heron"):
        newsroom.clock.advance(minutes=30)
        newsroom.news.now = newsroom.clock()
        await newsroom.reads(feed, f"A {animal}", f"The {animal} was seen by nobody else.")
        await newsroom.passes(minutes=30)
        newsroom.clock.advance(hours=23)
    reason = await newsroom.why(story)

    assert isinstance(reason, Missed)
    assert (reason.digest.message_id, reason.most) == (1, 1)


async def test_failed(newsroom: Newsroom) -> None:
    """The answer has Discord's reason. The subscription is paused, so later stories aren't posted."""
    feed = await newsroom.news.feed("Lantern")
    await newsroom.news.follow(None)
    story = await newsroom.reads(feed)
    refused = say("paused-source-unseen")
    newsroom.office.sender.faults = [CannotPost(refused)]
    await newsroom.passes(seconds=3)
    reason = await newsroom.why(story)
    later = await newsroom.reads(feed, "Goat wins", "A goat won the election for mayor.")
    await newsroom.passes(seconds=3)

    assert isinstance(reason, Failed)
    assert (reason.delivery.error, reason.next_due) == (refused, None)
    assert await newsroom.why(later) == Paused(refused)


async def test_being_sent(newsroom: Newsroom) -> None:
    """Claimed but not sent yet."""
    feed = await newsroom.news.feed("Lantern")
    await newsroom.news.follow(None)
    story = await newsroom.reads(feed)
    await newsroom.news.works()

    assert isinstance(await newsroom.why(story), BeingSent)


async def test_left_out_when_it_came(newsroom: Newsroom) -> None:
    """Items of a feed's first reading aren't news, even if everything else fits."""
    feed = await newsroom.app.feeds.follow(
        "https://gull.example/feed",
        title="Gull",
        homepage=None,
        guild_id=GUILD,
        now=newsroom.clock(),
    )
    await newsroom.news.follow(None)
    story = await newsroom.reads(feed)
    await newsroom.passes(seconds=3)

    assert await newsroom.why(story) == Unrecorded()


async def test_the_most_telling_comes_first(newsroom: Newsroom) -> None:
    """The subscription that came closest to posting the story is first."""
    feed = await newsroom.news.feed("Lantern")
    await newsroom.news.follow("election", channel=71)
    await newsroom.news.follow("ferry", channel=72)
    await newsroom.news.follow("ferry", channel=73, told_by=2)
    story = await newsroom.reads(feed)
    await newsroom.passes(seconds=3)

    found = await newsroom.explains(story)

    assert [each.id for each, _ in found.reasons] == [2, 3, 1]
    assert [each.id for each, _ in (await newsroom.explains(story, "#1")).reasons] == [1]


async def test_all_ways_to_name_a_story(newsroom: Newsroom) -> None:
    """By number, title words, page address with tracking, and the bot's post in this server."""
    feed = await newsroom.news.feed("Lantern")
    await newsroom.news.follow(None)
    await newsroom.reads(feed)
    story = await newsroom.reads(feed, "Goat wins", "A goat won the election for mayor.")
    await newsroom.passes(seconds=3)
    post = f"https://discord.com/channels/{GUILD}/{CHANNEL}/1"

    for typed in (story, "wins GOAT", "<https://lantern.example/Goat-wins?utm_source=x>"):
        assert (await newsroom.explains(typed)).story.id == story
    of_post = (await newsroom.explains(post)).story
    assert (of_post.title, of_post.others_in_post) == ("Ferry is stuck", 1)
    for wrong in (f"https://discord.com/channels/8/{CHANNEL}/1", post + "9", post + "9" * 18):
        with pytest.raises(UnknownArticle) as refused:
            await newsroom.explains(wrong)
        assert refused.value.said == say("why-unknown-post")


async def test_stories_are_offered_by_their_titles(newsroom: Newsroom) -> None:
    """Newest first, only visible stories, and no more than asked for."""
    feed, hidden = await newsroom.news.feed("Lantern"), await newsroom.news.feed("Gull", guild=8)
    await newsroom.reads(feed, hours_old=1)
    await newsroom.reads(hidden, "Ferry of others", "Others have a ferry that nobody sees.")
    await newsroom.reads(feed, "A new ferry", "There is a new ferry, painted green.")
    await newsroom.reads(feed, "Goat wins", "A goat won the election for mayor.", hours_old=2)
    suggest = newsroom.app.explain.suggest

    assert [each.title for each in await suggest(GUILD, "ferry", 25)] == ["A new ferry", "Ferry is stuck"]  # fmt: skip
    assert [each.title for each in await suggest(GUILD, "", 2)] == ["A new ferry", "Ferry is stuck"]
    assert await suggest(GUILD, "ferry election", 25) == ()
