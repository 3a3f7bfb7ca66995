"""What can be wrong with an installation, each finding with its mend."""

import asyncio
import shutil
from collections.abc import Iterator, Mapping

from bot.actions.find_documents import find_documents
from bot.config import Settings
from bot.models import Clock, Finding
from bot.storage.articles.articles import Articles
from bot.storage.articles.stored_sources import Sources
from bot.storage.engine import Database

_ROOM = 100 * 2**20  # bytes; less than that is soon full
_LOOKED_AT = 50  # newest stories; the one that was loaded last is hardly ever an older one


class CheckInstallation:
    """Looks at what is on this machine; what only Discord knows is asked elsewhere."""

    def __init__(
        self,
        settings: Settings,
        database: Database,
        articles: Articles,
        sources: Sources,
        clock: Clock,
    ) -> None:
        self._settings = settings
        self._database = database
        self._articles = articles
        self._sources = sources
        self._clock = clock

    async def examine(self) -> list[Finding]:
        """Findings about the clock, the database, the sources and the articles' folder."""
        return [
            await self._time(),
            await self._stored(),
            *self._room(),
            await self._known_sources(),
            await self._folder(),
        ]

    async def _time(self) -> Finding:
        now = self._clock()
        stories = await self._articles.recent(None, None, _LOOKED_AT)
        last_seen = max((story.seen for story in stories), default=now)
        if last_seen > now:
            return Finding(
                "clock",
                f"it shows {now:%Y-%m-%d %H:%M} UTC, but news was loaded at"
                f" {last_seen:%Y-%m-%d %H:%M}",
                "set the clock, for example with: timedatectl set-ntp true",
            )
        return Finding("clock", f"{now:%Y-%m-%d %H:%M} UTC")

    async def _stored(self) -> Finding:
        fault = await self._database.fault()
        if fault:
            return Finding(
                "database",
                f"{self._settings.database} is damaged: {fault}",
                "stop the bot, keep the file, and restore a copy or load the articles again",
            )
        count = await self._articles.count()
        return Finding("database", f"{self._settings.database} is sound: {count:,} articles")

    def _room(self) -> Iterator[Finding]:
        free = shutil.disk_usage(self._settings.database.parent).free
        if free < _ROOM:
            yield Finding(
                "disk",
                f"{free // 2**20} MB are free beside the database",
                "make room, or set DATELINE_DATABASE to a larger disk",
            )

    async def _known_sources(self) -> Finding:
        known = await self._sources.all()
        if not known:
            return Finding(
                "sources", "no source is known", "load news: dateline load data/articles"
            )
        largest = ", ".join(source.name for source in known[:3])
        return Finding("sources", f"{len(known)} known, most stories from {largest}")

    async def _folder(self) -> Finding:
        folder = self._settings.articles
        fix = "put .txt listings or .jsonl files there, or set DATELINE_ARTICLES"
        if not folder.exists():
            return Finding("articles", f"{folder} does not exist", f"make the folder and {fix}")
        documents, _ = await asyncio.to_thread(find_documents, [folder])
        if not documents:
            return Finding("articles", f"{folder} holds no articles", fix)
        return Finding("articles", f"{folder} is loaded when the bot starts")


def examine_token(token: str | None) -> Finding:
    """Whether there is a token that could be one; only Discord can say whether it is valid."""
    if token is None:
        return Finding(
            "token",
            "DISCORD_TOKEN is not set",
            "copy .env.example to .env and put the bot's token there (Developer Portal, Bot,"
            " Reset Token); the playground needs none",
        )
    if token.count(".") != 2 or any(character.isspace() for character in token):
        return Finding(
            "token",
            "DISCORD_TOKEN does not look like a token: three parts with dots between",
            "copy it again from the Developer Portal, Bot, Reset Token",
        )
    return Finding("token", "DISCORD_TOKEN is set")


def examine_servers(bot_name: str, invitation: str, missing: Mapping[str, list[str]]) -> Finding:
    """Whether the bot is in a server and may post there.

    `missing` has each server's name with the permissions that the bot lacks in it.
    """
    if not missing:
        return Finding("servers", f"{bot_name} is in no server yet", f"invite it: {invitation}")
    lacking = {name: names for name, names in missing.items() if names}
    if lacking:
        listed = "; ".join(f"{', '.join(names)} in {name}" for name, names in lacking.items())
        return Finding(
            "permissions", f"{bot_name} lacks {listed}", "grant it to the bot's role there"
        )
    return Finding("servers", f"{bot_name} is in {len(missing)} and may post in each")
