"""Finding a source by the name that somebody typed."""

from bot.errors import UnknownSource
from bot.models import Source
from bot.storage.articles.stored_sources import Sources
from bot.text.typed_names import matching_names, nearest_names
from bot.words import Listed, say

_LARGEST = 5  # sources that a refusal names if none is similar
_SHOWN = 60  # characters of a name that a refusal repeats


class FindSource:
    """Looks up stored sources, and suggests their names."""

    def __init__(self, sources: Sources) -> None:
        self._sources = sources

    async def named(self, name: str) -> Source:
        """The source of that name. Raises `UnknownSource`, which suggests similar names."""
        found = await self._sources.find(name)
        if found is None:
            raise await self.unknown(name)
        return found

    async def numbered(self, source_id: int | None) -> Source | None:
        """The source of that id; None if it is gone."""
        return next((each for each in await self._sources.all() if each.id == source_id), None)

    async def unknown(self, name: str) -> UnknownSource:
        """The error for a name that no source has; it suggests similar names."""
        known = [source.name for source in await self._sources.all()]
        if not known:
            return UnknownSource(say("no-sources"))
        if near := nearest_names(name, known):
            return UnknownSource(
                say("unknown-source-near", name=name[:_SHOWN], near=Listed(near, "or"))
            )
        largest = Listed(known[:_LARGEST])
        return UnknownSource(say("unknown-source", name=name[:_SHOWN], largest=largest))

    async def suggest(self, typed: str, limit: int) -> list[str]:
        """At most `limit` names that contain what was typed.

        Names that begin with it come first, then the sources with most articles.
        """
        names = [source.name for source in await self._sources.all()]
        return matching_names(typed, names)[:limit]
