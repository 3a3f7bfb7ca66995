"""Days, times and periods typed in the language of the person or the channel."""

from collections.abc import Iterator

import pytest

from bot.storage.deliveries.subscriptions import Subscriptions
from bot.wiring.app import App
from tests.cogs.conftest import Reader, text_of
from tests.cogs.locales import speaks
from tests.words.small_languages import languages_of

# Parts of languages: what they lack is English.
LANGUAGES = {
    "de": """
list-and = { $begin } und { $end }
schedule-summary = { $count ->
    [one] **{ $source }** in { $channel }, { $times }, eine Meldung
   *[other] **{ $source }** in { $channel }, { $times }, bis zu { $count } Meldungen
}
schedule-times = { $days } um { $times } ({ $zone })
days-daily = täglich
    .also = jeden Tag
days-monday = montags
days-thursday = donnerstags
day-monday = Montag
    .also = mo
day-thursday = Donnerstag
    .also = do
typed-and = und
typed-to = bis
typed-hour = Uhr
typed-beside-times = von | um
period-week = Woche
    .also = eine Woche
day-yesterday = gestern
    .also = { "" }
day-invalid = „{ $typed }“ ist kein Tag. Schreib { $daily }, { $weekdays }, { $weekends }, { $range } oder { $some }.
""",
    "fr": """
day-monday = lundi
    .also = { "" }
days-monday = les lundis
typed-hour = h
""",
}


@pytest.fixture(autouse=True)
def _languages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with languages_of(tmp_path_factory.mktemp("words"), LANGUAGES):
        yield


async def test_a_schedule_is_set_in_the_moderators_words(moderator: Reader) -> None:
    """And in those that the answer shows, which can be copied into the next change."""
    speaks(moderator, "de")
    plan = {"source": "Tidewick Lantern", "timezone": "Berlin"}

    added = await moderator.asks("schedule add", time="7 Uhr 30 und 18 Uhr", days="Mo, Do", **plan)
    assert "montags und donnerstags um 07:30 und 18:00 (Europe/Berlin)" in text_of(added)

    edited = await moderator.asks("schedule edit", schedule="1", days="montags und donnerstags")
    assert "montags und donnerstags um 07:30 und 18:00" in text_of(edited)
    edited = await moderator.asks("schedule edit", schedule="1", days="daily", time="7.30 p.m.")
    assert "täglich um 19:30" in text_of(edited)


async def test_an_error_gives_examples_in_the_readers_language(moderator: Reader) -> None:
    """English words where the language has none."""
    speaks(moderator, "de")

    refused = await moderator.asks(
        "schedule add", time="7:30", days="irgendwann", timezone="Berlin", source="Reuters"
    )

    assert text_of(refused) == (
        "„irgendwann“ ist kein Tag. Schreib täglich, weekdays, weekends, mon-fri oder mon, thu."
    )


async def test_the_language_of_the_server_is_understood_too(moderator: Reader) -> None:
    """A moderator may copy what the server's language shows."""
    speaks(moderator, "de")
    await moderator.asks("language set", language="fr")

    added = await moderator.asks(
        "schedule add", time="7h", days="les lundis", timezone="Berlin", source="Reuters"
    )

    assert "montags um 07:00" in text_of(added)


async def test_quiet_hours_are_set_in_the_moderators_words(moderator: Reader) -> None:
    """Of a new follow and of one that is edited."""
    speaks(moderator, "de")

    added = await moderator.asks("follow", query="mascot", quiet_hours="von 22 bis 7 Uhr Berlin")
    assert "quiet 22:00-07:00 (Europe/Berlin)" in text_of(added)

    edited = await moderator.asks("schedule edit", schedule="1", quiet_hours="23 Uhr bis 6 Uhr")
    assert "quiet 23:00-06:00 (Europe/Berlin)" in text_of(edited)


async def test_a_search_since_a_day_in_any_language(reader: Reader, moderator: Reader) -> None:
    """As an option and in the query; whoever turns the page may speak another language."""
    speaks(reader, "de")

    option = text_of(await reader.asks("search", query="the", since="Woche"))
    inside = text_of(await reader.asks("search", query="the since:Woche"))
    english = text_of(await reader.asks("search", query="the since:week"))

    assert "since:week" in inside
    assert inside == english
    assert option.split("\n")[1:] == english.split("\n")[1:]


async def test_a_stored_query_is_understood_by_everybody(moderator: Reader, newsroom: App) -> None:
    """Nobody's language is at hand when a digest is due."""
    speaks(moderator, "de")

    await moderator.asks(
        "schedule add", time="7:30", timezone="Berlin", query='goat since:"eine Woche" on:gestern'
    )

    guild = moderator.world.channel.guild
    assert guild
    (schedule,) = await Subscriptions(newsroom.database).of_guild(guild.id)
    assert schedule.plan.selection.query == "goat since:week on:yesterday"


async def test_choices_have_the_readers_names(reader: Reader) -> None:
    """What is sent is the same for everybody; either can be typed."""
    speaks(reader, "de")

    assert await reader.is_offered("search", "since", "wo") == ["week"]
    assert await reader.is_offered("search", "since", "we") == ["week"]
    assert await reader.is_offered("search", "on", "GEST") == ["yesterday"]
