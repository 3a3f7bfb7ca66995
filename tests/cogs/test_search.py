"""`/search`, as readers use it."""

import pytest

from tests.cogs.conftest import Reader, text_of


async def test_matches_are_shown_in_bold(reader: Reader) -> None:
    """Each result shows the passage that matched, with the words in bold."""
    shown = await reader.asks("search", query="mascot")

    assert "## Search: mascot\n**1. One-legged gull" in text_of(shown)
    assert "harbour __mascot__**\n" in text_of(shown)
    assert "**mascot**" in text_of(shown)
    assert "1 result · best match first" in text_of(shown)
    assert not shown.ephemeral


async def test_stories_without_some_words_follow(reader: Reader) -> None:
    """The card says which word they lack."""
    shown = text_of(await reader.asks("search", query="the mascot of harbour"))

    assert "-# 1 story has all of these words. Stories without *mascot* follow." in shown
    assert "3 results · best match first" in shown
    assert shown.index("official **mascot**") < shown.index("Cormorant Bank")


async def test_a_slip_of_the_finger(reader: Reader) -> None:
    """The button shows the results for the word that occurs, in the same message."""
    shown = await reader.asks("search", query="masoct")
    assert "Did you mean *mascot*?" in text_of(shown)

    await reader.presses("Search for mascot", shown)

    assert "## Search: mascot\n**1. One-legged gull" in text_of(shown)


async def test_several_sources_and_a_day(reader: Reader) -> None:
    """As options and inside the query; one that does not exist is named."""
    options = text_of(
        await reader.asks("search", query="the", source="Reuters, Tidewick Lantern", since="2w")
    )
    inside = text_of(
        await reader.asks("search", query='the source:reuters source:"Tidewick Lantern" since:2w')
    )
    unknown = await reader.asks("search", query="the", source="Reuters, Tidewick Lamp")

    assert options.split("\n")[1:] == inside.split("\n")[1:]
    assert "· Reuters, Tidewick Lantern" in options
    assert unknown.ephemeral
    assert "No source is called “Tidewick Lamp”" in text_of(unknown)


async def test_the_last_of_several_sources_is_completed(reader: Reader) -> None:
    """What was typed before it is kept, and offered no second time."""
    offered = await reader.is_offered("search", "source", "reuters,tide")

    assert offered == ["reuters, Tidewick Lantern"]
    assert "Reuters, Reuters" not in await reader.is_offered("search", "source", "Reuters, ")


@pytest.mark.parametrize("option", ["since", "until", "on"])
async def test_a_time_that_means_nothing_is_refused(reader: Reader, option: str) -> None:
    """Privately, with examples, as an option and inside the query."""
    for answer in (
        await reader.asks("search", query="the", **{option: "someday"}),
        await reader.asks("search", query=f"the {option}:someday"),
    ):
        assert answer.ephemeral
        assert "“someday” isn't a valid" in text_of(answer)
        assert "3 nov" in text_of(answer)


async def test_times_without_anything_between(reader: Reader) -> None:
    """One line says so."""
    answer = await reader.asks("search", query="the since:2026-11-09", until="2026-11-01")

    assert "No time is left between since, until and on" in text_of(answer)


@pytest.mark.parametrize(
    "asked", [{"since": "2999-01-01"}, {"on": "2999-01"}, {"on": "2999-01-01"}]
)
async def test_a_time_in_the_future_is_refused(reader: Reader, asked: dict[str, str]) -> None:
    """Instead of finding nothing and suggesting a longer period."""
    ((option, typed),) = asked.items()
    for answer in (
        await reader.asks("search", query="the", **asked),
        await reader.asks("search", query=f"the {option}:{typed}"),
    ):
        assert answer.ephemeral
        assert f"“{typed}” is in the future" in text_of(answer)


async def test_until_may_be_in_the_future(reader: Reader) -> None:
    """It then excludes nothing."""
    until = text_of(await reader.asks("search", query="the", until="2999-01-01"))

    assert "future" not in until
    assert until.count("Read") == text_of(await reader.asks("search", query="the")).count("Read")


