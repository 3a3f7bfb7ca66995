"""Matching new stories with stored queries: how long one article takes among 10,000 and 100,000 queries.

Processor time of this process. The queries are of the words of titles: 45 % one word, 17 % two or
three, 13 % phrases, 12 % alternatives, 8 % with an unwanted word, 5 % beginnings. "Names" are words
in at most 2 % of the articles, as names of people and places are; "common" words are in up to 35 %.
"""

import random
import time
import tracemalloc
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

from bot.matching.article_words import ArticleWords
from bot.matching.filing_keys import filing_keys
from bot.matching.known_forms import KnownForms
from bot.matching.stored_query import StoredQuery, stored_query
from bot.matching.token_stems import TokenStems
from bot.models import PreparedArticle
from bot.storage.articles.articles import Articles
from bot.storage.engine import Connection
from bot.storage.sqlite.database import open_database
from bot.text.search_query import compile_query
from tests.bench.ground import Ground
from tests.bench.invented_news import articles, published
from tests.bench.table import Row, percentile

MINUTES = 2.0
_ARTICLES = 1_500
_MATCHED = 400  # of them
_COUNTS = (10_000, 100_000)
_MIXES = {"names": 0.02, "common": 0.35}


class News(NamedTuple):
    """Articles of a database, and how many have each of their keys."""

    titles: Sequence[str]
    words: Sequence[ArticleWords]
    often: Mapping[str, int]


async def measure(ground: Ground) -> list[Row]:
    """Milliseconds an article, and the memory of the stored queries."""
    return await measured(ground, list(articles(_ARTICLES)))


async def measured(ground: Ground, made: Sequence[PreparedArticle]) -> list[Row]:
    """The same for other articles."""
    async with open_database(ground.beside("matching.db")) as database:
        await Articles(database).add(made, published(0))
        return await database.read(_measured)


def _measured(connection: Connection) -> list[Row]:
    texts = connection.execute("SELECT title, body FROM articles").fetchall()
    languages = connection.search_index.languages()
    stems = TokenStems(languages)
    words = [ArticleWords(title, body, stems) for title, body in texts]
    often = Counter(key for article in words for key in article.all_keys())
    taken = [_taking_apart(title, body, stems) for title, body in texts]
    news = News([title for title, _ in texts], words, often)
    rows = [Row("taking an article apart", taken, unit="ms")]
    for mix, share in _MIXES.items():
        typed = list(_queries(news, share, max(_COUNTS)))
        for count in _COUNTS:
            forms = KnownForms(connection.search_index.forms_of, languages)
            rows += _matching(f"{count:,} queries, {mix}", typed[:count], news, forms, languages)
    return rows


def _taking_apart(title: str, body: str, stems: TokenStems) -> float:
    """Milliseconds, if the words were in other articles before."""
    begun = time.process_time()
    sum(1 for _ in ArticleWords(title, body, stems).all_keys())
    return (time.process_time() - begun) * 1e3


def _matching(
    name: str, typed: Sequence[str], news: News, forms: KnownForms, languages: Collection[str]
) -> list[Row]:
    tracemalloc.start()
    queries = [stored_query(compile_query(each)) for each in typed]
    filed: defaultdict[str, list[int]] = defaultdict(list)
    for number, query in enumerate(queries):
        for key in filing_keys(query, languages, lambda key: news.often.get(key, 0)):
            filed[key].append(number)
    memory, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    first = [_milliseconds(article, queries, filed, forms) for article in news.words[:_MATCHED]]
    taken = [_milliseconds(article, queries, filed, forms) for article in news.words[:_MATCHED]]
    matches = [len(_answered(article, queries, filed, forms)) for article in news.words[:20]]
    return [
        Row(f"{name}: an article", taken, unit="ms", most=8 if "names" in name else None),
        Row(f"{name}: p99", [percentile(taken, 0.99)], unit="ms"),
        Row(f"{name}: p99 before forms are known", [percentile(first, 0.99)], unit="ms"),
        Row(f"{name}: matches of an article", matches, digits=0),
        Row(f"{name}: memory", [memory / 2**20], unit="MB", digits=0),
    ]


def _milliseconds(
    article: ArticleWords,
    queries: Sequence[StoredQuery],
    filed: Mapping[str, Sequence[int]],
    forms: KnownForms,
) -> float:
    begun = time.process_time()
    _answered(article, queries, filed, forms)
    return (time.process_time() - begun) * 1e3


def _answered(
    article: ArticleWords,
    queries: Sequence[StoredQuery],
    filed: Mapping[str, Sequence[int]],
    forms: KnownForms,
) -> list[int]:
    found: set[int] = set()
    for key in article.all_keys():
        found.update(filed.get(key, ()))
    return [number for number in found if queries[number].is_answered_by(article, forms)]


def _queries(news: News, share: float, count: int) -> Iterator[str]:
    """Queries of words that at most that share of the articles have."""
    chance = random.Random(7)
    most = share * len(news.words)
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
