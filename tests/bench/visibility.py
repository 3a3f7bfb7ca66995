"""Reading in a server that follows 50 of 500 sources, compared with one that sees all of them."""

import contextlib
import shutil
import time
from collections.abc import Awaitable, Callable
from contextlib import closing

from bot.actions.find_source import FindSource
from bot.actions.read_news import ReadNews
from bot.actions.search_news import SearchNews
from bot.errors import UnknownArticle
from bot.models import Cursor, SearchRequest, Viewer
from bot.presentation import search_cards, story_cards
from bot.storage.articles.articles import Articles
from bot.storage.articles.stored_sources import Sources
from bot.storage.engine import Database
from bot.storage.search.article_search import Search
from bot.storage.search.remembered_searches import RememberedSearches
from bot.storage.sqlite.open_file import open_database
from bot.storage.timestamps import to_seconds
from bot.words import english
from tests.bench.ground import MINUTES_A_MILLION, Ground, opened
from tests.bench.invented_news import published, rare_word_of, words_by_frequency
from tests.bench.searching import frequent_word
from tests.bench.table import Row, ratios

MINUTES = 1.0 + MINUTES_A_MILLION
ROUNDS = 60
OUTLETS = 500
ALL, SOME, FEW = Viewer(1), Viewer(2), Viewer(3)
_STRIDE = 10  # every tenth source is followed by SOME
_FEW = 2  # sources that FEW follows, those with fewest articles


async def measure(ground: Ground) -> list[Row]:
    """The commands that read all sources, with their cards but without Discord."""
    path = ground.beside("visibility.db")
    shutil.copy(await ground.news(ground.most, OUTLETS), path)
    async with open_database(path):
        pass  # brought up to date
    with closing(opened(path)) as alone:
        alone.executescript(_FOLLOW)
        word = frequent_word(alone, ground.most)
    async with open_database(path) as database:
        return await _compare(database, ground.most, word)


_FOLLOW = f"""
    UPDATE sources SET from_files = 0;
    INSERT INTO feeds (id, source_id, url, added_at)
    SELECT id, id, 'https://outlet.example/' || id, 0 FROM sources;
    INSERT INTO followers (feed_id, guild_id) SELECT id, {ALL.guild_id} FROM feeds;
    INSERT INTO followers (feed_id, guild_id)
    SELECT id, {SOME.guild_id} FROM (SELECT id, row_number() OVER (ORDER BY articles) AS n FROM sources)
    WHERE n % {_STRIDE} = 0;
    INSERT INTO followers (feed_id, guild_id)
    SELECT id, {FEW.guild_id} FROM sources ORDER BY articles LIMIT {_FEW};
"""


async def _compare(database: Database, size: int, word: str) -> list[Row]:
    remembered = RememberedSearches(database)
    find_source = FindSource(Sources(database))
    read = ReadNews(Articles(database), find_source)
    news = SearchNews(Search(database), remembered, find_source, lambda: published(size))
    places = [Cursor(to_seconds(published(size * part // 50)), 0) for part in range(1, 50)]
    words = words_by_frequency()
    frequent = words.index(word)

    async def latest(viewer: Viewer, place: Cursor | None) -> None:
        page = read.turn_page(viewer, "older", place, None, 5)
        story_cards.latest(await page, english()).to_components()

    async def search(viewer: Viewer, query: str, **options: str) -> None:
        page = await news.search(viewer, SearchRequest(query, **options))
        search_cards.search(page, english()).to_components()

    async def one(viewer: Viewer, article_id: int) -> None:
        with contextlib.suppress(UnknownArticle):
            story_cards.article(await read.article(viewer, article_id), english()).to_components()

    kinds: dict[str, Callable[[Viewer, int], Awaitable[object]]] = {
        "latest": lambda viewer, _: latest(viewer, None),
        "latest, anywhere in the past": lambda viewer, n: latest(viewer, places[n % len(places)]),
        "one story": lambda viewer, n: one(viewer, 1 + n * 7919 % size),
        "search, rare word": lambda viewer, n: search(viewer, rare_word_of(7 + n * 13)),
        "search, word in 5 %": lambda viewer, n: search(viewer, words[frequent * 7 + n]),
        "search, word in 30 %": lambda viewer, n: search(viewer, words[frequent + n % 20]),
        "search, word in 30 %, newest": lambda viewer, n: search(
            viewer, words[frequent + n % 20], order="newest"
        ),
        "search, word in 30 %, last month": lambda viewer, n: search(
            viewer, words[frequent + n % 20], since="month"
        ),
        "search, two words in 5 %": lambda viewer, n: search(
            viewer, f"{words[frequent * 7 + n]} {words[frequent * 8 + n]}"
        ),
    }
    rows = []
    for name, act in kinds.items():
        taken: dict[Viewer, list[float]] = {ALL: [], SOME: [], FEW: []}
        for n in range(ROUNDS):
            for viewer, values in taken.items():
                values.append(await _processor(act, viewer, n))
        all_, some, few = taken[ALL], taken[SOME], taken[FEW]
        rows += [
            Row(f"{name}, sees all", all_, unit="ms", digits=2),
            Row(f"{name}, 50 of {OUTLETS} followed", ratios(some, all_), "sees all", most=1.2),
            Row(f"{name}, {_FEW} of {OUTLETS} followed", ratios(few, all_), "sees all"),
        ]
    await remembered.close()
    return rows


async def _processor(
    act: Callable[[Viewer, int], Awaitable[object]], viewer: Viewer, number: int
) -> float:
    """Processor time of all threads of this process, in milliseconds."""
    begun = time.process_time()
    await act(viewer, number)
    return (time.process_time() - begun) * 1e3
