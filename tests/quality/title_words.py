"""Measures whether words of titles find their articles:   python -m tests.quality.title_words.

Each word of each title in the shared feeds is searched for, by language: the share that finds its
article, and the share of these whose title is marked. In Chinese, Japanese and Thai, runs of one kind
of character are taken for words.
"""

import asyncio
import re
import tempfile
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

from bot.errors import DocumentUnreadable
from bot.models import MAX_MATCHES
from bot.reading.feeds.feed_parser import parse_feed
from bot.storage.articles.articles import Articles
from bot.storage.search.article_search import Search
from bot.storage.sqlite.open_file import open_database
from bot.text.language.article_language import article_language
from bot.text.search_query import compile_query
from tests.quality.feeds import FEEDS, real_feeds
from tests.storage.newsroom import NOON, prepared
from tests.viewers import ANYONE

_WORD = re.compile(
    r"[\u4e00-\u9fff]{2,}|[\u30a0-\u30ff]{2,}|[\u0e00-\u0e7f]{2,}|[^\s\u3040-\u30ff\u4e00-\u9fff]*[^\W_][^\s\u3040-\u30ff\u4e00-\u9fff]*"
)
_OPERATORS = re.compile(r"^-|\*$|^(source|since|until|on):|^(AND|OR)$", re.IGNORECASE)
_A_FEED = 12  # items


async def measure() -> dict[str, Counter[str]]:
    """Language -> how many words were searched for, found their article, and were marked."""
    made = []
    for feed in real_feeds():
        try:
            parsed = parse_feed(feed.body, now=NOW)
        except DocumentUnreadable:
            continue
        for item in parsed.items[:_A_FEED]:
            if item.title and item.paragraphs:
                text = "\n".join(item.paragraphs)
                language = article_language(f"{item.title}\n{text}", item.language)
                made.append((item.title, item.paragraphs, language))
    counts: dict[str, Counter[str]] = {}
    with tempfile.TemporaryDirectory() as folder:
        async with open_database(Path(folder) / "titles.db") as database:
            for begin in range(0, len(made), 100):
                await Articles(database).add(
                    [
                        prepared(*text, title=title, language=language, published=NOON, source=None,
                                 url=f"https://news.example/{begin + n}")
                        for n, (title, text, language) in enumerate(made[begin : begin + 100])
                    ],
                    NOON,
                )  # fmt: skip
            search = Search(database)
            for number, (title, _, language) in enumerate(made):
                count = counts.setdefault(language or "unknown", Counter())
                for word in dict.fromkeys(_WORD.findall(title)):
                    if _OPERATORS.search(word) or not compile_query(word).wanted:
                        continue
                    found = await search.find(
                        ANYONE, compile_query(word), limit=MAX_MATCHES, seconds=10
                    )
                    hits = [
                        h for h in found.hits if h.article.url == f"https://news.example/{number}"
                    ]
                    count["words"] += 1
                    count["found"] += bool(hits)
                    count["marked"] += any(f.matched for h in hits for f in h.title)
    return counts


NOW = datetime(2026, 11, 1, tzinfo=UTC)


def main() -> None:
    """Print the table."""
    if not FEEDS.is_dir():
        raise SystemExit(f"{FEEDS} is not here")
    for language, count in sorted(asyncio.run(measure()).items()):
        words = count["words"] or 1
        print(
            f"{language:8} {count['words']:5} words, {count['found'] / words:6.1%} found,"
            f" {count['marked'] / max(1, count['found']):6.1%} marked"
        )


if __name__ == "__main__":
    main()
