"""Storing articles and reading them back."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.models import (
    Article,
    Caption,
    Cursor,
    Dateline,
    Picture,
    PreparedArticle,
    Span,
    StoreCounts,
    Summary,
)
from bot.storage.articles.articles import Articles
from bot.storage.articles.stored_sources import Sources
from bot.storage.engine import Database
from bot.storage.timestamps import from_seconds, to_seconds
from tests.storage.engines import Engine
from tests.storage.newsroom import NOON, articles, prepared
from tests.viewers import ANYONE

LATER = NOON + timedelta(hours=3)


async def test_an_article_comes_back_as_it_was_given(stored: Articles) -> None:
    """Every field survives, the text letter for letter."""
    given_one = prepared(
        "Ships wait — 24 of them.",
        "“No berth is free,” the master said.",
        title="Harbour is full",
        source="Harbour Post",
        url="https://news.example/full",
        published=datetime(2026, 1, 4, 8, 30, 15, tzinfo=UTC),
        published_raw="Jan. 4",
        language="en",
        dateline=Dateline(city="PORT VELL", region="Westmark", agency="HP"),
        editors_note="Editor's note: corrected.",
        byline="By Ada Quill",
        captions=(Caption("Ships at anchor.", "Quill/HP", "Jan. 3, 2026"), Caption("A crane.")),
    )
    summary = Summary((Span(25, 61), Span(0, 24)), True, "news", 4)

    await stored.add([replace(given_one, summary=summary)], NOON)

    article = await stored.get(ANYONE, 1)
    assert article == Article(
        id=1,
        title="Harbour is full",
        title_derived=False,
        source="Harbour Post",
        place="PORT VELL, Westmark",
        published=datetime(2026, 1, 4, 8, 30, 15, tzinfo=UTC),
        seen=NOON,
        language="en",
        url="https://news.example/full",
        byline="By Ada Quill",
        editors_note="Editor's note: corrected.",
        captions=(Caption("Ships at anchor.", "Quill/HP", "Jan. 3, 2026"), Caption("A crane.")),
        text="Ships wait — 24 of them.\n“No berth is free,” the master said.",
        summary=summary,
    )


async def test_missing_details_stay_missing(stored: Articles) -> None:
    """No date, place, source or title is made up."""
    await stored.add([prepared("Rain fell.", source=None)], NOON)

    article = await stored.get(ANYONE, 1)
    assert article is not None
    assert (article.source, article.place, article.published, article.url) == (
        None,
        None,
        None,
        None,
    )
    assert article.title_derived


async def test_loading_again_adds_nothing(stored: Articles, engine: Engine) -> None:
    """The same articles are duplicates, in whatever batches they come."""
    made = list(articles(60))

    assert await stored.add(made, NOON) == StoreCounts(loaded=60)
    assert await stored.add(made[:25], LATER) == StoreCounts(duplicates=25)
    assert await stored.add(made, LATER) == StoreCounts(duplicates=60)
    assert await stored.count() == engine.stored_articles() == 60


async def test_loading_again_after_a_restart_adds_nothing(engine: Engine) -> None:
    """An article is recognized by something that does not depend on the process."""
    for expected in (StoreCounts(loaded=40), StoreCounts(duplicates=40)):
        async with engine.open() as database:
            assert await Articles(database).add(list(articles(40)), NOON) == expected


async def test_duplicates_within_a_batch_are_found(stored: Articles) -> None:
    """A document with the same article twice loads it once."""
    made = list(articles(3))

    assert await stored.add([*made, *made], NOON) == StoreCounts(loaded=3, duplicates=3)


@pytest.mark.parametrize(
    "again",
    [
        prepared("Ships  wait\u00a0in port.", "All day."),
        prepared(" Ships  wait\tin port. ", "All day."),
        prepared("Ships wait in port. All day."),
        prepared("Ships wait in port.", "All day.", source="HARBOUR POST"),
        prepared("Ships wait in port.", "All day.", url="https://news.example/1"),
    ],
    ids=["spaces", "ASCII spaces", "paragraphs", "case of the source", "an address"],
)
async def test_the_same_words_are_the_same_article(
    stored: Articles, again: PreparedArticle
) -> None:
    """Spacing, paragraphs, the source's case and a new URL do not make a new article."""
    await stored.add([prepared("Ships wait in port.", "All day.")], NOON)

    assert await stored.add([again], LATER) == StoreCounts(duplicates=1)


