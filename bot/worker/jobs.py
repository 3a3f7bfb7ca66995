"""Every job that other processes do for the bot, and which of the two processes does it.

A method here has the name and the parameters of the function that does the work, in
the module of this folder that is called after its subject, such as `web_jobs`. Those import parsers
and sumy at their top, which take up to a second and 100 MB; only the other processes import them.
"""

import pickle
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Self, TypeVar

from bot.models import (
    DocumentReport,
    Feed,
    FeedItem,
    Fingerprint,
    ParsedArticle,
    PreparedArticle,
    StaleSummary,
    Style,
    Summary,
    UngroupedArticle,
    WebPage,
)
from bot.reading.feeds.feed_list import FeedList
from bot.reading.json_findings import JsonRead
from bot.reading.lines import Line
from bot.reading.pasted_document import NewsDocument, is_markup
from bot.worker.pieces import in_pieces
from bot.worker.process import WorkerProcess

T = TypeVar("T")

READING_SECONDS, READING_MEGABYTES = 5.0, 300  # for one document from outside

DOCUMENTS, LINES, OPML, WEB, ARTICLES, SUMMARIES, STORIES = (
    f"bot.worker.{name}_jobs"
    for name in ("document", "line", "opml", "web", "article", "summary", "story")
)


@dataclass(frozen=True, slots=True)
class ArticleBatches:
    """The articles of a document in batches, its last article first.

    Each batch is pickled on its own: thousands of articles that arrive from another process at
    once would hold up the event loop.
    """

    report: DocumentReport
    pickled: tuple[bytes, ...]

    def __iter__(self) -> Iterator[Sequence[ParsedArticle]]:
        return map(pickle.loads, self.pickled)


