"""Record what parsers decide about each paragraph, for `dateline load --explain`.

A parser calls `took` where it decides; nothing is decided twice. While nobody records, a call costs
0.2 µs; a listing of 5 MB makes 38,000 of them, 7 ms of 790.
"""

import contextlib
from collections.abc import Iterator, Sequence
from contextvars import ContextVar
from dataclasses import dataclass, field

from bot.models import Explained, Role
from bot.words import Said, Value, say

Part = tuple[str, Role | None, str]
"""The text, what it was taken for (None: a later step decides), and the key of the rule."""


@dataclass(slots=True, eq=False)
class _Piece:
    """A paragraph; `pieces` are its parts if it was split."""

    text: str
    role: Role | None = None
    rule: Said | None = None
    article: int | None = None
    begins: Said | None = None
    pieces: list["_Piece"] = field(default_factory=list)


class _OwnObject(str):
    """A text that is an object of its own. Python has only one object for each character."""

    __slots__ = ()


class DecisionTrace:
    """The decisions about a document. Of several decisions about a paragraph, the last one counts."""

    def __init__(self) -> None:
        self._pieces: list[_Piece] = []
        # By identity: a listing can contain the same line many times. The pieces keep the texts alive.
        self._by_id: dict[int, _Piece] = {}  # the parts of paragraphs, too
        self._articles = 0

    def explained(self) -> tuple[Explained, ...]:
        """The paragraphs in document order, with the last decision about each."""
        return tuple(_flat(self._pieces, None, None))

    def add(self, texts: Sequence[str]) -> list[str]:
        """Add paragraphs below those that are already known; return them as different objects."""
        own = [_OwnObject(text) if len(text) < 2 else text for text in texts]
        self._pieces += map(self._new, own)
        return own

    def take(self, text: str, role: Role, rule: Said) -> None:
        """Decide about a paragraph."""
        if piece := self._by_id.get(id(text)):
            piece.role, piece.rule, piece.pieces = role, rule, []

    def split(self, text: str, parts: Sequence[Part]) -> None:
        """Replace a paragraph with its parts, without the empty ones."""
        if piece := self._by_id.get(id(text)):
            piece.pieces = []
            for part, role, rule in parts:
                if part:
                    made = self._new(part)
                    made.role, made.rule = role, say(rule) if role else None
                    piece.pieces.append(made)

    def begin_article(self, text: str, rule: Said) -> None:
        """Note why an article begins at a paragraph."""
        if piece := self._by_id.get(id(text)):
            piece.begins = rule

    def end_article(self, texts: Sequence[str]) -> None:
        """Count an article, which has these paragraphs."""
        for text in texts:
            if piece := self._by_id.get(id(text)):
                piece.article = self._articles
        self._articles += 1

    def _new(self, text: str) -> _Piece:
        piece = self._by_id[id(text)] = _Piece(text)
        return piece


_active: ContextVar[DecisionTrace | None] = ContextVar("decision_trace", default=None)


@contextlib.contextmanager
def recording() -> Iterator[DecisionTrace]:
    """Record the decisions of the parsers that run inside the block."""
    trace = DecisionTrace()
    token = _active.set(trace)
    try:
        yield trace
    finally:
        _active.reset(token)


def paragraphs_read(texts: list[str]) -> list[str]:
    """Note the paragraphs that the next decisions are about, in document order; return them."""
    trace = _active.get()
    return trace.add(texts) if trace else texts


def took(text: str, role: Role, rule: str, **values: Value) -> None:
    """Note what a paragraph was taken for, and the key of the rule. `text` must be the same object."""
    if trace := _active.get():
        trace.take(text, role, say(rule, **values))


def title_stated(title: str | None, rule: str, **values: Value) -> list[str]:
    """Note a title that the document states apart from its text; empty if there is none.

    Returns it as a paragraph for `article_read`.
    """
    found = paragraphs_read([title] if title else [])
    for text in found:
        took(text, Role.TITLE, rule, **values)
    return found


def split_up(text: str, *parts: Part) -> None:
    """Note that a paragraph was split. Later decisions are about the parts."""
    if trace := _active.get():
        trace.split(text, parts)


def article_begins(text: str, rule: str) -> None:
    """Note why an article begins at a paragraph, and the key of the rule."""
    if trace := _active.get():
        trace.begin_article(text, say(rule))


def article_read(texts: Sequence[str]) -> None:
    """Note which paragraphs became the next article."""
    if trace := _active.get():
        trace.end_article(texts)


def _flat(
    pieces: Sequence[_Piece], article: int | None, begins: Said | None
) -> Iterator[Explained]:
    for piece in pieces:
        number = piece.article if piece.article is not None else article
        first = piece.begins or begins
        if piece.pieces:
            yield from _flat(piece.pieces, number, first)
        else:
            yield Explained(piece.text, piece.role, piece.rule, number, first)
        begins = None
