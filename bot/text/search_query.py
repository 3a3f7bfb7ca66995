"""Search queries: what people type, parsed into terms."""

import re
from dataclasses import dataclass

from bot.text.characters import readable

LONGEST_QUERY = 256  # characters; the rest is ignored
MOST_TERMS = 16
LONGEST_PHRASE = 16  # words
MOST_PREFIXES = 4  # each gathers all words that begin with it: seconds for a whole alphabet
SHORTEST_PREFIX = 3  # letters; `a*` takes 8 s among a million articles, `abc*` 1.5 s

_QUOTES = str.maketrans(dict.fromkeys("“”„‟«»＂", '"'))  # phones insert them automatically
_UNREADABLE = re.compile("[\x00-\x1f\x7f\ud800-\uf8ff]")  # private characters mark sources
_TOKEN = re.compile(
    r'source:"(?P<long_source>[^"]*)"?'
    r"|source:(?P<source>[^\s\"]+)"
    r'|(?P<minus>-?)(?:"(?P<phrase>[^"]*)"?|(?P<word>[^\s"]+))',
    re.IGNORECASE,
)
_PIECE = re.compile(r"[^\W_]+")
_PREFIX = re.compile(rf"(?:.*[\W_])?[^\W_]{{{SHORTEST_PREFIX},}}\*+")


@dataclass(frozen=True, slots=True)
class Term:
    """A word, a phrase or, if `prefix`, every word that begins with it."""

    text: str  # at least one letter or digit; what stands between words is kept
    typed: str
    prefix: bool = False
    unwanted: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    """A parsed query: an article must match any term of every group in `wanted`."""

    wanted: tuple[tuple[Term, ...], ...] = ()
    unwanted: tuple[Term, ...] = ()
    source: str | None = None  # as typed: a name or a slug

    @property
    def words(self) -> tuple[str, ...]:
        """The wanted words and phrases as typed, for messages."""
        return tuple(term.typed for group in self.wanted for term in group)


def compile_query(typed: str) -> Query:
    """Parse "a phrase", -without, this OR that, begin*, and source:name.

    Everything else is words that must all occur. Never raises.
    """
    # In the letters of stored texts: some systems send an accent as a character of its own.
    text = _UNREADABLE.sub(" ", readable(typed[:LONGEST_QUERY])).translate(_QUOTES)
    source, terms = _read(text)
    unwanted = tuple(t for t in terms if isinstance(t, Term) and t.unwanted)
    return Query(_alternatives(terms), unwanted, source)


def _read(text: str) -> tuple[str | None, list[Term | str]]:
    """The source that was named last, and the terms with `AND` and `OR` between them."""
    source: str | None = None
    items: list[Term | str] = []
    seen: set[tuple[str, bool]] = set()
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
        if term is None or len(seen) == MOST_TERMS:
            continue
        if (known := (term.text.casefold(), term.prefix)) in seen:
            continue
        seen.add(known)
        prefixes += term.prefix
        items.append(term)
    if items and all(isinstance(item, str) for item in items):
        # only AND and OR were typed: then they are the words to find
        items = [Term(word, word) for word in dict.fromkeys(map(str, items))]
    return source, items


def _term(token: re.Match[str], prefix_allowed: bool) -> Term | None:
    """The term of a token; None if it has no letter or digit, which is all that is indexed."""
    words = token["phrase"] if token["phrase"] is not None else token["word"]
    pieces = list(_PIECE.finditer(words))
    if not pieces:
        return None
    prefix = token["word"] is not None and prefix_allowed and _PREFIX.fullmatch(words) is not None
    text = words[: pieces[:LONGEST_PHRASE][-1].end()]
    return Term(text, words.strip("() "), prefix, unwanted=bool(token["minus"]))


def _alternatives(items: list[Term | str]) -> tuple[tuple[Term, ...], ...]:
    """The wanted terms in groups joined by OR. An OR without a term on both sides is ignored."""
    groups: list[list[Term]] = []
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
    return tuple(map(tuple, groups))
