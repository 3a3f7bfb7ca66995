"""`dateline run` over loopback: a real process, real HTTP, a real gateway."""

import asyncio
import os
import signal
import sys
import time
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from bot.models.server_address import ServerAddress
from bot.presentation.answers import DEFER_AFTER_SECONDS
from bot.storage.sqlite.open_file import open_database
from tests.child_processes import children
from tests.conftest import ROOT, SAMPLES
from tests.due_digests import Place, digests_are_due
from tests.loopback import BOT, SERVER, TOKEN, Loopback, a_channel, a_server

_STOPS_WITHIN = 60  # seconds; a test fails instead of waiting forever


@asynccontextmanager
async def running(
    discord: Loopback, database: Path | ServerAddress, **settings: str
) -> AsyncIterator[Process]:
    """The bot as its own process, connected to the loopback Discord."""
    clean = {k: v for k, v in os.environ.items() if not k.startswith(("DATELINE_", "DISCORD_"))}
    own = {
        "DISCORD_TOKEN": TOKEN,
        "DATELINE_DISCORD_API": discord.url,
        "DATELINE_DATABASE": str(database),  # on our server there are no passwords
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
        try:
            await asyncio.wait_for(process.communicate(), _STOPS_WITHIN)
        except TimeoutError:
            process.kill()
            raise


async def until_loaded(process: Process) -> None:
    """Wait for the log line that reports what was loaded."""
    assert process.stderr
    said = b""
    while b"already known" not in said.rpartition(b"\n")[0]:
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
            "doctor",
            "alert",
            "follow",
            "help",
            "language",
            "schedule",
            "sources",
        }
        assert texts(latest).count("Reuters · ") == 2
        assert latest["allowed_mentions"] == {"parse": []}
        assert "### NATO may take on" in texts(card)
        assert card["flags"] & 64


async def test_a_start_imports_little(tmp_path: Path) -> None:
    """Parsers and summarizers are imported by other processes, the terminal's by other commands."""
    (tmp_path / "articles").mkdir()
    settings = {"DATELINE_ARTICLES": str(tmp_path / "articles"), "PYTHONPROFILEIMPORTTIME": "1"}
    async with Loopback() as discord, running(discord, tmp_path / "news.db", **settings) as process:
        await discord.slash("latest")
        process.terminate()
        _, said = await process.communicate()

    imported = {line.rpartition(" ")[2] for line in said.decode().splitlines()}
    assert "bot.actions.read_news" in imported
    assert not imported & {
        "sumy", "nltk", "requests", "lxml", "feedparser", "fasttext",
        "rich", "simcord", "playwright", "prometheus_client", "bot.text.sentences", "bot.summary.extract",
    }  # fmt: skip


async def test_a_start_warns_of_nothing(tmp_path: Path) -> None:
    """The log of a start has no warning, such as discord.py's of packages for voice."""
    async with Loopback() as discord, running(discord, tmp_path / "news.db") as process:
        await discord.slash("latest")
        process.terminate()
        _, log = await process.communicate()

    assert b" INFO " in log
    assert b" WARNING " not in log


async def test_it_asks_for_no_privileged_intent(tmp_path: Path) -> None:
    """Only servers are requested: no members, no presences, no message content."""
    async with Loopback() as discord, running(discord, tmp_path / "news.db") as process:
        await until_loaded(process)
        await discord.slash("latest")

        assert [each["intents"] for each in discord.identified] == [1]


@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT", "SIGHUP"])
async def test_it_stops_cleanly(tmp_path: Path, name: str) -> None:
    """The gateway is left with code 1000, so that the bot is shown as offline at once; exit 0."""
    async with Loopback() as discord, running(discord, tmp_path / "news.db") as process:
        await until_loaded(process)
        await discord.slash("latest")

        process.send_signal(getattr(signal, name))

        assert await asyncio.wait_for(process.wait(), 10) == 0
        assert await discord.closed_with.get() == 1000


