"""Who reads, which decides what is shown."""

from typing import NamedTuple

OPERATOR = 0  # in place of a server's id: what the operator follows is on for all


class Viewer(NamedTuple):
    """A server, or somebody's direct messages.

    A server sees the sources that it follows and those that are on for all, except what it has
    muted. Direct messages see what is on for all.
    """

    guild_id: int | None  # None for direct messages
