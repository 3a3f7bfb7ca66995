"""Polling feeds end to end: a website on loopback, the real fetcher, workers and store."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.config import Settings
from bot.models import StoreCounts
from bot.wiring.app import App
from bot.wiring.live_news import LiveNews
from bot.words import english
from tests.actions.conftest import follow, polled, stored
from tests.fakes import FakeClock
from tests.rss import SENTENCES, Item, rss
from tests.stalls import stalls_during
from tests.website import Page, Website


@pytest.fixture
def settings(settings: Settings, site: Website) -> Settings:
    """The site may be fetched from."""
    return replace(settings, allowed_hosts=frozenset({site.host}))


async def test_a_due_feed_brings_articles(app: App, live: LiveNews, site: Website) -> None:
    """They have the titles, dates and links of the feed, and summaries."""
    site.pages["/feed.xml"] = Page(rss(Item()))
    await follow(app, site)

    assert (await polled(live)).added == StoreCounts(loaded=1)
    (story,) = await stored(app)
    assert (story.title, story.source) == ("Ferry runs aground", "Post /feed.xml")
    assert story.published == datetime(2026, 11, 21, 8, tzinfo=UTC)
    assert story.url == "https://harbour.example/ferry"
    assert story.sentences(3) == SENTENCES


async def test_an_unchanged_feed_is_not_sent_again(
    app: App, live: LiveNews, site: Website, clock: FakeClock
) -> None:
    """The second request is conditional, and the server answers 304."""
    site.pages["/feed.xml"] = Page(
        rss(Item(link=None)), etag='W/"v 1"', last_modified="yesterday, 8:00"
    )
    await follow(app, site)
    await polled(live)
    clock.advance(hours=25)

    assert (await polled(live)).unchanged
    asked = site.last().headers
    assert (asked["If-None-Match"], asked["If-Modified-Since"]) == ('W/"v 1"', "yesterday, 8:00")


async def test_identical_bytes_are_not_parsed_again(
    app: App, live: LiveNews, site: Website, clock: FakeClock
) -> None:
    """A server that ignores conditional requests costs a download, and no more."""
    site.pages["/feed.xml"] = Page(rss(Item(link=None)))
    await follow(app, site)
    await polled(live)
    clock.advance(hours=25)

    assert (await polled(live)).unchanged


async def test_an_edited_article_gets_a_new_summary(
    app: App, live: LiveNews, site: Website, clock: FakeClock
) -> None:
    """The article keeps its id."""
    edited = Item(text="The ferry is afloat again. It sails tonight. " * 15)
    site.pages["/feed.xml"] = [Page(rss(Item())), Page(rss(edited))]
    await follow(app, site)
    await polled(live)
    (before,) = await stored(app)
    clock.advance(hours=25)

    assert (await polled(live)).added == StoreCounts(updated=1)
    (after,) = await stored(app)
    assert after.id == before.id
    assert after.sentences(1) == ("The ferry is afloat again.",)


async def test_tracking_parameters_make_no_new_article(
    app: App, live: LiveNews, site: Website, clock: FakeClock
) -> None:
    """An item with another guid and another campaign in its link is the same article."""
    link = "https://harbour.example/ferry"
    first = Item(link=f"{link}?utm_source=rss", guid="a", text="One wording. " * 50)
    second = Item(link=f"{link}?utm_source=app&fbclid=1", guid="b", text="Another wording. " * 50)
    site.pages["/feed.xml"] = [Page(rss(first)), Page(rss(second))]
    await follow(app, site)
    await polled(live)
    clock.advance(hours=25)

    assert (await polled(live)).added == StoreCounts(updated=1)
    assert (await stored(app))[0].url == link


@pytest.mark.parametrize(
    ("page", "reason"),
    [
        (Page(status=404), "404"),
        (Page(b'{"items": 7', content_type="application/json"), ""),
        (Page(b"\x00\x01\x02 rubbish"), ""),
        (Page(b"<html><body>Please log in</body></html>"), ""),
    ],
)
async def test_a_failed_feed_gives_a_reason_and_is_retried(
    app: App, live: LiveNews, site: Website, clock: FakeClock, *, page: Page, reason: str
) -> None:
    """The reason is one line, and other feeds are not affected."""
    site.pages |= {"/feed.xml": page, "/good.xml": Page(rss(Item()))}
    await follow(app, site)
    await follow(app, site, "/good.xml")
    outcomes = {each.feed.source: each for each in await live.poll.poll_due()}

    bad, good = outcomes["Post /feed.xml"], outcomes["Post /good.xml"]
    assert good.added == StoreCounts(loaded=1)
    assert bad.error
    assert reason in english().tell(bad.error)
    assert "\n" not in english().tell(bad.error)
    (feed,) = [each for each in await live.follow.all() if each.failures]
    assert feed.next_check
    assert feed.next_check > clock() + timedelta(minutes=9)


@pytest.mark.parametrize("nothing", [b"", b" \r\n\t", b"\xef\xbb\xbf\n", "\u00a0\u3000".encode()])
async def test_an_empty_document_is_a_failure(
    app: App, live: LiveNews, site: Website, clock: FakeClock, nothing: bytes
) -> None:
    """Each time, with a reason; a feed without entries and an unchanged one are none."""
    full = Page(rss(Item()))
    site.pages["/feed.xml"] = full
    await follow(app, site)
    await polled(live)
    for failures in (1, 2):
        site.pages["/feed.xml"] = Page(nothing)
        clock.advance(days=3)
        outcome = await polled(live)
        assert outcome.error is not None
        assert english().tell(outcome.error).startswith("This feed is empty.")
        (known,) = await live.follow.all()
        assert (known.failures, known.error) == (failures, outcome.error)

    site.pages["/feed.xml"] = Page(rss())
    clock.advance(days=8)
    assert (await polled(live)).error is None


async def test_a_feed_that_is_gone_is_never_read_again(
    app: App, live: LiveNews, site: Website, clock: FakeClock
) -> None:
    """Status 410 is permanent."""
    site.pages["/feed.xml"] = Page(status=410)
    await follow(app, site)
    await polled(live)
    clock.advance(hours=1000)

    assert await live.poll.poll_due() == []


async def test_retry_after_is_obeyed(
    app: App, live: LiveNews, site: Website, clock: FakeClock
) -> None:
    """A feed that answers 429 is not due before then."""
    site.pages["/feed.xml"] = Page(status=429, headers={"Retry-After": "36000"})
    await follow(app, site)
    await polled(live)

    clock.advance(hours=9)
    assert await live.poll.poll_due() == []
    clock.advance(hours=3)
    assert len(await live.poll.poll_due()) == 1


async def test_a_moved_feed_is_read_at_its_new_address(
    app: App, live: LiveNews, site: Website
) -> None:
    """A permanent redirect changes the stored address."""
    site.pages |= {
        "/feed.xml": Page(status=301, headers={"Location": "/new.xml"}),
        "/new.xml": Page(rss(Item())),
    }
    await follow(app, site)
    await polled(live)

    assert [feed.url for feed in await live.follow.all()] == [site.url("/new.xml")]


async def test_overdue_feeds_are_spread_after_a_restart(
    app: App, live: LiveNews, site: Website, clock: FakeClock
) -> None:
    """They are read over several minutes, not all at once."""
    site.pages |= {f"/{n}.xml": Page(rss(Item(guid=f"{n}", link=None))) for n in range(20)}
    for n in range(20):
        await follow(app, site, f"/{n}.xml")
    await live.poll.poll_due()
    clock.advance(hours=48)
    await live.poll.spread_overdue()

    assert len(await live.poll.poll_due()) <= 2
    clock.advance(minutes=10)
    assert len(await live.poll.poll_due()) >= 18


async def test_polling_never_blocks_the_event_loop(app: App, live: LiveNews, site: Website) -> None:
    """While large feeds are fetched, parsed and stored, no stall is longer than 25 ms."""
    items = [
        Item(f"Story {n}", " ".join(SENTENCES) * 20, f"https://harbour.example/{n}", f"id-{n}")
        for n in range(200)
    ]
    site.pages |= {f"/{n}.xml": Page(rss(*items, title=f"Post {n}")) for n in range(5)}
    for n in range(5):
        await follow(app, site, f"/{n}.xml")
    polling = asyncio.create_task(live.poll.poll_due())
    stalls = await stalls_during(polling)

    assert [each.error for each in await polling] == [None] * 5
    # The machine itself stalls now and then: one in a hundred may be longer.
    assert stalls[int(len(stalls) * 0.99)] < 0.025


async def test_two_programs_share_one_database(app: App, live: LiveNews, site: Website) -> None:
    """Each feed is read by either `dateline fetch` or the running bot."""
    site.pages["/feed.xml"] = Page(rss(Item()), wait=0.3)
    await follow(app, site)
    first, second = await asyncio.gather(live.poll.poll_due(), live.poll.poll_due())

    assert len(first) + len(second) == 1
    assert site.count("/feed.xml") == 1


async def test_a_round_ends_even_if_feeds_keep_becoming_due(
    app: App, live: LiveNews, site: Website, clock: FakeClock
) -> None:
    """A feed that becomes due meanwhile waits for the next round: stories are grouped in between."""
    site.pages |= {"/slow.xml": Page(rss(Item()), wait=0.5), "/late.xml": Page(rss(Item()))}
    await follow(app, site, "/slow.xml")
    round_ = asyncio.create_task(live.poll.poll_due())
    await asyncio.sleep(0.1)
    clock.advance(minutes=1)
    await follow(app, site, "/late.xml")

    assert [outcome.feed.url for outcome in await round_] == [site.url("/slow.xml")]
    assert len(await live.poll.poll_due()) == 1


async def test_a_clock_set_back_causes_one_extra_reading(
    app: App, live: LiveNews, site: Website, clock: FakeClock
) -> None:
    """Each feed is read once more, not again and again."""
    site.pages["/feed.xml"] = Page(rss(Item()), wait=0.1)
    await follow(app, site)
    await polled(live)
    clock.advance(hours=-2)

    assert len(await live.poll.poll_due()) == 1
    assert site.count("/feed.xml") == 2
