"""Recognize datelines: `CITY, REGION, DATE (AGENCY) -` at the beginning of an article.

data/listings/README.md, 6, defines what is a dateline and what isn't. Only the first characters of
a paragraph are examined, so the cost does not depend on its length.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from bot.models import Dateline
from bot.text.agencies import is_known_agency
from bot.text.characters import is_capital
from bot.text.printed_dates import split_trailing_date

_LOOKED_AT = 160
_MAX_CITY_WORDS = 6
_MAX_REGION_WORDS = 4
_MAX_REGIONS = 3
_MAX_AGENCY_WORDS = 4
_MAX_AGENCY_LENGTH = 60

# Headings of captions, boxes and announcements, in capitals before a dash; not places.
_NO_CITY = (
    "FILE FILES PHOTO PHOTOS PICTURE PICTURES VIDEO WATCH LISTEN READ LIVE UPDATE UPDATED "
    "UPDATES BREAKING NEWS EXCLUSIVE OPINION ANALYSIS EXPLAINER CORRECTION CORRECTED "
    "CLARIFICATION NOTE WARNING IMPORTANT ADVISORY ALERT REVIEW INTERVIEW SPECIAL FEATURE "
    "FACTBOX TIMELINE QUOTES ARCHIVE ARCHIV ARCHIVO FOTO VÍDEO EILMELDUNG KORREKTUR "
    "URGENT URGENTE OPINIÓN ОБНОВЛЕНО СРОЧНО ФОТО ВИДЕО NATO NASA COVID"
)
_NO_CITIES = frozenset(_NO_CITY.split()) | {
    "FACT CHECK",
    "FILE PHOTO",
    "IN PICTURES",
    "JUST IN",
    "EDITOR'S NOTE",
    "EDITOR’S NOTE",
}
# Words that stay in lower case inside names: RIO de JANEIRO, Voice of America.
_SMALL = (
    "de del della di da do dos das du des la le les el los las of on upon sur am an der den and "
    "the und et y e i for für in im bei van von zu al"
)
_SMALL_WORDS = frozenset(_SMALL.split())
_ARTICLES = ("the", "a", "an", "la", "le", "les", "el", "der", "die", "das")
# Lower-case beginnings of names: al-Raqqa, 's-Hertogenbosch, l'Aquila.
_NAME_PREFIX = re.compile(r"^(?:['’]s-|[dl]['’]|a[dlnrsz]-|ash-|at-|el-|['’‘(])", re.IGNORECASE)
# Names in capitals that keep a lower-case letter: McALLEN, DeKALB, LaGRANGE, GROßBRÜCK.
_CAPITALS_PREFIX = re.compile(r"^(?:Mc|Mac|De|La|Le|Du|Di|Van|St\.?|Ste\.?)(?=[^\W\d_]{2})")
_PLACE = re.compile(
    r"['’‘]?[^\W\d_](?:[^\W\d_]|[.'’‘ʻ\-–/\s\u0300-\u036f\u064b-\u065f\u0900-\u0903\u093a-\u094f\u0981-\u0983\u09bc-\u09cd])*"
)
_COMMA = re.compile(r"\s*[,،，]\s*")

_QUOTES = '«»„“”"'
_OPENING = re.compile(r"[(（]")
_CLOSING = re.compile(r"[()（）]")
# "_" is a dash that a wire's old character set had no code for.
_DASH_AFTER_AGENCY = re.compile(r"\s*(?:\.\s?[-–—]|[-–—―−]{1,3}|_(?=\s))(?:\s+[-–—]+(?=\s))?")
# `FT. STEWART, Ga.: Sept. 3, 2003 (AP)`
_COLON_BEFORE_DATE = re.compile(r":(?=\s+[A-Z][a-z]{2,8}\.?\s+\d)")
_DASH_AFTER_CITY = re.compile(r"(?:\.-|[–—―]|--)(?:\s|(?<=[—―])(?=\S)|$)")

# `(epd). Die`, `, Mar 5 (PTI) The`: the text begins like a sentence.
_NO_DASH = re.compile(r"[.:]?\s+(?=[^\W\d_]|[\"“„«])")
# `EFE.- Once`, `Reuters — Two`, `(CNN)The`
_AGENCY_FIRST = re.compile(
    r"(?:(?P<name>[^\W\d_a-z](?:[\w/]|[ -](?=[^\W\d_a-z])){1,24})\s?(?:\.\s?[-–—]|\s[-–—]{1,2})\s|\((?P<inside>[A-Z/]{2,12})\))"
    r"(?=[^\W\d_]|[\"“„«])"
)
_MAX_CITY_WORDS_WITHOUT_DASH = 2
_LONGEST_STATE = 2  # letters: PITTSBURGH, PA
_MIN_TEXT_WITHOUT_DASH = 30  # characters; `(AP) Photo` is no text

# `新华社东湾3月5日电（记者李明）`, `中新网东湾3月5日电`
_CHINESE = re.compile(
    r"(?P<agency>[\u4e00-\u9fff]{2,4}[社网網])(?P<city>[\u4e00-\u9fff·]{2,12}?)(?P<date>\d{1,2}月\d{1,2}日)[电電]"
    r"(?:\s?[（(][^（()）]{1,40}[）)])?[：:，]?"
)
# `某某日报东湾3月5日电 `, with a blank or the reporter after it: its agency and its city can't be told apart.
_CHINESE_OF_ANY = re.compile(
    r"[\u4e00-\u9fff·]{4,14}(?P<date>\d{1,2}月\d{1,2}日)[电電讯訊](?:\s?[（(](?:记者|記者)[^（()）]{1,40}[）)]|\s)[：:，]?"
)
# `本报东湾讯 `: "our own report from"
_CHINESE_OWN = re.compile(
    r"本[报報刊台网網站](?:(?P<city>[\u4e00-\u9fff·]{2,6}))?[讯訊](?:\s?[（(](?:记者|記者)[^（()）]{1,40}[）)]|\s)[：:，]?"
)
# `（中央社記者李明東灣5日電）`
_TAIWANESE = re.compile(
    r"[（(](?P<agency>中央社)(?:記者[\u4e00-\u9fff]{3})?(?P<city>[\u4e00-\u9fff]{2,6}?)(?P<date>\d{1,2}日)"
    r"[\u4e00-\u9fff]{0,4}(?:電|報導)[）)]"
)
# `【ロンドン共同】`, `【3月5日 AFP】`, `［東京　５日　ロイター］ - `
_JAPANESE = re.compile(
    r"[【［\[](?:(?P<city>[^\s【】［］\[\]\d]{2,12}?)??\s*(?P<date>(?:\d{1,2}月)?\d{1,2}日)?\s*)"
    r"(?P<agency>共同|時事|AFP[=＝]?時事|聯合ニュース|ロイター|AFP|AP)[】］\]](?:\s?[-－]\s)?"
)
# `(서울=연합뉴스) 김민수 기자 = `
_KOREAN = re.compile(
    r"[(\[](?P<city>[가-힣·]{2,12})=(?P<agency>[가-힣A-Z][가-힣A-Z0-9]{1,6})[)\]]"
    r"(?:\s?[가-힣·\s]{2,20}\s?=)?\s?"
)
# The same of any agency: only a reporter's name is between the parenthesis and the "=".
_KOREAN_REPORTER = re.compile(
    r"[(\[](?P<city>[가-힣·]{2,12})=[가-힣A-Z][가-힣A-Z0-9]{1,11}[)\]]"
    r"\s?[가-힣·\s]{2,20}(?:기자|특파원)\s?=\s?"
)
# `【長岡】` before a text that names 長岡市, and the capital: no other 【…】 is known to be a place
_JAPANESE_PLACE = re.compile(
    r"[【［](?P<city>[\u3040-\u30ff\u4e00-\u9fff]{2,5})[】］]"
    r"(?:(?=.{0,140}?(?P=city)[都道府県市区町村郡])"
    r"|(?<=[【［]東京[】］]))"
)
# `ЛИСК, 4 мая — РИА Новости.`, `ЛИСК, 4 мая. /ТАСС/.`
_RUSSIAN = re.compile(
    r"(?P<city>[А-ЯЁ][А-ЯЁ -]{2,40}),\s(?P<date>\d{1,2}\s[а-я]{3,8})"
    r"\.?(?:\s[—–-]\s(?P<name>[А-ЯЁA-Z][^.,/]{1,25})|\s/(?P<between>[^/]{2,25})/)\."
)
# `ЛИСК, 4 мая. ` of no agency
_RUSSIAN_PLACE = re.compile(
    r"(?P<city>[А-ЯЁІЇЄҐ][А-ЯЁІЇЄҐ’' -]{2,40}),\s(?P<date>\d{1,2}\s[а-яіїє]{3,9})\.\s+(?=[«А-ЯЁІЇЄҐ])"
)
# `Лиск. 4 мая. ИНТЕРФАКС - `
_INTERFAX = re.compile(
    r"(?P<city>[А-ЯЁ][А-ЯЁа-яё -]{2,40})\.\s(?P<date>\d{1,2}\s[а-я]{3,8})\.\s"
    r"(?P<name>[A-ZА-ЯЁ][A-ZА-ЯЁІЇ.-]{3,25})\s[-–—]\s"
)
# `(ANSA) - LISCA, 04 MAR - `, `(Nome) – Lisca, 4 mar – `
_CITY_BELOW_AGENCY = re.compile(
    r"(?P<city>[^\W\d_a-z][^\W\d_' ]*(?:['’ ][^\W\d_]{1,20}){0,3}),\s(?P<date>\d{1,2}\s(?:[A-Z]{3}|[a-z]{3}))\s[-–—]\s+"
)
_SPACED_DASH = re.compile(r"\s[-–—]\s+(?=[\"“„«]?[^\W\d_a-zà-öø-ÿ])")
# `(ndx) –` after a city, as `(dpa) –`
_SIGNED = re.compile(r"[a-z]{2,4}")
# `(KOMPAS) – In`
_IN_CAPITALS = re.compile(r"[A-Z]{3,10}")
# `Makassar, 18/11 (KNR)`
_DAY_AND_MONTH = re.compile(r",\s*(?P<date>\d{1,2}/\d{1,2})$")
# First character -> forms of datelines that begin with it.
_FORMS = {"【": (_JAPANESE,), "［": (_JAPANESE,), "[": (_JAPANESE, _KOREAN)}
_FORMS.update(dict.fromkeys("(（", (_KOREAN, _TAIWANESE)))
_FORMS.update(dict.fromkeys("新中法路美塔共韩埃德", (_CHINESE,)))
_FORMS.update(dict.fromkeys(map(chr, range(ord("А"), ord("Я") + 1)), (_RUSSIAN, _INTERFAX)))
# Forms that show what they are whatever the agency is called.
_SURE_FORMS = (
    _KOREAN_REPORTER, _CHINESE_OF_ANY, _CHINESE_OWN, _JAPANESE_PLACE, _RUSSIAN_PLACE
)  # fmt: skip
_BEGIN_SURE_FORMS = re.compile(r"[(\[【［А-ЯЁІЇЄҐ\u4e00-\u9fff]")


class FoundDateline(NamedTuple):
    """A dateline's parts, and the offset at which the paragraph's text begins."""

    dateline: Dateline
    text_start: int


# Each paragraph is checked several times: when articles are divided and when their parts are read.
@lru_cache(maxsize=16)
def find_dateline(paragraph: str) -> FoundDateline | None:
    """Find the dateline at the beginning of a paragraph; None if there is none."""
    head = paragraph[:_LOOKED_AT]
    if found := _of_other_form(head) or _of_sure_form(head):
        return found
    if (opening := _OPENING.search(head)) and (found := _with_agency(head, opening.start())):
        return found
    return _agency_first(head) or _without_agency(head)


def _of_other_form(head: str) -> FoundDateline | None:
    """A dateline as agencies print it in Chinese, Japanese, Korean and Russian."""
    forms = _FORMS.get(head[:1], ())
    found = next(filter(None, (form.match(head) for form in forms)), None)
    if found is None:
        return None
    named = found.groupdict()
    agency = named.get("agency") or named.get("name") or named.get("between")
    if agency is None or not is_known_agency(agency):
        return None
    dateline = Dateline(city=found["city"], agency=agency, date=named.get("date"))
    return FoundDateline(dateline, _skip_blanks(head, found.end()))


def _of_sure_form(head: str) -> FoundDateline | None:
    """A dateline whose form is enough, without an agency that is known. The agency is left out."""
    if not _BEGIN_SURE_FORMS.match(head):
        return None
    found = next(filter(None, (form.match(head) for form in _SURE_FORMS)), None)
    if found is None:
        return None
    named = found.groupdict()
    dateline = Dateline(city=named.get("city"), date=named.get("date"))
    return FoundDateline(dateline, _skip_blanks(head, found.end()))


def _with_agency(head: str, opening: int) -> FoundDateline | None:
    closing = _CLOSING.search(head, opening + 1)
    if closing is None or closing[0] in "(（":
        return None
    agency = head[opening + 1 : closing.start()].strip().strip(_QUOTES)
    place = head[:opening].strip()
    dash = _DASH_AFTER_AGENCY.match(head, closing.end())
    if dash is None:
        return _without_dash(head, place, agency, closing.end())
    if _is_compound(head, closing.end(), dash.end()):
        return None
    text_start = _skip_blanks(head, dash.end())
    if not place:
        return _with_agency_alone(head, agency, text_start)
    dateline = _read_place(place)
    if (
        dateline is None
        or dateline.city is None
        or not (_fits(agency, dateline.city) or _is_signed(dateline, agency, head[dash.start() :]))
    ):
        return None
    return FoundDateline(_of_agency(dateline, agency), text_start)


def _is_signed(dateline: Dateline, agency: str, after: str) -> bool:
    """Whether an unknown agency is written as one: `Minden (ndx) – Die`, `Makassar, 18/11 (KNR) - Di`."""
    city = dateline.city or ""
    if not _SPACED_DASH.match(after) or _is_acronym(agency, city):
        return False
    if dateline.date is not None:
        return _IN_CAPITALS.fullmatch(agency) is not None
    is_short = len(city.split()) <= _MAX_CITY_WORDS_WITHOUT_DASH and not dateline.region
    return is_short and _SIGNED.fullmatch(agency) is not None


def _without_dash(head: str, place: str, agency: str, end: int) -> FoundDateline | None:
    """`TIDEWICK, Mar 5 (PTI) The`, `Tidewick (epd). Die`, `(sda) Der`, `LYSK, 5 березня («Обрій»). У`.

    An agency that isn't known has a city in capitals, a date and a full stop with it.
    """
    blanks = _NO_DASH.match(head, end)
    if blanks is None or not _begins_text(head, blanks.end()):
        return None
    dateline = _read_place(place) if place else Dateline()
    if dateline is None:
        return None
    if not is_known_agency(agency):
        is_whole = dateline.date is not None and blanks[0].startswith(".")
        is_city = dateline.city not in _NO_CITIES and _is_in_capitals(dateline.city or "")
        if not (is_whole and is_city):
            return None
    if city := dateline.city:
        is_marked = dateline.date is not None or not blanks[0].isspace()
        is_short = len(city.split()) <= _MAX_CITY_WORDS_WITHOUT_DASH
        if not (is_marked and is_short and _fits(agency, city)):
            return None
    return FoundDateline(_of_agency(dateline, agency), blanks.end())


def _begins_text(head: str, start: int) -> bool:
    """Whether what begins there may be a text, and not only a label."""
    return not head[start].islower() and len(head) - start >= _MIN_TEXT_WITHOUT_DASH


def _of_agency(place: Dateline, agency: str) -> Dateline:
    return Dateline(city=place.city, region=place.region, agency=agency, date=place.date)


def _with_agency_alone(head: str, agency: str, text_start: int) -> FoundDateline | None:
    is_known = is_known_agency(agency)
    below = _CITY_BELOW_AGENCY.match(head, text_start)
    if below and (is_known or _is_name(agency)):
        dateline = Dateline(city=below["city"], agency=agency, date=below["date"])
        return FoundDateline(dateline, below.end())
    is_label = agency in _NO_CITIES or not _IN_CAPITALS.fullmatch(agency)
    if not is_known and (is_label or not _begins_text(head, text_start)):
        return None
    return FoundDateline(Dateline(agency=agency), text_start)


def _agency_first(head: str) -> FoundDateline | None:
    """The name of a known agency, without a place, before a text that begins like a sentence."""
    found = _AGENCY_FIRST.match(head)
    if found is None or not _begins_text(head, found.end()):
        return None
    agency = found["name"] or found["inside"]
    return FoundDateline(Dateline(agency=agency), found.end()) if is_known_agency(agency) else None


def _without_agency(head: str) -> FoundDateline | None:
    dash = _DASH_AFTER_CITY.search(head)
    if dash is None or dash.start() == 0:
        return None
    text_start = _skip_blanks(head, dash.end())
    text = head[text_start:]
    if text[:1].islower() and text.split(maxsplit=1)[0].islower():
        # "NATO — founded in 1949 — ..." is an aside: the text after a dateline begins a sentence.
        # Its first word can still be "iPhone" or "al-Ansar".
        return None
    dateline = _read_place(head[: dash.start()].strip())
    if dateline is None or dateline.city is None or not _is_in_capitals(dateline.city):
        return None
    if dateline.city in _NO_CITIES or len(dateline.city) < 3:
        return None
    last = _COMMA.split(dateline.region or "")[-1]
    if len(last) > _LONGEST_STATE and is_known_agency(last):  # `SCARROW, Reuters — Two`
        region = (dateline.region or "")[: -len(last)].rstrip(" ,،，") or None
        dateline = Dateline(dateline.city, region, last, dateline.date)
    return FoundDateline(dateline, text_start)


# Listings repeat the same places and agencies.
@lru_cache(maxsize=1_024)
def _read_place(place: str) -> Dateline | None:
    """Parse city, region and date from the words before the agency; None if they aren't a place."""
    place, date = split_trailing_date(_COLON_BEFORE_DATE.sub(",", place, count=1))
    if date is None and (numbers := _DAY_AND_MONTH.search(place)):
        place, date = place[: numbers.start()], numbers["date"]
    city, *regions = _COMMA.split(place)
    if not _is_place(city, _MAX_CITY_WORDS) or any(map(_ends_sentence, city.split())):
        return None
    if len(regions) > _MAX_REGIONS or not all(_is_place(r, _MAX_REGION_WORDS) for r in regions):
        return None
    as_printed = place[len(city) :].lstrip(" ,،，\u00a0")
    return Dateline(city=city, region=as_printed or None, date=date)


