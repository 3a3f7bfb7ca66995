"""The faults that a sentence has wherever it is shown.

What it leans on is in `leaning`, what it takes for known in `antecedents`. Marks are judged in every
language, words in those of `language_words`; the few words in this file are English unless noted.
"""

import re

from bot.summary.fault import Fault
from bot.summary.language_words import LanguageWords, lower_words
from bot.summary.printed_between import is_appeal, is_caption, is_heading, is_list
from bot.summary.quotations import Quotation

_FEWEST_WORDS = 3  # where verbs are not known
_FEW_WORDS = 4
_SOME_WORDS = 9
_LETTERED = re.compile(r"[a-zà-öø-ÿа-яё]")
_DIGIT = re.compile(r"\d")
_MARKS = "\"'“‘„«»「"
_COLON_AT_END = re.compile(r":[.\s]*$")
# "Here are the ten best quotes" in five languages
_HERE_ARE = re.compile(
    r"(?:Here (?:are|is)|Here['’]s|Below (?:are|is)) (?:an?|the|some|our|what|how|why|\d+|\w+ (?:of|things|reasons|ways|quotes|tips))\b"
    r"|Hier (?:sind|ist) (?:die|der|das|ein|eine|unsere|\d+)\b|Voici (?:les|le|la|nos|\d+)\b"
    r"|(?:Aquí están|Estas son|Estos son) (?:las|los|\d+)\b|Вот \w+"
)
_BEGIN_HERE_ARE = ("Here", "Below", "Hier", "Voici", "Aquí", "Est", "Вот")
_LONGEST_FRAGMENT = 24  # words
_WHO_IS = re.compile(r"(?:[A-ZÀ-Þ][\w'’-]* ){1,3}?[A-ZÀ-Þ][\w'’-]*, (?:\d{1,3}, )?(?:an?|the) ")
# In "a teacher, walks home" and "had run": other verbs in "-ed" are adjectives here.
_VERB_AFTER_NAME = re.compile(r", \w+(?:s|ed)\b|\b(?<!a )(?<!an )(?<!the )[a-z]+ed\b")


def faults_alone(text: str, quotation: Quotation, words: LanguageWords) -> frozenset[Fault]:
    """The faults that a sentence has wherever it is shown."""
    outside = quotation.outside
    length = text.count(" ") + 1
    is_open = quotation.open_before or quotation.open_after
    mostly_quoted = quotation.quoted > 0.5 * len(text) and text[0] in _MARKS
    asks = text[-1:] in "?？؟" or (outside is text and text[-2:-1] == "?")
    has = (
        (Fault.HEADING, is_heading(text, length)),
        (Fault.CAPTION, is_caption(text, outside, words)),
        (Fault.APPEAL, is_appeal(outside)),
        (Fault.LIST, is_list(text, length)),
        (Fault.ANNOUNCES, _announces(text, outside)),
        (Fault.OPEN_QUOTATION, is_open),
        (Fault.SPEAKERLESS, not is_open and mostly_quoted and not _has_speaker(outside, words)),
        (Fault.FRAGMENT, _is_fragment(outside, length, words)),
        (Fault.QUESTION, asks),
        (Fault.SHORT, length < _SOME_WORDS and _tells_nothing(text, outside, length, words)),
    )
    return frozenset([fault for fault, found in has if found])


def _has_speaker(outside: str, words: LanguageWords) -> bool:
    """Whether it says that somebody speaks; in a language without known verbs, whether it says anything."""
    return words.has_speech(outside) if words.says else any(map(str.isalpha, outside))


def _announces(text: str, outside: str) -> bool:
    ends = ":" in text[-5:] and _COLON_AT_END.search(text) is not None
    return ends or (outside.startswith(_BEGIN_HERE_ARE) and _HERE_ARE.match(outside) is not None)


def _is_fragment(outside: str, length: int, words: LanguageWords) -> bool:
    """Whether it is a name and what its bearer is, without a verb."""
    if length > _LONGEST_FRAGMENT or "," not in outside or not words.is_english:
        return False
    found = _WHO_IS.match(outside)
    if found is None or _VERB_AFTER_NAME.search(outside, found.end()):
        return False
    return words.verbs.isdisjoint(lower_words(outside[found.end() :]))


def _tells_nothing(text: str, outside: str, length: int, words: LanguageWords) -> bool:
    """Whether it is a word or two, or an English one has no verb: "Cover girls.", "A quick descent."."""
    if (length > 2 and _DIGIT.search(text)) or not _LETTERED.search(text):
        return not any(map(str.isalpha, text))
    if not words.verbs:
        return length < _FEWEST_WORDS
    # Besides those of the list, most English verbs in a short sentence end in "s" or "ed".
    return length < _FEW_WORDS or not any(
        word in words.verbs or word.endswith(("s", "ed", "n't")) for word in lower_words(outside)
    )
