"""Which of the bot's shards a process serves."""

import re
from typing import NamedTuple

_WRITTEN = re.compile(r"(\d{1,5})(?:-(\d{1,5}))?/(\d{1,5})", re.ASCII)


class ShardRange(NamedTuple):
    """Consecutive shards of the bot. Shards are its connections to Discord.

    Discord gives each server to one shard, by its id and the number of all shards.
    """

    first: int
    last: int
    total: int

    def __str__(self) -> str:
        shards = f"{self.first}" if self.first == self.last else f"{self.first}-{self.last}"
        return f"{shards}/{self.total}"

    @classmethod
    def parse(cls, text: str) -> "ShardRange | None":
        """The range of a text such as 0-3/16, or 5/16 for a single shard; None if it is none."""
        found = _WRITTEN.fullmatch(text.replace(" ", ""))
        if found is None:
            return None
        first, total = int(found[1]), int(found[3])
        last = int(found[2]) if found[2] else first
        return cls(first, last, total) if first <= last < total else None

    def has_server(self, guild_id: int) -> bool:
        """Whether Discord gives this server to one of the shards."""
        return self.first <= (guild_id >> 22) % self.total <= self.last

    def collides_with(self, other: "ShardRange") -> bool:
        """Whether two processes with these ranges would both answer for some server.

        Two totals divide the servers in different ways, so such ranges always collide.
        """
        if self.total != other.total:
            return True
        return self != other and self.first <= other.last and other.first <= self.last
