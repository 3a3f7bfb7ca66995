"""`/sources`, as moderators and readers use it, with a news site on loopback."""

import gzip
import shutil
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import simcord

from bot.config import Settings
from bot.playground import open_world
from bot.reading.pasted_document import PastedDocument
from bot.wiring.app import App, build
from bot.wiring.discord_bot import discord_bot
from bot.wiring.live_news import LiveNews
from tests.cogs.conftest import Reader, text_of
from tests.conftest import SAMPLES, file_of
from tests.fakes import FakeClock
from tests.rss import Item, rss
from tests.website import Page, Website

HOME = b"""<html><head><title>Harbour Post</title>
<link rel="alternate" type="application/rss+xml" title="News" href="/feed.xml"></head></html>"""
ITEMS = [Item(f"Story {n}", f"Text of story {n}.", None, f"{n}") for n in range(5)]


@pytest.fixture
async def site() -> AsyncIterator[Website]:
    pages = {"/": Page(HOME, content_type="text/html"), "/feed.xml": Page(rss(*ITEMS))}
    async with Website(pages) as website:
        yield website


@pytest.fixture
async def newsroom(
    site: Website, tmp_path: Path, clock: FakeClock, stocked: Path
) -> AsyncIterator[App]:
    """The sample news, one reachable website, and a catalogue with it."""
    catalogue = tmp_path / "feeds.toml"
    catalogue.write_text(
        f'[[feed]]\nname = "The Post"\nurl = "{site.url("/feed.xml")}"\n'
        'homepage = "https://harbour.example"\nlanguage = "en"\n'
    )
    settings = Settings(
        database=tmp_path / "news.db",
        articles=SAMPLES,
        feeds=catalogue,
        allowed_hosts=frozenset({site.host}),
    )
    shutil.copy(stocked, file_of(settings))
    async with build(settings, clock) as app:
        yield app


async def follows(moderator: Reader, site: Website) -> simcord.InteractionResult:
    """A moderator asks for the site and presses *Add*."""
    shown = await moderator.asks("sources add", url=site.url("/"))
    return await moderator.presses("Add", shown)


@pytest.mark.parametrize("path", ["/", "/feed.xml"])
async def test_a_feed_is_found_and_previewed(moderator: Reader, site: Website, path: str) -> None:
    """The address of the site or of the feed gives its name, its last three items and a button."""
    shown = await moderator.asks("sources add", url=site.url(path))

    assert shown.ephemeral
    text = text_of(shown)
    assert text.startswith("### Harbour Post\n")
    assert [f"Story {n}" in text for n in range(5)] == [True, True, True, False, False]
    assert (await moderator.asks("sources list")).response


async def test_add_is_pressed(moderator: Reader, site: Website) -> None:
    """The button follows the feed and reads it immediately; readers see its news."""
    added = await follows(moderator, site)

    assert added.ephemeral
    assert "Harbour Post is added" in text_of(added)
    assert "5 new stories" in text_of(added)
    assert "Story 0" in text_of(await moderator.asks("latest", source="Harbour Post"))


async def test_by_its_name_in_the_catalogue(moderator: Reader, site: Website) -> None:
    """Names of the catalogue are suggested, and work like an address."""
    assert await moderator.is_offered("sources add", "url", "post") == ["The Post"]
    await moderator.presses("Add", await moderator.asks("sources add", url="the post"))

    assert await moderator.is_offered("sources add", "url", "post") == []
    assert "**The Post** · 5 stories" in text_of(await moderator.asks("sources list"))


async def test_the_list(reader: Reader, moderator: Reader, site: Website) -> None:
    """Everyone sees each live source with its state and its next check."""
    empty = text_of(await reader.asks("sources list"))
    await follows(moderator, site)
    listed = await reader.asks("sources list")

    assert "/sources add" in empty
    assert not listed.ephemeral
    assert "✅ **Harbour Post** · 5 stories · read <t:" in text_of(listed)
    assert "next <t:" in text_of(listed)


async def test_a_failing_source_says_why(reader: Reader, moderator: Reader, site: Website) -> None:
    """The list shows what went wrong and when the next try is."""
    await follows(moderator, site)
    site.pages["/feed.xml"] = Page(status=503)
    refreshed = text_of(await moderator.asks("sources refresh", source="Harbour Post"))

    assert "Couldn't read it. " in refreshed
    listed = text_of(await reader.asks("sources list"))
    assert "⚠️ **Harbour Post**" in listed
    assert "Next try <t:" in listed


