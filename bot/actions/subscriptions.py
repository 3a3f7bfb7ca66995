"""Live sources that whoever runs the bot turns on: from the catalogue, or from OPML."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches

from bot.errors import AddressRefused, UnknownSource
from bot.models import Clock
from bot.reading.feeds.catalogue_entries import CatalogueEntry
from bot.storage.feeds.followed_feeds import Feeds

COMMAND_LINE = 0  # in the place of a server's id


@dataclass(frozen=True, slots=True)
class CatalogueRow:
    """A feed of the catalogue, or one that is read."""

    name: str
    url: str
    language: str | None
    enabled: bool = False  # by the command line
    servers: int = 0  # that follow it


class Subscriptions:
    """Following feeds by the command line; what servers follow is theirs."""

    def __init__(
        self,
        feeds: Feeds,
        catalogue: Callable[[], Sequence[CatalogueEntry]],
        check: Callable[[str], str],
        clock: Clock,
    ) -> None:
        self._feeds = feeds
        self._catalogue = catalogue
        self._check = check
        self._clock = clock

    async def overview(self) -> list[CatalogueRow]:
        """The catalogue, and whatever else is read, by name; for whom it is read."""
        feeds, followers = await self._feeds.all(), await self._feeds.followers()
        listed = {
            each.url: CatalogueRow(each.name, each.url, each.language) for each in self._catalogue()
        }
        for feed in feeds:
            known = listed.get(feed.url) or CatalogueRow(feed.source, feed.url, None)
            servers = followers.get(feed.id, frozenset())
            others = len(servers - {COMMAND_LINE})
            listed[feed.url] = replace(known, enabled=COMMAND_LINE in servers, servers=others)
        return sorted(listed.values(), key=lambda each: each.name.casefold())

    async def enable(self, names: Sequence[str]) -> list[str]:
        """Follow feeds of the catalogue. Raises `UnknownSource` before any is followed."""
        chosen = [self._entry(name) for name in names]
        for entry in chosen:
            await self._follow(entry.name, entry.url, entry.homepage)
        return [entry.name for entry in chosen]

    async def disable(self, names: Sequence[str]) -> list[str]:
        """End the reading of sources, whoever follows them: it is the runner's bot.

        Raises `UnknownSource` before any is left.
        """
        followed = await self._feeds.all()
        ids = {feed.source.casefold(): (feed.source, feed.source_id) for feed in followed}
        for name in names:
            if name.strip().casefold() not in ids:
                raise UnknownSource(_unknown(name, [each for each, _ in ids.values()], "is on"))
        chosen = [ids[name.strip().casefold()] for name in names]
        for _, source_id in chosen:
            await self._feeds.unfollow(source_id, None)
        return [name for name, _ in chosen]

    async def import_opml(self, data: bytes) -> tuple[int, list[tuple[str, str]]]:
        """Follow all feeds of an OPML document: how many; and addresses that may not be fetched.

        Raises `DocumentUnreadable` for what is no OPML.
        """
        from bot.reading.feeds.opml import read_opml  # expat and patterns: 20 ms of each start

        followed, refused = 0, []
        for outline in read_opml(data):
            try:
                url = self._check(outline.url)
            except AddressRefused as error:
                refused.append((outline.url, str(error)))
                continue
            await self._follow(outline.title or url, url, outline.homepage)
            followed += 1
        return followed, refused

    async def export_opml(self) -> str:
        """All live sources as OPML 2.0, whoever follows them."""
        from bot.reading.feeds.opml import Outline, write_opml

        feeds = await self._feeds.all()
        return write_opml([Outline(feed.source, feed.url, None) for feed in feeds])

    async def _follow(self, name: str, url: str, homepage: str | None) -> None:
        await self._feeds.follow(
            url,
            name=name,
            homepage=homepage,
            guild_id=COMMAND_LINE,
            now=self._clock(),
            trusted=True,
        )

    def _entry(self, name: str) -> CatalogueEntry:
        entries = {entry.name.casefold(): entry for entry in self._catalogue()}
        found = entries.get(name.strip().casefold())
        if found is None:
            names = [entry.name for entry in entries.values()]
            raise UnknownSource(_unknown(name, names, "is in the catalogue"))
        return found


def _unknown(name: str, names: Sequence[str], where: str) -> str:
    folded = {each.casefold(): each for each in names}
    near = get_close_matches(name.strip().casefold(), folded, n=3, cutoff=0.5)
    hint = (
        f"did you mean {' or '.join(folded[each] for each in near)}?"
        if near
        else ("`dateline sources list` shows all")
    )
    return f"no source called “{name[:60]}” {where}: {hint}"
