"""Searching articles: what is found, in which order, and which words are marked."""

import asyncio
import time
from datetime import timedelta

import pytest

from bot.errors import SearchTooSlow
from bot.models import Fragment, MatchOrder, SearchHit, SearchHits
from bot.storage.articles.articles import Articles
from bot.storage.engine import Database
from bot.storage.search.article_search import Search
from bot.text.search_query import compile_query
from tests.storage.newsroom import NOON, articles, prepared, words_by_frequency
from tests.viewers import ANYONE


def _titles(found: SearchHits) -> list[str]:
    return [hit.article.title for hit in found.hits]


def _marked(fragments: tuple[Fragment, ...]) -> list[str]:
    return [fragment.text for fragment in fragments if fragment.matched]


def _matched(hit: SearchHit) -> list[str]:
    """The words that matched in the article's text."""
    return [hit.article.text[start:end] for start, end in hit.matches]


def _text(fragments: tuple[Fragment, ...]) -> str:
    return "".join(fragment.text for fragment in fragments)


FILLER = "Nothing else happened in the town on that long and quiet day by the river. " * 5


async def test_a_match_in_the_title_comes_first(stored: Articles, search: Search) -> None:
    """Then the article that has the word more often in fewer words."""
    await stored.add(
        [
            prepared(FILLER + "A ferry came.", title="Quiet day"),
            prepared("The ferry and the other ferry left. " + FILLER, title="Two boats"),
            prepared(FILLER, title="Ferry aground"),
            *(prepared(f"Other news {n}. {FILLER}", title=f"Other {n}") for n in range(20)),
        ],
        NOON,
    )

    found = await search.find(ANYONE, compile_query("ferry"))

    assert _titles(found) == ["Ferry aground", "Two boats", "Quiet day"]
    assert (found.total, found.looked_at) == (3, None)


async def test_newest_first_goes_by_time_not_by_loading(stored: Articles, search: Search) -> None:
    """An old article that is loaded late is still old."""
    await stored.add(
        [
            prepared(f"The ferry of hour {hour}.", published=NOON + timedelta(hours=hour))
            for hour in (3, 1, 4, 2)
        ],
        NOON,
    )

    found = await search.find(ANYONE, compile_query("ferry"), order="newest")

    assert [hit.article.text[-2] for hit in found.hits] == ["4", "3", "2", "1"]


async def test_matches_are_marked_in_title_and_text(stored: Articles, search: Search) -> None:
    """The title's fragments join to the title; the text's matches are spans in order."""
    await stored.add(
        [prepared("First.", FILLER + "Then the Ferry sank.", "And ferries\x02 stopped.", title="A ferry, gone")],
        NOON,
    )  # fmt: skip

    (hit,) = (await search.find(ANYONE, compile_query('"the ferry" OR ferr*'))).hits

    assert _marked(hit.title) == ["ferry"]
    assert _text(hit.title) == "A ferry, gone"
    assert _matched(hit) == ["the Ferry", "ferries"]


async def test_a_match_in_the_title_is_enough(stored: Articles, search: Search) -> None:
    """The article is found although nothing in its text matches."""
    await stored.add([prepared("Boats left.", "Then rain.", title="Ferry news")], NOON)

    (hit,) = (await search.find(ANYONE, compile_query("ferry"))).hits

    assert _marked(hit.title) == ["Ferry"]
    assert hit.matches == ()


async def test_accents_and_case_do_not_matter(stored: Articles, search: Search) -> None:
    """ä is found by a and vice versa; Arabic is found; an emoji finds nothing."""
    await stored.add(
        [
            prepared("Der Präsident spricht."),
            prepared("The president speaks, says Prasident."),
            prepared("وصل الوفد إلى بغداد اليوم"),
            prepared("A smile 😀 in the harbour"),
        ],
        NOON,
    )

    assert (await search.find(ANYONE, compile_query("PRÄSIDENT"))).total == 2
    assert (await search.find(ANYONE, compile_query("prasident"))).total == 2
    arabic = await search.find(ANYONE, compile_query("بغداد"))
    assert _matched(arabic.hits[0]) == ["بغداد"]
    assert await search.find(ANYONE, compile_query("😀")) == SearchHits((), 0, None)
    assert (await search.find(ANYONE, compile_query("😀 smile"))).total == 1


