"""Recognize photo credits: the parenthesis that ends a caption, `(AP Photo/L. Ostrow)`.

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
_SLASH = re.compile(r"(?P<agency>[^/]*[^\W_])[.’'\s]*/\s*(?P<person>[^\W_])")
_CLOSING = {")": "(", "）": "（"}


class LastParenthesis(NamedTuple):
    """The text before a parenthesis that ends a paragraph, and what is inside it."""

    before: str
    inside: str


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
