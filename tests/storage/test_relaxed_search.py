"""Searches that few articles match: some words may be missing, and words may be mistyped."""

from collections.abc import Sequence
from datetime import timedelta

import pytest

from bot.models import RELAX_BELOW, HitGroup, MatchOrder, SearchHit, SearchHits
from bot.storage.articles.articles import Articles
from bot.storage.engine import Database
from bot.storage.search.article_search import Search
from bot.text.search_query import compile_query
from tests.storage.newsroom import NOON, prepared
from tests.viewers import ANYONE, SERVER

TEXTS = (
    "The envoy signed the treaty in Vellmark.",
    "The envoy left Vellmark by night.",
    "A treaty was printed in Vellmark.",
    "The envoy read the treaty twice.",
    "The envoy slept.",
    "Vellmark has a new tram.",
    "Nothing happened.",
)


def _texts(found: SearchHits) -> list[str]:
    return [hit.article.text for hit in found.hits]


async def _store(
    stored: Articles, texts: Sequence[str], source: str | None = "Harbour Post"
) -> None:
    """The first text is the newest."""
    await stored.add(
        [
            prepared(text, source=source, published=NOON - timedelta(hours=hour))
            for hour, text in enumerate(texts)
        ],
        NOON,
    )


@pytest.mark.parametrize("order", ["relevance", "newest"])
async def test_articles_without_a_word_follow(
    stored: Articles, search: Search, order: MatchOrder
) -> None:
    """First all words, then all but one; not all but two, since there are enough of better ones."""
    more = [f"The envoy saw treaty {n}." for n in range(3)]
    await _store(stored, [*TEXTS, *more])

    found = await search.find(ANYONE, compile_query("envoy treaty vellmark"), order=order, limit=10)

    assert _texts(found)[0] == TEXTS[0]
    assert set(_texts(found)[1:]) == {*TEXTS[1:4], *more}
    assert found.total == len(found.hits) == 7
    assert found.groups == (HitGroup(1, (), True), HitGroup(6, (), False))
    assert [hit.lacks for hit in found.hits if hit.article.text == TEXTS[1]] == [("treaty",)]
    assert found.hits[0].lacks == ()
    if order == "newest":
        assert _texts(found) == [*TEXTS[:4], *more]


async def test_the_words_that_all_others_lack_are_named(stored: Articles, search: Search) -> None:
    """Also words that occur nowhere."""
    await _store(stored, ["An envoy in Vellmark.", "Vellmark.", "Vellmark again."])

    found = await search.find(ANYONE, compile_query("envoy Zeppelin Vellmark"))

    assert found.groups == (
        HitGroup(1, ("Zeppelin",), False),
        HitGroup(2, ("envoy", "Zeppelin"), False),
    )
    assert found.absent == ("Zeppelin",)


async def test_enough_articles_with_all_words_stay_alone(stored: Articles, search: Search) -> None:
    """A page of them is enough."""
    await _store(stored, [f"Envoy and treaty {n}." for n in range(RELAX_BELOW)] + ["An envoy."])

    found = await search.find(ANYONE, compile_query("envoy treaty"))

    assert found.total == RELAX_BELOW
    assert found.groups == (HitGroup(RELAX_BELOW, (), True),)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ('"the treaty" vellmark', {0, 3}),
        ("envoy -treaty vellmark", {1, 4, 5}),
        ("treaty source:harbour-post envoy", {0, 1, 2, 3, 4}),
        ("treaty source:echo envoy", set()),
        ("envo* vellmark", {0, 1, 3, 4}),
        ("envoy OR tram treaty", {0, 1, 3, 4, 5}),
        ("envoy AND treaty vellmark", {0, 3}),
        ("envoy AND tram", set()),
        ('"envoy" tram', {0, 1, 3, 4}),
    ],
)
async def test_only_plain_words_are_left_out(
    stored: Articles, search: Search, typed: str, found: set[int]
) -> None:
    """Never phrases, exclusions, sources, beginnings, alternatives or words next to AND."""
    await _store(stored, TEXTS)
    await _store(stored, ["Another echo."], source="Echo")

    hits = await search.find(ANYONE, compile_query(typed), limit=10)

    assert {TEXTS.index(text) for text in _texts(hits)} == found


