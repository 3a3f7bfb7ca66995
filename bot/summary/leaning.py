"""Whether a sentence leans on the one before it: pronouns, connectives, "a year later", "did so"."""

import re

from bot.summary.language_words import LanguageWords
from bot.text.any_part import has_any_part
from bot.text.late_patterns import compiled

_TOKEN = re.compile(r"[^\W_]+(?:[.'’-][^\W_]+)*\.?")
_SHORT = 60  # characters; later in a sentence "does so" means what the sentence has said
_READ = 200
_LONGEST_ATTRIBUTION = 9  # spaces
_VERB_OF_SPEECH = 5  # words; it is among the first
_QUOTES_ITSELF = '"“”„«»:'
# English
_HE = frozenset(["he", "she", "him", "her", "his", "hers", "himself", "herself"])
_PRONOUNS = _HE | frozenset(["they", "their", "them"])
# Besides `sets_off`: "Asked about the fog, she", which may begin a main clause elsewhere
_ALSO_SETS_OFF = frozenset(["asked", "to", "having", "speaking", "born"])
_FIRST_PLACES = 12
# "In it, ...", "Beyond that, ...", "According to the ministry, that is ..."
_AFTER_THAT = (
    r"(?:\w+ ){1,2}(?:that|this|these|those)(?:,| (?:is|was|has)\b)"
    r"|(?:In|On|With|For|At|Of|From|To|By|After|Before|Among|Under|Without|Inside) (?:it|them|him|her)\b,?(?! \w+ing\b)"
    r"|(?:According to|In|At|On|After|For|By|With|As|Until|Since|Despite|From) [^,.]{1,60},"
    r" (?:that|this|that['’]s|it|it['’]s|they|they['’]re|these|those)\b(?! (?:emerged|has emerged)\b| (?:is|was|will be) (?:that|claimed|reported|announced|revealed)\b)"
)
# "One is a cornerback", "None of them spoke": of what or whom was said before.
_WITHOUT_NOUN = (
    r"(?:One|Another|Some|Others|Most|Many|Several|Both|Neither|Few|All|None|Each)"
    r"(?: of (?:them|these|those)\b| (?:is|are|was|were|has|have|had|did|do|does|say|says|said|will)\b)"
    r"|The (?:other|others|latter|former|first|second|third|pair|duo|trio|two|three)"
    r" (?:is|are|was|were|has|have|had|did|do|does|say|says|said|will)\b"
)
# "A year later, searchers ...", "The next day ...": than what was said before.
_THEN = (
    r"(?:[^\W\d_]+ |\d+ ){0,4}(?i:years?|months?|weeks?|days?|hours?|minutes?|decades?|moments?)"
    r" (?:later|earlier|afterwards?|beforehand)\b"
    r"|(?:(?:On |By )?[Tt]he (?:next|following|previous|same)|(?:Later |Earlier )?[Tt]hat(?: same)?)"
    r" (?:day|night|morning|afternoon|evening|week|month|year)\b"
)
_PARTS_OF_THEN = ("later", "earlier", "after", "before", "next ", "following ", "hat ", "same ")
_BEGIN_WITHOUT_NOUN = frozenset(
    [
        "one",
        "another",
        "some",
        "others",
        "most",
        "many",
        "several",
        "both",
        "neither",
        "few",
        "all",
        "none",
        "each",
        "the",
    ]
)
_CONNECTS = frozenset(["but", "and", "or", "nor", "so"])
# "From roars to snarls, it can turn a voice into a monster's."
_OF_NOTHING = (
    r"(?:From|With|Like|Unlike|In|At|On|After|Before|Despite) [^,.]{1,90}, (?:it|they|he|she)\b"
    r"(?!['’]s| (?:is|was|will be|would be|has been|seems|seemed|takes|took|may|might|can be|could be|emerged|has emerged|appears|appeared)\b)"
)
# What ends with such a word goes on in the next sentence, however it begins: "off the coast of ."
_CUT_OFF = (
    r"\b(?:of|the|an?|to|in|at|and|for|with|by|from|on|after|as|that|his|her|their|its)(?: \.)?$"
)
_TIME = (
    r"(?:week|month|year|summer|winter|spring|autumn|fall|season|morning|afternoon|evening|weekend"
    r"|time|century|decade|is|was)"
)
_POINTS_BACK = (
    rf"[Tt](?<!\w.)(?i:hese|hose|his(?! {_TIME}\b)"
    r"|hat (?:show|day|night|question|man|woman|game|match|deal|case)"
    r"|he (?:two|three|pair|couple|duo|trio|latter)) "
)


