"""What a sentence takes for known: "the device", "those last words", "the Frenchwoman".

Whoever reads it without the sentence that introduced the device asks: which one? A phrase explains
itself if it goes on to say so ("the boss of Britain's biggest insurer"), ends in a name, or is what
everybody knows ("the government"). Read by articles, demonstratives and the words that end a phrase
(`language_words`), so in languages of which these are known.
"""

import re
from collections.abc import Callable, Iterator, Sequence, Set
from functools import cache
from typing import NamedTuple

from bot.summary.language_words import LanguageWords

_READ = 600  # characters
# How far a noun may be from the beginning; later ones mostly belong to what is named before them.
_FAR = 90
_NEAR = 40  # in languages with more articles than English, which say "the harbour" of any harbour
_PARENTHESIS = re.compile(r" \([^()]{1,80}\)")
_SET_OFF = re.compile(r"[^\W\d_][^,.;:]{2,90}, ")
_MARKS = " \"'“”‘’«»„([-–—"
_RUN = r"(?:(?:nearly|about|almost) )?(?:[$£€]?\d[\d.,]*(?: [mb]illion)? )?(?=(?P<run>{0}(?: {0}){{0,4}}))"
_WORD = r"[^\W\d_][\w'’-]*"
# English
_AFTER_PARTICIPLE = frozenset(["in", "of", "by", "with", "for", "from", "to", "on", "at", "as"])
_NAME = re.compile(r"(?<= )[A-ZÀ-Þ]\w")
_VERB = re.compile(r"(?:ed|ly)$")  # or an adverb in front of one
_SINGLES_OUT = re.compile(r"(?:first|last|only|most|next|\w+est)$")
_NATIONALITY = re.compile(
    r"[Tt]he (?:[A-Z]\w+ )?[A-Z]\w*(?:ian|can|ese|ish|man|woman|wegian|Dane|Swede|Scot|Turk|Serb|Swiss|Dutch)"
    r"(?:,| (?P<next>[a-z]+)\b)"
)
_AGE = re.compile(r"[Tt]he (?:\w+ )?\d{1,3}-(?:year|month|week|day)-old\b(?! [A-Z])")


class _Phrase(NamedTuple):
    start: int
    noun: str
    explained: bool


class DefiniteReader:
    """Reads sentences of a language for what they take for known, each without its quotations."""

    def __init__(self, words: LanguageWords) -> None:
        self._words = words
        self._read = _FAR if words.is_english else _NEAR
        self._ends = words.ends_phrase | words.explains_subject | words.articles | words.verbs
        self._definite = _definite(words.articles | words.demonstratives)

    def taken_for_known(
        self, outside: str, stems_of: Callable[[str], Sequence[str]]
    ) -> frozenset[str]:
        """The stems of nouns that a sentence names definitely without saying what they are.

        What it has mentioned itself before is left out.
        """
        text = _read(outside)
        found: set[str] = set()
        for phrase in self._phrases(text):
            if phrase.start >= self._read:
                break
            if phrase.noun in self._words.persons and _NAME.search(text, 1, phrase.start):
                continue  # "Lena Ostrow left, and the singer"
            if not phrase.explained and (stems := stems_of(phrase.noun)):
                found.update(set(stems).difference(stems_of(text[: phrase.start])))
        return frozenset(found)

    def begins_with_known(self, outside: str) -> bool:
        """Whether the first thing that a sentence names is taken for known: "The actor was ...".

        Looks behind one phrase that is set off: "At sea, the princess fights".
        """
        text = _read(outside).lstrip(_MARKS)
        starts = [0]
        first = text.partition(" ")[0].casefold()
        if first in self._words.sets_off and (set_off := _SET_OFF.match(text)):
            starts.append(set_off.end())
        if self._words.is_english and any(self._is_somebody(text, start) for start in starts):
            return True
        return any(
            self._definite.match(text, start)
            and not next(self._phrases(text, start), _NOTHING).explained
            for start in starts
        )

    def _is_somebody(self, text: str, start: int) -> bool:
        """Whether it has "the 24-year-old" or "the Frenchwoman" there, who have no name."""
        if _AGE.match(text, start):
            return True
        found = _NATIONALITY.match(text, start)
        if found is None:
            return False
        following = found["next"]
        return following is None or following in self._words.verbs or following.endswith("ed")

    def _phrases(self, text: str, start: int = 0) -> Iterator[_Phrase]:
        for found in self._definite.finditer(text, start):
            points = found["determiner"].casefold().strip() in self._words.demonstratives
            noun, explained = self._noun(found["run"].split(" "), points, found.start() == 0)
            known = not noun or noun.rpartition(" ")[2].casefold() in self._words.known
            yield _Phrase(found.start(), noun, explained or known)

    def _noun(self, run: Sequence[str], points: bool, is_subject: bool) -> tuple[str, bool]:
        """The last words of a phrase, one of which is its noun, and whether it explains itself.

        One that `points` ("those last words") is explained only by what follows it.
        """
        singled_out = (
            not points and self._words.is_english and _SINGLES_OUT.match(run[0]) is not None
        )
        for number, word in enumerate(run):
            following = run[number + 1] if number + 1 < len(run) else ""
            before = run[number - 1] if number else ""
            if word[0].isupper():
                if not self._words.nouns_are_capitalised:
                    return before, not points  # a name
                explained = self._explains(following.casefold(), is_subject)
                return word, explained or (following.istitle() and not points)
            lower = word.casefold()
            if number and self._explains(lower, is_subject):
                return before, True
            if lower in self._ends or (number and self._words.is_english and _VERB.search(word)):
                is_participle = word.endswith("ed") and following in _AFTER_PARTICIPLE
                return before, singled_out or is_participle
            if self._words.is_english and word.endswith(("'s", "’s")):
                return word[:-2], False
        return " ".join(run[-2:]), singled_out

    def _explains(self, word: str, is_subject: bool) -> bool:
        return word in self._words.explains or (is_subject and word in self._words.explains_subject)


def _definite(determiners: Set[str]) -> re.Pattern[str]:
    """A determiner, and the words from it on.

    Begins with the set of first letters, as otherwise a search takes three times as long.
    """
    if not determiners:
        return re.compile("(?!)")
    firsts = "".join(sorted({word[0] + word[0].upper() for word in determiners}))
    rests = "|".join(
        f"(?<={word[0]}){re.escape(word[1:])}" + ("" if word[-1] in "'’" else " ")
        for word in sorted(determiners, key=len, reverse=True)
    )
    return re.compile(
        rf"(?P<determiner>[{firsts}](?<![\w'’-].)(?i:{rests}))(?i:{_RUN.format(_WORD)})"
    )


_NOTHING = _Phrase(0, "", True)


def _read(outside: str) -> str:
    text = outside[:_READ]
    return _PARENTHESIS.sub("", text) if "(" in text else text


@cache
def definite_reader(words: LanguageWords) -> DefiniteReader:
    """The reader for a language."""
    return DefiniteReader(words)
