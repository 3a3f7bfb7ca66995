"""Finds faults of a translation: `python -m tests.words.check de` prints a line for each.

Without a code, all languages are checked. The tests run the same checks.
"""

import logging
import re
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import product
from pathlib import Path
from typing import NamedTuple

from babel import Locale

import bot.words
from bot.presentation.limits import BUTTON_LABEL, CHOICE_NAME, length
from bot.words.ftl_compiler import Filled, Joined, Message, Plain, Select
from bot.words.message_files import MessageFile
from bot.words.plurals import PLURALS
from tests.words import typed_again

FOLDER = Path(bot.words.__file__).parent
DESCRIPTION = 100  # characters, of commands and options
MENU = 32  # characters of the name of a context menu
# Buttons, with the room that their places need
BUTTONS = {
    "read": 2, "read-the-only-one": 0, "next": 0, "previous": 0, "add": 0, "more": 0,
    "article-open": 0, "search-instead": 51,
}  # fmt: skip
CATEGORIES = ("zero", "one", "two", "few", "many", "other")
COUNTED = range(1000)  # what is counted; CLDR's "many" of French begins with a million
SEPARATORS = ("number-group", "list-comma", "list-and", "list-or")
# Marks that each language has as often as English, besides commands
MARKS = re.compile(r"`|\*\*|\]\(|-# |<t:|DATELINE_[A-Z_]+|[✅⏳⚠📄⛔]|dateline [a-z]+ [a-z]+")
OPTION = re.compile(r"\b(?:query|source|time|timezone|count|period|since|until|on|url|told_by):")
# Places that hold whole sentences, and what may stand before them: nothing, the end of a sentence,
# another such place, or a separator. Behind a colon or inside a sentence, languages differ in whether a
# sentence begins with a capital, but the same sentence stands in all places.
SENTENCES = re.compile(r"\{(?:reason|fix|text)\}")
BEFORE_A_SENTENCE = re.compile(r"(?:^|[.!?؟。]|[·→←]|\{(?:reason|text)\}) ?$")
# Where the reason is Discord's own words, without a full stop; they stand in brackets
DISCORDS_WORDS = ("forum-refused", "message-refused", "connection-failed", "posting-forbidden")
WORD = re.compile(r"[^\W\d_]{2,}")
NOT_OURS = re.compile(r"`[^`]*`|https?://\S+|/[a-z]+(?: [a-z]+)?")


class Shape(NamedTuple):
    """One text that a message can be: a choice of variants."""

    chosen: Mapping[str, str | int]  # the variant by place, if the message selects
    text: str  # with places as `{name}`
    places: frozenset[str]  # that the text shows


def faults(code: str) -> Iterator[str]:
    """Each fault of `<code>.ftl` as "key: fault"; of one that can't be compiled, "line 3: fault"."""
    source = (FOLDER / f"{code}.ftl").read_bytes()
    english = MessageFile((FOLDER / "en.ftl").read_bytes())
    broken: list[str] = []
    file = MessageFile(source, english, broken.append)
    ours = {key: message for key in english if (message := file.get(key)) is not None}
    yield from broken
    if not source.startswith(b"#"):
        yield "line 1: begin with a comment: the language, who made and checked it, how to correct it"
    commands = commands_of(english)
    waiting = untranslated()
    for key in english:
        if key not in ours and key not in waiting:
            yield f"{key}: missing"
    yield from _faults_of_conventions(ours, code)
    for key, fault in typed_again.faults(bot.words.words_in(code)):
        yield f"{key}: {fault}"
    for key, message in ours.items():
        for fault in faults_of_message(key, message, english[key], code, commands):
            yield f"{key}: {fault}"


def untranslated() -> set[str]:
    """The keys under the heading "Not translated yet", which other languages may lack."""
    _, _, later = (FOLDER / "en.ftl").read_text("utf-8").partition("\n## Not translated yet")
    return set(MessageFile(later.partition("\n")[2].encode()))


def _faults_of_conventions(ours: Mapping[str, Message], code: str) -> Iterator[str]:
    """Where numbers and lists aren't written as CLDR has them."""
    locale = Locale.parse(code.replace("-", "_"))
    conventions = {
        "number-group": locale.number_symbols["latn"]["group"],
        "list-and": locale.list_patterns["standard"]["2"],
        "list-or": locale.list_patterns["or"]["2"],
    }
    for key, convention in conventions.items():
        wanted = convention.replace("{0}", "{begin}").replace("{1}", "{end}")
        if key in ours and (texts := [each.text for each in shapes(ours[key])]) != [wanted]:
            yield f"{key}: CLDR has {_written(wanted)}, not {_written(texts[0])}"


