"""`/language`, and in which language everything else is answered."""

import re
from collections.abc import Iterator

import discord
import pytest
import simcord

from bot.wiring.app import App
from tests.cogs.conftest import Reader, text_of
from tests.cogs.locales import has_locale, speaks
from tests.words.small_languages import languages_of

# Parts of languages: what they lack is English.
LANGUAGES = {
    "de": """
latest-title = Das Neueste
unknown-source-near = Es gibt keine Quelle „{ $name }“. Meinst du { $near }?
language-automatic = automatisch
language-own-set = Deine Sprache ist { $language }
language-own = **Du:** { $language }, selbst gewählt.
alerts-forgotten-title = Alles ist gelöscht
follow-thread = Abo zu: { $selection }
""",
    "fr": "latest-title = Les dernières nouvelles\nread = Lire { $number }\nalert-stop = Arrêter\nfollow-thread = Suivi : { $selection }\n",
    "ar": "latest-title = الأحدث\n",
    "pt-BR": "latest-title = As mais recentes\n",
}
ENGLISH, GERMAN, FRENCH, ARABIC, PORTUGUESE = (
    "Latest news",
    "Das Neueste",
    "Les dernières nouvelles",
    "الأحدث",
    "As mais recentes",
)


@pytest.fixture(autouse=True)
def _languages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with languages_of(tmp_path_factory.mktemp("words"), LANGUAGES):
        yield


def first_line(answer: simcord.InteractionResult) -> str:
    """The heading of an answer, without its markup and marks of direction."""
    line = re.sub("[\u200e\u200f\u2066-\u2069]", "", text_of(answer).splitlines()[0])
    return line.removeprefix("## ")


async def heading(reader: Reader) -> str:
    """The first line of an answer that all see."""
    return first_line(await reader.asks("latest"))


async def own_heading(reader: Reader) -> str:
    """The same in a direct message."""
    answer = await reader.world.people[reader.person].user.slash("latest")
    return first_line(answer)


async def chooses(reader: Reader, language: str) -> str:
    """Somebody chooses their own language, in a direct message; the answer's text."""
    user = reader.world.people[reader.person].user
    return text_of(await user.slash("language set", language=language))


def becomes_a_community(reader: Reader, locale: discord.Locale) -> None:
    """The server becomes a Community with this primary language."""
    assert reader.world.channel.guild
    server = reader.world.bot.get_guild(reader.world.channel.guild.id)
    assert server
    server.features.append("COMMUNITY")
    server.preferred_locale = locale
    has_locale(reader, str(locale))


@pytest.mark.parametrize(
    ("locale", "shown"),
    [
        ("en-GB", ENGLISH), ("de", GERMAN), ("fr", FRENCH), ("pt-BR", PORTUGUESE),
        ("cs", ENGLISH), ("zz", ENGLISH), ("fr-CA", FRENCH),
    ],
)  # fmt: skip
async def test_an_answer_has_the_language_of_the_asker(
    reader: Reader, locale: str, shown: str
) -> None:
    """As Discord states it, in servers and in direct messages; English for one that we lack."""
    speaks(reader, locale)

    assert await heading(reader) == shown
    assert await own_heading(reader) == shown


async def test_what_all_see_has_the_language_of_the_place(
    reader: Reader, moderator: Reader
) -> None:
    """The channel's before the server's before the Community's before the asker's."""
    speaks(reader, "pt-BR")
    becomes_a_community(reader, discord.Locale.french)
    assert await heading(reader) == FRENCH

    await moderator.asks("language set", language="Deutsch")
    assert await heading(reader) == GERMAN

    await moderator.asks("language set", language="arabic", channel=reader.world.channel)
    assert await heading(reader) == ARABIC
    assert await own_heading(reader) == PORTUGUESE

    await moderator.asks("language set", language="auto", channel=reader.world.channel)
    assert await heading(reader) == GERMAN
    await moderator.asks("language set", language="AUTOMATIC")
    assert await heading(reader) == FRENCH


