"""The text of a Discord message without its markup, and the link if it is nothing else.

The rules are those of Discord's Markdown: https://support.discord.com/hc/en-us/articles/210298617
and, for mentions and timestamps, https://discord.com/developers/docs/reference#message-formatting.
"""

import re
from collections.abc import Iterator
from datetime import UTC, datetime

from bot.text.late_patterns import compiled

_ADDRESS = r"https?://(?>(?:[^\s<>()|*]|\([^\s<>()|*]*+\))+)"
_MASKED = rf"\[([^\[\]\n]++)\]\(<?({_ADDRESS})>?(?: \"[^\"\n]*+\")?\)"
_ONLY_LINK = (
    rf"(?i)(?:\|\|)?\s*+(?:<(https?://[^\s<>]++)>|(https?://[^\s<>|]++)|{_MASKED})\s*+(?:\|\|)?"
)
_LINE_START = re.compile(r"^(?:>>>[ \t]|>[ \t])?[ \t]*(?:(?:#{1,3}|-#|[-*])[ \t]+)?", re.MULTILINE)
_LANGUAGE = re.compile(r"[\w+-]*\n")  # after the fence of a code block

# Each alternative begins with another character and has only possessive repetitions, so a text is
# read once.
_TOKENS = (
    "(?i)"
    r"\\(?P<escaped>[^\w\s])"
    r"|(?P<code>`++)"
    rf"|(?P<masked>{_MASKED})"
    r"|<t:(?P<moment>-?\d{1,13})(?::[a-zA-Z])?>"
    r"|<(?:(?:@[!&]?|\#)\d++|a?:\w++:\d++|/[^<>\d:\n]++:\d++|id:\w++)>"  # mentions, emoji
    rf"|<(?P<plain>{_ADDRESS})>"
    rf"|(?P<bare>{_ADDRESS})"
    r"|(?P<pair>\*{1,3}+|_{1,3}+|~~|\|\|)"
)
_GAPS = re.compile(r"[ \t]{2,}+")
_BEFORE_MARK = re.compile(r"(?<=\S)[ \t]++([.,](?:\s|$))")  # left by a mention


def only_link(content: str) -> str | None:
    """The web address, if the message is only one link: bare, in <>, masked or a spoiler."""
    found = compiled(_ONLY_LINK).fullmatch(content.strip())
    return next(filter(None, (found[1], found[2], found[4])), None) if found else None


def without_markup(content: str) -> str:
    """The words of a message as people read them.

    Marks of emphasis, spoilers, quotes, headings, lists and code go, as do mentions and custom emoji. Masked links leave their words, timestamps become "2026-11-28 01:15 UTC", and bare
    addresses stay. Marks that Discord would show stay too, such as those in "2 * 3" and "a_b".
    """
    pieces = list(_pieces(_LINE_START.sub("", content)))
    _drop_pairs(pieces)
    text = "".join(piece.text for piece in pieces)
    return _BEFORE_MARK.sub(r"\1", _GAPS.sub(" ", text)).strip()


class _Piece:
    """Part of the text; `pair` if it may be one of two marks around words."""

    __slots__ = ("closes", "opens", "text")

    def __init__(self, text: str, *, opens: bool = False, closes: bool = False) -> None:
        self.text = text
        self.opens = opens
        self.closes = closes


def _pieces(text: str) -> Iterator[_Piece]:
    place = 0
    unclosed: set[str] = set()  # fences that come no more
    while found := compiled(_TOKENS).search(text, place):
        yield _Piece(text[place : found.start()])
        place = found.end()
        if fence := found["code"]:
            end = -1 if fence in unclosed else text.find(fence, place)
            if end < 0:
                unclosed.add(fence)
                yield _Piece(fence)
                continue
            if len(fence) >= 3 and (language := _LANGUAGE.match(text, place, end)):
                place = language.end()
            yield _Piece(text[place:end])
            place = end + len(fence)
        elif mark := found["pair"]:
            yield from _pair(text, found.start(), place, mark)
        elif masked := found["masked"]:
            yield from _pieces(masked[1 : masked.index("](")])
        elif seconds := found["moment"]:
            yield _Piece(_moment(int(seconds)))
        else:
            yield _Piece(found["escaped"] or found["plain"] or found["bare"] or "")
    yield _Piece(text[place:])


def _pair(text: str, start: int, end: int, mark: str) -> Iterator[_Piece]:
    before, after = text[start - 1 : start], text[end : end + 1]
    opens, closes = after.strip() != "", before.strip() != ""
    if mark == "_":  # inside a word it is shown
        opens, closes = opens and not before.isalnum(), closes and not after.isalnum()
    if mark == "||":  # spaces inside a spoiler are fine
        opens = closes = True
    # "***" is both "**" and "*", which need not end together.
    for each in (mark[:2], mark[2:]) if len(mark) == 3 else (mark,):
        yield _Piece(each, opens=opens, closes=closes)


def _drop_pairs(pieces: list[_Piece]) -> None:
    """Empty each mark that has a partner."""
    waiting: dict[str, list[_Piece]] = {}
    for piece in pieces:
        if not (piece.opens or piece.closes):
            continue
        partners = waiting.setdefault(piece.text, [])
        if piece.closes and partners:
            partners.pop().text = piece.text = ""
        elif piece.opens:
            partners.append(piece)


def _moment(seconds: int) -> str:
    try:
        return f"{datetime.fromtimestamp(seconds, UTC):%Y-%m-%d %H:%M} UTC"
    except (OverflowError, ValueError, OSError):
        return ""
