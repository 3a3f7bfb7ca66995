"""Reading the news: the latest articles, page by page, and single articles."""

from bot.actions.find_source import FindSource
from bot.errors import UnknownArticle
from bot.models import Article, Cursor, Latest
from bot.storage.articles.articles import Articles
from bot.words import say

_MAX_A_PAGE = 10  # latest articles that fit into one message


class ReadNews:
    """Reads stored articles."""

    def __init__(self, articles: Articles, find_source: FindSource) -> None:
        self._articles = articles
        self._find_source = find_source

    async def latest(self, source: str | None, count: int) -> Latest:
        """The newest `count` articles (1 to 10), of one source or of all.

        Raises `UnknownSource`.
        """
        count = _within_page(count)
        chosen = await self._find_source.named(source) if source else None
        page = await self._articles.latest(chosen.id if chosen else None, count)
        return Latest(page, chosen, count)

    async def turn_page(
        self, direction: str, cursor: Cursor | None, source_id: int | None, count: int
    ) -> Latest:
        """The page "older" or "newer" than the cursor; the first page if nothing is there."""
        count = _within_page(count)
        chosen = await self._find_source.numbered(source_id)
        place = {"older_than": cursor} if direction == "older" else {"newer_than": cursor}
        page = await self._articles.latest(source_id, count, **place)
        if not page.articles:  # they have been deleted
            page = await self._articles.latest(source_id, count)
        return Latest(page, chosen, count)

    async def article(self, article_id: int) -> Article:
        """One article with its summary. Raises `UnknownArticle`."""
        found = await self._articles.get(article_id)
        if found is None:
            raise UnknownArticle(say("article-gone"))
        return found


def _within_page(count: int) -> int:
    return max(1, min(count, _MAX_A_PAGE))