async def test_a_period_is_never_left_out(stored: Articles, search: Search) -> None:
    """From a moment on, and before another one, to the second."""
    await _store(stored, TEXTS)

    async def found(since: int | None, until: int | None, seconds: int = 0) -> set[int]:
        hits = await search.find(
            ANYONE,
            compile_query("envoy treaty"),
            since=None if since is None else NOON - timedelta(hours=since),
            until=None if until is None else NOON - timedelta(hours=until, seconds=-seconds),
            limit=10,
        )
        return {TEXTS.index(text) for text in _texts(hits)}

    assert await found(None, None) == {0, 1, 2, 3, 4}
    assert await found(3, None) == {0, 1, 2, 3}
    assert await found(None, 2) == {3, 4}
    assert await found(None, 2, seconds=1) == {2, 3, 4}
    assert await found(3, 0) == {1, 2, 3}


@pytest.mark.parametrize("order", ["relevance", "newest"])
async def test_pages_hold_every_match_of_every_group_once(
    stored: Articles, search: Search, order: MatchOrder
) -> None:
    """In the order of the groups."""
    await _store(
        stored,
        [*(f"An envoy {n}." for n in range(9)), "Envoy and treaty.", *(f"A treaty {n}." for n in range(9))],
    )  # fmt: skip

    seen: list[SearchHit] = []
    for offset in range(0, 25, 3):
        page = await search.find(
            ANYONE, compile_query("envoy treaty"), order=order, offset=offset, limit=3
        )
        assert page.total == 19
        seen += page.hits

    assert len({hit.article.id for hit in seen}) == len(seen) == 19
    assert seen[0].article.text == "Envoy and treaty."
    assert all(len(hit.lacks) == 1 for hit in seen[1:])


async def test_a_story_is_in_its_best_group_only(
    stored: Articles, search: Search, database: Database
) -> None:
    """Though another of its articles lacks a word and is newer."""
    await _store(stored, ["An envoy came.", "An envoy with a treaty.", "A treaty."])
    await database.write(
        lambda connection: connection.execute(
            "INSERT INTO story_members (article_id, story_id, at, source_id)"
            " SELECT id, 1, at, source_id FROM articles WHERE body <> 'A treaty.'"
        )
    )

    for order in ("relevance", "newest"):
        found = await search.find(ANYONE, compile_query("envoy treaty"), order=order)
        assert _texts(found) == ["An envoy with a treaty.", "A treaty."]
        assert [group.count for group in found.groups] == [1, 1]


async def test_function_words_are_not_needed(stored: Articles, search: Search) -> None:
    """Next to other words, in English and where nearly every article has them; alone they are."""
    await _store(stored, ["Envoy, treaty.", *(f"Der Ort {n} ist schön." for n in range(150))])

    english = await search.find(ANYONE, compile_query("the envoy of treaty"))
    german = await search.find(ANYONE, compile_query("der envoy ist"))
    alone = await search.find(ANYONE, compile_query("der ist"), limit=1)

    for found in (english, german):
        assert found.groups == (HitGroup(1, (), True),)
    assert alone.total == 150


async def test_function_words_are_not_marked(stored: Articles, search: Search) -> None:
    """Bold would say that they mattered."""
    await _store(stored, ["The envoy of the town."])

    (hit,) = (await search.find(ANYONE, compile_query("the envoy of"))).hits

    assert [hit.article.text[start:end] for start, end in hit.matches] == ["envoy"]


async def test_many_pasted_words_find_their_article(stored: Articles, search: Search) -> None:
    """Also if some of them are not in it."""
    words = [f"word{n}" for n in range(40)]
    await _store(stored, [" ".join(words[n : n + 12]) + "." for n in range(20)])

    found = await search.find(ANYONE, compile_query(" ".join([*words[5:17], "never", "nowhere"])))

    assert found.hits[0].article.text.startswith("word5 ")


async def test_a_search_of_hidden_sources_is_relaxed_within_the_visible(
    stored: Articles, search: Search, database: Database
) -> None:
    """Articles that a server does not see are neither found nor counted."""
    await _store(stored, ["Envoy and treaty, hidden.", "An envoy, hidden."], source="Echo")
    await _store(stored, ["An envoy.", "A treaty."])
    await _mute(database, "Echo")

    found = await search.find(SERVER, compile_query("envoy treaty"))

    assert set(_texts(found)) == {"An envoy.", "A treaty."}
    assert found.total == 2


