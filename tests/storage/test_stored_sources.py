"""Stored sources."""

import pytest

from bot.storage.articles.articles import Articles
from bot.storage.articles.stored_sources import Sources
from tests.storage.newsroom import NOON, prepared
from tests.viewers import ANYONE


async def test_sources_with_most_articles_come_first(stored: Articles, sources: Sources) -> None:
    """Then by name; articles are counted as they are loaded."""
    assert await sources.stored() == ()

    names = ["Reuters", "Hirepurpose", "AP", "Reuters"]
    await stored.add([prepared(f"Story {n}.", source=name) for n, name in enumerate(names)], NOON)

    assert [(s.name, s.slug, s.articles) for s in await sources.stored()] == [
        ("Reuters", "reuters", 2),
        ("AP", "ap", 1),
        ("Hirepurpose", "hirepurpose", 1),
    ]


async def test_a_name_is_one_source_however_it_is_written(
    stored: Articles, sources: Sources
) -> None:
    """Case in any script, spaces and composed accents do not make a second source."""
    names = ["Écho du Soir", "ÉCHO DU SOIR", "E\u0301cho  du\u00a0soir", " écho du soir "]
    await stored.add([prepared(f"Story {n}.", source=name) for n, name in enumerate(names)], NOON)

    assert [(s.name, s.articles) for s in await sources.stored()] == [("Écho du Soir", 4)]


async def test_a_blank_name_means_no_source(stored: Articles, sources: Sources) -> None:
    """The article has none."""
    await stored.add([prepared("Story.", source="  ")], NOON)

    article = await stored.get(ANYONE, 1)
    assert article is not None
    assert article.source is None
    assert await sources.stored() == ()


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("Radio Free Europe/Radio Free Liberty", "radio-free-europe-radio-free-liberty"),
        ("Straßen & Öl", "strassen-ol"),
        ("Écho", "echo"),
        ("РБК", "рбк"),
        ("???", "source"),
        ("x" * 300, "x" * 64),
    ],
)
async def test_a_slug_is_easy_to_type(
    stored: Articles, sources: Sources, name: str, slug: str
) -> None:
    """Lower case, ASCII where possible, never empty."""
    await stored.add([prepared("Story.", source=name)], NOON)

    (source,) = await sources.stored()
    assert source.slug == slug
    assert await sources.find(ANYONE, slug) == await sources.find(ANYONE, name) == source


async def test_slugs_are_unique(stored: Articles, sources: Sources) -> None:
    """Names that differ in signs only get numbers."""
    names = ["A B", "A-B", "A/B"]
    await stored.add([prepared("Story.", source=name) for name in names], NOON)

    assert {s.name: s.slug for s in await sources.stored()} == {
        "A B": "a-b",
        "A-B": "a-b-2",
        "A/B": "a-b-3",
    }
    by_name = await sources.find(ANYONE, "a-b")
    assert by_name is not None
    assert by_name.name == "A-B"  # a name takes precedence over another's slug


@pytest.mark.parametrize("name", ["nobody", "", "%", "' OR 1=1 --", "\ud800", "\x00", "x" * 10_000])
async def test_an_unknown_name_has_no_source(stored: Articles, sources: Sources, name: str) -> None:
    """Whatever is typed."""
    await stored.add([prepared("Story.", source="Reuters")], NOON)

    assert await sources.find(ANYONE, name) is None
