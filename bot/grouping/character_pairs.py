"""Terms of Chinese and Japanese texts, which have no spaces between words.

Each two neighboring Han characters count as a word. Runs of katakana, which are mostly names and loan
words, Latin words and numbers count as they are; hiragana, which are mostly endings, do not count.
"""

import re
from collections import Counter
from itertools import pairwise
from unicodedata import normalize

from bot.grouping.term_vectors import (
    IN_TITLE,
    NAME,
    UNKNOWN_WEIGHT,
    WORD,
    Term,
    hash_of,
    number_term,
    vector,
)
from bot.text.memo import Memo

_HAN = re.compile("[\u3400-\u9fff\uf900-\ufaff]")
_RUN = re.compile(rf"[\u30a1-\u30fa\u30fc]{{2,}}|{_HAN.pattern}{{2,}}|\d{{2,}}|[A-Za-z]{{2,}}")
_WEIGHT = UNKNOWN_WEIGHT / 2  # of a pair: many words have three or four characters
# Pairs that are in news of every kind, and characters that are in all texts.
_COMMON_PAIRS = (
    "午前 午後 今年 昨年 去年 同日 今回 現在 現地 発表 関係 記者 会見 新聞 場合 以上 一部 自分 记者 表示 报道 報導 报导"
    " 消息 目前 今天 昨天 已经 已經 可以 没有 沒有 我们 我們 他们 他們 进行 進行 相关 相關"
)
_COMMON = frozenset(_COMMON_PAIRS.split())
_IN_ALL_TEXTS = frozenset("的了在是和与與及有为為将將不也就都而其之于於到被把从從向日月年時时分")


def vector_of_characters(title: str, text: str) -> dict[int, int]:
    """The vector of a text; see `term_vectors.vector`. Empty for scripts like Thai."""
    counts = Counter(_words(f"{title}\n{text}"))
    factors = dict.fromkeys(_words(title), IN_TITLE)
    return vector(counts, _TERMS, frozenset(), factors)


def _words(text: str) -> list[str]:
    words: list[str] = []
    for run in _RUN.findall(normalize("NFKC", text)):
        words += map("".join, pairwise(run)) if _HAN.match(run) else [run]
    return words


def _term(word: str) -> Term:
    if word[0].isdigit():
        return number_term(word)
    if not _HAN.match(word):
        return Term(hash_of(word.lower()), UNKNOWN_WEIGHT, NAME, always_name=True)
    if word in _COMMON or not _IN_ALL_TEXTS.isdisjoint(word):
        return Term(0, 0.0, WORD)
    return Term(hash_of(word), _WEIGHT, WORD)


_TERMS = Memo(_term)
"""Word -> what it counts as."""
