"""The bot against `../shared/wire`, a loopback Discord with permissions, rate limits and faults."""

import importlib
import json
import sqlite3
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from bot.presentation.answers import DEFER_AFTER_SECONDS
from tests.due_digests import Place, digests_are_due
from tests.rss import Item, rss
from tests.test_run import running, until_loaded
from tests.website import Page, Website

TOKEN = "OTAwMDAwMDAwMDAwMDAwMDAx.fake.token"


@pytest.fixture
async def discord(shared: Path) -> AsyncIterator[Any]:
    """A server with the channels general, news (announcements) and readonly."""
    async with fake_discord(shared, guilds=1) as fake:
        yield fake


@asynccontextmanager
async def fake_discord(shared: Path, **options: int) -> AsyncIterator[Any]:
    """A Discord with `guilds` servers that asks for `shards` connections."""
    sys.path.insert(0, str(shared / "wire"))
    try:
        fake = importlib.import_module("fakediscord").FakeDiscord(ack_deadline=3, **options)
    finally:
        sys.path.remove(str(shared / "wire"))
    await fake.start()
    try:
        yield fake
    finally:
        await fake.stop()


async def a_digest_is_due(discord: Any, database: Path, *channels: str) -> None:
    """Add a schedule for each channel, due a minute ago."""
    server, maker = int(discord.guild(0).id), int(discord.user("mod").id)
    ids = [int(discord.channel(name, 0)["id"]) for name in channels]
    await digests_are_due(database, [Place(server, channel, maker) for channel in ids])


def digests(discord: Any, channel: str) -> list[dict[str, Any]]:
    """The digests in a channel."""
    return [
        m
        for m in discord.channel_messages(channel)
        if "News from Lantern" in json.dumps(m["components"])
    ]


@pytest.mark.parametrize(
    "fault",
    [
        {"drop": "after"},
        {"status": 503},
        pytest.param({"drop": "after", "rst": True}, marks=pytest.mark.long),
        pytest.param({"drop": "before"}, marks=pytest.mark.long),
        pytest.param({"status": 429, "retry_after": 1.0}, marks=pytest.mark.long),
        pytest.param({"status": 429, "retry_after": 1.0, "glob": True}, marks=pytest.mark.long),
        pytest.param({"status": 500}, marks=pytest.mark.long),
    ],
    ids=str,
)
async def test_a_digest_arrives_once(discord: Any, tmp_path: Path, fault: dict[str, Any]) -> None:
    """Lost connections, rate limits and errors still lead to exactly one message."""
    await a_digest_is_due(discord, tmp_path / "news.db", "general")
    discord.fail_next("POST /channels*/messages", n=2, **fault)

    async with running(discord, tmp_path / "news.db", DISCORD_TOKEN=TOKEN):
        await discord.wait_for(lambda: digests(discord, "general"), timeout=30)
        await discord.wait_for(lambda: _recorded(tmp_path / "news.db"), timeout=30)

    assert len(digests(discord, "general")) == 1


async def test_an_announcement_is_published(discord: Any, tmp_path: Path) -> None:
    """In an announcement channel the digest is published to followers."""
    await a_digest_is_due(discord, tmp_path / "news.db", "news")

    async with running(discord, tmp_path / "news.db", DISCORD_TOKEN=TOKEN):
        await discord.wait_for(
            lambda: any(m["flags"] & 1 for m in digests(discord, "news")), timeout=30
        )

    assert len(digests(discord, "news")) == 1


async def test_a_missing_permission_pauses_and_tells(discord: Any, tmp_path: Path) -> None:
    """If the bot may not send, the schedule's creator gets one direct message with the reason."""
    await a_digest_is_due(discord, tmp_path / "news.db", "readonly")

    async with running(discord, tmp_path / "news.db", DISCORD_TOKEN=TOKEN) as process:
        await until_loaded(process)
        direct = discord.dm("mod")
        await discord.wait_for(lambda: discord.channel_messages(direct), timeout=30)
        listed = await discord.slash("mod", 0, "general", "schedule list")

    (told,) = discord.channel_messages(direct)
    assert "is paused. The bot lacks Send Messages in #readonly." in json.dumps(told["components"])
    assert "paused" in listed.text
    assert listed.ephemeral


async def test_manage_server_is_checked_again(discord: Any, tmp_path: Path) -> None:
    """People who get past Discord's own check are refused, with the permission's name."""
    async with running(discord, tmp_path / "news.db", DISCORD_TOKEN=TOKEN) as process:
        await until_loaded(process)
        await discord.wait_commands(5)
        for command in ("schedule list", "doctor"):
            refused = await discord.slash("alice", 0, "general", command, bypass=True)

            assert "Manage Server" in refused.text
            assert refused.ephemeral


async def test_a_channel_of_another_server(discord: Any, tmp_path: Path) -> None:
    """A channel of another server is refused in one line, and nothing is scheduled."""
    await a_digest_is_due(discord, tmp_path / "news.db")
    elsewhere = discord.add_guild("Elsewhere")
    async with running(discord, tmp_path / "news.db", DISCORD_TOKEN=TOKEN) as process:
        await until_loaded(process)
        await discord.wait_commands(5)
        options = {
            "source": "Lantern",
            "time": "07:30",
            "timezone": "UTC",
            "channel": discord.channel("news", elsewhere),
        }
        refused = await discord.slash("mod", 0, "general", "schedule add", options, bypass=True)
        listed = await discord.slash("mod", 0, "general", "schedule list")

    assert refused.ephemeral
    assert "isn't valid for that option" in refused.text
    assert "Nothing is scheduled or followed here" in listed.text


