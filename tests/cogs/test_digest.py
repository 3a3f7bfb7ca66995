"""`/digest`, as readers use it."""

from dataclasses import replace
from pathlib import Path
from typing import get_args

import pytest

from bot.config import Settings
from bot.models import ParsedArticle, PreparedArticle, Style, Summary, TypedSelection
from bot.presentation import digest_cards
from bot.presentation.markdown import escape
from bot.wiring.app import App, build
from bot.words import english
from tests.cogs.conftest import Reader, text_of, text_of_card
from tests.conftest import SAMPLES
from tests.grouping.labelled_events import of_event
from tests.viewers import ANYONE

REUTERS = TypedSelection("Reuters")


async def test_each_story_in_its_own_sentences(reader: Reader) -> None:
    """The four Reuters stories of the sample listing: no caption, no Read More, no repetition."""
    shown = text_of(await reader.asks("digest", source="Reuters"))

    assert shown.startswith("## News of the last week: Reuters\n**1.** NATO may take on")
    assert [n for n in range(1, 6) if f"**{n}." in shown] == [1, 2, 3, 4]
    assert "U.S. Army" not in shown
    assert "Read More" not in shown


async def test_a_period_without_stories(reader: Reader) -> None:
    """An empty digest suggests what to try."""
    shown = text_of(await reader.asks("digest", source="Brackwater Gazette", period="day"))

    assert shown.endswith("No stories in the last day. Try a longer `period`, or `period:all`.")


@pytest.mark.parametrize(
    ("source", "period", "said"),
    [("Reuters", "week", True), ("Reuters", "all", False), ("Tidewick Lantern", "week", False)],
)
async def test_undated_stories_count_from_their_loading(
    reader: Reader, source: str, period: str, said: bool
) -> None:
    """A digest of a period says so if it has any."""
    shown = text_of(await reader.asks("digest", source=source, period=period))

    assert ("Undated stories count from when they were loaded" in shown) is said


async def test_as_many_stories_as_wanted(reader: Reader) -> None:
    """stories: limits the number of stories."""
    shown = text_of(await reader.asks("digest", source="Tidewick Lantern", period="all", stories=2))

    assert "**2." in shown
    assert "**3." not in shown


@pytest.mark.parametrize("style", get_args(Style))
async def test_the_style_of_the_settings(settings: Settings, style: Style) -> None:
    """Every style keeps the stories and their order, quotes the articles, and is named if it isn't ours."""
    async with build(settings) as app:
        await app.load_articles.load([SAMPLES])
        digest = await app.digest.compose(ANYONE, REUTERS, "all", 5)
    async with build(replace(settings, style=style)) as app:
        told = await app.digest.compose(ANYONE, REUTERS, "all", 5)

    shown = text_of_card(digest_cards.digest(told, english()))
    assert [each.id for each in told.articles] == [each.id for each in digest.articles]
    assert {each.summary.algorithm for each in told.articles} == {style}
    for each in told.articles:
        assert all(escape(sentence) in shown for sentence in each.sentences(2))
    assert (f"chosen in the {style} style." in shown) is (style != "news")


async def test_style_changes_what_is_quoted(newsroom: App, settings: Settings) -> None:
    """sumy's algorithms choose other sentences of a long article than ours."""
    lantern = TypedSelection("Tidewick Lantern")
    news = await newsroom.digest.compose(ANYONE, lantern, "all", 10)
    async with build(replace(settings, style="luhn")) as app:
        luhn = await app.digest.compose(ANYONE, lantern, "all", 10)

    assert [each.sentences(2) for each in news.articles] != [
        each.sentences(2) for each in luhn.articles
    ]


async def test_what_most_sources_tell_comes_first(reader: Reader, newsroom: App) -> None:
    """Every source is named, and a note explains the order of the stories."""
    await newsroom.articles.add(
        [*of_event("markets-2"), *of_event("merger"), *of_event("vote-budget")], newsroom.clock()
    )
    await newsroom.group.group()

    shown = text_of(await reader.asks("digest", source="Capital Ledger", period="all"))

    assert [
        shown.index(title) for title in ("Parliament passes", "Brewers Halden", "Stocks slip")
    ] == sorted(
        shown.index(title) for title in ("Parliament passes", "Brewers Halden", "Stocks slip")
    )
    assert "Capital Ledger, also in Brackwater Gazette, Northmere Herald · " in shown
    assert "Most widely covered first, then newest." in shown


