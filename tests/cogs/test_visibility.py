"""A server sees its own sources and those that are on for all, whatever anybody does.

Each source has a word of its own in all that it publishes. After random commands, buttons, digests
and operator's actions in many servers, no reply may hold the word of a source that its server does
not see. What is seen is computed here, without the code that is tested.
"""

import json
import random
import re
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import discord
import pytest
import simcord

from bot.actions.claim_due import ClaimDue
from bot.actions.compose_posts import Posting
from bot.config import Settings
from bot.errors import DatelineError, UnknownArticle
from bot.models import Cursor, Viewer
from bot.presentation import search_cards, story_cards
from bot.presentation.components import Card
from bot.presentation.digest_cards import posted
from bot.reading.pasted_document import PastedDocument
from bot.storage.deliveries.outbox import Outbox
from bot.storage.deliveries.subscriptions import Subscriptions
from bot.storage.feeds.source_rhythms import SourceRhythms
from bot.web.fetch import Fetcher
from bot.wiring.app import App, build
from bot.wiring.discord_bot import discord_bot
from bot.wiring.live_news import LiveNews, live_news_over
from bot.words import english
from tests.fakes import FakeClock
from tests.rss import Item, rss
from tests.website import Internet, Page, Website

STRANGERS, IMPOSTORS, LISTED, FILES = 7, 2, 3, 3
# Each in the words of two outlets: whoever prints the same words is one voice.
EVENTS = (
    (
        "The ferry Alma ran aground on the sandbank off Tidewick at dawn, and forty passengers waited "
        "five hours for the tide before lifeboats from two stations brought all of them ashore unhurt.",
        "Forty passengers of the ferry Alma are unhurt and ashore: lifeboats from two stations took them "
        "off the sandbank near Tidewick, where she had run aground at dawn, after they had waited five "
        "hours for the tide.",
    ),
    (
        "Councillors in Brackwater voted eleven to nine to close the fish quay for the winter, because "
        "its oak piles have rotted and repairs would cost more than four million crowns this year.",
        "The fish quay of Brackwater will close for the winter. Councillors, who voted eleven to nine, "
        "say that repairs to rotted oak piles would cost four million crowns and more this year.",
    ),
    (
        "A red kite that was fitted with a transmitter in Quillhaven has flown to the southern coast and "
        "back in nine days, which ornithologists at the bird observatory call a record for the species.",
        "Ornithologists at the bird observatory speak of a record for the species: from Quillhaven to the "
        "southern coast and back, a red kite with a transmitter took nine days.",
    ),
)
WORD = re.compile(r"zq(?:stranger|impostor|listed|file)\d+")
SECRET = "s3cr3t"


@dataclass
class Server:
    """A server in the simulated Discord, and what it should see."""

    guild_id: int
    channel: simcord.ChannelHandle
    reader: simcord.MemberActor
    moderator: simcord.MemberActor
    follows: set[str] = field(default_factory=set)
    muted: set[str] = field(default_factory=set)


def buttons(components: list[dict[str, Any]]) -> Iterator[str]:
    """The ids of the buttons that can be pressed."""
    for component in components:
        if component.get("custom_id") and not component.get("disabled"):
            yield component["custom_id"]
        accessory = component.get("accessory")
        nested = component.get("components", []) + ([accessory] if accessory else [])
        yield from buttons(nested)


