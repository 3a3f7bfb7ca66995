"""Decide whether a full stop ends a sentence or belongs to an abbreviation, initial or ordinal."""

import re
from typing import NamedTuple, Self

from bot.text.sentence_rules.sentence_table import SentenceTable

OPENERS = "\"“„‘‚'«»‹([¿¡"
LOOK_BACK = 24  # characters; no abbreviation is longer
_LONGEST_ABBREVIATION = 12
_SHORT = 3  # letters; a word this short without a vowel is an abbreviation
_YEAR = 4  # digits

_WORD_BEFORE = re.compile(r"[^\s(\[{\"“‘«„‚—–/]+$")
_WORD_AFTER = re.compile(r"[\"“„‘‚'«»(\[¿¡]*([^\s,;:.!?…\"“”’»)\]]{1,40})")
# All parts but the last of an abbreviation that may be written with spaces: "т. д", "z. B".
_PARTS_BEFORE = re.compile(r"(?:[^\W\d_]{1,4}\.[-‑]?\s?){1,4}$")
_NEXT_PART = re.compile(r"([^\W\d_]{1,4})\.")
_JOINTS = re.compile("[-‑'’]")
_APOSTROPHES = re.compile("['’]")
_ROMAN = re.compile(r"[IVXLІХ]{2,6}$|[VXХ]$")
_ROMAN_NUMBER = re.compile(r"[IVXLCІХ]{1,6}(?=[\s,;:.)/–-])|[A-Z]\.?\s?\d")  # also "art. L. 12"
_NUMBER_BEFORE = re.compile(r"(?:\d|[^\W_]\d|\b[IVXLІХ]{1,6})[)%]?\s?$|/$")
# "W 2018 r." before "Kraków" isn't a sentence yet.
_ONLY_A_DATE = re.compile(
    r"[^\W\d_]{1,5}\s(?:\d{1,2}\s[^\W\d_]{3,12}\s)?[\dIVXLІХ–-]{1,9}\s?(?:[^\W\d_]{1,3}\.\s?){0,2}"
)
# "3. 5. 2026", and the end of "2027. 1. 1.부터"
_SHORT_DATE = re.compile(r"\d{1,2}\.\s?\d{1,2}\.(?:\s?\d{2,4}\b|[,;)가-힣]|\s[a-zà-ž])")
_DATE_AFTER_YEAR = re.compile(r"\d{1,2}\.\s?\d{1,2}\.")
_DAY_BEFORE = re.compile(r"\b\d{1,2}\.\s?$")
_YEAR_AFTER = re.compile(r"\d{2,4}\b")
_DIGIT = re.compile(r"\d")
_NICKNAME = re.compile(r"[\"“‘'«„][\w-]{1,20}[\"”’'»“]")
_VOWELS = frozenset(
    "aeiouyàáâãäåāăąæèéêëēĕėęěìíîïĩīĭįıòóôõöøōŏőœùúûüũūŭůűųýÿơưаеёиоуыэюяіїєўαεηιουωάέήίόύώϊϋΐΰ"
)
# They follow an amount: "3 mil. Kč".
_CURRENCY = re.compile(
    r"(?:Kč|EUR|USD|CHF|GBP|PLN|CZK|SEK|NOK|DKK|HUF|RON|BGN|UAH|RUB|TL|TRY|INR|IDR|BRL|MXN|ARS"
    r"|JPY|CNY|Euro|Dollar|Franken|США)\b"
)


class _After(NamedTuple):
    """What follows a full stop."""

    word: str
    starter: bool
    opens: bool
    quote: bool
    digit: bool
    roman: bool
    capital: bool
    """Also a letter of a script without capitals."""
    position: int

    @classmethod
    def at(cls, table: SentenceTable, text: str, position: int) -> Self:
        opens = text[position] in OPENERS
        first = text[position + opens : position + opens + 1]
        word = word_at(text, position)
        initial = len(word) == 1 and text.startswith(".", position + 1)
        return cls(
            word,
            (word in table.starters and not initial) or begins_in_lower_case(table, text, position),
            opens,
            opens and text[position] != "(",
            first.isdigit(),
            _ROMAN_NUMBER.match(text, position) is not None,
            first.isalpha() and not first.islower(),
            position,
        )


class _Stop(NamedTuple):
    """A full stop and its context. The current sentence begins at `start`."""

    table: SentenceTable
    text: str
    start: int
    at: int
    """Start of the word before the full stop."""
    word: str
    joined: str
    """The word with the abbreviated parts before it: "т.д"."""
    after: _After

    def listed(self, word: str) -> str:
        """The spelling under which the table lists a word; "" if it does not."""
        return _listed(self.table, word)

    def before(self, characters: int) -> str:
        """Up to so many characters of the sentence before the word."""
        return self.text[max(self.start, self.at - characters) : self.at]

    def sentence_follows(self) -> bool:
        """Whether the following text looks like a new sentence, for abbreviations that may end one."""
        after = self.after
        if after.starter or after.quote:
            return True
        if _CURRENCY.match(self.text, after.position):
            return False
        nouns = self.table.nouns_are_capitalised
        return not nouns and not after.opens and (after.capital or after.digit)

    def number_follows(self) -> bool:
        """Whether a number follows, in Arabic or Roman digits."""
        after = self.after
        return after.digit or (after.roman and after.word not in self.table.one_letter_words)


