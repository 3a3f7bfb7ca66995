"""The playground as someone sees it in a browser, and how it ends."""

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import expect

from tests.browser import CHROMIUM, ROOT, opened, playground, type_command
from tests.child_processes import children

in_a_browser = pytest.mark.skipif(
    CHROMIUM is None, reason="needs chromium (apt-get install chromium)"
)


@in_a_browser
def test_news_is_on_the_page_and_can_be_asked_for() -> None:
    """The first answer is shown; Read and Next work; there is another person."""
    with playground() as (address, _), opened(address) as page:
        expect(page.locator("strong", has_text="1. Postwoman, 58, wins")).to_be_visible()
        expect(page.get_by_text("12 minutes ago").first).to_be_visible()

        page.get_by_role("button", name="Read 1", exact=True).click()
        expect(page.get_by_role("link", name="Open the article")).to_be_attached()
        expect(page.get_by_text("Only you can see this")).to_be_visible()

        page.get_by_role("button", name="Next", exact=True).last.click()
        expect(page.get_by_text("Court lets Quillhaven rooster crow").first).to_be_attached()

        viewers = page.get_by_label("Viewing as").locator("option")
        assert viewers.all_inner_texts() == ["Reader", "Moderator"]


@in_a_browser
def test_a_refusal_looks_like_an_answer() -> None:
    """It comes into view, isn't counted as a bug, and the next command can be typed."""
    with playground() as (address, _):
        for width in (1280, 390):
            with opened(address, width=width, height=850) as page:
                type_command(page, "digest", source="Nonsense")

                refusal = page.get_by_text("No source is called “Nonsense”").last
                expect(refusal).to_be_in_viewport(ratio=1)
                expect(page.locator("#action-status")).to_have_text("Action completed")
                expect(page.locator("#inspector-count")).to_be_hidden()
                type_command(page, "search", query="mascot")
                expect(page.get_by_role("heading", name="Search: mascot").last).to_be_visible()


