"""Lines from right to left keep numbers, names and full stops on their own sides."""

import pytest

from bot.presentation.components import Card, text_display
from bot.presentation.limits import MESSAGE_TEXT, length
from bot.presentation.markdown import fit_message
from bot.words import Listed, Said, Words, english, say
from bot.words.ftl_compiler import compile_messages
from bot.words.message_files import Changed
from bot.words.right_to_left import isolating

SOURCE = """
number-group = ,
list-comma = { "، " }
list-and = { $begin } و{ $end }
gone = { $host } لا يجيب. { $reason }
named = المصادر: { $names }.
count = { $count ->
    [one] قصة من { $source }
   *[other] { $count } قصص من { $source }
}
linked = [منشور]({ $link }) `/sources add url:{ $source }`
"""
ARABIC = Words("ar", Changed(compile_messages(SOURCE), isolating), english())
L, R, F, END = "\u2066", "\u2067", "\u2068", "\u2069"


def shown(*texts: str) -> list[str]:
    """The texts of a card with these."""
    (container,) = Card(*map(text_display, texts)).to_components()
    return [each["content"] for each in container["components"]]


@pytest.mark.parametrize(
    ("said", "text"),
    [
        (say("gone", host="a.example", reason="Odd."), f"{F}a.example{END} لا يجيب. {F}Odd.{END}"),
        (say("count", count=3, source="BBC"), f"3 قصص من {F}BBC{END}"),
        (say("linked", link="https://a.example", source="BBC"), "[منشور](https://a.example) `/sources add url:BBC`"),
        (say("named", names=Listed(["A"])), f"المصادر: {F}A{END}."),
        (
            say("named", names=Listed(["A", "B", "C"])),
            f"المصادر: {F}{R}{F}A{END}، {F}B{END} و{F}C{END}{END}{END}.",
        ),
        (say("count", count=3, source=f"B{END}\u202eC"), f"3 قصص من {F}BC{END}"),
        (say("count", count=3, source=f"{F}وكالة{END}"), f"3 قصص من {F}{F}وكالة{END}{END}"),
    ],
)  # fmt: skip
def test_values_are_isolated(said: Said, text: str) -> None:
    """Except where the text is copied or is an address; a value can't end an isolate itself."""
    assert ARABIC.tell(said) == text


def test_values_of_other_languages_stay_as_they_are() -> None:
    """Nothing is added to a language from left to right."""
    assert english()("why-choice", title="A", source="B") == "A · B"
    assert english().apart("A") == "A"
    assert ARABIC.apart("A") == f"{F}A{END}"


def test_an_error_keeps_its_isolates() -> None:
    """What is escaped and cut still ends each isolate that it begins."""
    said = say("gone", host="a.example", reason="*One* two three four five six seven.")

    assert fit_message(said, ARABIC, 200) == (
        f"{F}{F}a.example{END} لا يجيب. {F}\\*One\\* two three four five six seven.{END}{END}"
    )
    for limit in range(5, 60):
        text = fit_message(said, ARABIC, limit)
        assert text.count(F) + text.count(R) == text.count(END)
        assert length(text) <= limit + 4


def test_lines_are_set_apart_behind_their_marks() -> None:
    """Discord reads headings, small print and lists only at the start of a line."""
    assert shown("## أخبار\n-# BBC قصص\n1. واحد\n- اثنان\n**3** ثلاثة") == [
        f"## {R}أخبار{END}\n-# {F}BBC قصص{END}\n1. {R}واحد{END}\n- {R}اثنان{END}\n{R}**3** ثلاثة{END}"
    ]


def test_a_line_that_begins_with_a_command_reads_from_right_to_left() -> None:
    """Commands are Latin in every language; the words around them decide."""
    mention, example = "</latest:5>", "`/latest count:10`"

    assert shown(f"- {mention} يعرض أحدث الأخبار: {example}") == [
        f"- {R}{L}{mention}{END} يعرض أحدث الأخبار: {L}{example}{END}{END}"
    ]
    assert shown("انظر /sources add أو https://a.example/feed") == [
        f"{R}انظر {L}/sources add{END} أو https://a.example/feed{END}"
    ]


def test_a_line_of_values_has_the_direction_of_its_card() -> None:
    """A line of isolated names and a time reads from right to left in an Arabic card only."""
    line = f"-# {F}BBC{END} · {F}LONDON{END} · <t:1795262400:R>"

    assert shown("## أخبار", line) == [f"## {R}أخبار{END}", f"-# {R}{line[3:]}{END}"]
    assert shown("## News", line) == ["## News", line]


def test_titles_that_are_set_apart_already_change_nothing() -> None:
    """In a card from left to right, a publisher's line from right to left has its isolate."""
    text = f"**1. {F}عنوان{END}**\nEnglish text · BBC"

    assert shown(text, "## News") == [text, "## News"]


def test_a_full_message_stays_within_the_limit() -> None:
    """Lines that don't fit with their marks are shown without."""
    texts = shown("أخبار", "ا" * (MESSAGE_TEXT - 8))

    assert texts[0] == f"{R}أخبار{END}"
    assert sum(map(length, texts)) <= MESSAGE_TEXT