async def test_a_source_is_named_by_name_or_slug(stored: Articles, search: Search) -> None:
    """Only its articles are found; a source's token in a text does not count."""
    await stored.add(
        [
            prepared("The ferry left.", source="Radio Free Europe"),
            prepared("The ferry came. \ue0001", source="Harbour Post"),
            prepared("The ferry sank.", source=None),
        ],
        NOON,
    )
    for found in (
        await search.find(ANYONE, compile_query('ferry source:"RADIO free Europe"')),
        await search.find(ANYONE, compile_query("ferry source:radio-free-europe")),
    ):
        assert [source.name for source in found.sources] == ["Radio Free Europe"]
        assert [hit.article.text for hit in found.hits] == ["The ferry left."]
    unknown = await search.find(ANYONE, compile_query("ferry source:nobody"))
    assert (unknown.total, unknown.unknown_source) == (0, "nobody")


async def test_a_source_without_words_lists_its_newest_articles(
    stored: Articles, search: Search
) -> None:
    """With unwanted words, all except those that contain them."""
    await stored.add(
        [
            prepared("The ferry left.", published=NOON),
            prepared("The train left. " + FILLER, published=NOON + timedelta(hours=1)),
            prepared("The bus left.", published=NOON - timedelta(hours=1)),
            prepared("Elsewhere.", source="Evening Echo"),
        ],
        NOON,
    )

    all_of_it = await search.find(ANYONE, compile_query("source:harbour-post"))
    without = await search.find(ANYONE, compile_query("source:harbour-post -train"))
    recent = await search.find(ANYONE, compile_query("source:harbour-post"), since=NOON)

    assert [hit.article.text[4] for hit in all_of_it.hits] == ["t", "f", "b"]
    assert (all_of_it.total, all_of_it.looked_at) == (3, None)
    assert [hit.article.text[4] for hit in without.hits] == ["f", "b"]
    assert [hit.article.text[4] for hit in recent.hits] == ["t", "f"]


@pytest.mark.parametrize("typed", ["", "-ferry", "😀", "(", "source:"])
async def test_an_empty_query_finds_nothing(stored: Articles, search: Search, typed: str) -> None:
    """Without words and without a source, not everything is listed."""
    await stored.add([prepared("The ferry left.")], NOON)

    found = await search.find(ANYONE, compile_query(typed))

    assert (found.hits, found.total, found.looked_at, found.groups) == ((), 0, None, ())


async def test_the_newest_of_a_large_source_are_listed(stored: Articles, search: Search) -> None:
    """Even if a thousand came within hours and the newest was stored first."""
    batch = [prepared(f"Ferry {n}.", published=NOON - timedelta(seconds=n)) for n in range(1001)]
    await stored.add(batch, NOON)

    found = await search.find(ANYONE, compile_query("source:harbour-post"), limit=1000)

    assert [hit.article.text for hit in found.hits] == [f"Ferry {n}." for n in range(1000)]
    assert found.looked_at == 1000


async def test_since_goes_by_the_time_of_the_article(stored: Articles, search: Search) -> None:
    """However it was loaded: late, early, undated or dated ahead."""
    await stored.add(
        [prepared("Old ferry, loaded late.", published=NOON - timedelta(days=9))], NOON
    )
    await stored.add([prepared("Undated ferry.")], NOON - timedelta(days=3))
    await stored.add([prepared("Ferry of tomorrow.", published=NOON + timedelta(days=1))], NOON)
    await stored.add([prepared("Ferry of yesterday.", published=NOON - timedelta(days=1))], NOON)

    async def texts(days: int, order: MatchOrder) -> set[str]:
        found = await search.find(
            ANYONE, compile_query("ferry"), since=NOON - timedelta(days=days), order=order
        )
        assert found.total == len(found.hits)
        return {hit.article.text for hit in found.hits}

    for order in ("relevance", "newest"):
        assert await texts(0, order) == {"Ferry of tomorrow."}
        assert len(await texts(2, order)) == 2
        assert len(await texts(4, order)) == 3
        assert len(await texts(10, order)) == 4


