"""How much a word tells: what is rare in news says what happened, and so do long words."""

import math
from collections.abc import Callable
from functools import cache

from bot.summary.background_rarity import english_rarity

_FULL_LENGTH = 8  # letters; in every language common words are short


@cache
def weight_in(language: str) -> Callable[[str, str], float]:
    """The weight of a word, called with its stem and the word.

    In English by the table of rarities, up to about 9; in other languages by its length, up to 1.
    """
    if language != "en":
        return lambda _, word: min(1.0, len(word) / _FULL_LENGTH)
    rarity = english_rarity()
    return lambda stem, _: math.sqrt(rarity[stem])
