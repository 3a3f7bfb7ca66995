"""Find the lines that separate the articles of one document, besides a known "Read more".

Ornaments such as `* * *`, and a short line that the document repeats below each article, which is
"Read more" in a language that we don't know.
"""

import re
from collections import Counter
from collections.abc import Sequence, Set
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from bot.reading.blocks.division import Kind, kind_of
from bot.reading.blocks.line_shape import is_bullet, is_link_like, is_sentence
from bot.reading.blocks.page_furniture import is_detail
from bot.reading.blocks.separators import is_separator
from bot.text.furniture.folded_lines import folded, phrases
from bot.words import Said, say

_MAX_ORNAMENT = 120  # characters
_MAX_END_MARK = 15  # characters
_ORNAMENT = re.compile(r"(?P<mark>[*＊∗✻✽❖#=_~·•●○■□▪◆◇§+⁂—–―─━-])(?:\s?(?P=mark)){2,}|⁂|\*{2}")
_END_MARK = re.compile(r"[■□▪◼◾●◆❖∎]|#\s?#\s?#|[-–—]\s?(?:30|0)\s?[-–—]")
# The end of a text, on a line of its own.
_END_WORDS = phrases(
    "ends|end|ende|fin|fine|fim|einde|koniec|конец|النهاية|完|終わり|終|了|끝|slut|loppu|more to follow|more to come"
)
_BEGIN_END_WORDS = frozenset(letter for word in _END_WORDS for letter in (word[0], word[0].upper()))
_AROUND_END_WORD = " -–—()[]./*"
_MAX_REPEATED = 40  # characters
_MIN_REPEATED = 3
# Whatever ends in an arrow is a link.
_MIN_LINKS = 2
_ARROWS = ("»", "›", "→", ">", "…", "...")
_MAX_PARAGRAPHS_OF_BRIEF = 2
_MIN_BRIEFS = 3
_HEADS = frozenset({Kind.HEADLINE, Kind.CAPTION, Kind.CREDIT, Kind.BYLINE, Kind.AGENCY, Kind.PLACE})


@dataclass(slots=True)
class _Places:
    """What is around a line, at all places where it occurs."""

    above_heads: int = 0
    between_texts: int = 0
    lengths: list[int] = field(default_factory=list)  # of the parts between, in paragraphs
    _texts_above: int = 0

    def add_length(self, texts_above: int) -> None:
        """Note the place of the line: so many paragraphs are above it."""
        if texts_above > self._texts_above:
            self.lengths.append(texts_above - self._texts_above)
        self._texts_above = texts_above

    def separate(self) -> bool:
        """Whether articles begin below the line."""
        if self.above_heads:
            return self.above_heads > self.between_texts
        return len(self.lengths) >= _MIN_BRIEFS and max(self.lengths) <= _MAX_PARAGRAPHS_OF_BRIEF


class Breaks(NamedTuple):
    """The lines of a document that separate its articles, and what is uncertain about them."""

    lines: frozenset[str]
    doubts: tuple[Said, ...] = ()


def article_breaks(paragraphs: Sequence[str]) -> Breaks:
    """The lines of this document that separate its articles.

    An ornament separates articles if headlines, captions or datelines follow it; the ornament
    inside a long article is followed by text.
    """
    ornaments = {line for line in paragraphs if len(line) <= _MAX_ORNAMENT and is_ornament(line)}
    breaks = {line for line in ornaments if _is_end_mark(line)}
    ornaments -= breaks
    repeated = set() if any(map(is_separator, paragraphs)) else _repeated_lines(paragraphs)
    doubts: list[Said] = []
    if ornaments or repeated:
        found = _places_of(ornaments | repeated, paragraphs)
        links = [line for line in repeated if found[line].separate()]
        if len(links) > 1:
            repeated.clear()  # the headings of a schedule or a recipe
        for line, places in found.items():
            if places.separate() and (line in ornaments or line in repeated):
                breaks.add(line)
            if line in repeated and line in breaks:
                doubts.append(say("repeated-line-separates", line=line))
            elif line in ornaments and places.between_texts:
                key = "ornaments-separate" if line in breaks else "ornaments-may-separate"
                doubts.append(say(key, line=line))
    return Breaks(frozenset(breaks), tuple(doubts))


def is_ornament(line: str) -> bool:
    """Whether the line is only drawn, such as `* * *`, or says `ENDS`."""
    if line[0].isalnum():
        return line[0] in _BEGIN_END_WORDS and _is_end_mark(line)
    return _ORNAMENT.fullmatch(line) is not None or _is_end_mark(line)


def _is_end_mark(line: str) -> bool:
    if len(line) > _MAX_END_MARK:
        return False
    return (
        _END_MARK.fullmatch(line) is not None or folded(line).strip(_AROUND_END_WORD) in _END_WORDS
    )


def _repeated_lines(paragraphs: Sequence[str]) -> set[str]:
    """Short lines that occur several times, each time below text."""
    below_text = Counter(
        line
        for above, line in pairwise(paragraphs)
        if len(line) <= _MAX_REPEATED and is_sentence(above)
    )
    return {
        line
        for line, count in below_text.items()
        if count >= (_MIN_LINKS if line.endswith(_ARROWS) else _MIN_REPEATED)
        and is_link_like(line.rstrip("".join(_ARROWS)))
        and kind_of(line) in (Kind.HEADLINE, Kind.TEXT)
        and not is_detail(line)
    }


def _places_of(candidates: Set[str], paragraphs: Sequence[str]) -> dict[str, _Places]:
    """What is around each of the candidates."""
    places = {line: _Places() for line in sorted(candidates)}
    texts_above = 0
    for index, paragraph in enumerate(paragraphs):
        found = places.get(paragraph)
        if found is None:
            texts_above += not is_detail(paragraph)
            continue
        found.add_length(texts_above)
        above = paragraphs[index - 1] if index else ""
        below = next(
            (each for each in paragraphs[index + 1 : index + 4] if not is_detail(each)), ""
        )
        if not above or not below or below == paragraph:
            continue
        if _begins_article(below):
            found.above_heads += 1
        elif is_sentence(above) or is_bullet(above):
            found.between_texts += 1
    for found in places.values():
        found.add_length(texts_above)
    return places


def _begins_article(line: str) -> bool:
    return kind_of(line) in _HEADS and not is_bullet(line)
