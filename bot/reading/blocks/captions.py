"""Recognize photo captions: paragraphs that end with a credit, `... 2021. (AP Photo/L. Ostrow)`.

data/listings/README.md, 5, defines what a credit is.
"""

import re
from functools import lru_cache

from bot.models import Caption
from bot.text.agencies import is_known_agency
from bot.text.characters import is_capital
from bot.text.photo_credits import (
    LastParenthesis,
    is_photo_credit,
    last_parenthesis,
    split_bare_credit,
)
from bot.text.printed_dates import caption_date, ends_with_date

# Longer paragraphs are not searched for a credit, which keeps the cost linear.
_MAX_CAPTION = 3_000
_MAX_WORDS_OF_NAME = 14
_UNCLOSED = re.compile(r"(?<!\s)\s*\(©?\s?$")
_ONLY_PHOTO = re.compile(r"^[^A-Z]*[A-Z].*\s[Pp]hoto$")
_SENTENCE_END = re.compile(r"[.!?…。！？؟۔][\"'”’»)\]）」]*$")


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


# Each paragraph is checked several times: when articles are divided and when captions are parsed.
@lru_cache(maxsize=16)
def _split_credit(paragraph: str) -> LastParenthesis | None:
    if len(paragraph) > _MAX_CAPTION:
        return None
    found = last_parenthesis(paragraph)
    if found is None:
        bare = split_bare_credit(paragraph)
        return LastParenthesis(bare.before, bare.credit.lstrip("© ")) if bare else None
    # "(©(AP PHOTO/LENA OSTROW)": the outer parenthesis is not closed.
    text, credit = _UNCLOSED.sub("", found.before), found.inside
    ends_above = not text or _SENTENCE_END.search(text[-8:]) or ends_with_date(text)
    if not ends_above and not (_ONLY_PHOTO.search(credit) and _is_name(text)):
        return None
    # An agency alone is a credit here, above the text; below it, it signs the article.
    if is_photo_credit(credit) or is_known_agency(credit):
        return LastParenthesis(text, credit)
    return None


def _is_name(text: str) -> bool:
    """Whether the text is a person's name with rank and unit rather than a sentence."""
    words = text.split()
    if not 2 <= len(words) <= _MAX_WORDS_OF_NAME:
        return False
    return all(is_capital(word[0]) or word[0].isdigit() for word in words)