async def test_only_a_community_has_a_language(reader: Reader) -> None:
    """Of other servers Discord says en-US, whatever is spoken there."""
    speaks(reader, "de")
    assert reader.world.channel.guild
    server = reader.world.bot.get_guild(reader.world.channel.guild.id)
    assert server
    server.preferred_locale = discord.Locale.french
    has_locale(reader, "fr")

    assert await heading(reader) == GERMAN


async def test_ones_own_language_is_chosen_in_direct_messages(reader: Reader) -> None:
    """The answer and everything after it is in that language; `automatic` is Discord's again."""
    speaks(reader, "fr")

    assert (await chooses(reader, "german")).startswith("### Deine Sprache ist Deutsch")
    assert await own_heading(reader) == GERMAN
    assert await heading(reader) == GERMAN

    await chooses(reader, "automatisch")
    assert await own_heading(reader) == FRENCH


async def test_what_one_person_sees_is_in_their_language(reader: Reader, moderator: Reader) -> None:
    """Errors too, whatever the server's language is."""
    speaks(reader, "de")
    await moderator.asks("language set", language="fr")

    answer = await reader.asks("latest", source="Tidewick Lamp")

    assert text_of(answer) == "Es gibt keine Quelle „Tidewick Lamp“. Meinst du Tidewick Lantern?"


async def test_a_button_answers_whoever_presses_it(reader: Reader, moderator: Reader) -> None:
    """*Read* opens a card for that person; a page that *Next* turns stays in the asker's language."""
    speaks(reader, "fr")
    speaks(moderator, "de")
    shown = await reader.asks("latest")

    opened = await moderator.presses("Lire 1", shown)
    turned = await moderator.presses("Next", shown)

    assert opened.ephemeral
    assert text_of(turned).startswith(f"## {FRENCH}")


async def test_a_server_s_language_needs_manage_server(reader: Reader, newsroom: App) -> None:
    """Anybody else is told how to choose their own; nothing is stored."""
    answer = await reader.asks("language set", language="de")

    assert answer.ephemeral
    assert text_of(answer).startswith("Changing a server's language needs Manage Server.")
    assert await rows(newsroom) == []


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("de", "de"), ("DE", "de"), ("Deutsch", "de"), ("german", "de"), (" deutsch ", "de"),
        ("de-AT", "de"), ("français", "fr"), ("Francais", "fr"), ("العربية", "ar"),
        ("pt-br", "pt-BR"), ("Português (Brasil)", "pt-BR"), ("pt", "pt-BR"), ("english", "en"),
        ("en-GB", "en"),
    ],
)  # fmt: skip
async def test_a_language_has_several_names(
    reader: Reader, newsroom: App, typed: str, code: str
) -> None:
    """Its own, the English one, and its code, in any case and with or without accents."""
    await chooses(reader, typed)

    assert [stored for _, stored in await rows(newsroom)] == [code]


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ("Germn", "“Germn” isn't one of the bot's languages. Did you mean Deutsch?"),
        ("Klingon", "“Klingon” isn't one of the bot's languages. Choose English, Deutsch, "),
        ("🙂", "“🙂” isn't one of the bot's languages. Choose English, Deutsch, "),
        ("ja", "“ja” isn't one of the bot's languages. Choose English, Deutsch, "),
    ],
)
async def test_an_unknown_language_is_refused(
    reader: Reader, newsroom: App, typed: str, line: str
) -> None:
    """One line names those that there are, or one that is spelled alike; nothing is stored."""
    answer = await chooses(reader, typed)

    assert answer.strip("\u2068\u2069").startswith(line)
    assert "\n" not in answer
    assert await rows(newsroom) == []


async def test_languages_are_offered_by_their_own_names(reader: Reader) -> None:
    """All of them first, then those whose own or English name fits what was typed."""
    assert await reader.is_offered("language set", "language", "") == [
        "auto", "en", "de", "fr", "pt-BR", "ar",
    ]  # fmt: skip
    assert await reader.is_offered("language set", "language", "ger") == ["de"]
    assert await reader.is_offered("language set", "language", "FRANÇ") == ["fr"]
    assert await reader.is_offered("language set", "language", "auto") == ["auto"]
    assert await reader.is_offered("language set", "language", "zzz") == []