async def _mute(database: Database, name: str) -> None:
    await database.write(
        lambda connection: connection.execute(
            "INSERT INTO muted (guild_id, source_id) SELECT :guild, id FROM sources WHERE name = :name",
            {"guild": SERVER.guild_id, "name": name},
        )
    )


@pytest.mark.parametrize(
    ("typed", "near"),
    [
        ("Grynkewitch", ("Grynkewich",)),
        ("grynkewihc", ("Grynkewich",)),
        ("rgynkewich", ("Grynkewich",)),
        ("xrynkewich", ("Grynkewich",)),
        ("grynekvich", ("Grynkewich",)),
        ("grynkewiches", ("Grynkewich",)),
        ("prasidenz", ("Präsident",)),
        ("Президнт", ("Президент",)),
        ("بغدادد", ("بغداد",)),
        ("trem", ("tram",)),
        ("tra", ()),
        ("zzzzzz", ()),
        ("a" * 200, ()),
        ("q1w2e3", ()),
        ("", ()),
    ],
)
async def test_words_that_are_spelled_alike_are_found(
    stored: Articles, search: Search, typed: str, near: tuple[str, ...]
) -> None:
    """One letter added, left out, replaced or swapped, or two of a longer word; as the article has it."""
    await _store(
        stored,
        ["General Grynkewich took the tram.", "Der Präsident ging.", "Говорит Президент.", "في بغداد اليوم"],
    )  # fmt: skip

    assert await search.similar_words(ANYONE, compile_query(""), typed) == near


async def test_the_most_frequent_of_the_nearest_words_comes_first(
    stored: Articles, search: Search
) -> None:
    """A word within one edit is better than a frequent one within two."""
    await _store(
        stored, ["A harbor.", "A harbour.", "The harbour.", "A labour.", *["A harness."] * 9]
    )

    assert await search.similar_words(ANYONE, compile_query(""), "harbo") == ("harbor",)
    assert await search.similar_words(ANYONE, compile_query(""), "harbuor") == ("harbour", "harbor")
    assert await search.similar_words(ANYONE, compile_query(""), "harbbour") == ("harbour",)


async def test_hidden_words_are_never_suggested(
    stored: Articles, search: Search, database: Database
) -> None:
    """Nor those outside the period or the sources of the search."""
    await _store(stored, ["The secret Grynkewich."], source="Echo")
    await _store(stored, ["Nothing."])
    typed = "Grynkewitch"
    assert await search.similar_words(ANYONE, compile_query(""), typed) == ("Grynkewich",)
    within = compile_query("source:harbour-post")
    assert await search.similar_words(ANYONE, within, typed) == ()
    without = compile_query("-source:echo")
    assert await search.similar_words(ANYONE, without, typed) == ()
    later = NOON + timedelta(days=1)
    assert await search.similar_words(ANYONE, compile_query(""), typed, since=later) == ()

    await _mute(database, "Echo")

    assert await search.similar_words(SERVER, compile_query(""), typed) == ()


async def test_several_sources_are_searched_and_listed(stored: Articles, search: Search) -> None:
    """By name or slug, repeated or with commas; excluded ones are left out of all or of those."""
    for source in ("Echo", "Harbour Post", "Post, Evening", "Star"):
        await _store(stored, [f"The envoy of {source}."], source=source)

    async def sources(typed: str) -> set[str]:
        found = await search.find(ANYONE, compile_query(typed), limit=10)
        assert found.unknown_source is None
        return {str(hit.article.source) for hit in found.hits}

    assert await sources("envoy source:echo source:star") == {"Echo", "Star"}
    assert await sources('envoy source:"echo, STAR"') == {"Echo", "Star"}
    assert await sources('envoy source:"Post, Evening"') == {"Post, Evening"}
    assert await sources("envoy -source:echo -source:star") == {"Harbour Post", "Post, Evening"}
    assert await sources("source:echo source:star") == {"Echo", "Star"}
    assert await sources("source:echo source:star -source:star") == {"Echo"}
    unknown = await search.find(ANYONE, compile_query("envoy -source:moon"))
    assert (unknown.total, unknown.unknown_source) == (0, "moon")
