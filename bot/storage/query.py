"""What people type into a search, as an expression that the index always understands."""

import re
from dataclasses import dataclass

LONGEST_QUERY = 256  # characters; the rest is not looked at
MOST_TERMS = 16
LONGEST_PHRASE = 16  # words
MOST_PREFIXES = 4  # each gathers all words that begin so: seconds for a whole alphabet of them
SHORTEST_PREFIX = 3  # letters; `a*` costs 8 s among a million articles, `abc*` 1.5 s

_QUOTES = str.maketrans(dict.fromkeys("“”„‟«»＂", '"'))  # phones type them by themselves
_UNREADABLE = re.compile("[\x00-\x1f\x7f\ud800-\uf8ff]")  # private characters stand for sources
_TOKEN = re.compile(
    r'source:"(?P<long_source>[^"]*)"?'
    r"|source:(?P<source>[^\s\"]+)"
    r'|(?P<minus>-?)(?:"(?P<phrase>[^"]*)"?|(?P<word>[^\s"]+))',
    re.IGNORECASE,
)
_PIECE = re.compile(r"[^\W_]+")
_PREFIX = re.compile(rf"(?:.*[\W_])?[^\W_]{{{SHORTEST_PREFIX},}}\*+")


@dataclass(frozen=True, slots=True)
class Query:
    """A search as it was understood.

    `match` finds the articles in FTS5; None where no word was asked for. `without` is only
    there where nothing but unwanted words was typed: what FTS5 should leave out of the rest.
    """

    match: str | None
    source: str | None = None  # as typed: a name or a slug
    words: tuple[str, ...] = ()  # the wanted words and phrases, for messages
    without: str | None = None


@dataclass(frozen=True, slots=True)
class _Term:
    expression: str
    words: str  # as typed
    unwanted: bool = False


def compile_query(typed: str) -> Query:
    """Understands "a phrase", -without, this OR that, begin*, and source:name.

    Everything else is words that all have to occur. Never raises, and what it gives never
    fails in FTS5.
    """
    text = _UNREADABLE.sub(" ", typed[:LONGEST_QUERY]).translate(_QUOTES)
    source, terms = _read(text)
    wanted = _alternatives(terms)
    unwanted = " OR ".join(t.expression for t in terms if isinstance(t, _Term) and t.unwanted)
    if not wanted:
        return Query(None, source, without=unwanted or None)
    match = " AND ".join(map(_any_of, wanted))
    return Query(
        match=f"({match}) NOT ({unwanted})" if unwanted else match,
        source=source,
        words=tuple(term.words for group in wanted for term in group),
    )


def _read(text: str) -> tuple[str | None, list[_Term | str]]:
    """The last source that was named, and the terms with `AND` and `OR` between them."""
    source: str | None = None
    items: list[_Term | str] = []
    seen: set[str] = set()
    prefixes = 0
    for token in _TOKEN.finditer(text):
        named = token["long_source"] or token["source"]
        if named is not None or token["long_source"] is not None:
            source = " ".join((named or "").split()) or source
            continue
        if token["word"] in ("AND", "OR") and not token["minus"]:
            items.append(token["word"])
            continue
        term = _term(token, prefixes < MOST_PREFIXES)
        if term is None or term.expression.casefold() in seen or len(seen) == MOST_TERMS:
            continue
        seen.add(term.expression.casefold())
        prefixes += term.expression.endswith("*")
        items.append(term)
    if items and all(isinstance(item, str) for item in items):
        # nothing but AND and OR: then they are what is looked for
        items = [_Term(f'"{word}"', word) for word in dict.fromkeys(map(str, items))]
    return source, items


def _term(token: re.Match[str], prefix_allowed: bool) -> _Term | None:
    """None where nothing in it can be found: the index knows letters and digits."""
    words = token["phrase"] if token["phrase"] is not None else token["word"]
    pieces = list(_PIECE.finditer(words))
    if not pieces:
        return None
    prefix = token["word"] is not None and prefix_allowed and _PREFIX.fullmatch(words) is not None
    text = words[: pieces[:LONGEST_PHRASE][-1].end()]
    quoted = '"{}"{}'.format(text.replace('"', '""'), "*" if prefix else "")
    return _Term(quoted, words.strip("() "), unwanted=bool(token["minus"]))


def _alternatives(items: list[_Term | str]) -> list[list[_Term]]:
    """The wanted terms: of each group any, of the groups all. An OR without two sides is nothing."""
    groups: list[list[_Term]] = []
    either = False
    for item in items:
        if isinstance(item, str):
            either = item == "OR" and bool(groups)
        elif item.unwanted:
            either = False
        else:
            if either:
                groups[-1].append(item)
            else:
                groups.append([item])
            either = False
    return groups


def _any_of(group: list[_Term]) -> str:
    expression = " OR ".join(term.expression for term in group)
    return f"({expression})" if len(group) > 1 else expression
