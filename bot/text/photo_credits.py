"""Recognize photo credits: `(AP Photo/L. Ostrow)` at the end of a caption, with or without parentheses.

data/listings/README.md, 5, defines what a credit is.
"""

import re
from typing import NamedTuple

from bot.text.agencies import is_known_agency
from bot.text.characters import is_capital

_MAX_CREDIT = 300  # characters

_PHOTO_WORDS = re.compile(
    # Whole words in any case ...
    r"\b(?i:photos?|photograph(?:s|er|ed)?|fotos?|fotografía|foto-?graf\w*|getty|courtesy|handout"
    r"|via|screenshot|screengrab|shutterstock|istock|alamy|unsplash|flickr|wikimedia"
    r"|illustration|cortesía|crédits?|crédito|credit|bild|imago|picture.alliance|ap\s?photo"
    r"|фото|снимок|صورة|تصوير|الصورة)\b"
    # ... words with other common meanings, only if they are headings or names ...
    r"|\b(?:File|FILE|Image|Images|IMAGE|Picture|Pictures|Pool|POOL|Archive|Archiv|Archivo|Quelle)\b"
    # ... abbreviations, and scripts without spaces between words.
    r"|\bU\.\s?S\.|[图圖摄攝]|写真|照片|사진"
)
_SLASH = re.compile(r"(?:^|(?<=/))(?P<agency>[^/]*[^\W_])[.’'\s]*/\s*(?P<person>[^\W_])")
_MAX_BARE_CREDIT = 120  # characters
_MAX_AGENCY = 30  # characters
_MAX_NAMES = 70  # characters
# Rules out nearly all paragraphs before anything else is tried.
_BARE_HINT = re.compile(
    r"[/©:：]|(?i:photo|foto|via\s|screenshot|hide caption|department of|bild|quelle)"
)
_ENDS_BEFORE_CREDIT = re.compile(r"<br\s?/?>|[.!?][\"”’]?\s+(?=[A-Z©])|\s(?=©)")
_LINE_BREAK_AT_END = re.compile(r"<br\s?/?>$")
_LABELLED_CREDIT = re.compile(
    r"(?:Fotos?|FOTOS?|Photos?|PHOTOS?|Bild|Quelle|Image|Credit|Photo credit|Crédit photo|Crédits?|Cortesía"
    r"|Źródło|Source|Fuente|Fonte|Bron|Источник|Kaynak|Photograph|Photographs|Photography|Picture|Pictures|Illustration|Fotografie|Fotografía|Fotografia"
    r"|Imagen|Imagem|Immagine|Foto di|Foto de|Beeld|Zdjęcie|Fot|Fotoğraf|Kuva|Bilde|Billede|Фото|Снимок"
    r"|Зображення|صورة|تصوير|الصورة|फोटो|图|图片|摄影|攝影|圖|写真|撮影|사진)"
    r"(?:/(?:Fotos?|Quelle|Bild))?[.]?\s?[:：]\s?(?P<names>\S.*)"
)
# A sentence does not follow the name: no comma, and no full stop but an abbreviation's.
_COPYRIGHT_CREDIT = re.compile(r"©\s?[^\W\d_](?:[^,.;:!?]|(?<=\b\w)\.){1,80}\.?")
_PHOTO_BY = re.compile(
    r"(?:[\w.&’'-]{1,20}\s){0,4}[Pp](?:hotos?|HOTOS?)(?:graphs?)?(?:\s(?:by|via|from|courtesy)\s|/\S|$)"
    r"|(?:Composite\s)?[Ss]creenshots?\s(?:from\s)?\S"
)
_VIA_AGENCY = re.compile(r"\svia\s(?:AP|AFP|Reuters|REUTERS|Getty|EPA|Xinhua|Shutterstock|Imago)\b")
_OFFICE = re.compile(
    r"(?:U\.?S\.?\s)?(?:Department|Ministry)\sof\s(?:the\s)?[A-Z]\w+(?:\s[A-Z]\w+)?"
)
_FORCE = re.compile(
    r"\b(?:Army|Navy|Marine Corps|Air Force|Coast Guard|National Guard|NPR|DoD|SIPA)\b"
)
_MAX_WORDS_IN_LOWER_CASE = 2
_BETWEEN_WORDS = re.compile(r"[\s/]+")
_SMALL = (
    "photo photos photograph photographs by via from courtesy of the and for video screenshot image "
    "hide caption de la le del van von der bin al"
)
_WORDS_OF_CREDITS = frozenset(_SMALL.split())
_CLOSING = {")": "(", "）": "（"}


class LastParenthesis(NamedTuple):
    """The text before a parenthesis that ends a paragraph, and what is inside it."""

    before: str
    inside: str


class BareCredit(NamedTuple):
    """The caption's text, which can be empty, and the credit after it."""

    before: str
    credit: str