async def test_it_stops_while_it_reconnects(tmp_path: Path) -> None:
    """Also while Discord doesn't answer: discord.py then swallows the first cancellation."""
    async with Loopback() as discord, running(discord, tmp_path / "news.db") as process:
        await until_loaded(process)
        await discord.slash("latest")
        await discord.connected.get()
        discord.is_silent = True
        await discord.invalidate_session()
        await asyncio.wait_for(discord.connected.get(), 15)

        process.terminate()

        assert await asyncio.wait_for(process.wait(), 10) == 0


async def test_nohup_is_honoured(tmp_path: Path) -> None:
    """Started with SIGHUP ignored, the bot goes on when its terminal is closed."""
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        async with Loopback() as discord, running(discord, tmp_path / "news.db") as process:
            await until_loaded(process)
            process.send_signal(signal.SIGHUP)

            assert "Latest" in texts(await discord.slash("latest"))
            assert process.returncode is None
    finally:
        signal.signal(signal.SIGHUP, before)


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
    assert complaint.decode().startswith("dateline: Discord rejected DISCORD_TOKEN. Copy it again")
    assert complaint.count(b"\n") == 1


COMMANDS = f"/applications/{BOT['id']}/commands"
IN_ONE_SERVER = COMMANDS.replace("/commands", "/guilds/100000000000000001/commands")


@pytest.mark.parametrize(
    ("refused", "code", "settings", "complaint"),
    [
        ("GET /users/@me", None, {}, "Discord rejected the bot (403 Forbidden"),
        (f"GET {COMMANDS}", None, {}, "Discord rejected the bot (403 Forbidden"),
        (
            f"GET {IN_ONE_SERVER}",
            None,
            {"DATELINE_DEV_GUILD": "100000000000000001"},
            "The bot isn't allowed to register commands",
        ),
        ("", 4004, {}, "Discord rejected DISCORD_TOKEN. Copy it again"),
        ("", 4014, {}, "Discord rejected the intents"),
        ("", 4013, {}, "Discord closed the connection with code 4013"),
    ],
)
async def test_a_refusal(
    tmp_path: Path, refused: str, code: int | None, settings: dict[str, str], complaint: str
) -> None:
    """Any refusal by Discord is one line that says what to check, and exit code 1."""
    settings = {"DATELINE_LOG_LEVEL": "ERROR", **settings}
    async with Loopback() as discord:
        discord.refusals[refused] = 403
        discord.closes_with = code
        async with running(discord, tmp_path / "news.db", **settings) as bot:
            _, said = await asyncio.wait_for(bot.communicate(), 20)

    assert bot.returncode == 1
    assert said.decode().startswith(f"dateline: {complaint}")
    assert said.count(b"\n") == 1


async def test_refused_commands(tmp_path: Path) -> None:
    """Discord's complaints about the commands are one line."""
    async with Loopback() as discord:
        discord.refusals[f"PUT {COMMANDS}"] = 400
        async with running(discord, tmp_path / "news.db", DATELINE_LOG_LEVEL="ERROR") as bot:
            _, said = await asyncio.wait_for(bot.communicate(), 20)

    assert said.decode().startswith("dateline: Discord rejected the bot (400 Bad Request")
    assert said.count(b"\n") == 1


@pytest.mark.parametrize(
    ("drops", "answered"),
    [
        (["before"], "Latest news"),
        (["after"], "Latest news"),
        (["before", "after"], "Latest news"),
        (["before", "before"], "The connection to Discord was lost. Try again."),
    ],
)
async def test_a_dropped_connection_costs_no_answer(
    tmp_path: Path, drops: list[str], answered: str
) -> None:
    """An answer that may be lost is sent again, is shown once, and isn't logged as a bug."""
    async with Loopback() as discord:
        async with running(discord, tmp_path / "news.db") as bot:
            await until_loaded(bot)
            discord.drops += drops
            shown = await discord.slash("latest", count=1)
            await asyncio.sleep(0.2)  # in which a second answer would come
            bot.terminate()
            _, said = await bot.communicate()

        assert answered in texts(shown)
        assert discord.answers.empty()
        assert discord.drops == []
        assert b"ERROR" not in said