@pytest.mark.parametrize("order", ["relevance", "newest"])
async def test_pages_of_a_search_hold_every_match_once(
    stored: Articles, search: Search, order: MatchOrder
) -> None:
    """Even if all matches are equally good."""
    await stored.add([prepared(f"Ferry number {n} left.") for n in range(23)], NOON)

    seen: list[SearchHit] = []
    for offset in range(0, 30, 5):
        found = await search.find(ANYONE, compile_query("ferry"), order=order, offset=offset)
        assert found.total == 23
        seen += found.hits

    assert sorted(hit.article.id for hit in seen) == list(range(1, 24))


async def test_a_common_word_finds_the_newest_1000(stored: Articles, search: Search) -> None:
    """It says so, and no page leads past them."""
    for hour in range(12):
        batch = [prepared(f"Ferry {hour} {n}.") for n in range(100)]
        await stored.add(batch, NOON + timedelta(hours=hour))
    query = compile_query("ferry")

    found = await search.find(ANYONE, query, order="newest", offset=998)
    assert (found.total, found.looked_at, len(found.hits)) == (1000, 1000, 2)
    assert [hit.article.id for hit in found.hits] == [202, 201]
    assert (await search.find(ANYONE, query, offset=1000)).hits == ()
    assert (await search.find(ANYONE, query, offset=10**30)).hits == ()
    listed = await search.find(ANYONE, compile_query("source:harbour-post"), offset=998)
    assert (listed.total, listed.looked_at, len(listed.hits)) == (1000, 1000, 2)


@pytest.mark.parametrize("order", ["relevance", "newest"])
async def test_an_archive_that_is_loaded_late_hides_no_news(
    stored: Articles, search: Search, order: MatchOrder
) -> None:
    """However many old articles are loaded after it, the newest is among the 1,000."""
    newest = prepared("A ferry, at last.", title="Ferry", published=NOON)
    await stored.add([newest], NOON)
    for year in range(1, 13):
        then = NOON - timedelta(days=365 * year)
        batch = [
            prepared(f"The ferry left late, {year} {n}.", title="Late", published=then)
            for n in range(100)
        ]
        await stored.add(batch, NOON)

    found = await search.find(ANYONE, compile_query("ferry"), order=order)

    assert found.looked_at == 1000
    assert found.hits[0].article.text == "A ferry, at last."


@pytest.mark.parametrize("order", ["relevance", "newest"])
async def test_since_is_exact_to_the_second(
    stored: Articles, search: Search, order: MatchOrder
) -> None:
    """In either order, and before 1970, when seconds are negative."""
    for moment in (NOON, NOON - timedelta(days=365 * 70)):
        batch = [
            prepared(f"Ferry {n} of {moment:%Y}.", published=moment + timedelta(seconds=n))
            for n in (3, 1, 0, 2)
        ]
        await stored.add(batch, NOON)
    late = NOON + timedelta(seconds=2)
    early = NOON - timedelta(days=365 * 70) + timedelta(seconds=2)

    assert (await search.find(ANYONE, compile_query("ferry"), since=late, order=order)).total == 2
    found = await search.find(ANYONE, compile_query("ferry AND 1956"), since=early, order=order)
    assert {hit.article.text for hit in found.hits} == {"Ferry 2 of 1956.", "Ferry 3 of 1956."}


async def test_an_article_whose_date_changes_moves(stored: Articles, search: Search) -> None:
    """It is found by its new date, and found once."""
    await stored.add([prepared("The ferry left.", url="u", published=NOON)], NOON)
    later = NOON + timedelta(days=30)
    await stored.add([prepared("The ferry left again.", url="u", published=later)], NOON)

    found = await search.find(ANYONE, compile_query("ferry"), since=later)

    assert [hit.article.text for hit in found.hits] == ["The ferry left again."]
    assert (await search.find(ANYONE, compile_query("ferry"))).total == 1


async def test_an_updated_article_is_found_by_its_new_words_only(
    stored: Articles, search: Search
) -> None:
    """The index follows the text."""
    await stored.add([prepared("The ferry left.", url="u")], NOON)
    await stored.add([prepared("The train left.", url="u", source="Evening Echo")], NOON)

    assert (await search.find(ANYONE, compile_query("ferry"))).total == 0
    assert (await search.find(ANYONE, compile_query("train source:evening-echo"))).total == 1
    assert (await search.find(ANYONE, compile_query("train source:harbour-post"))).total == 0