class Town:
    """Many servers with one bot, and the words of the sources that each may see."""

    def __init__(self, app: App, live: LiveNews, site: Website, seed: int) -> None:
        self.app = app
        assert isinstance(app.clock, FakeClock)
        self.clock = app.clock
        self.live = live
        self.site = site
        self.chance = random.Random(seed)
        self.servers: list[Server] = []
        self.enabled: set[str] = set()  # by the operator
        self.loaded: set[str] = set()  # from files
        self.stored: set[str] = set()  # that have articles
        self.buttons: list[
            tuple[Server, Any, str]
        ] = []  # messages and ids of buttons, of all servers
        self.done: Counter[str] = Counter()
        self.told: Counter[str] = Counter()  # words that were seen, to know that the test looks

    def seen_by(self, server: Server) -> set[str]:
        """The words of the sources that the server sees."""
        return (server.follows | self.enabled | self.loaded) - server.muted

    def check(
        self, server: Server, reply: object, what: str, *, typed: str = "", secret: bool = False
    ) -> str:
        """Fail if the reply has a word that the server does not see; typed words are repeated."""
        text = json.dumps(reply, ensure_ascii=False) if not isinstance(reply, str) else reply
        found = set(WORD.findall(text)) - set(WORD.findall(typed))
        hidden = found - self.seen_by(server)
        assert not hidden, f"{what} in server {server.guild_id} has {hidden}: {text[:1500]}"
        assert secret or SECRET not in text, f"{what} has an address: {text[:1500]}"
        self.told.update(found)
        self.done["stories of several sources"] += "also in" in text
        return text

    async def asks(
        self, server: Server, name: str, *, mod: bool = False, secret: bool = False, **options: Any
    ) -> simcord.InteractionResult:
        """Use a command; what it answers is checked."""
        actor = server.moderator if mod else server.reader
        result = await actor.slash(server.channel, name, **options)
        replies = [result.response, *result.followups]
        typed = " ".join(map(str, options.values()))
        for reply in filter(None, replies):
            self.check(server, reply.components, f"/{name} {options}", typed=typed, secret=secret)
            if reply.components and not mod:
                self._keep_buttons(server, reply)
        return result

    def _keep_buttons(self, server: Server, reply: simcord.ResponseMessage) -> None:
        if not reply.ephemeral:
            self.buttons += [(server, reply.message, id_) for id_ in buttons(reply.components)]

    async def press(self, server: Server) -> None:
        """Press a button: a real click in its own server, what it would ask for in another one."""
        if not self.buttons:
            return
        shown_in, message, custom_id = self.chance.choice(self.buttons[-300:])
        if shown_in is server:
            try:
                result = await server.reader.click(message, custom_id=custom_id)
            except simcord.SetupError:
                return  # its page has been turned
            for reply in filter(None, [result.response, *result.followups]):
                self.check(server, reply.components, f"button {custom_id}")
            return
        try:
            card = await self._answer_of(Viewer(server.guild_id), custom_id)
        except DatelineError as error:
            self.check(server, english().tell(error.said), f"button {custom_id}")
        else:
            self.check(server, card.to_components(), f"button {custom_id} of another server")

    async def _answer_of(self, viewer: Viewer, custom_id: str) -> Card:
        kind, *fields = custom_id.split(":")
        numbers = [int(field) for field in fields if field.lstrip("-").isdecimal()]
        words = english()
        if kind == "read":
            return story_cards.article(await self.app.read.article(viewer, numbers[0]), words)
        if kind == "more":
            return story_cards.more(await self.app.find_related.find(viewer, numbers[0]), words)
        if kind == "search":
            return search_cards.search(
                await self.app.search_news.turn_page(viewer, *numbers), words
            )
        at, id_, source_id, count, _ = numbers
        place = Cursor(at, id_)
        page = self.app.read.turn_page(viewer, fields[0], place, source_id or None, count)
        return story_cards.latest(await page, words)

    def any_source(self) -> str:
        """The word of some source, whether it is stored already or not."""
        return self.chance.choice(ALL)

    def any_name(self) -> str:
        """Its name, or something like it."""
        word = self.any_source()
        return self.chance.choice([name_of(word), name_of(word)[:-1], "Morning Paper", "Ledger"])


def name_of(word: str) -> str:
    """What a source is called; impostors take the name of a source of the catalogue."""
    return "Morning Paper 0" if "impostor" in word else f"Paper {word}"