def full_stop_ends_sentence(
    table: SentenceTable, text: str, start: int, stop: int, position: int
) -> bool:
    """Whether the full stop at `stop` ends the sentence that begins at `start`.

    `position` is where the next sentence would begin.
    """
    found = _WORD_BEFORE.search(text, max(start, stop - LOOK_BACK), stop)
    word = found.group().lstrip("'’") if found else ""
    if not found or not word:
        return not (text.startswith("/", stop - 1) and text[position].isdigit())  # "S/. 40"
    at = found.start()
    part_of_more = text[at - 1 : at].isspace() and text[at - 2 : at - 1] == "."
    if not part_of_more and is_plain(table, word):
        return True
    if len(word) > _LONGEST_ABBREVIATION and "." not in word and not word.endswith(table.stems):
        return True
    joined = _joined(text[max(start, at - LOOK_BACK) : at], word) if part_of_more else word
    after = _After.at(table, text, position)
    return _ends(_Stop(table, text, start, at, word, joined, after))


def is_plain(table: SentenceTable, word: str) -> bool:
    """Whether a full stop after this word always ends a sentence if a capital follows."""
    if not word.isalpha():
        return len(word) == _YEAR and word.isdigit()
    if len(word) == 1 or not table.listed_parts.isdisjoint((word, word.lower())):
        return False
    if len(word) > _SHORT:
        return not word.endswith(table.stems)
    return not _VOWELS.isdisjoint(word)


def is_abbreviation(table: SentenceTable, word: str) -> bool:
    """Whether the table lists the word as an abbreviation of any kind."""
    return bool(_listed(table, word))


def begins_in_lower_case(table: SentenceTable, text: str, position: int) -> bool:
    """Whether a sentence begins with a clipped word: "'s Avonds"."""
    if not table.lower_case_starts or not text.startswith(table.lower_case_starts, position):
        return False
    return text[position + 2 : position + 3] == " " and text[position + 3 : position + 4].isupper()


def word_at(text: str, position: int) -> str:
    """The word at `position`, without opening quotes and without a possessive ending."""
    match = _WORD_AFTER.match(text, position)
    if not match:
        return ""
    word = match.group(1)
    return word if word[0] in "'’" else _APOSTROPHES.split(word, maxsplit=1)[0]


def _joined(before: str, word: str) -> str:
    parts = _PARTS_BEFORE.search(before)
    if not parts or before[: parts.start()][-1:].isalpha():
        return word
    return "".join(parts.group().split()) + word


def _listed(table: SentenceTable, word: str) -> str:
    if word in table.abbreviations:
        return word
    lower = word.lower()
    return lower if lower in table.abbreviations else ""


def _ends(stop: _Stop) -> bool:
    if stop.word.isdigit():
        listed_item = stop.at == stop.start and len(stop.word) < _YEAR  # "1. First item"
        return not listed_item and _number_ends(stop)
    if _is_inside_an_abbreviation(stop):
        return False
    parts = stop.joined.split(".") if stop.joined != stop.word else []
    for at in range(len(parts) - 1):  # "тыс.кв.м", then "кв.м"
        whole = ".".join(parts[at:])
        known = _known_ends(stop._replace(word=whole)) if stop.listed(whole) else None
        if known is not None:
            return known
    known = _known_ends(stop)
    return _unknown_ends(stop) if known is None else known


def _is_inside_an_abbreviation(stop: _Stop) -> bool:
    """Whether "z." is followed by "B."."""
    beginnings = stop.table.beginnings
    if stop.joined.lower() not in beginnings:
        return False
    part = _NEXT_PART.match(stop.text, stop.after.position)
    whole = f"{stop.joined}.{part.group(1)}" if part else ""
    return bool(stop.listed(whole)) or whole.lower() in beginnings


def _known_ends(stop: _Stop) -> bool | None:
    """The answer for an abbreviation in the table; None for other words."""
    table, word, after = stop.table, stop.word, stop.after
    listed = stop.listed(word)
    capitals = listed != word and len(word) > 1 and word.isupper()
    acronym = capitals and "." not in word and not after.digit and not after.word.isupper()
    if not listed or acronym:  # "the SAT", "in MO"
        return None
    ends: bool | None
    if (listed in table.before_a_number and stop.number_follows()) or (
        listed in table.years and _is_only_a_date(stop)
    ):
        ends = False
    elif listed in table.after_a_number and _NUMBER_BEFORE.search(stop.before(6)):
        ends = stop.sentence_follows()
    elif listed in table.never_ends:
        ends = False
    elif listed in table.clock:
        ends = after.word not in table.after_the_clock and not after.digit
    elif listed in table.may_end:
        ends = _end_of_list_ends(stop, capitals)
    elif listed in table.ends_before_a_starter:
        ends = _ends_before_starter(stop, listed)
    elif len(word) == 1:
        ends = None
    else:
        ends = stop.sentence_follows() or not (table.nouns_are_capitalised or after.opens)
    return ends


