"""Escape and shorten outside text so that Discord shows it letter for letter."""

import re
from bisect import bisect_right
from collections.abc import Iterable

from bot.models import Fragment
from bot.presentation.limits import length
from bot.text.characters import RIGHT_TO_LEFT as RIGHT_TO_LEFT_LETTERS
from bot.text.late_patterns import compiled
from bot.words import Said, Words
from bot.words.right_to_left import END, FIRST_STRONG, RIGHT_TO_LEFT, isolated

ELLIPSIS = "…"
# Marks that work anywhere. "[" starts a masked link, "<" a mention, an emoji or a timestamp.
_MARKS = r"\\*_~`|\[\]<"
# Clients look for the end of a link, "](", without regard to escapes: outside text never has one.
_ANYWHERE = re.compile(rf"[{_MARKS}]|(?<=\])\(")
# Marks that work only at the start of a line: headings, quotes, lists and small print.
_LINE_START = re.compile(r"^([ \t]*)([#>+-]|\d+(?=[.)]))", re.MULTILINE)
_PINGS = re.compile(r"@(?=everyone|here)")
# Control characters except tab and newline, lone surrogates, which Discord refuses, and marks that
# change the direction of text: they are invisible, and can make a text read as another one.
_HIDDEN = r"\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff"
_UNSEEN = re.compile(f"[{_HIDDEN}]")
# Most sentences contain none of these: testing for all at once takes a third of the time.
_ANY_OF_THESE = re.compile(f"[{_MARKS}@{_HIDDEN}]")
_LINE = re.compile(r".+")
_ESCAPED_MOMENT = re.compile(r"\\(<t:-?\d+:[fR]>)")
_ESCAPED_MENTION = re.compile(r"\\(</[^:>\n]+:\d+>)")
# Marks of isolates, which escaping drops, and characters that stand for nothing else meanwhile.
_ISOLATES = f"{RIGHT_TO_LEFT}{FIRST_STRONG}{END}"
_STAND_INS = "\ufdd0\ufdd1\ufdd2"
_TO_STAND_INS = str.maketrans(_ISOLATES, _STAND_INS)
_FROM_STAND_INS = str.maketrans(_STAND_INS, _ISOLATES)
_BEGINS = re.compile(f"[{RIGHT_TO_LEFT}{FIRST_STRONG}]")
_WORD_END = re.compile(r"(?<=\S)(?=\s|$)")


def escape(text: str) -> str:
    """Escape a text so that Discord shows it as it is: no formatting, no link, no mention.

    Drops invisible characters that could disguise the text.
    """
    if _ANY_OF_THESE.search(text):
        text = _UNSEEN.sub("", text)
        text = _ANYWHERE.sub(r"\\\g<0>", text)
        text = _PINGS.sub(r"\\@", text)
    return _LINE_START.sub(_escape_line_start, text)


def _escape_line_start(match: re.Match[str]) -> str:
    space, mark = match.groups()
    # A digit cannot be escaped; the full stop after it can.
    return f"{space}{mark}\\" if mark.isdigit() else f"{space}\\{mark}"


def fit(text: str, limit: int) -> str:
    """Escape a text and cut it at a word, with an ellipsis, to at most `limit` characters."""
    whole = _whole(text, limit)
    if whole is not None and (whole.isascii() or not compiled(RIGHT_TO_LEFT_LETTERS).search(whole)):
        return whole  # nearly every text, in half the time
    return fit_fragments([Fragment(text)], limit)


def fit_message(said: Said | str, words: Words, limit: int) -> str:
    """Word an error or a stored note, and escape it: its values may be outside text.

    Moments in it are kept, and so are mentions of our own commands.
    """
    text = words.tell(said)
    fitting = _fit_isolated(text, limit) if words.right_to_left else fit(text, limit)
    shown = _ESCAPED_MOMENT.sub(r"\1", fitting)
    if not words.mentions:
        return shown
    return _ESCAPED_MENTION.sub(
        lambda found: found[1] if found[1] in words.mentions else found[0], shown
    )


def _fit_isolated(text: str, limit: int) -> str:
    """Escape and cut a message whose values are isolated, and keep the isolates."""
    kept = fit(text.translate(_TO_STAND_INS), limit).translate(_FROM_STAND_INS)
    still_open = len(_BEGINS.findall(kept)) - kept.count(END)
    return kept + END * still_open


def fit_fragments(fragments: Iterable[Fragment], limit: int, mark: str = "**") -> str:
    """Escape fragments and cut them to at most `limit` characters, with the matches in bold.
    Or between another `mark`.

    Lines that read from right to left are isolated, so that their full stop stays on their own
    side and numbers and times next to them do not move.
    """
    pieces = list(fragments)
    kept = _fitted(pieces, limit, mark)
    if kept.isascii() or not compiled(RIGHT_TO_LEFT_LETTERS).search(kept):
        return kept
    marks = length(_set_apart(kept)) - length(kept)
    return _set_apart(
        kept if length(kept) + marks <= limit else _fitted(pieces, limit - marks, mark)
    )


def _set_apart(text: str) -> str:
    return _LINE.sub(lambda line: isolated(line.group()), text)


def _fitted(fragments: Iterable[Fragment], limit: int, match_mark: str) -> str:
    kept, room = "", limit
    for piece in fragments:
        mark = match_mark if piece.matched and piece.text.strip() else ""
        marks = 2 * len(mark)
        fits = _whole(piece.text, room - marks)
        if fits is None:
            # Cut here, and leave room for the ellipsis.
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
    """The escaped text, or None if it does not fit."""
    if not text:
        return ""
    if room <= 0 or len(text) > room + 1:  # escaping shortens a text only by what it drops
        return None
    escaped = escape(text)
    return escaped if length(escaped) <= room else None


def _fit_words(text: str, room: int) -> str:
    """The longest run of whole words that fits when escaped; part of a word if none fits."""
    if room <= 0:
        return ""
    start = text[: room + 1]
    if start == text and length(escape(text)) <= room:
        return text
    ends = [found.start() for found in _WORD_END.finditer(start)]
    if ends and ends[-1] == len(start) and not text[len(start) : len(start) + 1].isspace():
        ends.pop()  # the last word continues after the cut
    for cuts in (ends, range(len(start))):
        fitting = bisect_right(cuts, room, key=lambda cut: length(escape(start[:cut])))
        if fitting and cuts[fitting - 1]:
            return start[: cuts[fitting - 1]]
    return ""
