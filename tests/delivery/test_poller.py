"""Feeds are read as soon as they are due, whatever other hosts do."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import timedelta

import pytest

from bot.actions.article_pages import ArticlePages
from bot.actions.match_news import ClaimMatched
from bot.actions.poll_feeds import PollFeeds
from bot.delivery.poller import Poller
from bot.models import AsItComes, Selection, SubscriptionPlan
from bot.storage.deliveries.outbox import Outbox
from bot.storage.deliveries.subscriptions import Subscriptions
from bot.storage.matching.news_matching import NewsMatching
from bot.web.fetch import Fetcher
from bot.web.robots_cache import Robots
from bot.wiring.app import App
from tests.fakes import FakeClock
from tests.rss import Item, rss
from tests.viewers import SERVER
from tests.website import Internet, Page, Website

TEXT = "The ferry is stuck in the harbour, and nobody knows when it will be free again. " * 9


@asynccontextmanager
async def polling(
    app: App, site: Website, hosts: list[str], matched: Callable[[], None] = lambda: None
) -> AsyncIterator[Poller]:
    """The poller of a bot whose internet is one website under many names."""
    internet = Internet(site, {host: ["93.184.216.34"] for host in hosts})
    async with Fetcher(clock=app.clock, resolver=internet, connector=internet.connector) as fetcher:
        pages = ArticlePages(fetcher, Robots(fetcher, app.clock), app.jobs, app.clock)
        poll = PollFeeds(app.feeds, fetcher, pages, app.jobs, app.clock)
        poller = Poller(poll, app.group, app.match, app.clock, app.watch_duties, matched=matched)
        running = asyncio.create_task(poller.run())
        try:
            yield poller
        finally:
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)


async def follow(app: App, url: str, **later: float) -> None:
    """Follow a feed that is due later."""
    due = app.clock() + timedelta(**later)
    await app.feeds.follow(url, title=url, homepage=None, guild_id=7, now=due)


async def until_asked(site: Website, paths: set[str], seconds: float) -> None:
    """Wait until each of these paths was asked for."""
    for _ in range(int(seconds / 0.02)):
        if paths <= {request.path for request in site.requests}:
            return
        await asyncio.sleep(0.02)
    raise AssertionError(f"not asked for within {seconds} seconds")


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)  # four seconds each, of waiting
@pytest.mark.parametrize("how", ["silent", "dripping"])
@pytest.mark.parametrize(("hosts", "feeds"), [(1, 50), (5, 250)])
async def test_a_slow_host_holds_up_no_other(
    app: App, clock: FakeClock, how: str, hosts: int, feeds: int
) -> None:
    """While hosts that answer nobody, or a byte at a time, have all their feeds due, five feeds of
    another host become due; they are read at once."""
    body = rss(Item("Story", TEXT))
    slow = Page(body, wait=3600) if how == "silent" else Page(body, drip=1)
    async with Website() as site:
        names = [f"slow{number}.example" for number in range(hosts)]
        for number in range(feeds):
            site.pages[f"/slow/{number}"] = slow
            await follow(app, f"http://{names[number % hosts]}/slow/{number}")
        good = {f"/good/{number}" for number in range(5)}
        for path in good:
            site.pages[path] = Page(body)
            await follow(app, f"http://good.example{path}", minutes=30)
        async with polling(app, site, [*names, "good.example"]) as poller:
            # Overdue feeds are spread over ten minutes at a start.
            await asyncio.sleep(0.2)
            clock.advance(minutes=29)
            poller.look_again()
            await asyncio.sleep(1)
            assert 2 * hosts <= site.open <= 4 * hosts

            clock.advance(minutes=2)
            poller.look_again()
            await until_asked(site, good, 15)  # half a second apart, which is good manners

            assert site.open >= 2 * hosts  # the others still are not answered


async def test_new_articles_are_grouped(app: App) -> None:
    """What two feeds report alike becomes one story soon after it was read, with one voice."""
    async with Website() as site:
        for host in ("one.example", "two.example"):
            site.pages[f"/{host}"] = Page(rss(Item("The ferry is stuck", TEXT)))
            await follow(app, f"http://{host}/{host}")
        async with polling(app, site, ["one.example", "two.example"]):
            for _ in range(200):
                articles = (await app.read.latest(SERVER, None, 5)).page.articles
                if len(articles) == 1 and articles[0].has_related:
                    break
                await asyncio.sleep(0.1)

    assert [(article.has_related, article.also_in) for article in articles] == [(True, ())]


async def test_a_story_reaches_its_follows_soon_after_it_was_read(
    app: App, clock: FakeClock
) -> None:
    """Grouped, matched and claimed, each as soon as the step before is done."""
    url, matched, outbox = "http://one.example/feed", asyncio.Event(), Outbox(app.database)
    claim = ClaimMatched(NewsMatching(app.database), clock)
    async with Website() as site:
        site.pages["/feed"] = Page(rss(Item("The harbour is quiet", TEXT)))
        await follow(app, url)
        async with polling(app, site, ["one.example"], matched.set) as poller:
            await until_asked(site, {"/feed"}, 10)
            plan = SubscriptionPlan(
                guild_id=7, channel_id=70, selection=Selection(query="ferries stuck"),
                rhythm=AsItComes(60), stories=5, created_by=1,
            )  # fmt: skip
            for _ in range(500):
                if (await app.feeds.all())[0].read:
                    break
                await asyncio.sleep(0.02)
            await Subscriptions(app.database).add(plan, None, clock(), most=9)
            clock.advance(hours=25)
            fresh = Item(
                "Ferry is stuck", TEXT, "https://one.example/2", "ferry-2", published=clock()
            )
            site.pages["/feed"] = Page(rss(fresh))
            poller.look_again()
            await asyncio.wait_for(matched.wait(), 10)

    assert await claim.claim() == 1
    assert await claim.claim() == 0
    (delivery,) = await outbox.lease(clock(), 60, 9, "worker")
    assert (delivery.channel_id, len(delivery.stories)) == (70, 1)


async def test_the_log_has_no_secret_of_an_address(
    app: App, caplog: pytest.LogCaptureFixture
) -> None:
    """A feed that fails is named by its host and path; its query may hold somebody's key."""
    caplog.set_level("DEBUG")
    async with Website() as site:
        await follow(app, "http://one.example/missing.xml?token=s3cr3t")
        async with polling(app, site, ["one.example"]):
            for _ in range(200):
                if "one.example/missing.xml" in caplog.text:
                    break
                await asyncio.sleep(0.02)

    assert "http://one.example/missing.xml?…" in caplog.text
    assert "s3cr3t" not in caplog.text
