"""The forms of words that occur in the index: it has each word only as it is written.

The index's words are sorted, and so are the forms that a word may have. Both lists are walked together:
whenever one is ahead, the other jumps there, so neither is read whole.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from bot.storage.full_text.engine_index import Vocabulary
from bot.storage.full_text.marks import LANGUAGE_MARK, language_token
from bot.text.tokens import TypedWords, forms_among, possible_forms

MOST_FORMS = 48  # of a word, the shortest; a search looks for each
_MOST_JUMPS = 240  # each takes SQLite 8 µs, and 80 past a word that 30 % of a million articles have


class IndexedLanguages:
    """The languages of an index's articles, looked up again when there are new articles.

    Otherwise each search would walk past all articles of a language: 0.2 ms for a million.
    """

    def __init__(self) -> None:
        self._newest = 0
        self._known: tuple[str, ...] = ()

    def known(self, vocabulary: Vocabulary, newest: int) -> tuple[str, ...]:
        """Those of articles up to the id `newest`, which is the newest one's."""
        if not self._known or newest != self._newest:
            self._known, self._newest = tuple(_languages(vocabulary)), newest
        return self._known


class IndexedForms:
    """Looks up the forms of words in some languages, for one search."""

    def __init__(self, vocabulary: Vocabulary, languages: Sequence[str]) -> None:
        self._vocabulary = vocabulary
        self._languages = languages

    def of(self, typed: TypedWords) -> tuple[str, ...]:
        """The tokens of its word's forms that occur in the index; none if it has no word."""
        word = typed.stem
        possible = {form for language in self._languages for form in possible_forms(word, language)}
        if not possible:
            return ()
        found, strangers = self._walk(sorted(possible))
        found += forms_among(strangers, word, self._languages)
        exact = {token for tokens in typed.exact for token in tokens if len(tokens) == 1}
        return tuple(sorted(set(found) - exact, key=lambda token: (len(token), token))[:MOST_FORMS])

    def _walk(self, possible: Sequence[str]) -> tuple[list[str], list[str]]:
        """Those of the sorted `possible` forms that are indexed, and some words between them.

        The latter may be forms with rare endings.
        """
        found: list[str] = []
        strangers: list[str] = []
        at = 0
        for _ in range(_MOST_JUMPS):
            word = self._vocabulary.next_word(possible[at])
            if word is None:
                break
            at = bisect_left(possible, word, at)
            if at < len(possible) and possible[at] == word:
                found.append(word)
                at += 1
            else:
                strangers.append(word)
            if at == len(possible):
                break
        return found, strangers


def _languages(vocabulary: Vocabulary) -> Iterator[str]:
    begin = LANGUAGE_MARK
    while (word := vocabulary.next_word(begin)) and word.startswith(LANGUAGE_MARK):
        language = word[len(LANGUAGE_MARK) :][:2]
        yield language
        begin = f"{language_token(language)}\U0010ffff"
