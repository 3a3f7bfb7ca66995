"""Asking queries in both ways: of the search index, and of each article as if the query were stored."""

from collections.abc import Sequence
from typing import NamedTuple

from bot.matching.article_words import ArticleWords
from bot.matching.filing_keys import filing_keys
from bot.matching.known_forms import KnownForms
from bot.matching.stored_query import stored_query
from bot.matching.token_stems import TokenStems
from bot.storage.engine import Connection, Scope
from bot.text.search_query import compile_query


class Difference(NamedTuple):
    """A query that is not answered by the same articles in both ways."""

    query: str
    searched: frozenset[int]  # ids of articles that only the search finds
    matched: frozenset[int]  # that only match the stored query
    unfiled: frozenset[int]  # that match it, but have none of its keys


class Compared(NamedTuple):
    """How queries fared."""

    queries: int  # those with wanted words
    matches: int  # pairs of a query and an article that the search finds
    differences: list[Difference]


def compared(connection: Connection, queries: Sequence[str]) -> Compared:
    """Ask each query of all stored articles, which must be fewer than a search looks at."""
    rows = connection.execute("SELECT id, title, body FROM articles").fetchall()
    index = connection.search_index
    languages = index.languages()
    stems = TokenStems(languages)
    articles = {id_: ArticleWords(title, body, stems) for id_, title, body in rows}
    keys = {id_: frozenset(article.all_keys()) for id_, article in articles.items()}
    forms = KnownForms(index.forms_of, languages)
    asked, matches, differences = 0, 0, []
    for typed in queries:
        query = compile_query(typed)
        if not query.wanted:
            continue
        searched = set(index.with_all_words(query, Scope()))
        stored = stored_query(query)
        matched = {id_ for id_, each in articles.items() if stored.is_answered_by(each, forms)}
        filed = filing_keys(stored, languages, lambda key: len(key) % 7)
        unfiled = {id_ for id_ in matched if filed.isdisjoint(keys[id_])}
        asked += 1
        matches += len(searched)
        if searched != matched or unfiled:
            only = (searched - matched, matched - searched, unfiled)
            differences.append(Difference(typed, *map(frozenset, only)))
    return Compared(asked, matches, differences)
