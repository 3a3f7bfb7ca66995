"""`python -m tests.pictures [NAME …]`: take the documentation's pictures again.

Each is made in a playground of its own, by the steps of the person whom its document speaks of; the
operator's in a terminal.
"""

import argparse
import subprocess
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from playwright.sync_api import Page

from bot.words import words_in
from tests.browser import blank_page, opened, playground, type_command
from tests.pictures.fingerprint import mark
from tests.pictures.operator import doctor_page

PICTURES = Path(__file__).parents[2] / "docs" / "pictures"
SOURCE = "Tidewick Lantern"
DEMO_FEEDS = ("Port Ellery Record", "Gannet Sound Radio")
_WIDTH, _HEIGHT = 1080, 1400
_TALL = 2_400  # pixels, so that whole messages are in view, to be cut out
_MARGIN = 8  # pixels around messages that are cut out
_SETTLED = 700  # milliseconds, until nothing moves on the page any more

Process = subprocess.Popen[str]


def take_playground(page: Page, process: Process) -> None:
    """The whole page: a reader has asked for the latest news and opened a story."""
    page.get_by_role("button", name="Read 3", exact=True).click()
    page.get_by_role("link", name="Open the article").scroll_into_view_if_needed()
    _save(page, "playground")


def take_search(page: Page, process: Process) -> None:
    """A reader has searched for two words; stories with only one of them follow."""
    type_command(page, "search", query="harbour mascot")
    page.get_by_role("heading", name="Search: harbour").wait_for()
    _save(page, "search", messages=1)


def take_schedule(page: Page, process: Process) -> None:
    """A moderator has set a weekly schedule, and sees its next times and its first digest."""
    _add_schedule(page)
    _save(page, "schedule", messages=2, stories=1)


def take_digest(page: Page, process: Process) -> None:
    """Two hours later the schedule has posted its digest for everyone."""
    _add_schedule(page)
    _view_as(page, "Reader")
    _move_clock(page, process, "+2h")
    page.get_by_role("heading", name=SOURCE).last.wait_for(timeout=20_000)
    page.wait_for_timeout(2_000)  # until the page was refreshed for the time that has passed
    _save(page, "digest", messages=1)


def take_sources(page: Page, process: Process) -> None:
    """A moderator has found a demo feed by its name, and added it."""
    _add_source(page, DEMO_FEEDS[0])
    _save(page, "sources", messages=2)


def take_follow(page: Page, process: Process) -> None:
    """A moderator follows the demo feeds; a quarter of an hour later their news is posted."""
    for feed in DEMO_FEEDS:
        _add_source(page, feed)
    type_command(page, "follow", category="local")
    page.get_by_role("heading", name="Follow 1").wait_for()
    _view_as(page, "Reader")
    _move_clock(page, process, "+15m")
    page.get_by_text("shipyard crane").last.wait_for(timeout=20_000)
    page.wait_for_timeout(2_000)  # as in `take_digest`
    _save(page, "follow", messages=1)


def take_language(page: Page, process: Process, locale: str) -> None:
    """A reader whose Discord is in another language has searched, and asked for help."""
    words = words_in(locale)
    type_command(page, "search", query="harbour mascot")
    page.get_by_role("heading", name="harbour mascot").last.wait_for()
    type_command(page, "help")
    page.get_by_role("heading", name=words("help-title")).last.wait_for()
    _save(page, f"language-{locale}", messages=2)


def take_doctor() -> None:
    """An operator asks whether all is well."""
    content = doctor_page()
    with blank_page(_WIDTH, _HEIGHT) as page:
        page.set_content(content)
        page.locator("pre").screenshot(path=PICTURES / "doctor.png")


def _add_source(page: Page, name: str) -> None:
    _view_as(page, "Moderator")
    type_command(page, "sources add", url=name)
    page.get_by_role("heading", name=name).last.wait_for()
    page.get_by_role("button", name="Add", exact=True).last.click()
    page.get_by_role("heading", name=f"{name} is added").wait_for()


def _move_clock(page: Page, process: Process, time: str) -> None:
    assert process.stdin
    process.stdin.write(f"{time}\n")
    process.stdin.flush()


def _view_as(page: Page, person: str) -> None:
    page.get_by_label("Viewing as").select_option(label=person)
    page.wait_for_timeout(1_000)  # the page shows nothing while this and another step are under way


def _add_schedule(page: Page) -> None:
    """Schedule a digest for the next full hour and its day of the week."""
    _view_as(page, "Moderator")
    due = datetime.now(UTC) + timedelta(hours=1)
    type_command(
        page,
        "schedule add",
        source=SOURCE,
        time=f"{due:%H}:00",
        timezone="UTC",
        days=f"{due:%A}".lower(),
    )
    page.get_by_role("heading", name=SOURCE).last.wait_for()


def _save(page: Page, name: str, *, messages: int = 0, stories: int | None = None) -> None:
    """Save the whole page, or only its last messages, the last of them cut after some stories."""
    page.mouse.move(0, 0)
    page.evaluate("document.activeElement.blur()")  # no menu of a message that was clicked
    page.wait_for_timeout(_SETTLED)
    path = PICTURES / f"{name}.png"
    if not messages:
        page.screenshot(path=path)
        return
    seen = page.locator("article.channel-message")
    first, last = seen.nth(-messages).bounding_box(), seen.last.bounding_box()
    assert first
    assert last
    bottom = last["y"] + last["height"]
    if stories is not None:
        story = seen.last.locator(".component-section").nth(stories - 1).bounding_box()
        assert story
        bottom = story["y"] + story["height"]
    page.screenshot(
        path=path,
        clip={
            "x": last["x"],
            "y": first["y"] - _MARGIN,
            "width": last["width"],
            "height": bottom - first["y"] + 2 * _MARGIN,
        },
    )


TAKEN = {
    "playground": (take_playground, _HEIGHT),
    "search": (take_search, _TALL),
    "sources": (take_sources, _TALL),
    "follow": (take_follow, _TALL),
    "schedule": (take_schedule, _TALL),
    "digest": (take_digest, _TALL),
}
LANGUAGES = ("de", "ja", "ar")


def main() -> None:
    """Take the named pictures; all of them by default."""
    parser = argparse.ArgumentParser(prog="python -m tests.pictures", description=__doc__)
    in_languages = {f"language-{locale}": locale for locale in LANGUAGES}
    names = [*TAKEN, *in_languages, "doctor"]
    parser.add_argument("names", nargs="*", choices=[[], *names], metavar="NAME")
    for name in parser.parse_args().names or names:
        if name == "doctor":
            take_doctor()
        else:
            _take_in_playground(name, in_languages.get(name, "en"))
        mark(PICTURES / f"{name}.png")


def _take_in_playground(name: str, locale: str) -> None:
    take, height = TAKEN.get(name, (partial(take_language, locale=locale), _TALL))
    with (
        playground(locale=locale) as (address, process),
        opened(address, width=_WIDTH, height=height, locale=locale) as page,
    ):
        take(page, process)


if __name__ == "__main__":
    main()
