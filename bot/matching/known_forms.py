"""Which words of articles are forms of a searched word.

The search decides what a form is, by looking it up among the indexed words, which takes milliseconds.
So answers are remembered, and a word is looked up again only if an article has a word with the same
stem that wasn't indexed before.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass, field

from bot.matching.article_words import ArticleWords
from bot.text.tokens import forms_among, possible_forms, stem_of

LookUp = Callable[[str], Collection[str]]
"""Maps a word as typed to the indexed tokens that are its forms."""

_MOST_REMEMBERED = 50_000  # words, a kilobyte each


def form_keys(word: str, languages: Collection[str]) -> set[str]:
    """Stems and tokens that cover all forms: each form has one of the stems, or is one of the tokens."""
    keys: set[str] = set()
    for language in languages:
        if stem := stem_of(word, language):
            keys.add(stem)
            possible = possible_forms(word, language)
            # Some forms have another stem once their accents are removed.
            keys.update(set(possible).difference(forms_among(possible, word, (language,))))
    return keys


@dataclass(slots=True)
class _Known:
    keys: set[str]
    forms: frozenset[str]
    others: set[str] = field(default_factory=set)  # words with the same stem that aren't forms


class KnownForms:
    """Remembers the forms of searched words that `look_up` returned."""

    def __init__(self, look_up: LookUp, languages: Collection[str]) -> None:
        self._look_up = look_up
        self._languages = languages
        self._known: dict[str, _Known] = {}

    def any_in(self, article: ArticleWords, word: str) -> bool:
        """Whether the article has a form of the word. The article must be indexed already."""
        known = self._known.get(word)
        if known is None:
            if len(self._known) >= _MOST_REMEMBERED:
                self._known = {}
            keys = form_keys(word, self._languages)
            known = self._known[word] = _Known(keys, frozenset())
        if not known.forms.isdisjoint(article.tokens):
            return True
        alike = {token for key in known.keys for token in article.with_stem(key)}
        alike |= known.keys & article.tokens
        alike -= known.others
        if not alike:
            return False
        known.forms = frozenset(self._look_up(word))
        known.others |= alike - known.forms
        return not known.forms.isdisjoint(alike)
