"""Moments in messages: Discord's own markup, which each reader sees in their zone and language."""

import re
from datetime import UTC, datetime
from typing import Literal

_MOMENT = re.compile(r"<t:(-?\d+)(?::\w)?>")


def moment(when: datetime, style: Literal["R", "f", "t"] = "R") -> str:
    """A moment as a value of a message; style R is relative ("5 minutes ago"), f a full date, t a time."""
    return f"<t:{int(when.timestamp())}:{style}>"


def in_utc(text: str) -> str:
    """The text with its moments as "2026-11-28 06:30 UTC", for the terminal and the log."""
    return _MOMENT.sub(lambda found: written(datetime.fromtimestamp(int(found[1]), UTC)), text)


def written(when: datetime) -> str:
    """A moment as digits: "2026-11-28 06:30 UTC"."""
    return f"{when.astimezone(UTC):%Y-%m-%d %H:%M} UTC"