async def test_show_says_which_languages_are_used_and_why(
    reader: Reader, moderator: Reader
) -> None:
    """For the person, the server and its channels; only the person sees it."""
    answer = await reader.asks("language show")
    assert answer.ephemeral
    assert "**You:** English, the language of your Discord." in text_of(answer)
    assert "**This server:** answers are in the language of the person who asks" in text_of(answer)

    speaks(reader, "cs")
    becomes_a_community(reader, discord.Locale.french)
    shown = text_of(await reader.asks("language show"))
    assert "because the bot lacks the language of your Discord (cs)" in shown
    assert "**This server:** Français, the primary language of the Community." in shown

    await chooses(reader, "de")
    await moderator.asks("language set", language="fr")
    await moderator.asks("language set", language="ar", channel=reader.world.channel)
    shown = text_of(await reader.asks("language show"))
    assert "**Du:** Deutsch, selbst gewählt." in shown
    assert "**This server:** Français, as a moderator chose." in shown
    assert f"**<#{reader.world.channel.id}>:** العربية, as a moderator chose." in shown

    own = text_of(await reader.world.people[reader.person].user.slash("language show"))
    assert "This server" not in own


async def test_an_alert_is_in_the_language_of_the_person(reader: Reader) -> None:
    """Its first message already."""
    speaks(reader, "fr")

    await reader.asks("alert add", query="quay")

    (message,) = reader.world.people[reader.person].user.dm_channel.history()
    assert "Arrêter" in str([each.to_dict() for each in message.components])


async def test_a_forums_thread_begins_in_the_language_of_its_posts(moderator: Reader) -> None:
    """The forum's, else that of the person who sets it up."""
    speaks(moderator, "fr")
    assert moderator.world.channel.guild
    forum = moderator.world.channel.guild.create_forum_channel("stories")

    await moderator.asks("follow", query="council", channel=forum)
    await moderator.asks("language set", language="de", channel=forum)
    await moderator.asks("follow", query="quay", channel=forum)

    first, second = [str(thread.history()[0].components[0].to_dict()) for thread in forum.threads]
    assert "Suivi : " in first
    assert "Abo zu: " in second


async def test_forgetting_a_person_deletes_their_language(reader: Reader, newsroom: App) -> None:
    """`/alert forget` answers in it once more."""
    await chooses(reader, "de")

    assert "Alles ist gelöscht" in text_of(await reader.asks("alert forget"))
    assert await rows(newsroom) == []
    assert await own_heading(reader) == ENGLISH


async def test_a_server_that_the_bot_leaves_is_forgotten(
    reader: Reader, moderator: Reader, newsroom: App
) -> None:
    """With its channels; people keep what they chose."""
    await moderator.asks("language set", language="fr")
    await moderator.asks("language set", language="de", channel=reader.world.channel)
    await chooses(reader, "ar")
    assert reader.world.channel.guild
    server = reader.world.bot.get_guild(reader.world.channel.guild.id)
    assert server

    cog = reader.world.bot.get_cog("language")
    assert cog
    for name, listener in cog.get_listeners():
        if name == "on_guild_remove":
            await listener(server)

    assert [code for _, code in await rows(newsroom)] == ["ar"]


async def test_answers_come_although_the_store_fails(reader: Reader, newsroom: App) -> None:
    """In the language of the person's Discord."""
    await chooses(reader, "ar")
    speaks(reader, "de")
    await newsroom.database.write(lambda c: c.execute("DROP TABLE languages").rowcount)

    assert await heading(reader) == GERMAN


async def rows(newsroom: App) -> list[tuple[int, str]]:
    """What is stored of languages."""
    statement = "SELECT place_id, code FROM languages"
    return await newsroom.database.read(lambda c: c.execute(statement).fetchall())