def last_parenthesis(paragraph: str) -> LastParenthesis | None:
    """Split off the parenthesis that ends a paragraph; None if there is none of at most 300 characters."""
    if paragraph[-1:] not in _CLOSING:
        return None
    opening = _opening_of_last_parenthesis(paragraph)
    if opening is None:
        return None
    return LastParenthesis(paragraph[:opening].rstrip(), paragraph[opening + 1 : -1].strip())


def is_photo_credit(inside: str) -> bool:
    """Whether the words in a parenthesis name an agency and a person, or say where a photo is from."""
    return _names_agency_and_person(inside) or _PHOTO_WORDS.search(inside) is not None


def _opening_of_last_parenthesis(paragraph: str) -> int | None:
    """The position of the parenthesis that the last character closes."""
    closing = paragraph[-1]
    opening, depth = _CLOSING[closing], 0
    nearest = paragraph.rfind(opening, max(0, len(paragraph) - _MAX_CREDIT - 2))
    if nearest < 0 or paragraph.find(closing, nearest) == len(paragraph) - 1:
        return nearest if nearest >= 0 else None
    for index in range(len(paragraph) - 1, max(-1, len(paragraph) - _MAX_CREDIT - 2), -1):
        if paragraph[index] == closing:
            depth += 1
        elif paragraph[index] == opening:
            depth -= 1
            if depth == 0:
                return index
    return None


def _names_agency_and_person(content: str) -> bool:
    """Whether this is like `Xinhua/Zhao Minghe` or `Jan Weiß/dpa`, not like `km/h` or `and/or`."""
    found = _SLASH.search(content)
    if found is None:
        return False
    if not is_capital(found["person"]) and not is_known_agency(content[found.start("person") :]):
        return False
    last_word = found["agency"].split()[-1]
    return is_capital(last_word[0]) or is_known_agency(last_word)


def split_bare_credit(paragraph: str) -> BareCredit | None:
    """Split off a credit without parentheses: the whole of a short line, or the end of a caption.

    `AP Photo/Lena Ostrow`, `... in May. U.S. Navy Photo`, `... Lena Ostrow/NPR hide caption`.
    """
    tail_start = max(0, len(paragraph) - _MAX_BARE_CREDIT)
    tail = paragraph[tail_start:]
    if len(paragraph) > _MAX_AGENCY and not _BARE_HINT.search(tail):
        return None
    if tail_start == 0 and is_bare_credit(paragraph):
        return BareCredit("", paragraph)
    for end in _ENDS_BEFORE_CREDIT.finditer(tail):
        if end.end() < len(tail) and is_bare_credit(tail[end.end() :]):
            before = paragraph[: tail_start + end.end()].rstrip()
            return BareCredit(_LINE_BREAK_AT_END.sub("", before).rstrip(), tail[end.end() :])
    return None


def is_bare_credit(line: str) -> bool:
    """Whether a line of at most 120 characters is nothing but a photo credit."""
    if not 0 < len(line) <= _MAX_BARE_CREDIT:
        return False
    labelled = _LABELLED_CREDIT.match(line)
    if (labelled and _may_be_names(labelled["names"])) or _COPYRIGHT_CREDIT.fullmatch(line):
        return True
    if len(line) <= _MAX_AGENCY and line[0].isupper() and is_known_agency(line):
        return True
    if not _BARE_HINT.search(line):
        return False
    if not all(_is_name_or_link(word) for word in _BETWEEN_WORDS.split(line)):
        return False
    return (
        _PHOTO_BY.match(line) is not None
        or _VIA_AGENCY.search(line) is not None
        or _OFFICE.fullmatch(line) is not None
        or line.endswith(" hide caption")
        or _names_photographer(line)
    )


def _may_be_names(text: str) -> bool:
    """Whether a label's text can be names: `dpa`, `Lena Ostrow for AP`, but not `a winter in Calvera`."""
    words = _BETWEEN_WORDS.split(text)
    small = sum(1 for word in words if not _is_name_or_link(word))
    return len(words) <= _MAX_WORDS_IN_LOWER_CASE or small * 2 < len(words)


def _is_name_or_link(word: str) -> bool:
    """Whether a word of a credit is a name, a rank, an ordinal or joins them: no sentence's word."""
    return word in _WORDS_OF_CREDITS or not word[:1].isalpha() or is_capital(word[0])


def _names_photographer(line: str) -> bool:
    """Whether this is `Agency/Name`, or `Name/Agency` of a known agency or a force."""
    agency, slash, person = line.partition("/")
    if not slash or len(line) > _MAX_NAMES or not agency.strip() or not person.strip():
        return False
    return any(
        is_known_agency(name) or _FORCE.search(name) or name.endswith(("Photo", "PHOTO", "photo"))
        for name in (agency.strip(), person.strip())
    )
