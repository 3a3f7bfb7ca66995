"""`/latest`, as readers use it."""

import re

import pytest

from bot.models import Cursor, Latest
from bot.wiring.app import App
from tests.cogs.conftest import Reader, text_of
from tests.storage.newsroom import prepared
from tests.viewers import ANYONE


async def test_the_newest_stories_come_first(reader: Reader) -> None:
    """Five stories with title, sentence, source, time and button, for everyone."""
    shown = await reader.asks("latest")

    lines = text_of(shown).split("\n")
    assert lines[0] == "## Latest news"
    assert lines[1] == "**1. Postwoman, 58, wins Three Tarns fell race at her thirtieth attempt**"
    assert lines[2].startswith("Gudrun Aske, a postwoman of 58, won the Three Tarns fell race")
    assert lines[3].startswith("-# Northmere Dispatch · <t:1795337280:R>")  # 12 minutes ago
    assert not shown.ephemeral


async def test_one_source_only(reader: Reader) -> None:
    """Only the source's stories, in the order of its page, however its name is spelled."""
    shown = text_of(await reader.asks("latest", source="REUTERS", count=10))

    assert shown.startswith("## Latest from Reuters\n**1.** NATO may take on")
    assert shown.count("Reuters · ") == 4


async def test_pages_are_turned_in_place(reader: Reader) -> None:
    """Next shows older stories in the same message, Previous returns to the first page."""
    first = await reader.asks("latest", count=3)
    before = text_of(first)

    await reader.presses("Next", first)
    second = text_of(first)
    await reader.presses("Previous", first)

    assert second != before
    assert text_of(first) == before


async def test_pages_are_numbered_from_the_second_on(reader: Reader) -> None:
    """By the pages that were turned, forward and back."""
    shown = await reader.asks("latest", count=3)
    seen = [_number(text_of(shown))]
    for way in ("Next", "Next", "Previous", "Next", "Previous", "Previous"):
        await reader.presses(way, shown)
        seen.append(_number(text_of(shown)))

    assert seen == [None, "2", "3", "2", "3", "2", None]


async def test_news_that_comes_in_leaves_no_wrong_number(newsroom: App) -> None:
    """Before the page that was the first one there is another: its number isn't known, until it is the first."""
    second = await _pages_on(newsroom, await newsroom.read.latest(ANYONE, None, 3))
    late = [prepared(f"Late {n}.", published=newsroom.clock()) for n in range(4)]
    await newsroom.articles.add(late, newsroom.clock())

    first = await newsroom.read.turn_page(ANYONE, "newer", second.page.newer, None, 3, number=1)
    before = await newsroom.read.turn_page(ANYONE, "newer", first.page.newer, None, 3)
    top = await newsroom.read.turn_page(ANYONE, "newer", before.page.newer, None, 3)

    assert [each.number for each in (second, first, before, top)] == [2, None, None, 1]


async def _pages_on(newsroom: App, shown: Latest) -> Latest:
    """The next page."""
    assert shown.number is not None
    return await newsroom.read.turn_page(
        ANYONE, "older", shown.page.older, None, shown.count, number=shown.number + 1
    )


def _number(text: str) -> str | None:
    """The number of a page that a message shows."""
    found = re.search(r"\n-# page (\d+)$", text)
    return found[1] if found else None


async def test_the_last_page_ends(reader: Reader) -> None:
    """Paging to the end shows each of the 30 stories once."""
    shown = await reader.asks("latest", count=10)
    pages = [text_of(shown)]
    for _ in range(2):
        await reader.presses("Next", shown)
        pages.append(text_of(shown))

    stories = [line for page in pages for line in page.split("\n") if line.startswith("**")]
    assert len(stories) == 30
    assert len({line.split(".", 1)[1] for line in stories}) == 30


@pytest.mark.parametrize(("wanted", "count"), [(10**6, 10), (0, 1)])
async def test_a_forged_count(newsroom: App, wanted: int, count: int) -> None:
    """A page has 1 to 10 stories, even if the id of a button asks for others."""
    page = await newsroom.read.turn_page(ANYONE, "older", Cursor(2**40, 1), None, wanted)

    assert (len(page.page.articles), page.count) == (count, count)


async def test_an_unknown_source_gets_the_nearest(reader: Reader) -> None:
    """A misspelled source gets a private answer with a similar name."""
    answer = await reader.asks("latest", source="Tidewick Lamp")

    assert answer.ephemeral
    assert text_of(answer) == "No source is called “Tidewick Lamp”. Did you mean Tidewick Lantern?"


async def test_sources_are_offered_while_typing(reader: Reader) -> None:
    """Names that contain what was typed, those that begin with it first."""
    assert await reader.is_offered("latest", "source", "re") == [
        "Reuters",
        "Northmere Dispatch",
        "Hirepurpose",
        "Radio Free Europe/Radio Free Liberty",
    ]
