"""Summaries: which sentences of a text are shown."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, NamedTuple

Style = Literal["news", "lexrank", "textrank", "lsa", "luhn", "sumbasic", "kl", "reduction"]
"""The rule that ranks sentences: our own ("news"), or one of sumy's by its name."""

DIGEST_SENTENCES = 2
"""How many sentences of an article a digest shows."""


class Span(NamedTuple):
    """Characters `start` to `end` (exclusive) of an article's text."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Summary:
    """Sentences of a text as spans, best first.

    The first n spans are the summary in n sentences; they are shown in text order.
    `whole` is true if the spans cover the entire text, so nothing was left out.
    """

    spans: tuple[Span, ...]
    whole: bool
    algorithm: str
    version: int

    def excerpt(self, text: str, count: int) -> str:
        """The `count` best sentences of the text as running text that keeps its paragraphs."""
        chosen = sorted(self.spans[:count])
        pieces: list[str] = []
        for index, (start, end) in enumerate(chosen):
            if index:
                between = text[chosen[index - 1].end : start]
                pieces.append("\n\n" if "\n" in between else _blank_after(pieces[-1]))
            pieces.append(text[start:end])
        return "".join(pieces)


def running_text(sentences: Iterable[str]) -> str:
    """Sentences one after the other, with blanks between them except in Chinese and Japanese."""
    pieces: list[str] = []
    for sentence in sentences:
        pieces += (_blank_after(pieces[-1]), sentence) if pieces else (sentence,)
    return "".join(pieces)


def _blank_after(sentence: str) -> str:
    return "" if sentence.rstrip("」』”’）》").endswith(("。", "！", "？", "｡")) else " "


class StaleSummary(NamedTuple):
    """A stored article whose summary was made by an older algorithm version."""

    id: int  # of the article
    wording: bytes  # hash of title and text; a summary of an earlier wording is not stored
    title: str | None  # None if the stored title was derived from the text
    language: str | None  # ISO 639-1
    text: str
