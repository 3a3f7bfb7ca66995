"""Forgetting in a store with stories and searches."""

import pytest

from bot.errors import StillRead, UnknownArticle, UnknownSource
from bot.models import SearchRequest, Viewer
from bot.storage.engine import Connection
from bot.wiring.app import App
from tests.grouping.labelled_events import of_event
from tests.viewers import ANYONE

LEFT_BEHIND = """
    SELECT article_id FROM (
        SELECT article_id FROM fingerprints UNION SELECT article_id FROM clues
        UNION SELECT article_id FROM ungrouped UNION SELECT article_id FROM story_members
        UNION SELECT article_id FROM related UNION SELECT other_id FROM related
    ) AS found WHERE article_id NOT IN (SELECT id FROM articles)
"""


@pytest.fixture
async def grouped(app: App) -> App:
    """A few events, each reported by several sources, and grouped."""
    for event in ("markets-2", "merger", "vote-budget"):
        await app.articles.add(of_event(event, published=app.clock()), app.clock())
    await app.group.group()
    return app


async def test_stories_lose_what_is_forgotten(grouped: App) -> None:
    """No source is named for a story that it no longer has, and nothing of it is found or kept."""
    listed = (await grouped.articles.latest(ANYONE, None, 20)).articles
    shared = next(each for each in listed if each.also_in)
    gone = shared.also_in[0]

    await grouped.forget.forget_source(await grouped.forget.find_source(gone))

    after = (await grouped.articles.latest(ANYONE, None, 20)).articles
    assert after
    assert gone not in {name for each in after for name in (each.source, *each.also_in)}

    def left_behind(connection: Connection) -> list[object]:
        return list(connection.execute(LEFT_BEHIND).fetchall())

    assert await grouped.database.read(left_behind) == []


async def test_a_search_of_a_forgotten_source_says_so(grouped: App) -> None:
    """No source has the name, as for a source that never was."""
    listed = (await grouped.articles.latest(ANYONE, None, 20)).articles
    name = listed[0].source
    assert name is not None
    await grouped.forget.forget_source(await grouped.forget.find_source(name))

    with pytest.raises(UnknownSource):
        await grouped.search_news.search(ANYONE, SearchRequest("story", source=name))


async def test_sources_of_one_name_are_told_apart(app: App) -> None:
    """Two servers' feeds may share a name: the operator chooses by slug, and neither goes yet."""
    for number in (7, 8):
        await app.feeds.follow(
            f"https://h{number}.example/feed",
            title="Gazette",
            homepage=None,
            guild_id=number,
            now=app.clock(),
        )

    with pytest.raises(UnknownSource, match="Several sources are called"):
        await app.forget.find_source("Gazette")
    with pytest.raises(StillRead, match="dateline sources disable"):
        await app.forget.find_source("gazette-2")
    assert len(await app.feeds.seen_by(Viewer(8))) == 1


async def test_an_unknown_title_names_similar_ones(grouped: App) -> None:
    """The nearest titles are suggested; without any, one line says that nothing was removed."""
    (first, *_) = (await grouped.articles.latest(ANYONE, None, 1)).articles
    words = " ".join(first.title.split()[:3])

    with pytest.raises(UnknownArticle, match="Did you mean"):
        await grouped.forget.find_articles(words)
    with pytest.raises(UnknownArticle, match="nothing was removed"):
        await grouped.forget.find_articles("hippopotamus")
