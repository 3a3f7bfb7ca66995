"""Detect scripts and map them to languages."""

import re
from collections.abc import Mapping

from bot.text.late_patterns import compiled

_LETTERS: Mapping[str, str] = {
    "latin": "A-Za-zÀ-ɏḀ-ỿ",
    "cyrillic": "\u0400-\u052f",
    "arabic": "\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc",
    "hebrew": "\u0590-\u05ff",
    "greek": "\u0370-\u03ff\u1f00-\u1fff",
    "kana": "\u3040-\u30ff",
    "hangul": "\uac00-\ud7af\u1100-\u11ff",
    "han": "\u3400-\u4dbf\u4e00-\u9fff",
    "thai": "\u0e00-\u0e7f",
    "devanagari": "\u0900-\u097f",
    "bengali": "\u0980-\u09ff",
    "tamil": "\u0b80-\u0bff",
    "georgian": "\u10a0-\u10ff",
    "armenian": "\u0530-\u058f",
}

LANGUAGE_OF_SCRIPT: Mapping[str, str] = {
    "hebrew": "he",
    "greek": "el",
    "hangul": "ko",
    "han": "zh",
    "kana": "ja",
    "thai": "th",
    "devanagari": "hi",
    "bengali": "bn",
    "tamil": "ta",
    "georgian": "ka",
    "armenian": "hy",
}
"""Script -> ISO 639-1 code, for scripts in which one language dominates the news."""

_LOOKED_AT = 2_000
# From Greek to Korean. Most news in Latin script has none of these, despite accents and quotes.
_OF_OTHER_SCRIPTS = "[\u0370-\u0e7f\u3040-\ud7af]"
# The minimum share of a text's characters in a script for it to determine splitting and stemming.
# Kana come before Han because Japanese text mixes both.
_LEAST_SHARES = (
    ("kana", "ja", 0.1),
    ("han", "zh", 0.3),
    ("hangul", "ko", 0.3),
    ("arabic", "ar", 0.4),
    ("hebrew", "he", 0.4),
    ("thai", "th", 0.4),
    ("devanagari", "hi", 0.4),
    ("greek", "el", 0.4),
    ("cyrillic", "ru", 0.4),
)


def letters_of(script: str) -> re.Pattern[str]:
    """A pattern that matches a run of the script's letters."""
    return compiled(f"[{_LETTERS[script]}]+")


def main_script(text: str) -> str | None:
    """Return the script of most letters; None if there are hardly any letters."""
    latin = _letters_in(text, "latin")
    if latin * 2 > len(text):
        return "latin"
    letters = {name: _letters_in(text, name) for name in _LETTERS}
    # A Japanese sentence may be mostly Han, but always contains kana.
    if letters["kana"] * 10 > letters["han"]:
        letters["kana"] += letters.pop("han")
    else:
        # A Han character is about a word, so a few outweigh a Latin name.
        letters["han"] *= 3
    script = max(letters, key=lambda name: letters[name])
    return script if letters[script] > 1 else None


def language_of_script(text: str) -> str:
    """Guess an ISO 639-1 code from the script of the text's first 2,000 characters; "en" for Latin."""
    head = text[:_LOOKED_AT]
    if not head.isascii() and compiled(_OF_OTHER_SCRIPTS).search(head):
        for script, language, share in _LEAST_SHARES:
            if _letters_in(head, script) > share * len(head):
                return language
    return "en"


def _letters_in(text: str, script: str) -> int:
    return sum(map(len, letters_of(script).findall(text)))
