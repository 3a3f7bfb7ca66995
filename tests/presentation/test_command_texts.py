"""Commands as Discord gets them: described in each of its languages that we have."""

import logging
from collections import defaultdict
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import discord
import pytest

from bot.client import NewsBot, cog_names
from bot.playground import open_world
from bot.presentation.command_texts import CommandTranslator
from bot.wiring.app import App
from bot.wiring.discord_bot import discord_bot
from bot.wiring.live_news import live_news
from bot.words import english, language_codes, language_of
from tests.words.small_languages import languages_of

# Discord's limits: https://docs.discord.com/developers/interactions/application-commands
NAME, DESCRIPTION, CHOICE, WHOLE = 32, 100, 100, 8_000  # characters
GERMAN = """
latest =
    .description = Die neuesten Meldungen
    .count = Meldungen je Seite
digest =
    .choice-week = Woche
summarize-menu = Zusammenfassen
"""


@pytest.fixture
async def bot(newsroom: App) -> AsyncIterator[NewsBot]:
    """The bot with its cogs, not connected."""
    async with live_news(newsroom) as live:
        bot = discord_bot(newsroom, live, simulated=True)
        for name in cog_names():
            await bot.load_extension(name)
        yield bot


async def payloads(bot: NewsBot) -> dict[str, dict[str, Any]]:
    """What Discord gets, by the commands' English names."""
    translator = CommandTranslator()
    commands = bot.tree.get_commands()
    found = [await each.get_translated_payload(bot.tree, translator) for each in commands]
    return {payload["name"]: dict(payload) for payload in found}


def parts(payload: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """A command, its options and their choices."""
    yield payload
    for each in [*payload.get("options", ()), *payload.get("choices", ())]:
        yield from parts(each)


def longest(part: dict[str, Any], field: str) -> int:
    """The length of a text in the language in which it is longest."""
    texts = [part.get(field, ""), *part.get(f"{field}_localizations", {}).values()]
    return max(map(units, texts))


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def faults(payload: dict[str, Any]) -> list[str]:
    """What Discord would refuse about a command."""
    found, whole = [], 0
    for part in parts(payload):
        is_choice = "value" in part
        name, description = longest(part, "name"), longest(part, "description")
        whole += name + description + (units(str(part["value"])) if is_choice else 0)
        if name > (CHOICE if is_choice else NAME) or description > DESCRIPTION:
            found.append(f"{part['name']}: {name}, {description}")
    return found + ([f"{payload['name']}: {whole} in all"] if whole > WHOLE else [])


async def test_each_text_is_in_the_languages_that_have_it(bot: NewsBot, tmp_path: Path) -> None:
    """Descriptions, options, choices and the menu; names stay English, and so does what is missing."""
    with languages_of(tmp_path, {"de": GERMAN, "ar": GERMAN}):
        found = await payloads(bot)

    latest = found["latest"]
    count = next(each for each in latest["options"] if each["name"] == "count")
    source = next(each for each in latest["options"] if each["name"] == "source")
    assert latest["description_localizations"]["de"] == "Die neuesten Meldungen"
    assert count["description_localizations"]["de"] == "Meldungen je Seite"
    assert set(source["description_localizations"]) == {"en-US", "en-GB"}
    assert set(latest["description_localizations"]) == {"en-US", "en-GB", "de"}
    period = next(each for each in found["digest"]["options"] if each["name"] == "period")
    choices = {each["value"]: each["name_localizations"].get("de") for each in period["choices"]}
    assert choices == {"day": None, "week": "Woche", "month": None, "all": None}
    assert found["Summarize"]["name_localizations"]["de"] == "Zusammenfassen"
    names = [part.get("name_localizations", {}) for part in parts(latest)]
    assert names == [{}] * len(names)


async def test_every_english_text_is_given_too(bot: NewsBot) -> None:
    """Otherwise a reader of American English might be shown British English, or the other way."""
    for payload in (await payloads(bot)).values():
        for part in parts(payload):
            for field in ("name", "description"):
                translated = part.get(f"{field}_localizations")
                if translated:
                    assert translated["en-US"] == translated["en-GB"] == part[field]


async def test_every_language_of_discord_that_has_a_file_is_given(bot: NewsBot) -> None:
    """With its regions, such as es-419; Arabic is none of Discord's."""
    ours = {str(each) for each in discord.Locale if language_of(str(each)) != "en"}
    assert {language_of(each) for each in ours} == set(language_codes()) - {"en", "ar"}

    found = await payloads(bot)

    assert set(found["latest"]["description_localizations"]) == ours | {"en-US", "en-GB"}


async def test_commands_are_within_discord_s_limits(bot: NewsBot) -> None:
    """In all languages together."""
    found = await payloads(bot)

    assert [fault for payload in found.values() for fault in faults(payload)] == []


async def test_a_language_that_is_60_percent_longer_stays_within_them(
    bot: NewsBot, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """What would be too long is English, and the log names it; the others are translated."""
    text = longer(0.6).replace("    .count = ", f"    .count = {'~' * DESCRIPTION}")
    with languages_of(tmp_path, {"sv": text}):
        found = await payloads(bot)

    assert [fault for payload in found.values() for fault in faults(payload)] == []
    assert "~" in found["latest"]["description_localizations"]["sv-SE"]
    count = next(each for each in found["latest"]["options"] if each["name"] == "count")
    assert "sv-SE" not in count["description_localizations"]
    assert "sv.ftl: latest.count has more than 100 characters" in caplog.text


def longer(by: float) -> str:
    """A language file of all texts of commands, each longer than English by that share."""
    attributes = defaultdict(list)
    for key in english().messages:
        message, _, attribute = key.partition(".")
        if attribute and (text := english()(key)):
            attributes[message].append(f"    .{attribute} = {text}{'~' * round(len(text) * by)}")
    return "\n".join("\n".join([f"{name} =", *lines]) for name, lines in attributes.items())


async def test_commands_are_sent_again_when_a_translation_changes(
    newsroom: App, tmp_path_factory: pytest.TempPathFactory, caplog: pytest.LogCaptureFixture
) -> None:
    """And only then: Discord limits how often."""
    caplog.set_level(logging.INFO)
    folder = tmp_path_factory.mktemp
    async with live_news(newsroom) as live:
        with languages_of(folder("before"), {"de": GERMAN}):
            bot = discord_bot(newsroom, live)
            async with open_world(bot, newsroom.clock):
                assert not await bot.sync_commands()
                with languages_of(folder("same"), {"de": GERMAN}):
                    assert not await bot.sync_commands()
                with languages_of(folder("after"), {"de": GERMAN.replace("Woche", "7 Tage")}):
                    assert await bot.sync_commands()
                    assert not await bot.sync_commands()