@pytest.mark.parametrize(
    "other",
    [
        prepared("Ships wait in port!", "All day."),
        prepared("Ships wait inport.", "All day."),
        prepared("Ships wait in port.", "All day.", source="Evening Echo"),
        prepared("Ships wait in port.", "All day.", source=None),
        prepared("Ships wait in port.", "All day.", title="Full house"),
    ],
    ids=["text", "a space less", "source", "no source", "title"],
)
async def test_other_words_are_another_article(stored: Articles, other: PreparedArticle) -> None:
    """Two outlets may print the same words: both articles are kept."""
    await stored.add([prepared("Ships wait in port.", "All day.")], NOON)

    assert await stored.add([other], LATER) == StoreCounts(loaded=1)


async def test_composed_and_decomposed_accents_are_the_same(stored: Articles) -> None:
    """`é` as one character or as two is the same article."""
    await stored.add([prepared("Caf\u00e9 closes.")], NOON)

    assert await stored.add([prepared("Cafe\u0301 closes.")], NOON) == StoreCounts(duplicates=1)


async def test_another_text_at_a_known_url_updates_the_article(
    stored: Articles, sources: Sources, engine: Engine
) -> None:
    """Text, summary and source are replaced; the id and the time of loading are kept."""
    url = "https://news.example/ships"
    first = prepared("Ships wait.", title="Ships", url=url)
    second = prepared("Ships have left.", title="Ships gone", url=url, source="Evening Echo")
    await stored.add([first], NOON)

    added = await stored.add([replace(second, summary=Summary((), True, "new", 2))], LATER)

    article = await stored.get(ANYONE, 1)
    assert added == StoreCounts(updated=1)
    assert article is not None
    assert (article.title, article.text, article.source) == (
        "Ships gone",
        "Ships have left.",
        "Evening Echo",
    )
    assert (article.seen, article.summary) == (NOON, Summary((), True, "new", 2))
    assert [(s.name, s.articles) for s in await sources.stored()] == [
        ("Evening Echo", 1),
        ("Harbour Post", 0),
    ]
    assert engine.stored_articles() == 1


async def test_the_picture_follows_the_updates_of_its_article(
    stored: Articles, database: Database
) -> None:
    """Another text brings its own picture, or none; with pictures off, readers get none."""
    url, one, two = "https://news.example/ships", Picture("https://a.example/1", "A ship"), None
    for text, picture in (("Ships wait.", one), ("Ships leave.", two), ("Ships are back.", one)):
        await stored.add([prepared(text, url=url, picture=picture)], NOON)

        article = await stored.get(ANYONE, 1)
        hidden = await Articles(database, pictures=False).get(ANYONE, 1)
        assert article is not None
        assert hidden is not None
        assert (article.text, article.picture) == (text, picture)
        assert (hidden.text, hidden.picture) == (text, None)


async def test_an_update_within_a_batch_is_counted(stored: Articles, engine: Engine) -> None:
    """Of two versions in one document the later one is stored; each article is counted once."""
    url = "https://news.example/ships"
    batch = [prepared("Ships wait.", url=url), prepared("Ships leave.", url=url)]

    assert await stored.add(batch, NOON) == StoreCounts(loaded=1, updated=1)
    article = await stored.get(ANYONE, 1)
    assert article is not None
    assert article.text == "Ships leave."
    assert engine.stored_articles() == 1


async def test_two_versions_of_one_url_do_not_take_turns(stored: Articles) -> None:
    """Loading a folder with an old and a new version again changes nothing."""
    url = "https://news.example/ships"
    old, new = prepared("Ships wait.", url=url), prepared("Ships leave.", url=url)
    for batch in ([old], [new]):
        await stored.add(batch, NOON)

    assert await stored.add([old], LATER) == StoreCounts(duplicates=1)
    assert await stored.add([old, new], LATER) == StoreCounts(duplicates=2)
    article = await stored.get(ANYONE, 1)
    assert article is not None
    assert article.text == "Ships leave."


