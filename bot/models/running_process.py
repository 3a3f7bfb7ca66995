"""A process of the bot, and the leases by which processes share the work."""

from datetime import datetime
from typing import Literal, NamedTuple

from bot.models.duties import DutyName
from bot.models.shard_range import ShardRange

ALL_SHARDS = "all"  # in a lease's name, when no range is set
SPARE, READY_SPARE = "spare of ", "ready spare of "  # in front of the lease that a spare waits for
# In front of a process's number. Each process holds one of these from its start to its end, and the
# other one while it is connected to Discord.
PRESENT, CONNECTED = "process ", "connected process "

DutyLease = Literal["posting", "news", "loading", "maintenance"]

DUTY_LEASES: dict[DutyLease, DutyName] = {
    "posting": "posting",
    "news": "reading",
    "loading": "loading",
    "maintenance": "maintenance",
}
"""The lease for each group of duties that one process does, and the duty that it is shown by."""


def shards_prefix(application_id: int) -> str:
    """What the names of an application's leases on shards begin with."""
    return f"shards {application_id} "


class RunningProcess(NamedTuple):
    """A process, named so that the operator can find it."""

    host: str
    pid: int


class LeaseHolder(NamedTuple):
    """Who holds a lease, by the clock of the holder's machine."""

    name: str  # of the lease
    process: RunningProcess
    since: datetime
    seen: datetime  # the last sign of life
    id: str = ""  # of the process: no other one, of any machine, ever has it

    @property
    def shards(self) -> str | None:
        """The range, or "all", if it is a lease on shards."""
        kind, _, rest = self.name.partition(" ")
        return rest.partition(" ")[2] if kind == "shards" else None

    def serves(self, guild_id: int) -> bool:
        """Whether it is a lease on the shard of a server."""
        if self.shards is None:
            return False
        range_ = ShardRange.parse(self.shards)
        return range_ is None or range_.has_server(guild_id)