async def test_summarize_is_deferred_privately(tmp_path: Path) -> None:
    """While the workers are busy, nobody else sees that the bot is thinking."""
    async with Loopback() as discord, running(discord, tmp_path / "news.db") as bot:
        await until_loaded(bot)
        workers = children(bot.pid)
        assert workers
        for worker in workers:
            os.kill(worker, signal.SIGSTOP)
        try:
            answer = await discord.choose("Summarize", "It rains. It pours. It hails. It snows.")
        finally:
            for worker in workers:
                os.kill(worker, signal.SIGCONT)

    assert answer["kind"] == 5
    assert answer["flags"] == 64  # ephemeral


async def test_a_quick_answer_is_not_deferred(tmp_path: Path) -> None:
    """Nothing is sent after the answer, and no task fails unseen."""
    async with Loopback() as discord, running(discord, tmp_path / "news.db") as bot:
        await until_loaded(bot)
        # A command of an older version is refused sooner than anything else can be answered.
        discord.commands.append({"id": "1", "name": "gone"})
        await discord.slash("gone")
        await asyncio.sleep(DEFER_AFTER_SECONDS + 0.3)
        bot.terminate()
        _, said = await bot.communicate()

        assert discord.answers.empty()
        assert b"ERROR" not in said


async def test_a_button_of_an_older_version(tmp_path: Path) -> None:
    """A button that no longer exists gets an answer instead of failing silently."""
    async with Loopback() as discord, running(discord, tmp_path / "news.db") as bot:
        await until_loaded(bot)
        latest = await discord.slash("latest")

        answer = await discord.press(latest, "story:30")

    assert (
        texts(answer).strip()
        == "That button is from an older version of the bot. Run the command again."
    )
    assert answer["flags"] & 64


ODD_EVENTS: list[tuple[str, dict[str, Any]]] = [
    ("INTERACTION_CREATE", {"id": "2", "type": 99, "token": "t", "application_id": "1"}),
    ("INTERACTION_CREATE", {}),
    ("GUILD_CREATE", {"id": "not a number"}),
    ("CHANNEL_CREATE", {"id": "77", "type": 99, "guild_id": "1"}),
    ("CHANNEL_UPDATE", {}),
    ("GUILD_ROLE_CREATE", {"guild_id": SERVER["id"]}),
    ("AN_EVENT_OF_2030", {"a": [1, {"b": "x" * 1000}]}),
]


async def test_odd_events_are_survived(tmp_path: Path) -> None:
    """Events that can't be parsed are logged; the bot goes on answering on the same connection."""
    async with Loopback() as discord, running(discord, tmp_path / "news.db") as bot:
        await until_loaded(bot)
        await discord.slash("latest")
        for event, data in ODD_EVENTS:
            await discord.dispatch(event, data)

        assert "Latest" in texts(await discord.slash("latest"))
        assert len(discord.identified) == 1
        bot.terminate()
        _, said = await bot.communicate()

    assert said.count(b"discord.py can't parse a") >= 4


async def test_an_interaction_that_arrives_twice(tmp_path: Path) -> None:
    """It is answered once, and the second one is no error."""
    async with Loopback() as discord, running(discord, tmp_path / "news.db") as bot:
        await until_loaded(bot)
        await discord.slash("latest")
        await discord.dispatch("INTERACTION_CREATE", discord.last_interaction)
        await discord.slash("latest")
        bot.terminate()
        _, said = await bot.communicate()

        assert discord.answers.empty()
    assert said.count(b"twice") == 1
    assert b"ERROR" not in said


