"""`/help`, as readers and moderators ask for it."""

import re

from discord import app_commands

from bot.ask import ask
from bot.playground import MODERATOR, READER, World
from bot.presentation.permissions import FOR_MODERATORS
from bot.wiring.app import App
from bot.wiring.discord_bot import discord_bot
from bot.wiring.live_news import live_news
from tests.cogs.conftest import Reader, markdown_of, text_of
from tests.cogs.test_for_moderators import chain
from tests.cogs.test_schedule import sets_up

EXAMPLE = re.compile(r"`(/[^`]+)`")
OPTION = re.compile(r"([a-z]+):(.+?)(?= [a-z]+:|$)")


def commands_of(world: World, *, moderators: bool) -> set[str]:
    """The slash commands for everybody, or those for moderators: groups by the group's name."""
    return {
        command.qualified_name.split()[0]
        for command in world.bot.tree.walk_commands()
        if isinstance(command, app_commands.Command)
        and any(FOR_MODERATORS.items() <= extras.items() for extras in chain(command)) is moderators
    }


async def test_a_reader_sees_every_command_for_readers(reader: Reader) -> None:
    """Each can be clicked, no moderator command is shown, and the answer is private."""
    answer = await reader.asks("help")

    assert answer.ephemeral
    shown = markdown_of(answer)
    for command in commands_of(reader.world, moderators=False) - {"help"}:
        assert re.search(rf"</{command}[ \w]*:\d+>", shown), command
    assert "For moderators" not in shown
    assert "/schedule" not in shown


async def test_a_moderator_also_sees_the_commands_for_moderators(moderator: Reader) -> None:
    """Each group for moderators is named, and that nothing is scheduled."""
    shown = markdown_of(await moderator.asks("help"))

    for command in commands_of(moderator.world, moderators=True):
        assert re.search(rf"</{command}[ \w]*:\d+>", shown), command
    assert "Nothing is scheduled or followed here yet." in shown


async def test_every_example_works(moderator: Reader) -> None:
    """Each example can be typed as shown, and the bot answers it."""
    examples = EXAMPLE.findall(text_of(await moderator.asks("help")))

    assert len(examples) == 7
    for line in examples:
        name, _, typed = line.partition(" ")
        if name == "/sources":  # it needs the web
            continue
        if name in ("/schedule", "/alert"):
            typed = typed.removeprefix("add ")
            name = f"{name} add"
        options = {
            option: int(value) if value.isdecimal() else value
            for option, value in OPTION.findall(typed)
        }
        assert options
        assert text_of(await moderator.asks(name.strip("/"), **options)).startswith("##"), line


async def test_the_state_of_the_server_is_named(moderator: Reader) -> None:
    """How many sources there are, and how many schedules and follows, with the paused ones."""
    await sets_up(moderator)
    assert "1 schedule or follow posts here: /schedule list" in text_of(
        await moderator.asks("help")
    )

    await sets_up(moderator)
    await moderator.asks("schedule pause", schedule="1")
    shown = text_of(await moderator.asks("help"))

    assert "There are 2 schedules and follows here, 1 of them paused: /schedule list" in shown
    assert re.search(r"News from \d+ sources, in the articles' own sentences\.", shown)
    assert "/schedule add source:" in shown


async def test_an_empty_server_says_how_to_begin(app: App) -> None:
    """A moderator sees the command that adds a source; a member sees whom to ask."""
    async with live_news(app) as live:
        bot = discord_bot(app, live, simulated=True)
        to_moderator = str((await ask(bot, app.clock, "/help", user=MODERATOR)).payload)
        bot = discord_bot(app, live, simulated=True)
        to_reader = str((await ask(bot, app.clock, "/help", user=READER)).payload)

    assert "There is no news here yet. Add the first source with </sources add:" in to_moderator
    assert "A member with Manage Server can add a source" in to_reader


async def test_direct_messages_show_what_works_there(world: World) -> None:
    """The commands for readers, as plain text, and what a server adds."""
    shown = markdown_of(await world.people[MODERATOR].user.slash("help"))

    assert "/latest shows the newest stories" in shown
    assert "For moderators" not in shown
    assert "In a server, members with Manage Server can also add sources" in shown
