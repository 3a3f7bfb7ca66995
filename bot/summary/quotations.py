"""Where quotations begin and end, sentence by sentence."""

import re
from typing import NamedTuple

# A straight single mark is an apostrophe unless a space is on one side of it and a word on the other.
# Each alternative begins with a set of characters, so that a search takes a tenth of the time.
_MARK = re.compile(r"""["“”„«»「」]|['‘](?<![^\s(—–-].)(?=\w)|['’](?<=\S.)(?!\w)""")
_OPENS = "“„«‘「"
_CLOSES = "”»’」"
_SINGLE = "'‘’"
_BEFORE_OPENING = " ([—–-\u00a0"
_LONGEST = 4  # sentences that a quotation goes on
_BEFORE_CLOSING = ".,!?…"
_BEFORE_SPEECH = (": ", ", ")


class Quotation(NamedTuple):
    """The quoted parts of a sentence."""

    outside: str
    """The sentence without them."""
    quoted: int
    """Characters inside them."""
    open_before: bool
    """Whether one went on from the sentence before, or is closed that was never opened."""
    open_after: bool
    """Whether one goes on in the next sentence, or is never closed."""


class QuotationReader:
    """Reads consecutive sentences of a text.

    A straight mark opens after a space or at the beginning and closes otherwise, so a paragraph that
    opens a quotation again leaves it open. „So“ and »so« are read as the languages print them.
    """

    def __init__(self) -> None:
        self._inside = False
        self._single = False  # the mark that opened it is a single one
        self._went_on = 0

    def read(self, text: str) -> Quotation:
        """The quoted parts of the next sentence."""
        if not self._inside and not _MARK.search(text):
            return Quotation(text, 0, False, False)
        self._went_on = self._went_on + 1 if self._inside else 0
        if self._went_on > _LONGEST:
            self._inside = self._single = False  # somebody forgot to close it
        before = self._inside
        outside: list[str] = []
        quoted = at = opened_at = 0
        for mark in _MARK.finditer(text):
            sign, place = mark[0], mark.start()
            opens = self._is_opening(text, place, sign)
            is_single = sign in _SINGLE
            # A single mark closes only what a single mark opened, and opens nothing inside.
            if is_single and (self._single == opens or (opens and self._inside)):
                # "... the fight.’" closes what somebody forgot to open.
                before |= not opens and not self._inside and text[place - 1] in _BEFORE_CLOSING
                continue
            before |= not opens and not self._inside
            piece = text[at:place]
            if self._inside:
                quoted += len(piece)
            else:
                outside.append(piece)
            at, opened_at = place + 1, place
            self._inside, self._single = opens, is_single and opens
        if self._single and not _begins_speech(text, opened_at):
            self._inside = self._single = False  # it was an apostrophe: "the '90s"
        if self._inside:
            quoted += len(text) - at
        else:
            outside.append(text[at:])
        return Quotation(" ".join(outside), quoted, before, self._inside)

    def _is_opening(self, text: str, place: int, sign: str) -> bool:
        if sign == "“":  # closes what „ opened
            return not (self._inside and place and text[place - 1] not in _BEFORE_OPENING)
        if sign in "»«":  # »so« and «so»
            return not self._inside
        if sign in _OPENS or sign in _CLOSES:
            return sign in _OPENS
        return place == 0 or text[place - 1] in _BEFORE_OPENING


def _begins_speech(text: str, place: int) -> bool:
    return place == 0 or text[place - 2 : place] in _BEFORE_SPEECH