FORGED = (
    [
        f"{button}{number}"
        for button in ("read:", "more:", "add:", "search:next:1:", "latest:older:")
        for number in ("9" * 18, "9" * 19, "9" * 60, "-1", "٣", "")
    ]
    + [
        f"latest:{way}:{at}:{id_}:{source}:{count}"
        for way in ("older", "newer")
        for at, id_, source, count in (
            ("9" * 12, "9" * 18, "9" * 18, "99"),
            ("-" + "9" * 12, "0", "1", "0"),
            ("9" * 40, "1", "1", "5"),
            ("1", "9" * 30, "1", "5"),
            ("1", "1", "9" * 22, "5"),
            ("1", "1", "1", "9" * 30),
        )
    ]
    + [f"search:back:{'9' * 19}:1", f"search:next:{'9' * 18}:9999", f"search:next:1:{'9' * 9}"]
)


async def test_forged_buttons(tmp_path: Path) -> None:
    """Ids that no button of ours has are answered politely, however large their numbers."""
    async with Loopback() as discord, running(discord, tmp_path / "news.db") as bot:
        await until_loaded(bot)
        latest = await discord.slash("latest")
        answers = [await discord.press(latest, forged) for forged in FORGED]
        bot.terminate()
        _, said = await bot.communicate()

    assert [texts(answer) for answer in answers if "our side" in texts(answer)] == []
    assert b"ERROR" not in said


async def test_commands_are_answered_while_loading(tmp_path: Path) -> None:
    """While a large document is loaded in the background, commands are answered at once."""
    large = tmp_path / "large.jsonl"
    line = '{"title": "Title %d", "text": "The ferry %d ran aground. Nobody was hurt. It is stuck. A tug comes."}\n'
    large.write_text("".join(line % (n, n) for n in range(6000)), "utf-8")
    async with (
        Loopback() as discord,
        running(discord, tmp_path / "news.db", DATELINE_ARTICLES=str(large)) as process,
    ):
        loading = asyncio.create_task(until_loaded(process))
        await discord.slash("latest")  # once it is connected
        taken = []
        while not loading.done():
            begun = time.perf_counter()
            await discord.slash("latest")
            taken.append(time.perf_counter() - begun)
        await loading

    assert len(taken) > 20
    assert max(taken) < sum(taken) / 5  # of the time that loading took, however busy the machine is


async def test_an_announcement_channel_that_the_gateway_has_not_named(tmp_path: Path) -> None:
    """The bot asks whether a channel publishes: another process may be connected for its server."""
    server = int(SERVER["id"])
    await digests_are_due(tmp_path / "news.db", [Place(server, 11), Place(server, 12)])
    async with Loopback() as discord:
        discord.channels += [a_channel("11", kind=5), a_channel("12")]
        async with running(discord, tmp_path / "news.db"):
            for _ in range(200):
                if len(discord.messages) == 2 and discord.published:
                    break
                await asyncio.sleep(0.1)

        assert discord.published == [discord.messages["11"][0]["id"]]
        assert len(discord.messages["12"]) == 1


async def test_requests_stay_within_discords_limit(tmp_path: Path) -> None:
    """Of sixty digests for channels that the bot must look up first, at most 50 requests a second."""
    server = int(SERVER["id"])
    await digests_are_due(tmp_path / "news.db", (Place(server, n) for n in range(11, 71)))
    async with Loopback() as discord, running(discord, tmp_path / "news.db", DATELINE_ARTICLES=""):
        for _ in range(200):
            if len(discord.messages) == 60:
                break
            await asyncio.sleep(0.1)

    moments = [at for at, _ in discord.requests]
    busiest = max(sum(begin <= at < begin + 1 for at in moments) for begin in moments)
    assert len(discord.messages) == 60
    assert 30 < busiest <= 50


