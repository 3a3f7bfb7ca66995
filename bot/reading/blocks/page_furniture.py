"""Recognize page furniture: lines of a listing page that are no news.

Section headings, labels of buttons, counters, names of files, advertisements; page_times.py and
page_links.py have the times and the links.
"""

import re
from functools import lru_cache

from bot.reading.blocks.page_links import is_row_of_links
from bot.reading.blocks.page_times import is_date_line, is_time, is_time_ago
from bot.text.furniture.folded_lines import first_word, folded, words_of_folded
from bot.text.furniture.labels import (
    ADVERTISEMENTS,
    DETAILS,
    LABEL_WORDS,
    LABELS,
    PAGE_HEADINGS,
    SMALL_WORDS,
)

_MAX_LENGTH = 100

_ANY_NEWS = re.compile(r"(?:[A-Z][\w.&’']*\s){0,3}(?:News|NEWS|Headlines|Nachrichten|Noticias)")
_SECTIONS = (
    "NEWS BUSINESS SPORTS SPORT WORLD POLITICS OPINION ENTERTAINMENT NATION LIFESTYLE HEALTH"
)
_SECTION_IN_CAPITALS = frozenset(_SECTIONS.split())
# Who wrote, edited or sent a text, on a line of its own, in scripts without spaces.
_LABELLED_LINE = re.compile(
    r"(?:来源|來源|责任编辑|責任編輯|编辑|編輯|校对|时间|時間|发布时间|發布時間|出典|提供|字号|출처)\s?[:：|]"
)
_LABELLED_HEADING = re.compile(
    r"(?:Category|Categories|Author|Section|Filed under|Archive):\s|Tag\s[\"“']"
)
_LABELLED_DETAIL = re.compile(
    r"(?:Related|Lire aussi|See also|Lesen Sie auch|Tags):\s", re.IGNORECASE
)
_IMAGE_FILE = re.compile(r"[^/\\]{1,90}\.(?:jpe?g|png|gif|webp)", re.IGNORECASE)
_ENDS_OF_FILES = "gGpPfF)"
_DIGIT_OR_COLON = re.compile(r"[\d:：]")
_COUNTER = re.compile(
    r"(?:[^\W\d_]{1,15}\s)?\d{1,3}\s(?:of|von|de|sur|di|van|z|из|з|av|af|/)\s\d{1,3}", re.IGNORECASE
)
_MEDIA_MARKS = re.compile(
    r"(?:\((?:v[ií]deo|fotos?|photos?|audio|infograf[ií]a)\)\s?){1,4}", re.IGNORECASE
)
_SOURCE_AND_CITY = re.compile(r"[A-Z]\w+\s\.\s[A-Z]\w+")

_MAX_ADVERTISEMENT_LABEL = 30  # characters
_MAX_ADVERTISEMENT = 200  # characters
_MONEY_OFF = re.compile(
    r"(?:[$£€]\s?\d{1,9}|\d\s?%)\s(?:off|discount)\b|\bsave\s[$£€]?\d", re.IGNORECASE
)
_CODE = re.compile(r"\b(?i:promo\s)?(?i:code)\s[\"“']?[A-Z\d]{4,}")

_MAX_LABEL_WORDS = 6
_WORDS_OF_LABELS = LABEL_WORDS | SMALL_WORDS
_FIRST_WORDS_OF_LABELS = _WORDS_OF_LABELS | {words_of_folded(each)[0] for each in LABELS}
# A page repeats its labels, and each line is asked about several times.
_REMEMBERED = 16_384


@lru_cache(maxsize=_REMEMBERED)
def is_section_heading(line: str) -> bool:
    """Whether the line names a section of the page: `Latest Stories`, `Category: News`, `SPORTS`."""
    if len(line) > _MAX_LENGTH:
        return False
    form = folded(line)
    if line in _SECTION_IN_CAPITALS or form in PAGE_HEADINGS:
        return True
    return (
        _ANY_NEWS.fullmatch(line) is not None
        or _LABELLED_HEADING.match(line) is not None
        or _SOURCE_AND_CITY.fullmatch(line) is not None
    )


def is_detail(line: str) -> bool:
    """Whether the line is a label, a counter, a file's name or a time, and not part of an article."""
    return len(line) <= _MAX_LENGTH and _is_short_detail(line)


@lru_cache(maxsize=_REMEMBERED)
def _is_short_detail(line: str) -> bool:
    form = folded(line)
    if form in DETAILS or not any(map(str.isalpha, line)):
        return True
    first = first_word(form)
    if line[-1] in _ENDS_OF_FILES and (_IMAGE_FILE.fullmatch(line) or _MEDIA_MARKS.fullmatch(line)):
        return True
    return (
        _LABELLED_DETAIL.match(line) is not None
        or _LABELLED_LINE.match(line) is not None
        or _is_label(form, first)
        or is_row_of_links(line)
        or is_time_ago(line)
        or (_DIGIT_OR_COLON.search(line) is not None and _is_time_or_counter(line, form, first))
    )


def _is_time_or_counter(line: str, form: str, first: str) -> bool:
    return is_time(line, form, first) or _COUNTER.fullmatch(line) is not None or is_date_line(line)


def _is_label(form: str, first: str) -> bool:
    """Whether the line has only words of buttons: `Share on Facebook`, `LIVE`, `Copy link`."""
    if first.isalpha() and first not in _FIRST_WORDS_OF_LABELS:
        return False
    words = words_of_folded(form)
    if not 0 < len(words) <= _MAX_LABEL_WORDS:
        return False
    if " ".join(words) in LABELS:
        return True
    return _WORDS_OF_LABELS.issuperset(words) and not LABEL_WORDS.isdisjoint(words)


def is_advertisement_label(line: str) -> bool:
    """Whether the line says that an advertisement follows."""
    return (
        len(line) <= _MAX_ADVERTISEMENT_LABEL and folded(line).strip("-–— :[]()") in ADVERTISEMENTS
    )


def is_advertisement(line: str) -> bool:
    """Whether the line offers money off with a code."""
    return (
        len(line) <= _MAX_ADVERTISEMENT
        and _CODE.search(line) is not None
        and _MONEY_OFF.search(line) is not None
    )
