"""What speaks for or against a sentence as the opening: a teaser, an unnamed author, marks of news."""

import re

from bot.summary.language_words import LanguageWords, lower_words
from bot.summary.quotations import Quotation

_LONGEST_TEASER = 22  # words; longer leads tell the news in their second half
_LONGEST_ADDRESS = 16  # words
_THE_MOMENT = re.compile(r"this is the (?:\w+ )?moment")
_DIGIT = re.compile(r"\d")
_CAPITALIZED = re.compile(r"\b[A-ZÀ-ÖØ-ÞА-ЯЁ]\w")
_TIMES = re.compile(
    r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|last (?:week|month|night|year)|this week|(?:19|20)\d\d)\b"
)
_ACTS = re.compile(r"\b(?:said|announced|according to|reported|told|has|have|will|was|were)\b")


def is_teaser(
    text: str, quotation: Quotation, words: LanguageWords, *, is_lead: bool = True
) -> bool:
    """Whether a sentence makes curious or sets a scene; a lead that speaks to its reader does too."""
    if text.count(" ") >= _LONGEST_TEASER or ", but " in text or ": " in text:
        return False
    outside = quotation.outside.lstrip().casefold().replace("’", "'")
    if outside.startswith(words.teasers) and not _THE_MOMENT.match(outside):
        return True
    speaks = is_lead and text.count(" ") < _LONGEST_ADDRESS
    return speaks and not words.reader.isdisjoint(lower_words(outside))


def speaks_of_itself(outside: str, words: LanguageWords) -> bool:
    """Whether the author of a sentence says "I" or "our" outside quotations."""
    return not words.author.isdisjoint(lower_words(outside))


def news_marks(text: str) -> int:
    """How many of a time, a number, names and a verb of news an English sentence has, 0 to 4."""
    return (
        (_TIMES.search(text) is not None)
        + (_DIGIT.search(text) is not None)
        + (len(_CAPITALIZED.findall(text)) > 2)
        + (_ACTS.search(text) is not None)
    )
