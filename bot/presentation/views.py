"""Buttons that keep working after a restart: all that they mean stands in their custom id.

A press is dispatched as an event of its own (`read_button`, `latest_button`, `search_button`, …),
which the cog of that feature listens to.
"""

import re
from typing import Any, ClassVar, Self

import discord

from bot.models import Cursor
from bot.presentation.components import Component, press_button


def read_button(article_id: int, number: int) -> Component:
    """*Read* beside a story; opens its summary card."""
    return press_button(f"Read {number}", f"read:{article_id}")


def more_button(article_id: int) -> Component:
    """*More on this* under a story that others tell as well, or that others belong to."""
    return press_button("More on this", f"more:{article_id}")


def latest_button(way: str, cursor: Cursor | None, source_id: int | None, count: int) -> Component:
    """*Next* and *Previous* under the latest stories: a place in the order, not a page number.

    So a page never shifts when news comes in, and never slows with depth.
    """
    at, article_id = cursor or (0, 0)
    return press_button(
        "Next" if way == "older" else "Previous",
        f"latest:{way}:{at}:{article_id}:{source_id or 0}:{count}",
        disabled=cursor is None,
    )


def search_button(way: str, search_id: int, page: int, *, disabled: bool = False) -> Component:
    """*Next* and *Previous* under search results; the search itself is stored under its id."""
    label = "Next" if way == "next" else "Previous"
    return press_button(label, f"search:{way}:{search_id}:{page}", disabled=disabled)


def add_button(offer_id: int) -> Component:
    """*Add* under a feed that was found; the feed itself is stored under its number."""
    return press_button("Add", f"add:{offer_id}")


class _Press(discord.ui.DynamicItem[discord.ui.Item[Any]], template=r"never"):
    """A pressed button, which becomes the event `<event>_button` with what its id means."""

    event: ClassVar[str]

    def __init__(self, button: discord.ui.Item[Any], match: re.Match[str]) -> None:
        super().__init__(button)
        self.match = match

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[Any], match: re.Match[str]
    ) -> Self:
        """The button of a message that an earlier run may have sent."""
        return cls(item, match)

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Pass the press on to the cogs."""
        interaction.client.dispatch(f"{self.event}_button", interaction, *self.fields())

    def fields(self) -> tuple[Any, ...]:
        """What the listeners get; the number in the id where nothing else is said."""
        return (int(self.match[1]),)


class _Read(_Press, template=r"read:(\d{1,18})"):
    event = "read"


class _More(_Press, template=r"more:(\d{1,18})"):
    event = "more"


class _Latest(
    _Press,
    template=r"latest:(?P<way>older|newer):(?P<at>-?\d+):(?P<id>\d+):(?P<source>\d+):(?P<count>\d+)",
):
    event = "latest"

    def fields(self) -> tuple[Any, ...]:
        at, article_id, source_id, count = map(int, self.match.group("at", "id", "source", "count"))
        return self.match["way"], Cursor(at, article_id), source_id or None, count


class _Search(_Press, template=r"search:(?:next|back):(?P<search>\d+):(?P<page>\d{1,4})"):
    event = "search"

    def fields(self) -> tuple[Any, ...]:
        return int(self.match["search"]), int(self.match["page"])


class _Add(_Press, template=r"add:(\d{1,18})"):
    event = "add"


BUTTONS = (_Add, _Read, _More, _Latest, _Search)
