"""Choose the title of an article from those that its page states, without the name of the site."""

import re
from collections.abc import Iterable, Sequence
from html import unescape
from urllib.parse import urlsplit

from bot.reading.pages.page_blocks import letters
from bot.text.characters import one_line

_MAX_PARTS = 4  # such as "Title | Sport | News | Lantern"
_LONGEST_SECTION = 20  # characters
_SHORTEST_NAME, _LONGEST_NAME = 3, 40  # letters
_SHORTEST = 12  # letters of a title that another may continue
# What separates the name of a site from the title. Hyphens and colons also separate parts of titles
# and words, so they count with blanks only.
_SEPARATOR = r"(?:\s+[|·•–—\-:»/~]+\s+|\s*[|｜：»«_]+\s*)"
_LAST_PART = re.compile(rf"(?P<title>.*\S)(?P<separator>{_SEPARATOR})(?P<part>\S.*)")
_FIRST_PART = re.compile(r"(?P<part>[^|»–—]{2,60}?)\s*(?:\|+|»|\s[–—-])\s+(?P<title>\S.*)")
_BEGINS_WITH_SEPARATOR = re.compile(_SEPARATOR)
_DATE = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}\.? [^\W\d]{3,12}\.?,? (?:19|20)\d\d")


def choose_title(stated: Sequence[str], names: Iterable[str | None], url: str | None) -> str | None:
    """The first of the stated titles, without the site's name; None if none is stated.

    `names` are the names of the site.
    """
    titles = list(filter(None, map(readable, stated)))
    if not titles:
        return None
    named = {letters(name) for name in names if name} - {""}
    title = _without_names(titles[0], named | _labels(url))
    title = _without_name_in_front(title, named)
    # A shorter title that the page also states shows where the rest begins.
    for other in titles[1:]:
        rest = title[len(other) :]
        if (
            len(letters(other)) >= _SHORTEST
            and title.startswith(other)
            and _BEGINS_WITH_SEPARATOR.match(rest)
        ):
            return other
    return title


def readable(title: str) -> str:
    """The title on one line, without HTML entities, which scripts often leave in it."""
    return one_line(unescape(title))


def _without_names(title: str, names: set[str]) -> str:
    """The title without the site's name at its end, and without dates and sections around that."""
    shortened = title
    named = False
    for _ in range(_MAX_PARTS):
        found = _LAST_PART.fullmatch(shortened)
        if found is None:
            break
        shortened, part = found["title"], found["part"]
        if _is_name(part, names) or (named and _is_section(found)):
            title, named = shortened, True
        elif not _DATE.fullmatch(part):
            break
    return title


def _is_section(found: re.Match[str]) -> bool:
    """Whether it is the "Sport" in "Title | Sport | Lantern", of which the last part is gone."""
    return (
        found["separator"].strip() == "|"
        and len(found["part"]) <= _LONGEST_SECTION
        and len(found["title"]) > len(found["part"])
    )


def _without_name_in_front(title: str, names: set[str]) -> str:
    found = _FIRST_PART.fullmatch(title)
    return found["title"] if found and letters(found["part"]) in names else title


def _is_name(part: str, names: set[str]) -> bool:
    """Whether the part is a name of the site, or one of them with a word more, as "BBC" and "BBC News"."""
    written = letters(part)
    return written in names or any(_begins_or_ends(written, name) for name in names)


def _begins_or_ends(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    if len(short) < _SHORTEST_NAME or len(long) > _LONGEST_NAME:
        return False
    return long.startswith(short) or long.endswith(short)


def _labels(url: str | None) -> set[str]:
    """The parts of the host's name: "lantern" of www.lantern.example, and the whole of it."""
    host = (urlsplit(url).hostname or "") if url else ""
    labels = host.split(".")[:-1]
    return {letters(label) for label in labels if label not in ("www", "co", "com")} | {
        letters(host),
        letters(host.removeprefix("www.")),
    }
