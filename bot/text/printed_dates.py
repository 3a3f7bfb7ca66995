"""Find dates as news texts print them, in captions and datelines. They are not converted."""

import re
from collections.abc import Iterator

from bot.text.months import ENGLISH_MONTHS, MONTHS_IN_TEXT

_WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday"

_YEAR = r"(?:19|20)\d\d"
# Any word is accepted as a month here and then looked up in a set, which is many times faster than
# an alternation of 150 names and keeps the cost linear.
_CANDIDATE = re.compile(
    rf"""(?<!\w)(?:
      (?P<english>[A-Z][A-Za-z]{{2,8}})\.?\s{{1,3}}\d{{1,2}}(?:st|nd|rd|th)?(?!\w)
        (?:,?\s{{1,3}}(?P<year_1>{_YEAR})(?!\d))?
    | \d{{1,2}}(?:\.|er|st|nd|rd|th|º|°|-го)?\s{{1,3}}(?:de\s{{1,3}}|d['’]|of\s{{1,3}})?
        (?P<month>[^\W\d_]{{2,12}})\.?(?:/[^\W\d_]{{2,12}})?
        (?:,?\s{{1,3}}(?:del?\s{{1,3}})?(?P<year_2>{_YEAR})(?!\d))?
    | (?P<month_of_year>[^\W\d_]{{2,12}})\.?\s{{1,3}}(?:del?\s{{1,3}})?{_YEAR}(?!\w)
    | (?P<numeric>{_YEAR}-\d\d-\d\d|\d{{1,2}}\.\s?\d{{1,2}}\.\s?{_YEAR}|\d{{1,2}}/\d{{1,2}}/{_YEAR})
        (?!\d)
    )
    # Chinese, Japanese and Korean have no space before a date.
    | (?<!\d)(?:(?P<year_3>{_YEAR})\s?[年년]\s?)?\d{{1,2}}\s?[月월]\s?\d{{1,2}}\s?[日일]
    """,
    re.VERBOSE,
)
_YEAR_AT_END = re.compile(rf"(?<!\d){_YEAR}(?:\s?(?:г\.?|года|年))?$")
_DAY_AND_MONTH_NUMBER = re.compile(r"(?<!\S)\d{1,2}\.\s?\d{1,2}\.$")
# After the comma of a dateline it is a date, whatever the month is called.
_OTHER_DATE = re.compile(
    rf"(?<=[,،，])\s*(?:\d{{1,2}}\.?\s\w{{2,12}}|\w{{2,12}}\.?\s\d{{1,2}})\.?(?:,?\s{_YEAR})?\.?$"
)
_BEFORE_DATE = re.compile(r"(?<!\S)(?:le|am|on)\s+$", re.IGNORECASE)
# The longest date these names allow, with room for double spaces.
_LONGEST_DATE = 48
_AFTER_DATE = " .,;!?\u00a0。"


def caption_date(text: str) -> str | None:
    """A photo's date as printed: the one that ends the caption, else the first with a year."""
    tail = text.rstrip(_AFTER_DATE)[-_LONGEST_DATE:]
    if found := _date_at_end(tail):
        return found[0]
    for found in _dates(text):
        if found["year_1"] or found["year_2"] or found["year_3"] or found["numeric"]:
            return found[0]
    return None


def ends_with_date(text: str) -> bool:
    """Whether the text ends with a date or a year."""
    tail = text[-_LONGEST_DATE:].rstrip()
    return _YEAR_AT_END.search(tail) is not None or _date_at_end(tail) is not None


def is_only_date(text: str) -> bool:
    """Whether the whole text is one date with a year."""
    if len(text) > _LONGEST_DATE or not _YEAR_AT_END.search(text):
        return False
    found = _date_at_end(text)
    return found is not None and found.start() == 0


def split_trailing_date(place: str) -> tuple[str, str | None]:
    """Split `LINHE, Oct. 8` into (`LINHE`, `Oct. 8`); the date is None if none ends the text."""
    if not any(map(str.isdigit, place)):
        before, _, last = place.rpartition(",")
        if before and last.strip() in _WEEKDAYS.split():
            return before, last.strip()
        return place, None
    found = _date_at_end(place) or _DAY_AND_MONTH_NUMBER.search(place) or _OTHER_DATE.search(place)
    if found is None:
        return place, None
    start = found.start()
    if article := _BEFORE_DATE.search(place, 0, start):
        start = article.start()
    return place[:start].rstrip(" ,،，\u00a0"), place[start:].strip()


def _date_at_end(text: str) -> re.Match[str] | None:
    for found in _dates(text):
        if found.end() == len(text):
            return found
    return None


def _dates(text: str) -> Iterator[re.Match[str]]:
    """The dates in text order."""
    position = 0
    while found := _CANDIDATE.search(text, position):
        english, other = found["english"], found["month"] or found["month_of_year"]
        if (english and english.casefold() not in ENGLISH_MONTHS) or (
            other and other.casefold() not in MONTHS_IN_TEXT
        ):
            # "Battalion 7 May 2020": another date may begin inside this match.
            position = found.start() + 1
        else:
            yield found
            position = found.end()
