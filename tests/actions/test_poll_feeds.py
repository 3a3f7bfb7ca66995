"""Live sources end to end: a website on loopback, the real fetcher, workers and store."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.actions.article_pages import MAX_PAGES
from bot.config import Settings
from bot.models import Article, FollowedFeed, PollOutcome, StoreCounts
from bot.wiring.app import App, build
from bot.wiring.live_news import LiveNews, live_news
from bot.words import english
from tests.fakes import FakeClock
from tests.rss import SENTENCES, Item, rss
from tests.stalls import stalls_during
from tests.website import Page, Website

WHOLE = [
    f"Paragraph {n} of the report tells what the crew, the pilot and the harbour master said."
    for n in range(8)
]
PAGE = (
    "<html lang=en><head><title>Ferry runs aground</title></head><body><nav>Home News Sport</nav>"
    "<article><h1>Ferry runs aground</h1>"
    + "".join(f"<p>{paragraph}</p>" for paragraph in WHOLE)
    + "</article><footer>Cookies</footer></body></html>"
).encode()


@pytest.fixture
async def site() -> AsyncIterator[Website]:
    async with Website() as website:
        yield website


@pytest.fixture
async def app(site: Website, tmp_path: Path, clock: FakeClock) -> AsyncIterator[App]:
    """Everything connected, on an empty store, with one website within reach."""
    settings = Settings(database=tmp_path / "news.db", allowed_hosts=frozenset({site.host}))
    async with build(settings, clock) as built:
        yield built


async def follow(app: App, site: Website, path: str = "/feed.xml") -> FollowedFeed:
    return await app.feeds.follow(
        site.url(path), names=(f"Post {path}",), homepage=None, guild_id=7, now=app.clock()
    )


@pytest.fixture
async def live(app: App) -> AsyncIterator[LiveNews]:
    async with live_news(app) as connected:
        yield connected


async def polled(live: LiveNews) -> PollOutcome:
    """Polls the only feed, which is due."""
    (outcome,) = await live.poll.poll_due()
    return outcome


async def stories(app: App) -> tuple[Article, ...]:
    return (await app.articles.latest(None, 10)).articles


async def test_news_comes_in(app: App, live: LiveNews, site: Website) -> None:
    """A feed that is due brings its stories, with the titles, dates, links and summaries."""
    site.pages["/feed.xml"] = Page(rss(Item()))
    await follow(app, site)

    assert (await polled(live)).added == StoreCounts(loaded=1)
    (story,) = await stories(app)
    assert (story.title, story.source) == ("Ferry runs aground", "Post /feed.xml")
    assert story.published == datetime(2026, 11, 21, 8, tzinfo=UTC)
    assert story.url == "https://harbour.example/ferry"
    assert story.sentences(3) == SENTENCES


async def test_what_did_not_change_costs_nothing(
    app: App, live: LiveNews, site: Website, clock: FakeClock
) -> None:
    """A second time the server is asked for changes only, and says that there are none."""
    site.pages["/feed.xml"] = Page(
        rss(Item(link=None)), etag='W/"v 1"', last_modified="yesterday, 8:00"
    )
    await follow(app, site)
    await polled(live)
    clock.advance(hours=25)

    assert (await polled(live)).unchanged
    asked = site.last().headers
    assert (asked["If-None-Match"], asked["If-Modified-Since"]) == ('W/"v 1"', "yesterday, 8:00")


async def test_the_same_bytes_are_not_read_again(
    app: App, live: LiveNews, site: Website, clock: FakeClock
) -> None:
    """A server that knows no conditional requests is recognized by what it sends."""
    site.pages["/feed.xml"] = Page(rss(Item(link=None)))
    await follow(app, site)
    await polled(live)
    clock.advance(hours=25)

    assert (await polled(live)).unchanged


async def test_an_edit_brings_a_new_summary(
    app: App, live: LiveNews, site: Website, clock: FakeClock
) -> None:
    """The article stays the same article and says what it says now."""
    edited = Item(text="The ferry is afloat again. It sails tonight. " * 15)
    site.pages["/feed.xml"] = [Page(rss(Item())), Page(rss(edited))]
    await follow(app, site)
    await polled(live)
    (before,) = await stories(app)
    clock.advance(hours=25)

    assert (await polled(live)).added == StoreCounts(updated=1)
    (after,) = await stories(app)
    assert after.id == before.id
    assert after.sentences(1) == ("The ferry is afloat again.",)


async def test_tracking_parameters_make_no_news(
    app: App, live: LiveNews, site: Website, clock: FakeClock
) -> None:
    """Another id and another campaign in the link are the same story."""
    link = "https://harbour.example/ferry"
    first = Item(link=f"{link}?utm_source=rss", guid="a", text="One wording. " * 50)
    second = Item(link=f"{link}?utm_source=app&fbclid=1", guid="b", text="Another wording. " * 50)
    site.pages["/feed.xml"] = [Page(rss(first)), Page(rss(second))]
    await follow(app, site)
    await polled(live)
    clock.advance(hours=25)

    assert (await polled(live)).added == StoreCounts(updated=1)
    assert (await stories(app))[0].url == link


async def test_a_teaser_is_completed_from_its_page(app: App, live: LiveNews, site: Website) -> None:
    """Where the feed only leads in, the article's own page is read."""
    teaser = Item(link=site.url("/ferry"), text="The ferry ran aground at dawn…")
    site.pages["/feed.xml"] = Page(rss(teaser))
    site.pages["/ferry"] = Page(PAGE, content_type="text/html")
    await follow(app, site)
    await polled(live)

    (story,) = await stories(app)
    assert story.text.split("\n") == WHOLE
    assert site.count("/robots.txt") == 1


