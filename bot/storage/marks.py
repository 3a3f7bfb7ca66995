"""Where a text says what was searched for: what FTS5's highlight() tells, at a fraction of its time.

Words are told apart and folded like the index's (unicode61 without diacritics), so that what was
found is marked; where the two differ, in rare scripts, a match stays unmarked.
"""

import re
import unicodedata
from collections.abc import Iterable

from bot.models import Span
from bot.storage.query import Term

_WORD = re.compile(r"[^\W_]+")
_NOT_ASCII = re.compile(r"[^\x00-\x7f]+")
_BETWEEN = r"[\W_]+"
_NO_MORE = r"(?![^\W_])"


class Marker:
    """Finds the wanted terms of a search in texts."""

    def __init__(self, terms: Iterable[Term]) -> None:
        self._patterns = [_pattern(term) for term in terms]

    def spans(self, text: str) -> tuple[Span, ...]:
        """Where the terms stand, in order; those that overlap as one."""
        folded = _folded(text)
        found = [match.span() for pattern in self._patterns for match in pattern.finditer(folded)]
        spans: list[Span] = []
        for start, end in sorted(found):
            if spans and start < spans[-1].end:
                spans[-1] = Span(spans[-1].start, max(end, spans[-1].end))
            else:
                spans.append(Span(start, end))
        return tuple(spans)


def _pattern(term: Term) -> re.Pattern[str]:
    """The first word comes first and what must stand before it behind it: a pattern that begins
    with letters is looked for at ten times the speed.
    """
    first, *others = map(re.escape, _WORD.findall(_folded(term.text)))
    rest = "".join(_BETWEEN + word for word in others)
    end = r"[^\W_]*" if term.prefix else _NO_MORE
    return re.compile(rf"{first}(?<![^\W_]{first}){rest}{end}")


class _Fold(dict[int, str]):
    """Each character as the index has it, in one character: its base letter, in lower case."""

    def __missing__(self, code: int) -> str:
        parts = unicodedata.normalize("NFD", chr(code))
        base = parts[0] if all(map(unicodedata.combining, parts[1:])) else chr(code)
        self[code] = base.lower() if len(base.lower()) == 1 else base
        return self[code]


_FOLD = _Fold()


def _folded(text: str) -> str:
    """The text as the index has it, character by character."""
    if not text.isascii():  # only where it is not: looking each character up takes most of the time
        text = _NOT_ASCII.sub(lambda found: found[0].translate(_FOLD), text)
    return text.lower()
