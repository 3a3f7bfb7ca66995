"""Recognize separators: the "Read More" lines between the articles of a listing."""

import re

from bot.text.characters import matching_form
from bot.text.read_more import READ_MORE_LINES

_MAX_LENGTH = 40

_PHRASES = frozenset(map(matching_form, READ_MORE_LINES))
# The first character rules out nearly all other lines; "c" is for a decomposed "č".
_BEGINNINGS = frozenset(phrase[0] for phrase in _PHRASES) | {"c"}
_TRAILING_ARROW = re.compile(r"\s?(?:[»›→«‹←]|>{1,3}|<{1,3}|…|\.{3})$")


def is_separator(line: str) -> bool:
    """Whether the whole line is a "Read More" in a known language."""
    if len(line) > _MAX_LENGTH:
        return False
    if line[:1].casefold() not in _BEGINNINGS and line[:1].isalnum():
        return False
    return _TRAILING_ARROW.sub("", matching_form(line)) in _PHRASES
