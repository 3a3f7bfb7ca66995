"""Print every message of a language with its variants, for a reader who hasn't seen the English.

    python -m tests.words.filled CODE

A number that selects a variant is filled in, with two examples of each plural category; a word that
selects one is shown in brackets; every other place keeps its name: `{source}`.
"""

import itertools
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping

from bot.words import Value, words_in
from bot.words.ftl_compiler import Joined, Message, Select, places
from bot.words.plurals import PLURALS

NUMBERS = (1, 2, 5, 21, 3, 11, 100, 0, 6)
CATEGORIES = {"zero", "one", "two", "few", "many"}


def filled(code: str) -> Iterator[str]:
    """Lines "key [variant]<TAB>text", in the order of the file. KeyError for an unknown language."""
    words = words_in(code)
    if words.code != code:
        raise KeyError(code)
    for key, message in words.messages.items():
        seen = set()
        for chosen in _choices(message, code):
            text = words(key, **{name: chosen.get(name, f"{{{name}}}") for name in places(message)})
            if text not in seen:
                seen.add(text)
                variant = "".join(f" [{value}]" for value in chosen.values())
                yield f"{key}{variant}\t" + text.replace("\n", " ⏎ ")


def _choices(message: Message, code: str) -> Iterator[Mapping[str, Value]]:
    """Each combination of values of the places that select a variant."""
    pieces = message.pieces if isinstance(message, Joined) else (message,)
    values = {piece.name: _values(piece, code) for piece in pieces if isinstance(piece, Select)}
    for combination in itertools.product(*values.values()):
        yield dict(zip(values, combination, strict=True))


def _values(select: Select, code: str) -> list[Value]:
    words = [key for key in select.variants if isinstance(key, str)]
    counted: list[Value] = [key for key in select.variants if isinstance(key, int)]
    if not CATEGORIES.intersection(words) and words != ["other"]:
        return [*counted, *words]
    examples: dict[str, list[int]] = defaultdict(list)
    for number in NUMBERS:
        examples[PLURALS[code.split("-")[0]](number)].append(number)
    return [*counted, *(number for numbers in examples.values() for number in numbers[:2])]


if __name__ == "__main__":
    try:
        for line in filled(sys.argv[1]):
            sys.stdout.write(line + "\n")
    except (IndexError, KeyError):
        sys.exit("usage: python -m tests.words.filled CODE, with the code of a file of bot/words")