async def test_refresh(moderator: Reader, site: Website) -> None:
    """refresh reads new items immediately, at most five times in ten minutes."""
    await follows(moderator, site)
    site.pages["/feed.xml"] = Page(rss(Item("Fresh", "Fresh text.", None, "fresh"), *ITEMS))

    assert "1 new story" in text_of(await moderator.asks("sources refresh", source="Harbour Post"))
    for _ in range(4):
        shown = await moderator.asks("sources refresh", source="Harbour Post")
        assert "Nothing new" in text_of(shown)
    refused = text_of(await moderator.asks("sources refresh", source="Harbour Post"))
    assert "Try again in 10 minutes" in refused
    assert site.count("/feed.xml") == 7


async def test_only_what_the_server_added_is_offered_for_removal(
    moderator: Reader, newsroom: App, site: Website
) -> None:
    """Before anything is typed too, and not what is on for all; a refusal names what can be removed."""
    assert await moderator.is_offered("sources remove", "source", "") == []
    nothing = await moderator.asks("sources remove", source="Harbour Post")
    await follows(moderator, site)

    (added,) = await moderator.is_offered("sources remove", "source", "")
    assert "Tidewick Lantern" in await moderator.is_offered("latest", "source", "")
    assert await moderator.is_offered("sources remove", "source", "tidewick") == []
    misspelled = await moderator.asks("sources remove", source=added[:-1])
    unknown = await moderator.asks("sources remove", source="Zzz")

    assert "hasn't added any source, so there is none to remove. Add one" in text_of(nothing)
    assert f"added no source called “{added[:-1]}”. Did you mean {added}?" in text_of(misspelled)
    assert text_of(unknown) == (
        "This server added no source called “Zzz”. Choose one from the list that Discord offers."
    )
    assert "is removed" in text_of(await moderator.asks("sources remove", source=added))


async def test_a_muted_source_is_called_muted(moderator: Reader) -> None:
    """By every command that takes a source; it isn't said to be unknown."""
    await moderator.asks("sources mute", source="Reuters")

    for command in ("latest", "sources refresh", "sources mute"):
        assert text_of(await moderator.asks(command, source="reuters")) == (
            "“Reuters” is muted in this server. A member with Manage Server can show it again with"
            " /sources unmute."
        )


async def test_a_blank_address_is_asked_for(moderator: Reader) -> None:
    """The answer gives an example instead of quoting nothing."""
    answer = await moderator.asks("sources add", url="  ")

    assert text_of(answer).startswith("That isn't a web address. Use one such as https://")


async def test_an_empty_list_is_explained(moderator: Reader) -> None:
    """Nothing is muted: the answer says so instead of pointing to Discord's list."""
    assert await moderator.is_offered("sources unmute", "source", "") == []

    answer = await moderator.asks("sources unmute", source="Tidewick Lantern")

    assert text_of(answer).startswith("No source is muted here, so there is none to show again.")


async def test_remove_keeps_the_stories(moderator: Reader, site: Website) -> None:
    """A removed source is no longer read; its stories stay, but this server does not see them."""
    await follows(moderator, site)
    removed = text_of(await moderator.asks("sources remove", source="Harbour Post"))

    assert "Harbour Post is removed" in removed
    assert "Its 5 stories stay." in removed
    assert "There are no live sources yet" in text_of(await moderator.asks("sources list"))
    assert "No source is called" in text_of(await moderator.asks("latest", source="Harbour Post"))


async def test_what_was_loaded_from_files_is_no_live_source(moderator: Reader) -> None:
    """Removing or refreshing a source from a file is refused, with the reason."""
    for command in ("sources remove", "sources refresh"):
        shown = await moderator.asks(command, source="Tidewick Lantern")
        assert "isn't a live source" in text_of(shown)


async def test_how_to_add_a_source_follows_what_can_be_read(reader: Reader) -> None:
    """If only files were loaded, their sources come first; the advice is small print."""
    shown = text_of(await reader.asks("sources list"))

    assert shown.index("Tidewick Lantern") < shown.index("-# There are no live sources yet")


async def test_stories_without_a_source_are_listed(reader: Reader, newsroom: App) -> None:
    """They have no name, but they can be read here, so the list mentions them."""
    line = "Stories without a source"
    assert line not in text_of(await reader.asks("sources list"))
    untitled = PastedDocument("-", b"The ferry is back. It sails on Monday. Tickets cost the same.")
    await newsroom.load_articles.load([untitled])

    assert line in text_of(await reader.asks("sources list"))


@pytest.mark.parametrize(
    ("command", "options"),
    [
        ("sources add", {"url": "https://harbour.example"}),
        ("sources refresh", {"source": "Harbour Post"}),
        ("sources remove", {"source": "Harbour Post"}),
    ],
)
async def test_readers_may_only_look(reader: Reader, command: str, options: dict[str, str]) -> None:
    """Every command except list requires Manage Server, and says so."""
    refused = await reader.asks(command, **options)

    assert refused.ephemeral
    assert "Manage Server" in text_of(refused)


