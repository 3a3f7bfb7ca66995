"""Chosen languages in the store, and that of who set a subscription up."""

import pytest

from bot.models import OPERATOR, AsItComes, Selection, SubscriptionPlan
from bot.storage.chosen_languages import ChosenLanguages
from bot.storage.deliveries.alerts import Alerts
from bot.storage.deliveries.subscriptions import Subscriptions
from bot.storage.engine import Database
from tests.storage.engines import Engine
from tests.storage.newsroom import NOON

PERSON, OTHER, SERVER, CHANNEL = 31, 32, 100, 101
ALERT = SubscriptionPlan(
    guild_id=OPERATOR, channel_id=70, selection=Selection(query="ferry"), rhythm=AsItComes(60),
    stories=5, created_by=PERSON, language="ar",
)  # fmt: skip


@pytest.fixture
def languages(database: Database) -> ChosenLanguages:
    return ChosenLanguages(database)


async def test_a_place_has_the_language_that_was_chosen_last(languages: ChosenLanguages) -> None:
    """Others keep theirs; choosing none takes it away."""
    await languages.choose(SERVER, SERVER, "de")
    await languages.choose(CHANNEL, SERVER, "fr")
    await languages.choose(PERSON, None, "pt-BR")
    await languages.choose(CHANNEL, SERVER, "ja")

    chosen = await languages.of_places([PERSON, OTHER, SERVER, CHANNEL])
    assert chosen == {PERSON: "pt-BR", SERVER: "de", CHANNEL: "ja"}
    assert await languages.of_server(SERVER) == {SERVER: "de", CHANNEL: "ja"}

    await languages.choose(SERVER, SERVER, None)

    assert await languages.of_places([SERVER, CHANNEL]) == {CHANNEL: "ja"}
    assert await languages.of_places([]) == {}


async def test_what_another_process_chose_is_known_at_once(engine: Engine) -> None:
    """Each look-up asks the database; nothing is remembered."""
    async with engine.open() as here, engine.open() as there:
        assert await ChosenLanguages(here).of_places([PERSON]) == {}
        for code in ("de", "fr", None):
            await ChosenLanguages(there).choose(PERSON, None, code)
            known = await ChosenLanguages(here).of_places([PERSON])
            assert known == ({PERSON: code} if code else {})


async def test_a_server_that_the_bot_left_is_forgotten(languages: ChosenLanguages) -> None:
    """With its channels; people and other servers keep theirs."""
    await languages.choose(SERVER, SERVER, "de")
    await languages.choose(CHANNEL, SERVER, "fr")
    await languages.choose(200, 200, "it")
    await languages.choose(PERSON, None, "nl")

    await languages.forget_server(SERVER)

    assert await languages.of_places([SERVER, CHANNEL, 200, PERSON]) == {200: "it", PERSON: "nl"}


async def test_forgetting_a_person_deletes_their_language(
    database: Database, languages: ChosenLanguages
) -> None:
    """Only theirs; deleting the last alert keeps it."""
    alerts = Alerts(database)
    await languages.choose(PERSON, None, "ar")
    await languages.choose(OTHER, None, "ko")
    stored = await alerts.add(ALERT, None, NOON, most=10)
    assert stored is not None

    await alerts.remove(stored.id, PERSON)
    assert await languages.of_places([PERSON]) == {PERSON: "ar"}
    await alerts.forget(PERSON)

    assert await languages.of_places([PERSON, OTHER]) == {OTHER: "ko"}


async def test_a_subscription_keeps_the_language_of_its_maker(database: Database) -> None:
    """As stored at first and with each change; one without has none."""
    subscriptions = Subscriptions(database)
    plan = replace_language(ALERT, "es")
    first = await subscriptions.add(plan, None, NOON, most=10)
    second = await subscriptions.add(replace_language(ALERT, None), None, NOON, most=10)
    assert first is not None
    assert second is not None
    assert (first.plan.language, second.plan.language) == ("es", None)

    await subscriptions.change(first.id, replace_language(plan, "sv"), None, NOON)

    changed = await subscriptions.get(first.id, SERVER)
    assert changed is not None
    assert changed.plan.language == "sv"


def replace_language(plan: SubscriptionPlan, code: str | None) -> SubscriptionPlan:
    """The plan for a server, with another language."""
    return plan._replace(guild_id=SERVER, language=code)
