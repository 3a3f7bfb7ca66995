"""Recognize the copyright line at the end of a listing, and the site owner it names."""

import re
from collections.abc import Sequence

from bot.models import Role
from bot.reading.decision_trace import took
from bot.text.furniture.rights import RIGHTS_PHRASES

_MAX_FOOTER_PARAGRAPH = 600  # characters
_MAX_CREDIT = 80  # characters
_MIN_SENTENCE = 60  # characters
_LOOKED_AT_BELOW = 4  # paragraphs

_RIGHTS = re.compile(
    "|".join(r"\s+".join(map(re.escape, phrase.split())) for phrase in RIGHTS_PHRASES),
    re.IGNORECASE,
)
_OPENING_QUOTES = "\"'“‘«„"
_YEARS = re.compile(r"(?<!\d)(?:19|20)\d\d(?:\s*[-–—/,]\s*(?:(?:19|20)\d\d|\d\d)(?!\d))*")
_MARK = re.compile(r"©|\(c\)|\bcopyright\b:?", re.IGNORECASE)
# "Copyright lawyers said ..." begins an article, "Copyright 2023 Harrow" a footer.
_BEGINS_FOOTER = re.compile(
    r"©|(?:19|20)\d\d\s*©|\(c\)\s*(?:19|20)\d\d|copyright[\s:.,-]*(?:©|\(c\)|(?:19|20)\d\d|by\s)",
    re.IGNORECASE,
)
_COPYRIGHT_OF_NAME = re.compile(r"[Cc]opyright:?\s+[A-Z]|COPYRIGHT\s")
_ONLY_A_NAME = re.compile(r"(?:(?:[A-Z][\w.,'’&-]*|&|and|of|the)(?:\s+|$)){1,8}")
_YEAR_AT_END = re.compile(r"(?:19|20)\d\d\W*$")

_SEPARATING = " \t\u00a0,;:|•·–—-"
# Words after the year in Russian and Chinese; before the name in English, French, German ...
_BEFORE_NAME = re.compile(
    r"(?:(?:гг?\.|года?\b|年|(?:by|par|por|von|di)\s|©|\(c\))[\s,]*)+", re.IGNORECASE
)
# Names that end with a full stop. "Ltd" and "LLC" are written without one.
_ABBREVIATION = re.compile(r"(?:\b(?:Inc|Corp|Co|Cos|Bros|Cía|Cia)|\b\w\.\s?\w|\b\w\.\s?V)\.$")
_SENTENCE_END = re.compile(r"(?<![.\s]\w)\.\s|[|。]|\s[–—•·]\s")


def split_footer(paragraphs: list[str]) -> tuple[list[str], list[str]]:
    """Split the last block of a listing into the paragraphs above the footer and the footer."""
    start = len(paragraphs)
    while start and len(paragraphs[start - 1]) < _MAX_FOOTER_PARAGRAPH:
        start -= 1
    # A document without separators is one large block: find out once which phrases it contains.
    ending = _folded("\n".join(paragraphs[start:]))
    phrases = [phrase for phrase in RIGHTS_PHRASES if phrase in ending]
    for index in range(start, len(paragraphs)):
        if _is_copyright_line(paragraphs[index], phrases) and not _is_credit_of_text_below(
            paragraphs, index
        ):
            took(paragraphs[index], Role.FOOTER, "rule-footer")
            for below in paragraphs[index + 1 :]:
                took(below, Role.FOOTER, "rule-below-footer")
            return paragraphs[:index], paragraphs[index:]
    return paragraphs, []


def site_owner(footer: list[str]) -> str | None:
    """The name in the copyright line: the text between the year and "All rights reserved".

    If there is nothing between them, the text next to the year or the ©; None if there is none.
    """
    for line in footer:
        if _is_copyright_line(line, RIGHTS_PHRASES):
            return _owner_in(line)
    return None


def _is_copyright_line(paragraph: str, phrases: Sequence[str]) -> bool:
    if _BEGINS_FOOTER.match(paragraph):
        return True
    if _COPYRIGHT_OF_NAME.match(paragraph) and (
        _YEAR_AT_END.search(paragraph) or _ONLY_A_NAME.fullmatch(paragraph)
    ):
        return True
    if not phrases:
        return False
    folded = _folded(paragraph)
    if not any(phrase in folded for phrase in phrases):
        return False
    rights = _RIGHTS.search(paragraph)
    # A quoted phrase is part of an article.
    return rights is None or paragraph[: rights.start()].rstrip()[-1:] not in tuple(_OPENING_QUOTES)


def _is_credit_of_text_below(paragraphs: Sequence[str], index: int) -> bool:
    """Whether a © without a year or a rights phrase credits a picture: sentences follow it."""
    line = paragraphs[index]
    if not line.startswith("©") or len(line) > _MAX_CREDIT or any(map(str.isdigit, line)):
        return False
    if _RIGHTS.search(line):
        return False
    below = paragraphs[index + 1 : index + 1 + _LOOKED_AT_BELOW]
    return any(len(text) >= _MIN_SENTENCE and text.endswith((".", "!", "?", "”")) for text in below)


def _folded(text: str) -> str:
    return text.casefold().replace("\u00a0", " ")


def _owner_in(line: str) -> str | None:
    rights, years, mark = _RIGHTS.search(line), _YEARS.search(line), _MARK.search(line)
    ends = [found.start() for found in (years, rights) if found]
    if years:
        after_year = line[years.end() :]
        if rights and rights.start() >= years.end():
            after_year = line[years.end() : rights.start()]
        else:
            after_year = _first_sentence(after_year)
        if name := _name_of(after_year):
            return name
    if mark:
        ends_after = [end for end in ends if end >= mark.end()]
        after_mark = line[mark.end() : min(ends_after)] if ends_after else line[mark.end() :]
        if name := _name_of(after_mark if ends_after else _first_sentence(after_mark)):
            return name
    return _name_of(line[: min([*ends, mark.start()] if mark else ends, default=0)])


def _first_sentence(text: str) -> str:
    end = _SENTENCE_END.search(text, 1)
    return text[: end.start() + 1] if end else text


def _name_of(text: str) -> str | None:
    text = _YEARS.sub("", text).strip(_SEPARATING)
    text = _MARK.sub("", text).lstrip(_SEPARATING + ".").rstrip(_SEPARATING)
    text = _BEFORE_NAME.sub("", text, count=1) if _BEFORE_NAME.match(text) else text
    text = text.strip(_SEPARATING)
    if text.endswith(("。", "|")):
        text = text[:-1].rstrip(_SEPARATING)
    if text.endswith(".") and not _ABBREVIATION.search(text):
        text = text.rstrip(". ")
    return text if any(character.isalpha() for character in text) else None
