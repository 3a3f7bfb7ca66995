"""What an article must have to match, as a small tree that each engine renders in its own language.

Nodes are immutable and equal if they match the same words in the same way.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from bot.text.search_query import Group, Query, Term
from bot.text.tokens import typed_words


@dataclass(frozen=True, slots=True)
class Words:
    """Tokens of the index, one directly after the other in the title or in the body."""

    tokens: tuple[str, ...]  # at least one
    beginning: bool = False  # whether the last one is only the beginning of a word


@dataclass(frozen=True, slots=True)
class AnyOf:
    """Matches what any of its parts matches."""

    parts: tuple["Expression", ...]  # at least two


@dataclass(frozen=True, slots=True)
class AllOf:
    """Matches what all its parts match."""

    parts: tuple["Expression", ...]  # at least two


@dataclass(frozen=True, slots=True)
class InTitle:
    """Matches what has the words of an expression in its title."""

    part: "Expression"


@dataclass(frozen=True, slots=True)
class OfSources:
    """Matches the articles of some sources."""

    sources: tuple[int, ...]  # ids, at least one; 0 for articles without a source


@dataclass(frozen=True, slots=True)
class Without:
    """Matches what one expression matches and the other does not."""

    wanted: "Expression"
    unwanted: "Expression"


Expression: TypeAlias = Words | AnyOf | AllOf | InTitle | OfSources | Without

Spelled = Mapping[Term, Sequence[str]]
"""The words that a prefix stands for, if they were looked up."""

_NOTHING_SPELLED: Spelled = {}


def word(token: str) -> Words:
    """The expression of a single token."""
    return Words((token,))


def key_expression(key: str) -> Words:
    """The expression of a single token, or of the beginning of one: `begin*`."""
    token = key.removesuffix("*")
    return Words((token,), beginning=token != key)


def term_expression(
    term: Term, spelled: Spelled = _NOTHING_SPELLED, *, forms: bool = True
) -> Expression:
    """The expression of one term: a word with its forms, a phrase or a prefix."""
    if words := spelled.get(term):
        return any_of(map(word, words))
    typed = typed_words(term.text, quoted=term.quoted, prefix=term.prefix)
    found = [Words(tuple(tokens), typed.beginning) for tokens in typed.exact]
    if forms:
        found += [Words(tuple(tokens)) for tokens in typed.less_exact]
        found += map(word, term.forms)
    return any_of(dict.fromkeys(found))


def group_expression(
    group: Group, spelled: Spelled = _NOTHING_SPELLED, *, forms: bool = True
) -> Expression:
    """The expression of terms joined by OR."""
    return any_of(term_expression(term, spelled, forms=forms) for term in group)


def forms_of_group(group: Group) -> Expression | None:
    """The expression of what a group matches besides what was typed; None for nothing."""
    found: dict[Words, None] = {}
    for term in group:
        if not term.prefix:
            typed = typed_words(term.text, quoted=term.quoted)
            found.update(dict.fromkeys(Words(tuple(tokens)) for tokens in typed.less_exact))
            found.update(dict.fromkeys(map(word, term.forms)))
    return any_of(found) if found else None


def any_of(expressions: Iterable[Expression]) -> Expression:
    """Matches what any of the expressions matches; there is at least one."""
    parts = tuple(expressions)
    return AnyOf(parts) if len(parts) > 1 else parts[0]


def all_of(expressions: Iterable[Expression]) -> Expression:
    """Matches what all the expressions match; there is at least one."""
    parts = tuple(expressions)
    return AllOf(parts) if len(parts) > 1 else parts[0]


def within(
    expression: Expression,
    query: Query,
    sources: Collection[int] | None,
    without_sources: Collection[int] = (),
) -> Expression:
    """Matches what the expression matches, within the query's exclusions and the sources.

    Sources are ids, 0 for articles without a source.
    """
    expression = of_any_source(expression, sources)
    unwanted = [term_expression(term, forms=False) for term in query.unwanted]
    if without_sources:
        unwanted.append(OfSources(tuple(sorted(without_sources))))
    return Without(expression, any_of(unwanted)) if unwanted else expression


def of_any_source(expression: Expression, sources: Collection[int] | None) -> Expression:
    """Matches what the expression matches, of some sources; None for all."""
    if sources is None:
        return expression
    return AllOf((expression, OfSources(tuple(sorted(sources)))))


def of_sources(
    query: Query, sources: Collection[int], without_sources: Collection[int]
) -> Expression:
    """The expression that matches everything of these sources, within the query's exclusions."""
    return within(OfSources(tuple(sorted(sources))), query, None, without_sources)


def title_expressions(groups: Sequence[Expression]) -> Iterator[Expression]:
    """For each of the expressions, what matches all of them and has this one in its title."""
    for at, expression in enumerate(groups):
        yield all_of([*groups[:at], InTitle(expression), *groups[at + 1 :]])
