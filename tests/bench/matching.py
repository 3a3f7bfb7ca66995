"""Matching new stories with stored queries: how long one article takes among 10,000 and 100,000 queries.

Processor time of this process, from the tables to the ids of the subscriptions, with everything that a
selection asks; then recording them, and claiming. The queries are of the words of titles: 45 % one word,
17 % two or three, 13 % phrases, 12 % alternatives, 8 % with an unwanted word, 5 % beginnings. "Names" are
words in at most 2 % of the articles, as names of people and places are; "common" words are in up to 35 %.
"""

import random
import time
import tracemalloc
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import timedelta
from typing import NamedTuple

from bot.matching.article_words import ArticleWords
from bot.matching.token_stems import TokenStems
from bot.models import PreparedArticle
from bot.storage.articles.articles import Articles
from bot.storage.engine import Connection, Database
from bot.storage.matching.filed_queries import FiledQueries
from bot.storage.matching.news_matching import NewsMatching
from bot.storage.matching.selecting_subscriptions import QueryMatcher, articles_of
from bot.storage.sqlite.open_file import open_database
from bot.text.search_query import compile_query
from tests.bench.ground import Ground
from tests.bench.invented_news import articles, published
from tests.bench.table import Row, percentile
from tests.storage.follows import insert_follow

MINUTES = 4.0
_ARTICLES = 1_500
_MATCHED = 300  # of them
_RECORDED = 20
_COUNTS = (10_000, 100_000)
_MIXES = {"names": 0.02, "common": 0.35}
_GUILDS = 2_500
_NOW = published(_ARTICLES)


class News(NamedTuple):
    """The titles of a database's articles, and how many articles have each word."""

    titles: Sequence[str]
    often: Mapping[str, int]


async def measure(ground: Ground) -> list[Row]:
    """Milliseconds an article, posts a second, and the memory of this process."""
    return await measured(ground, list(articles(_ARTICLES)))


async def measured(ground: Ground, made: Sequence[PreparedArticle]) -> list[Row]:
    """The same for other articles."""
    rows: list[Row] = []
    for mix, share in _MIXES.items():
        async with open_database(ground.beside("matching.db")) as database:
            await Articles(database).add(made, _NOW - timedelta(hours=1))
            news, taken = await database.read(_news)
            if not rows:
                rows.append(Row("taking an article apart", taken, unit="ms"))
            typed = list(_queries(news, share, max(_COUNTS)))
            known = 0
            for count in _COUNTS:
                some = typed[known:count]
                rows += await _matching(f"{count:,} queries, {mix}", database, some)
                known = count
    return rows


def _news(connection: Connection) -> tuple[News, list[float]]:
    texts = connection.execute("SELECT title, body FROM articles").fetchall()
    stems = TokenStems(connection.search_index.languages())
    words = [ArticleWords(title, body, stems) for title, body in texts]
    often = Counter(key for article in words for key in article.all_keys())
    taken = [
        _milliseconds(lambda t=title, b=body: list(ArticleWords(t, b, stems).all_keys()))  # type: ignore[misc]
        for title, body in texts
    ]
    return News([title for title, _ in texts], often), taken


