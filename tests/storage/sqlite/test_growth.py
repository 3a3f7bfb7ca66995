"""No step that someone waits for grows with the number of articles."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

from bot.models import Cursor, Selection
from bot.storage.articles.articles import Articles
from bot.storage.articles.stored_sources import Sources
from bot.storage.articles.stored_summaries import Summaries
from bot.storage.engine import Connection, Database, Domain, EngineState, IndexProgress, Topic
from bot.storage.feeds.followed_feeds import Feeds
from bot.storage.search.article_search import Search
from bot.storage.sqlite.connection import SQLiteConnection
from bot.storage.sqlite.database import SQLiteDatabase
from bot.storage.sqlite.open_file import open_database
from bot.storage.stories.story_groups import Stories
from bot.storage.timestamps import to_seconds
from bot.text.search_query import compile_query
from tests.storage.newsroom import NOON, articles
from tests.viewers import ANYONE

T = TypeVar("T")

FEW, TIMES = 400, 12
_STEPS = 10  # of the virtual machine between two counts


class Counted:
    """A database that counts the steps of SQLite's virtual machine."""

    def __init__(self, database: SQLiteDatabase) -> None:
        self._database = database
        self.steps = 0

    async def read(self, work: Callable[[Connection], T], *, seconds: float | None = None) -> T:
        return await self._database.read(lambda connection: self._count(connection, work))

    async def glance(self, work: Callable[[Connection], T]) -> T:
        return await self._database.glance(lambda connection: self._count(connection, work))

    async def write(
        self,
        work: Callable[[Connection], T],
        *,
        durable: bool = False,
        domain: Domain | None = None,
    ) -> T:
        return await self._database.write(lambda connection: self._count(connection, work))

    async def wake(self, topic: Topic) -> None:
        raise NotImplementedError

    async def listen(self, heard: Callable[[Topic], None]) -> None:
        raise NotImplementedError

    async def fault(self) -> str | None:
        return await self._database.fault()

    async def state(self) -> EngineState:
        return await self._database.state()

    async def merge_search_index(self) -> bool:
        return await self._database.merge_search_index()

    async def remake_search_index(self, articles: int) -> bool:
        return await self._database.remake_search_index(articles)

    async def search_index_progress(self) -> IndexProgress | None:
        return await self._database.search_index_progress()

    async def tidy(self) -> None:
        await self._database.tidy()

    def _count(self, connection: SQLiteConnection, work: Callable[[Connection], T]) -> T:
        connection.set_progress_handler(self._step, _STEPS)
        try:
            return work(connection)
        finally:
            connection.set_progress_handler(None, 0)

    def _step(self) -> int:
        self.steps += _STEPS
        return 0


RARE = "babace"  # in some of 10,000 articles
ACTIONS: dict[str, Callable[[Database], Awaitable[object]]] = {
    "storing a batch": lambda d: Articles(d).add(list(articles(50, begin=100_000)), NOON),
    "meeting it again": lambda d: Articles(d).add(list(articles(50, begin=200)), NOON),
    "an update": lambda d: Articles(d).add([next(articles(1, begin=7, words=70))], NOON),
    "what is unknown": lambda d: Articles(d).unknown([i.article for i in articles(50, begin=90)]),
    "the latest": lambda d: Articles(d).latest(ANYONE, None, 5),
    "the latest of a source": lambda d: Articles(d).latest(ANYONE, 1, 5),
    "a page in the middle": lambda d: Articles(d).latest(ANYONE, 
        None, 5, older_than=Cursor(to_seconds(NOON + timedelta(minutes=200)), 200)
    ),
    "an article": lambda d: Articles(d).get(ANYONE, 100),
    "the sources": lambda d: Sources(d).all(ANYONE),
    "a rare word": lambda d: Search(d).find(ANYONE, compile_query(RARE)),
    "the newest of a frequent word": lambda d: Search(d).find(ANYONE, compile_query("ba OR ce"), order="newest"),
    "whether a summary is outdated": lambda d: Summaries(d, "first", 1).outdated(None, 20),
    "how many are outdated": lambda d: Summaries(d, "first", 1).count_outdated(),
    "what is not grouped": lambda d: Stories(d).ungrouped(25),
    "the best of a source": lambda d: Stories(d).best(ANYONE, Selection((1,)), 5, since=NOON),
    "what else there is": lambda d: Stories(d).same_story(ANYONE, 5, 5),
    "feeds that are due": lambda d: Feeds(d).next_check(),
}  # fmt: skip


async def test_twelve_times_the_articles_take_no_more_steps(tmp_path: Path) -> None:
    """No statement walks all articles, once the planner knows how many there are."""
    taken: dict[str, list[int]] = {name: [] for name in ACTIONS}
    for count in (FEW, FEW * TIMES):
        async with open_database(tmp_path / f"{count}.db") as database:
            for begin in range(0, count, 200):
                await Articles(database).add(list(articles(200, begin=begin)), NOON)
            await database.tidy()
            counted = Counted(database)
            for name, act in ACTIONS.items():
                before = counted.steps
                await act(counted)
                taken[name].append(counted.steps - before)

    assert {name: of for name, of in taken.items() if of[1] > 2 * of[0] + 500} == {}
    assert all(many > 0 for _, many in taken.values())
