"""What is written to the log, in both formats."""

import asyncio
import json
import logging
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from bot.cli.log_output import JsonLines, TextLines
from tests.loopback import TOKEN, Loopback
from tests.shell import Shell
from tests.test_run import running


def a_record(message: str, *values: object, **more: Any) -> logging.LogRecord:
    record = logging.LogRecord("bot.client", logging.ERROR, "client.py", 7, message, values, None)
    record.created = 1795867200.25
    record.__dict__.update(more)
    return record


def a_fault(text: str) -> Any:
    try:
        raise ValueError(text)
    except ValueError:
        return sys.exc_info()


def test_a_json_object_on_a_line() -> None:
    """Time in UTC, level, logger and message; nothing else without a reason."""
    line = JsonLines(None).format(a_record("two\nlines of “%s”", "news"))

    assert "\n" not in line
    assert json.loads(line) == {
        "time": "2026-11-28T12:00:00.250+00:00",
        "level": "ERROR",
        "logger": "bot.client",
        "message": "two\nlines of “news”",
    }


def test_a_bug_in_json() -> None:
    """Its traceback and its reference have fields of their own."""
    record = a_record("bug %s", "c0ffee", exc_info=a_fault("broken"), reference="c0ffee")
    fields = json.loads(JsonLines(None).format(record))

    assert fields["reference"] == "c0ffee"
    assert fields["exception"].startswith("Traceback (most recent call last):\n")
    assert fields["exception"].endswith("ValueError: broken")


class _Unprintable:
    def __str__(self) -> str:
        raise RuntimeError("broken")


@pytest.mark.parametrize("kind", [TextLines, JsonLines])
@pytest.mark.parametrize("value", [TOKEN, _Unprintable()])
def test_values_that_do_not_fit(kind: type[TextLines], value: object) -> None:
    """The line says what was to be logged and where, without the values."""
    line = kind(TOKEN).format(a_record("100% done: %d", value))

    assert "100% done: %d (its values can't be shown: " in line
    assert "client.py:7" in line
    assert TOKEN not in line


@pytest.mark.parametrize("kind", [TextLines, JsonLines])
@pytest.mark.parametrize(
    "text",
    [
        "POST https://discord.com/api/v10/interactions/400/{}/callback with {{}}",
        "PATCH /webhooks/900/{}/messages/@original has returned 200",
        'Event: {{"token":"{}","type":2}}',
        "Event: {{'token': '{}', 'type': 2}}",
    ],
)
def test_no_token_is_written(kind: type[TextLines], text: str) -> None:
    """Neither the bot's nor an interaction's, in messages and in tracebacks."""
    secret = "aW50ZXJhY3Rpb246MTIz.x-_y"
    fault = a_fault(f"{text.format(secret)}, Bot {TOKEN}")
    line = kind(TOKEN).format(a_record("%s and %s", text.format(secret), TOKEN, exc_info=fault))

    assert secret not in line
    assert TOKEN not in line
    assert line.count("…") + line.count("\\u2026") == 4


async def test_every_line_of_a_run_is_json(tmp_path: Path) -> None:
    """Also those of discord.py, with everything logged; the bot's token is in none."""
    settings = {"DATELINE_LOG_FORMAT": "json", "DATELINE_LOG_LEVEL": "DEBUG"}
    async with Loopback() as discord, running(discord, tmp_path / "news.db", **settings) as process:
        reading = asyncio.create_task(process.communicate())  # more than a pipe holds
        await discord.slash("latest")
        process.terminate()
        _, said = await reading
    lines = [json.loads(line) for line in said.decode().splitlines()]

    assert {"bot.client", "discord.http"} <= {line["logger"] for line in lines}
    assert TOKEN not in said.decode()


def test_a_failure_is_an_object_too(dateline: Shell) -> None:
    """Also of settings: a collector of logs reads why the bot didn't start."""
    dateline.settings |= {"DATELINE_LOG_FORMAT": "json", "DATELINE_STYLE": "baroque"}
    done = dateline("run")
    fields = [json.loads(line) for line in done.stderr.splitlines()]

    assert done.returncode == 1
    assert [each["level"] for each in fields] == ["ERROR", "ERROR"]
    assert "DISCORD_TOKEN" in fields[0]["message"]
    assert "DATELINE_STYLE" in fields[1]["message"]


UNCAUGHT = f"""
import gc, sys, threading, warnings
from bot.cli.log_output import begin_log

class Unraisable:
    def __del__(self):
        raise OSError("{TOKEN}")

begin_log("{TOKEN}", as_json=sys.argv[1] == "json")
warnings.warn("{TOKEN}")
thread = threading.Thread(target=lambda: [][int("{TOKEN}")])
thread.start()
thread.join()
Unraisable()
raise LookupError("{TOKEN}")
"""


def _uncaught(log_format: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", UNCAUGHT, log_format], capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert TOKEN not in done.stderr
    return done.stderr


def test_warnings_and_uncaught_errors_are_objects_too() -> None:
    """Of every thread, without the token that they quote."""
    lines = [json.loads(line) for line in _uncaught("json").splitlines()]
    warned, threaded, unraisable, lost = lines

    assert warned["logger"] == "py.warnings"
    assert warned["message"].startswith("<string>:10: UserWarning: …")
    assert [each["level"] for each in lines] == ["WARNING"] + ["CRITICAL"] * 3
    assert "ValueError: invalid literal for int() with base 10: '…'" in threaded["exception"]
    assert unraisable["exception"].endswith("OSError: …")
    assert lost["exception"].endswith("LookupError: …")


def test_warnings_and_uncaught_errors_in_text() -> None:
    """Lines of the log, each followed by its traceback, without the token that they quote."""
    said = _uncaught("text")

    assert "WARNING py.warnings: <string>:10: UserWarning: …\n" in said
    assert said.count("CRITICAL bot.cli.log_output: bug: uncaught ") == 3
    assert said.endswith("\nLookupError: …\n")


SECRETS = """
import asyncio, logging, sys, threading, warnings
from bot.cli.log_output import begin_log
begin_log("the-token", as_json=sys.argv[1] == "json")
secrets = "the-token postgresql://bot:pass-word@host/x password=pass-word password='pass-word two'"
def fail():
    raise ValueError(secrets)
class Unraisable:
    def __del__(self):
        fail()
async def in_loop():
    asyncio.get_running_loop().call_soon(fail)
    await asyncio.sleep(0.01)
try:
    fail()
except ValueError:
    logging.getLogger("x").exception("caught %s", secrets)
warnings.warn(secrets)
Unraisable()
thread = threading.Thread(target=fail)
thread.start()
thread.join()
leaving = threading.Thread(target=lambda: sys.exit(secrets))
leaving.start()
leaving.join()
asyncio.run(in_loop())
if sys.argv[2] == "interrupt":
    try:
        fail()
    except ValueError:
        raise KeyboardInterrupt
fail()
"""


@pytest.mark.parametrize("end", ["fail", "interrupt"])
@pytest.mark.parametrize("form", ["text", "json"])
def test_no_way_out_shows_a_secret(form: str, end: str) -> None:
    """Errors caught or not, in any thread, in the event loop or when an object ends, and warnings."""
    done = subprocess.run(
        [sys.executable, "-c", SECRETS, form, end], capture_output=True, text=True, check=False
    )

    assert done.returncode != 0
    assert done.stderr.count("ValueError: …") + done.stderr.count("ValueError: \\u2026") == 5
    assert "postgresql://bot:" in done.stderr
    assert "UserWarning" in done.stderr
    assert "the-token" not in done.stdout + done.stderr
    assert "pass-word" not in done.stdout + done.stderr
