"""`dateline ask`: from what people type to a command with options to the reply."""

from typing import Any

import pytest

from bot.ask import ask, line_of
from bot.cli.arguments import locale
from bot.errors import NotAllowed, WrongUsage
from bot.wiring.app import App
from bot.wiring.discord_bot import discord_bot
from bot.wiring.live_news import live_news
from bot.words import language_codes, words_in
from tests.fakes import FakeClock


async def asked(
    app: App, line: str, user: str = "reader", code: str | None = None
) -> dict[str, Any]:
    """The payload of the reply to a line."""
    async with live_news(app) as live:
        bot = discord_bot(app, live, simulated=True)
        return (await ask(bot, app.clock, line, user=user, locale=code)).payload


@pytest.mark.parametrize("code", [*language_codes(), None])
async def test_a_reply_in_the_language_of_a_locale(newsroom: App, code: str | None) -> None:
    """Also in Arabic, which Discord doesn't offer; English without one."""
    reply = await asked(newsroom, "/help", code=code)

    assert words_in(code or "en")("help-title") in str(reply["components"])


@pytest.mark.parametrize(
    ("typed", "code"),
    [("de", "de"), ("DE", "de"), ("de-CH", "de-CH"), ("en", "en"), ("en-GB", "en-GB")],
)
def test_a_locale_is_a_code_in_any_case(typed: str, code: str) -> None:
    """With or without a region that we make no difference for."""
    assert locale(typed) == code


@pytest.mark.parametrize("typed", ["zz", "deutsch", "", "zh-TW", "pt-PT", "e n"])
def test_an_unknown_locale_is_refused(typed: str) -> None:
    """One line names those that are known."""
    with pytest.raises(WrongUsage) as raised:
        locale(typed)

    assert f"“{typed}” isn't one of the bot's languages. Use one of these: " in str(raised.value)
    assert ", ".join(language_codes()) in str(raised.value)


@pytest.mark.parametrize(
    "line",
    [
        "/search query:harbour source:Reuters",
        "search query:harbour source:Reuters",
        '/search query:"harbour" source:"Reuters"',
        "  /search  source:Reuters query:harbour ",
    ],
)
async def test_options_in_any_form(newsroom: App, line: str) -> None:
    """With or without slash and quotes, in any order, the same command runs."""
    reply = await asked(newsroom, line)

    assert "No story from Reuters mentions “harbour”" in str(reply["components"])


async def test_an_unquoted_value_goes_on_to_the_next_option(newsroom: App) -> None:
    """People type spaces; the value ends where another option begins."""
    reply = await asked(newsroom, "/search query:zeppelin dirigible order:newest")

    assert "“zeppelin dirigible”" in str(reply["components"])


@pytest.mark.parametrize(
    ("value", "searched"),
    [
        ("harbour 10:30", "harbour 10:30"),
        ("re: harbour", "re: harbour"),
        ("Sources: harbour", "Sources: harbour"),
        ("harbour https://news.example/orders:1", "harbour https://news.example/orders:1"),
        ("harbour time-out:now", "harbour time-out:now"),
        (r'"harbour sources: shut"', "harbour sources: shut"),
        ('harbour "sources: shut"', 'harbour "sources: shut"'),
        ("harbour -source:Reuters", "harbour -source:Reuters"),
    ],
)
async def test_a_text_may_have_colons(newsroom: App, value: str, searched: str) -> None:
    """Times, addresses, operators of the search, phrases and whole values in quotes stay text."""
    reply = await asked(newsroom, f"/search query:{value}")

    assert f"Search: {searched}" in _plain(reply)


def _plain(reply: dict[str, Any]) -> str:
    """The text of a reply without the backslashes that keep Discord from reading markup."""
    return str(reply["components"]).replace("\\", "").replace("\u2060", "")


async def test_quotes_inside_a_value(newsroom: App) -> None:
    """A phrase for the search is written with escaped quotes."""
    reply = await asked(newsroom, r'/search query:"\"official mascot\" harbour"')

    assert "**official mascot**" in str(reply["components"])


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (["/search query:oil price order:newest"], "/search query:oil price order:newest"),
        (["/latest", "source:Reuters"], "/latest source:Reuters"),
        (["/search", "query:oil price", "order:newest"], '/search query:"oil price" order:newest'),
        (["/search", 'query:"oil price"'], '/search query:"oil price"'),
        (["/search", 'query:"oil price" opec'], r'/search query:"\"oil price\" opec"'),
        (["/search query:oil price", "order:newest"], "/search query:oil price order:newest"),
    ],
)
def test_words_of_a_shell(words: list[str], line: str) -> None:
    """A command without quotes around it means the same: spaces within a word stay in its value."""
    assert line_of(words) == line


