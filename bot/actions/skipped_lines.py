"""What was skipped, in few lines: a folder can hold hundreds of files that are no news."""

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import PurePath

from bot.models import Skipped
from bot.reading.pasted_document import KNOWN_ENDINGS
from bot.words import Listed, Said, english, say

LISTED = 5
"""How many skipped ones are listed for each reason; the rest is counted."""
_KINDS = 4  # of other files


def skipped_lines(skipped: Sequence[Skipped]) -> Iterator[str]:
    """A line for each document or part that was skipped; of many for one reason, the first few."""
    reasons: dict[str, list[Skipped]] = {}
    for each in skipped:
        reasons.setdefault(_reason(each), []).append(each)
    for reason, group in reasons.items():
        for said in _others(group) if reason == "unknown-ending" else _first(group):
            yield english().tell(said)


def _reason(skipped: Skipped) -> str:
    return skipped.said.key if isinstance(skipped.said, Said) else skipped.said


def _first(group: Sequence[Skipped]) -> Iterator[Said]:
    most = LISTED if len(group) > LISTED + 1 else len(group)  # "1 more" takes a line, too
    for each in group[:most]:
        yield say("skipped-one", path=each.path, reason=each.said)
    if len(group) > most:
        yield say("skipped-more", count=len(group) - most, path=group[-1].path)


def _others(group: Sequence[Skipped]) -> Iterator[Said]:
    if len(group) == 1:
        yield from _first(group)
        return
    endings = Counter(PurePath(each.path).suffix.lower() for each in group).most_common()
    kinds: list[Said | str] = [
        say("skipped-ending", count=str(count), ending=ending)
        if ending
        else say("skipped-without-ending", count=str(count))
        for ending, count in endings[:_KINDS]
    ]
    if rest := sum(count for _, count in endings[_KINDS:]):
        kinds.append(say("skipped-other-endings", count=str(rest)))
    yield say(
        "skipped-others",
        count=len(group),
        kinds=Listed(kinds, "comma"),
        known=Listed(KNOWN_ENDINGS, "comma"),
    )