def _is_place(name: str, max_words: int) -> bool:
    words = name.split()
    if not words or len(words) > max_words or not _PLACE.fullmatch(name):
        return False
    return _is_capitalised(words[0]) and _is_capitalised(words[-1])


def _ends_sentence(word: str) -> bool:
    """Whether the word ends a sentence, as `river.` does and the abbreviations `ST.` and `D.C.` don't."""
    return word.endswith(".") and len(word) > 5 and "." not in word[:-1]


@lru_cache(maxsize=1_024)
def _fits(agency: str, city: str) -> bool:
    if _is_acronym(agency, city) or _is_acronym(city, agency):
        return False
    return is_known_agency(agency) or (_is_name(agency) and _is_in_capitals(city))


def _is_name(agency: str) -> bool:
    """Whether this could be the name of an unknown agency."""
    if not 2 <= len(agency) <= _MAX_AGENCY_LENGTH or re.search(r"[\"“”:;!?]", agency):
        return False
    words = [word for word in agency.split() if word not in _SMALL_WORDS and word != "&"]
    return 0 < len(words) <= _MAX_AGENCY_WORDS and all(map(_is_capitalised, words))


def _is_acronym(short: str, long: str) -> bool:
    """Whether `short` consists of the initials of `long`: `Average Precision (AP)`."""
    letters = short.replace(".", "").casefold()
    if not 2 <= len(letters) <= sum(map(long.count, " \u00a0-–/")) + 1:
        return False
    for pattern in (r"\s+", r"[\s\-–/]+"):
        words = [word for word in re.split(pattern, long) if word]
        if words and words[0].casefold() in _ARTICLES:
            words = words[1:]
        capitalised = [word for word in words if _is_capitalised(word)]
        for chosen in (words, capitalised):
            if "".join(word[0] for word in chosen).casefold() == letters:
                return True
    return False


def _is_capitalised(word: str) -> bool:
    return any(is_capital(name[0]) for name in (word, _NAME_PREFIX.sub("", word)) if name)


def _is_in_capitals(city: str) -> bool:
    """Whether the city is in capitals; False for scripts without case."""
    words = [word for word in city.split() if word not in _SMALL_WORDS]
    return bool(words) and all(_word_is_in_capitals(word) for word in words)


def _word_is_in_capitals(word: str) -> bool:
    return _CAPITALS_PREFIX.sub("", word).replace("ß", "SS").isupper()


def _is_compound(head: str, start: int, end: int) -> bool:
    """Whether the dash is a hyphen before a lower-case letter: `(AP)-based`."""
    return head[start:end] == "-" and head[end : end + 1].islower()


def _skip_blanks(head: str, start: int) -> int:
    while start < len(head) and head[start].isspace():
        start += 1
    return start
