"""What only moderators may do is neither shown nor suggested to others."""

from typing import Any

from discord import app_commands

from bot.playground import World
from bot.wiring.app import App
from tests.cogs.conftest import Reader
from tests.cogs.test_schedule import sets_up


def chain(command: Any) -> list[dict[object, object]]:
    """The extras of a command and of its groups."""
    found = []
    while command is not None:
        found.append(command.extras)
        command = command.parent
    return found


async def test_every_command_of_moderators_is_marked(world: World) -> None:
    """The marked commands are those that Discord, or their description, reserves for moderators."""
    reserved, marked = set(), set()
    for command in world.bot.tree.walk_commands():
        if isinstance(command, app_commands.Group):
            continue
        root = command.root_parent or command
        if root.default_permissions or "(Manage Server)" in str(command.description):
            reserved.add(command.qualified_name)
        if any(extras.get("for_moderators") for extras in chain(command)):
            marked.add(command.qualified_name)

    assert {"schedule add", "doctor", "sources add"} <= marked
    assert marked == reserved


OPTIONS = [
    ("sources add", "url"),
    ("sources remove", "source"),
    ("sources refresh", "source"),
    ("sources mute", "source"),
    ("schedule pause", "schedule"),
    ("schedule add", "timezone"),
    ("schedule add", "source"),
]


async def test_options_are_suggested_to_moderators_only(
    reader: Reader, moderator: Reader, world: World, newsroom: App
) -> None:
    """Somebody without Manage Server is offered nothing, however they get past Discord's client."""
    root = world.bot.tree.get_command("schedule")
    assert root is not None
    root.default_permissions = None  # as if the server's settings showed it to everybody
    await world.bot.sync_commands()
    assert world.channel.guild
    await newsroom.feeds.follow(
        "https://harbour.example/feed.xml",
        title="Harbour Post",
        homepage=None,
        guild_id=world.channel.guild.id,
        now=newsroom.clock(),
    )
    await sets_up(moderator)

    for command, option in OPTIONS:
        assert await reader.is_offered(command, option, "") == []
        assert await moderator.is_offered(command, option, "") != []
