"""Times of day as moderators type them: `7:30`, `18h30`, `7.30am`, `7 Uhr 30`, `午前7時半`."""

from collections.abc import Sequence
from datetime import time
from typing import NamedTuple

from bot.errors import BadOption
from bot.timetable.folded_text import SEPARATORS, Folded, fold, shortened
from bot.timetable.vocabulary import Token, typed_words
from bot.words import Words, say

MOST_TIMES = 6  # a day; more than a digest every four hours is too much for a channel

_SEPARATORS = frozenset(",;&+/.")
_HALVES = ("am", "pm", "night")
_NOON = 12  # o'clock
_WITHOUT_DOTS = str.maketrans("", "", ". ")
_LATEST_AT_NIGHT = 3  # o'clock: 3 at night is 03:00, 5 is 17:00, and 4 may be either
_EARLIEST_IN_THE_EVENING = 5


class Clock(NamedTuple):
    """A time as it was typed."""

    hour: int
    minute: int
    is_bare: bool  # only an hour, so that morning or evening is unclear
    has_unit: bool  # an hour with its word: 7h, 7 Uhr
    end: int  # the place of the next token


def parse_times(typed: str, *languages: Words) -> tuple[time, ...]:
    """Parse `7:30`, `07:30, 18:00` or `7.30am and 6 p.m.`; the times are ascending and distinct.

    Also understands `18h`, `18h30`, `1830`, `630pm`, `noon`, `midnight`, and how the languages write
    times. Raises `BadOption` for anything else, for a bare hour and for more than `MOST_TIMES`.
    """
    folded = fold(typed)
    reading = TimeReading(folded, typed_words(*languages).times.tokens(folded.text))
    times: set[time] = set()
    at = reading.skip(0)
    while at < len(reading.tokens):
        clock = reading.clock(at)
        if clock is None or clock.is_bare:
            raise reading.no_time(at)
        times.add(time(clock.hour, clock.minute))
        at = reading.skip(clock.end)
    if not times:
        raise BadOption(say("time-missing"))
    if len(times) > MOST_TIMES:
        raise BadOption(say("times-too-many", most=MOST_TIMES))
    return tuple(sorted(times))


