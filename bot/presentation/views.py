"""Buttons that keep working after a restart: all that they mean stands in their custom id.

A press is dispatched as an event of its own (`read_button`, `latest_button`, `search_button`, …),
which the cog of that feature listens to.
"""

import re
from typing import Any, ClassVar, Self

import discord

from bot.models import Cursor


class _Press(discord.ui.DynamicItem[discord.ui.Button[Any]], template=r"never"):
    """A button that becomes the event `<event>_button`, with its fields behind the interaction."""

    event: ClassVar[str]

    def __init__(
        self, custom_id: str, label: str, fields: tuple[Any, ...], *, disabled: bool = False
    ) -> None:
        super().__init__(discord.ui.Button(custom_id=custom_id, label=label, disabled=disabled))
        self.fields = fields

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Pass the press on to the cogs."""
        interaction.client.dispatch(f"{self.event}_button", interaction, *self.fields)


class ReadButton(_Press, template=r"read:(?P<article>\d{1,18})"):
    """*Read* beside a story; opens its summary card."""

    event = "read"

    def __init__(self, article_id: int, number: int | None = None) -> None:
        label = f"Read {number}" if number else "Read"
        super().__init__(f"read:{article_id}", label, (article_id,))

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[Any], match: re.Match[str]
    ) -> Self:
        """The button of a message that an earlier run may have sent."""
        return cls(int(match["article"]))


class MoreButton(_Press, template=r"more:(?P<article>\d{1,18})"):
    """*More on this* under a story that others tell as well, or that others belong to."""

    event = "more"

    def __init__(self, article_id: int) -> None:
        super().__init__(f"more:{article_id}", "More on this", (article_id,))

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[Any], match: re.Match[str]
    ) -> Self:
        """The button of a message that an earlier run may have sent."""
        return cls(int(match["article"]))


class LatestButton(
    _Press,
    template=r"latest:(?P<way>older|newer):(?P<at>-?\d+):(?P<id>\d+):(?P<source>\d+):(?P<count>\d+)",
):
    """*Next* and *Previous* under the latest stories: a place in the order, not a page number.

    So a page never shifts when news comes in, and never slows with depth.
    """

    event = "latest"

    def __init__(self, way: str, cursor: Cursor | None, source_id: int | None, count: int) -> None:
        at, article_id = cursor or (0, 0)
        super().__init__(
            f"latest:{way}:{at}:{article_id}:{source_id or 0}:{count}",
            "Next" if way == "older" else "Previous",
            (way, cursor, source_id, count),
            disabled=cursor is None,
        )

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[Any], match: re.Match[str]
    ) -> Self:
        """The button of a message that an earlier run may have sent."""
        cursor = Cursor(int(match["at"]), int(match["id"]))
        return cls(match["way"], cursor, int(match["source"]) or None, int(match["count"]))


class SearchButton(_Press, template=r"search:(?P<way>next|back):(?P<search>\d+):(?P<page>\d{1,4})"):
    """*Next* and *Previous* under search results; the search itself is stored under its id."""

    event = "search"

    def __init__(self, way: str, search_id: int, page: int, *, disabled: bool = False) -> None:
        super().__init__(
            f"search:{way}:{search_id}:{page}",
            "Next" if way == "next" else "Previous",
            (search_id, page),
            disabled=disabled,
        )

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[Any], match: re.Match[str]
    ) -> Self:
        """The button of a message that an earlier run may have sent."""
        return cls(match["way"], int(match["search"]), int(match["page"]))


class AddButton(_Press, template=r"add:(?P<offer>\d{1,18})"):
    """*Add* under a feed that was found; the feed itself is stored under its number."""

    event = "add"

    def __init__(self, offer_id: int) -> None:
        super().__init__(f"add:{offer_id}", "Add", (offer_id,))

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[Any], match: re.Match[str]
    ) -> Self:
        """The button of a message that an earlier run may have sent."""
        return cls(int(match["offer"]))


BUTTONS = (AddButton, ReadButton, MoreButton, LatestButton, SearchButton)
