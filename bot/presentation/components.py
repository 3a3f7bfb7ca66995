"""What a message is made of, in the form in which Discord takes it (Components V2).

discord.py has objects for the same, which it makes into this again: a third of what an answer costs.
Source: the API documentation, message components.
"""

from typing import Any

import discord

Component = dict[str, Any]

ACCENT = discord.Colour(0x2F6FDE)
TROUBLE = discord.Colour(0xD9822B)
_SECONDARY, _LINK = 2, 5  # styles of buttons


class Card(discord.ui.LayoutView):
    """One container; it never times out, for what its buttons mean is in their ids."""

    def __init__(
        self, *parts: Component, colour: discord.Colour = ACCENT, mark: int | None = None
    ) -> None:
        super().__init__(timeout=None)
        self._container = {
            "type": 17, "accent_color": colour.value, "spoiler": False, "components": list(parts),
        }  # fmt: skip
        if mark is not None:
            self._container["id"] = mark
        # Nothing waits for its buttons; else discord.py keeps each ephemeral card for 15 minutes.
        self.stop()

    def to_components(self) -> list[Component]:
        """What discord.py sends."""
        return [self._container]

    def has_components_v2(self) -> bool:
        """Always: it is what discord.py tells Discord beside."""
        return True


def text_display(content: str) -> Component:
    """Markdown over the whole width."""
    return {"type": 10, "content": content}


def section(content: str, beside: Component) -> Component:
    """Markdown with a button beside it."""
    return {"type": 9, "components": [text_display(content)], "accessory": beside}


def separator() -> Component:
    """A line."""
    return {"type": 14, "divider": True, "spacing": 1}


def action_row(*buttons: Component) -> Component:
    """At most five buttons below the text."""
    return {"type": 1, "components": list(buttons)}


def press_button(label: str, custom_id: str, *, disabled: bool = False) -> Component:
    """A button that the bot is told of when it is pressed."""
    return {
        "type": 2, "style": _SECONDARY, "disabled": disabled, "label": label, "custom_id": custom_id,
    }  # fmt: skip


def link_button(label: str, url: str) -> Component:
    """A button that opens a page."""
    return {"type": 2, "style": _LINK, "disabled": False, "label": label, "url": url}
