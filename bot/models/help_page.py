"""What `/help` says about the place where it is asked."""

from typing import NamedTuple


class HelpPage(NamedTuple):
    """What can be done here, and what state the place is in."""

    in_server: bool  # not in direct messages
    moderates: bool  # whether the person has Manage Server here
    sources: int  # that can be read here
    example: str | None  # a source that can be read here, for examples
    to_add: str  # a source that can be added, for examples
    schedules: int  # of the server, paused ones included
    paused: int  # of these
