"""Discord messages as plain text."""

import time

import pytest

from bot.text.discord_markup import only_link, without_markup


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("The **port** is __open__.", "The port is open."),
        ("*Ships* and _boats_ ~~wait~~ leave.", "Ships and boats wait leave."),
        ("***All*** **of *it***", "All of it"),
        ("The thief is ||the ferryman||.", "The thief is the ferryman."),
        ("# Port opens\n-# by Ann\n> It is open.\n- Ships\n* Boats", "Port opens\nby Ann\nIt is open.\nShips\nBoats"),
        (">>> One.\nTwo.", "One.\nTwo."),
        ("Read [the **report**](https://a.example/b_(c) \"Report\") now.", "Read the report now."),
        ("See <https://a.example/b_c_d>.", "See https://a.example/b_c_d."),
        ("**https://a.example/_b_**", "https://a.example/_b_"),
        ("Ask <@123> <@!4> <@&5> or <#6> <:wave:7><a:hi:8> with </latest:9>.", "Ask or with."),
        ("It opens <t:1700000000:R>.", "It opens 2023-11-14 22:13 UTC."),
        ("Set `a*b*` and\n```py\nx = _y_\n```", "Set a*b* and\nx = _y_"),
        (r"\*Not\* italic", "*Not* italic"),
    ],
)  # fmt: skip
def test_markup_goes_and_words_stay(written: str, read: str) -> None:
    """The text is what people see, without its looks."""
    assert without_markup(written) == read


@pytest.mark.parametrize(
    "text",
    ["2 * 3 * 4", "a_b_c", "**open", "5 > 4", "#news", "`half", "[1] (2)", "Bonjour !", "<3 -5 ||"],
)
def test_what_is_no_markup_stays(text: str) -> None:
    """Marks that Discord shows are part of the text."""
    assert without_markup(text) == text


@pytest.mark.parametrize("moment", ["9999999999999", "-9999999999999"])
def test_an_impossible_moment_goes(moment: str) -> None:
    """A timestamp that no calendar has is no error."""
    assert without_markup(f"On <t:{moment}:F> it opened") == "On it opened"


@pytest.mark.parametrize(
    "content",
    [
        "https://a.example/b?c=d_e",
        " <https://a.example/b?c=d_e>\n",
        "||https://a.example/b?c=d_e||",
        "[Port **opens**](https://a.example/b?c=d_e)",
    ],
)
def test_a_message_that_is_only_a_link(content: str) -> None:
    """In each form that Discord has for a link."""
    assert only_link(content) == "https://a.example/b?c=d_e"


@pytest.mark.parametrize(
    "content", ["", "See https://a.example", "https://a.example https://b.example", "a.example", "ftp://a.example"]
)  # fmt: skip
def test_a_message_that_is_more_than_a_link(content: str) -> None:
    """Its own text counts."""
    assert only_link(content) is None


@pytest.mark.parametrize(
    "piece", ["**a", "_a ", "`a", "``a`", "[a](http://", '[a](http://x "', "https://a(", "<:a", "***", "|| ", " "]
)  # fmt: skip
def test_hostile_markup_takes_linear_time(piece: str) -> None:
    """400,000 characters of half a mark take about a second."""
    text = piece * (400_000 // len(piece))
    begun = time.perf_counter()

    without_markup(text)
    only_link(text)

    assert time.perf_counter() - begun < 10  # 0.1 to 1.4 s; quadratic would take minutes
