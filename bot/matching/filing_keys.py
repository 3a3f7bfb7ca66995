"""The keys under which a stored query is filed, so that few articles are checked against it.

Every article that matches the query has at least one of its keys.
"""

from collections.abc import Callable, Collection

from bot.matching.article_words import EVERY_ARTICLE, key_of_beginning
from bot.matching.known_forms import form_keys
from bot.matching.stored_query import StoredQuery, StoredTerm

_ALL = 1_000_000  # articles; more than any word occurs in
Often = Callable[[str], int]
"""Returns how many articles have a word; a beginning is passed with a star."""


def filing_keys(
    query: StoredQuery,
    languages: Collection[str],
    often: Often,
    *,
    sources: Collection[int] = (),
    category: str | None = None,
) -> frozenset[str]:
    """The keys of the group of terms that the fewest articles have.

    A query without wanted words is filed under its `sources` (ids, any of which matches), else under
    its category, else under the key that every article has.
    """
    groups = [
        frozenset[str]().union(*(_keys_of(term, languages, often) for term in group.terms))
        for group in query.wanted
    ]
    if len(groups) > 1:
        return min(groups, key=lambda keys: sum(_articles(key, often) for key in keys))
    if groups:
        return groups[0]
    if sources:
        return frozenset(map(source_key, sources))
    return frozenset([EVERY_ARTICLE if category is None else category_key(category)])


def source_key(source_id: int) -> str:
    """The key of all articles of a source. It has a space, so no word collides with it."""
    return f"source {source_id:d}"


def category_key(category: str) -> str:
    """The key of all articles in a category."""
    return f"category {category}"


def _articles(key: str, often: Often) -> int:
    return _ALL if key == EVERY_ARTICLE else often(key)


def _keys_of(term: StoredTerm, languages: Collection[str], often: Often) -> set[str]:
    keys = set(term.words)
    keys.update(map(key_of_beginning, term.beginnings))
    keys.update(min(phrase, key=often) for phrase in term.phrases)
    keys.update(min(phrase[:-1], key=often) for phrase in term.begun_phrases)
    if term.form_of:
        keys |= form_keys(term.form_of, languages)
    return keys
