"""Searching, and turning the pages of earlier searches."""

import contextlib
import sqlite3

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.actions.find_source import FindSource
from bot.actions.search_news import RESULTS_A_PAGE, SearchNews
from bot.config import Settings
from bot.errors import BadOption, UnknownArticle, UnknownSource
from bot.models import SearchRequest
from bot.storage.articles.stored_sources import Sources
from bot.storage.engine import Database
from bot.storage.search.article_search import Search
from bot.storage.search.remembered_searches import RememberedSearches
from bot.storage.sqlite.open_file import open_database
from bot.wiring.app import App
from tests.conftest import file_of
from tests.fakes import FakeClock
from tests.viewers import ANYONE, SERVER

PARTS = (
    "ferry", "the", "of", "harbour", "masoct", "ferri", "zeppelin", "el*", "harb*", "fer*", '"the ferry"',
    '"', "-harbour", "-", "OR", "AND", "NOT", "(", "source:reuters", "-source:reuters", "source:x",
    "since:week", "until:yesterday", "on:monday", "on:31feb", "since:9999d", "on:2026-11", "渡轮", "\ue0001",
)  # fmt: skip


def searching(database: Database, remembered: RememberedSearches, clock: FakeClock) -> SearchNews:
    """The action on a database."""
    return SearchNews(Search(database), remembered, FindSource(Sources(database)), clock)


async def test_pages_of_a_search_follow_each_other(newsroom: App) -> None:
    """A search with more results than fit on a page has an id to turn its pages with."""
    first = await newsroom.search_news.search(ANYONE, SearchRequest("the"))
    assert first.search_id
    second = await newsroom.search_news.turn_page(ANYONE, first.search_id, 1)

    assert (first.number, second.number) == (0, 1)
    assert len(first.results) == len(second.results) == RESULTS_A_PAGE
    shown = [result.article.id for result in first.results + second.results]
    assert len(set(shown)) == 2 * RESULTS_A_PAGE


async def test_an_empty_page_shows_the_first(newsroom: App) -> None:
    """Results may be gone by the time that somebody turns to their page."""
    first = await newsroom.search_news.search(ANYONE, SearchRequest("the"))
    assert first.search_id

    turned = await newsroom.search_news.turn_page(ANYONE, first.search_id, 99)

    assert turned.results == first.results
    assert turned.number == 0


async def test_an_expired_search_is_refused(newsroom: App) -> None:
    """The refusal says to search again."""
    with pytest.raises(UnknownArticle, match="Run /search again"):
        await newsroom.search_news.turn_page(ANYONE, 12345, 1)


async def test_an_unknown_source_is_refused(newsroom: App) -> None:
    """As an option and in the query; the nearest name is suggested."""
    for request in (
        SearchRequest("the", source="Tidewick Lamp"),
        SearchRequest('the source:"Tidewick Lamp"'),
    ):
        with pytest.raises(UnknownSource, match="Did you mean Tidewick Lantern"):
            await newsroom.search_news.search(ANYONE, request)


async def test_paging_works_while_the_database_is_locked(
    settings: Settings, newsroom: App, clock: FakeClock
) -> None:
    """Another process holds the lock: neither a stored search nor a new one waits for it."""
    remembered = RememberedSearches(newsroom.database)
    known = await searching(newsroom.database, remembered, clock).search(
        ANYONE, SearchRequest("the")
    )
    assert known.search_id
    await remembered.close()  # by now it is stored
    async with open_database(file_of(settings), patience_seconds=0.1) as database:
        news = searching(database, RememberedSearches(database), clock)
        with contextlib.closing(sqlite3.connect(file_of(settings))) as other:
            other.execute("BEGIN IMMEDIATE")
            second = await news.turn_page(ANYONE, known.search_id, 1)
            new = await news.search(ANYONE, SearchRequest("a"))
            assert new.search_id
            turned = await news.turn_page(ANYONE, new.search_id, 1)

    assert second.number == 1
    assert second.search_id == known.search_id
    assert len(new.results) == RESULTS_A_PAGE
    assert turned.number == 1


async def test_a_correction_can_be_searched_where_it_was_offered(newsroom: App) -> None:
    """Its button works after a restart, but in no other server; the rest of the query is kept."""
    news = newsroom.search_news
    request = SearchRequest("masoct -ferry since:all", order="newest")
    (correction,) = (await news.search(ANYONE, request)).corrections

    turned = await news.turn_page(ANYONE, correction.search_id, 0)

    assert correction.words == ("mascot",)
    assert turned.request == SearchRequest("mascot -ferry since:all", order="newest")
    assert turned.total == 1
    with pytest.raises(UnknownArticle):
        await news.turn_page(SERVER, correction.search_id, 0)


@given(st.text(max_size=300) | st.lists(st.sampled_from(PARTS), max_size=12).map(" ".join))
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
async def test_every_query_is_answered(newsroom: App, typed: str) -> None:
    """With a page, or with one clear line about a source or a time; nothing else goes wrong."""
    try:
        page = await newsroom.search_news.search(ANYONE, SearchRequest(typed))
    except (UnknownSource, BadOption) as error:
        assert "\n" not in str(error)  # noqa: PT017  either outcome is right
    else:
        assert page.total == sum(group.count for group in page.groups)
        assert len(page.results) == min(page.total, RESULTS_A_PAGE)
