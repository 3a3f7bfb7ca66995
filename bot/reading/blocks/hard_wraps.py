"""Join the lines of hard-wrapped paragraphs, as mails and printed columns have them."""

from collections.abc import Sequence

from bot.reading.blocks.line_shape import is_bullet, is_dense, is_sentence
from bot.reading.blocks.separators import END_MARKS, is_separator
from bot.text.bylines import is_byline

_MIN_WIDTH = 40  # characters
_MAX_WIDTH = 100  # characters
_MAX_SHARE_OF_LONGER_LINES = 0.1
_MIN_WRAPPED = 4
_MIN_SHARE_WRAPPED = 0.5
# Of the wrapped lines, those that end inside a sentence, and those that go on in lower case.
_MIN_SHARE_BROKEN = 0.6
_MIN_SHARE_IN_LOWER_CASE = 0.4
_MIN_SHARE_OF_WIDTH = 0.6


def join_wrapped(lines: Sequence[str]) -> list[str]:
    """The lines without those that are blank, joined to paragraphs if the text was hard-wrapped.

    A text is wrapped if most lines that are followed by another had no room for its first word.
    Blank lines and indented lines begin paragraphs.
    """
    texts = [line.strip() for line in lines]
    shown = [text for text in texts if text]
    lengths = list(map(len, shown))
    longer = sum(1 for length in lengths if length > _MAX_WIDTH)
    if longer > _MAX_SHARE_OF_LONGER_LINES * len(shown) or max(lengths, default=0) < _MIN_WIDTH:
        return shown
    followed = _followed(lines, texts)
    width = max((len(lines[n].rstrip()) for n in followed), default=0)
    if width < _MIN_WIDTH or not _are_wrapped(lines, texts, followed, width):
        return shown
    joinable = {n + 1 for n in followed if _continues(lines, texts, n, width)}
    return _joined(texts, joinable)


def _followed(lines: Sequence[str], texts: Sequence[str]) -> list[int]:
    """The lines that may go on in the line below."""
    indented = min((_indent(line) for line in lines if line.strip()), default=0) + 1
    return [
        n
        for n in range(len(lines) - 1)
        if texts[n]
        and texts[n + 1]
        and _indent(lines[n + 1]) <= indented
        and len(texts[n]) <= _MAX_WIDTH
        and "://" not in texts[n]
    ]


def _are_wrapped(
    lines: Sequence[str], texts: Sequence[str], followed: Sequence[int], width: int
) -> bool:
    shown = sum(1 for text in texts if text)
    if sum(1 for text in texts if len(text) > width) > _MAX_SHARE_OF_LONGER_LINES * shown:
        return False
    full = [n for n in followed if _is_full(lines[n], texts[n + 1], width)]
    if len(full) < max(_MIN_WRAPPED, _MIN_SHARE_WRAPPED * len(followed)):
        return False
    broken = sum(1 for n in full if not is_sentence(texts[n]))
    in_lower_case = sum(1 for n in full if texts[n + 1][0].upper() == texts[n + 1][0].lower())
    in_lower_case += sum(1 for n in full if texts[n + 1][0].islower())
    return broken >= _MIN_SHARE_BROKEN * len(
        full
    ) and in_lower_case >= _MIN_SHARE_IN_LOWER_CASE * len(full)


def _continues(lines: Sequence[str], texts: Sequence[str], above: int, width: int) -> bool:
    """Whether the paragraph of a line goes on in the line below."""
    text, below = texts[above], texts[above + 1]
    if not _is_full(lines[above], below, width):
        return False
    return not (is_bullet(below) or is_byline(below) or is_separator(below) or is_separator(text))


def _is_full(line: str, below: str, width: int) -> bool:
    """Whether the line had no room for the first word of the line below."""
    length = len(line.rstrip())
    if not _MIN_SHARE_OF_WIDTH * width <= length <= _MAX_WIDTH or line.rstrip()[-1] in END_MARKS:
        return False
    first = below[:1] if is_dense(below[:1]) else below.partition(" ")[0]
    return length + 1 + len(first) > width


def _joined(texts: Sequence[str], joinable: set[int]) -> list[str]:
    pieces: list[list[str]] = []
    for index, text in enumerate(texts):
        if index in joinable:
            if not (is_dense(text[:1]) or pieces[-1][-1].endswith("-")):
                pieces[-1].append(" ")
            pieces[-1].append(text)
        elif text:
            pieces.append([text])
    return ["".join(each) for each in pieces]


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())
