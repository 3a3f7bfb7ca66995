"""Which articles report the same story: kept in step with what is stored."""

import asyncio
import random
import time
from collections import defaultdict
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.actions.group_stories import judge_all
from bot.grouping.fingerprints import fingerprints
from bot.models import Article, PreparedArticle, Selection, UngroupedArticle
from bot.storage.articles.articles import Articles
from bot.storage.articles.stored_sources import Sources
from bot.storage.deliveries.outbox import Outbox
from bot.storage.deliveries.subscriptions import Subscriptions
from bot.storage.engine import Database
from bot.storage.stories.story_groups import Stories
from tests.grouping.labelled_events import labelled, of_event
from tests.storage.duties import a_plan, add_schedule, claim_of
from tests.storage.newsroom import NOON, articles, prepared
from tests.viewers import ANYONE

HOUR = timedelta(hours=1)


@pytest.fixture
def stories(database: Database) -> Stories:
    return Stories(database)


async def group(stories: Stories, most: int = 50) -> int:
    """Group everything that waits; returns how many joined a story."""
    joined = 0
    while waiting := await stories.ungrouped(most):
        joined += await group_batch(stories, waiting)
    return joined


async def group_batch(stories: Stories, waiting: list[UngroupedArticle]) -> int:
    """Group these articles; returns how many joined a story."""
    comparisons = await stories.candidates(list(zip(waiting, fingerprints(waiting), strict=True)))
    return await stories.group(judge_all(comparisons), NOON)


async def rows(database: Database, table: str) -> int:
    """How many rows a table has."""
    return await database.read(
        lambda c: int(c.execute(f"SELECT count(*) FROM {table}").fetchone()[0])
    )


def ids(stories: tuple[Article, ...]) -> list[int]:
    return [story.id for story in stories]


async def test_three_articles_about_one_event_are_one_story(
    stored: Articles, stories: Stories, database: Database
) -> None:
    """Lists show the newest and name the other two sources; a lone article has no row."""
    await stored.add([*of_event("quake"), *of_event("jewel-recovered")], NOON)
    assert [story.also_in for story in (await stored.latest(ANYONE, None, 9)).articles] == [()] * 4

    assert await group(stories) == 2

    page = await stored.latest(ANYONE, None, 9)
    assert ids(page.articles) == [4, 3]
    # The larger source comes first.
    assert page.articles[1].also_in == ("Quillhaven Courier", "Brackwater Gazette")
    assert [story.has_related for story in page.articles] == [False, True]
    assert await rows(database, "story_members") == 3
    assert await rows(database, "ungrouped") == 0


async def test_a_source_lists_its_own_newest_article(
    stored: Articles, stories: Stories, sources: Sources
) -> None:
    """Even if other sources reported the story later."""
    await stored.add(of_event("quake"), NOON)
    await group(stories)

    gazette = await sources.find(ANYONE, "Brackwater Gazette")
    assert gazette
    (story,) = (await stored.latest(ANYONE, gazette.id, 9)).articles
    assert story.id == 1
    assert story.also_in == ("Quillhaven Courier", "Tidewick Lantern")


async def test_related_articles_are_kept_apart_from_the_story(
    stored: Articles, stories: Stories
) -> None:
    """Other sources' articles newest first, then related ones, from either side."""
    await stored.add([*of_event("vote-budget"), *of_event("vote-resigns")], NOON)
    await group(stories)

    assert ids(await stories.same_story(ANYONE, 1, 9)) == [3, 2]
    assert ids(await stories.related(ANYONE, 1, 9)) == [4]
    assert len(await stories.related(ANYONE, 4, 9)) == 1  # one of the story, not all three
    assert await stories.same_story(ANYONE, 4, 9) == ()
    assert await stories.same_story(ANYONE, 2**70, 9) == ()


async def test_an_update_about_something_else_leaves_its_story(
    stored: Articles, stories: Stories
) -> None:
    """An update about the same stays; when one of two leaves, the story ends."""
    quake = of_event("quake")
    await stored.add(quake, NOON)
    await group(stories)
    address, when = quake[0].article.url, quake[0].article.published
    flood = of_event("flood", url=address, published=when)[0]

    await stored.add([flood], NOON)
    await group(stories)

    assert ids(await stories.same_story(ANYONE, 2, 9)) == [3]
    assert await stories.same_story(ANYONE, 1, 9) == ()
    await stored.add([of_event("flood", url=quake[1].article.url, published=when)[1]], NOON)
    await group(stories)
    assert await stories.same_story(ANYONE, 3, 9) == ()
    assert ids(await stories.same_story(ANYONE, 1, 9)) == [2]


