"""Numbers, lists, plurals and missing messages of a language."""

import pickle
from pathlib import Path

import pytest
from babel import Locale

from bot.words import Listed, Said, Words, english, say, words_in
from bot.words.ftl_compiler import compile_messages
from bot.words.languages import load_translation, mentioning
from bot.words.plurals import PLURALS
from tests.words.pseudo import pseudo_words


@pytest.mark.parametrize("code", PLURALS)
def test_plurals_agree_with_babel(code: str) -> None:
    """Each whole number has the category that CLDR gives it."""
    rule = Locale.parse(code).plural_form

    for number in [*range(2001), 10_000, 1_000_000, 1_000_001, 2_000_000, 10**9]:
        assert PLURALS[code](number) == rule(number)


def test_numbers_are_grouped_and_texts_are_not() -> None:
    """An int counts something and is grouped; a str is inserted as it is."""
    words = Words("en", {**english().messages, **compile_messages("a = { $n } of { $name }")})

    assert words("a", n=12345, name="12345") == "12,345 of 12345"


@pytest.mark.parametrize(
    ("listed", "text"),
    [
        (Listed(()), ""),
        (Listed(["A"]), "A"),
        (Listed(["A", "B"]), "A and B"),
        (Listed(["A", "B", "C"], "or"), "A, B or C"),
        (Listed(["A", "B", "C"], "comma"), "A, B, C"),
        (Listed(["A", "B"], "lines"), "A\nB"),
        (Listed(["A", Said("list-or", {"begin": "B", "end": "C"})]), "A and B or C"),
    ],
)
def test_lists_read_as_a_sentence(listed: Listed, text: str) -> None:
    """Items are joined as the sentence around them needs."""
    assert english().shown(listed) == text


def test_a_message_that_a_language_lacks_is_english() -> None:
    """A half-translated language says the rest in English, and never fails."""
    words = Words("en", compile_messages("list-and = { $begin } und { $end }"), english())

    assert words.listed(["A", "B"]) == "A und B"
    assert words.listed(["A", "B"], "or") == "A or B"
    assert words.shown(1234) == "1,234"


@pytest.mark.parametrize(
    "code", ["en-GB", "en-US", "tlh", "zh-TW", "pt-PT", "", "command_line", "../en"]
)
def test_a_language_without_a_file_is_english(code: str) -> None:
    """Whatever Discord or a person names, there are words for it."""
    assert words_in(code) is english()


def test_a_broken_file_costs_only_its_broken_messages(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """What can be read is shown; the rest is English, and the log says which file, line and key."""
    file = tmp_path / "de.ftl"
    file.write_text(
        "# German\n"
        "latest-title = Neueste Nachrichten\n"
        "next = { $broken\n"
        "    and on\n"
        "more =\n"
        "    Mehr dazu\n"
        "more = Noch mehr\n"
        "read = Lies { $nummer }\n"
        "lesen = Lesen\n",
        "utf-8",
    )

    words = Words("de", load_translation(file), english())

    for _ in range(2):  # the log has each once
        assert (words("more"), words("next"), words("add")) == ("Mehr dazu", "Next", "Add")
        assert words("read", number="3") == "Read 3"
        assert words("latest-title") == "Neueste Nachrichten"
    faults = [record.message for record in caplog.records]
    assert [fault[: fault.index(". English")] for fault in faults if "missing" not in fault] == [
        "de.ftl: line 7: more is there twice",
        "de.ftl: lesen isn't a message of en.ftl",
        'de.ftl: line 4: next: expected "}"',
        "de.ftl: read has an unknown place: nummer",
    ]
    assert any("missing messages: " in fault and " add, " in fault for fault in faults)


@pytest.mark.parametrize("content", [None, b"\xff\xfe\x00 no UTF-8", b""])
def test_a_file_that_cannot_be_read_is_english(
    content: bytes | None, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Nothing fails, and the log says why."""
    file = tmp_path / "de.ftl"
    if content is not None:
        file.write_bytes(content)

    words = Words("de", load_translation(file), english())

    assert words("next") == "Next"
    assert len(caplog.records) == 1
    assert caplog.records[0].message.startswith("de.ftl: ")


def test_a_message_that_nobody_knows_is_a_fault() -> None:
    """A wrong key or a missing value in the code fails."""
    with pytest.raises(KeyError):
        english()("no-such-message")
    with pytest.raises(KeyError):
        english()("list-and", begin="A")


def test_a_stored_message_of_another_version_is_still_told() -> None:
    """A row whose message was since removed or given other places is shown, not a crash."""
    assert english().tell(say("long-gone", host="example.org")) == "long-gone: example.org"
    assert english().tell(say("list-and", start=3)) == "list-and: 3"


def test_texts_that_are_not_ours_are_told_as_they_are() -> None:
    """Discord's own words, and rows of old versions."""
    assert english().tell("Missing Access") == "Missing Access"


def test_said_crosses_to_another_process() -> None:
    """A message pickles, with what is nested in it."""
    said = say("list-and", begin=say("list-or", begin="A", end="B"), end=Listed(["C"], "comma"))

    assert pickle.loads(pickle.dumps(said)) == said


def test_the_pseudo_language_changes_every_word() -> None:
    """What stays plain in the pseudo language did not come from en.ftl."""
    assert pseudo_words()("list-and", begin="A", end="B") == "A áñd ~~~B"


MENTIONS = frozenset({"</sources add:5>", "</sources list:5>", "</latest:7>"})


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Use /sources add now.", "Use </sources add:5> now."),
        ("See /latest; (/sources list)", "See </latest:7>; (</sources list:5>)"),
        (
            "詳しくは/latestを見て、/sources listも",
            "詳しくは</latest:7>を見て、</sources list:5>も",
        ),
        ("/sources", "/sources"),  # only the commands of a group can be clicked
        ("/sources addition, /latest: all", "/sources addition, </latest:7>: all"),
        ("`/latest source:Reuters`", "`/latest source:Reuters`"),  # a mention holds no options
        ("https://a.example/latest", "https://a.example/latest"),
        (
            '{ $n ->\\n    [one] /latest\\n   *[other] all of /latest\\n } { "" }',
            "</latest:7> ",
        ),
    ],
)
def test_commands_become_mentions(text: str, shown: str) -> None:
    """Where a message names a command that Discord has registered, and nowhere else."""
    english_text = Words("en", compile_messages("a = " + text.replace("\\n", "\n")))

    assert mentioning(english_text, MENTIONS)("a", n=1) == shown


def test_values_become_no_mentions() -> None:
    """Only our own text does: a source may be called like a command."""
    told = words_in("en", MENTIONS)("unknown-source-near", name="/latest", near="/sources add")

    assert "<" not in told
