"""What needs neither the web nor Discord: the store, and the actions on it."""

import os
import socket
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, nullcontext
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from bot.actions.check_health import CheckHealth
from bot.actions.check_installation import CheckInstallation
from bot.actions.check_processes import CheckProcesses
from bot.actions.check_schedules import CheckSchedules
from bot.actions.check_sources import CheckSources
from bot.actions.choose_language import ChooseLanguage
from bot.actions.choose_selection import ChooseSelection
from bot.actions.claim_due import ClaimDue
from bot.actions.compose_digest import ComposeDigest
from bot.actions.compose_posts import Posting
from bot.actions.edit_subscriptions import EditSubscriptions
from bot.actions.explain_posting import ExplainPosting
from bot.actions.feed_catalogue import Catalogue, CatalogueEntry, categories_by_url
from bot.actions.find_source import FindSource
from bot.actions.follow_news import FollowNews
from bot.actions.forget_news import ForgetNews
from bot.actions.give_help import GiveHelp
from bot.actions.greet_servers import GreetServers
from bot.actions.group_stories import FindRelated, GroupStories
from bot.actions.keep_alerts import KeepAlerts, TidyAlerts
from bot.actions.load_articles import LoadArticles
from bot.actions.maintain_store import MaintainStore
from bot.actions.match_news import ClaimMatched, MatchNews
from bot.actions.next_posts import NextPosts
from bot.actions.read_news import ReadNews
from bot.actions.remake_index import RemakeIndex
from bot.actions.remake_summaries import RemakeSummaries
from bot.actions.schedule_digests import ScheduleDigests
from bot.actions.search_news import SearchNews
from bot.actions.take_figures import TakeFigures
from bot.actions.watch_duties import WatchDuties
from bot.config import Settings
from bot.delivery.courier import Courier, Sender
from bot.delivery.lease_keeper import ENDS_AFTER_SECONDS
from bot.delivery.posting import PostDigests
from bot.delivery.scheduler import Scheduler
from bot.delivery.wake_others import WakeOthers
from bot.models import Clock, RunningProcess
from bot.storage.articles.articles import Articles
from bot.storage.articles.reading_places import ReadingPlaces
from bot.storage.articles.retention import Retention
from bot.storage.articles.stored_sources import Sources
from bot.storage.articles.stored_summaries import Summaries
from bot.storage.chosen_languages import ChosenLanguages
from bot.storage.deliveries.alerts import Alerts
from bot.storage.deliveries.amendments import Amendments
from bot.storage.deliveries.outbox import Outbox
from bot.storage.deliveries.posting_facts import PostingFacts
from bot.storage.deliveries.subscriptions import Subscriptions
from bot.storage.duty_faults import DutyFaults
from bot.storage.engine import Database
from bot.storage.feeds.followed_feeds import Feeds
from bot.storage.feeds.settle_names import KnownFeed
from bot.storage.feeds.source_rhythms import SourceRhythms
from bot.storage.fences import FencedDatabase
from bot.storage.forgetting import Forgetting
from bot.storage.greetings import Greetings
from bot.storage.leases import Leases
from bot.storage.matching.filed_queries import FiledQueries
from bot.storage.matching.news_matching import NewsMatching
from bot.storage.open_store import open_store
from bot.storage.search.article_search import Search
from bot.storage.search.remembered_searches import RememberedSearches
from bot.storage.stories.story_groups import Stories
from bot.storage.synced_commands import SyncedCommands
from bot.summary.news_algorithm import ALGORITHM, VERSION
from bot.worker.jobs import Jobs


class App(NamedTuple):
    """The store and the actions on it, ready to use."""

    settings: Settings
    clock: Clock
    database: Database
    leases: Leases
    jobs: Jobs
    articles: Articles
    sources: Sources
    feeds: Feeds
    synced: SyncedCommands
    catalogue: Catalogue
    load_articles: LoadArticles
    remake: RemakeSummaries
    remake_index: RemakeIndex
    group: GroupStories
    match: MatchNews
    find_source: FindSource
    choose_selection: ChooseSelection
    languages: ChooseLanguage
    forget: ForgetNews
    read: ReadNews
    search_news: SearchNews
    find_related: FindRelated
    digest: ComposeDigest
    schedules: ScheduleDigests
    follows: FollowNews
    editing: EditSubscriptions
    alerts: KeepAlerts
    tidy_alerts: TidyAlerts
    explain: ExplainPosting
    posting: PostDigests
    maintain_store: MaintainStore
    watch_duties: WatchDuties
    check_installation: CheckInstallation
    check_sources: CheckSources
    health: CheckHealth
    figures: TakeFigures
    give_help: GiveHelp
    greet: GreetServers


def utc_now() -> datetime:
    """The machine's clock."""
    return datetime.now(UTC)


