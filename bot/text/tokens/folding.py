"""Fold words, so that spellings which readers take for the same are the same token."""

import re
import unicodedata

from bot.text.late_patterns import compiled

LONGEST_WORD = 64  # characters of a token; the rest of a longer one is left out

# Letters that Unicode does not decompose, and that people type as these.
_LETTERS = str.maketrans(
    {
        "ø": "o", "æ": "ae", "œ": "oe", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ħ": "h", "ŧ": "t", "ŋ": "n",
        "ı": "i", "ĸ": "k", "ə": "a", "ё": "е",
        # Arabic letters with and without hamza, and the Persian and Urdu shapes of the same letters.
        "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ې": "ي", "ئ": "ي", "ؤ": "و", "ة": "ه",
        "ہ": "ه", "ۀ": "ه", "ۂ": "ه", "ک": "ك", "ڪ": "ك", "ـ": None,
        **dict.fromkeys("ʹʺʻʼʽʾʿˈˊˋ"),  # apostrophes that Unicode takes for letters
        **dict.fromkeys("’‘‐‑·׳״"),  # between the parts of one word
    }
)  # fmt: skip
# Marks are only an accent there; elsewhere they are vowels, or make another letter (й, が).
_MARKS_ARE_ACCENTS = "[a-z\u0370-\u03ff\u0590-\u05ff\u0600-\u06ff]"
_STRESS = "\u0301\u0300"  # over Cyrillic vowels, in dictionaries and to tell words apart
_NEVER_IN_A_TOKEN = re.compile(r"[\x00-\x2f\x3a-\x60\x7b-\x7f]")
_UNSEEN = "[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]"


def folded(word: str) -> str:
    """The word in lower case, with plain letters and digits: "" if nothing of it can be searched for.

    Without accents on Latin, Greek, Hebrew and Arabic letters; other scripts keep their signs.
    """
    if word.isascii():
        return _NEVER_IN_A_TOKEN.sub("", word.lower())[:LONGEST_WORD]
    plain = unicodedata.normalize("NFKC", compiled(_UNSEEN).sub("", word[:LONGEST_WORD])).casefold()
    kept: list[str] = []
    base = ""
    for character in unicodedata.normalize("NFD", plain.replace("ё", "е")):
        if not unicodedata.combining(character):
            base = character
            kept.append(_digit(character))
        elif not (compiled(_MARKS_ARE_ACCENTS).match(base) or character in _STRESS):
            kept.append(character)
    whole = unicodedata.normalize("NFC", "".join(kept)).translate(_LETTERS)
    return _NEVER_IN_A_TOKEN.sub("", whole)[:LONGEST_WORD]


def _digit(character: str) -> str:
    return str(unicodedata.decimal(character)) if character.isdecimal() else character
