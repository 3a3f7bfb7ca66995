"""Which news agency wrote an article, by its byline or by the lines that sign it.

Only a credit for the whole text counts. "Our reporter and AFP", "with material from dpa" and
"according to Reuters" say that the outlet wrote the text itself.
"""

import re
from collections.abc import Iterator, Sequence

from bot.text.agencies import agency_called
from bot.text.any_part import has_any_part
from bot.text.late_patterns import compiled

_OF_PHOTOS = frozenset(["Getty Images", "EPA"])  # their names credit pictures
# Agencies with the initials or the names of people. They count in datelines, and as signatures if
# they are marked as such and in capitals.
_PEOPLE = (
    "AA AIB AIP ANA ARKA ENA GNA INA KAI LANA MAP MENA MIA NA NAN ONA PANA PETRA SANA SITA SONNA SPA"
    " STA SUNA TAP UNI"
)
_LIKE_PEOPLE = frozenset(_PEOPLE.split())
_LINES = 3  # of the last ones; a notice of rights may follow the signature
_LONGEST_LINE = 250  # characters
_LONGEST_SIGNATURE = 80
_BY = re.compile(r"(?:by|von|par|por|di|door|av|af)\b:?\s+", re.IGNORECASE)
# What an outlet adds of its own, or took from several.
_MIXED = (
    "(?i)"
    r"\b(?:and|und|et|y|e|en|og|och|with|mit|avec|con|com|met|staff|agencies|agenturen|agences|agencias|"
    r"agenzie|newsroom|redaktion|rédaction|redacción|redazione|desk|wires?)\b|[&+]"
)
_ROLE = (
    "(?i)"
    r"\s+(?:(?:sports?\s+)?staff(?:\s+(?:writers?|reporters?))?|(?:sports?\s+)?(?:writers?|correspondents?"
    r"|reporters?)|news|business(?:\s+writers?)?|in\s+[^\W\d_].{1,30})$"
)
_PARTS = r"\s*[,|/•·()]\s*|\s+[-–—]\s+"
# The end of a sentence that something follows on its line, which `INTERFAX.RU` is not.
_SENTENCE_END = r"(?:[.!?…][\"”»’')\]]*(?=\s|[(\[（【/—–-])|[。！？।؟۔][」』”»）)]*)\s*"
# What a signature may begin with: `Source: Reuters`, `© 2026 AFP`, `— AFP`, `(dpa`.
_LABELS = (
    "sources? quelle text texte testo fuente fonte font bron källa kilde lähde heimild źródło zdroj forrás"
    " sursa izvor извор източник источник джерело крыніца дереккөз vir burimi šaltinis avots allikas πηγή"
    " kaynak mənbə manba iturria foinse ffynhonnell sors sumber nguồn pinagmulan chanzo المصدر منبع ماخذ"
    " מקור स्रोत সূত্র উৎস மூலம் ఆధారం ที่มา წყარო աղբյուր 来源 來源 出典 提供 配信 출처 제공"
    " credit agency agencia agence agentur agenzia agência"
)
_MARK = (
    rf"(?i)(?:{'|'.join(_LABELS.split())})\s*[:：/-]\s*"
    r"|(?:source|quelle|fuente|fonte|bron|copyright|published by|provided by|from|via|riproduzione riservata)\s+"
    r"|(?:©|\(c\)|ⓒ)\s*|(?:19|20)\d\d\s+|[-–—]{1,3}\s?|[(\[（［【<〈/]\s*"
)
# What may follow the name: brackets, dates, the codes of writers and articles.
_AFTER_NAME = r"""(?x)
    (?: \s*[)\]）］】>〉/.]
      | [,;]?\s*\(?(?:\d{1,2}[./-]\s?\d{1,2}[./-]\s?(?:\d{4}|\d\d)|\d{1,2}\.?\s[^\W\d_]{3,12}\.?\s\d{4}|(?:19|20)\d\d)
      | [,\s]*[a-z-]{2,12}:\d{6}-\d{2,}-\d+(?:/\d+)?  # dpa:260305-99-123456/3
      | \s[a-zà-ÿ]{1,4}(?:[-/][a-zà-ÿ]{1,4})+         # EFE abc/def
      | /[a-zà-ÿ]{1,4}(?:[-/][a-zà-ÿ]{1,4})*          # AFP/jl
      | (?:\s[A-Z]{2,5}){1,4}(?:\s\d{3,4})?          # PTI SKU RC
    )$"""
