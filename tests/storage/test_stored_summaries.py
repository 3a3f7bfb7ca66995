"""Stale summaries: finding and replacing them."""

from dataclasses import replace

import pytest

from bot.models import Cursor, Span, StaleSummary, Summary
from bot.storage.articles.articles import Articles
from bot.storage.articles.stored_summaries import Summaries
from bot.storage.engine import Database
from tests.storage.newsroom import NOON, articles, prepared
from tests.viewers import ANYONE

NEW = Summary((Span(0, 5), Span(6, 9)), True, "news", 2)


@pytest.fixture
def summaries(database: Database) -> Summaries:
    return Summaries(database, NEW.algorithm, NEW.version)


async def all_outdated(summaries: Summaries, limit: int) -> list[list[StaleSummary]]:
    batches, place = [], None
    while True:
        batch, place = await summaries.outdated(place, limit)
        batches.append(list(batch))
        if place is None:
            return batches


async def test_every_stale_summary_is_found_once_newest_first(
    stored: Articles, database: Database
) -> None:
    """However many articles are looked at in one read, and however few are wanted."""
    await stored.add(list(articles(50)), NOON)
    newest_first = [article.id for article in (await stored.latest(ANYONE, None, 60)).articles]

    for looked_at, limit in [(1_000, 7), (7, 7), (3, 7), (7, 3), (1, 1), (50, 50)]:
        summaries = Summaries(database, NEW.algorithm, NEW.version, articles_a_read=looked_at)
        batches = await all_outdated(summaries, limit)

        assert [each.id for batch in batches for each in batch] == newest_first
        assert max(map(len, batches)) <= limit


async def test_summaries_of_another_version_or_algorithm_are_stale(
    stored: Articles, summaries: Summaries
) -> None:
    """Those of the present version are left alone."""
    made = [
        replace(each, summary=replace(NEW, algorithm=algorithm, version=version))
        for each, (algorithm, version) in zip(
            articles(4), [("news", 2), ("news", 1), ("first", 2), ("news", 3)], strict=True
        )
    ]
    await stored.add(made, NOON)

    assert await summaries.count_outdated() == 3
    assert sorted(each.id for (batch,) in [await all_outdated(summaries, 9)] for each in batch) == [2, 3, 4]  # fmt: skip


async def test_a_stale_summary_comes_with_all_that_a_new_one_needs(
    stored: Articles, summaries: Summaries
) -> None:
    """The text, its language, and the title unless it was made from the text."""
    await stored.add([prepared("One.", "Two.", title="Told", language="de")], NOON)
    await stored.add([prepared("Three.", language=None)], NOON)

    ((second, first),) = await all_outdated(summaries, 9)

    assert (first.text, first.title, first.language) == ("One.\nTwo.", "Told", "de")
    assert (second.text, second.title, second.language) == ("Three.", None, None)


async def test_replaced_summaries_are_shown(stored: Articles, summaries: Summaries) -> None:
    """The article has the new sentences, and its summary is no longer stale."""
    await stored.add(list(articles(3)), NOON)
    (batch,) = await all_outdated(summaries, 9)

    assert await summaries.replace([(each, NEW) for each in batch[:2]]) == 2

    assert await summaries.count_outdated() == 1
    article = await stored.get(ANYONE, batch[0].id)
    assert article is not None
    assert article.summary == NEW


async def test_an_article_that_changed_keeps_its_summary(
    stored: Articles, summaries: Summaries
) -> None:
    """Offsets into one wording are not stored with another."""
    await stored.add([prepared("The port is open.", url="https://news.example/1")], NOON)
    ((old,),) = await all_outdated(summaries, 9)
    await stored.add([prepared("The port is shut.", url="https://news.example/1")], NOON)

    assert await summaries.replace([(old, NEW)]) == 0

    article = await stored.get(ANYONE, old.id)
    assert article is not None
    assert article.summary != NEW


async def test_an_empty_database_has_no_stale_summaries(summaries: Summaries) -> None:
    """There is nowhere to go on from."""
    assert await summaries.outdated(None, 9) == ((), None)
    assert await summaries.outdated(Cursor(0, 0), 9) == ((), None)
    assert await summaries.replace([]) == 0
    assert await summaries.count_outdated() == 0