@asynccontextmanager
async def build(
    settings: Settings,
    clock: Clock = utc_now,
    listed: Sequence[CatalogueEntry] = (),
    *,
    kept_jobs: Jobs | None = None,
) -> AsyncIterator[App]:
    """Open the store and build everything on it; closed with the block.

    `listed` are feeds that come first in the catalogue, before those of its file. `kept_jobs` outlive
    the block; its own ones end with it. Raises `StorageUnavailable`.
    """
    ending = Jobs() if kept_jobs is None else nullcontext(kept_jobs)
    async with open_store(settings.database) as opened, ending as jobs:
        database = FencedDatabase(opened)
        searches = RememberedSearches(database)
        try:
            catalogue = Catalogue(settings.feeds, listed)
            app = _connect(settings, clock, database, jobs, searches, catalogue=catalogue)
            if await app.feeds.has_strangers():  # otherwise the catalogue need not be read
                await app.feeds.settle_names(_known_feeds(app.catalogue))
            if await app.feeds.are_any():
                await app.feeds.settle_categories(
                    categories_by_url(app.catalogue.entries_if_readable())
                )
            yield app
        finally:
            await searches.close()


def _known_feeds(catalogue: Catalogue) -> list[KnownFeed]:
    return [
        KnownFeed(entry.name, entry.url, entry.homepage)
        for entry in catalogue.entries_if_readable()
    ]


def _connect(
    settings: Settings,
    clock: Clock,
    database: Database,
    jobs: Jobs,
    searches: RememberedSearches,
    *,
    catalogue: Catalogue,
) -> App:
    articles, sources, feeds = (
        Articles(database, pictures=settings.pictures),
        Sources(database),
        Feeds(database),
    )
    stories, schedules = Stories(database), Subscriptions(database)
    alerts = Alerts(database)
    summaries = Summaries(database, ALGORITHM, VERSION)
    outbox, rhythms = Outbox(database), SourceRhythms(database)
    find_source = FindSource(sources)
    choose_selection = ChooseSelection(find_source, catalogue)
    read = ReadNews(articles, find_source)
    catch_up = timedelta(hours=settings.catch_up_hours)
    posting = Posting(schedules, articles)
    process = RunningProcess(socket.gethostname(), os.getpid())
    leases = Leases(database, clock, process)
    watch = WatchDuties(DutyFaults(database), clock)
    remake = RemakeSummaries(summaries, jobs)
    group = GroupStories(stories, jobs, catalogue, clock)
    remake_index = RemakeIndex(database)
    matching = NewsMatching(database)
    installation = CheckInstallation(settings, database, articles, sources, clock)
    check_sources = CheckSources(feeds, rhythms, catalogue, clock)
    check_schedules = CheckSchedules(schedules, clock)
    schedule_digests = ScheduleDigests(schedules, outbox, articles, choose_selection, clock)
    follow_news = FollowNews(
        schedules, stories, NextPosts(matching, articles), choose_selection, clock
    )

    def courier_for(sender: Sender) -> Courier:
        return Courier(
            outbox,
            posting,
            sender,
            clock,
            watch,
            amendments=Amendments(database),
            give_up_after=catch_up,
        )

    return App(
        settings=settings,
        clock=clock,
        database=database,
        leases=leases,
        jobs=jobs,
        articles=articles,
        sources=sources,
        feeds=feeds,
        synced=SyncedCommands(database),
        catalogue=catalogue,
        load_articles=LoadArticles(articles, ReadingPlaces(database), jobs, clock),
        remake=remake,
        group=group,
        match=MatchNews(FiledQueries(database), matching, clock),
        remake_index=remake_index,
        find_source=find_source,
        choose_selection=choose_selection,
        languages=ChooseLanguage(ChosenLanguages(database)),
        forget=ForgetNews(Forgetting(database), sources),
        read=read,
        search_news=SearchNews(Search(database), searches, find_source, clock),
        find_related=FindRelated(stories, read),
        digest=ComposeDigest(stories, choose_selection, jobs, clock, style=settings.style),
        schedules=schedule_digests,
        follows=follow_news,
        editing=EditSubscriptions(
            schedules, schedule_digests, follow_news, choose_selection, clock
        ),
        alerts=KeepAlerts(alerts, stories, choose_selection, clock),
        tidy_alerts=TidyAlerts(alerts, clock),
        explain=ExplainPosting(PostingFacts(database), schedules, outbox, feeds, clock),
        posting=PostDigests(
            Scheduler(
                ClaimDue(schedules, outbox, rhythms, clock, catch_up),
                ClaimMatched(matching, clock),
                clock,
                watch,
            ),
            courier_for,
            WakeOthers(database, "posting").begin,
        ),
        maintain_store=MaintainStore(database, Retention(database), clock, settings.keep_days),
        watch_duties=watch,
        check_installation=installation,
        check_sources=check_sources,
        greet=GreetServers(Greetings(database), clock),
        give_help=GiveHelp(sources, schedules, catalogue),
        figures=TakeFigures(database, check_sources, schedules, watch, clock),
        health=CheckHealth(
            installation,
            watch,
            check_sources,
            check_schedules,
            CheckProcesses(
                leases, clock, process=process, lives=timedelta(seconds=ENDS_AFTER_SECONDS)
            ),
            remake=remake,
            group=group,
            remake_index=remake_index,
        ),
    )
