"""`dateline setup`, answered at a terminal, with the loopback Discord to check the token."""

import argparse
import asyncio
import os
import pty
import select
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Self

import pytest

from bot.actions.feed_catalogue import Catalogue
from bot.cli.setup_command import bare_token
from bot.cli.setup_sources import named_sources
from bot.errors import DatelineError
from tests.conftest import ROOT
from tests.loopback import TOKEN, Loopback
from tests.shell import Shell

_ANSWERED_WITHIN = 20  # seconds, on a busy machine
_HIDDEN = "(it isn't shown): "
_ENTRIES = Catalogue(ROOT / "data/feeds.toml").entries()


class Talk:
    """`dateline setup` on a terminal."""

    def __init__(self, dateline: Shell) -> None:
        self._terminal, theirs = pty.openpty()
        self._process = subprocess.Popen(
            [sys.executable, "-m", "bot", "setup"],
            stdin=theirs, stdout=theirs, stderr=theirs,
            cwd=dateline.place, env=dateline.environment, start_new_session=True,
        )  # fmt: skip
        os.close(theirs)
        self.shown = ""
        self._seen = 0

    def until(self, text: str) -> None:
        """Read on until the text is shown, after what was waited for before."""
        begun = time.monotonic()
        while (found := self.shown.find(text, self._seen)) < 0:
            assert time.monotonic() - begun < _ANSWERED_WITHIN, self.shown
            if select.select([self._terminal], [], [], 0.1)[0]:
                self.shown += os.read(self._terminal, 4096).decode().replace("\r", "")
        self._seen = found + len(text)

    def answer(self, question: str, answer: str) -> None:
        """Type a line when the question is asked."""
        self.until(question)
        self.type(answer)

    def type(self, line: str) -> None:
        """Type a line."""
        os.write(self._terminal, line.encode() + b"\n")

    def stop(self) -> None:
        """Press Ctrl-C."""
        self._process.send_signal(signal.SIGINT)

    def end(self) -> int:
        """The exit code, once everything was read."""
        while True:
            try:
                read = os.read(self._terminal, 4096)
            except OSError:  # what Linux says at the end
                break
            if not read:
                break
            self.shown += read.decode().replace("\r", "")
        return self._process.wait(_ANSWERED_WITHIN)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.wait()
        os.close(self._terminal)


async def test_a_newcomer_sets_the_bot_up(dateline: Shell) -> None:
    """Wrong answers are asked again; then the token is stored, sources are enabled, and what to do next is said."""
    file = dateline.move_to_own_checkout()
    async with Loopback() as discord:
        dateline.settings["DATELINE_DISCORD_API"] = discord.url

        def answer(talk: Talk) -> int:
            talk.answer(_HIDDEN, "my password")
            talk.until("That isn't a token")
            talk.answer(_HIDDEN, "a.b.c")
            talk.until("Discord doesn't know this token")
            talk.answer(_HIDDEN, TOKEN)
            talk.until("Discord calls the bot Dateline")
            talk.answer("(Enter for none)", "klingon, en")
            talk.until("Unknown: klingon")
            talk.answer("(Enter for none)", "en DE")
            talk.answer("(Enter for all)", "health,sport")
            talk.answer("[Y/n]", "")
            return talk.end()

        with Talk(dateline) as talk:
            code = await asyncio.to_thread(answer, talk)
    listed = dateline("sources", "list").stdout.splitlines()

    assert code == 0
    text, example = file.read_text("utf-8"), (ROOT / ".env.example").read_text("utf-8")
    assert text == example.replace("DISCORD_TOKEN=\n", f"DISCORD_TOKEN={TOKEN}\n")
    assert file.stat().st_mode & 0o777 == 0o600
    fitting = {
        e.name for e in _ENTRIES if e.language in ("en", "de") and e.category in ("health", "sport")
    }
    assert len([line for line in listed if line.startswith("on ")]) == len(fitting) > 0
    assert all(name in talk.shown for name in fitting)
    assert "https://discord.com/oauth2/authorize?client_id=900000000000000001" in talk.shown
    assert "Start the bot: " in talk.shown
    assert TOKEN not in talk.shown
    assert "my password" not in talk.shown


