"""Choosing the stories of a digest."""

import pytest

from bot.errors import UnknownSource
from bot.models import TypedSelection
from bot.reading.pasted_document import PastedDocument
from bot.wiring.app import App
from tests.actions.listing_documents import a_line
from tests.viewers import ANYONE

FERRY = "The ferry between the two islands ran aground at dawn with forty passengers on board."
OTHERS = [
    "The school in Quillhaven has a new roof after three years of leaks and buckets.",
    "A crane fell onto the empty fish market of Brackwater during the storm last night.",
    "The council wants to close the old bridge for heavy lorries from the spring onwards.",
]


async def loaded(app: App, lines: list[str]) -> None:
    """Load and group the articles of JSON Lines."""
    await app.load_articles.load([PastedDocument("-.jsonl", "\n".join(lines).encode())])
    await app.group.group()


async def test_repeated_news_makes_room_for_older_stories(app: App) -> None:
    """However often a source repeats a story, the digest has as many stories as were asked for."""
    repeated = [
        a_line(title=f"Ferry report {name}", text=FERRY, url=f"https://lantern.example/{name}")
        for name in ("north", "south", "east", "west", "late", "early", "harbour", "island")
    ]
    older = [
        a_line(title=text[:30], text=text, published=f"2026-11-1{n}")
        for n, text in enumerate(OTHERS)
    ]
    await loaded(app, repeated + older)

    digest = await app.digest.compose(ANYONE, TypedSelection("Lantern"), "all", 4)

    sentences = [digest.sentences[article.id] for article in digest.articles]
    assert sentences == [(FERRY,), *((text,) for text in reversed(OTHERS))]


async def test_an_unknown_source_is_refused(app: App) -> None:
    """The refusal suggests the nearest name."""
    await loaded(app, [a_line()])

    with pytest.raises(UnknownSource, match=r"Did you mean Lantern\?"):
        await app.digest.compose(ANYONE, TypedSelection("Lantren"), "week", 5)