@in_a_browser
def test_a_greeting_says_what_to_try(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is in view at first, with the time of the machine's zone. What it says works.

    /summarize opens the message menu *Summarize*.
    """
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    now = datetime.now(ZoneInfo("Asia/Tokyo"))
    with playground() as (address, _), opened(address, height=850) as page:
        greeting = page.locator("article", has_text="Welcome to the playground")
        expect(greeting.get_by_role("listitem")).to_have_count(3)
        expect(greeting.get_by_role("listitem").last).to_be_in_viewport(ratio=1)
        shown = {f"{now + timedelta(minutes=n):%m/%d/%y, %I:%M %p}" for n in range(3)}
        expect(greeting).to_contain_text(
            re.compile("|".join(each.replace(" 0", " ") for each in shown))
        )

        type_command(page, "summarize")

        expect(page.get_by_role("heading", name="Summary", exact=True)).to_be_in_viewport()
        note = page.locator("article", has_text="there will be soup again")
        expect(note).to_have_count(1)  # the summary leaves this out
        expect(page.get_by_text("Only you can see this")).to_be_visible()


HELLO = '''
from discord import app_commands
from discord.ext import commands

from bot.presentation.trouble_card import trouble
from bot.presentation.answers import answer
from bot.presentation.language import public


class Hello(commands.Cog):
    @app_commands.command()
    async def hello(self, interaction):
        """Say hello"""
        await answer(interaction, trouble("GREETING", await public(interaction)))


async def setup(bot):
    await bot.add_cog(Hello())
'''


@in_a_browser
def test_a_changed_cog_is_reloaded(tmp_path: Path) -> None:
    """A new file adds a command, a changed one changes the next answer, a broken one nothing."""
    cogs = tmp_path / "cogs"
    shutil.copytree(ROOT / "cogs", cogs, ignore=shutil.ignore_patterns("__pycache__"))
    hello = cogs / "hello.py"
    with playground(cogs=cogs) as (address, process), opened(address) as page:
        conversation = page.get_by_role("region", name="Conversation")

        def saved(text: str, said: str) -> None:
            hello.write_text(text, "utf-8")
            assert process.stderr
            assert said in process.stderr.readline()
            page.wait_for_timeout(1_000)  # until the page has heard of it too

        saved(HELLO.replace("GREETING", "Good morning"), "reloaded cogs.hello")
        type_command(page, "hello")
        expect(conversation.get_by_text("Good morning")).to_be_attached()

        saved("this is no python", "so the previous version stays")
        type_command(page, "hello")
        expect(conversation.get_by_text("Good morning")).to_have_count(2)

        saved(HELLO.replace("GREETING", "Good night"), "reloaded cogs.hello")
        type_command(page, "hello")
        expect(conversation.get_by_text("Good night")).to_be_attached()


@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP", "SIGINT"])
def test_closing_the_terminal_leaves_nothing_running(name: str) -> None:
    """Every signal ends it cleanly, with its worker processes."""
    with playground() as (address, process):
        workers = children(process.pid)
        process.send_signal(getattr(signal, name))
        process.wait(timeout=20)

    assert address.startswith("http://127.0.0.1:")
    assert workers
    assert [worker for worker in workers if Path(f"/proc/{worker}").exists()] == []
    assert process.returncode == 0


@pytest.mark.parametrize("command", [["ask", "/latest"], ["playground", "--no-browser"]])
@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP"])
def test_being_stopped_early_leaves_nothing_behind(
    tmp_path: Path, command: list[str], name: str
) -> None:
    """The samples' folder is deleted even if a signal arrives while they are loaded."""
    process = subprocess.Popen(
        [sys.executable, "-m", "bot", *command],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
        env={**os.environ, "TMPDIR": str(tmp_path), "DATELINE_DATABASE": str(tmp_path / "no.db")},
    )
    while not list(tmp_path.glob("dateline-*")):
        time.sleep(0.02)
    process.send_signal(getattr(signal, name))
    _, said = process.communicate(timeout=20)

    assert list(tmp_path.iterdir()) == []
    assert process.returncode > 0
    assert b"Traceback" not in said


def test_without_its_extra() -> None:
    """One line says what to install, and there is no traceback."""
    without = "import sys; sys.modules['simcord'] = None; from bot.cli.program import main; sys.exit(main())"
    done = subprocess.run(
        [sys.executable, "-c", without, "playground", "--no-browser"],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
        timeout=60,
    )

    assert done.returncode == 1
    assert done.stderr.startswith("dateline: ")
    assert "[playground]" in done.stderr
    assert done.stderr.count("\n") == 1


def test_a_port_that_is_taken(tmp_path: Path) -> None:
    """One clear line and exit code 1, no traceback."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = subprocess.run(
            [sys.executable, "-m", "bot", "playground", "--no-browser", "--port", str(port)],
            capture_output=True,
            text=True,
            cwd=ROOT,
            check=False,
            timeout=60,
        )

    assert done.returncode == 1
    assert done.stderr.startswith("dateline: Couldn't serve the page")
    assert "Traceback" not in done.stderr
    assert f"port {port}" in done.stderr
    assert "choose one with --port" in done.stderr
    assert done.stderr.count("\n") == 1


@in_a_browser
def test_a_schedule_is_set_up_and_posts() -> None:
    """A moderator schedules a digest and sees a preview; when its time comes, it is posted."""
    with playground() as (address, process), opened(address) as page:
        conversation = page.get_by_role("region", name="Conversation")
        page.get_by_label("Viewing as").select_option(label="Moderator")
        page.wait_for_timeout(1_000)
        soon = datetime.now(UTC) + timedelta(minutes=30)
        type_command(
            page, "schedule add", source="Tidewick Lantern", time=f"{soon:%H:%M}", timezone="UTC"
        )
        expect(conversation.get_by_role("heading", name="Schedule 1 is set")).to_be_attached()
        digest = conversation.get_by_role("heading", name="News from Tidewick Lantern")
        expect(digest).to_have_count(1)  # the preview

        assert process.stdin
        process.stdin.write("+1d\n")  # the due time is too long ago by then
        process.stdin.flush()

        expect(digest).to_have_count(2, timeout=15_000)
        expect(conversation.get_by_text("yesterday").first).to_be_attached()
        expect(conversation.get_by_text("12 minutes ago")).to_have_count(0)  # in the first answer


@in_a_browser
def test_a_demo_feed_is_followed() -> None:
    """A moderator adds it and follows it; the story that it publishes as time passes is posted."""
    with playground() as (address, process), opened(address) as page:
        conversation = page.get_by_role("region", name="Conversation")
        page.get_by_label("Viewing as").select_option(label="Moderator")
        page.wait_for_timeout(1_000)
        type_command(page, "sources add", url="Port Ellery Record")
        page.get_by_role("button", name="Add", exact=True).click()
        added = conversation.get_by_role("heading", name="Port Ellery Record is added")
        expect(added).to_be_attached(timeout=15_000)
        type_command(page, "follow", sources="Port Ellery Record")
        expect(conversation.get_by_role("heading", name="Follow 1 is set")).to_be_attached()

        assert process.stdin
        assert process.stderr
        process.stdin.write("+15m\n")
        process.stdin.flush()
        assert "it is" in process.stderr.readline()  # the feeds were read by then

        expect(conversation.get_by_text("Crane topples").last).to_be_attached()
        type_command(page, "latest", count="3")
        expect(conversation.get_by_text("1. Crane topples").last).to_be_attached()
