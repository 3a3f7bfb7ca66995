"""The keys under which a stored query is filed, so that few articles have to be checked against it.

An article that answers the query has at least one of them.
"""

from collections.abc import Callable, Collection

from bot.matching.article_words import EVERY_ARTICLE, key_of_beginning
from bot.matching.known_forms import form_keys
from bot.matching.stored_query import StoredQuery, StoredTerm

Often = Callable[[str], int]
"""How many articles have a word; a beginning is given with a star."""


def filing_keys(query: StoredQuery, languages: Collection[str], often: Often) -> frozenset[str]:
    """The keys of the group of terms that fewest articles have."""
    groups = [
        frozenset[str]().union(*(_keys_of(term, languages, often) for term in group.terms))
        for group in query.wanted
    ]
    if not groups:
        return frozenset([EVERY_ARTICLE])
    return min(groups, key=lambda keys: sum(map(often, keys)))


def _keys_of(term: StoredTerm, languages: Collection[str], often: Often) -> set[str]:
    keys = set(term.words)
    keys.update(map(key_of_beginning, term.beginnings))
    keys.update(min(phrase, key=often) for phrase in term.phrases)
    keys.update(min(phrase[:-1], key=often) for phrase in term.begun_phrases)
    if term.form_of:
        keys |= form_keys(term.form_of, languages)
    return keys