async def test_stories_without_a_sentence_stay_apart(app: App) -> None:
    """Articles without sentences are not taken for copies."""
    nothing = Summary((), True, "news", 1)
    pictures = [
        PreparedArticle(
            ParsedArticle((f"Photo: pier {n}",), source="Lantern"), f"Pier {n}", True, nothing
        )
        for n in range(3)
    ]
    await app.articles.add(pictures, app.clock())

    assert (
        len((await app.digest.compose(ANYONE, TypedSelection("Lantern"), "all", 5)).articles) == 3
    )


async def test_the_real_document(app: App, shared: Path) -> None:
    """The four Reuters stories of the real listing, quoted verbatim and without captions."""
    document = shared / "data/seeds/iraq-listing.txt"
    await app.load_articles.load([document])

    digest = await app.digest.compose(ANYONE, REUTERS, "week", 5)

    text = document.read_text("utf-8")
    told = [story.sentences(2) for story in digest.articles]
    assert [story.place for story in digest.articles] == [
        "BRUSSELS",
        "BAGHDAD",
        "COPENHAGEN",
        "BAGHDAD",
    ]
    assert all(sentence in text for sentences in told for sentence in sentences)
    assert not any("U.S. Army/" in sentence for sentences in told for sentence in sentences)


async def test_everything_that_can_be_read(reader: Reader) -> None:
    """Without options, `/digest` has the stories of all sources, most widely covered first."""
    shown = text_of(await reader.asks("digest", period="all", stories=10))

    assert shown.startswith("## All news: all sources\n**1.")
    assert {"Tidewick Lantern", "Reuters"} <= {
        name for name in ("Tidewick Lantern", "Reuters", "Brackwater Gazette") if name in shown
    }


async def test_several_sources_and_a_query(reader: Reader) -> None:
    """Only stories of these sources with all the words."""
    source = "Reuters, Tidewick Lantern"
    shown = text_of(await reader.asks("digest", source=source, query="harbour", period="all"))

    title, *stories = shown.split("**1.")
    assert title.startswith("## All news: “harbour” from Reuters and Tidewick Lantern")
    assert stories
    assert "Brackwater Gazette ·" not in shown


async def test_a_source_without_some_words(reader: Reader) -> None:
    """Words to leave out are enough of a query if sources are chosen."""
    whole = text_of(await reader.asks("digest", source="Tidewick Lantern", period="all"))
    most = text_of(
        await reader.asks("digest", source="Tidewick Lantern", query="-harbour", period="all")
    )

    assert "harbour" in whole.lower()
    assert "**1." in most
    assert "harbour" not in most.partition("\n")[2].lower()


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"query": "?!", "source": "Reuters"}, "no words to search for"),
        ({"query": "-source:Reuters"}, "or choose a source"),
        ({"query": "-poll"}, "That only excludes words"),
        ({"query": "?!"}, "no words to search for"),
        ({"query": "poll source:Nobody"}, "Nobody"),
        ({"source": "Reuters, Nobody"}, "Nobody"),
        ({"category": "cats"}, "There's no category “cats”. Choose business, culture"),
        ({"query": "since:nonsense harbour"}, "nonsense"),
    ],
)
async def test_a_selection_that_cannot_be(
    reader: Reader, options: dict[str, str], said: str
) -> None:
    """It is refused in a line that only the asker sees."""
    result = await reader.asks("digest", **options)

    assert said in text_of(result)
    assert result.response
    assert result.response.ephemeral


async def test_categories_are_suggested(reader: Reader) -> None:
    """While one is typed, those of the catalogue that contain it are offered."""
    assert await reader.is_offered("digest", "category", "sp") == ["sport"]


async def test_a_query_that_no_story_has(reader: Reader) -> None:
    """The empty digest says what to try."""
    shown = text_of(await reader.asks("digest", query="harbour zebra"))

    assert shown.endswith("Try fewer, or /search, which also finds stories that lack some.")


async def test_a_category_that_no_source_has(reader: Reader) -> None:
    """The empty digest says where categories come from."""
    shown = text_of(await reader.asks("digest", category="sport"))

    assert shown.startswith("## News of the last week: sport\n")
    assert "Only sources in the catalogue have a category. Add one with /sources add." in shown
