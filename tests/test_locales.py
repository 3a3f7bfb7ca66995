"""Languages over a loopback Discord that states true locales: a real process, real HTTP."""

import asyncio
import json
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bot.config import Settings
from bot.storage.chosen_languages import ChosenLanguages
from bot.wiring.app import build
from bot.words import say, words_in
from tests.due_digests import Place, digests_are_due
from tests.loopback import READER, Loopback, a_channel, a_server, a_thread, asked_in
from tests.test_direct_messages import DIRECT, news_comes
from tests.test_greeting import greeting_in, until_connected
from tests.test_run import running, texts, until_loaded

LONG_AGO = "2026-11-01T09:00:00+00:00"
ENGLISH, GERMAN, FRENCH = words_in("en"), words_in("de"), words_in("fr")


def a_community(id_: str, channel: dict[str, Any], language: str) -> dict[str, Any]:
    """A server whose primary language counts."""
    server = a_server(id_, [channel], joined=LONG_AGO)
    return {**server, "features": ["COMMUNITY"], "preferred_locale": language}


async def test_an_answer_has_the_language_of_the_asker(tmp_path: Path) -> None:
    """In a server that is no Community; a mistake too, and a button of somebody else's page."""
    channel = a_channel("11")
    server = a_server("1", [channel], joined=LONG_AGO)
    async with Loopback() as discord, running(discord, tmp_path / "news.db") as bot:
        await until_loaded(bot)
        await discord.dispatch("GUILD_CREATE", server)
        discord.asked = asked_in(server, channel, "de")
        german = await discord.slash("latest", count=2)
        mistake = await discord.slash("latest", source="Nobody's Paper")
        discord.asked = asked_in(server, channel, "en-GB")
        english = await discord.slash("latest", count=2)
        opened = await discord.press(german, "read:1")
        (onward,) = re.findall(r"latest:older:[\w:-]+", json.dumps(german))
        turned = await discord.press(german, onward)
        discord.asked = asked_in(server, channel, "cs")
        unknown = await discord.slash("latest", count=2)
        described = next(each for each in discord.commands if each["name"] == "latest")

    assert f"## {GERMAN('latest-title')}" in texts(german)
    assert (
        texts(mistake)
        .strip()
        .startswith(GERMAN("unknown-source", name="Nobody's Paper", largest="")[:-2])
    )
    assert "## Latest news" in texts(english)
    assert "of the article, quoted verbatim" in texts(opened)
    assert f"## {GERMAN('latest-title')}" in texts(turned)
    assert "## Latest news" in texts(unknown)
    assert described["description"] == "Show the newest stories"
    assert described["description_localizations"]["de"] == GERMAN("latest.description")


async def test_an_app_of_a_person_chooses_only_their_language(tmp_path: Path) -> None:
    """In a server that the bot isn't in, whatever they may do there."""
    channel = a_channel("11")
    server = a_server("1", [channel], joined=LONG_AGO)
    own = {"authorizing_integration_owners": {"1": READER["id"]}}
    async with Loopback() as discord, running(discord, tmp_path / "news.db", DATELINE_ARTICLES=""):
        discord.asked = {**asked_in(server, channel, "en-US", moderates=True), **own}
        chosen = await discord.slash("language set", language="fr")
        discord.asked = asked_in(server, channel, "en-US", moderates=True)
        shown = await discord.slash("language show")

    assert FRENCH("language-own-set", language="Français") in texts(chosen)
    assert FRENCH("language-own", language="Français") in texts(shown)
    assert FRENCH("language-server-why") in texts(shown)


