"""Passages: what a search result quotes to show why it was found. Whole sentences, letter for letter."""

from collections.abc import Sequence

from bot.models import Fragment, Span, fragments
from bot.text.sentences import sentence_spans

_LONG_ENOUGH = 160  # characters; a shorter sentence is quoted with the next one
_MATCHES_LOOKED_AT = 200
_FAR = 360  # characters from the beginning of a sentence to its first match ...
_LEAD = 80  # ... beyond which the quotation begins this far before the match


def passage(
    text: str, matches: Sequence[Span], language: str | None = "en"
) -> tuple[Fragment, ...]:
    """The sentence with the most different matches, the first of equals, as marked fragments.

    A short sentence is quoted with the next one. Of a long one, an ellipsis and the part from
    shortly before the first match. `matches` are spans of the text in order, at least one;
    `language` is an ISO 639-1 code.
    """
    looked_at = matches[:_MATCHES_LOOKED_AT]
    paragraphs = _Paragraphs(text, language)
    sentences = _sentences_with(paragraphs, looked_at)
    best = max(range(len(sentences)), key=lambda i: (_variety(text, sentences[i], looked_at), -i))
    shown = sentences[best]
    if shown.end - shown.start < _LONG_ENOUGH:
        shown = Span(shown.start, _next_end(paragraphs, shown))
    inside = [match for match in looked_at if shown.start <= match.start < shown.end]
    start = _start_near(text, shown, inside[0])
    before = [] if start == shown.start else [Fragment("…")]
    return (*before, *fragments(text, Span(start, shown.end), inside))


class _Paragraphs:
    """The sentences of a text; each paragraph is split when it is first needed."""

    def __init__(self, text: str, language: str | None) -> None:
        self._text = text
        self._language = language
        self._split: dict[int, list[Span]] = {}

    def around(self, at: int) -> tuple[list[Span], int]:
        """The sentences of the paragraph around this place, and where the paragraph ends."""
        start = self._text.rfind("\n", 0, at) + 1
        end = self._text.find("\n", at)
        end = len(self._text) if end < 0 else end
        if start not in self._split:
            spans = sentence_spans(self._text[start:end], self._language)
            self._split[start] = [Span(start + a, start + b) for a, b in spans]
        return self._split[start], end


def _sentences_with(paragraphs: _Paragraphs, matches: Sequence[Span]) -> list[Span]:
    found: list[Span] = []
    paragraph_end = -1
    inside: list[Span] = []
    for match in matches:
        if match.start >= paragraph_end:
            inside, paragraph_end = paragraphs.around(match.start)
        found += [
            sentence
            for sentence in inside
            if sentence.start <= match.start < sentence.end and sentence not in found[-1:]
        ]
    return found or [Span(matches[0].start, matches[0].end)]


def _variety(text: str, sentence: Span, matches: Sequence[Span]) -> int:
    return len({text[a:b].casefold() for a, b in matches if sentence.start <= a < sentence.end})


def _next_end(paragraphs: _Paragraphs, sentence: Span) -> int:
    """Where the next sentence of the paragraph ends; if there is none, where this one ends."""
    inside, _ = paragraphs.around(sentence.start)
    following = [span.end for span in inside if span.start >= sentence.end]
    return following[0] if following else sentence.end


def _start_near(text: str, sentence: Span, match: Span) -> int:
    """Where the quotation begins, so that it includes the match."""
    if match.start - sentence.start <= _FAR:
        return sentence.start
    space = text.find(" ", match.start - _LEAD, match.start)
    return match.start if space < 0 else space + 1
