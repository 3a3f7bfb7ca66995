"""Search, list and update, compared with `reader` 3.x, the feed library that most bots build on.

Needs the `bench` extra. Both get the same articles. reader can only take them from feed files, so its
update includes parsing.
"""

import contextlib
import time
from collections.abc import Callable, Iterable
from datetime import datetime
from functools import partial
from html import escape
from itertools import islice
from pathlib import Path

from bot.storage.articles.articles import Articles
from bot.storage.search.article_search import Search
from bot.storage.sqlite.open_file import open_database
from bot.text.search_query import compile_query
from tests.bench.ground import Ground
from tests.bench.invented_news import articles, published, rare_word_of, words_by_frequency
from tests.bench.table import Row, ratios
from tests.viewers import ANYONE

MINUTES = 4.0
SIZES = (10_000, 100_000)
ROUNDS = 3
IN_A_FEED = 2_000
_BATCH = 100


async def measure(ground: Ground) -> list[Row]:
    """Compare at each size, both filled from nothing; reader takes four minutes for 100,000."""
    try:
        import reader  # noqa: F401  to see whether it is installed
    except ImportError:
        print("  left out: pip install -e '.[bench]'")
        return []
    sizes = [size for size in SIZES if size <= ground.most] or [ground.most]
    return [row for size in sizes for row in await _beside_reader(ground, size)]


async def _beside_reader(ground: Ground, size: int) -> list[Row]:
    from reader import make_reader

    folder = ground.folder / f"feeds-{size}"
    folder.mkdir(exist_ok=True)
    feeds = [
        _feed(folder, begin, min(IN_A_FEED, size - begin)) for begin in range(0, size, IN_A_FEED)
    ]
    theirs_at = ground.beside("reader.db")
    ours_at = ground.beside("beside-reader.db")
    with contextlib.closing(make_reader(str(theirs_at), feed_root=str(folder))) as reader:
        for feed in feeds:
            reader.add_feed(feed.name)
        reader.enable_search()
        theirs_update = _processor(reader.update_feeds) + _processor(reader.update_search)
        ours_update = 0.0
        async with open_database(ours_at) as database:
            stored, search = Articles(database), Search(database)
            for begin in range(0, size, _BATCH):
                made = list(articles(min(_BATCH, size - begin), begin))
                begun = time.process_time()
                await stored.add(made, published(begin))
                ours_update += time.process_time() - begun
            rows = [Row(f"{size:,} loaded and searchable", [theirs_update / ours_update], "reader, times as fast", least=10, digits=0)]  # fmt: skip
            words = words_by_frequency()
            for name, word in (("rare word", rare_word_of(5)), ("word in 5 %", words[600]), ("word in 30 %", words[90])):  # fmt: skip
                theirs = [_processor(partial(_take, reader.search_entries, 10, word)) for _ in range(ROUNDS)]  # fmt: skip
                ours = []
                for _ in range(ROUNDS):
                    begun = time.process_time()
                    await search.find(ANYONE, compile_query(word), limit=10)
                    ours.append(time.process_time() - begun)
                rows.append(Row(f"{size:,}: {name}, best 10", ratios(theirs, ours), "reader, times as fast", least=50, digits=0))  # fmt: skip
            theirs = [_processor(partial(_take, reader.get_entries, 10)) for _ in range(ROUNDS)]
            ours = []
            for _ in range(ROUNDS):
                begun = time.process_time()
                await stored.latest(ANYONE, None, 10)
                ours.append(time.process_time() - begun)
            rows.append(Row(f"{size:,}: newest 10", ratios(theirs, ours), "reader, times as fast", digits=1))  # fmt: skip
    return rows


def _take(ask: Callable[..., Iterable[object]], count: int, *what: str) -> None:
    list(islice(ask(*what), count))


def _processor(act: Callable[[], object]) -> float:
    begun = time.process_time()
    act()
    return time.process_time() - begun


def _feed(folder: Path, begin: int, count: int) -> Path:
    """Write an Atom file."""
    path = folder / f"feed-{begin}.xml"
    entries = "".join(
        f"<entry><id>{item.article.url}</id><title>{escape(item.title)}</title>"
        f"<link href='{item.article.url}'/><updated>{_stamp(published(begin + n))}</updated>"
        f"<content type='text'>{escape(item.article.text)}</content></entry>"
        for n, item in enumerate(articles(count, begin))
    )
    path.write_text(
        "<?xml version='1.0' encoding='utf-8'?><feed xmlns='http://www.w3.org/2005/Atom'>"
        f"<id>feed-{begin}</id><title>Feed</title><updated>{_stamp(published(begin))}</updated>"
        f"{entries}</feed>",
        "utf-8",
    )
    return path


def _stamp(moment: datetime) -> str:
    return f"{moment:%Y-%m-%dT%H:%M:%SZ}"
