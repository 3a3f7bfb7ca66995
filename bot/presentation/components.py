"""The parts of a message as Discord's API takes them (Components V2).

discord.py's own objects would be converted to these dicts; that takes a third of an answer's time.
Source: Discord's API documentation, message components.
"""

from typing import Any

import discord

from bot.presentation.text_direction import set_lines_apart

Component = dict[str, Any]

ACCENT = discord.Colour(0x2F6FDE)
TROUBLE = discord.Colour(0xD9822B)
_SECONDARY, _LINK = 2, 5  # styles of buttons


class Card(discord.ui.LayoutView):
    """One container. It never times out: its buttons hold their meaning in their ids."""

    def __init__(
        self, *parts: Component, colour: discord.Colour = ACCENT, mark: int | None = None
    ) -> None:
        super().__init__(timeout=None)
        set_lines_apart(parts)
        self._container = {
            "type": 17, "accent_color": colour.value, "spoiler": False, "components": list(parts),
        }  # fmt: skip
        if mark is not None:
            self._container["id"] = mark
        # Otherwise discord.py keeps each ephemeral card for 15 minutes, to wait for its buttons.
        self.stop()

    def to_components(self) -> list[Component]:
        """The payload that discord.py sends."""
        return [self._container]

    def has_components_v2(self) -> bool:
        """True: discord.py sends Discord this flag with the payload."""
        return True


def text_display(content: str) -> Component:
    """Markdown at full width."""
    return {"type": 10, "content": content}


def section(content: str, accessory: Component) -> Component:
    """Markdown with a button or a picture next to it."""
    return {"type": 9, "components": [text_display(content)], "accessory": accessory}


def thumbnail(url: str, description: str | None) -> Component:
    """A small picture, with what it shows for people who can't see it, at most 1,024 characters."""
    shown: Component = {"type": 11, "media": {"url": url}}
    if description:
        shown["description"] = description
    return shown


def separator() -> Component:
    """A horizontal line."""
    return {"type": 14, "divider": True, "spacing": 1}


def action_row(*buttons: Component) -> Component:
    """At most five buttons in a row."""
    return {"type": 1, "components": list(buttons)}


def press_button(label: str, custom_id: str, *, disabled: bool = False) -> Component:
    """A button that sends the bot its id when it is pressed."""
    return {
        "type": 2, "style": _SECONDARY, "disabled": disabled, "label": label, "custom_id": custom_id,
    }  # fmt: skip


def link_button(label: str, url: str) -> Component:
    """A button that opens a page."""
    return {"type": 2, "style": _LINK, "disabled": False, "label": label, "url": url}
