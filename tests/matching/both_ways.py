"""Run queries both ways: as a search, and as stored queries checked against each article."""

from collections.abc import Sequence
from typing import NamedTuple

from bot.matching.article_words import ArticleWords
from bot.matching.filing_keys import category_key, filing_keys, source_key
from bot.matching.known_forms import KnownForms
from bot.matching.stored_query import stored_query
from bot.matching.token_stems import TokenStems
from bot.storage.engine import Connection, Scope
from bot.text.search_query import compile_query

_CATEGORY = "sea"
_IN_CATEGORY = category_key(_CATEGORY)


class Difference(NamedTuple):
    """A query that matches different articles in the two ways."""

    query: str
    searched: frozenset[int]  # ids of articles that only the search finds
    matched: frozenset[int]  # that only match the stored query
    unfiled: frozenset[int]  # that match it, but have none of its keys


class Compared(NamedTuple):
    """The result of comparing queries."""

    queries: int  # those with wanted or unwanted words
    excluding: int  # those of them with unwanted words alone
    matches: int  # pairs of a query and an article that the search finds
    differences: list[Difference]


def compared(connection: Connection, queries: Sequence[str]) -> Compared:
    """Run each query both ways on all stored articles, which must be fewer than a search looks at.

    Queries with only excluded words run on every second source, given by ids and as a category.
    """
    rows = connection.execute("SELECT id, source_id, title, body FROM articles").fetchall()
    index = connection.search_index
    languages = index.languages()
    stems = TokenStems(languages)
    articles = {id_: ArticleWords(title, body, stems) for id_, _, title, body in rows}
    source_of = {id_: source for id_, source, *_ in rows}
    some = sorted({source for source in source_of.values() if source is not None})[::2]
    keys = {id_: frozenset(article.all_keys()) for id_, article in articles.items()}
    forms = KnownForms(index.forms_of, languages)
    asked, excluding, matches, differences = 0, 0, 0, []
    for typed in queries:
        query = compile_query(typed)
        if not query.wanted and not query.unwanted:
            continue
        sources = () if query.wanted else some
        searched = set(index.with_all_words(query, Scope(sources=sources or None)))
        stored = stored_query(query)
        matched = {
            id_
            for id_, each in articles.items()
            if (not sources or source_of[id_] in sources) and stored.is_answered_by(each, forms)
        }
        narrowings: list[tuple[Sequence[int], str | None]] = [(sources, None)]
        if sources:
            narrowings.append(((), _CATEGORY))
        unfiled = set[int]()
        for ids, category in narrowings:
            filed = filing_keys(
                stored, languages, lambda key: len(key) % 7, sources=ids, category=category
            )
            # An article has the keys of its source and of its category besides those of its words.
            unfiled |= {
                id_
                for id_ in matched
                if filed.isdisjoint({*keys[id_], source_key(source_of[id_] or 0), _IN_CATEGORY})
            }
        asked += 1
        excluding += not query.wanted
        matches += len(searched)
        if searched != matched or unfiled:
            only = (searched - matched, matched - searched, unfiled)
            differences.append(Difference(typed, *map(frozenset, only)))
    return Compared(asked, excluding, matches, differences)
