"""Grouping loaded articles, and finding more on a story."""

import time

import pytest

from bot.actions.group_stories import PACE
from bot.errors import UnknownArticle
from bot.wiring.app import App
from bot.words import english
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


async def test_grouping_in_the_background(app: App) -> None:
    """All that waits is grouped at the pace that is said, and doctor names what is left."""
    await app.articles.add(
        [*of_event("quake"), *of_event("jewel"), *of_event("merger")], app.clock()
    )
    before = english().tell((await app.group.examine()).text)
    begun = time.perf_counter()

    assert await app.group.group_in_background() == 8
    assert time.perf_counter() - begun >= 8 / PACE
    assert before.startswith("8 articles wait to be grouped into stories.")
    assert " in about a minute if" in before
    assert len((await app.find_related.find(ANYONE, 4)).same_story) == 2
    finding = await app.group.examine()
    assert english().tell(finding.text) == "All articles are grouped into stories."
    assert finding.ok


@pytest.mark.parametrize(
    ("count", "time"),
    [(4_000, "about a minute"), (100_000, "about 33 minutes"), (2**20, "about 6 hours")],
)
async def test_how_long_grouping_takes(app: App, count: int, time: str) -> None:
    """In minutes or hours, at the pace of the background."""
    (made,) = of_event("quake")[:1]
    await app.articles.add([made], app.clock())
    await app.database.write(
        lambda connection: connection.execute(
            "WITH RECURSIVE numbers (n) AS (SELECT 2 UNION ALL SELECT n + 1 FROM numbers WHERE n < ?)"
            " INSERT INTO ungrouped (at, article_id) SELECT n, 1 FROM numbers",
            (count,),
        )
    )

    waiting = await app.group.waiting()

    assert waiting is not None
    assert f"{count:,} articles wait" in english().tell(waiting)
    assert f" in {time} if the machine isn't busy." in english().tell(waiting)


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