@pytest.mark.parametrize(
    ("address", "fix"),
    [
        ("http://127.0.0.1:9/", "Port 9"),
        ("http://169.254.169.254/latest/", "isn't on the public internet"),
        ("http://localhost/feed", "isn't on the public internet"),
        ("ftp://harbour.example/feed", "https://"),
        ("https://user:word@harbour.example/", "needs neither"),
        ("what is this", "neither an address nor a name"),
        ("The Posd", "Did you mean The Post?"),
    ],
)
async def test_addresses_that_are_refused(moderator: Reader, address: str, fix: str) -> None:
    """An address in our own network, or that isn't a web address, gets one line with what to do."""
    shown = await moderator.asks("sources add", url=address)

    assert shown.ephemeral
    assert fix in text_of(shown)
    assert "\n" not in text_of(shown)


async def test_a_site_without_a_feed(moderator: Reader, site: Website) -> None:
    """A page without a feed gets a hint where to look for one."""
    site.pages["/"] = Page(b"<html><body><p>Hello</p></body></html>", content_type="text/html")

    assert "called RSS" in text_of(await moderator.asks("sources add", url=site.url("/")))


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (gzip.compress(rss(*ITEMS), mtime=0), "a gzip file"),
        (b"PK\x03\x04\x14\x00\x00\x00\x08\x00", "a zip file"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj", "a PDF file"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "a picture"),
        (b"\x00\x00\x00\x20ftypisom", "a video"),
    ],
)
async def test_a_file_instead_of_a_feed(
    moderator: Reader, site: Website, body: bytes, kind: str
) -> None:
    """A file instead of a feed is named, with what to give instead."""
    site.pages["/"] = Page(body, content_type="application/octet-stream")
    text = text_of(await moderator.asks("sources add", url=site.url("/")))

    assert text.startswith(f"There is {kind} at this address, not a feed. Use the address")
    assert "\n" not in text


async def test_an_old_button(
    moderator: Reader, reader: Reader, site: Website, newsroom: App
) -> None:
    """A reader may not press the button, and an offer expires after a week."""
    shown = await moderator.asks("sources add", url=site.url("/"))
    clock = newsroom.clock
    assert isinstance(clock, FakeClock)
    clock.advance(days=8)
    await moderator.asks("sources add", url=site.url("/feed.xml"))

    assert "Run /sources add again" in text_of(await moderator.presses("Add", shown))


async def test_sources_survive_a_restart(
    newsroom: App, live: LiveNews, site: Website, clock: FakeClock
) -> None:
    """The button of an earlier run's message still adds the source."""
    async with open_world(discord_bot(newsroom, live, simulated=True), clock) as world:
        assert world.channel.guild
        offer = await live.follow.find(site.url("/"), world.channel.guild.id)

    outcome = await live.follow.add(offer.offer.id, world.channel.guild.id)
    assert outcome.added
    assert outcome.added.loaded == 5


async def test_a_source_that_asks_to_be_left_alone(moderator: Reader, site: Website) -> None:
    """Retry-After is respected, even if somebody asks."""
    await follows(moderator, site)
    site.pages["/feed.xml"] = Page(status=429, headers={"Retry-After": "7200"})
    await moderator.asks("sources refresh", source="Harbour Post")
    asked = site.count("/feed.xml")

    refused = text_of(await moderator.asks("sources refresh", source="Harbour Post"))
    assert "tries again in" in refused
    assert site.count("/feed.xml") == asked


async def test_add_is_pressed_again(moderator: Reader, site: Website) -> None:
    """Pressing again does not read the feed again."""
    shown = await moderator.asks("sources add", url=site.url("/"))
    await moderator.presses("Add", shown)
    asked = site.count("/feed.xml")

    assert "already" in text_of(await moderator.presses("Add", shown))
    assert site.count("/feed.xml") == asked


async def test_one_address_in_other_clothes(moderator: Reader, site: Website) -> None:
    """Capital letters and a fragment do not make another feed."""
    await follows(moderator, site)
    address = site.url("/feed.xml").replace("http://", "HTTP://") + "#top"

    shown = await moderator.asks("sources add", url=address)
    assert "already follows it" in text_of(shown)


async def test_the_newest_are_previewed(moderator: Reader, site: Website) -> None:
    """The preview shows the newest items even if the feed has its oldest first."""
    days = [
        Item(f"Day {n}", f"Text {n}.", None, f"{n}", datetime(2026, 11, n, tzinfo=UTC))
        for n in range(1, 9)
    ]
    site.pages["/feed.xml"] = Page(rss(*days))

    text = text_of(await moderator.asks("sources add", url=site.url("/feed.xml")))
    assert [f"Day {n}" in text for n in range(1, 9)] == [False] * 5 + [True] * 3