async def _matching(name: str, database: Database, typed: Sequence[str]) -> list[Row]:
    def follow(connection: Connection) -> None:
        (first,) = connection.execute("SELECT count(*) FROM subscriptions").fetchone()
        for number, query in enumerate(typed, first):
            guild = 1 + number % _GUILDS
            insert_follow(
                connection, query, guild=guild, channel=number, now=published(0), stories=5
            )

    await database.write(follow)
    filing = time.process_time()
    await FiledQueries(database).file_all()
    filing = (time.process_time() - filing) * 1e3 / len(typed)
    matcher = QueryMatcher()

    def find(connection: Connection) -> tuple[list[float], list[int]]:
        selecting = matcher.at(connection, _NOW)
        taken, matches = [], []
        for article in articles_of(connection, range(1, _MATCHED + 1)):
            begun = time.process_time()
            matches.append(len(selecting.subscriptions(article)))
            taken.append((time.process_time() - begun) * 1e3)
        return taken, matches

    first, _ = await database.read(find)
    taken, matches = await database.read(find)
    memory = await database.read(_memory)
    recorded, claimed = await _recorded(database)
    return [
        Row(f"{name}: an article", taken, unit="ms", most=8 if "names" in name else None),
        Row(f"{name}: p99", [percentile(taken, 0.99)], unit="ms"),
        Row(
            f"{name}: p99 before queries and forms are known", [percentile(first, 0.99)], unit="ms"
        ),
        Row(f"{name}: matches of an article", matches, digits=0),
        Row(f"{name}: memory", [memory], unit="MB", digits=0),
        Row(f"{name}: filing a query", [filing], unit="ms"),
        Row(f"{name}: found and recorded, an article", [recorded], unit="ms"),
        Row(f"{name}: posts claimed a second", [claimed], digits=0),
    ]


async def _recorded(database: Database) -> tuple[float, float]:
    """Milliseconds an article from `unmatched` to `matched`, and posts claimed a second.

    As in a bot that has matched articles with these words before.
    """
    wait = "INSERT INTO unmatched SELECT id FROM articles WHERE id <= ?"
    fresh = "UPDATE articles SET published_at = NULL WHERE id <= ?"

    def prepare(connection: Connection) -> None:
        connection.execute("DELETE FROM matched")
        connection.execute(fresh, (_RECORDED,))
        connection.execute(wait, (_RECORDED,))

    matching = NewsMatching(database)
    recorded = 0.0
    for _ in range(2):
        await database.write(prepare)
        begun = time.process_time()
        while (await matching.match(5, _NOW)).articles:
            pass
        recorded = (time.process_time() - begun) * 1e3 / _RECORDED
    begun, claimed = time.process_time(), 0
    while count := await matching.claim(_NOW + timedelta(seconds=1), 200):
        claimed += count
    return recorded, claimed / max(time.process_time() - begun, 1e-9)


def _memory(connection: Connection) -> float:
    """What a matcher remembers of queries and words, in MB."""
    tracemalloc.start()
    matcher = QueryMatcher()
    selecting = matcher.at(connection, _NOW)
    for article in articles_of(connection, range(1, _MATCHED + 1)):
        selecting.subscriptions(article)
    del selecting
    held, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return held / 2**20


def _milliseconds(act: Callable[[], object]) -> float:
    begun = time.process_time()
    act()
    return (time.process_time() - begun) * 1e3


def _queries(news: News, share: float, count: int) -> Iterator[str]:
    """Queries of words that at most that share of the articles have."""
    chance = random.Random(7)
    most = share * len(news.titles)
    titles = [title.split() for title in news.titles]
    choice = [
        (words, [at for at, word in enumerate(words) if 0 < news.often[word.lower()] <= most])
        for words in titles
    ]
    usable = [(words, places) for words, places in choice if places]

    def word() -> str:
        words, places = chance.choice(usable)
        return words[chance.choice(places)]

    def several() -> str:
        words, places = chance.choice(usable)
        chosen = chance.sample(places, min(len(places), chance.choice((2, 2, 3))))
        return " ".join(words[at] for at in chosen)

    def phrase() -> str:
        words, places = chance.choice(usable)
        at = max(0, chance.choice(places) - chance.randrange(2))
        return '"{}"'.format(" ".join(words[at : at + 2]))

    ways: dict[Callable[[], str], int] = {
        word: 45,
        several: 17,
        phrase: 13,
        lambda: " OR ".join(word() for _ in range(chance.choice((2, 3, 5)))): 12,
        lambda: f"{word()} -{word()}": 8,
        lambda: word()[: chance.choice((5, 6))] + "*": 5,
    }
    while count:
        (way,) = chance.choices(list(ways), weights=list(ways.values()))
        typed = way()
        if compile_query(typed).wanted:
            yield typed
            count -= 1
