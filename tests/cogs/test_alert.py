"""`/alert`, as readers use it."""

import json
from datetime import timedelta
from typing import Any

import pytest
import simcord

from bot.models import OPERATOR, NewAlert
from bot.playground import MODERATOR
from bot.reading.pasted_document import PastedDocument
from bot.wiring.app import App
from tests.cogs.conftest import Reader, text_of

TABLES = ("subscriptions", "subscription_sources", "deliveries", "matched", "filed", "posted")


async def adds(reader: Reader, **options: Any) -> simcord.InteractionResult:
    """A reader adds an alert about the quay."""
    return await reader.asks("alert add", **{"query": "quay", **options})


def messages_to(reader: Reader) -> list[str]:
    """The direct messages that a person got, oldest first, as Discord gets them."""
    channel = reader.world.people[reader.person].user.dm_channel
    return [
        json.dumps([each.to_dict() for each in message.components]) for message in channel.history()
    ]


async def rows(newsroom: App, table: str) -> int:
    """How many rows a table has."""
    statement = f"SELECT count(*) FROM {table}"
    (count,) = await newsroom.database.read(lambda c: c.execute(statement).fetchone())
    return int(count)


async def test_the_first_message_comes_at_once(reader: Reader) -> None:
    """It says what is watched, how to stop it, and previews a story; the reply is private."""
    answer = await adds(reader)

    assert answer.ephemeral
    assert text_of(answer).startswith("### Alert 1 is set\n")
    assert "about “quay”" in text_of(answer)
    (message,) = messages_to(reader)
    assert "about \\u201cquay\\u201d" in message
    assert "/alert remove" in message
    assert "/alert forget" in message
    assert "Preview" in message
    assert "read:" in message


async def test_alerts_work_in_direct_messages(reader: Reader) -> None:
    """Every command of the group answers there."""
    user = reader.world.people[reader.person].user

    assert "Alert 1 is set" in text_of(
        await user.slash("alert add", query="quay", when="once a day")
    )
    assert "**1** · “quay” · once a day at <t:" in text_of(await user.slash("alert list"))
    assert "Alert 1 is deleted" in text_of(await user.slash("alert remove", alert="1"))
    assert "nothing is stored about you" in text_of(await user.slash("alert forget"))


async def test_apps_of_a_user_have_the_command_everywhere(reader: Reader) -> None:
    """In servers with and without the bot, in direct messages and in group messages."""
    command = reader.world.bot.tree.get_command("alert")
    assert command is not None
    payload = command.to_dict(reader.world.bot.tree)

    assert payload["integration_types"] == [0, 1]
    assert payload["contexts"] == [0, 1, 2]


@pytest.mark.parametrize(
    ("options", "fix"),
    [
        ({"query": "-quay"}, "That only excludes words."),
        ({"query": "  "}, "That has no words to search for. Try a word"),
        ({"query": "quay since:day"}, "Leave that out."),
        (
            {"query": "since:week"},
            "only says when, and an alert sends what is published from now on.",
        ),
        ({"sources": "Tidewick Lamp"}, "Did you mean Tidewick Lantern?"),
    ],
)
async def test_bad_input_gets_one_line(
    newsroom: App, reader: Reader, options: dict[str, str], fix: str
) -> None:
    """The refusal says what to do; nothing is sent or stored."""
    answer = await adds(reader, **options)

    assert answer.ephemeral
    assert fix in text_of(answer)
    assert "\n" not in text_of(answer)
    assert messages_to(reader) == []
    assert await rows(newsroom, "subscriptions") == 0


async def test_a_flood_is_refused_with_its_figure(newsroom: App, reader: Reader) -> None:
    """More than 300 stories a day are refused."""
    now = newsroom.clock()
    lines = "\n".join(
        f'{{"source": "Gusher", "title": "Item {n}", "text": "Gusher item {n} is here.",'
        f' "published": "{(now - n * timedelta(minutes=2)).isoformat()}"}}'
        for n in range(1_001)
    )
    await newsroom.load_articles.load([PastedDocument("-", lines.encode())])

    answer = await adds(reader, query="gusher")

    assert "about 721 stories a day, more than 300" in text_of(answer)
    assert messages_to(reader) == []
    assert await rows(newsroom, "subscriptions") == 0


