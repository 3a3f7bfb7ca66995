"""Find the captions of a gallery: each is below a counter, such as `Photo 2 of 5`."""

import re
from collections import Counter
from collections.abc import Sequence, Set
from typing import NamedTuple

from bot.models import Caption, Role
from bot.reading.blocks.captions import read_caption, read_credited_caption
from bot.reading.blocks.line_shape import is_sentence
from bot.reading.decision_trace import took

_MAX_COUNTER = 30  # characters
_MIN_PICTURES = 2
_COUNTER = re.compile(
    r"[(\[]?(?:[^\W\d_]{1,15}\s)?\d{1,3}\s?(?:of|von|de|sur|di|van|z|из|з|av|af|/|／)\s?(?P<total>\d{1,3})"
    r"[)\]]?",
    re.IGNORECASE,
)

_ABOVE = Caption(text="")  # a credit that belongs to the caption above it


class Gallery(NamedTuple):
    """The captions of a block that is a gallery, and its other lines."""

    captions: tuple[Caption, ...]
    others: Sequence[str]
    taken: Sequence[str] = ()  # the lines of the captions


def take_gallery(lines: Sequence[str]) -> Gallery:
    """Take the captions below counters off a block, if a text is left."""
    counters = {
        n: found["total"]
        for n, line in enumerate(lines)
        if len(line) <= _MAX_COUNTER and (found := _COUNTER.fullmatch(line))
    }
    totals = Counter(counters.values())
    counters = {n: total for n, total in counters.items() if totals[total] >= _MIN_PICTURES}
    taken: dict[int, Caption] = {}
    for counter in counters:
        _take_picture(lines, counter + 1, counters.keys(), taken)
    others = [line for n, line in enumerate(lines) if n not in taken and n not in counters]
    captions = [caption for caption in taken.values() if caption.text or caption.credit]
    if not captions or not any(map(is_sentence, others)):
        return Gallery((), lines)
    for n in counters:
        took(lines[n], Role.FURNITURE, "rule-counter")
    for n in taken:
        took(lines[n], Role.CREDIT if taken[n] == _ABOVE else Role.CAPTION, "rule-below-counter")
    return Gallery(tuple(captions), others, [lines[n] for n in sorted(taken)])


def _take_picture(
    lines: Sequence[str], at: int, counters: Set[int], taken: dict[int, Caption]
) -> None:
    """Note the caption at an index, with the credit below it."""
    if at >= len(lines) or at in counters:
        return
    caption = read_caption(lines[at])
    credit = read_credited_caption(lines[at + 1]) if at + 1 < len(lines) else None
    if caption.credit is None and credit and not credit.text:
        caption = Caption(text=caption.text, credit=credit.credit, date=caption.date)
        taken[at + 1] = _ABOVE
    taken[at] = caption
