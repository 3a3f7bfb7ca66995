"""The health of the bot as both doctors show it: `/doctor` of one server, `dateline doctor` of all."""

from collections.abc import Mapping

from bot.actions.check_installation import CheckInstallation
from bot.actions.check_processes import CheckProcesses
from bot.actions.check_schedules import CheckSchedules
from bot.actions.check_sources import CheckSources
from bot.actions.group_stories import GroupStories
from bot.actions.remake_index import RemakeIndex
from bot.actions.remake_summaries import RemakeSummaries
from bot.actions.watch_duties import WatchDuties
from bot.models import Finding
from bot.words import Said


class CheckHealth:
    """Runs the checks. A schedule, a source or a duty has the same finding in both doctors."""

    def __init__(
        self,
        installation: CheckInstallation,
        duties: WatchDuties,
        sources: CheckSources,
        schedules: CheckSchedules,
        processes: CheckProcesses,
        *,
        remake: RemakeSummaries,
        group: GroupStories,
        remake_index: RemakeIndex,
    ) -> None:
        self._installation = installation
        self._duties = duties
        self._sources = sources
        self._remake = remake
        self._group = group
        self._remake_index = remake_index
        self._schedules = schedules
        self._processes = processes

    async def channels(self, guild_id: int | None = None) -> dict[int, tuple[int, ...]]:
        """The channels in which the schedules of a server, or of all, post, by server."""
        return await self._schedules.channels(guild_id)

    async def of_everything(self, channel_problems: Mapping[int, Said]) -> list[Finding]:
        """All findings on this machine's installation and on all servers.

        `channel_problems` says, by channel, why the bot can't post there.
        """
        return [
            *await self._installation.examine(),
            *await self._processes.examine(),
            *await self._duties.examine(),
            *await self._sources.examine(await self._schedules.sources()),
            await self._remake.examine(),
            await self._group.examine(),
            await self._remake_index.examine(),
            *await self._schedules.examine(None, channel_problems),
        ]

    async def of_server(self, guild_id: int, channel_problems: Mapping[int, Said]) -> list[Finding]:
        """What concerns a server: processes, failing duties and sources, and all its schedules."""
        depends_on = await self._schedules.sources(guild_id)
        return [
            *await self._processes.of_server(guild_id),
            *await self._duties.examine(for_moderators=True),
            *await self._sources.problems_of(guild_id, depends_on),
            *await self._schedules.examine(guild_id, channel_problems),
        ]
