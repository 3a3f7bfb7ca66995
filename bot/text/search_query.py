"""What people type into a search, as an expression that the index always understands."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
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
class Term:
    """A word, a phrase or, with `prefix`, every word that begins so."""

    text: str  # at least one letter or digit, with what stands between
    typed: str
    prefix: bool = False
    unwanted: bool = False
    spelled: tuple[str, ...] = ()  # the words that begin so, where they were looked up

    @property
    def expression(self) -> str:
        """The term in FTS5's words."""
        if self.spelled:
            return "({})".format(" OR ".join(map(_quoted, self.spelled)))
        return _quoted(self.text) + ("*" if self.prefix else "")


@dataclass(frozen=True, slots=True)
class Query:
    """A search as it was understood: of each group of `wanted` any term, of the groups all."""

    wanted: tuple[tuple[Term, ...], ...] = ()
    unwanted: tuple[Term, ...] = ()
    source: str | None = None  # as typed: a name or a slug

    @property
    def match(self) -> str | None:
        """What finds the articles in FTS5; None where no word was asked for."""
        return self._match(map(_any_of, self.wanted)) if self.wanted else None

    def matches_in_title(self) -> Iterator[str]:
        """For each group what finds those of the articles that have it in their title."""
        groups = list(map(_any_of, self.wanted))
        for at, group in enumerate(groups):
            yield self._match([*groups[:at], f"title : {group}", *groups[at + 1 :]])

    def _match(self, groups: Iterable[str]) -> str:
        match = " AND ".join(groups)
        return f"({match}) NOT ({self.without})" if self.unwanted else match

    @property
    def without(self) -> str | None:
        """What FTS5 should leave out."""
        return " OR ".join(term.expression for term in self.unwanted) or None

    @property
    def words(self) -> tuple[str, ...]:
        """The wanted words and phrases, for messages."""
        return tuple(term.typed for group in self.wanted for term in group)


def compile_query(typed: str) -> Query:
    """Understands "a phrase", -without, this OR that, begin*, and source:name.

    Everything else is words that all have to occur. Never raises, and what it gives never
    fails in FTS5.
    """
    # Composed, as texts are: some systems send an accent as a character of its own.
    composed = unicodedata.normalize("NFC", typed[:LONGEST_QUERY])
    text = _UNREADABLE.sub(" ", composed).translate(_QUOTES)
    source, terms = _read(text)
    unwanted = tuple(t for t in terms if isinstance(t, Term) and t.unwanted)
    return Query(_alternatives(terms), unwanted, source)


def _read(text: str) -> tuple[str | None, list[Term | str]]:
    """The last source that was named, and the terms with `AND` and `OR` between them."""
    source: str | None = None
    items: list[Term | str] = []
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
        prefixes += term.prefix
        items.append(term)
    if items and all(isinstance(item, str) for item in items):
        # nothing but AND and OR: then they are what is looked for
        items = [Term(word, word) for word in dict.fromkeys(map(str, items))]
    return source, items


def _term(token: re.Match[str], prefix_allowed: bool) -> Term | None:
    """None where nothing in it can be found: the index knows letters and digits."""
    words = token["phrase"] if token["phrase"] is not None else token["word"]
    pieces = list(_PIECE.finditer(words))
    if not pieces:
        return None
    prefix = token["word"] is not None and prefix_allowed and _PREFIX.fullmatch(words) is not None
    text = words[: pieces[:LONGEST_PHRASE][-1].end()]
    return Term(text, words.strip("() "), prefix, unwanted=bool(token["minus"]))


def _alternatives(items: list[Term | str]) -> tuple[tuple[Term, ...], ...]:
    """The wanted terms: of each group any, of the groups all. An OR without two sides is nothing."""
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


def _any_of(group: Sequence[Term]) -> str:
    expression = " OR ".join(term.expression for term in group)
    return f"({expression})" if len(group) > 1 else expression


def _quoted(text: str) -> str:
    return '"{}"'.format(text.replace('"', '""'))