LISTED_NAMES = {f"zqlisted{n}": f"Morning Paper {n}" for n in range(LISTED)}
FEEDS = [
    *(f"zqstranger{n}" for n in range(STRANGERS)),
    *(f"zqimpostor{n}" for n in range(IMPOSTORS)),
]
ALL = [*FEEDS, *LISTED_NAMES, *(f"zqfile{n}" for n in range(FILES))]


def page_of(word: str, fresh: int, at: datetime) -> Page:
    """Its feed, with a later edition of the reports."""
    title = LISTED_NAMES.get(word) or name_of(word)
    return Page(rss(*items_of(word, fresh, at), *items_of(word), title=title))


def path_of(word: str) -> str:
    return f"/{word}.xml?token={SECRET}" if word in FEEDS else f"/{word}.xml"


def host_of(word: str) -> str:
    """Its own, since feeds of one domain are one publisher."""
    return f"paper{[*FEEDS, *LISTED_NAMES].index(word)}.example"


def url_of(word: str) -> str:
    return f"http://{host_of(word)}{path_of(word)}"


def items_of(
    word: str, fresh: int = 0, at: datetime = datetime(2026, 11, 21, 8, tzinfo=UTC)
) -> list[Item]:
    """Its reports of the events, in nearly the same words as half of the others."""
    telling = (len(word) + int(word[-1])) % 2
    return [
        Item(
            f"{event[:40]} {word}",
            " ".join([event] * 3) + f" Reported by {word}, edition {fresh}.",
            None,
            f"{word}-{number}-{fresh}",
            at + timedelta(minutes=number),
        )
        for number, event in enumerate(tellings[telling] for tellings in EVENTS)
    ]


async def latest(town: Town, server: Server) -> None:
    source = town.chance.choice([None, None, town.any_name()])
    options: dict[str, Any] = {"source": source} if source else {}
    await town.asks(server, "latest", count=town.chance.randint(1, 4), **options)


async def search(town: Town, server: Server) -> None:
    """A word of all, or of one source: found exactly if the server sees it."""
    word = town.any_source()
    query = town.chance.choice(
        ["ferry", "reported", word, f'{word} source:"{name_of(word)}"', "zq*"]
    )
    order = town.chance.choice(["relevance", "newest"])
    shown = await town.asks(server, "search", query=query, order=order)
    assert shown.response
    if query == word and word in town.stored:
        found = "result" in json.dumps(shown.response.components).lower()
        assert found == (word in town.seen_by(server)), (word, server.guild_id)


async def digest(town: Town, server: Server) -> None:
    await town.asks(server, "digest", source=town.any_name(), period="all", stories=3)


async def sources_list(town: Town, server: Server) -> None:
    """All names that the server sees, and no other."""
    shown = await town.asks(server, "sources list")
    assert shown.response
    text = json.dumps(shown.response.components)
    for word in town.seen_by(server) & town.stored:
        assert LISTED_NAMES.get(word, word) in text or "impostor" in word, (word, text)


async def suggestions(town: Town, server: Server) -> None:
    mod, command, option = town.chance.choice(
        [
            (False, "latest", "source"),
            (False, "search", "source"),
            (False, "digest", "source"),
            (True, "sources add", "url"),
            (True, "sources refresh", "source"),
            (True, "sources remove", "source"),
            (True, "sources mute", "source"),
            (True, "schedule add", "source"),
            (True, "schedule preview", "schedule"),
        ]
    )
    actor = server.moderator if mod else server.reader
    typed = town.chance.choice(["", "paper", "zq", "1"])
    choices = await actor.autocomplete(server.channel, command, option, typed)
    town.check(server, json.dumps(choices), f"autocomplete of {command}")


