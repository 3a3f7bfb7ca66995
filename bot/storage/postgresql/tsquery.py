"""Expressions of a search as PostgreSQL conditions.

The index has, for each article, the set of its lexemes: its tokens, those of its title once more
behind `=`, and its marks. A tsquery decides which articles have some lexemes. It cannot tell where
they stand, so a phrase is looked for among the articles that have all its words, in their tokens.

PostgreSQL's own positions are not used: they end after 16,383 words and 255 occurrences of one.
"""

from collections.abc import Iterator
from typing import NamedTuple, assert_never

from bot.storage.full_text.expressions import (
    AllOf,
    AnyOf,
    Expression,
    InTitle,
    OfSources,
    Without,
    Words,
)
from bot.storage.full_text.marks import source_token

LONGEST_LEXEME = 1_500  # bytes; a lexeme may have 2,046. What is typed is shorter
_TITLED = "="  # no token has it


class Condition(NamedTuple):
    """What articles must fulfil."""

    tsquery: str  # for their lexemes
    check: str  # SQL about the row `w`, begins with AND; empty if the lexemes decide
    values: tuple[object, ...]  # for its question marks


def condition(expression: Expression) -> Condition:
    """The condition for an expression."""
    values: list[object] = []
    checks = [
        "NOT " * excluded + _check(part, ("title", "body"), values)
        for part, excluded in _undecided(expression)
    ]
    return Condition(
        _tsquery(expression, ""), "".join(f" AND {check}" for check in checks), tuple(values)
    )


def lexeme(token: str) -> str:
    """A token as the index has it: cut if it is too long for PostgreSQL."""
    if len(token) * 4 <= LONGEST_LEXEME:
        return token
    return token.encode()[:LONGEST_LEXEME].decode(errors="ignore")


def titled(token: str) -> str:
    """What the index has for a token of a title besides the token itself."""
    return _TITLED + lexeme(token)


def stored(tokens: list[str]) -> str:
    """Tokens that follow each other, as a column of the index has them.

    Each has spaces of its own on both sides, so that `in` and `count` find whole tokens.
    """
    return " " + "  ".join(map(lexeme, tokens)) + " " if tokens else ""


def needle(words: Words) -> str:
    """What `stored` tokens contain if they have the words."""
    found = stored(list(words.tokens))
    return found[:-1] if words.beginning else found


def _undecided(expression: Expression) -> Iterator[tuple[Expression, bool]]:
    """The parts about which lexemes say too little, each with whether it is excluded."""
    match expression:
        case AllOf(parts):
            for part in parts:
                yield from _undecided(part)
        case Without(wanted, unwanted):
            yield from _undecided(wanted)
            for part in _alternatives(unwanted):
                if _has_phrase(part):
                    yield part, True
        case _:
            if _has_phrase(expression):
                yield expression, False


def _has_phrase(expression: Expression) -> bool:
    match expression:
        case Words(tokens):
            return len(tokens) > 1
        case AnyOf(parts) | AllOf(parts):
            return any(map(_has_phrase, parts))
        case InTitle(part):
            return _has_phrase(part)
        case OfSources():
            return False
        case Without(wanted, unwanted):
            return _has_phrase(wanted) or _has_phrase(unwanted)
    assert_never(expression)


def _alternatives(expression: Expression) -> Iterator[Expression]:
    if isinstance(expression, AnyOf):
        for part in expression.parts:
            yield from _alternatives(part)
    else:
        yield expression


def _tsquery(expression: Expression, mark: str) -> str:
    """What the lexemes of every match fulfil."""
    match expression:
        case Words(tokens, beginning):
            lexemes = [_quoted(mark + lexeme(token)) for token in dict.fromkeys(tokens[:-1])]
            lexemes.append(_quoted(mark + lexeme(tokens[-1])) + ":*" * beginning)
            return "({})".format(" & ".join(lexemes)) if len(lexemes) > 1 else lexemes[0]
        case AnyOf(parts):
            return "({})".format(" | ".join(_tsquery(part, mark) for part in parts))
        case AllOf(parts):
            return "({})".format(" & ".join(_tsquery(part, mark) for part in parts))
        case InTitle(part):
            return _tsquery(part, _TITLED)
        case OfSources(sources):
            return any_lexeme([source_token(source_id) for source_id in sources])
        case Without(wanted, unwanted):
            without = [
                f" & !{_tsquery(part, mark)}"
                for part in _alternatives(unwanted)
                if not _has_phrase(part)
            ]
            return "({}{})".format(_tsquery(wanted, mark), "".join(without))
    assert_never(expression)


def any_lexeme(lexemes: list[str]) -> str:
    """The tsquery for articles with one of the lexemes."""
    return "({})".format(" | ".join(map(_quoted, lexemes)))


def _check(expression: Expression, columns: tuple[str, ...], values: list[object]) -> str:
    """SQL that decides about a row `w`; its values are added."""
    match expression:
        case Words() as words:
            text = needle(words)
            values += [text] * len(columns)
            return "({})".format(" OR ".join(f"strpos(w.{name}, ?) > 0" for name in columns))
        case AnyOf(parts):
            return "({})".format(" OR ".join(_check(part, columns, values) for part in parts))
        case AllOf(parts):
            return "({})".format(" AND ".join(_check(part, columns, values) for part in parts))
        case InTitle(part):
            return _check(part, ("title",), values)
        case OfSources(sources):
            values.append("{{{}}}".format(",".join(map(str, sources))))
            return "w.source_id = ANY (CAST(? AS bigint[]))"
        case Without(wanted, unwanted):
            without = _check(unwanted, columns, values)
            return f"(NOT {without} AND {_check(wanted, columns, values)})"
    assert_never(expression)


def _quoted(lexeme: str) -> str:
    return "'{}'".format(lexeme.replace("\\", "\\\\").replace("'", "''"))