async def test_an_article_that_left_does_not_give_its_id_to_two_stories(
    stored: Articles, stories: Stories, database: Database
) -> None:
    """The first article's id names the story only while that article is in it."""
    quake = of_event("quake")
    await stored.add(quake, NOON)
    await group(stories)
    flood = of_event("flood", published=NOON)
    left = of_event("flood", url=quake[0].article.url, published=NOON)[0]

    await stored.add([left, flood[1]], NOON)
    await group(stories)

    assert ids(await stories.same_story(ANYONE, 1, 9)) == [4]
    assert ids(await stories.same_story(ANYONE, 2, 9)) == [3]


async def test_a_deleted_article_leaves_the_others_their_story(
    stored: Articles, stories: Stories, database: Database
) -> None:
    """Even if the story began with it; later articles do not find it."""
    quake = of_event("quake")
    await stored.add(quake[:2], NOON)
    await group(stories)
    await database.write(lambda c: c.execute("DELETE FROM articles WHERE id = 1").rowcount)
    (alone,) = (await stored.latest(ANYONE, None, 9)).articles
    assert (alone.also_in, alone.has_related) == ((), False)

    await stored.add(quake[2:], NOON)
    await group(stories)

    assert ids(await stories.same_story(ANYONE, 3, 9)) == [2]


async def test_an_article_that_changes_before_it_is_compared_goes_on_waiting(
    stored: Articles, stories: Stories
) -> None:
    """A fingerprint of a former wording is not used, and a deleted article does not wait."""
    await stored.add([prepared("One wording of it.", url="https://a.example/1")], NOON)
    waiting = await stories.ungrouped(9)
    await stored.add([prepared("Another wording.", url="https://a.example/1")], NOON)

    await group_batch(stories, waiting)
    (again,) = await stories.ungrouped(9)
    assert again.text == "Another wording."

    assert await group_batch(stories, [UngroupedArticle(99, 0, b"", "", "", None)]) == 0


async def test_an_article_that_changes_after_it_is_compared_goes_on_waiting(
    stored: Articles, stories: Stories, database: Database
) -> None:
    """Updates and deletions between comparing and storing are noticed."""
    quake = of_event("quake")
    await stored.add([*quake, *of_event("flood")[:1]], NOON)
    waiting = await stories.ungrouped(9)
    judged = judge_all(
        await stories.candidates(list(zip(waiting, fingerprints(waiting), strict=True)))
    )
    await stored.add([prepared("Another wording.", url=quake[0].article.url)], NOON)
    await database.write(lambda c: c.execute("DELETE FROM articles WHERE id = 2").rowcount)

    assert await stories.group(judged, NOON) == 0

    assert {each.text for each in await stories.ungrouped(9)} == {"Another wording."}
    assert await stories.same_story(ANYONE, 3, 9) == ()


async def test_a_batch_is_grouped_completely_or_not_at_all(
    stored: Articles, stories: Stories, database: Database
) -> None:
    """If storing fails in the middle, the whole batch goes on waiting for the next attempt."""
    await stored.add(of_event("quake"), NOON)
    waiting = await stories.ungrouped(9)
    batch = list(zip(waiting, fingerprints(waiting), strict=True))
    judged = judge_all(await stories.candidates(batch))
    broken = [*judged[:-1], (judged[-1][0], [])]  # fewer similarities than candidates

    with pytest.raises(ValueError, match="zip"):
        await stories.group(broken, NOON)

    assert await rows(database, "story_members") == await rows(database, "related") == 0
    assert await rows(database, "ungrouped") == 3
    assert await group(stories) == 2


async def test_two_processes_can_group_at_once(
    stored: Articles, stories: Stories, database: Database
) -> None:
    """What one has grouped is not grouped again."""
    await stored.add(of_event("quake"), NOON)
    waiting = await stories.ungrouped(9)

    joined = await asyncio.gather(*[group_batch(stories, waiting) for _ in range(2)])

    assert sorted(joined) == [0, 2]
    assert await rows(database, "fingerprints") == 3


async def test_undated_articles_are_related(stored: Articles, stories: Stories) -> None:
    """Loaded together they are related, but nobody knows of which day they are; loaded weeks apart
    they are not.
    """
    first, second, third = of_event("strike-rail", published=None)
    await stored.add([first], NOON)
    await stored.add([second], NOON + 5 * HOUR)
    await stored.add([third], NOON + 500 * HOUR)
    await group(stories)

    assert await stories.same_story(ANYONE, 1, 9) == ()
    assert ids(await stories.related(ANYONE, 1, 9)) == [2]


async def test_a_story_lasts_a_week_at_most(
    stored: Articles, stories: Stories, database: Database
) -> None:
    """However closely each article follows the last, a new story begins then."""
    text = of_event("flood")[0].article.text
    for day in range(20):
        when = NOON + day * 24 * HOUR
        await stored.add(
            [prepared(f"{text} Day {day}.", source=f"Outlet {day}", published=when, language="en")],
            NOON,
        )
        await group(stories)

    spans = await database.read(
        lambda c: c.execute(
            "SELECT max(at) - min(at), count(*) FROM story_members GROUP BY story_id"
        ).fetchall()
    )
    assert len(spans) >= 2
    assert max(span for span, _ in spans) <= 7 * 86_400