def _end_of_list_ends(stop: _Stop, capitals: bool) -> bool:
    """Decide for abbreviations such as "etc"; all-capital ones may be initials."""
    after = stop.after
    if capitals or (len(stop.word) == 1 and after.digit):
        return after.starter or after.quote
    return stop.sentence_follows()


def _is_only_a_date(stop: _Stop) -> bool:
    end = min(stop.at, stop.start + 2 * LOOK_BACK)
    return _ONLY_A_DATE.fullmatch(stop.text, stop.start, end) is not None


def _ends_before_starter(stop: _Stop, listed: str) -> bool:
    table, after = stop.table, stop.after
    if after.starter or after.quote:
        return True
    previous = stop.before(LOOK_BACK).rpartition(" ")[0].split(" ")[-1]
    if "." not in stop.word and previous.lower() in table.ordinary_after:
        return True  # "in The Sun"
    if listed in table.places and stop.before(2) == ", ":
        return after.capital  # "Washington, D.C. Police"
    if not table.subject or listed not in table.companies:
        return False
    subject = table.subject.match(stop.text, after.position)
    return subject is not None and subject.group(1) not in table.after_a_company


def _unknown_ends(stop: _Stop) -> bool:
    table, word, after = stop.table, stop.word, stop.after
    if word in table.one_letter_words:
        ends = True
    elif _has_listed_end(stop):
        ends = False
    elif len(word) == 1 and word.isalpha():
        ends = _letter_ends(stop)
    elif _ROMAN.match(word):
        ends = _number_ends(stop)
    elif _is_acronym(word) or (_lacks_vowels(word) and not _may_lack_vowels(stop)):
        ends = after.starter or after.quote
    else:
        ends = after.starter or not word.endswith(table.stems)
    return ends


def _has_listed_end(stop: _Stop) -> bool:
    """Whether the part after a hyphen or apostrophe is an abbreviation: "Dipl.-Ing", "l'art"."""
    part = _JOINTS.split(stop.word)[-1]
    if part == stop.word:
        return False
    if len(part) <= 2 and part.istitle() and "-" in stop.word:
        return not stop.after.starter  # "Karl-H. Ode"
    if len(part) < 2:
        return False
    listed = stop.listed(part)
    return listed in stop.table.never_ends or (
        stop.number_follows() and listed in stop.table.before_a_number
    )


def _is_acronym(word: str) -> bool:
    return (
        "." in word
        and not _DIGIT.search(word)  # "1.5bn"
        and all(len(part) <= _SHORT for part in word.replace("-", "").split("."))
    )


def _lacks_vowels(word: str) -> bool:
    return (
        1 < len(word) <= _SHORT
        and word.isalpha()
        and (word.islower() or word.istitle())  # not "PCs", nor scripts without capitals
        and _VOWELS.isdisjoint(word.lower())
    )


def _may_lack_vowels(stop: _Stop) -> bool:
    """Whether a word without vowels may be a plain word (in Czech) or a unit (after a number)."""
    return stop.table.words_without_vowels or _NUMBER_BEFORE.search(stop.before(6)) is not None


def _letter_ends(stop: _Stop) -> bool:
    """Decide for a single letter, usually an initial."""
    table, after = stop.table, stop.after
    before = stop.before(LOOK_BACK)
    previous = _WORD_BEFORE.search(before.rstrip())
    if previous and previous.group().lower() in table.a_letter_follows:
        return True
    if stop.word.islower():
        return False
    if table.surname_first and table.surname_first.search(before + stop.word):
        return after.capital
    if after.opens:
        return after.quote and not _NICKNAME.match(stop.text, after.position)
    if not after.starter or after.word in ("A", "I"):
        return False  # an initial: "J. Smith"
    no_surnames = table.no_surnames or table.starters
    return after.word in no_surnames or not (previous and previous.group()[0].isupper())


def _number_ends(stop: _Stop) -> bool:
    """Whether a number before a full stop is a number, not an ordinal such as "3. Mai"."""
    table, word, after = stop.table, stop.word, stop.after
    if len(word) >= _YEAR and word.isdigit():
        return not _DATE_AFTER_YEAR.match(stop.text, after.position)
    if after.word in table.ordinal_nouns or (after.digit and _is_in_a_date(stop)):
        return False
    if after.starter or not stop.text[after.position].isalpha():
        return True
    if table.numbers_are_ordinals:
        return False
    previous = stop.before(LOOK_BACK).rstrip().rpartition(" ")[2]
    return previous.strip("(„“\"'").lower() not in table.before_an_ordinal


def _is_in_a_date(stop: _Stop) -> bool:
    if _SHORT_DATE.match(stop.text, stop.at):
        return True
    after = _YEAR_AFTER.match(stop.text, stop.after.position)
    return after is not None and _DAY_BEFORE.search(stop.before(4)) is not None