async def test_a_page_that_could_not_be_had_is_tried_again(
    app: App, live: LiveNews, site: Website, clock: FakeClock
) -> None:
    """At the next readings of its feed, though that did not change; the article is the same."""
    teaser = Item(link=site.url("/ferry"), text="The ferry ran aground at dawn…")
    site.pages |= {
        "/feed.xml": Page(rss(teaser), etag='"1"'),
        "/ferry": [Page(status=503), Page(breaks_off=True), Page(PAGE, content_type="text/html")],
    }
    await follow(app, site)
    await polled(live)
    (before,) = await stories(app)
    came = []
    for _ in range(3):
        clock.advance(hours=25)
        came.append(await polled(live))

    assert [outcome.added for outcome in came] == [
        StoreCounts(duplicates=1),
        StoreCounts(updated=1),
        None,
    ]
    (after,) = await stories(app)
    assert (before.text, before.id) == (teaser.text, after.id)
    assert after.text.split("\n") == WHOLE


@pytest.mark.parametrize(
    ("pages", "times"),
    [
        ({"/ferry": Page(status=503)}, 3),
        ({"/ferry": Page(status=429)}, 3),
        ({"/robots.txt": [Page(status=503), Page(status=404)], "/ferry": Page(PAGE)}, 1),
        ({"/robots.txt": Page(b"User-agent: *\nDisallow: /", content_type="text/plain")}, 0),
        ({"/ferry": Page(status=404)}, 1),
        ({"/ferry": Page(status=410)}, 1),
        ({"/ferry": Page(b"<p>Log in", content_type="text/html")}, 1),
    ],
)
async def test_a_page_is_tried_three_times_at_most(
    app: App,
    live: LiveNews,
    site: Website,
    clock: FakeClock,
    *,
    pages: dict[str, Page | list[Page]],
    times: int,
) -> None:
    """And once where trying again would change nothing; then the feed costs nothing any more."""
    teaser = Item(link=site.url("/ferry"), text="The ferry ran aground at dawn…")
    site.pages |= {"/feed.xml": Page(rss(teaser), etag='"1"'), **pages}
    await follow(app, site)
    await polled(live)
    for _ in range(4):
        clock.advance(hours=25)
        outcome = await polled(live)

    assert site.count("/ferry") == times
    assert outcome.unchanged
    assert site.last().headers["If-None-Match"] == '"1"'
    assert len(await stories(app)) == 1


async def test_a_page_that_is_crowded_out_keeps_its_tries(
    app: App, live: LiveNews, site: Website, clock: FakeClock
) -> None:
    """Newer teasers go first; the page that failed is tried again when there is room."""
    names = [f"new{n}" for n in range(MAX_PAGES)]
    old, *new = (
        Item(name, f"Teaser of {name}…", site.url(f"/{name}"), name) for name in ("old", *names)
    )
    site.pages |= {
        "/feed.xml": [Page(rss(old)), Page(rss(*new, old))],
        "/old": [Page(status=503), Page(PAGE, content_type="text/html")],
        **{f"/{name}": Page(PAGE, content_type="text/html") for name in names},
    }
    await follow(app, site)
    asked = []
    for _ in range(4):
        await polled(live)
        clock.advance(hours=25)
        asked.append((site.count("/old"), sum(site.count(f"/{name}") for name in names)))

    assert asked == [(1, 0), (1, MAX_PAGES), (2, MAX_PAGES), (2, MAX_PAGES)]


async def test_robots_txt_is_honoured(app: App, live: LiveNews, site: Website) -> None:
    """A page that its website does not want to be read by programs is not even asked for."""
    teaser = Item(link=site.url("/ferry"), text="The ferry ran aground at dawn…")
    site.pages |= {
        "/feed.xml": Page(rss(teaser)),
        "/robots.txt": Page(b"User-agent: *\nDisallow: /ferry", content_type="text/plain"),
        "/ferry": Page(PAGE, content_type="text/html"),
    }
    await follow(app, site)
    await polled(live)

    assert (await stories(app))[0].text == "The ferry ran aground at dawn…"
    assert site.count("/ferry") == 0