async def test_paging_shows_each_story_once_and_fills_its_pages(
    stored: Articles, stories: Stories
) -> None:
    """Down and up again, over all and within a source: the same stories, no short page."""
    chance = random.Random(2)
    batch = [
        article
        for event in sorted({each.event for each in labelled()})
        for article in of_event(event)
    ]
    chance.shuffle(batch)
    await stored.add(batch, NOON)
    await group(stories, 7)

    for source_id in (None, 1, 2):
        everything = ids((await stored.latest(ANYONE, source_id, 100)).articles)
        for count in (1, 3, 5):
            page = await stored.latest(ANYONE, source_id, count)
            down = ids(page.articles)
            while page.older:
                assert len(page.articles) == count
                page = await stored.latest(ANYONE, source_id, count, older_than=page.older)
                down += ids(page.articles)
            up = ids(page.articles)
            while page.newer:
                page = await stored.latest(ANYONE, source_id, count, newer_than=page.newer)
                assert len(page.articles) == count
                up = ids(page.articles) + up
            assert down == up == everything
    assert len((await stored.latest(ANYONE, None, 100)).articles) == len(
        {each.event for each in labelled()}
    )


async def test_the_order_of_loading_makes_no_difference(
    stored: Articles, stories: Stories, database: Database
) -> None:
    """An article that arrives late joins the story, and vice versa."""
    events = ["quake", "jewel", "merger", "strike-rail", "ferry-aground"]
    batch = [article for event in events for article in of_event(event)]
    for article in random.Random(4).sample(batch, len(batch)):
        await stored.add([article], NOON)
        await group(stories)

    members = await database.read(
        lambda c: c.execute(
            "SELECT story_id, url FROM story_members JOIN articles ON id = article_id"
        ).fetchall()
    )
    found = defaultdict[int, set[str]](set)
    for story_id, url in members:
        found[story_id].add(url.split("/")[3])
    assert sorted(event for (event,) in found.values()) == sorted(events)


async def test_the_best_stories_are_those_of_most_sources(
    stored: Articles, stories: Stories, sources: Sources
) -> None:
    """Then the newest; none from before the period."""
    await stored.add(
        [*of_event("jewel"), *of_event("probe-launch"), *of_event("fire-market")], NOON
    )
    await stored.add([prepared("Alone and new.", source="Tidewick Lantern", published=NOON)], NOON)
    await group(stories)

    (lantern,) = [each for each in await sources.stored() if each.name == "Tidewick Lantern"]

    async def best_of(since: datetime | None, limit: int) -> tuple[Article, ...]:
        return await stories.best(ANYONE, Selection((lantern.id,)), limit, since=since)

    best = await best_of(None, 9)
    assert [1 + len(story.also_in) for story in best] == [3, 2, 1]
    assert {story.source for story in best} == {"Tidewick Lantern"}
    assert await best_of(None, 2) == best[:2]
    assert ids(await best_of(NOON + 120 * HOUR, 9)) == ids(best[:1])


async def test_a_channel_gets_a_story_once(
    stored: Articles, stories: Stories, database: Database, sources: Sources
) -> None:
    """What one source's digest had, another's leaves out; elsewhere it is new."""
    await stored.add(of_event("jewel"), NOON)
    await group(stories)
    schedules, outbox = Subscriptions(database), Outbox(database)
    first, second = [
        await add_schedule(schedules, a_plan(1, 200, selection=Selection((source,))), NOON, NOON)
        for source in (1, 2)
    ]

    assert len(await outbox.new_for(ANYONE, 200, Selection((2,)), 9)) == 1
    await outbox.claim([claim_of(first, 1)], NOON)

    assert await outbox.new_for(ANYONE, 200, Selection((2,)), 9) == ()
    assert len(await outbox.new_for(ANYONE, 201, Selection((2,)), 9)) == 1
    # claimed by a process that looked before: left out of the delivery
    await outbox.claim([claim_of(second, 2)], NOON)
    (delivery,) = await schedules.history(second.id, 9)
    assert delivery.stories == ()


async def test_two_digests_claimed_together_have_a_story_once(
    stored: Articles, stories: Stories, database: Database
) -> None:
    """In one batch and for one channel, one of them has it."""
    await stored.add(of_event("jewel"), NOON)
    await group(stories)
    schedules, outbox = Subscriptions(database), Outbox(database)
    both = [
        await add_schedule(schedules, a_plan(1, 200, selection=Selection((s,))), NOON, NOON)
        for s in (1, 2)
    ]

    await outbox.claim([claim_of(both[0], 1), claim_of(both[1], 2)], NOON)

    told = [delivery.stories for each in both for delivery in await schedules.history(each.id, 9)]
    assert sorted(map(len, told)) == [0, 1]


