"""A search query as an FTS5 MATCH expression. FTS5 accepts every expression made here."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from bot.text.search_query import Group, Query, Term

SOURCE_MARK = "\ue000"  # begins the token that stands for a source; nobody can type it

Spelled = Mapping[Term, Sequence[str]]
"""The words that a prefix stands for, if they were looked up."""

_NOTHING_SPELLED: Spelled = {}


def term_expression(term: Term, spelled: Spelled = _NOTHING_SPELLED) -> str:
    """The expression of one term: a word, a phrase or a prefix."""
    if words := spelled.get(term):
        return any_of(map(_quoted, words))
    return _quoted(term.text) + ("*" if term.prefix else "")


def group_expression(group: Group, spelled: Spelled = _NOTHING_SPELLED) -> str:
    """The expression of terms joined by OR."""
    return any_of(term_expression(term, spelled) for term in group)


def any_of(expressions: Iterable[str]) -> str:
    """Matches what any of the expressions matches; there is at least one."""
    joined = list(expressions)
    return "({})".format(" OR ".join(joined)) if len(joined) > 1 else joined[0]


def all_of(expressions: Iterable[str]) -> str:
    """Matches what all the expressions match; there is at least one."""
    joined = list(expressions)
    return "({})".format(" AND ".join(joined)) if len(joined) > 1 else joined[0]


def in_title(expression: str) -> str:
    """Matches what has the expression's words in its title."""
    return f"title : {expression}"


def within(
    expression: str,
    query: Query,
    sources: Collection[int] | None,
    without_sources: Collection[int] = (),
) -> str:
    """Matches what the expression matches, within the query's exclusions and the sources.

    Sources are ids, 0 for articles without a source.
    """
    if sources is not None:
        expression = f"{expression} AND {_source_tokens(sources)}"
    unwanted = [term_expression(term) for term in query.unwanted]
    if without_sources:
        unwanted.append(_source_tokens(without_sources))
    return f"({expression}) NOT {any_of(unwanted)}" if unwanted else expression


def match_expression(
    query: Query,
    sources: Collection[int] | None,
    spelled: Spelled = _NOTHING_SPELLED,
    without_sources: Collection[int] = (),
) -> str | None:
    """The expression that matches the query, only in `sources` if they are given.

    None if the query has neither a wanted word nor sources: FTS5 cannot match by what is missing.
    """
    if query.wanted:
        wanted = all_of(group_expression(group, spelled) for group in query.wanted)
        return within(wanted, query, sources, without_sources)
    return None if sources is None else of_sources(query, sources, without_sources)


def of_sources(query: Query, sources: Collection[int], without_sources: Collection[int]) -> str:
    """The expression that matches everything of these sources, within the query's exclusions."""
    return within(_source_tokens(sources), query, None, without_sources)


def title_expressions(groups: Sequence[str]) -> Iterator[str]:
    """For each of the expressions, what matches all of them and has this one in its title."""
    for at, expression in enumerate(groups):
        yield all_of([*groups[:at], in_title(expression), *groups[at + 1 :]])


def _quoted(text: str) -> str:
    return '"{}"'.format(text.replace('"', '""'))


def _source_tokens(sources: Collection[int]) -> str:
    tokens = " OR ".join(f'"{SOURCE_MARK}{source_id:d}"' for source_id in sorted(sources))
    return f"source_token : ({tokens})" if len(sources) > 1 else f"source_token : {tokens}"
