"""A search query as an FTS5 MATCH expression."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from bot.text.search_query import Query, Term

SOURCE_MARK = "\ue000"  # begins the token that stands for a source; nobody can type it

Spelled = Mapping[Term, Sequence[str]]
"""The words that a prefix stands for, if they were looked up."""

_NOTHING_SPELLED: Spelled = {}


def match_expression(
    query: Query, sources: Collection[int] | None, spelled: Spelled = _NOTHING_SPELLED
) -> str | None:
    """The expression that matches the query, only in `sources` if they are given.

    They are ids, 0 for articles without a source. None if the query has neither a wanted word nor
    sources with unwanted words: FTS5 cannot match by what is missing. FTS5 accepts every
    expression made here.
    """
    if query.wanted:
        groups = [_any_of(group, spelled) for group in query.wanted]
        return _in_sources(sources, _all_of(groups, query))
    if query.unwanted and sources is not None:
        return f"{_source_tokens(sources)} NOT ({_without(query)})"
    return None


def title_expressions(
    query: Query, sources: Collection[int] | None, spelled: Spelled = _NOTHING_SPELLED
) -> Iterator[str]:
    """For each wanted group, the expression of those matches that have it in their title."""
    groups = [_any_of(group, spelled) for group in query.wanted]
    for at, group in enumerate(groups):
        in_title = [*groups[:at], f"title : {group}", *groups[at + 1 :]]
        yield _in_sources(sources, _all_of(in_title, query))


def _all_of(groups: Iterable[str], query: Query) -> str:
    expression = " AND ".join(groups)
    return f"({expression}) NOT ({_without(query)})" if query.unwanted else expression


def _without(query: Query) -> str:
    return " OR ".join(_term(term, _NOTHING_SPELLED) for term in query.unwanted)


def _any_of(group: Sequence[Term], spelled: Spelled) -> str:
    expression = " OR ".join(_term(term, spelled) for term in group)
    return f"({expression})" if len(group) > 1 else expression


def _term(term: Term, spelled: Spelled) -> str:
    if words := spelled.get(term):
        return "({})".format(" OR ".join(map(_quoted, words)))
    return _quoted(term.text) + ("*" if term.prefix else "")


def _quoted(text: str) -> str:
    return '"{}"'.format(text.replace('"', '""'))


def _in_sources(sources: Collection[int] | None, expression: str) -> str:
    return expression if sources is None else f"({expression}) AND {_source_tokens(sources)}"


def _source_tokens(sources: Collection[int]) -> str:
    tokens = " OR ".join(f'"{SOURCE_MARK}{source_id:d}"' for source_id in sorted(sources))
    return f"source_token : ({tokens})" if len(sources) > 1 else f"source_token : {tokens}"