_HINTS_OF_RIGHTS = (
    "rights",
    "rechte",
    "droits",
    "derechos",
    "direitos",
    "diritti",
    "riserv",
    "interdite",
    "载",
    "載",
)
_RIGHTS = (
    r"(?is)(?<=\w)[.,]?\s*(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos"
    r"|todos os direitos|tutti i diritti|riproduzione riservata|reproduction interdite|无断转载|無断転載).*"
)
_HINTS_OF_REPUBLISHED = ("published", "appeared", "ed by ", "report by", "story by", "article by")
# `This report by The Canadian Press was first published on March 5`
_REPUBLISHED = (
    r"(?i)\b(?:this|the)\s(?:article|story|report|piece|column)\s(?:(?:was|is|has been)\s)?"
    r"(?:by|republished from|(?:originally|first)\s(?:published|appeared)\s(?:by|in|on|at)|provided by|produced by)"
    r"\s(?P<name>[^\W\d_][\w .'’&-]{1,60}?)(?:,?\s(?:and|was|is|on|under|in)\b.*|[.,].*)?$"
    r"|\bdistributed by\s(?P<distributor>[^\W\d_][\w .'’&-]{1,60}?)(?:,.*|\.)?$"
)


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
        if name.strip(" .").upper() not in _LIKE_PEOPLE and (agency := _agency(name)):
            return None if _is_mixed(authors, name, line) else agency
    return _agency_after_name(line)


def signing_agency(paragraphs: Sequence[str]) -> str | None:
    """The agency that signs a text in one of its last lines or at the end of its last sentence."""
    for paragraph in reversed(paragraphs[-_LINES:]):
        if agency := next(filter(None, map(_signer, _last_credits(paragraph.strip()))), None):
            return agency
    return None


def _last_credits(line: str) -> Iterator[str]:
    """What may be a signature: the line, and what follows its last sentences."""
    if len(line) <= _LONGEST_LINE:
        yield line
    for end in compiled(_SENTENCE_END).finditer(line, max(0, len(line) - _LONGEST_SIGNATURE)):
        if end.end() < len(line):
            yield line[end.end() :]


def _signer(credit: str) -> str | None:
    """The agency that a signature names, if it says nothing else."""
    lower = credit.lower()
    republished = has_any_part(lower, _HINTS_OF_REPUBLISHED)
    if republished and (found := compiled(_REPUBLISHED).search(credit)):
        return _agency(found["name"] or found["distributor"])
    if _BY.match(credit):
        return agency_of_byline(credit)
    name = compiled(_RIGHTS).sub("", credit) if has_any_part(lower, _HINTS_OF_RIGHTS) else credit
    if len(name) > _LONGEST_SIGNATURE:
        return None
    while mark := compiled(_MARK).match(name):
        name = name[mark.end() :]
    is_marked = len(name) < len(credit)
    while name:
        if (agency := _agency(name)) and (is_marked or _is_name(name)):
            return agency
        shorter = compiled(_AFTER_NAME).sub("", name)
        if shorter == name or agency_called(name[len(shorter) :].strip(" /")):
            return None  # `APA/dpa` has two
        name = shorter
    return None


def _is_name(name: str) -> bool:
    """Whether a word that nothing marks as a credit is an agency's name: not `sana`, not `Sana`."""
    name = name.strip(" .")
    return name.upper() not in _LIKE_PEOPLE and (not name[:1].islower() or name in ("dpa", "epd"))


def _agency(name: str) -> str | None:
    """The one agency of that name, also with what its writer is there: `Reuters Staff`."""
    name = name.strip(" .")
    if name.upper() in _LIKE_PEOPLE and not name.isupper():
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
        if len(before) < 2 or (count == 1 and len(tail) < 3) or tail.upper() in _LIKE_PEOPLE:
            continue
        if (agency := agency_called(tail)) and tail[0].isupper():
            return None if compiled(_MIXED).search(" ".join(before)) else agency
    return None
