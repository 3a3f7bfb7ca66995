"""Who reports."""

import pytest

from bot.storage.articles.articles import Articles
from bot.storage.articles.stored_sources import Sources
from tests.storage.newsroom import NOON, prepared


async def test_most_articles_first_then_by_name(stored: Articles, sources: Sources) -> None:
    """Counted as they are loaded; nothing is there before."""
    assert await sources.all() == ()

    names = ["Reuters", "Hirepurpose", "AP", "Reuters"]
    await stored.add([prepared(f"Story {n}.", source=name) for n, name in enumerate(names)], NOON)

    assert [(s.name, s.slug, s.articles) for s in await sources.all()] == [
        ("Reuters", "reuters", 2),
        ("AP", "ap", 1),
        ("Hirepurpose", "hirepurpose", 1),
    ]


async def test_one_source_however_its_name_is_written(stored: Articles, sources: Sources) -> None:
    """Case, in every script, spaces and composed accents make no second source."""
    names = ["Écho du Soir", "ÉCHO DU SOIR", "E\u0301cho  du\u00a0soir", " écho du soir "]
    await stored.add([prepared(f"Story {n}.", source=name) for n, name in enumerate(names)], NOON)

    assert [(s.name, s.articles) for s in await sources.all()] == [("Écho du Soir", 4)]


async def test_a_blank_name_is_no_source(stored: Articles, sources: Sources) -> None:
    """The story has none."""
    await stored.add([prepared("Story.", source="  ")], NOON)

    story = await stored.get(1)
    assert story is not None
    assert story.source is None
    assert await sources.all() == ()


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
async def test_a_slug_is_plain(stored: Articles, sources: Sources, name: str, slug: str) -> None:
    """Lower case, ASCII where possible, and never empty."""
    await stored.add([prepared("Story.", source=name)], NOON)

    (source,) = await sources.all()
    assert source.slug == slug
    assert await sources.find(slug) == await sources.find(name) == source


async def test_slugs_are_unique(stored: Articles, sources: Sources) -> None:
    """Names that differ only in signs get numbers."""
    names = ["A B", "A-B", "A/B"]
    await stored.add([prepared("Story.", source=name) for name in names], NOON)

    assert {s.name: s.slug for s in await sources.all()} == {
        "A B": "a-b",
        "A-B": "a-b-2",
        "A/B": "a-b-3",
    }
    by_name = await sources.find("a-b")
    assert by_name is not None
    assert by_name.name == "A-B"  # a name goes before another's slug


@pytest.mark.parametrize("name", ["nobody", "", "%", "' OR 1=1 --", "\ud800", "\x00", "x" * 10_000])
async def test_an_unknown_name_is_no_source(stored: Articles, sources: Sources, name: str) -> None:
    """Whatever is typed."""
    await stored.add([prepared("Story.", source="Reuters")], NOON)

    assert await sources.find(name) is None
