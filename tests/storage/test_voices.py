"""Who speaks in a story: publishers and agencies count once, however many sources print the text."""

from collections.abc import Mapping

import pytest

from bot.actions.group_stories import judge_all
from bot.grouping.fingerprints import fingerprints
from bot.models import OPERATOR, Article, Selection, Viewer
from bot.storage.articles.articles import Articles
from bot.storage.articles.shown_voices import shared_name
from bot.storage.articles.stored_sources import Sources
from bot.storage.engine import Database
from bot.storage.feeds.followed_feeds import Feeds
from bot.storage.stories.story_groups import Stories
from tests.grouping.labelled_events import labelled, of_event
from tests.quality.outlets import Outlets, Printed
from tests.storage.newsroom import NOON
from tests.viewers import ANYONE

QUAKE = [each for each in labelled() if each.event == "quake"]
FERRY = [each for each in labelled() if each.event == "ferry-aground"]
TEXT = FERRY[0].text
WIRE = f"TIDEWICK (Reuters) - {TEXT}"
SHORTER = TEXT[: len(TEXT) * 2 // 3]


@pytest.fixture
def stories(database: Database) -> Stories:
    return Stories(database)


@pytest.fixture
def outlets(database: Database) -> Outlets:
    return Outlets(database)


async def printed(
    outlets: Outlets, source: str, host: str, text: str, *, title: str = "Ferry aground"
) -> int:
    """Store an article of a feed at that host, and group it."""
    url = f"https://{host}/{source.replace(' ', '-')}"
    return await outlets.print(Printed(source, url, title, text, NOON))


async def shown(stored: Articles, article_id: int, viewer: Viewer = ANYONE) -> Article:
    """The article as its card shows it."""
    article = await stored.get(viewer, article_id)
    assert article
    return article


async def most_told(stories: Stories, sources: Sources, name: str) -> list[int]:
    """The articles of a source's digest, in its order."""
    (source,) = [each for each in await sources.stored() if each.name == name]
    found = await stories.best(ANYONE, Selection((source.id,)), 9)
    return [article.id for article in found]


async def test_feeds_of_one_publisher_are_one_voice(outlets: Outlets, stored: Articles) -> None:
    """They are named as one for others, and not at all in their own articles."""
    one, two, three = QUAKE
    world = await printed(outlets, "Lantern World", "www.lantern.example", one.text)
    trade = await printed(outlets, "Lantern Trade", "feeds.lantern.example", two.text)
    other = await printed(outlets, "Gazette", "gazette.example", three.text)

    assert (await shown(stored, world)).also_in == ("Gazette",)
    assert (await shown(stored, trade)).also_in == ("Gazette",)
    assert (await shown(stored, other)).also_in == ("Lantern",)
    assert (await shown(stored, world)).has_related


async def test_the_catalogue_joins_domains(
    outlets: Outlets, stored: Articles, stories: Stories
) -> None:
    """Domains of one publisher are one voice, under its name, also for articles grouped before."""
    one, two, three = QUAKE
    await printed(outlets, "World", "lantern.example", one.text)
    await printed(outlets, "Trade", "lantern-trade.example", two.text)
    other = await printed(outlets, "Gazette", "gazette.example", three.text)
    assert (await shown(stored, other)).also_in == ("Trade", "World")

    await stories.settle_publishers(
        {"lantern.example": "The Lantern", "lantern-trade.example": "The Lantern"}
    )

    assert (await shown(stored, other)).also_in == ("The Lantern",)


@pytest.mark.parametrize(
    ("first", "second"),
    [("tidewick.substack.com", "scarrow.substack.com"), ("a.example", "b.example")],
)
async def test_tenants_of_a_host_are_voices_of_their_own(
    outlets: Outlets, stored: Articles, first: str, second: str
) -> None:
    """As publishers with their own domains are."""
    one, two, _ = QUAKE
    a = await printed(outlets, "Ostrow", first, one.text)
    b = await printed(outlets, "Dane", second, two.text)

    assert (await shown(stored, a)).also_in == ("Dane",)
    assert (await shown(stored, b)).also_in == ("Ostrow",)


async def test_an_agencys_text_is_the_agencys(outlets: Outlets, stored: Articles) -> None:
    """The outlets that print it say so, and are one voice that has the agency's name for others."""
    one = await printed(outlets, "Lantern", "lantern.example", WIRE)
    copied = await printed(outlets, "Gazette", "gazette.example", TEXT)  # without a credit
    own = await printed(outlets, "Herald", "herald.example", QUAKE[0].text)
    third = await printed(outlets, "Courier", "courier.example", FERRY[1].text)

    for id_ in (one, copied):
        article = await shown(stored, id_)
        assert article.agency == "Reuters"
        assert "Gazette" not in article.also_in
        assert "Lantern" not in article.also_in
    assert (await shown(stored, own)).also_in == ()
    assert (await shown(stored, third)).agency is None
    assert (await shown(stored, third)).also_in == ("Reuters",)
    assert (await shown(stored, one)).also_in == ("Courier",)


@pytest.mark.parametrize("texts", [(WIRE, TEXT), (TEXT, WIRE), (TEXT, TEXT), (TEXT, SHORTER)])
async def test_copies_count_once_in_digests(
    outlets: Outlets, stories: Stories, sources: Sources, texts: tuple[str, str]
) -> None:
    """A story of two accounts precedes a newer one that is copied, whoever credits the agency."""
    for name, event in (("Lantern", QUAKE[0]), ("Gazette", QUAKE[1])):
        await printed(outlets, name, f"{name}.example", event.text, title=event.title)
    told = 1
    for name, text in zip(("Lantern", "Herald"), texts, strict=True):
        host = f"{name}.example/2"
        url = f"https://{host}"
        await outlets.print(Printed(name, url, "Ferry aground", text, NOON.replace(hour=15)))

    assert (await most_told(stories, sources, "Lantern"))[0] == told


async def test_the_agencys_own_feed_is_the_same_voice(outlets: Outlets, stored: Articles) -> None:
    """By its domain, so a copy elsewhere does not count beside it."""
    await outlets.know_the_catalogue()
    own = await printed(outlets, "Reuters World", "www.reuters.com", WIRE)
    copy = await printed(outlets, "Lantern", "lantern.example", WIRE)

    assert (await shown(stored, own)).agency is None
    assert (await shown(stored, own)).also_in == ()
    assert (await shown(stored, copy)).agency == "Reuters"
    assert (await shown(stored, copy)).also_in == ()


async def test_a_hidden_credit_names_nobody(database: Database, stored: Articles) -> None:
    """A server does not learn from a source it cannot see who wrote another source's text."""
    outlets, feeds = Outlets(database), Feeds(database)
    hidden = await printed(outlets, "Lantern", "lantern.example", WIRE)
    copy = await printed(outlets, "Gazette", "gazette.example", TEXT)
    source = (
        await database.read(
            lambda c: c.execute("SELECT source_id FROM articles WHERE id = ?", (hidden,)).fetchone()
        )
    )[0]
    await feeds.mute(source, 7)

    assert (await shown(stored, copy)).agency == "Reuters"
    seen = await shown(stored, copy, Viewer(7))
    assert (seen.agency, seen.also_in, seen.has_related) == (None, (), False)


async def test_sources_from_files_are_known_by_name(
    stored: Articles, stories: Stories, outlets: Outlets
) -> None:
    """Links to one unknown domain join nothing; links to a known one do."""
    await stored.add(of_event("quake"), NOON)  # all link to news.example
    await _group(stories)
    newest = (await stored.latest(ANYONE, None, 1)).articles[0]
    assert len(newest.also_in) == 2

    await stories.settle_publishers({"news.example": "The News"})

    newest = (await stored.latest(ANYONE, None, 1)).articles[0]
    assert newest.also_in == ()


async def test_a_source_from_files_gets_a_domain_with_its_feed(
    database: Database, stored: Articles, stories: Stories
) -> None:
    """Then it is one voice with the publisher's other feeds."""
    await stored.add(of_event("quake"), NOON)
    await _group(stories)
    feeds = Feeds(database)
    names: Mapping[str, str] = {
        "Tidewick Lantern": "https://www.lantern.example/rss",
        "Brackwater Gazette": "https://gazette.lantern.example/rss",
    }
    for name, url in names.items():
        await feeds.follow(
            url, title=name, homepage=None, guild_id=OPERATOR, now=NOON, trusted=True
        )

    courier = next(
        each
        for each in [await shown(stored, id_) for id_ in (1, 2, 3)]
        if each.source == "Quillhaven Courier"
    )
    assert len(courier.also_in) == 1


async def _group(stories: Stories) -> None:
    while waiting := await stories.ungrouped(25):
        batch = list(zip(waiting, fingerprints(waiting), strict=True))
        await stories.group(judge_all(await stories.candidates(batch)), NOON)


@pytest.mark.parametrize(
    ("names", "name"),
    [
        (["BBC World", "BBC Business"], "BBC"),
        (["Lantern News - World", "Lantern News - Trade", "Lantern News"], "Lantern News"),
        (["World news | The Lantern", "Business | The Lantern"], "The Lantern"),
        (["The Lantern", "The Gazette"], "The Lantern"),
        (["Tagesblatt", "Abendblatt"], "Tagesblatt"),
        (["NYT > World", "NYT > Arts"], "NYT"),
    ],
)
def test_the_name_that_sources_share(names: list[str], name: str) -> None:
    """Their first or last common words, or the first name."""
    assert shared_name(names) == name