async def add(town: Town, server: Server) -> None:
    """A feed of a stranger, an impostor, or the catalogue."""
    town.clock.advance(minutes=11)  # for the limits
    word = town.chance.choice([*FEEDS, *LISTED_NAMES])
    typed = LISTED_NAMES.get(word) or url_of(word)
    shown = await server.moderator.slash(server.channel, "sources add", url=typed)
    assert shown.response
    if '"label": "Add"' not in json.dumps(shown.response.components):
        return
    if town.chance.random() < 0.2:  # the button's id, pressed elsewhere
        offer = int(re.findall(r"add:(\d+)", json.dumps(shown.response.components))[0])
        other = town.chance.choice([each for each in town.servers if each is not server])
        with pytest.raises(UnknownArticle):
            await town.live.follow.add(offer, other.guild_id)
    added = await server.moderator.click(shown.response.message, label="Add")
    server.follows.add(word)
    server.muted.discard(word)
    town.stored.add(word)
    assert added.response
    text = town.check(server, added.response.components, "Add")
    if "impostor" in word:
        assert f"({host_of(word)}" in text, text


async def remove(town: Town, server: Server) -> None:
    if server.follows:
        word = town.chance.choice(sorted(server.follows))
        feeds = await town.app.feeds.followed_by(server.guild_id)
        name = next(feed.source for feed in feeds if f"/{word}.xml" in feed.url)
        if word not in server.muted:
            await town.asks(server, "sources remove", mod=True, source=name)
            server.follows.discard(word)
    else:
        await town.asks(server, "sources remove", mod=True, source=town.any_name())


async def mute(town: Town, server: Server) -> None:
    on = sorted((town.enabled | town.loaded) - server.muted)
    if on:
        word = town.chance.choice(on)
        server.muted.add(word)  # the reply to it may name it
        name = LISTED_NAMES.get(word, name_of(word))
        await town.asks(server, "sources mute", mod=True, source=name)


async def unmute(town: Town, server: Server) -> None:
    if server.muted:
        word = town.chance.choice(sorted(server.muted))
        await town.asks(
            server, "sources unmute", mod=True, source=LISTED_NAMES.get(word, name_of(word))
        )
        server.muted.discard(word)


async def refresh(town: Town, server: Server) -> None:
    town.clock.advance(minutes=11)
    await town.asks(server, "sources refresh", mod=True, source=town.any_name())


async def operator(town: Town, server: Server) -> None:
    """Enable, disable, or load."""
    word = town.chance.choice([*LISTED_NAMES, *(f"zqfile{n}" for n in range(FILES))])
    if word.startswith("zqfile"):
        lines = [
            json.dumps({"source": name_of(word), "title": item.title, "text": item.text})
            for item in items_of(word)
        ]
        await town.app.load_articles.load([PastedDocument("-", "\n".join(lines).encode())])
        town.loaded.add(word)
        town.stored.add(word)
    elif word in town.enabled:
        await town.live.follow.disable([LISTED_NAMES[word]])
        town.enabled.discard(word)
        for each in town.servers:
            each.follows.discard(word)
    else:
        await town.live.follow.enable([LISTED_NAMES[word]])
        await town.live.poll.poll_due()
        town.enabled.add(word)
        town.stored.add(word)
    await town.app.group.group()


async def schedule(town: Town, server: Server) -> None:
    what = town.chance.choice(["add", "list", "preview", "history", "resume", "doctor", "remove"])
    if what == "add":
        await town.asks(
            server, "schedule add", mod=True, source=town.any_name(), time="12:00", timezone="UTC"
        )
    elif what in ("list", "doctor"):
        await town.asks(server, "doctor" if what == "doctor" else "schedule list", mod=True)
    else:
        schedules = await town.app.schedules.list(server.guild_id)
        if schedules:
            number = str(town.chance.choice(schedules).schedule.id)
            await town.asks(server, f"schedule {what}", mod=True, schedule=number)


