"""DATELINE_METRICS with the whole bot: a real process over loopback."""

import asyncio
import socket
from pathlib import Path

from tests.loopback import Loopback
from tests.metrics.test_exporter import free_port, scraped
from tests.shell import Shell
from tests.test_processes import said
from tests.test_run import running

_COUNT = "dateline_command_seconds_count"


async def test_metrics_of_a_run(tmp_path: Path) -> None:
    """Commands are counted by name and outcome, and no label has a server, person or source."""
    port = free_port()
    settings = {"DATELINE_METRICS": f"localhost:{port}", "DATELINE_ARTICLES": ""}
    async with Loopback() as discord, running(discord, tmp_path / "news.db", **settings) as bot:
        await said(bot, "to invite it")
        await discord.slash("help")
        await discord.slash("help")
        await discord.slash("latest", source="Nobody's Gazette")
        async with asyncio.timeout(20):
            found = await scraped(port)
            while (_COUNT, "latest", "refused") not in found.samples:  # right after the answer
                await asyncio.sleep(0.1)
                found = await scraped(port)

    assert found[_COUNT, "answered", "help"] == 2
    assert 0 < found["dateline_command_seconds_sum", "answered", "help"] < 5
    assert found[_COUNT, "latest", "refused"] == 1
    assert found["dateline_gateway_connected"] == 1
    assert found["dateline_store_readable"] == 1
    labels = {value for _, *values in found.samples for value in values}
    assert not {
        each for each in labels if "Gazette" in each or (each.isdecimal() and len(each) > 9)
    }


def test_a_port_in_use_is_one_line(dateline: Shell) -> None:
    """The bot doesn't start, and says why."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        dateline.settings |= {
            "DATELINE_METRICS": f"127.0.0.1:{port}",
            "DATELINE_DISCORD_API": "http://127.0.0.1:9",
            "DISCORD_TOKEN": "a.b.c",
        }
        done = dateline("run")

    assert done.returncode == 1
    assert done.stderr.splitlines()[-1] == (
        f"dateline: DATELINE_METRICS: couldn't listen at 127.0.0.1:{port} (Address already in use)."
        " Choose another port, or stop the program that uses it."
    )
    assert "Traceback" not in done.stderr
