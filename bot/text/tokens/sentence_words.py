"""The words of a sentence, for ranking, grouping and comparing texts."""

import re

from bot.text.late_patterns import compiled

_WORD = re.compile(r"[^\W\d_]++(?>(?:['’\-][^\W\d_]++)*)")
# The same for ASCII, in a third of the time: all other characters separate words.
_MARK_OUTSIDE_A_WORD = re.compile(r"['\-](?:(?<![A-Za-z].)|(?![A-Za-z]))")
_WORDS_ONLY = bytes(
    code if chr(code) in "'-" or (code < 128 and chr(code).isalpha()) else ord(" ")
    for code in range(256)
)
# Thai, kana, Han
_WITHOUT_SPACES = "[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]"


def is_without_spaces(text: str) -> bool:
    """Whether a text has letters of Thai, kana or Han, whose words are not separated by spaces."""
    return compiled(_WITHOUT_SPACES).search(text) is not None


def words_of(sentence: str) -> list[str]:
    """Return the words of a sentence as written, including possessives. Numbers aren't words.

    In scripts without spaces, pairs of adjacent characters serve as words.
    """
    if sentence.isascii():
        if "'" in sentence or "-" in sentence:
            sentence = _MARK_OUTSIDE_A_WORD.sub(" ", sentence)
        return sentence.encode().translate(_WORDS_ONLY).decode().split()
    words: list[str] = _WORD.findall(sentence)
    if not is_without_spaces(sentence):
        return words
    pairs: list[str] = []
    for word in words:
        if len(word) > 2 and compiled(_WITHOUT_SPACES).match(word):
            pairs += [word[i : i + 2] for i in range(len(word) - 1)]
        else:
            pairs.append(word)
    return pairs