async def test_a_community_gets_its_digest_in_its_language(tmp_path: Path) -> None:
    """Before that of who set it up; a server that is none gets theirs, a chosen one goes first.

    A thread has that of its channel. The gateway hasn't sent these servers: another process is
    connected for them.
    """
    database = tmp_path / "news.db"
    rooms = [a_channel(id_) for id_ in ("11", "21", "31", "32")]
    servers = [
        a_community("1", rooms[0], "fr"),
        {**a_server("2", [rooms[1]], joined=LONG_AGO), "preferred_locale": "fr"},
        {**a_community("3", rooms[2], "fr"), "channels": rooms[2:]},
    ]
    thread = a_thread("321", rooms[3])
    places = [Place(1, 11), Place(2, 21), Place(3, 31), Place(3, 32), Place(3, 321)]
    await digests_are_due(database, [each._replace(language="de") for each in places])
    async with build(Settings(database=database)) as app:
        chosen = ChosenLanguages(app.database)
        await chosen.choose(3, 3, "en")
        await chosen.choose(32, 3, "de")
    async with Loopback() as discord:
        discord.channels += [*rooms, thread]
        discord.servers = {server["id"]: server for server in servers}
        async with running(discord, database, DATELINE_ARTICLES=""):
            for _ in places:
                await asyncio.wait_for(discord.posted.get(), 20)

    shown = {channel: json.dumps(messages[0]) for channel, messages in discord.messages.items()}
    for channel, words in (
        ("11", FRENCH),
        ("21", GERMAN),
        ("31", ENGLISH),
        ("32", GERMAN),
        ("321", GERMAN),
    ):
        assert f'"label": {json.dumps(words("read", number="1"))}' in shown[channel], channel


async def test_a_language_that_was_not_found_out_is_asked_for_again(tmp_path: Path) -> None:
    """A server of another process is a Community, which Discord doesn't say at the first attempt."""
    database, room = tmp_path / "news.db", a_channel("11")
    await digests_are_due(database, [Place(1, 11, language="de")])
    posting = "POST /channels/11/messages"
    async with Loopback() as discord:
        discord.channels.append(room)
        discord.servers = {"1": a_community("1", room, "fr")}
        discord.refusals = {"GET /guilds/1": 403, posting: 401}
        async with running(discord, database, DATELINE_ARTICLES=""):
            async with asyncio.timeout(20):
                while all(asked != posting for _, asked in discord.requests):  # noqa: ASYNC110  it is another process
                    await asyncio.sleep(0.05)
            discord.refusals.clear()
            await asyncio.wait_for(discord.posted.get(), 20)

    (digest,) = discord.messages["11"]
    assert FRENCH("read", number="1") in json.dumps(digest, ensure_ascii=False)


async def test_a_chosen_language_is_used_by_the_next_process(tmp_path: Path) -> None:
    """An alert is in the language that its person had, unless they chose one since."""
    database = tmp_path / "news.db"
    async with Loopback() as discord:
        discord.asked = {"locale": "de"}
        async with running(discord, database, DATELINE_ARTICLES=""):
            added = await discord.slash("alert add", query="whale")
            chosen = await discord.slash("language set", language="english")
        await news_comes(database, "A whale is seen")
        async with running(discord, database, DATELINE_ARTICLES=""):
            for _ in range(2):  # the first message, and the story's
                assert await asyncio.wait_for(discord.posted.get(), 20) == DIRECT

    first, story = discord.messages[DIRECT]
    assert GERMAN("alert-stop") in texts(added)
    assert GERMAN("alert-stop") in texts(first)
    assert "Your language is English" in texts(chosen)
    assert ENGLISH("alert-note-about", number="1", selection="“whale”") in texts(story)


async def test_a_new_server_is_greeted_in_its_language(tmp_path: Path) -> None:
    """That of a Community; the gateway states it."""
    channel = a_channel("11")
    server = a_community("1", channel, "de")
    server["joined_at"] = server["members"][0]["joined_at"] = datetime.now(UTC).isoformat()
    async with Loopback() as discord, running(discord, tmp_path / "news.db") as bot:
        await until_connected(bot)
        await discord.dispatch("GUILD_CREATE", server)
        greeting = await greeting_in(discord, "11")

    assert f"## {GERMAN('greeting-title')}" in greeting


async def test_who_set_it_up_is_told_of_a_pause_in_their_language(tmp_path: Path) -> None:
    """In the one that they chose, not the one that the schedule was set up in."""
    database, person = tmp_path / "news.db", int(str(READER["id"]))
    await digests_are_due(database, [Place(1, 11, person, "de")])
    async with build(Settings(database=database)) as app:
        chosen = ChosenLanguages(app.database)
        await chosen.choose(person, None, "fr")
    async with Loopback() as discord:
        discord.refusals["POST /channels/11/messages"] = 403
        async with running(discord, database, DATELINE_ARTICLES=""):
            assert await asyncio.wait_for(discord.posted.get(), 20) == DIRECT

    notice = say(
        "schedule-paused-notice", kind="schedule", source="Lantern", number="1", reason="|"
    )
    (told,) = discord.messages[DIRECT]
    assert texts(told).strip().startswith(FRENCH.tell(notice).partition("|")[0])