async def test_a_bot_has_no_alerts(newsroom: App, reader: Reader) -> None:
    """One line says so."""
    env, server = reader.world.env, reader.world.channel.guild
    assert server
    machine = server.add_member(env.create_user("machine", bot=True))
    answer = await machine.slash(reader.world.channel, "alert add", query="quay")

    assert text_of(answer) == "Bots and webhooks can't have alerts."
    assert await rows(newsroom, "subscriptions") == 0


async def test_ten_are_the_most(newsroom: App, reader: Reader) -> None:
    """The eleventh alert is refused, and so is a duplicate."""
    person = reader.world.people[reader.person].user

    async def write_first(new: NewAlert) -> int:
        return person.dm_channel.id

    for number in range(10):
        await newsroom.alerts.add(
            person_id=person.id, is_bot=False, query=f"quay {number}", sources=None, when="at once",
            write_first=write_first,
        )  # fmt: skip

    assert "You already have that alert: 1." in text_of(await adds(reader, query="quay  0"))
    assert "You have 10 alerts, the maximum." in text_of(await adds(reader))
    assert messages_to(reader) == []


async def test_other_peoples_alerts_are_hidden(reader: Reader) -> None:
    """Another person's are not listed, offered or removed."""
    other = Reader(reader.world, MODERATOR)
    await adds(reader)
    await adds(other, query="council")

    assert "council" not in text_of(await reader.asks("alert list"))
    assert await reader.is_offered("alert remove", "alert", "") == ["1"]
    for number in ("2", "99", "quay"):
        assert text_of(await reader.asks("alert remove", alert=number)).startswith(
            "You have no such alert."
        )
    assert await other.is_offered("alert remove", "alert", "coun") == ["2"]


@pytest.mark.parametrize("by", ["alert forget", "alert remove"])
async def test_forgetting_deletes_everything(newsroom: App, reader: Reader, by: str) -> None:
    """So does removing the last alert: no alert, message or sent story of the person remains."""
    await adds(reader, when="once a day", sources="Tidewick Lantern")
    channel = reader.world.people[reader.person].user.dm_channel.id
    await newsroom.database.write(
        lambda c: c.execute(_SENT, (reader.world.people[reader.person].id, channel))
    )
    await newsroom.database.write(lambda c: c.execute(_SHOWN, (channel,)))
    assert await rows(newsroom, "deliveries") == await rows(newsroom, "posted") == 1

    await reader.asks(by, **({"alert": "1"} if "remove" in by else {}))

    assert {table: await rows(newsroom, table) for table in TABLES} == dict.fromkeys(TABLES, 0)
    assert "You have no alerts" in text_of(await reader.asks("alert list"))


async def test_a_servers_own_source_is_not_shown_elsewhere(newsroom: App, reader: Reader) -> None:
    """An alert set up in a server has only the sources of direct messages, and only those are offered."""
    server = reader.world.channel.guild
    assert server
    await newsroom.feeds.follow(
        "https://own.example/feed", title="Own Gazette", homepage=None, guild_id=server.id,
        now=newsroom.clock(), trusted=False,
    )  # fmt: skip

    assert await reader.is_offered("search", "source", "Own G") == ["Own Gazette"]
    assert await reader.is_offered("alert add", "sources", "Own G") == []
    refusal = text_of(await adds(reader, sources="Own Gazette"))
    assert refusal.startswith("No source is called “Own Gazette”.")


async def test_health_checks_do_not_show_alerts(newsroom: App, reader: Reader) -> None:
    """The operator's doctor doesn't show a person's query."""
    await adds(reader)

    findings = await newsroom.health.of_everything({})
    assert "quay" not in str(findings)


_SENT = f"""
    INSERT INTO deliveries (subscription_id, owner_id, guild_id, channel_id, due, state, stories, ready_at)
    VALUES (1, ?, {OPERATOR}, ?, 1, 'sent', '[]', 1)
"""
_SHOWN = "INSERT INTO posted (channel_id, article_id, delivery_id, shown) VALUES (?, 1, 1, x'00')"