async def test_the_payload_is_discords(newsroom: App) -> None:
    """Components V2, as it would be sent, and whether it is ephemeral."""
    reply = await asked(newsroom, "/latest count:1")

    assert reply["flags"] & (1 << 15)
    assert reply["ephemeral"] is False
    assert reply["components"][0]["type"] == 17


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        (
            "/weather",
            "There is no command /weather. The commands are /alert add, /alert forget, /alert list,",
        ),
        ("", "There is no command /."),
        ("/lates count:1", "There is no command /lates. Did you mean /latest?"),
        ("/source list", "There is no command /source list. Did you mean /sources list?"),
        ("/sources", "Did you mean /sources add, /sources list, /sources mute, /sources refresh,"),
        ("/latest colour:red", "“colour:red”. Its options are: source:… count:…"),
        ("/latest counts:5", "No option `counts`. Did you mean `count`?"),
        ("/digest query: floods sources: Reuters", "No option `sources`. Did you mean `source`?"),
        (
            "/search query:floods oder:newest source:Reuters",
            "No option `oder`. Did you mean `order`?",
        ),
        ('/search query:"a b" sorce:Reuters', "No option `sorce`. Did you mean `source`?"),
        ("/latest five", "/latest doesn't take “five”"),
        ("/search flood query:harbour", "/search doesn't take “flood query:harbour”"),
        ("/schedule pause number:2", "/schedule pause doesn't take “number:2”"),
        ("/latest count:five", "count must be a whole number, not “five”"),
        ("/latest count:11", "must be ≤ 10"),
        ('/search query:"a b" garbage', "Remove what follows: garbage"),
        ('/search query:"a b" garbage order:newest', "Remove what follows: garbage"),
        ("/search", "requires option 'query'"),
        ("/digest source:Reuters period:decade", "only allows"),
    ],
)
async def test_wrong_usage_is_explained(newsroom: App, line: str, complaint: str) -> None:
    """Lines that no Discord client would send are refused, with the options there are."""
    with pytest.raises(WrongUsage) as raised:
        await asked(newsroom, line)

    assert complaint in str(raised.value)


@pytest.mark.parametrize(
    ("short", "named"),
    [
        ("/search harbour", "/search query:harbour"),
        ("/search harbour source:Reuters", "/search query:harbour source:Reuters"),
        ('/search "oil price" -gas', '/search query:"\\"oil price\\" -gas"'),
    ],
)
async def test_the_first_required_option_needs_no_name(
    newsroom: App, short: str, named: str
) -> None:
    """As in Discord, where the cursor is in it; cards name commands so: `/schedule pause 2`."""
    assert (await asked(newsroom, short))["components"] == (await asked(newsroom, named))[
        "components"
    ]


async def test_schedules_last_and_nothing_is_posted(newsroom: App, clock: FakeClock) -> None:
    """What one `ask` schedules, the next one lists; posting is left to the running bot."""
    plan = "/schedule add source:Reuters time:09:05 timezone:UTC channel:#news"
    await asked(newsroom, plan, user="mod")
    clock.advance(hours=1)

    listed = await asked(newsroom, "/schedule list", user="mod")
    history = await asked(newsroom, "/schedule history schedule:1", user="mod")

    assert "**1** Reuters in <#" in str(listed["components"])
    assert "Nothing has been due yet." in str(history["components"])


async def test_a_reader_is_refused_by_name(newsroom: App) -> None:
    """A moderator's command names the permission that a reader lacks."""
    with pytest.raises(NotAllowed, match="Manage Server"):
        await asked(newsroom, "/schedule list")


async def test_every_message_of_a_reply_is_there(newsroom: App) -> None:
    """/schedule add answers with the plan, and below it the first digest."""
    plan = "/schedule add source:Reuters time:09:05 timezone:UTC"

    reply = await asked(newsroom, plan, user="mod")

    (preview,) = reply["followups"]
    assert "News from Reuters" in str(preview["components"])