def faults_of_message(
    key: str, ours: Message, english: Message, code: str, commands: re.Pattern[str]
) -> Iterator[str]:
    """Each fault of one message."""
    yield from _faults_of_selects(ours, english, code)
    theirs = shapes(english)
    numbers = _numbers(english) | _numbers(ours)
    for shape in shapes(ours):
        like = [each for each in theirs if _same_words(each, shape)] or theirs
        yield from _faults_of_places(shape, like, numbers)
        if not any(_marks(shape, commands) == _marks(each, commands) for each in like):
            wanted, found = _marks(like[-1], commands), _marks(shape, commands)
            yield f"marks or commands differ: lacks {_shown(wanted - found)}, has {_shown(found - wanted)}"
        yield from _faults_of_text(key, shape)
    texts = {each.text for each in theirs}
    if all(each.text in texts and _is_sentence(each.text) for each in shapes(ours)):
        yield "is still English"


def commands_of(english: Mapping[str, Message]) -> re.Pattern[str]:
    """Finds the commands that a text names."""
    names = {key.removesuffix(".description") for key in english if key.endswith(".description")}
    longest_first = sorted((name.replace("-", " ") for name in names), key=len, reverse=True)
    return re.compile(rf"(?<![\w/.])/(?:{'|'.join(longest_first)})(?!\w)", re.ASCII)


def shapes(message: Message) -> list[Shape]:
    """Every text that a message can be."""
    pieces = message.pieces if isinstance(message, Joined) else (message,)
    selects: dict[str, list[str | int]] = {}
    for piece in pieces:
        if isinstance(piece, Select):
            variants = selects.setdefault(piece.name, [])
            variants += [key for key in piece.variants if key not in variants]
    found = []
    for keys in product(*selects.values()):
        chosen = dict(zip(selects, keys, strict=True))
        texts = [_simple(piece, chosen) for piece in pieces]
        found.append(
            Shape(
                chosen,
                "".join(map(_as_text, texts)),
                frozenset(
                    name for each in texts if isinstance(each, Filled) for name in each.names
                ),
            )
        )
    return found


def _simple(piece: Message, chosen: Mapping[str, str | int]) -> Plain | Filled:
    if isinstance(piece, Select):
        return piece.variants.get(chosen[piece.name]) or piece.variants[piece.default]
    assert isinstance(piece, Plain | Filled)
    return piece


def _as_text(piece: Plain | Filled) -> str:
    if isinstance(piece, Plain):
        return piece.text
    names = [f"{{{name}}}" for name in piece.names] + [""]
    return "".join(text + name for text, name in zip(piece.texts, names, strict=True))


def selects(message: Message) -> list[Select]:
    """The selects of a message."""
    pieces = message.pieces if isinstance(message, Joined) else (message,)
    return [piece for piece in pieces if isinstance(piece, Select)]


def is_by_number(select: Select) -> bool:
    """Whether a select chooses by a number or its plural."""
    return all(isinstance(key, int) or key in CATEGORIES for key in select.variants)


def _numbers(message: Message) -> set[str]:
    return {each.name for each in selects(message) if is_by_number(each)}


def _faults_of_selects(ours: Message, english: Message, code: str) -> Iterator[str]:
    by_word = {
        each.name: each.variants.keys() for each in selects(english) if not is_by_number(each)
    }
    for select in selects(ours):
        if select.name in by_word:
            if select.variants.keys() != by_word[select.name]:
                yield f"the variants of {select.name} must be {_listed(by_word[select.name])}"
        elif not is_by_number(select):
            yield f"en.ftl doesn't select by words of {select.name}"
        else:
            yield from _faults_of_plurals(select, english, code)


def _faults_of_plurals(select: Select, english: Message, code: str) -> Iterator[str]:
    plural = PLURALS[code.partition("-")[0]]
    categories = {plural(number) for number in COUNTED}
    in_english = [each.variants.keys() for each in selects(english) if each.name == select.name]
    if in_english and all("one" not in keys for keys in in_english):
        categories = {"other"}  # only whether there are any matters
    known = set(Locale.parse(code.replace("-", "_")).plural_form.tags) | {"other"}
    if lacking := categories - select.variants.keys():
        yield f"{select.name} lacks the plural {_listed(lacking)}"
    if unknown := {key for key in select.variants if isinstance(key, str)} - known:
        yield f"{select.name}: this language has no plural {_listed(unknown)}"
    shown_in_english = any(
        select.name in each.places
        for each in shapes(english)
        if each.chosen.get(select.name, "other") == "other"
    )
    if not shown_in_english:
        return
    for key, variant in select.variants.items():
        shows = isinstance(variant, Filled) and select.name in variant.names
        if shows or isinstance(key, int):
            continue
        meant = [n for n in COUNTED if plural(n) == key and n not in select.variants]
        if len(meant) > 1:
            yield (
                f"[{key}] must show {{ ${select.name} }}, since it also stands for"
                f" {', '.join(map(str, meant[:3]))}…"
            )


