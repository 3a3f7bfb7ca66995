"""Recognize page furniture: lines of a listing page that are no news.

Section headings, dates on lines of their own, counters, labels of buttons, advertisements.
"""

import re

from bot.reading.blocks.printed_dates import is_only_date
from bot.text.characters import matching_form

_MAX_LENGTH = 100

_HEADINGS = frozenset(
    (
        *("news archive", "all stories", "latest stories", "top stories", "more stories", "latest"),
        *("recent posts", "recent posts by the author", "stories about", "in the news"),
        *("featured articles", "articles by date", "news & views", "most read", "most popular"),
        *("trending", "headlines", "archive", "archives", "related articles", "related stories"),
    )
)
_ANY_NEWS = re.compile(r"(?:[A-Z][\w.&’']*\s){0,3}(?:News|NEWS|Headlines|Nachrichten|Noticias)")
_SECTIONS = (
    "NEWS BUSINESS SPORTS SPORT WORLD POLITICS OPINION ENTERTAINMENT NATION LIFESTYLE HEALTH"
)
_SECTION_IN_CAPITALS = frozenset(_SECTIONS.split())
_LABELLED_HEADING = re.compile(
    r"(?:Category|Categories|Author|Section|Filed under|Archive):\s|Tag\s[\"“']"
)
_DETAILS = frozenset(
    (
        *("advertisement", "advertisements", "anzeige", "werbung", "publicité", "publicidad"),
        *("la suite après cette publicité", "la suite apres cette publicite", "sponsored"),
        *("no comments", "no comments:", "post a comment", "leave a comment", "comments"),
        *("toggle caption", "hide caption", "enlarge this image", "• images", "images"),
        *("publié", "publié le", "le", "staff & wire reports", "staff and wire reports"),
        *("wire reports", "share", "share this", "tweet", "print", "email"),
    )
)
_LABELLED_DETAIL = re.compile(
    r"(?:Related|Lire aussi|See also|Lesen Sie auch|Tags):\s", re.IGNORECASE
)
_IMAGE_FILE = re.compile(r"[^/\\]{1,90}\.(?:jpe?g|png|gif|webp)", re.IGNORECASE)
_MEDIA_MARKS = re.compile(
    r"(?:\((?:v[ií]deo|fotos?|photos?|audio|infograf[ií]a)\)\s?){1,4}", re.IGNORECASE
)
_SOURCE_AND_DATE = re.compile(
    r"(?:By\s)?[A-Z][^|]{1,70}\s\|\s(?:Updated\s(?:at\s)?)?(?P<date>[^|]{6,45})"
)
_SOURCE_AND_CITY = re.compile(r"[A-Z]\w+\s\.\s[A-Z]\w+")
_AGO = re.compile(
    r"(?:Updated:?\s|Published:?\s|Posted:?\s)?(?:\d{1,2}|an?|one)\s"
    r"(?:min(?:ute)?|hour|hr|day|week|month)s?\sago|(?:vor|il y a|hace)\s\d{1,2}\s\w{2,10}",
    re.IGNORECASE,
)
_CLOCK = re.compile(
    r"\s*(?:\d{1,2}:\d\d\s?(?:[ap]m)?\s(?:on\s)?)|\s(?:GMT|UTC|ET|EST|EDT)$", re.IGNORECASE
)
_BEFORE_DATE = re.compile(r"(?:[A-Z][\w-]{2,14},\s){0,3}")

_MAX_ADVERTISEMENT = 200  # characters
_MONEY_OFF = re.compile(
    r"(?:[$£€]\s?\d+|\d+\s?%)\s(?:off|discount)\b|\bsave\s[$£€]?\d+", re.IGNORECASE
)
_CODE = re.compile(r"\b(?i:promo\s)?(?i:code)\s[\"“']?[A-Z\d]{4,}")


def is_section_heading(line: str) -> bool:
    """Whether the line names a section of the page: `Latest Stories`, `Category: News`, `SPORTS`."""
    if len(line) > _MAX_LENGTH:
        return False
    if line in _SECTION_IN_CAPITALS or matching_form(line) in _HEADINGS:
        return True
    return (
        _ANY_NEWS.fullmatch(line) is not None
        or _LABELLED_HEADING.match(line) is not None
        or _SOURCE_AND_CITY.fullmatch(line) is not None
    )


def is_detail(line: str) -> bool:
    """Whether the line is a label, a counter, a file's name or a date, and not part of an article."""
    if len(line) > _MAX_LENGTH:
        return False
    if not any(map(str.isalpha, line)) or matching_form(line) in _DETAILS:
        return True
    return (
        _LABELLED_DETAIL.match(line) is not None
        or _IMAGE_FILE.fullmatch(line) is not None
        or _MEDIA_MARKS.fullmatch(line) is not None
        or _AGO.fullmatch(line) is not None
        or is_date_line(line)
    )


def is_date_line(line: str) -> bool:
    """Whether the line is a date alone: `World, 17 Apr 2014`, `Reuters | October 18, 2012`."""
    if len(line) > _MAX_LENGTH or not line[-4:].strip() or not any(map(str.isdigit, line)):
        return False
    found = _SOURCE_AND_DATE.fullmatch(line)
    text = _CLOCK.sub("", found["date"] if found else line).strip()
    if is_only_date(text):
        return True
    before = _BEFORE_DATE.match(text)
    return before is not None and before.end() > 0 and is_only_date(text[before.end() :])


def is_advertisement(line: str) -> bool:
    """Whether the line offers money off with a code."""
    return (
        len(line) <= _MAX_ADVERTISEMENT
        and _CODE.search(line) is not None
        and _MONEY_OFF.search(line) is not None
    )
