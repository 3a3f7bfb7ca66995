"""Our compiler and fluent.runtime read the same files alike; a broken file is refused by line."""

from itertools import product
from pathlib import Path

import pytest
from fluent.runtime import FluentBundle, FluentResource
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.words import Said, Words, english, ftl_compiler
from bot.words.ftl_compiler import BrokenMessages, compile_messages, places

FILES = sorted(Path(ftl_compiler.__file__).parent.glob("*.ftl"))
NUMBERS = [0, 1, 2, 3, 5, 11, 21, 100, 1234, 1_000_000]

SHAPES = r"""
### A file
## A section
# A comment
plain = One line.
after-key =
    The text begins on the next line.
long = The first line
    and the second,

    and one after a blank line.
      This one is indented.
deep =
        More than four spaces
      than the others
        are part of the text.
place = Hello { $name }, {$name}!
adjoining = { $name }{ $other }
literal = { "" }   spaces kept { "  " }
escaped = { "a \" and a \\ and \u00e9" }
braces = { "{" } and { "}" }
count = { $count ->
    [one] One story.
   *[other] { $count } stories.
}
exact = There { $count ->
    [0] is nothing
    [one] is one story
   *[other] are
        { $count } stories
  } in { $name }.
two-selects = { $count ->
    [one] One story
   *[other] { $count } stories
} from { $sources ->
    [one] one source
   *[other] { $sources } sources
}.
word = { $kind ->
    [day] today
    [week] this week
   *[other] always
}
attributes =
    .description = Only attributes
    .source = Named { $name }
both = A text
    .label = and a label
      of two lines
brace-on-a-line =
    { $name }
    { $other }
tabbed-comment = x
#
#  more
last = The end, with spaces after it.   
"""


def bundle(source: str, code: str = "en") -> FluentBundle:
    """The same file in Mozilla's implementation."""
    made = FluentBundle([code], use_isolating=False)
    made.add_resource(FluentResource(source))
    return made


def told_by_fluent(made: FluentBundle, key: str, values: dict[str, str | int]) -> str:
    """The message, filled by fluent.runtime."""
    message, _, attribute = key.partition(".")
    found = made.get_message(message)
    pattern = found.attributes[attribute] if attribute else found.value
    assert pattern is not None
    text, errors = made.format_pattern(pattern, values)
    assert not errors
    return str(text)


def words(source: str) -> Words:
    """The file as our language, with English numbers."""
    return Words("en", {**english().messages, **compile_messages(source)})


def fillings(key: str, source: str) -> list[dict[str, str | int]]:
    """Values for the places: every number for those that count, words for the others."""
    names = sorted(places(compile_messages(source)[key]))
    values: list[list[str | int]] = [
        [*NUMBERS] if name in COUNTS else ["day", "Die Fähre {x}"] for name in names
    ]
    return [dict(zip(names, filling, strict=True)) for filling in product(*values)]


COUNTS = {"count", "sources"}


@pytest.mark.parametrize("key", compile_messages(SHAPES))
def test_shapes_agree_with_fluent(key: str) -> None:
    """Each shape of message is filled exactly as fluent.runtime fills it."""
    made, ours = bundle(SHAPES), words(SHAPES)

    for values in fillings(key, SHAPES):
        assert ours(key, **values) == told_by_fluent(made, key, values)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_files_agree_with_fluent(file: Path) -> None:
    """Every message of every file is one for fluent.runtime too, with the same text."""
    code = "en" if file.stem == "command_line" else file.stem
    source = file.read_text("utf-8")
    made, messages = bundle(source, code), compile_messages(source)
    ours = Words(code, messages, english())

    for key, message in messages.items():
        for number in NUMBERS:
            values: dict[str, str | int] = dict.fromkeys(places(message), number)
            assert ours(key, **values) == told_by_fluent(made, key, values)


@settings(deadline=None)  # fluent.runtime is slow on a busy machine
@given(st.lists(st.text(st.sampled_from('ab {}"$\n[]*.-># \\=1'), max_size=12), max_size=4))
def test_any_text_is_read_as_fluent_reads_it(lines: list[str]) -> None:
    """Whatever our compiler accepts, fluent.runtime accepts and words in the same way."""
    source = "key = x\n    " + "\n    ".join(lines) + "\n"
    try:
        messages = compile_messages(source)
    except BrokenMessages:
        return
    values: dict[str, str | int] = dict.fromkeys(places(messages["key"]), "v")

    assert words(source)("key", **values) == told_by_fluent(bundle(source), "key", values)


@pytest.mark.parametrize(
    ("source", "line"),
    [
        ("a = x\n?", 2),
        ("a = x\na = y", 2),
        ("a =\nb = x", 1),
        ("a = x\n    .b =\nc = y", 2),
        ("a = {", 1),
        ("a = { $", 1),
        ("a = x\n\nb = { $name", 3),
        ("a = x }", 1),
        ('a = { "x }', 1),
        ("a = { b }", 1),
        ("-term = x", 1),
        ("a = { -term }", 1),
        ("a = { NUMBER($n) }", 1),
        ("a = { $n ->\n    [one] x\n}", 3),
        ("a = { $n ->\n    [one] x\n    [one] y\n   *[other] z\n}", 3),
        ("a = { $n ->\n   *[one] x\n   *[other] y\n}", 4),
        ("a = { $n ->\n    [one]\n   *[other] y\n}", 2),
        ("a = { $n ->\n   *[other] { $m ->\n       *[other] y\n    }\n}", 2),
        ("#no space\na = x", 1),
    ],
)
def test_a_broken_file_is_refused_by_line(source: str, line: int) -> None:
    """Whatever is outside the subset is refused, with the line where it is."""
    with pytest.raises(BrokenMessages, match=f"^line {line}: "):
        compile_messages(source)


def test_places_are_those_of_all_variants() -> None:
    """A place that only one variant fills belongs to the message."""
    messages = compile_messages(SHAPES)

    assert places(messages["exact"]) == {"count", "name"}
    assert places(messages["plain"]) == frozenset()


def test_a_message_in_a_place_is_told() -> None:
    """A Said in a place is worded in the language of the message around it."""
    ours = words("outer = It failed: { $reason }\ninner = No { $what }.")

    assert ours("outer", reason=Said("inner", {"what": "sun"})) == "It failed: No sun."
