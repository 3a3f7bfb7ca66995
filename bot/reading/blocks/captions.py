"""Recognize photo captions: paragraphs that end with a credit, `... 2021. (AP Photo/L. Ostrow)`.

data/listings/README.md, 5, defines what a credit is.
"""

import re
from functools import lru_cache

from bot.models import Caption
from bot.reading.blocks.agencies import is_known_agency
from bot.reading.blocks.printed_dates import caption_date, ends_with_date
from bot.text.characters import is_capital

# Longer paragraphs are not searched for a credit, which keeps the cost linear.
_MAX_CAPTION = 3_000
_MAX_CREDIT = 300

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
_SENTENCE_END = re.compile(r"[.!?…。！？؟۔][\"'”’»)\]）」]*$")
_CLOSING = {")": "(", "）": "（"}


def read_credited_caption(paragraph: str) -> Caption | None:
    """Parse a paragraph that ends with a credit; None if it doesn't.

    A paragraph that is only a credit becomes a caption with an empty text.
    """
    parts = _split_credit(paragraph)
    if parts is None:
        return None
    text, credit = parts
    return Caption(text=text, credit=credit, date=caption_date(text))


def ends_with_credit(paragraph: str) -> bool:
    """Whether `read_credited_caption` would return a caption."""
    return _split_credit(paragraph) is not None


def read_caption(paragraph: str) -> Caption:
    """Parse a paragraph that is a caption because of its position, with or without a credit."""
    credited = read_credited_caption(paragraph)
    return credited or Caption(text=paragraph, date=caption_date(paragraph[:_MAX_CAPTION]))


# Each paragraph is checked twice: when the captions are located, and when they are parsed.
@lru_cache(maxsize=16)
def _split_credit(paragraph: str) -> tuple[str, str] | None:
    if len(paragraph) > _MAX_CAPTION or paragraph[-1:] not in _CLOSING:
        return None
    opening = _opening_of_last_parenthesis(paragraph)
    if opening is None:
        return None
    text, credit = paragraph[:opening].rstrip(), paragraph[opening + 1 : -1].strip()
    if text and not (_SENTENCE_END.search(text[-8:]) or ends_with_date(text)):
        return None
    return (text, credit) if _is_credit(credit) else None


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


def _is_credit(content: str) -> bool:
    if not content:
        return False
    return (
        _names_agency_and_person(content)
        or _PHOTO_WORDS.search(content) is not None
        or is_known_agency(content)
    )


def _names_agency_and_person(content: str) -> bool:
    """Whether this is like `Xinhua/Zhao Minghe` or `Jan Weiß/dpa`, not like `km/h` or `and/or`."""
    found = _SLASH.search(content)
    if found is None:
        return False
    if not is_capital(found["person"]) and not is_known_agency(content[found.start("person") :]):
        return False
    last_word = found["agency"].split()[-1]
    return is_capital(last_word[0]) or is_known_agency(last_word)
