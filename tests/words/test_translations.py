"""Every language file has the messages of en.ftl, with the same places and marks, within limits."""

import pytest
from babel import Locale

from bot.words import english, language_codes, translated_messages, words_in
from bot.words.ftl_compiler import compile_messages
from tests.words import check

TRANSLATIONS = [code for code in language_codes() if code != "en"]


@pytest.mark.parametrize("code", TRANSLATIONS)
def test_a_translation_has_no_fault(code: str) -> None:
    """What `python -m tests.words.check` prints for a language: nothing."""
    assert list(check.faults(code)) == []


def test_english_has_no_fault() -> None:
    """The limits, marks and conventions hold for the file that is translated."""
    found = [fault for fault in check.faults("en") if not fault.endswith("is still English")]

    assert found == []


def test_no_message_is_in_two_files() -> None:
    """A message is either translated or for the command line."""
    folder = check.FOLDER
    command_line = compile_messages((folder / "command_line.ftl").read_text("utf-8"))

    assert command_line.keys() & translated_messages() == set()
    assert command_line.keys() | translated_messages() == english().messages.keys()


@pytest.mark.parametrize(
    ("english_text", "text", "fault"),
    [
        ("One { $a }", "Eins", "lacks the place a"),
        ("One", "Eins { $a }", "has the place a, which en.ftl hasn't"),
        ("Use `a` now", "Nimm a", "marks or commands differ"),
        ("Use /search now", "Nimm /suche", "marks or commands differ"),
        ("**One** thing", "Eins", "marks or commands differ"),
        ("One thing", "One thing", "is still English"),
        ("One thing", 'Eins{ "\\u200b" }', "has an invisible character: U+200B"),
        ("It fell. { $reason }", "Es fiel: { $reason }", "so a full stop must come before it"),
        ("It fell. { $reason }", "Es fiel ({ $reason })", "so a full stop must come before it"),
        ("One thing", '{ " " }Eins', "begins or ends with a space"),
        (
            "{ $n ->\n    [one] One\n   *[other] { $n } things\n}",
            "{ $n ->\n   *[other] { $n } Dinge\n}",
            "n lacks the plural one",
        ),
        (
            "{ $n ->\n    [one] One\n   *[other] { $n } things\n}",
            "{ $n ->\n    [one] Eins\n    [few] { $n }\n   *[other] { $n } Dinge\n}",
            "this language has no plural few",
        ),
        (
            "{ $n ->\n    [one] One\n   *[other] { $n } things\n}",
            "{ $n ->\n    [one] Eins\n   *[other] Dinge\n}",
            "[other] must show { $n }",
        ),
        (
            "{ $kind ->\n    [day] today\n   *[all] always\n}",
            "{ $kind ->\n    [tag] heute\n   *[all] immer\n}",
            "the variants of kind must be all, day",
        ),
        (
            "{ $kind ->\n    [day] today { $a }\n   *[all] always\n}",
            "{ $kind ->\n    [day] heute\n   *[all] immer\n}",
            "lacks the place a",
        ),
    ],
)
def test_each_kind_of_fault_is_found(english_text: str, text: str, fault: str) -> None:
    """A fault that a translator can make is named, and nothing else is."""
    commands = check.commands_of(english().messages)
    ours, theirs = (compile_messages("a = " + each)["a"] for each in (text, english_text))

    found = list(check.faults_of_message("a", ours, theirs, "de", commands))

    assert len(found) == 1
    assert fault in found[0]


@pytest.mark.parametrize(
    ("code", "one", "fault"),
    [
        ("ru", "Одна новость", "[one] must show { $n }, since it also stands for 1, 21, 31…"),
        ("fr", "Une dépêche", "[one] must show { $n }, since it also stands for 0, 1…"),
        ("de", "Eine Meldung", None),
    ],
)
def test_a_plural_of_several_numbers_shows_the_number(
    code: str, one: str, fault: str | None
) -> None:
    """`[one]` of Russian stands for 21 too, so "one story" would be wrong there."""
    theirs = compile_messages("a = { $n ->\n    [one] One\n   *[other] { $n } stories\n}")["a"]
    tags = sorted({*Locale.parse(code).plural_form.tags} - {"one"})
    rest = "".join(f"    [{tag}] {{ $n }} x\n" for tag in tags)
    ours = compile_messages(f"a = {{ $n ->\n    [one] {one}\n{rest}   *[other] {{ $n }} x\n}}")["a"]

    found = list(
        check.faults_of_message("a", ours, theirs, code, check.commands_of(english().messages))
    )

    assert [each[: len(fault or "")] for each in found] == ([fault] if fault else [])


@pytest.mark.parametrize(("key", "most"), [("read", 80), ("latest.source", 100)])
def test_a_text_that_discord_refuses_is_found(key: str, most: int) -> None:
    """Labels and descriptions may not be too long."""
    words = english().messages
    commands = check.commands_of(words)

    def found(size: int) -> list[str]:
        suffix = "{ $number }" if key == "read" else ""
        ours = compile_messages("a = " + "x" * size + suffix)["a"]
        return list(check.faults_of_message(key, ours, words[key], "de", commands))

    room = 2 if key == "read" else 0
    assert found(most - room) == []
    assert found(most - room + 1) == [f"has {most + 1} characters; at most {most} are possible"]


@pytest.mark.parametrize("code", TRANSLATIONS)
def test_a_language_is_complete(code: str) -> None:
    """Nothing that Discord shows is English in a language that has a file, unless it is new."""
    lacking = translated_messages() - words_in(code).messages.keys()

    assert lacking == check.untranslated()
