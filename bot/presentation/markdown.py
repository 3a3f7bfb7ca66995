"""Text from outside -> Discord markdown that shows it letter for letter, within a limit."""

import re
from bisect import bisect_right
from collections.abc import Iterable
from datetime import datetime

from bot.models import Fragment
from bot.presentation.limits import length

ELLIPSIS = "…"
# Marks that work anywhere. "[" takes the masked link away, "<" mentions, emoji and timestamps.
_MARKS = r"\\*_~`|\[\]<"
_ANYWHERE = re.compile(f"[{_MARKS}]")
# Marks that only work at the start of a line: headings, quotes, lists and small print.
_LINE_START = re.compile(r"^([ \t]*)([#>+-]|\d+(?=[.)]))", re.MULTILINE)
_PINGS = re.compile(r"@(?=everyone|here)")
# Control characters but for tab and newline, and marks that turn the order of letters around:
# nobody sees them, and the latter can make a text read as another one.
_HIDDEN = r"\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069"
_UNSEEN = re.compile(f"[{_HIDDEN}]")
# Most sentences hold nothing of it: one look at them is a third of three.
_ANY_OF_THESE = re.compile(f"[{_MARKS}@{_HIDDEN}]")
# From Hebrew to Mandaic, and their older forms: what is read from right to left.
_RIGHT_TO_LEFT = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_LINE = re.compile(r".+")
_ISOLATED = "\u2068{}\u2069"
_WORD_END = re.compile(r"(?<=\S)(?=\s|$)")


def escape(text: str) -> str:
    """The text so that Discord shows it as it is: no formatting, no link, no mention.

    Characters that cannot be seen but could disguise the text are dropped.
    """
    if _ANY_OF_THESE.search(text):
        text = _UNSEEN.sub("", text)
        text = _ANYWHERE.sub(r"\\\g<0>", text)
        text = _PINGS.sub(r"\\@", text)
    return _LINE_START.sub(_escape_line_start, text)


def _escape_line_start(match: re.Match[str]) -> str:
    space, mark = match.groups()
    # A digit cannot be escaped; the full stop behind it can.
    return f"{space}{mark}\\" if mark.isdigit() else f"{space}\\{mark}"


def fit(text: str, limit: int) -> str:
    """The escaped text in at most `limit` characters, cut at a word with an ellipsis."""
    return fit_fragments([Fragment(text)], limit)


def fit_fragments(fragments: Iterable[Fragment], limit: int) -> str:
    """Escaped fragments in at most `limit` characters, those that matched in bold.

    What is read from right to left is set apart line by line, so that it keeps its full stop on
    its own side and does not draw a number or time beside it to the other.
    """
    pieces = list(fragments)
    kept = _fitted(pieces, limit)
    if kept.isascii() or not _RIGHT_TO_LEFT.search(kept):
        return kept
    marks = length(_set_apart(kept)) - length(kept)
    return _set_apart(kept if length(kept) + marks <= limit else _fitted(pieces, limit - marks))


def _set_apart(text: str) -> str:
    return _LINE.sub(lambda line: _ISOLATED.format(line.group()), text)


def _fitted(fragments: Iterable[Fragment], limit: int) -> str:
    kept, room = "", limit
    for piece in fragments:
        mark = "**" if piece.matched and piece.text.strip() else ""
        marks = 2 * len(mark)
        fits = _whole(piece.text, room - marks)
        if fits is None:
            # Cut here: the ellipsis needs a place as well.
            last = _fit_words(piece.text, room - marks - len(ELLIPSIS))
            kept += _marked(escape(last), mark)
            return _end(kept, limit)
        kept += _marked(fits, mark)
        room = limit - length(kept)
    return kept


def _marked(text: str, mark: str) -> str:
    return f"{mark}{text}{mark}" if text else ""


def _end(kept: str, limit: int) -> str:
    kept = kept.rstrip()
    return kept + ELLIPSIS if length(kept) < limit else kept


def _whole(text: str, room: int) -> str | None:
    """The text escaped, if it fits as a whole."""
    if not text:
        return ""
    if room <= 0 or len(text) > room + 1:  # escaping only makes a text shorter by what it drops
        return None
    escaped = escape(text)
    return escaped if length(escaped) <= room else None


def _fit_words(text: str, room: int) -> str:
    """The longest run of whole words that fits when escaped; of one endless word, a part."""
    if room <= 0:
        return ""
    start = text[: room + 1]
    if start == text and length(escape(text)) <= room:
        return text
    ends = [found.start() for found in _WORD_END.finditer(start)]
    if ends and ends[-1] == len(start) and not text[len(start) : len(start) + 1].isspace():
        ends.pop()  # the last word goes on behind the cut
    for cuts in (ends, range(len(start))):
        fitting = bisect_right(cuts, room, key=lambda cut: length(escape(start[:cut])))
        if fitting and cuts[fitting - 1]:
            return start[: cuts[fitting - 1]]
    return ""


def moment(when: datetime, style: str = "R") -> str:
    """A timestamp that each reader sees in their own zone; style R is relative, f a full date."""
    return f"<t:{int(when.timestamp())}:{style}>"
