"""Queries made from the words of articles, as people might type them; the same in every run."""

import random
import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence

_CHUNK = re.compile(r"\S+")
_ENDS = '.,;:!?"“”„«»()[]。，、！？「」'


def made_queries(texts: Sequence[str], count: int, seed: int) -> Iterator[str]:
    """This many queries with every word operator; most of them match some of the texts."""
    chance = random.Random(seed)
    chunks = [found for text in texts if (found := _CHUNK.findall(text))]
    for _ in range(count):
        yield _query(chance, chance.choice(chunks), chunks)


def _query(chance: random.Random, chunks: Sequence[str], others: Sequence[Sequence[str]]) -> str:
    def word() -> str:
        return _written(chance, _word(chance, chunks))

    def any_word() -> str:
        return _written(chance, _word(chance, chance.choice(others)))

    def phrase() -> str:
        return f'"{_phrase(chance, chunks)}"'

    def begun() -> str:
        return _begun(chance, word())

    ways: dict[Callable[[], str], int] = {
        word: 30,
        lambda: " ".join(word() for _ in range(chance.choice((2, 2, 3, 5)))): 15,
        phrase: 15,
        lambda: " OR ".join((word(), any_word(), any_word())): 10,
        lambda: f"{word()} -{word()}": 10,
        lambda: f"-{word()} -{any_word()}": 8,
        lambda: f"-{phrase()} -{begun()}": 4,
        begun: 10,
        lambda: f"{begun()} OR {phrase()} {word()} AND {word()} -{phrase()}": 10,
    }
    (way,) = chance.choices(list(ways), weights=list(ways.values()))
    return way()


def _word(chance: random.Random, chunks: Sequence[str]) -> str:
    return chance.choice(chunks).strip(_ENDS) or "news"


def _phrase(chance: random.Random, chunks: Sequence[str]) -> str:
    at = chance.randrange(len(chunks))
    phrase = " ".join(chunks[at : at + chance.choice((1, 2, 2, 3, 4))]).replace('"', " ")
    if chance.random() < 0.2:  # a part of a text without spaces
        begin = chance.randrange(len(phrase))
        return phrase[begin : begin + chance.randint(1, 5)]
    return phrase


def _begun(chance: random.Random, word: str) -> str:
    return word[: chance.randint(3, 7)] + "*"


def _written(chance: random.Random, word: str) -> str:
    """The word in one of the ways people write it."""
    ways = (
        lambda: word,
        lambda: word,
        word.lower,
        word.upper,
        lambda: word + chance.choice(("s", "'s", "e", "en", "er", "ing", "ed", "а", "ов")),
        lambda: word[: -chance.randint(1, 3)] or word,
        lambda: word.replace("-", "").replace("'", "").replace("’", ""),
        lambda: _without_accents(word),
        lambda: word[: chance.randint(1, 3)],
    )
    return chance.choice(ways)()


def _without_accents(word: str) -> str:
    parts = unicodedata.normalize("NFD", word)
    return "".join(part for part in parts if not unicodedata.combining(part))
