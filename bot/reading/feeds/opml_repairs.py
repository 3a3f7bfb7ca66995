"""Read the outlines of OPML that isn't XML: quotation marks and brackets inside attributes.

Parsers drop such an outline, or lose what follows the mark. The best known list of feeds has 18:
description="How to … "Small business success" ".
"""

import re

from bot.text.html_repairs import unescaped

Attributes = dict[str, str]  # by name in lower case, as written

_OUTLINE = re.compile(r"<outline(?=[\s/>])", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"(?:^|(?<=[\s\"']))([A-Za-z_][\w:.-]{0,50})\s*=\s*([\"'])")
_END_TAG = re.compile(r"</[\w:.-]{1,50}\s*+>\s*+")
_MAX_TAG = 64 * 1024  # characters


def outlines_as_written(text: str) -> list[Attributes]:
    """The attributes of every outline in the text, outside comments.

    A value goes on to the last quotation mark before the next attribute.
    """
    first, *commented = text.split("<!--")
    outside = [first, *(comment.partition("-->")[2] for comment in commented)]
    return [_attributes(tag[:_MAX_TAG]) for part in outside for tag in _OUTLINE.split(part)[1:]]


def _attributes(tag: str) -> Attributes:
    inside = _inside(tag)
    found = list(_ATTRIBUTE.finditer(inside))
    stated: Attributes = {}
    for at, attribute in enumerate(found):
        until = found[at + 1].start() if at + 1 < len(found) else len(inside)
        value = inside[attribute.end() : until].rstrip()
        name, quote = attribute.groups()
        stated.setdefault(name.lower(), unescaped(value.removesuffix(quote)))
    return stated


def _inside(tag: str) -> str:
    """What is before the last ">", apart from end tags: the first one may be part of a value."""
    until = len(tag)
    while (begin := tag.rfind("<", 0, until)) >= 0 and _END_TAG.fullmatch(tag, begin, until):
        until = begin
    end = tag.rfind(">", 0, until)
    return tag[: end if end >= 0 else until].rstrip("/ \t\r\n")
