"""Checks an installation for problems, for doctor; each finding says how to fix it."""

import asyncio
import shutil
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from bot.actions.find_documents import find_documents
from bot.config import Settings, unknown_setting
from bot.home import Home
from bot.models import Clock, Finding
from bot.storage.articles.articles import Articles
from bot.storage.articles.stored_sources import Sources
from bot.storage.engine import Database, EngineState
from bot.storage.open_store import schema_of_store
from bot.storage.sqlite.backup import free_and_needed
from bot.storage.sqlite.upgrade_copy import copy_before, kept_copies
from bot.words import Listed, Said, say
from bot.words.moments import moment

_ROOM = 100 * 2**20  # bytes; less than this fills up soon


class CheckInstallation:
    """Checks what is on this machine; Discord is checked elsewhere."""

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
        """Findings about the clock, the database, the disk, the sources and the articles' folder."""
        return [
            await self._time(),
            *await self._stored(),
            *self._room(),
            await self._known_sources(),
            await examine_folder(self._settings.articles),
        ]

    async def _time(self) -> Finding:
        about, now = say("check-clock"), self._clock()
        last_seen = await self._articles.last_seen() or now
        shown = moment(now, "f")
        if last_seen > now:
            text = say("check-clock-behind", now=shown, loaded=moment(last_seen, "f"))
            return Finding(about, text, say("check-clock-fix"))
        return Finding(about, say("check-clock-ok", now=shown))

    async def _stored(self) -> list[Finding]:
        about, path = say("check-database"), str(self._settings.database)
        fault = await self._database.fault()
        if fault:
            text = say("check-database-damaged", path=path, fault=fault)
            file = self._settings.database_file
            fix = "check-database-fix" if file else "check-database-server-fix"
            return [Finding(about, text, say(fix))]
        count, state = await self._articles.count(), await self._database.state()
        size = max(1, state.size // 2**20)
        text = say("check-database-ok", path=path, count=count, engine=state.version, size=size)
        return [Finding(about, text), *examine_server(state)]

    def _room(self) -> Iterator[Finding]:
        file = self._settings.database_file
        if file is None:  # on the server's disk
            return
        free = shutil.disk_usage(file.parent).free
        if free < _ROOM:
            text = say("check-disk-full", free=free // 2**20)
            yield Finding(say("check-disk"), text, say("check-disk-fix"))
        if copies := kept_copies(file):
            size = sum(copy.stat().st_size for copy in copies)
            names = Listed([str(copy) for copy in copies], "comma")
            text = say("check-copies-kept", count=len(copies), size=size // 2**20 + 1, names=names)
            yield Finding(say("check-copies"), text)

    async def _known_sources(self) -> Finding:
        about, known = say("check-sources"), await self._sources.stored()
        if not known:
            return Finding(about, say("check-sources-none"), say("check-sources-fix"))
        largest = Listed([source.name for source in known[:3] if source.articles], "comma")
        if not largest.items:
            return Finding(about, say("check-sources-empty", count=len(known)))
        return Finding(about, say("check-sources-ok", count=len(known), largest=largest))


def examine_server(state: EngineState) -> Iterator[Finding]:
    """Whether a server keeps what is written, and whether its sessions wait; nothing for a file."""
    replication = state.replication
    if replication is None:
        return
    about = say("check-replication")
    if replication.is_standby:
        yield Finding(about, say("check-replication-standby"), say("check-replication-standby-fix"))
    elif not replication.durable:
        yield Finding(about, say("check-replication-off"), say("check-replication-off-fix"))
    elif not replication.standbys and replication.waits:
        yield Finding(about, say("check-replication-stuck"), say("check-replication-stuck-fix"))
    elif replication.standbys:
        key = "check-replication-waits" if replication.waits else "check-replication-forgets"
        yield Finding(about, say(key, count=replication.standbys))
    else:
        yield Finding(about, say("check-replication-none"))
    if state.blocked:
        yield Finding(say("check-locks"), say("check-locks-waiting", count=state.blocked))


async def examine_folder(articles: Path | None) -> Finding:
    """Whether the articles' folder has something to load. None, no folder, is fine."""
    about, path = say("check-articles"), str(articles)
    if articles is None:
        return Finding(about, say("check-articles-unset"))
    if not await asyncio.to_thread(articles.exists):
        text = say("check-articles-missing", path=path)
        return Finding(about, text, say("check-articles-missing-fix"))
    documents, _ = await asyncio.to_thread(find_documents, [articles])
    if not documents:
        text = say("check-articles-empty", path=path)
        return Finding(about, text, say("check-articles-empty-fix"))
    return Finding(about, say("check-articles-ok", path=path))


def examine_home(home: Home) -> Finding:
    """Where the installation keeps what is its own, and why there."""
    folder, data = str(home.settings_file.parent), str(home.database.parent)
    key = "check-home-checkout" if home.kind == "checkout" else "check-home-installed"
    return Finding(say("check-home"), say(key, settings=folder, data=data))


def examine_settings(file: Path, unknown: Sequence[str], ignored: Said | None) -> list[Finding]:
    """Where the settings come from, and variables that are none.

    `unknown` has names such as DATELINE_TYPO; `ignored` is said of another file with settings.
    """
    about = say("check-settings")
    key = "check-settings-ok" if file.exists() else "check-settings-no-file"
    found = [Finding(about, say(key, path=str(file)))]
    if ignored:
        found.append(Finding(about, ignored, say("check-settings-ignored-fix", path=str(file))))
    fix = say("check-settings-unknown-fix")
    return found + [Finding(about, unknown_setting(name), fix) for name in unknown]


def missing_database(path: Path, earlier: Said | None) -> Finding:
    """There is no database yet, or the settings name another than that of the bot.

    `earlier` is said of one in the working directory.
    """
    about, text = say("check-database"), say("check-database-missing", path=str(path.absolute()))
    if earlier:
        return Finding(about, text, say("check-reason", reason=earlier))
    return Finding(about, text, say("check-database-missing-fix"))


def examine_upgrade(settings: Settings) -> Finding | None:
    """What the next command does to a store of an older version; None for one of this version.

    Nothing is created or changed. Raises `DatelineError`.
    """
    before, after = schema_of_store(settings.database)
    if before == after:
        return None
    about, path, file = say("check-database"), str(settings.database), settings.database_file
    if not before:
        return Finding(
            about, say("check-database-empty", path=path), say("check-database-empty-fix")
        )
    versions = {"path": path, "before": str(before), "after": str(after)}
    if file is None:
        return Finding(about, say("check-database-upgrade-server", **versions))
    copy = copy_before(file, after)
    text = say("check-database-upgrade", **versions, copy=str(copy))
    free, needed = free_and_needed(file, copy)
    if free >= needed:
        return Finding(about, text)
    return Finding(about, text, say("check-database-upgrade-fix", free=free, needed=needed))


def examine_token(token: str | None) -> Finding:
    """Whether there is a token that could be valid; only Discord knows whether it is."""
    about = say("check-token")
    if token is None:
        return Finding(about, say("check-token-missing"), say("check-token-missing-fix"))
    if token.count(".") != 2 or any(character.isspace() for character in token):
        return Finding(about, say("check-token-malformed"), say("check-token-malformed-fix"))
    return Finding(about, say("check-token-ok"))


def examine_servers(
    bot_name: str, invitation: str, missing: Mapping[str, Sequence[Said | str]]
) -> list[Finding]:
    """Whether the bot is in a server and may post there, and how to invite it.

    `missing` has the missing permissions by name of server.
    """
    about, invite = say("check-servers"), say("check-servers-invite", link=invitation)
    if not missing:
        return [Finding(about, say("check-servers-none", bot=bot_name), invite)]
    lacking = [
        say("check-permissions-in", names=Listed(names, "comma"), server=server)
        for server, names in missing.items()
        if names
    ]
    if lacking:
        text = say("check-permissions-missing", bot=bot_name, lacking=Listed(lacking))
        found = Finding(say("check-permissions"), text, say("check-permissions-fix"))
    else:
        found = Finding(about, say("check-servers-ok", bot=bot_name, count=len(missing)))
    return [found, Finding(say("check-invitation"), invite)]
