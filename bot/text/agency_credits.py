"""Which news agency wrote an article, by its byline or by the lines that sign it.

Only a credit for the whole text counts. "Our reporter and AFP", "with material from dpa" and
"according to Reuters" say that the outlet wrote the text itself.
"""

import re
from collections.abc import Sequence

from bot.text.agencies import agency_called
from bot.text.late_patterns import compiled

_OF_PHOTOS = frozenset(["Getty Images", "EPA"])  # their names credit pictures
_LIKE_INITIALS = frozenset(["AA", "NA", "MAP", "TAP"])  # of a writer; agencies only in datelines
_LINES = 3  # of the last ones; a notice of rights may follow the signature
_LONGEST_LINE = 250  # characters
_LONGEST_NAME = 40
_BY = re.compile(r"(?:by|von|par|por|di|door|av|af)\b:?\s+", re.IGNORECASE)
# What an outlet adds of its own, or took from several.
_MIXED = (
    "(?i)"
    r"\b(?:and|und|et|y|e|en|og|och|with|mit|avec|con|com|met|staff|agencies|agenturen|agences|agencias|"
    r"agenzie|newsroom|redaktion|rédaction|redacción|redazione|desk|wires?)\b|[&+]"
)
_ROLE = (
    "(?i)"
    r"\s+(?:staff(?:\s+(?:writers?|reporters?))?|writers?|correspondents?|reporters?|news|business"
    r"(?:\s+writers?)?|in\s+[^\W\d_].{1,30})$"
)
_PARTS = r"\s*[,|/•·()]\s*|\s+[-–—]\s+"
_LABEL = (
    r"(?:source|quelle|fuente|fonte|bron|källa|kilde|źródło|джерело|источник|credit|copyright|©|\(c\)"
    r"|published by|provided by|from|via)"
)
# `Source: Reuters`, `© 2026 The Associated Press. All rights reserved.`, `— AFP`, `(dpa)`
_SIGNATURE = (
    "(?is)"
    rf"(?:{_LABEL}:?\s*)*(?:\d{{4}}\s+)?(?:[-–—]\s?|[(\[/])?(?P<name>[^()\[\]:;]{{2,{_LONGEST_NAME}}}?)[)\]/]?"
    r"(?:\s+\d{4})?(?:\.?\s*(?:all rights reserved|alle rechte vorbehalten|tous droits réservés)\b.*)?\.?"
)
# `... officials said. (Reuters)`, `... officials said. — AFP`
_AT_END = rf"[.!?\"”»][\"”»]?\s*(?:\((?P<inside>[^()]{{2,{_LONGEST_NAME}}})\)|[-–—]\s?(?P<after>[^-–—().]{{2,{_LONGEST_NAME}}}))\.?$"


def agency_of_byline(byline: str) -> str | None:
    """The agency that a byline names as the author or the author's employer.

    `Reuters`, `By Lena Ostrow, Associated Press`, `LENA OSTROW Associated Press`.
    """
    line = byline.strip()
    if len(line) > _LONGEST_LINE:
        return None
    found = _BY.match(line)
    line = line[found.end() :] if found else line
    *authors, last = [part for part in compiled(_PARTS).split(line) if part] or [""]
    for name in (line, last, last.removeprefix("the ")):
        if agency := _agency(name):
            return None if _is_mixed(authors, name, line) else agency
    return _agency_after_name(line)


def signing_agency(paragraphs: Sequence[str]) -> str | None:
    """The agency that signs a text in one of its last lines or at the end of its last sentence."""
    for paragraph in reversed(paragraphs[-_LINES:]):
        line = paragraph.strip()
        whole = compiled(_SIGNATURE).fullmatch(line) if len(line) <= _LONGEST_LINE else None
        at_end = compiled(_AT_END).search(line, max(0, len(line) - _LONGEST_NAME - 8))
        names = [whole["name"] if whole else "", *(at_end.groups("") if at_end else ())]
        if agency := next(filter(None, map(_agency, names)), None):
            return agency
    return None


def _agency(name: str) -> str | None:
    """The one agency of that name, also with what its writer is there: `Reuters Staff`."""
    name = name.strip(" .")
    if name.upper() in _LIKE_INITIALS:
        return None
    agency = agency_called(name) or agency_called(compiled(_ROLE).sub("", name))
    return None if agency in _OF_PHOTOS else agency


def _is_mixed(authors: Sequence[str], name: str, line: str) -> bool:
    """Whether others than the agency wrote the text, too. Two of its people may be joined by "and"."""
    if name is line:
        return False
    return any(_names_outlet(each) or agency_called(each) for each in authors)


def _names_outlet(author: str) -> bool:
    words = [found[0].lower() for found in compiled(_MIXED).finditer(author)]
    return any(word not in ("and", "und", "et", "y", "e", "en", "og", "och") for word in words)


def _agency_after_name(line: str) -> str | None:
    """`LENA OSTROW Associated Press`: the last words, below no word that makes the credit mixed."""
    words = line.split()
    for count in (3, 2, 1):
        before, tail = words[:-count], " ".join(words[-count:])
        if len(before) < 2 or (count == 1 and len(tail) < 3):
            continue
        if (agency := agency_called(tail)) and tail[0].isupper():
            return None if compiled(_MIXED).search(" ".join(before)) else agency
    return None
