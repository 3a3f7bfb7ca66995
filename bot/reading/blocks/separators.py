"""Recognize separators: the "Read More" between the articles of a listing."""

import re
from typing import NamedTuple

from bot.models import Role
from bot.reading.decision_trace import split_up
from bot.text.characters import matching_form
from bot.text.furniture.read_more import READ_MORE, READ_MORE_LINES

_MAX_LENGTH = 40
_MIN_LENGTH = 4
_MAX_LENGTH_WITH_ADDRESS = 1_000

_PHRASES = frozenset(map(matching_form, READ_MORE_LINES))
# The first characters rule out nearly all other lines; "c" is for a decomposed "č".
_BEGINNINGS = frozenset(phrase[:2] for phrase in _PHRASES) | {"c\u030c"}
_TRAILING_ARROW = re.compile(r"\s?(?:[»›→«‹←]|>{1,3}|<{1,3}|…|\.{3})$")

_LOOKED_AT_END = 140  # characters
_PHRASES_AT_END = tuple(matching_form(phrase) for phrase in READ_MORE)
# Aggregators print the source after the link: "…read more Source:: Harbour Radio".
_SOURCE_AFTER_LINK = re.compile(r"(?<!\s)\s+Source::?[^:]{0,80}$")
_AFTER_PHRASE = " \u00a0»›→>])"
_SENTENCE_END = re.compile(r"[.!?…。！？؟][\"'”’»)\]]{0,2}\s*$|[\[(]$")
_ELLIPSIS = ("…", "...")
# The link's line end can be lost: "Read MoreFerry runs again".
_GLUED = re.compile(
    r"(?:Read More|READ MORE|Read more|Continue Reading)(?=[A-Z“‘\"][\w.’']{0,30}\s)"
)

END_MARKS = frozenset("■□▪◼◾●◆❖∎")
"""Marks that end an article, on its last line or below it."""


class SeparatedLine(NamedTuple):
    """A line without the separators at its ends."""

    text: str
    ends_article_above: bool
    ends_article: bool


def is_separator(line: str) -> bool:
    """Whether the whole line is a "Read More" in a known language, or one with its address."""
    if len(line) > _MAX_LENGTH:
        return ": http" in line and _is_separator_with_address(line)
    beginning = line[:2]
    if beginning.casefold() not in _BEGINNINGS and beginning.isalnum():
        return False
    form = _TRAILING_ARROW.sub("", matching_form(line))
    return form in _PHRASES or (": http" in form and _is_separator_with_address(line))


def _is_separator_with_address(line: str) -> bool:
    """Whether this is a "Read More" of a text newsletter: `Read more: https://...`."""
    phrase, _, address = line[:_MAX_LENGTH_WITH_ADDRESS].partition(": ")
    return " " not in address and matching_form(phrase) in _PHRASES


def split_separators(line: str) -> SeparatedLine:
    """Take a "Read More" off the end of a line, or off the headline that it is glued to.

    Inside a sentence it is text: at the end it must follow a sentence end, an ellipsis or a bracket.
    """
    if len(line) < _MIN_LENGTH:
        return SeparatedLine(line, False, False)
    if line[-1:] in END_MARKS and _SENTENCE_END.search(line[-8:-1].rstrip()):
        return _split_end_mark(line)
    glued = _GLUED.match(line)
    text = line[glued.end() :] if glued else line
    start = _start_of_link(text)
    separated = (
        SeparatedLine(text, glued is not None, False)
        if start is None
        else SeparatedLine(_without_mark_of_link(text[:start]), glued is not None, True)
    )
    if separated.text != line:
        above = line[: len(line) - len(text)]
        below = text[len(separated.text) :].strip()
        split_up(
            line,
            (above, Role.SEPARATOR, "rule-separator-glued"),
            (separated.text, None, ""),
            (below, Role.SEPARATOR, "rule-separator-at-end"),
        )
    return separated


def _split_end_mark(line: str) -> SeparatedLine:
    """Take off the mark that ends an article: `... with it raised. ■`."""
    text = line[:-1].rstrip()
    split_up(line, (text, None, ""), (line[-1], Role.SEPARATOR, "rule-end-mark"))
    return SeparatedLine(text, False, True)


def _start_of_link(line: str) -> int | None:
    """The offset of the "Read More" that ends the line; None if there is none."""
    tail = line[-_LOOKED_AT_END:]
    if "Source:" in tail:
        tail = _SOURCE_AFTER_LINK.sub("", tail)
    core = tail.rstrip(_AFTER_PHRASE)
    core = core.removesuffix("…").removesuffix("...").rstrip(_AFTER_PHRASE)
    folded = core.casefold().replace("\u00a0", " ")
    if len(folded) != len(core):
        return None
    length = (
        next((len(each) for each in _PHRASES_AT_END if folded.endswith(each)), None)
        if (folded.endswith(_PHRASES_AT_END))
        else _length_of_more(tail, folded)
    )
    if not length:
        return None
    before = core[:-length]
    if not before or not _SENTENCE_END.search(before[-6:]):
        return None
    if core[-length].islower() and not before.rstrip().endswith((*_ELLIPSIS, "[", "(")):
        # "... she said. read more" is a slip of the pen, "… read more" a link.
        return None
    return max(0, len(line) - _LOOKED_AT_END) + len(before)


def _length_of_more(tail: str, folded: str) -> int | None:
    """`... More »` and `...More` are links too: the ellipsis and the arrow make them so."""
    word = next((word for word in ("more", "mehr") if folded.endswith(word)), None)
    if word is None:
        return None
    above = folded[: -len(word)]
    if above.endswith((*_ELLIPSIS, "[")):
        return len(word)
    is_link = tail.rstrip().endswith(("»", "›", "→", ">", "]"))
    return len(word) if is_link and above.rstrip().endswith(_ELLIPSIS) else None


def _without_mark_of_link(text: str) -> str:
    """The text without the ellipsis or bracket that belonged to the link."""
    text = text.rstrip()
    if text.endswith(("[", "(")):
        return text[:-1].rstrip()
    for mark in _ELLIPSIS:
        above = text.removesuffix(mark).rstrip()
        if above != text and _SENTENCE_END.search(above[-4:]):
            return above
    return text
