"""Dropping the texts of old articles."""

from datetime import timedelta

import pytest

from bot.actions.maintain_store import MaintainStore
from bot.models import PreparedArticle, Span, Summary
from bot.storage.articles.articles import Articles
from bot.storage.articles.retention import START, Retention
from bot.storage.engine import Database
from bot.storage.search.article_search import Search
from bot.text.search_query import compile_query
from tests.fakes import FakeClock
from tests.storage.engines import Engine
from tests.storage.newsroom import NOON, articles, prepared
from tests.viewers import ANYONE

SENTENCES = ("A ferry ran aground.", "Nobody was hurt.", "Gulls watched.", "A tug pulled it free.")


@pytest.fixture
def retention(database: Database) -> Retention:
    return Retention(database)


def _article(days_old: int, url: str | None = None) -> PreparedArticle:
    """Two paragraphs. The last sentence is the best, then the first; the gulls are not in the summary."""
    item = prepared(
        " ".join(SENTENCES[:2]),
        " ".join(SENTENCES[2:]),
        title="Ferry",
        url=url,
        published=NOON - timedelta(days=days_old),
        source=f"Post {days_old}",
    )
    text = item.article.text
    spans = [Span(text.index(s), text.index(s) + len(s)) for s in (SENTENCES[3], SENTENCES[0])]
    return PreparedArticle(item.article, item.title, False, Summary(tuple(spans), False, "news", 1))


async def test_an_old_article_keeps_its_summary(stored: Articles, retention: Retention) -> None:
    """Card, title, link, source and order stay the same; the rest of the text is dropped."""
    await stored.add([_article(400, url="https://a.example")], NOON)
    before = await stored.get(ANYONE, 1)
    dropped, place = await retention.shorten(NOON - timedelta(days=30), START)
    after = await stored.get(ANYONE, 1)

    assert (dropped, place) == (1, None)
    assert before is not None
    assert after is not None
    assert after.text == "A ferry ran aground.\nA tug pulled it free."
    for count in (1, 2, 5):
        assert after.sentences(count) == before.sentences(count)
        assert after.excerpt(count) == before.excerpt(count)
    assert (after.url, after.title, after.source) == (before.url, before.title, before.source)
    assert (after.published, after.id) == (before.published, before.id)


async def test_dropped_text_is_not_found(
    stored: Articles, search: Search, retention: Retention, engine: Engine
) -> None:
    """What is kept is found, and the index agrees with the texts."""
    await stored.add([_article(400), _article(3)], NOON)
    await retention.shorten(NOON - timedelta(days=30), START)

    assert (await search.find(ANYONE, compile_query("gulls"))).total == 1
    assert (await search.find(ANYONE, compile_query('"ran aground"'))).total == 2
    assert engine.stored_articles() == 2


async def test_a_shortened_article_that_is_loaded_again_is_known(
    stored: Articles, retention: Retention
) -> None:
    """It is a duplicate, so it is not posted as news; an update has a complete text."""
    await stored.add([_article(400, url="u")], NOON)
    await retention.shorten(NOON, START)
    again = await stored.add([_article(400, url="u")], NOON)
    changed = await stored.add([prepared("The ferry sank. Gulls left.", url="u")], NOON)

    assert again.duplicates == 1
    assert changed.updated == 1
    article = await stored.get(ANYONE, 1)
    assert article is not None
    assert article.text == "The ferry sank. Gulls left."
    assert await retention.shorten(NOON + timedelta(days=1), START) == (1, None)


async def test_small_steps_reach_every_old_article(
    stored: Articles, database: Database, engine: Engine
) -> None:
    """Younger articles stay complete, and those that are short already are skipped."""
    retention = Retention(database, articles_a_step=7)
    await stored.add(list(articles(60)), NOON)
    bound = NOON + timedelta(minutes=40)
    whole = {
        article.id: article.text for article in (await stored.latest(ANYONE, None, 60)).articles
    }

    dropped, place = await retention.shorten(bound, START, limit=3)
    while place is not None:
        more, place = await retention.shorten(bound, place, limit=3)
        assert more <= 3
        dropped += more

    now = (await stored.latest(ANYONE, None, 60)).articles
    young = [article for article in now if (article.published or article.seen) >= bound]
    assert all(article.text == whole[article.id] for article in young)
    assert all(len(article.text) <= 20 for article in now if article not in young)
    assert dropped == 60 - len(young) > 0
    assert (await retention.shorten(bound, START))[0] == 0
    assert engine.stored_articles() == 60


async def test_nothing_is_dropped_without_the_setting(
    stored: Articles, database: Database, retention: Retention
) -> None:
    """With it, each text is dropped once."""
    await stored.add([_article(400), _article(10)], NOON)
    clock = FakeClock(NOON)

    assert await MaintainStore(database, retention, clock, None).run_once(pause=0) == 0
    assert await MaintainStore(database, retention, clock, 30).run_once(pause=0) == 1
    assert await MaintainStore(database, retention, clock, 30).run_once(pause=0) == 0
