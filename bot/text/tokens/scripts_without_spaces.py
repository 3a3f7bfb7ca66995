"""Scripts that leave no spaces between words, or glue particles to them: indexed by pairs of characters."""

from itertools import pairwise

from bot.text.late_patterns import compiled

# Thai, Lao, Burmese and Khmer without their digits; Hangul, Bopomofo, kana and Han, also half width.
# Pairs for Hangul find a noun before any particle and as the second part of a compound; cutting off
# particles finds only the former.
PAIRED = (
    "\u0e01-\u0e4f\u0e5a-\u0ecf\u0eda-\u0eff\u1000-\u103f\u104c-\u108f\u109a-\u109f\u1100-\u11ff\u1780-\u17df"
    "\u3005-\u3007\u3021-\u3029\u3031-\u3035\u303b\u3040-\u30fa\u30fc-\u318f\u31a0-\u31bf\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97f\uaa60-\uaa7f\uac00-\ud7ff\uf900-\ufaff\uff66-\uffdc"
    "\U00016fe0-\U00018aff\U0001aff0-\U0001b16f\U00020000-\U000323af"
)
"""Their characters, as part of a pattern's character class."""

_UNIT_SIGNS = (
    "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ece\u102b-\u103e\u1056-\u1059"
    "\u105e-\u1060\u1062-\u1064\u1067-\u106d\u1071-\u1074\u1082-\u108d\u108f\u109a-\u109d"
    "\u17b4-\u17d3\u17dd\u3099\u309a\uff9e\uff9f\uaa7b-\uaa7d"
)
_UNIT = f"[^{_UNIT_SIGNS}][{_UNIT_SIGNS}]{{0,8}}|[{_UNIT_SIGNS}]{{1,8}}"
_SIGN = f"[{_UNIT_SIGNS}]"


def units(run: str) -> list[str]:
    """The characters of a run, each with the vowel signs and tone marks on it."""
    return compiled(_UNIT).findall(run) if compiled(_SIGN).search(run) else list(run)


def pairs(parts: list[str]) -> list[str]:
    """Each two neighbours joined, and the last one alone.

    So every place in a run begins a pair or is the end: a single character is found as a prefix.
    """
    return [*(one + other for one, other in pairwise(parts)), parts[-1]]
