"""Expressions of a search as FTS5 MATCH expressions. FTS5 accepts every expression made here."""

from collections.abc import Collection

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


def fts_expression(expression: Expression) -> str:
    """The expression in the language of FTS5."""
    match expression:
        case Words(tokens, beginning):
            return _quoted(" ".join(tokens)) + "*" * beginning
        case AnyOf(parts):
            return "({})".format(" OR ".join(map(fts_expression, parts)))
        case AllOf(parts):
            return "({})".format(" AND ".join(map(fts_expression, parts)))
        case InTitle(part):
            return f"title : {fts_expression(part)}"
        case OfSources(sources):
            return _source_tokens(sources)
        case Without(wanted, unwanted):
            return f"({fts_expression(wanted)}) NOT {fts_expression(unwanted)}"


def _quoted(text: str) -> str:
    return '"{}"'.format(text.replace('"', '""'))


def _source_tokens(sources: Collection[int]) -> str:
    tokens = " OR ".join(f'"{source_token(source_id)}"' for source_id in sources)
    return f"source_token : ({tokens})" if len(sources) > 1 else f"source_token : {tokens}"
