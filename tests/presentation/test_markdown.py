"""Outside text shows letter for letter and has no effect."""

import re
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.models import Fragment
from bot.presentation.limits import length
from bot.presentation.markdown import ELLIPSIS, escape, fit, fit_fragments, fit_message
from bot.words import say, words_in
from bot.words.moments import moment

HOSTILE = st.text(alphabet="ab *_~`|[]()<>@#-+.:!\\\n1ü😀اש", max_size=200)


def shown(markdown: str) -> str:
    """What Discord shows for markdown in which every mark is escaped."""
    return re.sub(r"\\([^a-zA-Z0-9\s])", r"\1", re.sub("[\u2068\u2069]", "", markdown))


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        (
            "**bold** _it_ ~~no~~ `code` ||spoiler||",
            r"\*\*bold\*\* \_it\_ \~\~no\~\~ \`code\` \|\|spoiler\|\|",
        ),
        ("[click](http://evil.example)", r"\[click\]\(http://evil.example)"),
        ("<@1> <#2> <t:3> <https://x.example>", r"\<@1> \<#2> \<t:3> \<https://x.example>"),
        ("@everyone and @here", r"\@everyone and \@here"),
        (
            "# heading\n> quote\n- item\n1. first\n-# small",
            "\\# heading\n\\> quote\n\\- item\n1\\. first\n\\-# small",
        ),
        (r"C:\temp", r"C:\\temp"),
        ("a U.S.-led coalition (SPMAGTF-CR-CC) 19.2", "a U.S.-led coalition (SPMAGTF-CR-CC) 19.2"),
    ],
)
def test_marks_are_escaped(text: str, escaped: str) -> None:
    """Formatting, masked links, mentions and pings are disabled; plain text is unchanged."""
    assert escape(text) == escaped


def test_what_nobody_sees_is_dropped() -> None:
    """No control character and no change of direction disguises a text, a mark or a ping."""
    assert escape("a\x00b\u202egpj.exe\u2066\n\x07# x\t@\x7feveryone") == (
        "abgpj.exe\n\\# x\t\\@everyone"
    )


@given(HOSTILE)
def test_escaping_loses_no_letter(text: str) -> None:
    """Discord shows an escaped text as the text itself."""
    assert shown(escape(text)) == text


@given(HOSTILE, st.integers(0, 250))
def test_fitted_text_is_within_its_limit(text: str, limit: int) -> None:
    """A fitted text never exceeds the limit and begins as the text does."""
    fitted = fit(text, limit)

    assert length(fitted) <= limit
    assert text.startswith(shown(fitted).removesuffix(ELLIPSIS)) or fitted == ""


@given(st.lists(st.tuples(HOSTILE, st.booleans()), max_size=8), st.integers(0, 300))
def test_fitted_fragments_are_within_their_limit(
    pieces: list[tuple[str, bool]], limit: int
) -> None:
    """The marks around matches count, and a cut leaves none open."""
    fitted = fit_fragments([Fragment(text, matched) for text, matched in pieces], limit)

    assert length(fitted) <= limit
    assert len(re.findall(r"(?<!\\)(?:\\\\)*\*\*", fitted)) % 2 == 0


def test_right_to_left_stands_by_itself() -> None:
    """Lines are isolated, so that full stops, numbers and times stay in place."""
    assert fit("وكالة", 9) == "\u2068وكالة\u2069"
    assert fit("نعم.\n\nنعم.", 20) == "\u2068نعم.\u2069\n\n\u2068نعم.\u2069"
    assert fit("كلمة كلمة", 8) == "\u2068كلمة…\u2069"
    assert fit("plain", 9) == "plain"


def test_a_text_is_cut_at_a_word() -> None:
    """The ellipsis follows a whole word."""
    assert fit("The harbour authority agreed", 15) == "The harbour…"


def test_an_endless_word_is_cut_in_the_middle() -> None:
    """A word longer than the limit still shows its beginning."""
    assert fit("x" * 50, 10) == "x" * 9 + ELLIPSIS


def test_an_emoji_counts_twice() -> None:
    """Lengths are counted as a JavaScript client does, so nothing that fits is refused."""
    assert fit("😀😀😀😀", 5) == "😀😀" + ELLIPSIS


def test_moments_are_in_the_readers_zone() -> None:
    """A time is sent as Discord's timestamp, not as text."""
    assert moment(datetime(2026, 11, 22, tzinfo=UTC)) == "<t:1795305600:R>"


def test_two_megabytes_are_cut_at_once() -> None:
    """Only the part of a text that can be shown is examined."""
    assert fit("word " * 400_000, 20) == "word word word word…"


def test_only_our_own_commands_can_be_clicked_in_an_error() -> None:
    """A mention of a command in a value, such as a feed's title, shows letter for letter."""
    words = words_in("en", frozenset({"</sources add:5>", "</sources list:5>"}))

    assert (
        fit_message(say("offer-expired"), words, 300)
        == "This offer has expired. Run </sources add:5> again."
    )
    assert fit_message("Try </ban:9>", words, 300) == r"Try \</ban:9>"