def is_cut_off(text: str) -> bool:
    """Whether an English sentence stops before its end, so that the next one goes on with it."""
    return compiled(_CUT_OFF).search(text, max(0, len(text) - 12)) is not None


def leans(text: str, outside: str, words: LanguageWords, *, is_first: bool = False) -> bool:
    """Whether a sentence needs the one before it: "But he ...", "They ...", "In 2009 he ...".

    `outside` is the sentence without quotations. The first sentence of a text has none before it,
    so it leans only if it begins with a pronoun.
    """
    found = _TOKEN.search(text, 0, _SHORT)
    if found is None:
        return False
    first = found[0].rstrip(".").casefold().replace("’", "'").partition("'")[0]
    near = outside[:_SHORT]
    if words.is_english and (
        (first in _BEGIN_WITHOUT_NOUN and compiled(_WITHOUT_NOUN).match(outside))
        or (has_any_part(near, _PARTS_OF_THEN) and compiled(_THEN).match(outside))
        or (text[0] == "(" and text[-1] == ")")
    ):
        return True
    if words.is_english and is_first:
        return (
            first in _PRONOUNS
            or first in _CONNECTS
            or compiled(_OF_NOTHING).match(outside) is not None
        )
    if first in words.leans and not is_first:
        return True
    if _does_that(near.casefold(), words):
        return True
    return words.is_english and (
        _has_dangling_pronoun(outside, words) or compiled(_AFTER_THAT).match(outside) is not None
    )


def points_back(outside: str) -> bool:
    """Whether an English sentence has "these" or "that man", which what was said before may explain."""
    return compiled(_POINTS_BACK).search(outside) is not None


def _does_that(near: str, words: LanguageWords) -> bool:
    return has_any_part(near, words.ends_of_does_that) and has_any_part(near, words.does_that)


def is_pronoun(text: str) -> bool:
    """Whether an English sentence begins with a pronoun for somebody whom it may name later."""
    found = _TOKEN.search(text, 0, _SHORT)
    if found is None:
        return False
    return found[0].casefold().replace("’", "'").partition("'")[0] in _PRONOUNS


def names_the_speaker_before(text: str, words: LanguageWords) -> bool:
    """Whether a sentence only says who asked or shouted the one before: "Ostrow wrote in reply."."""
    if text.count(" ") > _LONGEST_ATTRIBUTION:
        return False
    first = text.casefold().split()[1:_VERB_OF_SPEECH]
    return not words.says.isdisjoint(first) and not any(w in _QUOTES_ITSELF for w in text)


def _has_dangling_pronoun(outside: str, words: LanguageWords) -> bool:
    """Whether "he" or "she" comes before anybody is named, in an English sentence."""
    sets_off = False
    for number, token in enumerate(_TOKEN.finditer(outside, 0, _READ)):
        word = token[0].rstrip(".")
        lower = word.casefold()
        if lower in _HE:
            return True
        if number == 0:
            sets_off = lower in words.sets_off or lower in _ALSO_SETS_OFF
        elif word[0].isupper() and lower != "i":
            return False
        if lower in words.persons or (number > 1 and not sets_off) or number > _FIRST_PLACES:
            return False
    return False