async def test_unknown_articles_are_those_that_adding_would_store(stored: Articles) -> None:
    """In order: new articles and new wordings, without present and former wordings."""
    url = "https://news.example/ships"
    old, new = prepared("Ships wait.", url=url), prepared("Ships leave.", url=url)
    other, third = prepared("Rain fell."), prepared("Ships sink.", url=url)
    await stored.add([old, new], NOON)

    asked = [item.article for item in (third, old, other, new)]
    assert await stored.unknown(asked) == [third.article, other.article]
    assert await stored.add([third, old, other, new], NOON) == StoreCounts(1, 1, 2)
    assert await stored.unknown(asked) == []
    assert await stored.unknown([item.article for item in articles(250)]) == [
        item.article for item in articles(250)
    ]


async def test_a_batch_is_stored_completely_or_not_at_all(
    stored: Articles, database: Database, engine: Engine
) -> None:
    """An error at the last article undoes the first one as well."""
    broken = replace(prepared("Last."), title=7)  # type: ignore[arg-type]

    with pytest.raises(AttributeError):
        await stored.add([*articles(20), broken], NOON)

    assert await stored.count() == 0
    assert await stored.add(list(articles(5)), NOON) == StoreCounts(loaded=5)
    assert engine.stored_articles() == 5


async def test_an_empty_batch_is_allowed(stored: Articles) -> None:
    """It stores nothing."""
    assert await stored.add([], NOON) == StoreCounts()


async def test_a_deleted_article_leaves_no_trace(
    stored: Articles, database: Database, engine: Engine
) -> None:
    """Its summary, its words and its count go with it, and its id is never reused."""
    await stored.add(list(articles(30)), NOON)

    await database.write(lambda c: c.execute("DELETE FROM articles WHERE id > 20").rowcount)
    await stored.add(list(articles(5, begin=100)), NOON)

    assert engine.stored_articles() == 25
    assert await stored.get(ANYONE, 21) is None
    assert await stored.get(ANYONE, 31) is not None


async def test_control_characters_and_surrogates_become_one_mark_each(stored: Articles) -> None:
    """Text that cannot be encoded is stored, and offsets of sentences stay right."""
    await stored.add(
        [prepared("A\x00b\ud800c\x02d.", title="T\x03", source="S\ud800", url="u\ud800")], NOON
    )

    article = await stored.get(ANYONE, 1)
    assert article is not None
    assert (article.text, article.title, article.source) == ("A�b�c�d.", "T�", "S�")


@pytest.mark.parametrize(
    "text",
    ["'; DROP TABLE articles; --", '" OR 1=1', "%_[]", "\\", "ä ß ﷺ שלום 中文 😀", "a" * 500_000],
    ids=["quote", "double quote", "wildcards", "backslash", "scripts", "half a million"],
)
async def test_text_is_never_sql(stored: Articles, sources: Sources, text: str) -> None:
    """Nothing in an article, a source's name or a URL is taken for SQL."""
    await stored.add([prepared(text, title=text, source=text, url=text)], NOON)

    article = await stored.get(ANYONE, 1)
    found = await sources.find(ANYONE, text)
    assert article is not None
    assert found is not None
    assert (article.text, article.title, article.url, article.source) == (text, text, text, text)
    assert found.name == text


@pytest.mark.parametrize("article_id", [0, -1, 99, 2**63, 10**40])
async def test_an_unknown_id_has_no_article(stored: Articles, article_id: int) -> None:
    """Not even one that no column could hold."""
    await stored.add(list(articles(3)), NOON)

    assert await stored.get(ANYONE, article_id) is None


