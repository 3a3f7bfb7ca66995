"""The composition root: the only file that builds the parts and connects them."""

import asyncio
import contextlib
import logging
import signal
import tempfile
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from bot.actions import check_installation
from bot.actions.check_schedules import CheckSchedules
from bot.actions.compose_digest import ComposeDigest
from bot.actions.group_stories import FindRelated, GroupStories
from bot.actions.load_articles import LoadArticles
from bot.actions.maintain_store import MaintainStore
from bot.actions.read_news import ReadNews
from bot.actions.remake_summaries import RemakeSummaries
from bot.actions.schedule_digests import ClaimDue, Posting, ScheduleDigests
from bot.actions.summarize_text import SummarizeText
from bot.config import Settings
from bot.delivery.courier import Courier, Sender
from bot.delivery.posting import PostDigests
from bot.delivery.scheduler import Scheduler
from bot.errors import DatelineError
from bot.models import Clock, Finding
from bot.storage.articles.articles import Articles
from bot.storage.articles.retention import Retention
from bot.storage.articles.stored_sources import Sources
from bot.storage.articles.stored_summaries import Summaries
from bot.storage.deliveries.outbox import Outbox
from bot.storage.deliveries.schedules import Schedules
from bot.storage.engine import Database
from bot.storage.feeds.followed_feeds import Feeds
from bot.storage.search.article_search import Search
from bot.storage.search.remembered_searches import RememberedSearches
from bot.storage.sqlite.database import open_database
from bot.storage.stories.story_groups import Stories
from bot.storage.synced_commands import SyncedCommands
from bot.summary import ranking
from bot.worker.jobs import Jobs

if TYPE_CHECKING:
    from bot.actions.catalogue import Catalogue
    from bot.actions.check_sources import CheckSources
    from bot.actions.follow_sources import FollowSources
    from bot.actions.poll_feeds import PollFeeds
    from bot.client import NewsBot
    from bot.delivery.poller import Poller

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Live:
    """What reaches out to news sites."""

    poll: "PollFeeds"
    poller: "Poller"
    follow: "FollowSources"


@dataclass(frozen=True)  # without slots, for what is made when it is first used
class App:
    """What can be asked for, ready to use."""

    settings: Settings
    database: Database
    collect: LoadArticles
    remake: RemakeSummaries
    read: ReadNews
    more: FindRelated
    group: GroupStories
    digest: ComposeDigest
    summarize: SummarizeText
    feeds: Feeds
    jobs: Jobs
    closing: AsyncExitStack = field(repr=False)
    schedules: ScheduleDigests
    posting: PostDigests
    health: CheckSchedules
    examine: check_installation.CheckInstallation
    maintain_store: MaintainStore
    articles: Articles
    sources: Sources
    clock: Clock
    synced: SyncedCommands

    @cached_property
    def catalogue(self) -> "Catalogue":
        """The sources that can be turned on by name."""
        from bot.actions.catalogue import Catalogue

        return Catalogue(self.settings.feeds)

    @cached_property
    def source_health(self) -> "CheckSources":
        """How the live sources are."""
        from bot.actions.check_sources import CheckSources

        return CheckSources(self.feeds, self.catalogue, self.clock)

    @cached_property
    def live(self) -> Live:
        """What reaches out to news sites."""
        from bot.actions.article_pages import ArticlePages
        from bot.actions.find_feed import FindFeed
        from bot.actions.follow_sources import FollowSources
        from bot.actions.poll_feeds import PollFeeds
        from bot.delivery.poller import Poller
        from bot.web.fetch import Fetcher
        from bot.web.robots_cache import Robots

        clock, feeds, jobs = self.clock, self.feeds, self.jobs
        fetcher = Fetcher(allowed_hosts=self.settings.allowed_hosts, clock=clock)
        self.closing.push_async_exit(fetcher)
        pages = ArticlePages(fetcher, Robots(fetcher, clock), jobs, clock)
        poll = PollFeeds(feeds, fetcher, pages, jobs, clock)
        follow = FollowSources(
            feeds,
            self.read,
            catalogue=self.catalogue,
            find_feed=FindFeed(fetcher, jobs, clock),
            poll=poll,
            group=self.group,
            clock=clock,
        )
        return Live(poll, Poller(poll, self.group, clock), follow)

    def bot(self, *, simulated: bool = False) -> "NewsBot":
        """The Discord bot around the same actions; not connected yet.

        In a simulated Discord the commands are registered anew each time, and which ones is not
        written to the store. Searches are, so that their pages can be turned.
        """
        from bot.client import NewsBot  # discord.py costs half a second that `load` need not pay

        return NewsBot(
            read=self.read,
            more=self.more,
            digest=self.digest,
            summarize=self.summarize,
            sources=lambda: self.live.follow,
            schedules=self.schedules,
            posting=self.posting,
            health=self.health,
            synced=None if simulated else self.synced,
            dev_guild=None if simulated else self.settings.dev_guild,
        )


