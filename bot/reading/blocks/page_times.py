"""Recognize lines that say when a page was written: `Updated 3 hours ago`, `World, 17 Apr 2014`."""

import re

from bot.reading.blocks.line_shape import is_dense
from bot.text.furniture.folded_lines import first_word, folded, words_of_folded
from bot.text.furniture.time_words import TIME_WORDS, TIME_WORDS_OF_DENSE_SCRIPTS
from bot.text.months import MONTHS_IN_TEXT
from bot.text.printed_dates import is_only_date

_MAX_LENGTH = 100  # characters
_SOURCE_AND_DATE = re.compile(
    r"(?:By\s)?[A-Z][^|]{1,70}\s\|\s(?:Updated\s(?:at\s)?)?(?P<date>[^|]{6,45})"
)
_AGO = re.compile(
    r"(?:Updated:?\s|Published:?\s|Posted:?\s)?(?:\d{1,2}|an?|one)\s"
    r"(?:min(?:ute)?|hour|hr|day|week|month)s?\sago|(?:vor|il y a|hace)\s\d{1,2}\s\w{2,10}",
    re.IGNORECASE,
)
_CLOCK = re.compile(
    r"\s*(?:\d{1,2}:\d\d\s?(?:[ap]m)?\s(?:on\s)?)|\s(?:GMT|UTC|ET|EST|EDT)$", re.IGNORECASE
)
_BEFORE_DATE = re.compile(r"(?:[A-Z][\w-]{2,14},\s){0,3}")
_MAX_TIME = 70  # characters
_NUMBERS = re.compile(r"\d+(?:[.:,/hH-]\d+)*(?:er|st|nd|rd|th|º|ª|h|min|m|d|s|z|'?[td][ea])?\.?")
_NO_DIGITS_OF_DENSE = re.compile(
    r"\d+|[\s:：/.\-–—()（）・]+|"
    + "|".join(sorted(map(re.escape, TIME_WORDS_OF_DENSE_SCRIPTS), key=len, reverse=True))
)
_TIME_OF_DAY = re.compile(r"\d{1,2}[:.hH]\d\d\b|[^\w]*$|\d+$")
_DIGIT = re.compile(r"\d")

_WORDS = TIME_WORDS | MONTHS_IN_TEXT


def is_time(line: str, form: str, first: str) -> bool:
    """Whether a line with digits or a colon says when the page was written: `Stand: 4. Mai, 16:40 Uhr`.

    `form` is the line folded, `first` its first word.
    """
    if len(line) > _MAX_TIME:
        return False
    if is_dense(line):
        return not _NO_DIGITS_OF_DENSE.sub("", line)
    if first.isalpha() and first not in _WORDS:
        return False
    return all(
        word in _WORDS or _NUMBERS.fullmatch(word) or word.rstrip(".") in MONTHS_IN_TEXT
        for word in words_of_folded(form)
    )


def is_about_time(line: str) -> bool:
    """Whether a label or a detail of the page is a time or a number."""
    form = folded(line)
    is_number = _DIGIT.search(line) is not None
    return (is_number and is_time(line, form, first_word(form))) or (
        is_time_ago(line) or is_date_line(line)
    )


def is_day(line: str) -> bool:
    """Whether the line says when an article was written, not only a time of day as in a live blog."""
    return len(line) <= _MAX_TIME and not _TIME_OF_DAY.match(line) and is_about_time(line)


def is_time_ago(line: str) -> bool:
    """Whether the line is a time before now, such as `an hour ago`."""
    return len(line) <= _MAX_TIME and " " in line and _AGO.fullmatch(line) is not None


def is_date_line(line: str) -> bool:
    """Whether the line is a date alone: `World, 17 Apr 2014`, `Reuters | October 18, 2012`."""
    if len(line) > _MAX_LENGTH or not line[-4:].strip() or not _DIGIT.search(line):
        return False
    found = _SOURCE_AND_DATE.fullmatch(line)
    text = _CLOCK.sub("", found["date"] if found else line).strip()
    if is_only_date(text):
        return True
    before = _BEFORE_DATE.match(text)
    return before is not None and before.end() > 0 and is_only_date(text[before.end() :])