class Jobs:
    """Does work in two processes that start with the first job and end with the block.

    One reads pages and feeds, which may be hostile: a document gets `seconds` and `megabytes`, and
    the process is killed if it takes more. The other one has no limits: it summarizes, and reads
    documents that may be large, such as listing dumps. Each does one job at a time.

    A job raises what its function raises, `TooDemanding` beyond the limits, and `WorkerDied` if
    the process ends without an answer. If the caller is cancelled, so is the job. Jobs of commands
    come before all others that wait.
    """

    def __init__(
        self,
        *,
        seconds: float = READING_SECONDS,
        megabytes: int = READING_MEGABYTES,
        process: Callable[..., WorkerProcess] = WorkerProcess,
    ) -> None:
        self._reader = process(seconds=seconds, megabytes=megabytes, imports=(WEB, DOCUMENTS))
        self._summarizer = process()

    async def __aenter__(self) -> Self:
        async with AsyncExitStack() as stack:
            await stack.enter_async_context(self._summarizer)
            await stack.enter_async_context(self._reader)
            self._closing = stack.pop_all()
        return self

    async def __aexit__(self, *raised: Any) -> None:
        await self._closing.__aexit__(*raised)

    async def read_batches(
        self, document: NewsDocument, now: datetime, size: int, *, force: bool = False
    ) -> ArticleBatches:
        """Read a document in batches of `size` articles, as `read_document` does."""
        process = self._reader if is_markup(document) else self._summarizer
        batches: ArticleBatches = await process.run(
            DOCUMENTS, "read_batches", document, now, size, force=force
        )
        return batches

    async def read_lines(self, lines: Sequence[Line], codec: str, now: datetime) -> JsonRead:
        """See `json_news.parse_json_lines`."""
        read: JsonRead = await self._summarizer.run(LINES, "read_lines", lines, codec, now)
        return read

    async def read_feed(self, body: bytes, *, now: datetime, content_type: str, url: str) -> Feed:
        """See `feed_parser.parse_feed`."""
        feed: Feed = await self._reader.run(
            WEB, "read_feed", body, now=now, content_type=content_type, url=url
        )
        return feed

    async def read_page(
        self, body: bytes, *, now: datetime, content_type: str, url: str, urgent: bool = False
    ) -> WebPage:
        """See `page_article.read_page`; `urgent` if a command waits for it."""
        run = self._reader.run_first if urgent else self._reader.run
        page: WebPage = await run(
            WEB, "read_page", body, now=now, content_type=content_type, url=url
        )
        return page

    async def find_feeds(self, body: bytes, *, content_type: str, url: str) -> list[str]:
        """The addresses of a page's feeds; see `feed_discovery.discover`."""
        found: list[str] = await self._reader.run(
            WEB, "find_feeds", body, content_type=content_type, url=url
        )
        return found

    async def read_opml(self, data: bytes) -> FeedList:
        """See `opml.read_opml`."""
        listed: FeedList = await self._summarizer.run(OPML, "read_opml", data)
        return listed

    async def prepare_articles(
        self, articles: Sequence[ParsedArticle], now: datetime
    ) -> list[PreparedArticle]:
        """Settle the date, language and title of each article, and summarize it."""
        return await self._in_pieces(
            ARTICLES, "prepare_articles", articles, _length_of_article, now
        )

    async def prepare_items(
        self,
        items: Sequence[tuple[FeedItem, WebPage | None]],
        source: str,
        language: str | None,
        now: datetime,
    ) -> list[PreparedArticle]:
        """An article for each item of a feed, with the text of its own page if that was read.

        `language` is the feed's. The body is empty if an item has neither text nor title.
        """
        return await self._in_pieces(
            ARTICLES, "prepare_items", items, _length_of_item, source, language, now
        )

    async def are_about(
        self, pages: Sequence[tuple[WebPage, FeedItem]], among: Sequence[FeedItem]
    ) -> list[bool]:
        """Whether each page is about its item; see `own_page.are_about`."""
        about: list[bool] = await self._summarizer.run(STORIES, "are_about", pages, among)
        return about

    async def summaries(self, articles: Sequence[StaleSummary]) -> list[Summary]:
        """Summarize stored articles by the present rules."""
        return await self._in_pieces(SUMMARIES, "summaries", articles, lambda each: len(each.text))

    async def summaries_in_style(
        self, texts: Sequence[tuple[str, str | None]], style: Style
    ) -> list[Summary]:
        """Summarize texts, each with its language, in a style."""
        made: list[Summary] = await self._summarizer.run_first(
            SUMMARIES, "summaries_in_style", texts, style
        )
        return made

    async def summarize(
        self, text: str, sentences: int, *, fewest: int = 1, language: str | None = None
    ) -> list[str]:
        """The best sentences of a text, letter for letter, in its order.

        None if the text has less than `fewest` distinct ones. `language` is the stated one.
        """
        best: list[str] = await self._summarizer.run_first(
            SUMMARIES, "summarize", text, sentences, fewest=fewest, language=language
        )
        return best

    async def fingerprints(self, articles: Sequence[UngroupedArticle]) -> list[Fingerprint]:
        """See `grouping.fingerprints`."""
        return await self._in_pieces(STORIES, "fingerprints", articles, lambda each: len(each.text))

    async def domains_of_publishers(self, addresses: Mapping[str, str]) -> dict[str, str]:
        """See `publisher_domains.domains_of_publishers`; the public suffix list takes 1.2 MB."""
        domains: dict[str, str] = await self._summarizer.run(
            STORIES, "domains_of_publishers", addresses
        )
        return domains

    async def _in_pieces(
        self,
        module: str,
        function: str,
        values: Sequence[T],
        length: Callable[[T], int],
        *arguments: Any,
    ) -> list[Any]:
        """Several jobs for one batch, so that other tasks get their turn in between."""
        done: list[Any] = []
        for piece in in_pieces(values, length):
            done += await self._summarizer.run(module, function, piece, *arguments)
        return done


def _length_of_article(article: ParsedArticle) -> int:
    return sum(map(len, article.body))


def _length_of_item(item_and_page: tuple[FeedItem, WebPage | None]) -> int:
    item, page = item_and_page
    return sum(map(len, page.paragraphs if page else item.paragraphs))
