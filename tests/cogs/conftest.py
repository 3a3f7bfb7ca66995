"""A server in the simulated Discord, with the sample news and people."""

import re
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from typing import Any

import pytest
import simcord

from bot.client import NewsBot
from bot.playground import MODERATOR, READER, World, open_world
from bot.presentation.components import Card
from bot.wiring.app import App
from bot.wiring.discord_bot import discord_bot
from bot.wiring.live_news import LiveNews, live_news

MENTION = re.compile(r"(?<!\\)</([a-z ]+):(\d+)>")  # of a command, with its id
# The text of a masked link, with its target.
LINK = re.compile(r"(?<!\\)\[((?:\\.|[^\\\[\]])+)\]\(https?://[^\s()]+\)")


@dataclass
class Reader:
    """A person who uses the bot in #news."""

    world: World
    person: str = READER

    async def asks(self, name: str, **options: Any) -> simcord.InteractionResult:
        """Use a slash command. An option of None is left out."""
        given = {option: value for option, value in options.items() if value is not None}
        return await self.world.people[self.person].slash(self.world.channel, name, **given)

    async def presses(
        self, label: str, shown: simcord.InteractionResult
    ) -> simcord.InteractionResult:
        """Press a button of a message."""
        assert shown.response
        return await self.world.people[self.person].click(shown.response.message, label=label)

    async def is_offered(self, name: str, option: str, typed: str) -> list[str]:
        """The suggestions while an option is typed."""
        actor = self.world.people[self.person]
        choices = await actor.autocomplete(self.world.channel, name, option, typed)
        return [choice["value"] for choice in choices]


def text_of(result: simcord.InteractionResult) -> str:
    """All text of an answer as people see it: commands as they are typed, links as their titles."""
    return LINK.sub(r"\1", MENTION.sub(r"/\1", markdown_of(result)))


def markdown_of(result: simcord.InteractionResult) -> str:
    """All text of an answer, as Discord gets it."""
    assert result.response
    return "\n".join(texts_of(result.response.components))


def text_of_card(card: Card) -> str:
    """All text of a card."""
    return "\n".join(texts_of(card.to_components()))


def texts_of(components: list[dict[str, Any]]) -> Iterator[str]:
    """All texts of a message's components."""
    for component in components:
        if component["type"] == 10:
            yield component["content"]
        yield from texts_of(component.get("components", []))


@pytest.fixture
async def live(newsroom: App) -> AsyncIterator[LiveNews]:
    async with live_news(newsroom) as connected:
        yield connected


@pytest.fixture
def bot(newsroom: App, live: LiveNews) -> NewsBot:
    return discord_bot(newsroom, live, simulated=True)


@pytest.fixture
async def world(bot: NewsBot, newsroom: App) -> AsyncIterator[World]:
    async with open_world(bot, newsroom.clock) as opened:
        yield opened


@pytest.fixture
def reader(world: World) -> Reader:
    return Reader(world)


@pytest.fixture
def moderator(world: World) -> Reader:
    return Reader(world, MODERATOR)
