"""Compares stored queries with the search:   python -m tests.quality.stored_queries [QUERIES].

Queries are made of words of real articles, in all scripts of the shared feeds. Each is asked of a search
index, and of each article as if the query were stored; it prints the queries that are not answered by
the same articles.
"""

import asyncio
import gzip
import json
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from bot.models import PreparedArticle
from bot.reading.feeds.feed_parser import parse_feed
from bot.storage.articles.articles import Articles
from bot.storage.engine import Connection
from bot.storage.sqlite.open_file import open_database
from bot.text.language.article_language import article_language
from tests.matching.both_ways import Compared, compared
from tests.matching.made_queries import made_queries
from tests.quality.feeds import NOW, URL, real_feeds
from tests.quality.measure import DEV
from tests.storage.newsroom import NOON, prepared

_ARTICLES = 900  # in a database; a search looks at the newest 1,000


def real_articles() -> Iterator[PreparedArticle]:
    """The items of the shared feeds that have a text, then the articles of the dev split."""
    for feed in real_feeds():
        for item in parse_feed(feed.body, now=NOW, url=URL).items:
            text = "\n".join(filter(None, item.paragraphs))
            if text:
                language = article_language(f"{item.title} {text}", None)
                yield prepared(text, title=item.title, language=language)
    with gzip.open(DEV, "rt", encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            yield prepared(row["text"], title=row["title"], language="en")


async def measured(queries: int, most: int | None = None) -> Compared:
    """So many queries for each database, of which there are at most `most`."""
    articles = list(real_articles())
    asked, excluding, matches, differences = 0, 0, 0, []
    for begin in range(0, len(articles), _ARTICLES)[:most]:
        done = await _measured(articles[begin : begin + _ARTICLES], queries, seed=begin)
        asked += done.queries
        excluding += done.excluding
        matches += done.matches
        differences += done.differences
    return Compared(asked, excluding, matches, differences)


async def _measured(articles: list[PreparedArticle], queries: int, seed: int) -> Compared:
    texts = [text for each in articles for text in (each.title, each.article.text)]

    def work(connection: Connection) -> Compared:
        return compared(connection, list(made_queries(texts, queries, seed)))

    with tempfile.TemporaryDirectory() as folder:
        async with open_database(Path(folder) / "real.db") as database:
            await Articles(database).add(articles, NOON)
            return await database.read(work)


def main() -> None:
    """Print the counts and the differences."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1_500
    done = asyncio.run(measured(count))
    print(f"{done.queries} queries, {done.excluding} of them without wanted words")
    print(f"{done.matches} matches, {len(done.differences)} differ")
    for each in done.differences:
        print(each)


if __name__ == "__main__":
    main()
