"""Search queries: what people type, parsed into terms."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from bot.text.characters import readable, without_controls
from bot.text.late_patterns import compiled
from bot.text.tokens import index_words

LONGEST_QUERY = 256  # characters; the rest is ignored
MOST_TERMS = 16
OPERATORS = frozenset({"source", "since", "until", "on"})
"""The words that have a meaning of their own in front of a colon."""
LONGEST_PHRASE = 16  # words
MOST_PREFIXES = 4  # each gathers all words that begin with it: seconds for a whole alphabet
SHORTEST_PREFIX = 3  # letters; `a*` takes 8 s among a million articles, `abc*` 1.5 s

_QUOTES = str.maketrans(dict.fromkeys("“”„‟«»＂", '"'))  # phones insert them automatically
_UNREADABLE = "[\t-\r\x85\ue000-\uf8ff]"  # private characters mark sources
_PART = (
    "(?i)"
    r'(?P<without>-?)source:(?:"(?P<long_source>[^"]*)"?|(?P<source>[^\s"]+))'
    r'|(?P<when>since|until|on):(?:"(?P<long_time>[^"]*)"?|(?P<time>[^\s"]+))'
    r'|(?P<minus>-?)(?:"(?P<phrase>[^"]*)"?|(?P<word>[^\s"]+))'
)
_PREFIX = re.compile(rf"(?:.*[\W_])?[^\W_]{{{SHORTEST_PREFIX},}}\*+")


@dataclass(frozen=True, slots=True)
class Term:
    """A word, a phrase or, if `prefix`, every word that begins with it."""

    text: str  # at least one letter or digit; what stands between words is kept
    typed: str
    prefix: bool = False
    unwanted: bool = False
    required: bool = False  # in quotes or next to AND
    quoted: bool = False  # exactly these words
    forms: tuple[str, ...] = field(default=(), compare=False)  # other words, found if it is meant


Group = tuple[Term, ...]
"""Terms joined by OR: an article must match any of them."""


@dataclass(frozen=True, slots=True)
class Query:
    """A parsed query: an article matches if it matches every group in `wanted`.

    If too few do, articles without some of the `loose` words match as well.
    """

    wanted: tuple[Group, ...] = ()
    unwanted: tuple[Term, ...] = ()
    sources: tuple[str, ...] = ()  # as typed: names or slugs, with or without commas between them
    without_sources: tuple[str, ...] = ()
    since: str | None = None  # as typed, like the next two
    until: str | None = None
    on: str | None = None
    too_short: tuple[str, ...] = ()  # words with a star as typed that are searched as whole words

    @property
    def has_times(self) -> bool:
        """Whether it has since:, until: or on:."""
        return bool(self.since or self.until or self.on)

    @property
    def words(self) -> tuple[str, ...]:
        """The wanted words and phrases as typed, for messages."""
        return tuple(term.typed for group in self.wanted for term in group)

    @property
    def loose(self) -> tuple[Term, ...]:
        """The plain words, which a match may lack if too few articles have all of them."""
        return tuple(group[0] for group in self.wanted if _is_loose(group))

    @property
    def fixed(self) -> tuple[Group, ...]:
        """Phrases, beginnings, alternatives and words next to AND, which no match lacks."""
        return tuple(group for group in self.wanted if not _is_loose(group))


def _is_loose(group: Group) -> bool:
    return len(group) == 1 and not group[0].required and not group[0].prefix


def compile_query(typed: str) -> Query:
    """Parse "a phrase", -without, this OR that, begin*, source:, -source:, since:, until: and on:.

    Everything else is words. Never raises: whether a source or time exists is the caller's business.
    """
    reading = _Reading()
    for token in compiled(_PART).finditer(_tidy(typed)):
        reading.take(token)
    return reading.query()


def _tidy(typed: str) -> str:
    """In the letters of stored texts: some systems send an accent as a character of its own."""
    plain = readable(without_controls(typed[:LONGEST_QUERY])[0])
    return compiled(_UNREADABLE).sub(" ", plain).translate(_QUOTES)


def with_words(typed: str, words: Mapping[str, str]) -> str:
    """The query as typed, with other words in place of those plain words that are keys."""

    def corrected(token: re.Match[str]) -> str:
        bare = (token["word"] or "").strip("() ")
        if token["minus"] or not bare or bare not in words:
            return token[0]
        return token[0].replace(bare, words[bare])

    return compiled(_PART).sub(corrected, _tidy(typed))


def with_times(typed: str, understand: Callable[[str], str | None]) -> str:
    """The query with what is behind since:, until: and on: as `understand` words it.

    What it returns None for stays as typed.
    """

    def replaced(token: re.Match[str]) -> str:
        time = " ".join((token["time"] or token["long_time"] or "").split())
        understood = understand(time) if time else None
        if understood is None:
            return token[0]
        return (
            f'{token["when"]}:"{understood}"'
            if " " in understood
            else f"{token['when']}:{understood}"
        )

    return compiled(_PART).sub(replaced, _tidy(typed))


class _Reading:
    """What has been read of a query."""

    def __init__(self) -> None:
        self._items: list[Term | str] = []  # the terms, with `AND` and `OR` between them
        self._seen: set[tuple[str, bool]] = set()
        self._prefixes = 0
        self._too_short: list[str] = []
        self._sources: dict[bool, dict[str, None]] = {False: {}, True: {}}  # without -> names
        self._times: dict[str, str] = {}

    def take(self, token: re.Match[str]) -> None:
        """Read the next token."""
        if token["source"] or token["long_source"] is not None:
            if name := " ".join((token["source"] or token["long_source"]).split()):
                self._sources[bool(token["without"])][name] = None
        elif token["time"] or token["long_time"] is not None:
            if time := " ".join((token["time"] or token["long_time"]).split()):
                self._times[token["when"].lower()] = time
        elif token["word"] in ("AND", "OR") and not token["minus"]:
            self._items.append(token["word"])
        else:
            self._take_term(token)

    def _take_term(self, token: re.Match[str]) -> None:
        """Add the term, unless it has no letter or digit, which is all that is indexed."""
        words = (token["word"] or token["phrase"] or "").strip("() ")
        pieces = index_words(words)
        if not pieces or len(self._seen) == MOST_TERMS:
            return
        phrase = token["phrase"] is not None
        starred = not phrase and words.endswith("*")
        long_enough = starred and _PREFIX.fullmatch(words) is not None
        prefix = long_enough and self._prefixes < MOST_PREFIXES
        text = words[: pieces[:LONGEST_PHRASE][-1].end]
        if (known := (text.casefold(), prefix)) in self._seen:
            return
        self._seen.add(known)
        self._prefixes += prefix
        if starred and not long_enough:
            self._too_short.append(words)
        unwanted = bool(token["minus"])
        self._items.append(Term(text, words, prefix, unwanted, required=phrase, quoted=phrase))

    def query(self) -> Query:
        """The query as read so far."""
        items = self._items
        if items and all(isinstance(item, str) for item in items):
            # only AND and OR were typed: then they are the words to find
            items = [Term(word, word) for word in dict.fromkeys(map(str, items))]
        return Query(
            wanted=_groups(items),
            unwanted=tuple(t for t in items if isinstance(t, Term) and t.unwanted),
            sources=tuple(self._sources[False]),
            without_sources=tuple(self._sources[True]),
            since=self._times.get("since"),
            until=self._times.get("until"),
            on=self._times.get("on"),
            too_short=tuple(self._too_short),
        )


def _groups(items: list[Term | str]) -> tuple[Group, ...]:
    """The wanted terms, grouped by OR; those next to AND are required.

    An AND or OR without a term on both sides is ignored.
    """
    groups: list[list[Term]] = []
    sign = ""
    for item in items:
        if isinstance(item, str):
            sign = item if groups else ""
            continue
        if item.unwanted:
            sign = ""
            continue
        if sign == "OR":
            groups[-1].append(item)
        elif sign == "AND":
            groups[-1] = [replace(term, required=True) for term in groups[-1]]
            groups.append([replace(item, required=True)])
        else:
            groups.append([item])
        sign = ""
    return tuple(map(tuple, groups))