def utc_now() -> datetime:
    """The clock of the machine."""
    return datetime.now(UTC)


@asynccontextmanager
async def build(settings: Settings, clock: Clock = utc_now) -> AsyncIterator[App]:
    """Open the store and build everything on it; closed with the block.

    Raises `StorageUnavailable`.
    """
    async with (
        open_database(settings.database) as database,
        Jobs() as jobs,
        AsyncExitStack() as closing,
    ):
        articles, sources, search = Articles(database), Sources(database), Search(database)
        remembered = RememberedSearches(database)
        closing.push_async_callback(remembered.close)
        stories = Stories(database)
        schedules, outbox = Schedules(database), Outbox(database)
        read = ReadNews(articles, sources, search, remembered, clock)
        catch_up = timedelta(hours=settings.catch_up_hours)
        claim_due = ClaimDue(schedules, outbox, clock, catch_up)
        posting = Posting(schedules, articles)

        def courier_for(sender: Sender) -> Courier:
            return Courier(outbox, posting, sender, clock, give_up_after=catch_up)

        yield App(
            settings=settings,
            database=database,
            collect=LoadArticles(articles, jobs, clock),
            remake=RemakeSummaries(Summaries(database, ranking.ALGORITHM, ranking.VERSION), jobs),
            read=read,
            more=FindRelated(stories, read),
            group=GroupStories(stories, jobs, clock),
            digest=ComposeDigest(stories, read, jobs, clock, style=settings.style),
            summarize=SummarizeText(jobs),
            feeds=Feeds(database),
            jobs=jobs,
            closing=closing,
            schedules=ScheduleDigests(schedules, outbox, articles, read, clock),
            health=CheckSchedules(schedules, clock),
            posting=PostDigests(Scheduler(claim_due, clock), courier_for),
            examine=check_installation.CheckInstallation(
                settings, database, articles, sources, clock
            ),
            maintain_store=MaintainStore(database, Retention(database), clock, settings.keep_days),
            articles=articles,
            sources=sources,
            clock=clock,
            synced=SyncedCommands(database),
        )


@asynccontextmanager
async def build_with_samples(settings: Settings, clock: Clock = utc_now) -> AsyncIterator[App]:
    """The same on a store of its own that vanishes with the block, the articles' folder loaded.

    All dates are moved so that the newest story is minutes old. The store vanishes as well when
    the program is told to stop.
    """
    async with _stopped_by_signals():
        with tempfile.TemporaryDirectory(prefix="dateline-") as folder:
            own = replace(settings, database=Path(folder) / "samples.db")
            async with build(own, clock) as app:
                report = await app.collect.load_samples(settings.articles)
                for skipped in report.skipped:
                    log.warning("%s: %s", skipped.path, skipped.reason)
                await app.group.group()
                yield app


@asynccontextmanager
async def _stopped_by_signals() -> AsyncIterator[None]:
    """Being told to stop ends the block, whichever signal says so.

    The block is cancelled; where that comes out of it, `KeyboardInterrupt` is raised.
    """
    task = asyncio.current_task()
    assert task is not None
    stopped = False

    def stop() -> None:
        nonlocal stopped
        stopped = True
        task.cancel()

    when_told_to_stop(stop)
    try:
        yield
    except asyncio.CancelledError:
        if stopped:
            raise KeyboardInterrupt from None
        raise


def when_told_to_stop(stop: Callable[[], None]) -> None:
    """Call this on Ctrl-C, SIGTERM, and SIGHUP of a closed terminal unless `nohup` hides that."""
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        with contextlib.suppress(NotImplementedError, AttributeError):  # as on Windows
            number = getattr(signal, name)
            if name != "SIGHUP" or signal.getsignal(number) is not signal.SIG_IGN:
                asyncio.get_running_loop().add_signal_handler(number, stop)


async def examine(settings: Settings) -> list[Finding]:
    """All that `dateline doctor` looks at; Discord is asked only where there is a token."""
    findings = [check_installation.examine_token(settings.token)]
    if settings.token and findings[0].ok:
        findings.append(await _examine_discord(settings))
    try:
        async with build(settings) as app:
            findings += await app.examine.examine()
            findings += await app.source_health.examine()
            findings.append(await app.remake.examine())
            return findings + await app.health.examine()
    except DatelineError as error:
        return [*findings, Finding("database", "it cannot be used", str(error))]


async def _examine_discord(settings: Settings) -> Finding:
    from bot import discord_endpoint
    from bot.client import look_in

    discord_endpoint.use(settings.discord_api)
    try:
        return check_installation.examine_servers(*await look_in(str(settings.token)))
    except DatelineError as error:
        return Finding("Discord", "the bot cannot log in", str(error))
