"""`dateline run` over loopback: a real process, real HTTP, a real gateway."""

import asyncio
import os
import signal
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import ROOT, SAMPLES
from tests.loopback import TOKEN, Loopback


@asynccontextmanager
async def running(discord: Loopback, database: Path, **settings: str) -> AsyncIterator[Process]:
    """The bot as its own process, connected to the loopback Discord."""
    clean = {k: v for k, v in os.environ.items() if not k.startswith(("DATELINE_", "DISCORD_"))}
    own = {
        "DISCORD_TOKEN": TOKEN,
        "DATELINE_DISCORD_API": discord.url,
        "DATELINE_DATABASE": str(database),
        "DATELINE_ARTICLES": str(SAMPLES),
    }
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "run", cwd=ROOT, env={**clean, **own, **settings}, stderr=PIPE
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.terminate()
        await process.communicate()


async def until_loaded(process: Process) -> None:
    """Wait for the line in the log that says what loading came to."""
    assert process.stderr
    said = b""
    while b"known already" not in said.rpartition(b"\n")[0]:
        line = await asyncio.wait_for(process.stderr.readline(), 20)
        assert line, said.decode()
        said += line


def texts(message: dict[str, Any]) -> str:
    """All text of a message in Components V2."""

    def walk(components: list[dict[str, Any]]) -> list[str]:
        own = [component.get("content", "") for component in components]
        return own + [text for c in components for text in walk(c.get("components", []))]

    return "\n".join(walk(message["components"]))


async def test_it_connects_and_answers(tmp_path: Path) -> None:
    """Commands are registered, the folder is loaded, /latest and its button are answered."""
    async with Loopback() as discord, running(discord, tmp_path / "news.db") as process:
        await until_loaded(process)

        latest = await discord.slash("latest", count=2, source="Reuters")
        card = await discord.press(latest, "read:30")

        assert {command["name"] for command in discord.commands} == {
            "latest",
            "search",
            "digest",
            "Summarize",
        }
        assert texts(latest).count("Reuters · ") == 2
        assert latest["allowed_mentions"] == {"parse": []}
        assert "### NATO may take on" in texts(card)
        assert card["flags"] & 64


async def test_it_asks_for_no_privileged_intent(tmp_path: Path) -> None:
    """Only the servers themselves are wanted: no members, no presences, no message content."""
    async with Loopback() as discord, running(discord, tmp_path / "news.db") as process:
        await until_loaded(process)
        await discord.slash("latest")

        assert [each["intents"] for each in discord.identified] == [1]


@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT"])
async def test_it_stops_cleanly(tmp_path: Path, name: str) -> None:
    """The gateway is left with code 1000, so that the bot is shown as offline at once; exit 0."""
    async with Loopback() as discord, running(discord, tmp_path / "news.db") as process:
        await until_loaded(process)
        await discord.slash("latest")

        process.send_signal(getattr(signal, name))

        assert await asyncio.wait_for(process.wait(), 10) == 0
        assert await discord.closed_with.get() == 1000


async def test_commands_are_registered_only_when_they_change(tmp_path: Path) -> None:
    """A restart leaves them alone; when Discord has others by then, they are sent again."""
    async with Loopback() as discord:
        async with running(discord, tmp_path / "news.db") as process:
            await until_loaded(process)
            await discord.slash("latest")
        async with running(discord, tmp_path / "news.db") as process:
            await until_loaded(process)
            await discord.slash("latest")
        assert discord.registered == 1

        discord.commands.pop()
        async with running(discord, tmp_path / "news.db") as process:
            await until_loaded(process)
            await discord.slash("latest")
        assert discord.registered == 2


async def test_a_wrong_token(tmp_path: Path) -> None:
    """One line that says where to get the right one, exit code 1, no traceback."""
    async with (
        Loopback() as discord,
        running(
            discord, tmp_path / "news.db", DISCORD_TOKEN="a.b.c", DATELINE_LOG_LEVEL="ERROR"
        ) as bot,
    ):
        _, complaint = await bot.communicate()

    assert bot.returncode == 1
    assert complaint.decode().startswith("dateline: Discord refuses DISCORD_TOKEN: copy it again")
    assert complaint.count(b"\n") == 1


async def test_commands_are_answered_while_loading(tmp_path: Path) -> None:
    """A large document is loaded in the background; a command meanwhile is answered at once."""
    large = tmp_path / "large.jsonl"
    line = '{"title": "Title %d", "text": "The ferry %d ran aground. Nobody was hurt. It is stuck. A tug comes."}\n'
    large.write_text("".join(line % (n, n) for n in range(6000)), "utf-8")
    async with (
        Loopback() as discord,
        running(discord, tmp_path / "news.db", DATELINE_ARTICLES=str(large)) as process,
    ):
        loading = asyncio.create_task(until_loaded(process))
        slowest = 0.0
        answered = 0
        while not loading.done():
            begun = asyncio.get_running_loop().time()
            await discord.slash("latest")
            slowest = max(slowest, asyncio.get_running_loop().time() - begun)
            answered += 1
        await loading

    assert answered > 20
    assert slowest < 1.0


async def test_doctor_asks_discord(tmp_path: Path) -> None:
    """With a token, doctor logs in and says in how many servers the bot may post."""
    async with Loopback() as discord:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", "doctor", cwd=ROOT, stdout=PIPE,
            env={**os.environ, "DISCORD_TOKEN": TOKEN, "DATELINE_DISCORD_API": discord.url,
                 "DATELINE_DATABASE": str(tmp_path / "news.db")},
        )  # fmt: skip
        output, _ = await process.communicate()

    assert "ok   servers: Dateline is in 1 and may post in each" in output.decode()
