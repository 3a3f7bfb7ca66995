"""What reaches out to news sites."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import NamedTuple

from bot.actions.article_pages import ArticlePages
from bot.actions.find_feed import FindFeed
from bot.actions.follow_sources import FollowSources
from bot.actions.poll_feeds import PollFeeds
from bot.actions.summarize_message import SummarizeMessage
from bot.delivery.poller import Poller
from bot.web.fetch import Fetcher
from bot.web.robots_cache import Robots
from bot.wiring.app import App


class LiveNews(NamedTuple):
    """Reading feeds, now and on time, following them, and reading articles that people link to."""

    poll: PollFeeds
    poller: Poller
    follow: FollowSources
    summarize: SummarizeMessage


@asynccontextmanager
async def live_news(app: App) -> AsyncIterator[LiveNews]:
    """Live news on the app's store; connections are closed with the block."""
    clock = app.clock
    async with (
        Fetcher(allowed_hosts=app.settings.allowed_hosts, clock=clock) as fetcher,
        # Any member may link to anything: the operator's private hosts are for feeds only.
        Fetcher(clock=clock) as public_fetcher,
    ):
        yield live_news_over(app, fetcher, public_fetcher)


def live_news_over(app: App, fetcher: Fetcher, public_fetcher: Fetcher) -> LiveNews:
    """Live news on the app's store: one fetcher for feeds, the other for what members link to."""
    clock, jobs = app.clock, app.jobs
    pages = ArticlePages(fetcher, Robots(fetcher, clock), jobs, clock)
    poll = PollFeeds(app.feeds, fetcher, pages, jobs, clock)
    follow = FollowSources(
        app.feeds,
        app.sources,
        app.find_source,
        catalogue=app.catalogue,
        find_feed=FindFeed(fetcher, jobs, clock),
        poll=poll,
        group=app.group,
        jobs=jobs,
        clock=clock,
    )
    poller = Poller(
        poll, app.group, app.match, clock, app.watch_duties, matched=app.posting.look_again
    )
    linked = ArticlePages(public_fetcher, Robots(public_fetcher, clock), jobs, clock)
    return LiveNews(poll, poller, follow, SummarizeMessage(jobs, linked, clock))
