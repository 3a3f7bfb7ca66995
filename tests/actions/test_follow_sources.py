"""Following sources, for servers and for the operator."""

from dataclasses import replace
from pathlib import Path

import pytest

from bot.actions.feed_catalogue import CatalogueBroken
from bot.config import Settings
from bot.errors import FetchFailed, NotFollowed, TooManySources, UnknownSource
from bot.models import StoreCounts
from bot.wiring.app import App
from bot.wiring.live_news import LiveNews
from tests.rss import Item, rss
from tests.viewers import ANYONE, SERVER
from tests.website import Page, Website, redirect

CATALOGUE = """[[feed]]
name = "The Post"
url = "https://post.example/feed"
homepage = "https://post.example/"
language = "en"

[[feed]]
name = "Gull Herald"
url = "https://gull.example/feed"
homepage = "https://gull.example/"
language = "de"
"""
UNREACHABLE = CATALOGUE.replace("gull.example/feed", "127.0.0.1:9/feed")
OPML = """<?xml version="1.0"?><opml version="2.0"><head/><body>
<outline type="rss" text="Mine" xmlUrl="https://mine.example/feed"/>
<outline type="rss" text="Secrets" xmlUrl="http://169.254.169.254/feed"/></body></opml>"""


@pytest.fixture
def settings(settings: Settings, site: Website, tmp_path: Path) -> Settings:
    """A small catalogue; the site may be fetched from."""
    file = tmp_path / "feeds.toml"
    file.write_text(CATALOGUE, "utf-8")
    return replace(settings, feeds=file, allowed_hosts=frozenset({site.host, "127.0.0.1:9"}))


async def follows(live: LiveNews, site: Website, guild_id: int, path: str = "/feed.xml") -> None:
    """The server adds a feed of the site."""
    site.pages[path] = Page(rss(Item(), title="Harbour Post"))
    found = await live.follow.find(site.url(path), guild_id)
    await live.follow.add(found.offer.id, guild_id)


async def test_the_operator_turns_catalogue_feeds_on_and_off(live: LiveNews) -> None:
    """A name may be typed in any case; an unknown one changes nothing."""
    assert await live.follow.enable(["the post"]) == ["The Post"]
    with pytest.raises(UnknownSource, match="Did you mean Gull Herald"):
        await live.follow.enable(["The Post", "Gull Heralt"])
    rows = {row.name: row.enabled for row in await live.follow.overview()}

    assert rows == {"Gull Herald": False, "The Post": True}
    with pytest.raises(UnknownSource, match="is enabled"):
        await live.follow.disable(["The Post", "Gull Herald"])
    assert await live.follow.disable(["THE POST"]) == ["The Post"]
    assert await live.follow.all() == ()


async def test_a_name_of_the_catalogue_that_cannot_be_reached(
    live: LiveNews, settings: Settings
) -> None:
    """Nobody typed its address, so the refusal doesn't say to check it."""
    settings.feeds.write_text(UNREACHABLE, "utf-8")
    with pytest.raises(FetchFailed) as refused:
        await live.follow.find("Gull Herald", 7)

    assert "Couldn't reach Gull Herald at 127.0.0.1" in str(refused.value)
    assert "address" not in str(refused.value)


async def test_the_operator_overrules_servers(live: LiveNews, site: Website) -> None:
    """What the operator turns off is off for servers as well."""
    await follows(live, site, guild_id=7)
    (row,) = [row for row in await live.follow.overview() if row.servers]
    await live.follow.disable(["Harbour Post"])

    assert (row.name, row.enabled, row.servers) == ("Harbour Post", False, 1)
    assert await live.follow.all() == ()


async def test_a_server_removes_only_what_it_added(live: LiveNews, site: Website) -> None:
    """Others keep following, and a server that the bot leaves follows nothing."""
    await follows(live, site, guild_id=7)
    with pytest.raises(UnknownSource):
        await live.follow.remove("Harbour Post", 8)
    await follows(live, site, guild_id=8)

    source, on_for_all = await live.follow.remove("Harbour Post", 7)

    assert (source.name, on_for_all) == ("Harbour Post", False)
    assert [feed.source for feed in await live.follow.all()] == ["Harbour Post"]
    await live.follow.leave(8)
    assert await live.follow.all() == ()


async def test_followed_feeds_are_suggested_apart_from_the_catalogue(live: LiveNews) -> None:
    """A catalogue feed is offered until it is followed."""
    assert await live.follow.suggest("", 7, 25) == ["The Post", "Gull Herald"]
    await live.follow.enable(["The Post"])

    assert await live.follow.suggest("", 7, 25) == ["Gull Herald"]
    assert await live.follow.suggest_live("post", 7, 25) == ["The Post"]
    assert await live.follow.suggest_live("gull", 7, 25) == []


async def test_opml_goes_in_and_out(live: LiveNews) -> None:
    """Addresses that must not be fetched are refused with a reason; the rest is followed."""
    followed, refused = await live.follow.import_opml(OPML.encode())
    exported = await live.follow.export_opml()

    assert followed == 1
    assert [(url, bool(reason)) for url, reason in refused] == [
        ("http://169.254.169.254/feed", True)
    ]
    assert 'xmlUrl="https://mine.example/feed"' in exported
    assert [row.name for row in await live.follow.overview() if row.enabled] == ["Mine"]


