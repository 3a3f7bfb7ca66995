"""What is printed in front of a sentence and is no part of it: `BAGHDAD, Iraq (CNN) -- `, a byline, a time.

Only the beginnings of lines are looked at, and only a narrow form of each kind is taken off: a sentence
that begins with a city or a parenthesis stays as it is. Datelines are those of `bot.text.datelines`, by
which articles are divided too, and looser ones, as running text has them: without a dash or in mixed case.
"""

import re

from bot.text.agencies import is_known_agency
from bot.text.bylines import is_byline
from bot.text.datelines import find_dateline

_LONGEST = 160  # characters
# Nearly every line has none of these near its beginning, which is quick to tell.
_HINT = re.compile(r"[(\[/—–:|]| -|[Bb]y ")
_DASH = r"(?:--?|–|—|―|\.-|:)(?:\s?[-–—])?"
_AFTER = (
    r"(?=[\"“‘'«„(¿¡\[]?[^\W_a-zà-öø-ÿа-яё])"  # a capital, a digit, or a script without capitals
)

# What running text also has: "(CNN)The", "London (CNN)The", "Selim (The Post) -- The".
_AGENCY = re.compile(
    rf"(?P<place>[^\W\d_][^()\n/]{{1,70}}?\s?)?[(/](?P<agency>[^\W\d_][^()\n]{{1,38}}?)[)/]\s*(?P<dash>{_DASH}|\.)?\s*{_AFTER}"
)
# "CALVERA, Ore. - Ferries": a hyphen would be too little to divide articles at.
_BEFORE_HYPHEN = re.compile(
    r"[^\W\d_a-zà-öø-ÿа-яё]{3,}[^\Wa-zà-öø-ÿа-яё\d_]*(?:[ /-][^\W\d_a-zà-öø-ÿа-яё]{2,}){0,3}"
    rf"(?:, [^\n,—–]{{1,24}}){{0,2}}\s?(?:-- ?| - )\s*{_AFTER}"
)
_CAPITAL_WORD = re.compile(r"[^\W\d_a-zà-öø-ÿа-яё]")
_STAMP = re.compile(
    rf"""(?x)
    (?: (?:(?i:published|updated|last\ updated|posted|first\ published)(?:\s?:|\s(?:at|on)\b)?\s*)?
        (?:\d{{1,2}}[:.]\d{{2}}(?:\s?[ap]\.?m\.?)?,?\s*(?:(?:[A-Z]{{2,4}}|Uhr|h)\b,?\s*)?)
        (?:(?:on\s)?\d{{1,2}}(?:st|nd|rd|th)?\s[A-Z][a-z]+\s\d{{4}}\s*)?
      | (?i:published|updated|last\ updated|posted|first\ published)\s?:?\s*(?:on\s)?
        (?:\d{{1,2}}(?:st|nd|rd|th)?\s[A-Z][a-z]+|[A-Z][a-z]+\s\d{{1,2}},?)\s\d{{4}}\s*
    )
    (?:[-–—|:.]+\s*) {_AFTER}
    """
)
# "By Lena Ostrow, CNN — Ferries". "By Monday - The ferry" has no first name.
_AFTER_BYLINE = re.compile(rf"\s*(?:--|[–—|]|\s-\s)\s*{_AFTER}")
_NAMES = re.compile(r"\w+\s[^\W\d_][\w.'’-]*\s[^\W\d_]")
_NOTE = re.compile(
    rf"(?:\[?(?:Breaking news update|Breaking|Exclusive|EXCLUSIVE|BREAKING|UPDATE \d|Update \d|Updated)\b[^\]\n.]{{0,40}}\]|\((?:Adds|Updates|Corrects|Recasts)\b[^()\n]{{1,60}}\))\s*[.:–—-]*\s*{_AFTER}"
)


def without_openings(text: str) -> str:
    """The text with spaces in place of what is printed in front of the sentences of its lines.

    It keeps its length, so offsets into it are offsets into the text.
    """
    parts: list[str] = []
    done = 0
    start = 0
    while start < len(text):
        end = opening_end(text, start)
        if end > start:
            parts += (text[done:start], " " * (end - start))
            done = end
        start = text.find("\n", end) + 1 or len(text)
    return "".join((*parts, text[done:])) if parts else text


def opening_end(text: str, start: int = 0) -> int:
    """Where the sentence begins in the line at `start`: `start` itself, unless something is in front."""
    while True:
        while text[start : start + 1] in (" ", "\t", "\u00a0"):
            start += 1
        limit = min(len(text), start + _LONGEST)
        if not _HINT.search(text, start, limit):
            return start
        end = _end_of_one(text, start, limit)
        if end == start:
            return start
        start = end


def _end_of_one(text: str, start: int, limit: int) -> int:
    line = text[start:limit].partition("\n")[0]
    if dateline := find_dateline(line):
        return start + dateline.text_start
    agency = _AGENCY.match(text, start, limit)
    if agency and _is_dateline(agency):
        return agency.end()
    for pattern in (_BEFORE_HYPHEN, _STAMP, _NOTE):
        if found := pattern.match(text, start, limit):
            return found.end()
    return start + _end_of_byline(line)


def _end_of_byline(line: str) -> int:
    after = _AFTER_BYLINE.search(line) if _NAMES.match(line) else None
    return after.end() if after and is_byline(line[: after.start()]) else 0


def _is_dateline(found: re.Match[str]) -> bool:
    place, agency = (found["place"] or "").strip(), found["agency"].strip()
    if place and not _looks_like_place(place):
        return False
    if is_known_agency(agency):
        return True
    # An unknown name needs a dash, and "(2019) - " is no name; without a city it must be glued
    # to the sentence, as "(CNN)The" is: no one writes a parenthesis like that.
    if not _CAPITAL_WORD.match(agency):
        return False
    glued = found.end() == found.end("agency") + 1
    return bool(place) if found["dash"] else glued and not place


def _looks_like_place(place: str) -> bool:
    """Whether each word begins with a capital or is a number: "PARIS, 3 mars", "Port Vila, Vanuatu"."""
    words = place.replace(",", " ").replace("/", " ").split()
    if words[:1] and words[0] in ("The", "A", "An"):
        return False
    capitals = sum(_CAPITAL_WORD.match(word) is not None or word[0].isdigit() for word in words)
    return len(words) <= 8 and capitals >= len(words) - 1 and bool(words) and words[0][0].isalpha()
