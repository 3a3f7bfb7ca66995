"""Finding a source by the name that somebody typed."""

from collections.abc import Iterable

from bot.errors import UnknownSource
from bot.models import Source, Viewer
from bot.storage.articles.stored_sources import Sources
from bot.text.characters import matching_form, one_line
from bot.text.typed_names import matching_names, nearest_names
from bot.words import Listed, say

_LARGEST = 5  # sources that a refusal names if none is similar
_SHOWN = 60  # characters of a name that a refusal repeats


class FindSource:
    """Looks up the sources that a viewer sees, and suggests their names."""

    def __init__(self, sources: Sources) -> None:
        self._sources = sources

    async def named(self, viewer: Viewer, name: str) -> Source:
        """The source of that name, if the viewer sees it.

        Raises `UnknownSource`, which suggests similar names that the viewer sees.
        """
        found = await self._sources.find(viewer, name)
        if found is None:
            raise await self.unknown(viewer, name)
        return found

    async def several(self, viewer: Viewer, names: str) -> tuple[Source, ...]:
        """The sources of one or several names with commas between them, as `find_sources` finds them.

        At least one. Raises `UnknownSource`.
        """
        found: dict[Source, None] = {}
        for name, source in await self._sources.find_several(viewer, names):
            if source is None:
                raise await self.unknown(viewer, name)
            found[source] = None
        return tuple(found)

    async def numbered(self, viewer: Viewer, source_id: int) -> Source | None:
        """The source of that id; None if it is gone or the viewer does not see it."""
        return await self._sources.get(viewer, source_id)

    async def unknown(self, viewer: Viewer, name: str) -> UnknownSource:
        """The error for a name that no source in view has: it is muted, or others are similar."""
        if viewer.guild_id is not None:
            muted = source_called(name, await self._sources.muted(viewer.guild_id))
            if muted is not None:
                return UnknownSource(say("source-is-muted", name=muted.name))
        known = [source.name for source in await self._sources.all(viewer)]
        if not known:
            return UnknownSource(say("no-sources"))
        name, largest = one_line(name), Listed(known[:_LARGEST])
        if not matching_form(name).strip(", "):
            return UnknownSource(say("unknown-source-nameless", largest=largest))
        if near := nearest_names(name, known):
            return UnknownSource(
                say("unknown-source-near", name=name[:_SHOWN], near=Listed(near, "or"))
            )
        return UnknownSource(say("unknown-source", name=name[:_SHOWN], largest=largest))

    async def suggest(self, viewer: Viewer, typed: str, limit: int) -> list[str]:
        """At most `limit` names that contain what was typed, of sources that the viewer sees.

        Names that begin with it come first, then the sources with most articles.
        """
        names = [source.name for source in await self._sources.all(viewer)]
        return matching_names(typed, names)[:limit]


def source_called(name: str, sources: Iterable[Source]) -> Source | None:
    """The one with that name or slug, whatever its case; None if none has."""
    wanted = matching_form(name)
    called = (each for each in sources if wanted in (matching_form(each.name), each.slug))
    return next(called, None)
