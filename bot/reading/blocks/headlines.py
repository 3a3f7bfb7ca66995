"""Recognize headlines: lines at the head of an article that are neither caption nor text."""

import re
from collections.abc import Sequence

from bot.reading.blocks.captions import ends_with_credit
from bot.reading.blocks.editors_notes import is_editors_note
from bot.reading.blocks.line_shape import is_dense
from bot.text.bylines import is_byline
from bot.text.characters import is_capital
from bot.text.photo_credits import is_photo_credit, last_parenthesis

_MAX_LENGTH = 150
_MAX_WORDS_OF_KICKER = 3
_MAX_DENSE_KICKER = 6  # characters
_WORDS_OF_NAME = (2, 3)
_WORD_OF_NAME = re.compile(r"[^\W\d_][^\W\d_'’.-]*(?:[-'’.][^\W\d_]+)*\.?")
_OPENING_QUOTES = "\"'“‘«„¿¡「『【《〈"
_FINAL_MARK = re.compile(r"(?:[.…:;,。؟।۔：；]|[.。।۔！？][\"”’»)）」』]|\])$")
_NO_HEADLINE = re.compile(r"By\s|FILE\b|\*")
_RANK = re.compile(
    r"(?:(?:U\.?S\.?\s)?(?:Army|Navy|Marine|Air Force)\s)?"
    r"(?:Capt|Maj|Sgt|Cpl|Lt|Col|Gen|Pfc|Spc|Adm|Cmdr|Pvt|Staff Sgt|Dr|Prof)\.\s[A-Z]"
)


def is_headline(line: str) -> bool:
    """Whether the line can be a headline: at most 150 characters, no final full stop, no credit."""
    if len(line) > _MAX_LENGTH or _FINAL_MARK.search(line[-2:]) or _NO_HEADLINE.match(line):
        return False
    first = line.lstrip(_OPENING_QUOTES)[:1]
    if not first or not (is_capital(first) or first.isdigit()):
        return False
    if (found := last_parenthesis(line)) and is_photo_credit(found.inside):
        return False
    return not (is_byline(line) or is_editors_note(line) or ends_with_credit(line))


def is_kicker(line: str) -> bool:
    """Whether the headline is so short that it may only name a subject: `Memorial Day`."""
    if is_dense(line):
        return len(line) <= _MAX_DENSE_KICKER
    return len(line.split()) <= _MAX_WORDS_OF_KICKER


def is_name(line: str) -> bool:
    """Whether the line can be an author's name: two or three words that begin with a capital."""
    words = line.split()
    return len(words) in _WORDS_OF_NAME and all(
        _WORD_OF_NAME.fullmatch(word) is not None and word[0].isupper() for word in words
    )


def names_person(line: str) -> bool:
    """Whether the line is a person with rank, which captions a portrait: `Capt. Lena Ostrow`."""
    return is_kicker(line) and _RANK.match(line) is not None


def choose_headline(lines: Sequence[str]) -> str | None:
    """The title among headlines above each other: the first that is no kicker, else the last."""
    return next((line for line in lines if not is_kicker(line)), lines[-1] if lines else None)