async def test_a_link_into_our_network_is_not_followed(
    app: App, live: LiveNews, site: Website, clock: FakeClock
) -> None:
    """An item may link anywhere; nothing is fetched of what is not public."""
    async with Website({"/secret": Page(PAGE, content_type="text/html")}) as private:
        teaser = Item(link=private.url("/secret"), text="The ferry ran aground at dawn…")
        site.pages["/feed.xml"] = Page(rss(teaser))
        await follow(app, site)
        await polled(live)

        assert private.requests == []
        assert len(await stories(app)) == 1


@pytest.mark.parametrize(
    ("page", "reason"),
    [
        (Page(status=404), "404"),
        (Page(b'{"items": 7', content_type="application/json"), ""),
        (Page(b"\x00\x01\x02 rubbish"), ""),
        (Page(b"<html><body>Please log in</body></html>"), ""),
    ],
)
async def test_a_bad_source_says_why_and_is_tried_again(
    app: App, live: LiveNews, site: Website, clock: FakeClock, *, page: Page, reason: str
) -> None:
    """One line that says what happened; what is read meanwhile is not affected."""
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


async def test_a_feed_that_is_gone_is_asked_no_more(
    app: App, live: LiveNews, site: Website, clock: FakeClock
) -> None:
    """410 is for good."""
    site.pages["/feed.xml"] = Page(status=410)
    await follow(app, site)
    await polled(live)
    clock.advance(hours=1000)

    assert await live.poll.poll_due() == []


async def test_too_many_requests(app: App, live: LiveNews, site: Website, clock: FakeClock) -> None:
    """Retry-After is waited for."""
    site.pages["/feed.xml"] = Page(status=429, headers={"Retry-After": "36000"})
    await follow(app, site)
    await polled(live)

    clock.advance(hours=9)
    assert await live.poll.poll_due() == []
    clock.advance(hours=3)
    assert len(await live.poll.poll_due()) == 1


async def test_a_feed_that_moved(app: App, live: LiveNews, site: Website) -> None:
    """After a permanent redirect the new address is asked."""
    site.pages |= {
        "/feed.xml": Page(status=301, headers={"Location": "/new.xml"}),
        "/new.xml": Page(rss(Item())),
    }
    await follow(app, site)
    await polled(live)

    assert [feed.url for feed in await live.follow.all()] == [site.url("/new.xml")]


async def test_a_restart_is_no_storm(
    app: App, live: LiveNews, site: Website, clock: FakeClock
) -> None:
    """What is overdue when the bot starts is asked over minutes, not at once."""
    site.pages |= {f"/{n}.xml": Page(rss(Item(guid=f"{n}", link=None))) for n in range(20)}
    for n in range(20):
        await follow(app, site, f"/{n}.xml")
    await live.poll.poll_due()
    clock.advance(hours=48)
    await live.poll.spread_overdue()

    assert len(await live.poll.poll_due()) <= 2
    clock.advance(minutes=10)
    assert len(await live.poll.poll_due()) >= 18


async def test_polling_never_holds_up_the_event_loop(
    app: App, live: LiveNews, site: Website
) -> None:
    """While large feeds are read, parsed and stored, nothing waits longer than 25 ms."""
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
    # The machine itself stalls now and then; one in a hundred may.
    assert stalls[int(len(stalls) * 0.99)] < 0.025


async def test_two_programs_on_one_database(app: App, live: LiveNews, site: Website) -> None:
    """`dateline fetch` beside the running bot: each feed is asked by one of them."""
    site.pages["/feed.xml"] = Page(rss(Item()), wait=0.3)
    await follow(app, site)
    first, second = await asyncio.gather(live.poll.poll_due(), live.poll.poll_due())

    assert len(first) + len(second) == 1
    assert site.count("/feed.xml") == 1


async def test_a_round_ends_while_feeds_keep_coming_due(
    app: App, live: LiveNews, site: Website, clock: FakeClock
) -> None:
    """What becomes due meanwhile is asked in the next round: between them stories are grouped."""
    site.pages |= {"/slow.xml": Page(rss(Item()), wait=0.5), "/late.xml": Page(rss(Item()))}
    await follow(app, site, "/slow.xml")
    round_ = asyncio.create_task(live.poll.poll_due())
    await asyncio.sleep(0.1)
    clock.advance(minutes=1)
    await follow(app, site, "/late.xml")

    assert [outcome.feed.url for outcome in await round_] == [site.url("/slow.xml")]
    assert len(await live.poll.poll_due()) == 1


async def test_a_clock_that_is_set_back_asks_once(
    app: App, live: LiveNews, site: Website, clock: FakeClock
) -> None:
    """Each feed is asked one time more, not again and again."""
    site.pages["/feed.xml"] = Page(rss(Item()), wait=0.1)
    await follow(app, site)
    await polled(live)
    clock.advance(hours=-2)

    assert len(await live.poll.poll_due()) == 1
    assert site.count("/feed.xml") == 2