async def test_a_channel_that_the_gateway_named_is_not_looked_up(tmp_path: Path) -> None:
    """Whether it is an announcement channel is known already."""
    server, joined = SERVER["id"], "2026-11-22T09:00:00+00:00"
    database = tmp_path / "news.db"
    await digests_are_due(database, [Place(int(server), 11), Place(int(server), 12)])
    async with Loopback() as discord, running(discord, database, DATELINE_ARTICLES=""):
        await discord.until_identified()
        channels = [a_channel("11", kind=5), a_channel("12")]
        await discord.dispatch("GUILD_CREATE", a_server(server, channels, joined=joined))
        for _ in range(200):
            if len(discord.messages) == 2 and discord.published:
                break
            await asyncio.sleep(0.1)

    assert discord.published == [discord.messages["11"][0]["id"]]
    assert [asked for _, asked in discord.requests if asked.startswith("GET /channels")] == []


async def test_refusals_that_are_no_channels_fault_pause_nothing(tmp_path: Path) -> None:
    """A token that was reset, and a proxy's page: the digests are posted when that is over."""
    database, server = tmp_path / "news.db", int(SERVER["id"])
    await digests_are_due(database, [Place(server, 11), Place(server, 12), Place(server, 13)])

    async def tried() -> int:
        async with open_database(database) as store:
            statement = "SELECT count(*) FROM deliveries WHERE attempts > 0 AND worker IS NULL"
            return int(await store.read(lambda c: c.execute(statement).fetchone()[0]))

    async with Loopback() as discord:
        discord.refusals["POST /channels/11/messages"] = 401
        discord.proxy_refusals["POST /channels/12/messages"] = 403
        discord.proxy_refusals["GET /channels/13"] = 404
        async with running(discord, database), asyncio.timeout(20):
            for _ in range(200):
                if await tried() == 3:
                    break
                await asyncio.sleep(0.1)
            discord.refusals.clear()
            discord.proxy_refusals.clear()
            channels = {await discord.posted.get() for _ in range(3)}

    assert channels == {"11", "12", "13"}


async def test_doctor_asks_discord(tmp_path: Path) -> None:
    """With a token, doctor logs in and says in how many servers the bot may post."""
    async with Loopback() as discord:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", "doctor", cwd=ROOT, stdout=PIPE, stderr=PIPE,
            env={**os.environ, "DISCORD_TOKEN": TOKEN, "DATELINE_DISCORD_API": discord.url,
                 "DATELINE_DATABASE": str(tmp_path / "news.db")},
        )  # fmt: skip
        output, log = await process.communicate()

    assert "ok   servers: Dateline is in 1 server and can post there." in output.decode()
    assert "ok   invitation: Invite it to a server: https://discord.com/oauth2/" in output.decode()
    assert log == b""


async def test_doctor_knows_where_it_may_post(tmp_path: Path) -> None:
    """Each schedule has one line; one whose channel is closed or gone isn't fine."""
    server = int(SERVER["id"])
    places = [Place(server, 11), Place(server, 12), Place(server, 13), Place(99, 14)]
    await digests_are_due(tmp_path / "news.db", places, minutes_ago=-30)
    async with Loopback() as discord:
        discord.channels += [a_channel("11"), a_channel("12", "readonly", denied=2048)]
        discord.refusals["GET /channels/13"] = 404
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", "doctor", cwd=ROOT, stdout=PIPE, stderr=PIPE,
            env={**os.environ, "DISCORD_TOKEN": TOKEN, "DATELINE_DISCORD_API": discord.url,
                 "DATELINE_DATABASE": str(tmp_path / "news.db")},
        )  # fmt: skip
        output, log = await process.communicate()

    lines = [line for line in output.decode().splitlines() if " schedule " in line]
    assert [line[:16] for line in lines] == [
        "ok   schedule 1:", "no   schedule 2:", "no   schedule 3:", "no   schedule 4:"
    ]  # fmt: skip
    assert "The bot lacks Send Messages in #readonly." in lines[1]
    assert "The channel #13 is gone or hidden from the bot." in lines[2]
    assert "The bot isn't in the server 99 any more." in lines[3]
    assert log == b""
