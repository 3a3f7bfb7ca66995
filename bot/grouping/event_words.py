"""Words for one thing that happens: a quake is an earthquake, thieves commit a theft.

Outlets choose different words for an event. Listed for five languages in `event_words.txt`.
"""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from bot.summary.stems import stems_for_news
from bot.text.tokens import words_of


@cache
def common_stems(language: str) -> Mapping[str, str]:
    """Stem -> the stem of the first word on its line. Empty for a language without a list."""
    common: dict[str, str] = {}
    for line in lines_of(language):
        stems = stems_of(line, language)
        common.update(dict.fromkeys(stems, stems[0]))
    return common


def stems_of(line: str, language: str) -> list[str]:
    """The stems of the words of a line, as the words of texts are stemmed."""
    stems = stems_for_news(language)
    return [" ".join(stems.of(words_of(word.lower()))) for word in line.split()]


def lines_of(language: str) -> list[str]:
    """The lines of a language, each of words for one thing."""
    return _lines().get(language, [])


@cache
def _lines() -> dict[str, list[str]]:
    """Language -> its lines."""
    languages: dict[str, list[str]] = {}
    for line in Path(__file__).with_suffix(".txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            lines = languages.setdefault(line.strip("[]"), [])
        elif line.strip() and not line.startswith("#"):
            lines.append(line)
    return languages
