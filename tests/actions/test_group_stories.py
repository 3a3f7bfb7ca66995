"""Grouping loaded articles, and finding more on a story."""

import pytest

from bot.errors import UnknownArticle
from bot.wiring.app import App
from tests.grouping.labelled_events import of_event
from tests.viewers import ANYONE


async def test_grouping_continues_where_it_stopped(app: App) -> None:
    """It takes as many articles as asked, newest first, until the queue is empty."""
    await app.articles.add(
        [*of_event("quake"), *of_event("jewel"), *of_event("merger")], app.clock()
    )

    assert await app.group.group(at_most=3) == 3
    assert len((await app.find_related.find(ANYONE, 4)).same_story) == 2  # the diadem
    with pytest.raises(UnknownArticle, match="Nothing else"):
        await app.find_related.find(ANYONE, 1)
    assert await app.group.group() == 5
    assert len((await app.find_related.find(ANYONE, 1)).same_story) == 2
    assert await app.group.group() == 0


async def test_more_on_a_deleted_article(app: App) -> None:
    """The refusal names /latest."""
    with pytest.raises(UnknownArticle, match="/latest"):
        await app.find_related.find(ANYONE, 7)


async def test_the_same_story_leaves_room_for_related_articles(app: App) -> None:
    """At most ten are listed, and related ones are among them."""
    (first, *_) = of_event("vote-budget")
    copies = [
        of_event(
            "vote-budget", source=f"Outlet {n}", url=None, title=f"{first.title}, {'abcdefghi'[n]}"
        )[0]
        for n in range(9)
    ]
    await app.articles.add([first, *copies, *of_event("vote-resigns")], app.clock())
    await app.group.group()

    more = await app.find_related.find(ANYONE, 1)

    assert len(more.same_story) == 9
    assert len(more.related) == 1
