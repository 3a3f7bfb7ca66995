"""The picture of an operator's terminal: `dateline doctor` beside a running bot, one of whose feeds fails.

The bot and the command are processes of their own, and Discord and the feed's site are on loopback. What
names this machine is replaced by what an operator would see.
"""

import asyncio
import io
import socket
import sys
import tempfile
from asyncio.subprocess import PIPE
from pathlib import Path

from rich.console import Console
from rich.terminal_theme import MONOKAI
from rich.text import Text

from tests.loopback import TOKEN, Loopback
from tests.shell import Shell
from tests.website import Website

_FEED = "Skerra Gazette"
_SITE = "skerra-gazette.example"
_SETTINGS = """\
DISCORD_TOKEN={token}
DATELINE_DISCORD_API={discord}
DATELINE_ALLOWED_HOSTS={site}
DATELINE_ARTICLES=data/articles
"""
_OUTLINE = (
    '<opml version="2.0"><body><outline type="rss" text="{name}" xmlUrl="{url}"/></body></opml>'
)
_COLUMNS = 104
_HTML = """\
<style>
body {{ margin: 0; background: #1e1f22 }}
pre {{ display: inline-block; margin: 0; padding: 16px 20px; background: #1e1f22; color: #dbdee1;
       font: 15px/1.45 "DejaVu Sans Mono", monospace }}
</style>
<pre>{code}</pre>
"""


def doctor_page() -> str:
    """A web page that shows the command and what it printed, in its colours."""
    printed = Console(
        file=io.StringIO(), record=True, width=_COLUMNS, force_terminal=True, highlight=False
    )
    printed.print("$ dateline doctor", style="bold")
    for line in asyncio.run(_doctor()).splitlines():
        printed.print(Text.from_ansi(line))
    return printed.export_html(theme=MONOKAI, inline_styles=True, code_format=_HTML)


async def _doctor() -> str:
    with tempfile.TemporaryDirectory() as folder:
        shell = Shell(Path(folder))
        settings = shell.move_to_own_checkout()
        del shell.settings["DATELINE_DATABASE"]
        async with Loopback() as discord, Website() as site:
            given = _SETTINGS.format(token=TOKEN, discord=discord.url, site=site.host)
            settings.write_text(given, "utf-8")
            outline = _OUTLINE.format(name=_FEED, url=site.url("/feed.xml"))
            await asyncio.to_thread(shell, "sources", "import", "-", given=outline)
            await asyncio.to_thread(shell, "fetch")
            printed = await _beside_bot(shell)
    for ours, theirs in (
        (folder, "/srv/dateline"),
        (f"http://{site.host}", f"https://{_SITE}"),
        ("127.0.0.1", _SITE),
        (f": {socket.gethostname()} (", ": newsroom ("),
    ):
        printed = printed.replace(ours, theirs)
    return printed


async def _beside_bot(shell: Shell) -> str:
    """What doctor prints once the bot is ready and does everything."""
    bot = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "run", cwd=shell.place, env=shell.environment, stderr=PIPE
    )
    try:
        assert bot.stderr
        while b" ready as " not in (line := await bot.stderr.readline()):
            assert line, "the bot has ended"
        shell.settings["FORCE_COLOR"] = "1"
        async with asyncio.timeout(60):
            printed = ""
            while "posting digests and follows" not in printed:
                printed = (await asyncio.to_thread(shell, "doctor")).stdout
        return printed
    finally:
        bot.terminate()
        await bot.communicate()
