"""Summarizing articles on a site that has a public address, whose connections end on loopback."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.actions.article_pages import ArticlePages
from bot.actions.summarize_message import SECONDS, SummarizeMessage
from bot.web.fetch import Fetcher, Limits
from bot.web.robots_cache import Robots
from bot.wiring.app import App
from tests.website import Internet, Website

SITE = "http://news.example"


@asynccontextmanager
async def summarizing(
    app: App, site: Website, *, seconds: float = SECONDS
) -> AsyncIterator[SummarizeMessage]:
    """The action, in an internet in which `SITE` is the only site."""
    internet = Internet(site, {"news.example": ["93.184.216.34"]})
    async with Fetcher(
        resolver=internet, connector=internet.connector, limits=Limits(gap=0)
    ) as fetcher:
        pages = ArticlePages(fetcher, Robots(fetcher, app.clock), app.jobs, app.clock)
        yield SummarizeMessage(app.jobs, pages, app.clock, seconds=seconds)