async def test_a_command_that_arrives_twice_acts_once(discord: Any, tmp_path: Path) -> None:
    """Discord delivers /schedule add twice: one schedule."""
    await a_digest_is_due(discord, tmp_path / "news.db")
    async with running(discord, tmp_path / "news.db", DISCORD_TOKEN=TOKEN) as process:
        await until_loaded(process)
        await discord.wait_commands(5)
        options = {"source": "Lantern", "time": "07:30", "timezone": "UTC"}
        added = await discord.slash("mod", 0, "general", "schedule add", options)
        for session in discord.sessions.values():
            session.dispatch("INTERACTION_CREATE", added.payload)
        listed = await discord.slash("mod", 0, "general", "schedule list")

    assert listed.text.count("Lantern") == 1


async def test_a_slow_command_is_deferred_privately(discord: Any, tmp_path: Path) -> None:
    """While a site is slow, nobody else sees that the bot is thinking, nor the answer."""
    async with Website({"/": Page(rss(Item()), wait=DEFER_AFTER_SECONDS + 0.5)}) as site:
        settings = {"DISCORD_TOKEN": TOKEN, "DATELINE_ALLOWED_HOSTS": site.host}
        async with running(discord, tmp_path / "news.db", **settings) as process:
            await until_loaded(process)
            await discord.wait_commands(5)
            shown = await discord.slash(
                "mod", 0, "general", "sources add", {"url": site.url()}, timeout=20
            )

    assert shown.ack_type == 5
    assert shown.ephemeral
    assert "Press **Add**" in shown.text
    assert discord.channel_messages("general") == []


@pytest.mark.parametrize(
    ("guilds", "shards"), [(5, 2), pytest.param(2500, 3, marks=pytest.mark.long)]
)
async def test_as_many_connections_as_discord_asks_for(
    shared: Path, tmp_path: Path, guilds: int, shards: int
) -> None:
    """Every server gets answers and digests, whichever connection serves it."""
    asked = range(0, guilds, guilds // 5)
    async with fake_discord(shared, guilds=guilds, shards=shards) as fake:
        places = [
            Place(int(fake.guild(n).id), int(fake.channel("general", n)["id"])) for n in asked
        ]
        await digests_are_due(tmp_path / "news.db", places)
        async with running(fake, tmp_path / "news.db", DISCORD_TOKEN=TOKEN) as process:
            await until_loaded(process)
            await fake.wait_commands(5)
            await fake.wait_ready(timeout=60, shards=shards)
            answers = [await fake.slash("alice", n, "general", "latest") for n in asked]
            await fake.wait_for(
                lambda: all(fake.channel_messages("general", guild=n) for n in asked), timeout=60
            )

    assert len({answer.ack_type for answer in answers}) == 1
    assert all("Latest news" in answer.text for answer in answers)


async def test_a_server_sees_its_own_feeds_only(shared: Path, tmp_path: Path) -> None:
    """Commands, buttons and suggestions elsewhere have nothing of it, nor here once it is removed."""
    items = [Item(f"Otter {n} of Otterby", guid=str(n), link=None) for n in range(7)]
    async with fake_discord(shared, guilds=2) as fake, Website() as site:
        site.pages["/feed.xml?token=s3cr3t"] = Page(rss(*items, title="Otterby Echo"))
        settings = {"DISCORD_TOKEN": TOKEN, "DATELINE_ALLOWED_HOSTS": site.host}
        async with running(fake, tmp_path / "news.db", **settings) as process:
            await until_loaded(process)
            await fake.wait_commands(5)
            address = {"url": site.url("/feed.xml?token=s3cr3t")}
            found = await fake.slash("mod", 0, "general", "sources add", address)
            added = await fake.click(found, "Add", user="mod")
            here = await fake.slash("alice", 0, "general", "search", {"query": "otterby"})
            replies = [
                await fake.slash("alice", place, channel, command, options)
                for place, channel in ((1, "general"), (None, fake.dm("alice")))
                for command, options in (
                    ("latest", {"count": 10}),
                    ("latest", {"source": "Otterby Ech"}),
                    ("search", {"query": "otter*"}),
                    ("digest", {"source": "Echo", "period": "all"}),
                    ("sources list", {}),
                )
            ]
            offered = await fake.autocomplete(
                "alice", 1, "general", "latest", {"source": ""}, "source"
            )
            removed = await fake.slash(
                "mod", 0, "general", "sources remove", {"source": "Otterby Echo"}
            )
            read = await fake.click(here, "Read 1", user="alice")
            first_page = here.text  # turning the page edits the message
            turned = await fake.click(here, "Next", user="alice")

    assert "Otterby Echo is added" in added.text
    assert "Results 1–5 of 7" in first_page
    shown = "".join(reply.text for reply in replies)
    assert "Otterby Echo" not in shown
    assert "of Otterby" not in shown
    assert "Otterby" not in json.dumps(offered.choices)
    assert "is removed" in removed.text
    assert "no longer stored" in read.text
    assert "of Otterby" not in turned.text
    assert "s3cr3t" not in "".join((added.text, first_page, shown))


def _recorded(database: Path) -> bool:
    with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as connection:
        (sent,) = connection.execute(
            "select count(*) from deliveries where state = 'sent'"
        ).fetchone()
    return bool(sent == 1)
