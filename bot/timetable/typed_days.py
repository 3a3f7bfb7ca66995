"""Days of the week as moderators type them: `weekdays`, `mon-fri`, `Mo, Do`, `月水金`."""

from collections.abc import Sequence

from bot.errors import BadOption
from bot.timetable.folded_text import Folded, fold, shortened
from bot.timetable.vocabulary import DAILY, WEEKDAYS, WEEKENDS, Token, typed_words
from bot.words import Words, say

GROUPS = {
    DAILY: frozenset(range(7)),
    WEEKDAYS: frozenset(range(5)),
    WEEKENDS: frozenset({5, 6}),
}
_SEPARATORS = frozenset(",;&+/.")
_EXAMPLES = {
    "daily": say("days-daily"),
    "weekdays": say("days-weekdays"),
    "weekends": say("days-weekends"),
    "range": say("days-range"),
    "some": say("days-some"),
}


def parse_days(typed: str, *languages: Words) -> frozenset[int]:
    """Parse `daily`, `weekdays`, `weekends`, `mon,thu`, `Mondays and Thursdays` or `mon-fri`.

    Also understands these in the languages. 0 is Monday, which `weekly` means unless days are named
    too. A range may cross Sunday (`fri-mon`). Raises `BadOption` for anything else.
    """
    folded = fold(typed)
    reading = _Reading(folded, typed_words(*languages).days.tokens(folded.text))
    return reading.days()


class _Reading:
    """Reads days from tokens."""

    def __init__(self, folded: Folded, tokens: Sequence[Token]) -> None:
        self._folded = folded
        self._tokens = tokens
        self._found: set[int] = set()
        self._is_weekly = False
        self._last: int | None = None  # the day just before, if a range may begin with it

    def days(self) -> frozenset[int]:
        at = 0
        while at < len(self._tokens):
            at = self._take(at)
        if not self._found and not self._is_weekly:
            raise BadOption(say("day-missing", **_EXAMPLES))
        return frozenset(self._found or {0})

    def _take(self, at: int) -> int:
        """Reads one day, range or other word; returns the place of the next."""
        token = self._tokens[at]
        if token.means("not-weekly") or (token.is_number and at and self._is_beside(at - 1)):
            raise self._not_weekly(at)
        day, group = token.value("day"), token.value("group")
        if self._last is not None and (token.text == "-" or token.means("to")):
            end = self._range_end(at + 1)
            if end is not None:
                return end
        if day is not None:
            self._found.add(day)
            self._last = day
            return at + 1
        if group is not None:
            self._found |= GROUPS[group]
        elif token.means("weekly"):
            self._is_weekly = True
        elif token.means("beside"):
            return at + 1  # "Monday the …" may still begin a range
        elif token.text not in _SEPARATORS and not token.means("and"):
            raise self._no_day(at)
        if token.text != ".":  # of an abbreviation
            self._last = None
        return at + 1

    def _range_end(self, at: int) -> int | None:
        """Reads the last day of a range; None if there is none, so that it isn't a range."""
        while at < len(self._tokens) and self._is_beside(at):
            at += 1
        last = self._tokens[at].value("day") if at < len(self._tokens) else None
        if last is None or self._last is None:
            return None
        self._found |= {(self._last + step) % 7 for step in range((last - self._last) % 7 + 1)}
        self._last = None
        return at + 1

    def _is_beside(self, at: int) -> bool:
        token = self._tokens[at]
        return token.means("beside") and not token.means("day", "group")

    def _no_day(self, at: int) -> BadOption:
        word = self._folded.word_around(self._tokens[at].start)
        return BadOption(say("day-invalid", typed=shortened(word), **_EXAMPLES))

    def _not_weekly(self, at: int) -> BadOption:
        while at and self._is_beside(at - 1):
            at -= 1
        rest = self._folded.typed_between(self._tokens[at].start, len(self._folded.text))
        return BadOption(
            say(
                "day-not-weekly",
                typed=shortened(rest),
                daily=say("days-daily"),
                weekdays=say("days-weekdays"),
                weekly=say("days-weekly"),
                some=say("days-some"),
            )
        )