async def deliver(town: Town, server: Server) -> None:
    """Every digest that is due, with news of all feeds."""
    fresh = town.chance.randint(1, 10**6)
    town.clock.advance(hours=24)
    at = town.clock() - timedelta(hours=1)
    for word in [*FEEDS, *LISTED_NAMES]:
        town.site.pages[path_of(word)] = page_of(word, fresh, at)
    await town.live.poll.poll_due()
    await town.app.group.group()
    database, clock = town.app.database, town.app.clock
    schedules, outbox = Subscriptions(database), Outbox(database)
    rhythms = SourceRhythms(database)
    await ClaimDue(schedules, outbox, rhythms, clock, timedelta(hours=30)).claim()
    posting = Posting(schedules, town.app.articles)
    places = {each.guild_id: each for each in town.servers}
    while leased := await outbox.lease(clock(), 60, 50, "test"):
        for each in leased:
            post = await posting.post_of(each)
            assert post
            card = posted(post, english(), each.mark)
            town.check(places[each.guild_id], card.to_components(), "digest")
            town.done["digest posted"] += bool(post.digest.articles)
            await outbox.sent(each.id, "test", each.id, clock())


async def press(town: Town, server: Server) -> None:
    for _ in range(3):
        await town.press(server)


ACTIONS: dict[Callable[[Town, Server], Awaitable[None]], int] = {
    latest: 6, search: 8, digest: 4, sources_list: 3, suggestions: 6, add: 8, remove: 4, mute: 2,
    unmute: 2, refresh: 1, operator: 3, schedule: 6, press: 8, deliver: 1,
}  # fmt: skip


@asynccontextmanager
async def a_town(folder: Path, seed: int, servers: int) -> AsyncIterator[Town]:
    """Servers with a reader and a moderator each, a website with feeds, and a catalogue."""
    async with Website() as site:
        for word in [*FEEDS, *LISTED_NAMES]:
            site.pages[path_of(word)] = page_of(word, 0, datetime(2026, 11, 21, tzinfo=UTC))
        catalogue = folder / "feeds.toml"
        catalogue.write_text(
            "".join(
                f'[[feed]]\nname = "{name}"\nurl = "{url_of(word)}"\n'
                'homepage = "https://paper.example"\nlanguage = "en"\n'
                for word, name in LISTED_NAMES.items()
            )
        )
        settings = Settings(database=folder / "news.db", feeds=catalogue)
        hosts = [*map(host_of, [*FEEDS, *LISTED_NAMES])]
        internet = Internet(site, {host: ["93.184.216.34"] for host in hosts})
        clock = FakeClock()
        async with (
            build(settings, clock) as app,
            Fetcher(
                allowed_hosts=[f"{host}:80" for host in hosts],
                clock=clock,
                resolver=internet,
                connector=internet.connector,
            ) as fetcher,
        ):
            live = live_news_over(app, fetcher, fetcher)
            env = simcord.Env(discord_bot(app, live, simulated=True), check_errors=True)
            await env.start()
            try:
                town = Town(app, live, site, seed)
                town.servers = [_server(env, number) for number in range(servers)]
                yield town
            finally:
                await env.shutdown()


def _server(env: simcord.Env, number: int) -> Server:
    guild = env.create_guild(f"Server {number}")
    channel = guild.create_text_channel("news")
    role = guild.create_role("Moderators", permissions=discord.Permissions(manage_guild=True))
    reader = guild.add_member(env.create_user(f"reader{number}"))
    moderator = guild.add_member(env.create_user(f"mod{number}"), roles=[role])
    return Server(guild.id, channel, reader, moderator)


@pytest.mark.parametrize(
    ("servers", "operations"), [(8, 200), pytest.param(50, 2_000, marks=pytest.mark.long)]
)
async def test_no_reply_has_what_its_server_does_not_see(
    tmp_path: Path, servers: int, operations: int
) -> None:
    """Whatever is asked, pressed, added, removed, muted, loaded and posted, in whatever order."""
    async with a_town(tmp_path, 14, servers) as town:
        names = {act.__name__: act for act in ACTIONS}
        chosen = town.chance.choices(list(names), list(ACTIONS.values()), k=operations)
        for name in ["operator", "add", "add", "schedule", *chosen, "deliver"]:
            await names[name](town, town.chance.choice(town.servers))
            town.done[name] += 1

    assert len(town.told) > 8, town.told  # otherwise nothing was looked at
    assert town.done["stories of several sources"] > 3
