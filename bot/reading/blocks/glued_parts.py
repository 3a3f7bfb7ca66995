"""Separate parts that a listing printed on one line: byline and dateline, caption and text."""

import re

from bot.reading.blocks.captions import ends_with_credit
from bot.reading.decision_trace import split_up
from bot.text.bylines import is_byline
from bot.text.datelines import find_dateline

_LOOKED_AT = 200  # characters
_LOOKED_AT_FOR_CAPTION = 600  # characters
_OPENING = re.compile(r"\s[(（]")
_MAX_WORDS_OF_CITY = 4
_CREDIT_END = re.compile(r"\)(?=[A-Z“][\w’'\s])")
_BEGINNINGS = ("By ", "BY ", "Von ", "Par ", "Por ")


def split_glued_parts(paragraph: str) -> tuple[str, ...]:
    """The parts in order; the paragraph alone if nothing is glued."""
    glued = paragraph.startswith(_BEGINNINGS)
    parts = _byline_and_text(paragraph) if glued else _caption_and_text(paragraph)
    if len(parts) > 1:
        split_up(paragraph, *((part, None, "") for part in parts))
    return parts


def _byline_and_text(paragraph: str) -> tuple[str, ...]:
    """`By Lena Ostrow Associated Press CALVERA, Ore. (AP) — Dock workers ...`"""
    opening = _OPENING.search(paragraph[:_LOOKED_AT])
    if opening is None:
        return (paragraph,)
    start = _start_of_place(paragraph[: opening.start()])
    byline = paragraph[:start].rstrip(" ,")
    if start == 0 or not is_byline(byline):
        return (paragraph,)
    found = find_dateline(paragraph[start:])
    if found is None or found.dateline.agency is None:
        return (paragraph,)
    return byline, paragraph[start:]


def _start_of_place(before_agency: str) -> int:
    """The offset of the words in capitals that name the city; 0 if there are none."""
    words = list(re.finditer(r"\S+", before_agency))
    index = len(words) - 1
    while index > 0 and not words[index][0].isupper():
        index -= 1  # the region
    taken = 0
    while index > 0 and words[index][0].isupper() and taken < _MAX_WORDS_OF_CITY:
        if taken and words[index][0].endswith(","):
            break
        index, taken = index - 1, taken + 1
    return words[index + 1].start() if taken else 0


def _caption_and_text(paragraph: str) -> tuple[str, ...]:
    """`... March 20, 2023. (Photo by Lena Ostrow/Xinhua)CALVERA, March 23 (Xinhua) — ...`"""
    end = _CREDIT_END.search(paragraph[:_LOOKED_AT_FOR_CAPTION])
    if end and ends_with_credit(paragraph[: end.end()]):
        return paragraph[: end.end()], paragraph[end.end() :]
    return (paragraph,)