async def test_the_second_time_everything_is_kept(dateline: Shell) -> None:
    """Whose token it is is shown; Enter keeps it, and other lines stay. Stopping changes nothing at all."""
    file = dateline.move_to_own_checkout()
    mine = f"# mine\nDISCORD_TOKEN={TOKEN}\nDATELINE_STYLE=luhn\n"
    file.write_text(mine, "utf-8")
    async with Loopback() as discord:
        dateline.settings["DATELINE_DISCORD_API"] = discord.url

        def keep(talk: Talk, *, to_the_end: bool) -> int:
            talk.until("Discord calls the bot Dateline")
            talk.answer(_HIDDEN, "")
            talk.until("(Enter for none)")
            if to_the_end:
                talk.type("")
            else:
                talk.stop()
            return talk.end()

        with Talk(dateline) as stopped, Talk(dateline) as kept:
            codes = [
                await asyncio.to_thread(keep, stopped, to_the_end=False),
                await asyncio.to_thread(keep, kept, to_the_end=True),
            ]

    assert codes == [130, 0]
    assert "Stopped. Nothing was changed." in stopped.shown
    assert "Traceback" not in stopped.shown
    assert file.read_text("utf-8") == mine
    assert not (dateline.folder / "news.db").exists()


async def test_options_answer_every_question(dateline: Shell, tmp_path: Path) -> None:
    """A script needs no terminal. A wrong token, or no network, is one line, and nothing is written.

    A database that can't be used is named, but the token is stored.
    """
    file = dateline.move_to_own_checkout()
    (tmp_path / "token").write_text(f"{TOKEN}\n", "utf-8")
    setup = "dateline setup --token-file token"
    async with Loopback() as discord:
        dateline.settings["DATELINE_DISCORD_API"] = discord.url
        run = asyncio.to_thread
        asked = await run(dateline, "setup")
        wrong = await run(dateline, "setup", "--token-file", "-", given="a.b.c")
        written = file.exists()
        right = await run(dateline.bash, f"{setup} --category health --source 'bbc news world'")
    file.unlink()
    unreachable = dateline.bash(setup)
    dateline.settings["DATELINE_DATABASE"] = str(tmp_path)  # which is a folder
    unchecked = dateline.bash(f"{setup} --no-check --source 'BBC News World'")

    assert (asked.returncode, wrong.returncode) == (2, 1)
    assert asked.stderr.startswith("dateline: This asks questions, and there is no terminal.")
    assert "--token-file FILE" in asked.stderr
    assert wrong.stderr.startswith("dateline: Discord doesn't know this token.")
    assert unreachable.returncode == 1
    assert unreachable.stderr.startswith("dateline: Couldn't reach Discord")
    assert {each.stderr.count("\n") for each in (asked, wrong, unreachable)} == {1}
    assert not written
    assert (right.returncode, right.stderr) == (0, "")
    assert "Enabled 2 sources for all servers." in right.stdout
    assert unchecked.returncode == 1
    assert unchecked.stderr.startswith(f"dateline: Couldn't open {tmp_path}.")
    assert "The token wasn't checked." in unchecked.stdout
    assert f"DISCORD_TOKEN={TOKEN}\n" in file.read_text("utf-8")


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"language": ["xx"]}, "--language: the catalogue has no “xx”. It has en, "),
        ({"category": ["world", "gossip"]}, "--category: the catalogue has no “gossip”."),
        ({"source": ["BBC News Wrld"]}, "Did you mean BBC News World"),
        ({"language": ["ja"], "category": ["world"]}, "no source in that language and category"),
    ],
)  # fmt: skip
def test_an_option_that_fits_nothing_is_refused(options: dict[str, list[str]], said: str) -> None:
    """What the catalogue has is named, so that the next try is right."""
    every: dict[str, list[str]] = {"language": [], "category": [], "source": []}

    with pytest.raises(DatelineError, match=said.replace("--", "")):
        named_sources(_ENTRIES, argparse.Namespace(**every | options))


@pytest.mark.parametrize(
    "text",
    ["a-1.b_2.C", " a-1.b_2.C\r\n", "'a-1.b_2.C", '"a-1.b_2.C"', "Bot a-1.b_2.C", '"Bot a-1.b_2.C"',
     "DISCORD_TOKEN=a-1.b_2.C", "export DISCORD_TOKEN = 'a-1.b_2.C'"],
)  # fmt: skip
def test_what_is_copied_with_a_token(text: str) -> None:
    """Spaces, quotes and names around it don't get into the settings file."""
    assert bare_token(text) == "a-1.b_2.C"


@pytest.mark.parametrize(
    "text", ["", "..", "a.b", "a.b.c.d", "a.b.c d", "a.b.ç", "a.b.c#", "a.b.c\nA=1"]
)
def test_what_cannot_be_a_token(text: str) -> None:
    """It is refused, because it would break the settings file or never work."""
    with pytest.raises(DatelineError, match="That isn't a token"):
        bare_token(text)
