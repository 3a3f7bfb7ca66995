"""What an empty bot answers: each person reads what they can do next."""

import json

import pytest

from bot.ask import ask
from bot.playground import MODERATOR, READER, World
from bot.wiring.app import App
from bot.wiring.discord_bot import discord_bot
from bot.wiring.live_news import live_news
from tests.cogs.conftest import MENTION, markdown_of


async def answer(app: App, line: str, user: str) -> str:
    """The reply to a command, as Discord would receive it."""
    async with live_news(app) as live:
        bot = discord_bot(app, live, simulated=True)
        reply = await ask(bot, app.clock, line, user=user)
    return json.dumps(reply.payload, ensure_ascii=False)


@pytest.mark.parametrize("line", ["/latest", "/latest source:Reuters", "/sources list"])
async def test_an_empty_bot_says_who_can_add_news(app: App, line: str) -> None:
    """A member learns whom to ask, a moderator and the operator their command."""
    shown = await answer(app, line, "reader")

    for part in ("Manage Server", "</sources add:", "operator", "dateline sources enable"):
        assert part in shown
    assert "\\\\`" not in shown  # escaped, a backtick would be shown as one


async def test_the_doctor_of_an_empty_server_names_the_next_step(app: App) -> None:
    """Nothing is wrong, and a moderator learns how to go on."""
    shown = await answer(app, "/doctor", "mod")

    assert "Everything looks fine" in shown
    assert "</sources list:" in shown
    assert "</schedule add:" in shown


ANSWERS = {"doctor": {}, "schedule remove": {"schedule": "99"}}  # a card and an error


@pytest.mark.parametrize("name", ANSWERS)
async def test_commands_in_an_answer_are_clickable(world: World, name: str) -> None:
    """In cards and errors they are mentions with the id of what Discord has registered."""
    answer = await world.people[MODERATOR].slash(world.channel, name, **ANSWERS[name])

    registered = {each.name: each.id for each in await world.bot.tree.fetch_commands()}
    mentions = MENTION.findall(markdown_of(answer))
    assert mentions
    assert all(registered[command.split()[0]] == int(id_) for command, id_ in mentions)


async def test_commands_in_direct_messages_are_plain(world: World) -> None:
    """Most of them don't exist there, so nothing is offered to click on."""
    answer = await world.people[READER].user.slash("sources list")

    assert "with /sources add:" in markdown_of(answer)
