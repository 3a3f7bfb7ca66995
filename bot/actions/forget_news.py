"""Forgetting: removing a source or an article for good, for the operator."""

from collections.abc import Sequence

from bot.errors import StillRead, UnknownArticle, UnknownSource
from bot.models import ArticleTrace, Forgotten, Source
from bot.storage.articles.stored_sources import Sources
from bot.storage.forgetting import Forgetting
from bot.text.typed_names import nearest_names
from bot.words import Listed, say

_SHOWN = 60  # characters of what was typed that a refusal repeats


class ForgetNews:
    """Finds what the operator names, and removes it once that is confirmed."""

    def __init__(self, forgetting: Forgetting, sources: Sources) -> None:
        self._forgetting = forgetting
        self._sources = sources

    async def find_source(self, name: str) -> Source:
        """The source of that name or slug, even if no server sees it.

        Raises `UnknownSource`, which suggests similar names or tells sources of one name apart, and
        `StillRead` if a feed would bring it back.
        """
        found = await self._forgetting.sources_called(name)
        if len(found) > 1:
            slugs = Listed([source.slug for source in found], "or")
            raise UnknownSource(say("forget-which", name=name[:_SHOWN], slugs=slugs))
        if not found:
            near = nearest_names(name, [source.name for source in await self._sources.stored()])
            if near:
                names = Listed(near, "or")
                raise UnknownSource(say("unknown-source-near", name=name[:_SHOWN], near=names))
            raise UnknownSource(say("forget-unknown-source", name=name[:_SHOWN]))
        if await self._forgetting.is_read(found[0].id):
            raise _still_read(found[0])
        return found[0]

    async def forget_source(self, source: Source) -> Forgotten:
        """Remove the source and everything that depends on it.

        Raises `StillRead`, and removes nothing, if somebody has followed a feed of it meanwhile.
        """
        forgotten = await self._forgetting.forget_source(source.id)
        if forgotten is None:
            raise _still_read(source)
        return forgotten

    async def find_articles(self, text: str) -> tuple[ArticleTrace, ...]:
        """The articles of that link, exact title or number; one or more.

        Raises `UnknownArticle`, which suggests similar titles.
        """
        found = await self._forgetting.articles_called(text.strip())
        if found:
            return found
        titles = await self._forgetting.similar_titles(text)
        if titles:
            near = Listed([f"“{title}”" for title in titles], "or")
            raise UnknownArticle(say("forget-article-near", text=text[:_SHOWN], near=near))
        raise UnknownArticle(say("forget-unknown-article", text=text[:_SHOWN]))

    async def forget_articles(self, articles: Sequence[ArticleTrace]) -> Forgotten:
        """Remove these articles; feeds that still have them don't bring them back."""
        return await self._forgetting.forget_articles([article.id for article in articles])


def _still_read(source: Source) -> StillRead:
    return StillRead(say("forget-still-read", name=source.name))