async def _walk(stored: Articles, source_id: int | None, count: int) -> tuple[list[int], list[int]]:
    """The ids on the way from the newest article to the oldest, and on the way back."""
    down: list[int] = []
    page = await stored.latest(ANYONE, source_id, count)
    assert page.newer is None
    down += [article.id for article in page.articles]
    while page.older:
        page = await stored.latest(ANYONE, source_id, count, older_than=page.older)
        assert page.newer is not None
        down += [article.id for article in page.articles]
    up = [article.id for article in reversed(page.articles)]
    while page.newer:
        page = await stored.latest(ANYONE, source_id, count, newer_than=page.newer)
        assert page.older is not None
        up += [article.id for article in reversed(page.articles)]
    return down, up


@pytest.mark.parametrize("count", [1, 3, 7, 40, 41, 100])
async def test_paging_visits_every_article_once_in_both_directions(
    stored: Articles, count: int
) -> None:
    """Even if many have the same time, some have none, and pages fit exactly."""
    await stored.add(
        [
            prepared(f"Story {n}.", published=NOON + timedelta(hours=n // 8) if n % 3 else None)
            for n in range(40)
        ],
        NOON + timedelta(hours=2),
    )

    down, up = await _walk(stored, None, count)

    everything = (await stored.latest(ANYONE, None, 100)).articles
    times = [article.published or NOON - timedelta(days=9) for article in everything]
    assert times == sorted(times, reverse=True)
    assert down == [article.id for article in everything]
    assert sorted(down) == list(range(1, 41))
    assert up == down[::-1]


async def test_paging_one_source_shows_only_that_source(stored: Articles, sources: Sources) -> None:
    """Its pages hold as many articles as the source counts."""
    await stored.add(list(articles(90)), NOON)

    for source in await sources.stored():
        down, up = await _walk(stored, source.id, 4)
        assert len(down) == source.articles
        assert up == down[::-1]
        listed = [await stored.get(ANYONE, id_) for id_ in down]
        assert {article and article.source for article in listed} == {source.name}


async def test_pages_stay_in_place_while_news_comes_in(stored: Articles) -> None:
    """A reader who turns pages neither sees an article twice nor misses one."""
    await stored.add(list(articles(20)), NOON)
    first = await stored.latest(ANYONE, None, 5)
    assert first.older is not None

    await stored.add([prepared("Just in.", published=NOON + timedelta(days=9))], NOON)

    second = await stored.latest(ANYONE, None, 5, older_than=first.older)
    again = await stored.latest(ANYONE, None, 5, newer_than=second.newer)
    assert again.articles == first.articles
    assert again.newer is not None  # the article that just came in


async def test_a_page_past_the_end_is_empty(stored: Articles) -> None:
    """It has no cursors."""
    page = await stored.latest(ANYONE, None, 5)
    beyond = await stored.latest(ANYONE, 7, 5, older_than=Cursor(0, 0))
    assert (page.articles, page.newer, page.older) == ((), None, None)
    assert (beyond.articles, beyond.newer, beyond.older) == ((), None, None)


async def test_undated_articles_come_after_all_dated_ones(stored: Articles) -> None:
    """However new they are: among themselves those that were loaded last are first."""
    await stored.add([prepared("Undated.")], NOON)
    await stored.add(
        [prepared(f"Story {n}.", published=NOON - timedelta(days=n)) for n in range(3)], NOON
    )
    await stored.add([prepared("New and undated.")], NOON + timedelta(hours=3))

    pages = [await stored.latest(ANYONE, source_id, 4) for source_id in (None, 1)]
    rest = [
        await stored.latest(ANYONE, source_id, 4, older_than=page.older)
        for source_id, page in zip((None, 1), pages, strict=True)
    ]
    for first, second in zip(pages, rest, strict=True):
        texts = [article.text for article in (*first.articles, *second.articles)]
        assert texts == ["Story 0.", "Story 1.", "Story 2.", "New and undated.", "Undated."]


@given(st.integers(-(2**40), 2**37))
def test_moments_survive_as_seconds(seconds: int) -> None:
    """Even before 1970."""
    if seconds > -62_135_596_800:
        assert to_seconds(from_seconds(seconds)) == seconds