async def test_an_update_of_a_posted_article_is_posted(
    stored: Articles, stories: Stories, database: Database
) -> None:
    """Even if another article reports the same story."""
    jewel = of_event("jewel")
    await stored.add(jewel, NOON)
    await group(stories)
    schedules, outbox = Subscriptions(database), Outbox(database)
    schedule = await add_schedule(schedules, a_plan(1, 200), NOON, NOON)
    await outbox.claim([claim_of(schedule, 1)], NOON)

    changed = prepared(
        "A reward is offered. " + jewel[0].article.text,
        source=jewel[0].article.source, url=jewel[0].article.url, language="en",
        published=jewel[0].article.published,
    )  # fmt: skip
    await stored.add([changed], NOON)
    await group(stories)

    assert [tuple(each) for each in await outbox.new_for(ANYONE, 200, Selection((1,)), 9)] == [
        (1, True)
    ]


async def test_old_fingerprints_are_removed(
    stored: Articles, stories: Stories, database: Database
) -> None:
    """A long archive is grouped without keeping them all; its stories stay."""
    articles = [
        prepared(
            of_event("quake")[day % 2 * 2].article.text + f" Report {day}.",
            source=f"Outlet {day % 2}", published=NOON - (day // 2) * 240 * HOUR, language="en",
        )
        for day in range(400)
    ]  # fmt: skip
    for begin in range(0, 400, 100):
        await stored.add(articles[begin : begin + 100], NOON)

    most = 0
    while waiting := await stories.ungrouped(10):
        await group_batch(stories, waiting)
        most = max(most, await rows(database, "fingerprints"))

    assert most < 80
    assert await rows(database, "story_members") == 400
    assert await rows(database, "clues") < 80 * 20


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)  # its time is that of this process
@pytest.mark.parametrize("recurring", [False, True])
async def test_a_thousand_similar_articles_cost_no_more_than_ten(
    stored: Articles, stories: Stories, recurring: bool
) -> None:
    """The last of 1,000 is compared with as few as the eleventh."""
    words = of_event("flood")[0].article.text

    def made(number: int) -> PreparedArticle:
        return prepared(
            f"{words} Bulletin {number}.",
            title="Bulletin for the coast" if recurring else None,
            source="Gazette" if recurring else f"Outlet {number % 40}",
            published=NOON + timedelta(minutes=number),
            language="en",
        )

    async def seconds() -> float:
        waiting = await stories.ungrouped(50)
        batch = list(zip(waiting, fingerprints(waiting), strict=True))
        begun = time.process_time()
        await stories.group(judge_all(await stories.candidates(batch)), NOON)
        return time.process_time() - begun

    await stored.add([made(number) for number in range(60)], NOON)
    await seconds()
    await group(stories)
    for begin in range(60, 1_000, 94):
        await stored.add([made(number) for number in range(begin, begin + 94)], NOON)
        await group(stories)
    few = []
    for begin in range(2_000, 2_150, 50):
        await stored.add([made(number) for number in range(begin, begin + 50)], NOON)
        few.append(await seconds())

    assert min(few) < 0.25  # 5 ms an article: hundreds of comparisons would take more


async def test_a_greeting_of_many_articles_hides_no_account(
    stored: Articles, stories: Stories, database: Database
) -> None:
    """Articles that begin with the same words don't crowd out those that report the same event."""
    greeting = (
        "Good morning from all of us at the coast, here is what the day brings to the harbour."
    )

    def greeted(each: PreparedArticle, **changes: object) -> PreparedArticle:
        body = (greeting, *each.article.body)
        return replace(each, article=replace(each.article, body=body, language="en", **changes))  # type: ignore[arg-type]

    others = [greeted(each, published=NOON) for each in articles(100)]
    await stored.add([greeted(each, published=NOON) for each in of_event("quake")], NOON)
    await stored.add(others, NOON)
    await group(stories)

    assert ids(await stories.same_story(ANYONE, 1, 9)) == [3, 2]


async def test_an_article_that_waits_twice_is_grouped(stored: Articles, stories: Stories) -> None:
    """It does if its date changed before it was grouped for the first time."""
    quake = of_event("quake")
    await stored.add(quake, NOON)
    later = [
        replace(each, article=replace(each.article, published=NOON, body=(*each.article.body, "!")))
        for each in quake
    ]
    await stored.add(later, NOON)

    await group(stories)

    assert ids(await stories.same_story(ANYONE, 1, 9)) == [3, 2]
    assert await stories.ungrouped(9) == []
