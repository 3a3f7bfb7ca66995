"""A search query as an FTS5 MATCH expression. FTS5 accepts every expression made here."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from bot.text.search_query import Group, Query, Term
from bot.text.tokens import typed_words

# Nobody can type these; they begin the tokens of the sources and languages of articles.
_SOURCE_MARK = "\ue000"
LANGUAGE_MARK = "\ue001"

Spelled = Mapping[Term, Sequence[str]]
"""The words that a prefix stands for, if they were looked up."""

_NOTHING_SPELLED: Spelled = {}


def term_expression(term: Term, spelled: Spelled = _NOTHING_SPELLED, *, forms: bool = True) -> str:
    """The expression of one term: a word with its forms, a phrase or a prefix."""
    if words := spelled.get(term):
        return any_of(map(_quoted, words))
    typed = typed_words(term.text, quoted=term.quoted, prefix=term.prefix)
    ending = "*" if typed.beginning else ""
    found = [_quoted(" ".join(words)) + ending for words in typed.exact]
    if forms:
        found += [_quoted(" ".join(words)) for words in typed.less_exact]
        found += map(_quoted, term.forms)
    return any_of(dict.fromkeys(found))


def group_expression(
    group: Group, spelled: Spelled = _NOTHING_SPELLED, *, forms: bool = True
) -> str:
    """The expression of terms joined by OR."""
    return any_of(term_expression(term, spelled, forms=forms) for term in group)


def forms_of_group(group: Group) -> str | None:
    """The expression of what a group matches besides what was typed; None for nothing."""
    found: dict[str, None] = {}
    for term in group:
        if not term.prefix:
            typed = typed_words(term.text, quoted=term.quoted)
            found.update(dict.fromkeys(_quoted(" ".join(words)) for words in typed.less_exact))
            found.update(dict.fromkeys(map(_quoted, term.forms)))
    return any_of(found) if found else None


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
    unwanted = [term_expression(term, forms=False) for term in query.unwanted]
    if without_sources:
        unwanted.append(_source_tokens(without_sources))
    return f"({expression}) NOT {any_of(unwanted)}" if unwanted else expression


def of_sources(query: Query, sources: Collection[int], without_sources: Collection[int]) -> str:
    """The expression that matches everything of these sources, within the query's exclusions."""
    return within(_source_tokens(sources), query, None, without_sources)


def title_expressions(groups: Sequence[str]) -> Iterator[str]:
    """For each of the expressions, what matches all of them and has this one in its title."""
    for at, expression in enumerate(groups):
        yield all_of([*groups[:at], in_title(expression), *groups[at + 1 :]])


def key_expression(key: str) -> str:
    """The expression of a single token, or of the beginning of one: `begin*`."""
    word = key.removesuffix("*")
    return _quoted(word) + "*" * (word != key)


def source_token(source_id: int) -> str:
    """The token of a source's articles."""
    return f"{_SOURCE_MARK}{source_id:d}"


def language_token(language: str) -> str:
    """The token of articles in a language, given by its two letters."""
    return LANGUAGE_MARK + language


def _quoted(text: str) -> str:
    return '"{}"'.format(text.replace('"', '""'))


def _source_tokens(sources: Collection[int]) -> str:
    tokens = " OR ".join(f'"{source_token(source_id)}"' for source_id in sorted(sources))
    return f"source_token : ({tokens})" if len(sources) > 1 else f"source_token : {tokens}"
