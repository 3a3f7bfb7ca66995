"""Every card in every language, and in two that nobody speaks: it fits, and its lines keep their sides."""

import re
from collections.abc import Callable, Iterator

import pytest

from bot.presentation.components import Card
from bot.presentation.limits import REASON, length
from bot.presentation.trouble_card import trouble
from bot.text.characters import RIGHT_TO_LEFT
from bot.words import Said, Words, english, language_codes, translated_messages, words_in
from bot.words.ftl_compiler import places
from tests.presentation.drawn_cards import assert_fits
from tests.presentation.every_card import CARDS, texts
from tests.words.check import SEPARATORS, is_typed, shapes
from tests.words.pseudo import pseudo_words, pseudo_words_from_right_to_left

LANGUAGES = {
    **{code: words_in(code) for code in language_codes()},
    "pseudo": pseudo_words(),
    "pseudo from right to left": pseudo_words_from_right_to_left(),
}
ISOLATED = re.compile("[\u2066-\u2068][^\u2066-\u2069]*\u2069")
WORDS = re.compile(r"[a-zA-Z]{3,}")
KEPT = re.compile(r"`[^`]*`|\]\([^)]*\)|https?:\S+|<[^>]*>|/[a-z]+(?: [a-z]+)?")
HOST = "news.some-long-name-of-a-publisher.example.org"


@pytest.mark.parametrize("drawn", CARDS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_card_is_accepted(language: str, drawn: Callable[[Words], Iterator[Card]]) -> None:
    """Discord accepts each card, and isolates in it are closed on their own line."""
    for card in drawn(LANGUAGES[language]):
        assert_fits(card)
        for text in texts(card.to_components()):
            assert [line for line in text.split("\n") if not is_balanced(line)] == []


@pytest.mark.parametrize("drawn", CARDS)
@pytest.mark.parametrize("language", [code for code in LANGUAGES if LANGUAGES[code].right_to_left])
def test_lines_from_right_to_left_are_set_apart(
    language: str, drawn: Callable[[Words], Iterator[Card]]
) -> None:
    """No letter from right to left stands loose in a line that Discord lays out from left to right."""
    shown = [
        line
        for card in drawn(LANGUAGES[language])
        for component in card.to_components()
        for text in displayed(component)
        for line in text.split("\n")
    ]

    assert [line for line in shown if re.search(RIGHT_TO_LEFT, without_isolates(line))] == []
    assert sum(bool(re.search(RIGHT_TO_LEFT, line)) for line in shown) > 3


@pytest.mark.parametrize("drawn", CARDS)
@pytest.mark.parametrize("language", [code for code in language_codes() if code != "en"])
def test_no_line_is_english(language: str, drawn: Callable[[Words], Iterator[Card]]) -> None:
    """No line of a card is the same as in English if it has words."""
    english_lines, lines = (
        [[text for text in texts(card.to_components())] for card in drawn(words)]
        for words in (english(), words_in(language))
    )
    same = [
        text
        for theirs, ours in zip(english_lines, lines, strict=True)
        for text in ours
        if text in theirs and len(WORDS.findall(KEPT.sub("", text))) > 1
    ]

    assert same == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_error_is_cut(language: str) -> None:
    """An error of ours fits where a card shows it, with a long name in it: its end says what to do."""
    words = LANGUAGES[language]
    for key in translated_messages():
        if is_typed(key) or key in SEPARATORS:
            continue
        message = english().messages[key]
        for shape in shapes(message):
            values = {name: shape.chosen.get(name, HOST) for name in places(message)}
            values = {
                name: 5 if value in ("one", "other") else value for name, value in values.items()
            }
            told = words.tell(Said(key, values))
            assert length(told) - len(values) * length(HOST) < REASON - ROOM, key
            assert_fits(trouble(Said(key, values), words))


ROOM = 80  # characters of a value in an error


def displayed(component: dict[str, object]) -> Iterator[str]:
    """The texts of a component without labels of buttons, which have a line of their own."""
    if component["type"] == 10:
        yield str(component["content"])
    for inner in component.get("components", ()):  # type: ignore[attr-defined]
        yield from displayed(inner)


def without_isolates(line: str) -> str:
    """What no isolate encloses."""
    while line != (line := ISOLATED.sub("", line)):
        pass
    return line


def is_balanced(line: str) -> bool:
    """Whether each isolate that begins also ends."""
    return not re.search("[\u2066-\u2069]", without_isolates(line))
