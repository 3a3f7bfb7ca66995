"""Find out what to show in `/help`."""

from bot.actions.feed_catalogue import Catalogue
from bot.models import HelpPage, Viewer
from bot.storage.articles.stored_sources import Sources
from bot.storage.deliveries.subscriptions import Subscriptions

_LONGEST_EXAMPLE = 40  # characters of a source's name
_ANY_SITE = "example.com"  # if the catalogue can't be read


class GiveHelp:
    """Collects what `/help` shows in a server or in direct messages."""

    def __init__(
        self, sources: Sources, subscriptions: Subscriptions, catalogue: Catalogue
    ) -> None:
        self._sources = sources
        self._subscriptions = subscriptions
        self._catalogue = catalogue

    async def here(self, viewer: Viewer, *, moderates: bool) -> HelpPage:
        """The state of the place. Schedules and follows are counted only if the person moderates it."""
        seen = [source.name for source in await self._sources.all(viewer)]
        known = [entry.name for entry in self._catalogue.entries_if_readable()]
        page = HelpPage(
            in_server=viewer.guild_id is not None,
            moderates=False,
            sources=len(seen),
            example=next((name for name in seen if len(name) <= _LONGEST_EXAMPLE), None),
            to_add=next((name for name in known if name not in seen), _ANY_SITE),
            schedules=0,
            paused=0,
        )
        if viewer.guild_id is None or not moderates:
            return page
        schedules = await self._subscriptions.of_guild(viewer.guild_id)
        paused = sum(each.paused is not None for each in schedules)
        return page._replace(moderates=True, schedules=len(schedules), paused=paused)