async def test_the_newest_first_on_demand(reader: Reader) -> None:
    """order:newest sorts by time."""
    shown = text_of(await reader.asks("search", query="ferry OR harbour", order="newest"))

    times = [int(part.split(":")[1]) for part in shown.split("<t")[1:]]
    assert times == sorted(times, reverse=True)
    assert "newest first" in shown


async def test_a_source_inside_the_query(reader: Reader) -> None:
    """source:NAME in the query works like the option."""
    inside = text_of(await reader.asks("search", query="drone source:reuters"))
    option = text_of(await reader.asks("search", query="drone", source="Reuters"))

    assert inside.split("\n")[1:] == option.split("\n")[1:]
    assert "Reuters · BRUSSELS" in inside


async def test_a_source_alone_goes_by_time_and_says_so(reader: Reader) -> None:
    """Without words, results are sorted by time."""
    assert "· newest first" in text_of(await reader.asks("search", query="source:reuters"))


async def test_a_source_without_some_words(reader: Reader) -> None:
    """Words to leave out find the rest of a source, whether an option or the query names it."""
    option = text_of(await reader.asks("search", query="-drone", source="Reuters"))
    inside = text_of(await reader.asks("search", query="-drone source:reuters"))

    assert "· newest first" in option
    assert "drone" not in option.partition("\n")[2].lower()
    assert inside.split("\n")[1:] == option.split("\n")[1:]


@pytest.mark.parametrize(
    ("query", "source", "said"),
    [
        ("-drone", None, "That only excludes words. Add one to search for"),
        ("-source:reuters -drone", None, "or choose a source"),
        ("🎉🎉", None, "no words to search for"),
        ("since:week", None, "That only says when. Add a word to search for"),
        ("🎉🎉", "Reuters", "no words to search for"),
    ],
)
async def test_a_query_with_nothing_to_find(
    reader: Reader, query: str, source: str | None, said: str
) -> None:
    """One line for the asker alone says what to add."""
    answer = await reader.asks("search", query=query, source=source)

    assert answer.ephemeral
    assert said in text_of(answer)
    assert "\n" not in text_of(answer)


async def test_pages_of_results(reader: Reader) -> None:
    """Next shows more results in the same message; each result comes once."""
    shown = await reader.asks("search", query="the")
    first = text_of(shown)
    await reader.presses("Next", shown)

    assert "1–5 of" in first
    assert "**6." in text_of(shown)
    assert "6–10 of" in text_of(shown)


async def test_how_far_back(reader: Reader) -> None:
    """since: leaves out older stories."""
    all_time = text_of(await reader.asks("search", query="the"))
    a_day = text_of(await reader.asks("search", query="the", since="12h"))

    assert "of 28" in all_time
    assert "1 result ·" in a_day


async def test_a_since_that_means_nothing(reader: Reader) -> None:
    """An invalid since is refused privately, with examples."""
    answer = await reader.asks("search", query="the", since="a while")

    assert answer.ephemeral
    assert "Use day, week, month" in text_of(answer)


@pytest.mark.parametrize("query", ["🎉🎉", '"', "-", "((((", "*", "AND OR NOT", "\u200f"])
async def test_odd_queries_are_answered_kindly(reader: Reader, query: str) -> None:
    """No query breaks the search."""
    shown = text_of(await reader.asks("search", query=query))

    assert (
        "no words to search for" in shown
        or "No story mentions" in shown
        or " of " in shown
        or "1 result" in shown
    )


async def test_nothing_found(reader: Reader) -> None:
    """An empty result repeats the words and suggests what to try."""
    shown = text_of(await reader.asks("search", query="zeppelin"))

    assert "No story mentions “zeppelin”. Try different words" in shown


async def test_periods_are_offered_while_typing(reader: Reader) -> None:
    """since: suggests examples."""
    assert await reader.is_offered("search", "since", "d") == ["day"]
