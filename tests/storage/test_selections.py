"""What a selection includes, compared with a plain model."""

import random
from datetime import timedelta

import pytest

from bot.models import Article, DigestEntry, Selection, Viewer
from bot.storage.articles.articles import Articles
from bot.storage.articles.stored_sources import Sources
from bot.storage.deliveries.outbox import Outbox
from bot.storage.engine import Database
from bot.storage.feeds.followed_feeds import Feeds
from bot.storage.search.article_search import Search
from bot.storage.stories.story_groups import Stories
from bot.text.search_query import compile_query
from tests.grouping.labelled_events import labelled
from tests.quality.outlets import Outlets, Printed
from tests.storage.newsroom import NOON
from tests.viewers import ANYONE

MUTING = Viewer(7)  # a server that doesn't see the first source
CATEGORY = "harbours"
QUERIES = (None, "fire", "fire OR vote", "market -fire", '"in the"', "minis*", "the", "workers")


@pytest.fixture
async def outlets(database: Database) -> Outlets:
    """48 articles about 30 events, of six outlets with a feed each; two of them have a category."""
    outlets = Outlets(database)
    for each in labelled():
        host = f"{each.outlet.replace(' ', '-').lower()}.example"
        published = NOON + timedelta(hours=each.hours)
        await outlets.print(
            Printed(each.outlet, f"https://{host}/{each.event}", each.title, each.text, published,
                    feed=f"https://{host}/rss")
        )  # fmt: skip
    await Feeds(database).settle_categories(
        {
            "https://harbour-post.example/rss": CATEGORY,
            "https://capital-ledger.example/rss": CATEGORY,
            "https://unknown.example/rss": CATEGORY,
        }
    )
    return outlets


async def test_a_selection_is_what_all_its_parts_hold(
    database: Database, stored: Articles, outlets: Outlets, sources: Sources, search: Search
) -> None:
    """Two hundred random selections: the visible stories that match, most publishers first, then newest.

    The same is new to a channel that was given nothing.
    """
    ids = [source.id for source in await sources.stored()]
    names = {source.id: source.name for source in await sources.stored()}
    await Feeds(database).mute(ids[0], MUTING.guild_id or 0)
    of_category = {"Harbour Post", "Capital Ledger"}
    chance = random.Random(7)

    for _ in range(200):
        viewer = chance.choice((ANYONE, MUTING))
        selection = Selection(
            sources=tuple(sorted(chance.sample(ids, chance.choice((0, 0, 1, 3))))),
            category=chance.choice((None, None, CATEGORY)),
            query=chance.choice(QUERIES),
            told_by=chance.choice((1, 1, 2, 3)),
        )
        if selection.sources or selection.category:  # then excluded words are enough
            excluding = chance.choice(("-fire", '-"in the" -vote', "-source:lantern"))
            query = chance.choice((selection.query, selection.query, excluding))
            selection = selection._replace(query=query)
        since = chance.choice((None, NOON + timedelta(hours=40)))

        found = await outlets.stories.best(viewer, selection, 99, since=since)

        new = await Outbox(database).new_for(viewer, 1, selection, 99, since=since)
        assert new == tuple(DigestEntry(each.id, updated=False) for each in found)

        allowed = {names[id_] for id_ in selection.sources} or set(names.values())
        if selection.category:
            allowed &= of_category
        if viewer is MUTING:
            allowed.discard(names[ids[0]])
        expected = [
            each
            for each in await everything(stored, viewer, max_id=48)
            if each.source in allowed
            and (since is None or (each.published or NOON) >= since)
            and (selection.query is None or await matches(search, viewer, selection.query, each))
        ]
        counted = [(1 + len(each.also_in), each.published, each.id) for each in expected]
        enough = sorted((each for each in counted if each[0] >= selection.told_by), reverse=True)
        told = {each.id: each for each in expected}
        assert [each.id for each in found] == list(
            await newest_of_each_story(outlets.stories, viewer, [told[id_] for *_, id_ in enough])
        )


async def everything(stored: Articles, viewer: Viewer, *, max_id: int) -> list[Article]:
    """All articles that the viewer sees."""
    found = [await stored.get(viewer, id_) for id_ in range(1, max_id + 1)]
    return [each for each in found if each is not None]


async def matches(search: Search, viewer: Viewer, query: str, article: Article) -> bool:
    """Whether a search for the query in the article's source finds it with all words."""
    typed = f'{query} source:"{article.source}"'
    hits = await search.find(viewer, compile_query(typed), order="newest", limit=500)
    return any(hit.article.id == article.id and not hit.lacks for hit in hits.hits)


async def newest_of_each_story(
    stories: Stories, viewer: Viewer, articles: list[Article]
) -> list[int]:
    """The ids of the articles of which no newer one of the same story is among them."""
    kept = []
    for each in articles:
        others = {other.id for other in await stories.same_story(viewer, each.id, 99)}
        newer = [
            other
            for other in articles
            if other.id in others and (other.published, other.id) > (each.published, each.id)
        ]
        if not newer:
            kept.append(each.id)
    return kept


async def test_an_unknown_source_in_the_query_selects_nothing(outlets: Outlets) -> None:
    """Its name may be unknown to this server only."""
    assert await outlets.stories.best(ANYONE, Selection(query="fire source:Nobody"), 9) == ()


async def test_categories_follow_the_catalogue(database: Database, outlets: Outlets) -> None:
    """A feed that the catalogue no longer lists has none."""
    feeds, selection = Feeds(database), Selection(category=CATEGORY)
    assert await outlets.stories.best(ANYONE, selection, 9)

    await feeds.settle_categories({})

    assert await outlets.stories.best(ANYONE, selection, 9) == ()
