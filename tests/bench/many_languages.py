"""Cards in other languages, compared with English, and what all languages take together.

Languages take turns. A round draws the newest stories, an article, a search and a digest.
"""

import gc
import time
import tracemalloc

from bot.words import Words, digest_of_translations, english, language_codes, words_in
from bot.words.languages import load_translation
from tests.bench.ground import Ground
from tests.bench.table import Row, ratios
from tests.presentation.every_card import cards_of_stories
from tests.words.check import FOLDER

MINUTES = 0.3
ROUNDS = 7
IN_A_ROUND = 12


async def measure(_: Ground) -> list[Row]:
    """Draw cards, read files, count memory."""
    codes = [code for code in language_codes() if code != "en"]
    taken: dict[str, list[float]] = {code: [] for code in ("en", *codes)}
    for _round in range(1 + ROUNDS):
        for code, values in taken.items():
            values.append(_drawn(words_in(code)))
    for values in taken.values():
        del values[0]  # includes compiling
    plain = taken.pop("en")
    rows = [Row("cards in English", plain, unit="ms")]
    rows += [
        Row(f"cards in {code}", ratios(values, plain), "English", most=1.2)
        for code, values in taken.items()
    ]
    loads = [_milliseconds(lambda: [_loaded(code) for code in codes]) for _ in range(ROUNDS)]
    hashes = [_milliseconds(digest_of_translations) for _ in range(ROUNDS)]
    return [
        *rows,
        Row("each start: the hash of all files", hashes, unit="ms", most=20),
        Row("first use of all languages", loads, unit="ms"),
        Row("memory of all languages", [_megabytes(codes)], unit="MB", most=2),
    ]


def _drawn(words: Words) -> float:
    return _milliseconds(lambda: [list(cards_of_stories(words)) for _ in range(IN_A_ROUND)]) / (
        IN_A_ROUND
    )


def _loaded(code: str) -> Words:
    words = Words(code, load_translation(FOLDER / f"{code}.ftl"), english())
    words("latest-title")
    return words


def _megabytes(codes: list[str]) -> float:
    gc.collect()
    tracemalloc.start()
    loaded = [_loaded(code) for code in codes]
    gc.collect()
    taken, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    del loaded
    return taken / 1e6


def _milliseconds(work: object) -> float:
    assert callable(work)
    begun = time.process_time()
    work()
    return (time.process_time() - begun) * 1e3