async def test_matches_in_titles_come_first_among_many(stored: Articles, search: Search) -> None:
    """Among more than 1,000 matches: more query words in the title first, then the newest."""
    titles = ["Ferry leaves harbour", "Ferry", "News", "Harbour"]
    for number in range(12):
        batch = [
            prepared(f"The ferry of the harbour {number} {n}.", title=titles[n % 4], published=NOON)
            for n in range(100)
        ]
        await stored.add(batch, NOON)
    query = compile_query("ferry harbour")

    first = await search.find(ANYONE, query, offset=0, limit=3)
    after = await search.find(ANYONE, query, offset=250, limit=2)
    last = await search.find(ANYONE, query, offset=999, limit=1)

    assert first.looked_at == 1000
    assert [hit.article.id for hit in first.hits] == [1197, 1193, 1189]
    assert [hit.article.title for hit in after.hits] == ["Harbour", "Ferry"]
    assert [hit.article.title for hit in last.hits] == ["News"]


async def test_a_story_with_several_articles_is_found_once(
    stored: Articles, search: Search, database: Database
) -> None:
    """By its best match, or by its newest match; within a source, by that source's article."""
    await stored.add(
        [
            prepared("The ferry sank.", title="Ferry sinks", source="A", published=NOON),
            prepared("The ferry went down. " + FILLER, title="Loss", source="B", published=NOON + timedelta(minutes=2)),
            prepared("A boat went down.", title="Boat", source="C", published=NOON + timedelta(minutes=3)),
            prepared("The ferry is old.", title="Other", source="C", published=NOON + timedelta(minutes=1)),
        ],
        NOON,
    )  # fmt: skip
    await database.write(
        lambda connection: connection.execute(
            "INSERT INTO story_members (article_id, story_id, at, source_id)"
            " SELECT id, 1, at, source_id FROM articles WHERE title <> 'Other'"
        )
    )

    async def titles(typed: str, order: MatchOrder = "relevance") -> list[str]:
        found = await search.find(ANYONE, compile_query(typed), order=order)
        assert found.total == len(found.hits)
        return _titles(found)

    assert await titles("ferry") == ["Ferry sinks", "Other"]
    assert await titles("ferry", "newest") == ["Loss", "Other"]
    assert await titles("ferry source:b") == ["Loss"]
    assert await titles("source:c") == ["Boat", "Other"]


async def test_a_search_past_its_deadline_is_stopped(
    stored: Articles, search: Search, database: Database
) -> None:
    """The message says what to try, and the next search is answered."""
    await stored.add(list(articles(300)), NOON)
    common = words_by_frequency()[0]

    with pytest.raises(SearchTooSlow, match="Try fewer or longer words"):
        await search.find(ANYONE, compile_query(common), seconds=0)

    assert (await search.find(ANYONE, compile_query(common))).total > 100


async def test_every_search_of_a_storm_is_answered_in_time(
    stored: Articles, search: Search
) -> None:
    """Two hundred at once, of the most common words: each finds something or is too slow."""
    await stored.add(list(articles(400)), NOON)
    words = words_by_frequency()[:20]
    begun = time.monotonic()
    answers = await asyncio.gather(
        *(search.find(ANYONE, compile_query(" OR ".join(words)), seconds=0.5) for _ in range(200)),
        return_exceptions=True,
    )

    assert time.monotonic() - begun < 3
    assert all(isinstance(answer, SearchHits | SearchTooSlow) for answer in answers)
    assert any(isinstance(answer, SearchHits) for answer in answers)


async def test_every_hit_contains_the_word(stored: Articles, search: Search) -> None:
    """For words of any rarity, the hits are exactly the articles with the word."""
    made = list(articles(400))
    for begin in range(0, 400, 100):
        await stored.add(made[begin : begin + 100], NOON)

    for word in words_by_frequency()[::150][:20]:
        telling = sum(
            word in f"{item.title} {item.article.text}".casefold().replace(".", " ").split()
            for item in made
        )
        found = await search.find(ANYONE, compile_query(word), limit=10)
        assert found.total == telling
        for hit in found.hits:
            told = _marked(hit.title) + _matched(hit)
            assert {text.casefold() for text in told} == {word}
