"""Editing a follow while stories wait for its next post: which ones stay, and until when."""

from datetime import time, timedelta

import pytest

from bot.models import AsItComes, QuietHours, Selection, SubscriptionPlan
from bot.storage.deliveries.subscriptions import Subscriptions
from bot.storage.engine import Database
from bot.storage.matching.news_matching import NewsMatching
from tests.storage.follows import GUILD, Desk, an_item

CHANNEL = 70
HOURLY = AsItComes(3600)
EVERYTHING = Selection()
STORIES = (
    ("Ferry late", "The ferry to Skerra is an hour late because of fog."),
    ("Goat elected", "A goat has won the mayoral election in Quillhaven."),
    ("Ferry goat", "A goat went to Saltholm on the ferry without a ticket."),
)


def plan(selection: Selection = EVERYTHING, rhythm: AsItComes = HOURLY) -> SubscriptionPlan:
    """A follow of the server."""
    return SubscriptionPlan(GUILD, CHANNEL, selection, rhythm, 10, 300)


@pytest.fixture
async def desk(database: Database) -> Desk:
    """A follow of everything has just posted, and three stories wait an hour for its next post."""
    desk = Desk(database)
    feed = await desk.feed("Lantern")
    await desk.follow(None, gap=3600)
    await desk.reads(feed, an_item("Rooster", "A rooster crows in a garden.", source="Lantern"))
    await desk.works()
    desk.now += timedelta(minutes=1)
    items = [an_item(*story, source="Lantern", at=desk.now) for story in STORIES]
    await desk.reads(feed, *items)
    await desk.works()
    assert await desk.posts() == [[1]]
    return desk


async def change(desk: Desk, to: SubscriptionPlan) -> None:
    await Subscriptions(desk.database).change(1, to, None, desk.now)


async def waiting(desk: Desk) -> list[int]:
    """The ids of the stories that wait."""
    return [id_ for (id_,) in await desk.rows("SELECT article_id FROM matched ORDER BY article_id")]


@pytest.mark.parametrize(
    ("selection", "kept"),
    [
        (Selection(), [2, 3, 4]),
        (Selection(query="ferry"), [2, 4]),
        (Selection(query="-ferry", sources=(1,)), [3]),
        (Selection(told_by=2), []),
        (Selection(category="sports"), []),
    ],
)
async def test_what_it_still_selects_goes_on_waiting(
    desk: Desk, selection: Selection, kept: list[int]
) -> None:
    """The others are dropped, and nothing is posted sooner than before."""
    await change(desk, plan(selection))
    assert await waiting(desk) == kept
    await desk.works()
    assert await desk.posts() == [[1]]

    desk.now += timedelta(hours=1)
    await desk.works()
    assert (await desk.posts())[1:] == ([kept] if kept else [])


async def test_a_shorter_gap_counts_from_the_last_post(desk: Desk) -> None:
    """What waits is posted as soon as the new rhythm allows."""
    await change(desk, plan(rhythm=AsItComes(120)))
    await desk.works()
    assert await desk.posts() == [[1]]

    desk.now += timedelta(minutes=1)
    await desk.works()
    assert await desk.posts() == [[1], [2, 3, 4]]


async def test_new_quiet_hours_hold_back_what_waits(desk: Desk) -> None:
    """Until they end or are removed."""
    quiet = QuietHours(time(11), time(20), "UTC")
    await change(desk, plan(rhythm=AsItComes(60, quiet)))
    desk.now += timedelta(hours=2)
    await desk.works()
    assert await desk.posts() == [[1]]

    await change(desk, plan(rhythm=AsItComes(60)))
    await desk.works()
    assert await desk.posts() == [[1], [2, 3, 4]]


async def test_a_paused_follow_stays_paused(desk: Desk) -> None:
    """Its change takes effect when it is resumed."""
    subscriptions = Subscriptions(desk.database)
    await subscriptions.pause(1, "paused")
    await change(desk, plan(Selection(query="goat")))

    (stored,) = await subscriptions.of_guild(GUILD)
    assert (stored.plan.selection.query, stored.next_due) == ("goat", None)
    assert stored.paused


async def test_the_next_post_is_known_before_it_is_due(desk: Desk) -> None:
    """Its stories, how many wait for a later post, and until when."""
    await change(desk, plan()._replace(stories=2))
    found = await NewsMatching(desk.database).next_post(1, desk.now)

    assert found is not None
    assert found.waiting is not None
    due = desk.now - timedelta(minutes=1) + timedelta(hours=1)
    assert found.waiting == (1, due + timedelta(hours=1))
    desk.now = due
    await desk.works()
    assert (await desk.posts())[1:] == [list(found.stories)]


async def test_no_post_is_next_if_nothing_waits(desk: Desk) -> None:
    """For example, when the new selection includes none of the stories."""
    await change(desk, plan(Selection(query="rooster")))

    assert await NewsMatching(desk.database).next_post(1, desk.now) is None
