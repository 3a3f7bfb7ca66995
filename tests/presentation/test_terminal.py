"""The output of `dateline ask`."""

from datetime import UTC, datetime

import pytest
from rich.style import Style

from bot.models import Cursor, Latest, Page
from bot.presentation import story_cards
from bot.presentation.components import Card
from bot.presentation.markdown import escape
from bot.presentation.terminal import render
from bot.presentation.trouble_card import trouble
from bot.words import english
from tests.invented_stories import a_story

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)


def printed(card: Card, *, ephemeral: bool = False) -> list[str]:
    """The lines of a card, without their styles."""
    payload = {"components": card.to_components(), "ephemeral": ephemeral}
    return [line.plain for line in render(payload, NOW, english())]


def test_a_list_reads_like_in_discord() -> None:
    """Headings, stories, times and buttons are in place, without markdown."""
    page = Page((a_story(title="A *new* mascot_of the [harbour]"),), older=Cursor(1, 1))

    assert printed(story_cards.latest(Latest(page, None, 1), english())) == [
        "Latest news",
        "",
        "1. A *new* mascot_of the [harbour]",
        "The ferry ran aground at dawn.",
        "Tidewick Lantern · TIDEWICK · 21 hours ago",
        "[Read 1]",
        "────────────────────────",
        "[Next]",
    ]


def test_an_ephemeral_reply_says_so() -> None:
    """A private answer says that others do not see it."""
    assert printed(trouble("No.", english()), ephemeral=True) == [
        "(only you see this)",
        "No.",
    ]


def test_a_link_is_printed_with_its_address() -> None:
    """A link button shows its address."""
    assert "[Open the article] https://lantern.example/ferry" in printed(
        story_cards.article(a_story(), english())
    )


def test_channels_have_names() -> None:
    """Channels show by name, unknown ones by id, and outside text is unchanged."""
    payload = {"content": "In <#7>, <#8> and \\<\\#7\\>."}

    assert [line.plain for line in render(payload, NOW, english(), {7: "news"})] == [
        "In #news, #8 and <#7>."
    ]


@pytest.mark.parametrize("text", ["<t:0:R>", "<t:99999999999999999999:R>", "<#7>"])
def test_outside_text_that_looks_like_a_moment_or_a_channel_is_unchanged(text: str) -> None:
    """A title can say anything, even a moment that no calendar has."""
    payload = {"content": f"News of {escape(text)}"}

    assert [line.plain for line in render(payload, NOW, english(), {7: "news"})] == [
        f"News of {text}"
    ]


def test_a_moment_that_no_calendar_has_is_shown_as_it_is() -> None:
    """The rest of the message is still readable."""
    payload = {"content": "Next <t:99999999999999999999:R>"}

    assert [line.plain for line in render(payload, NOW, english())] == [payload["content"]]


@pytest.mark.parametrize(
    ("then", "said"),
    [
        (datetime(2026, 11, 22, 9, 29, 50, tzinfo=UTC), "just now"),
        (datetime(2026, 11, 22, 9, 28, tzinfo=UTC), "2 minutes ago"),
        (datetime(2026, 11, 22, 8, 0, tzinfo=UTC), "1 hour ago"),
        (datetime(2026, 11, 12, 8, 0, tzinfo=UTC), "10 days ago"),
        (datetime(2026, 8, 1, 8, 0, tzinfo=UTC), "2026-08-01 08:00 UTC"),
        (datetime(2026, 11, 23, 8, 0, tzinfo=UTC), "2026-11-23 08:00 UTC"),
    ],
)
def test_times_are_told_like_in_discord(then: datetime, said: str) -> None:
    """Recent times show roughly how long ago, others as a date."""
    page = Page((a_story(published=then),))

    assert f"Tidewick Lantern · TIDEWICK · {said}" in printed(
        story_cards.latest(Latest(page, None, 1), english())
    )


def test_commands_have_names() -> None:
    """A command that Discord makes clickable is printed as it is typed; outside text is unchanged."""
    payload = {"content": f"Use </sources add:5> for {escape('</sources add:5>')}"}

    assert [line.plain for line in render(payload, NOW, english())] == [
        "Use /sources add for </sources add:5>"
    ]


@pytest.mark.parametrize(
    "code",
    ["elect*", "**a** OR *b*", "__x__", r"a\*b", "<#7>", "<t:0:R>", "</sources add:5>", "-# a"],
)
def test_nothing_in_code_is_markdown(code: str) -> None:
    """Marks, mentions, moments and backslashes in code are printed; marks around it still work."""
    payload = {"content": f"*Try* `{code}` or `{code}`, **now**"}
    line = render(payload, NOW, english(), {7: "news"})[0]

    assert line.plain == f"Try {code} or {code}, now"
    assert {line.plain[span.start : span.end]: span.style for span in line.spans} == {
        "Try": "italic",
        code: "cyan",
        "now": "bold",
    }


@pytest.mark.parametrize("text", ["a ` b", r"\`*a*\`", "``", r"`a\` *b* `c"])
def test_only_pairs_of_backticks_are_code(text: str) -> None:
    """A backtick that is alone or escaped is printed, and marks after it still work."""
    line = render({"content": text + " and *more*"}, NOW, english())[0]

    assert line.plain.endswith(" and more")
    assert ("cyan" in {span.style for span in line.spans}) == text.startswith("`a")


def test_a_name_with_marks_is_printed_as_it_is() -> None:
    """A channel's name may hold characters that are markdown elsewhere."""
    payload = {"content": "In <#7> and *here*"}

    assert render(payload, NOW, english(), {7: "my__best__news"})[0].plain == (
        "In #my__best__news and here"
    )


@pytest.mark.parametrize("title", ["Ferry runs aground", "[Video] Ferry *runs* a_ground", "a](b"])
def test_a_linked_title_is_printed_as_its_text(title: str) -> None:
    """The line has the title only; terminals that can open links get the address with it."""
    card = story_cards.latest(Latest(Page((a_story(title=title),)), None, 1), english())
    (section,) = (part for part in card.to_components()[0]["components"] if part["type"] == 9)
    line = render({"components": [section]}, NOW, english())[1]

    links = {
        line.plain[span.start : span.end]: span.style.link
        for span in line.spans
        if isinstance(span.style, Style)
    }
    assert line.plain == f"1. {title}"
    assert links == {"1." if "](" in title else title: "https://lantern.example/ferry"}
