"""Alerts: direct messages about news that a person has chosen."""

from datetime import datetime
from typing import Literal, NamedTuple

from bot.models.selection import SelectionName
from bot.models.story import RecentStories
from bot.models.subscribing import Subscription

AlertTime = Literal["at once", "once a day"]


class NewAlert(NamedTuple):
    """An alert that is being set up."""

    name: SelectionName
    next_due: datetime | None  # None if its stories are sent at once
    recent: RecentStories
    language: str | None = None  # the code of the person's language


class StoredAlert(NamedTuple):
    """An alert that was set up."""

    alert: Subscription
    new: NewAlert
    resumed: int  # paused alerts of the person that run again

    @property
    def number(self) -> str:
        """Its number, as people type it."""
        return str(self.alert.id)