class TimeReading:
    """Reads times from tokens."""

    def __init__(self, folded: Folded, tokens: Sequence[Token]) -> None:
        self._folded = folded
        self.tokens = tokens

    def skip(self, at: int) -> int:
        """The place after the words and signs that may be between times."""
        while at < len(self.tokens) and (
            self.tokens[at].text in _SEPARATORS or self.tokens[at].means("and", "beside")
        ):
            at += 1
        return at

    def clock(self, at: int) -> Clock | None:
        """The time that begins here; None if there is none."""
        token = self._at(at)
        if token is None:
            return None
        if (named := token.value("at")) is not None:
            return Clock(named, 0, is_bare=False, has_unit=False, end=at + 1)
        if _half(token):
            clock = self._numbers(at + 1)
            return clock and _in_half(clock, token, in_front=True)
        clock = self._numbers(at)
        behind = clock and self._at(clock.end)
        if not clock or not behind or not _half(behind) or self._belongs_to_next(clock.end):
            return clock
        return _in_half(clock._replace(end=clock.end + 1), behind, in_front=False)

    def no_time(self, at: int, separators: str = SEPARATORS) -> BadOption:
        """The error for what is no time; for a bare hour it suggests how to write it."""
        word = self._folded.word_around(self.tokens[at].start, separators)
        plain = self.tokens[at].text
        is_hour = plain.isdecimal() and len(plain) <= 2 and word.isdecimal()
        hour = int(plain) if is_hour else 24
        if 1 <= hour <= _NOON:
            morning, evening = f"{hour % _NOON:02}:00", f"{hour % _NOON + _NOON:02}:00"
            return BadOption(
                say("time-half-unclear", typed=str(hour), morning=morning, evening=evening)
            )
        if hour < 24:
            return BadOption(say("time-invalid-near", typed=word, near=f"{hour:02}:00"))
        return BadOption(say("time-invalid", typed=shortened(word)))

    def _numbers(self, at: int) -> Clock | None:
        """An hour with its minutes, if it has any, but without the half of the day."""
        first = self._at(at)
        if first is None or not first.is_number:
            return None
        if len(first.text) > 2:  # 1830
            clock = _clock(first.text[:-2], first.text[-2:], at + 1)
            return None if clock is None else self._past_unit(clock)
        sign, minutes = self._at(at + 1), self._at(at + 2)
        if (
            sign
            and sign.text in (":", ".")
            and minutes
            and minutes.is_number
            and first.end == sign.start
            and sign.end == minutes.start
        ):
            clock = _clock(first.text, minutes.text, at + 3)
            return None if clock is None else self._past_unit(clock)
        if sign and sign.means("half"):  # 7 y media
            return _clock(first.text, "30", at + 2)
        if sign and sign.means("hour"):
            return self._after_unit(first.text, at + 2)
        clock = _clock(first.text, "00", at + 1)
        return None if clock is None else clock._replace(is_bare=True)

    def _past_unit(self, clock: Clock) -> Clock | None:
        """The same with the word for hours behind it; None if seconds follow."""
        last, sign = self.tokens[clock.end - 1], self._at(clock.end)
        if sign and sign.text == ":" and sign.start == last.end:
            return None
        has_unit = sign is not None and sign.means("hour")
        return clock._replace(end=clock.end + has_unit, has_unit=has_unit)

    def _after_unit(self, hour: str, at: int) -> Clock | None:
        """The minutes behind `7h` or `7 Uhr`, with or without their own word."""
        minutes, following = self._at(at), self._at(at + 1)
        if minutes and minutes.means("half"):
            clock = _clock(hour, "30", at + 1)
        elif minutes and minutes.is_number and following and following.means("minute"):
            clock = _clock(hour, minutes.text.zfill(2), at + 2)
        elif minutes and minutes.is_number and len(minutes.text) == 2 and not self._is_hour(at):
            clock = _clock(hour, minutes.text, at + 1)
            following = self._at(at + 1)
            if clock and following and following.means("hour"):  # 18h30h
                clock = clock._replace(end=clock.end + 1)
        else:
            clock = _clock(hour, "00", at)
        return clock and clock._replace(has_unit=True)

    def _is_hour(self, at: int) -> bool:
        """Whether the number here is the hour of another time: 7h 18h, 7h 18:30."""
        number, sign, more = self.tokens[at], self._at(at + 1), self._at(at + 2)
        if sign is None:
            return False
        if sign.means("hour") and not sign.means("minute"):
            # `18h30h` and `7h 18h`
            return number.start > self.tokens[at - 1].end
        return sign.text in (":", ".") and more is not None and more.is_number

    def _belongs_to_next(self, at: int) -> bool:
        """Whether the half of the day here is written in front of the next time: 7時 午後8時."""
        half, following = self.tokens[at], self._at(at + 1)
        if following is None or not following.is_number or following.start > half.end:
            return False
        return half.start > self.tokens[at - 1].end

    def _at(self, at: int) -> Token | None:
        return self.tokens[at] if at < len(self.tokens) else None


def _clock(hour: str, minutes: str, end: int) -> Clock | None:
    """A time of the 24-hour clock; None for 24:00, 7:60, 7:3 and 007:00."""
    if len(hour) > 2 or len(minutes) != 2 or int(hour) > 23 or int(minutes) > 59:
        return None
    return Clock(int(hour), int(minutes), is_bare=False, has_unit=False, end=end)


def _half(word: Token) -> str | None:
    return next((half for half in _HALVES if word.means(half)), None)


def _in_half(clock: Clock, word: Token, *, in_front: bool) -> Clock | None:
    """A time of the 12-hour clock in the morning, the afternoon or the night that a word names."""
    half = _half(word)
    if clock.hour > _NOON:  # 22 Uhr abends, but not 13pm
        return clock if clock.has_unit and half != "am" else None
    if clock.hour == 0 and not in_front:  # 0 am is nobody's way to write midnight
        return None
    # 12 de la mañana is noon in Spain and midnight elsewhere, 午後12時 is either in Japan
    is_latin = word.text.translate(_WITHOUT_DOTS) in ("am", "pm")
    if clock.hour == _NOON and not is_latin and (half == "am" or (half == "pm" and in_front)):
        return None
    hour = clock.hour % _NOON
    if half == "pm" or (half == "night" and hour >= _EARLIEST_IN_THE_EVENING):
        hour += _NOON
    elif half == "night" and hour > _LATEST_AT_NIGHT:
        return None
    return clock._replace(hour=hour, is_bare=False)
