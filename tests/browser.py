"""Debian's chromium, driven by Playwright, and the playground in a process of its own."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Page, TimeoutError, sync_playwright

from bot.words import words_in

ROOT = Path(__file__).parent.parent
CHROMIUM = shutil.which("chromium")
_ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    # No request of the browser's own leaves the machine.
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-quic",
    "--disable-sync",
    "--no-first-run",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
]


@contextmanager
def playground(
    *, cogs: Path | None = None, locale: str = "en"
) -> Iterator[tuple[str, "subprocess.Popen[str]"]]:
    """`dateline playground` and the address that it printed; `cogs` stands in for the tracked folder."""
    env = {k: v for k, v in os.environ.items() if not k.startswith(("DATELINE_", "DISCORD_"))}
    if cogs is not None:
        env["PYTHONPATH"] = str(cogs.parent)  # goes before the installed folder
    process = subprocess.Popen(
        [
            Path(sys.executable).with_name("dateline"),
            "playground",
            "--no-browser",
            "--locale",
            locale,
        ],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env=env,
    )
    try:
        assert process.stdout
        yield process.stdout.readline().strip(), process
    finally:
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=20)


@contextmanager
def blank_page(width: int, height: int) -> Iterator[Page]:
    """An empty page in a headless browser."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=_ARGUMENTS)
        try:
            yield browser.new_page(viewport={"width": width, "height": height})
        finally:
            browser.close()


@contextmanager
def opened(
    address: str, *, width: int = 1100, height: int = 1000, locale: str = "en"
) -> Iterator[Page]:
    """The playground's page, with the bot's first answer on it."""
    with blank_page(width, height) as page:
        page.goto(address)
        page.get_by_role("heading", name=words_in(locale)("latest-title")).wait_for()
        yield page


def type_command(page: Page, name: str, **options: str) -> None:
    """Type a slash command with its options into the page's message box, and send it.

    Typed again while the page does not know the command yet, as after a cog was reloaded.
    """
    box = page.get_by_placeholder("Message #news")
    offered = page.get_by_role("option", name=f"/{name}").first
    for _ in range(10):
        box.click()
        box.press_sequentially(f"/{name}")
        try:
            offered.wait_for(timeout=2_000)
            break
        except TimeoutError:
            box.fill("")
    page.keyboard.press("Enter")
    for number, (option, value) in enumerate(options.items(), 1):
        _move_to(page, option)
        page.keyboard.type(value)
        page.wait_for_timeout(1_200)  # until the bot has offered what fits
        if page.get_by_role("option", name=value, exact=True).first.is_visible():
            page.keyboard.press("Enter")  # chooses what is offered, and moves on
        elif number < len(options):
            page.keyboard.press("Tab")
    page.get_by_role("button", name="Send", exact=True).click()


def _move_to(page: Page, option: str) -> None:
    """Put the cursor into an option's box; one that is optional is added first."""
    box = page.locator(f"input[data-option={option}]")
    if not box.count():
        page.locator("button.command-ghost").click()  # "+6 options", or "+1 more"
        page.get_by_role("option", name=option).first.click()
    box.focus()
