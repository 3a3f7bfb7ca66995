"""Finding a source by the name that somebody typed."""

import pytest

from bot.errors import UnknownSource
from bot.wiring.app import App
from tests.storage.newsroom import NOON, prepared
from tests.viewers import ANYONE


async def test_a_name_is_found_in_any_case(newsroom: App) -> None:
    """Upper and lower case do not matter."""
    found = await newsroom.find_source.named(ANYONE, "tidewick LANTERN")

    assert found.name == "Tidewick Lantern"
    assert await newsroom.find_source.numbered(ANYONE, found.id) == found


async def test_an_unknown_name_gets_suggestions(newsroom: App) -> None:
    """Similar names if there are any, otherwise the largest sources."""
    with pytest.raises(UnknownSource, match=r"Did you mean Tidewick Lantern\?"):
        await newsroom.find_source.named(ANYONE, "Tidewick Lamp")
    with pytest.raises(UnknownSource, match=r"The largest sources are .+ and .+\."):
        await newsroom.find_source.named(ANYONE, "zzzz")


async def test_without_sources_the_refusal_says_how_to_add_one(app: App) -> None:
    """It names the command and the permission."""
    with pytest.raises(UnknownSource, match=r"Manage Server .* /sources add"):
        await app.find_source.named(ANYONE, "Lantern")


async def test_names_that_begin_with_the_typed_text_are_suggested_first(newsroom: App) -> None:
    """Then come names that contain it, the largest source first."""
    names = await newsroom.find_source.suggest(ANYONE, "t", 25)
    begin = [name.casefold().startswith("t") for name in names]

    assert begin == sorted(begin, reverse=True)
    assert any(begin)
    assert not all(begin)
    assert await newsroom.find_source.suggest(ANYONE, "t", 1) == names[:1]


NAMES = (
    "News, Weather",
    "News",
    "Port, Quay, Ferry and Pier",
    'The "Daily" Gull',
    "📰 Tidings",
    "Écho",
    "Echo",
    "ヤホー",
)


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("News, Weather", ["News, Weather"]),
        ("news,  weather, Echo", ["News, Weather", "Echo"]),
        ("Echo, News, Weather, News", ["Echo", "News, Weather", "News"]),
        ('"News, Weather", "Echo"', ["News, Weather", "Echo"]),
        ("“Echo”", ["Echo"]),
        ('The "Daily" Gull', ['The "Daily" Gull']),
        ('"The "Daily" Gull",news', ['The "Daily" Gull', "News"]),
        ("port, quay, ferry and pier, écho", ["Port, Quay, Ferry and Pier", "Écho"]),
        ("ECHO", ["Echo"]),
        ("E\u0301CHO,echo", ["Écho", "Echo"]),
        ("📰 tidings", ["📰 Tidings"]),
        ("Ec\u200bho,\ufeffNews,", ["Echo", "News"]),
        ("\u202eNews\u202c", ["News"]),
        ("ﾔﾎｰ", ["ヤホー"]),
        ("Echo, echo, ECHO", ["Echo"]),
    ],
)
async def test_several_sources_by_names_of_any_kind(app: App, typed: str, names: list[str]) -> None:
    """Names with commas, quotes, accents and pictures, next to each other, as an option or in a query."""
    await app.articles.add([prepared("Story.", source=name) for name in NAMES], NOON)

    found = await app.find_source.several(ANYONE, typed)

    assert [source.name for source in found] == names


async def test_the_first_unknown_one_of_several_is_named(app: App) -> None:
    """Not the whole list."""
    await app.articles.add([prepared("Story.", source=name) for name in NAMES], NOON)

    with pytest.raises(UnknownSource, match="No source is called “Sport”"):
        await app.find_source.several(ANYONE, "News, Weather, Sport, Echo")