def _same_words(english: Shape, ours: Shape) -> bool:
    """Whether both are chosen by the same words; plurals don't matter."""
    return all(
        ours.chosen.get(name, key) == key
        for name, key in english.chosen.items()
        if isinstance(key, str) and key not in CATEGORIES
    )


def _faults_of_places(shape: Shape, like: list[Shape], numbers: set[str]) -> Iterator[str]:
    allowed = frozenset().union(*(each.places for each in like)) | numbers
    wanted = like[0].places.intersection(*(each.places for each in like)) - numbers
    if unknown := shape.places - allowed:
        yield f"has the place {_listed(unknown)}, which en.ftl hasn't"
    if lacking := wanted - shape.places:
        yield f"lacks the place {_listed(lacking)}"


def _marks(shape: Shape, commands: re.Pattern[str]) -> Counter[str]:
    found = [*MARKS.findall(shape.text), *commands.findall(shape.text)]
    coded = " ".join(re.findall("`([^`]*)`", shape.text))
    return Counter([*found, *OPTION.findall(coded)])


def _faults_of_text(key: str, shape: Shape) -> Iterator[str]:
    text = shape.text
    if key in SEPARATORS:
        return
    if not text.strip() and not is_typed(key):
        yield "is empty"
    if text != text.strip():
        yield "begins or ends with a space"
    if odd := {c for c in text if unicodedata.category(c) in ("Cc", "Cf") and c != "\n"}:
        yield f"has an invisible character: {_listed(f'U+{ord(c):04X}' for c in odd)}"
    for place in SENTENCES.finditer(text):
        before = text[: place.start()]
        if key in DISCORDS_WORDS:
            if not before.endswith("("):
                yield f"{place[0]} must stand in brackets"
        elif not BEFORE_A_SENTENCE.search(before):
            yield f"{place[0]} is a sentence, so a full stop must come before it"
    most, room = limit(key)
    size = length(re.sub(r"\{\w+\}", "", text)) + (room if shape.places else 0)
    if most and size > most:
        yield f"has {size} characters; at most {most} are possible"


def limit(key: str) -> tuple[int, int]:
    """How long a message may be, 0 for any length; and the room that its places need."""
    if key in BUTTONS:
        return BUTTON_LABEL, BUTTONS[key]
    if key == "summarize-menu":
        return MENU, 0
    if "." in key and not is_typed(key):
        return (CHOICE_NAME if ".choice-" in key else DESCRIPTION), 0
    return 0, 0


def is_typed(key: str) -> bool:
    """Whether a message has spellings that are read and never shown; there may be none."""
    return key.startswith("typed-") or key.endswith(".also")


def _is_sentence(text: str) -> bool:
    """Whether it has words that could be translated."""
    return len(WORD.findall(re.sub(r"\{\w+\}", "", NOT_OURS.sub("", text)))) > 1


def _written(text: str) -> str:
    """As it is written in a file; a space by its code, since there are several."""
    codes = "".join(f"\\u{ord(character):04x}" for character in text)
    return f'{{ "{codes}" }}' if text.isspace() else f"“{text}”"


def _listed(values: object) -> str:
    assert not isinstance(values, str)
    return ", ".join(sorted(map(str, values)))  # type: ignore[call-overload]


def _shown(marks: Counter[str]) -> str:
    return " ".join(sorted(marks.elements())) or "nothing"


def main(codes: list[str]) -> int:
    """Print the faults of languages; returns 1 if there are any."""
    logging.disable()  # what is logged of a language is printed as its faults
    found = 0
    for code in codes or [each for each in bot.words.language_codes() if each != "en"]:
        for fault in faults(code):
            found += 1
            print(f"{code}  {fault}" if len(codes) != 1 else fault)  # noqa: T201
    if waiting := untranslated():
        print(f"not translated yet: {_listed(waiting)}")  # noqa: T201
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