async def test_every_entry_of_an_opml_file_is_followed_or_named(live: LiveNews) -> None:
    """An entry with a quotation mark inside is followed; one without a web address is named."""
    listed = (
        '<opml><body><outline text="A" description="a "b" c" xmlUrl="https://mine.example/feed"/>'
        '<outline text="Old" xmlUrl="mine.example/rss"/></body></opml>'
    )

    followed, refused = await live.follow.import_opml(listed.encode())

    assert followed == 1
    assert refused == [
        (
            "mine.example/rss",
            "this isn't a web address that the bot can read. Correct it in the file, or leave it out.",
        )
    ]


async def test_a_server_follows_at_most_fifty_feeds(
    app: App, live: LiveNews, site: Website
) -> None:
    """The refusal says how to make room; adding a followed feed again is no addition."""
    for number in range(50):
        await app.feeds.follow(
            site.url(f"/{number}"),
            title=f"Post {number}",
            homepage=None,
            guild_id=7,
            now=app.clock(),
        )
    with pytest.raises(TooManySources, match=r"50 feeds, the maximum. Remove one"):
        await follows(live, site, guild_id=7)

    await follows(live, site, guild_id=7, path="/3")


async def test_addresses_work_with_a_broken_catalogue(
    live: LiveNews, site: Website, settings: Settings
) -> None:
    """Only what needs the catalogue fails, and says why."""
    settings.feeds.write_text("[[feed", "utf-8")
    await follows(live, site, guild_id=7)

    assert await live.follow.suggest("", 7, 25) == []
    with pytest.raises(CatalogueBroken, match="isn't valid TOML"):
        await live.follow.enable(["The Post"])


async def test_addresses_of_servers_are_shown_to_nobody_else(
    app: App, live: LiveNews, site: Website
) -> None:
    """They may hold a secret. The operator's own list and export have the operator's in full."""
    await follows(live, site, guild_id=7, path="/feed.xml?token=s3cr3t")
    opml = OPML.replace("https://mine.example/feed", "https://mine.example/feed?key=own")
    await live.follow.import_opml(opml.encode())
    exported = await live.follow.export_opml()
    listed = {row.name: row.url for row in await live.follow.overview()}
    checked = await app.check_sources.examine(frozenset())

    assert site.url("/feed.xml?…") in exported
    assert "https://mine.example/feed?key=own" in exported
    assert listed["Harbour Post"] == site.url("/feed.xml?…")
    assert listed["Mine"] == "https://mine.example/feed?key=own"
    assert "s3cr3t" not in f"{exported}{listed}{checked}"


async def test_another_server_does_not_learn_what_is_followed(
    live: LiveNews, site: Website
) -> None:
    """Adding a feed that somebody else follows looks as if it was read for the first time."""
    await follows(live, site, guild_id=7)
    asked = site.count("/feed.xml")
    found = await live.follow.find(site.url("/feed.xml"), 8)
    added = await live.follow.add(found.offer.id, 8)

    assert not found.followed
    assert (added.added, added.unchanged) == (StoreCounts(loaded=1), False)
    assert site.count("/feed.xml") == asked + 1  # to find it
    assert await live.follow.suggest_live("", 9, 25) == []
    assert await live.follow.suggest("", 9, 25) == ["The Post", "Gull Herald"]


async def test_a_source_that_is_on_for_all_can_be_muted(
    app: App, live: LiveNews, site: Website
) -> None:
    """In one server; what a server follows of its own is removed instead."""
    await live.follow.enable(["The Post"])
    await follows(live, site, guild_id=7)
    await live.follow.mute("the post", 7)

    assert await live.follow.suggest_for_all("", 7, 25) == []
    assert await live.follow.suggest_muted("", 7, 25) == ["The Post"]
    assert [feed.source for feed in (await live.follow.listed(SERVER)).live] == ["Harbour Post"]
    assert (await live.follow.listed(SERVER)).muted == 1
    assert [feed.source for feed in (await live.follow.listed(ANYONE)).live] == ["The Post"]
    with pytest.raises(NotFollowed, match="isn't on for all"):
        await live.follow.mute("Harbour Post", 7)
    with pytest.raises(NotFollowed, match="Did you mean The Post"):
        await live.follow.unmute("The Pst", 7)
    assert (await live.follow.unmute("THE POST", 7)).name == "The Post"
    assert (await live.follow.listed(SERVER)).muted == 0


async def test_a_feed_of_the_catalogue_that_has_moved_keeps_its_name(
    live: LiveNews, site: Website, settings: Settings
) -> None:
    """The catalogue vouches for where its address leads; a stranger's feed of that title gets its host."""
    catalogue = CATALOGUE.replace("https://post.example/feed", site.url("/old"))
    settings.feeds.write_text(catalogue, "utf-8")
    site.pages["/old"] = redirect("/new")
    site.pages["/new"] = Page(rss(Item(), title="Anything"))
    site.pages["/strange"] = Page(rss(Item(), title="The Post"))
    names = []
    for typed in ("the post", site.url("/strange")):
        found = await live.follow.find(typed, 7)
        names.append((await live.follow.add(found.offer.id, 7)).feed.source)

    assert names == ["The Post", "The Post (127.0.0.1)"]
