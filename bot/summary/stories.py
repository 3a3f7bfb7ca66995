"""Whether two articles tell the same story, or only something that belongs to it.

`judge` weighs what the fingerprints have in common, who tells it and how far apart in time. It
runs in the bot process, so this imports nothing that is heavy.
"""

from bot.models import Fingerprint, Likeness, Telling
from bot.summary.events import alike
from bot.summary.shingles import resemblance

COPY = 0.3  # shingles in common: one text is made of the other
SAME_TEXT = 0.6  # of one source's own texts at different times: what changed is next to nothing
_SAME_PAGE = 0.9  # under one title but for the date: the day's page, and no other day's
SAME_EVENT = 0.40  # cosine, when told at about the same time
SAME_EVENT_LATER = 0.50  # at the end of the window
RELATED = 0.28
WINDOW = 72 * 3600  # seconds between two accounts of one event
REACH = 7 * 86400  # between two that have anything to do with each other
_LEAST_OF_COPIES = 0.2  # cosine: copies have most of their terms in common
_AT_ONCE = 24 * 3600
_COMES_BACK = 12 * 3600  # a source that returns to its subject after that has news of it

_NOTHING = Likeness(0.0)


def judge(one: Telling, other: Telling) -> Likeness:
    """What two articles are to each other.

    The same story are copies within a week, and accounts of one event within 72 hours: the later,
    the more alike they must be, for by then it is often another day of a running story; without
    dates of their own nobody knows how far apart they are, and only copies are one. From one
    source it must come within 12 hours; after that the same words are a page that recurs, and other
    words are news.
    """
    gap = abs(one.at - other.at)
    mine, theirs = one.fingerprint, other.fingerprint
    degree = alike(mine.terms, theirs.terms)
    if gap > REACH or (mine.terms and theirs.terms and degree < _LEAST_OF_COPIES):
        return _NOTHING  # as nearly always: the sketches need not be looked at
    copied = resemblance(mine.sketch, theirs.sketch)
    if one.source_id is not None and one.source_id == other.source_id and gap >= _COMES_BACK:
        return _comes_back(mine, theirs, copied, degree)
    if copied >= COPY:
        return Likeness(1 + copied, same=True)
    if degree < RELATED:
        return _NOTHING
    in_time = one.dated and other.dated and gap <= WINDOW
    return Likeness(degree, same=in_time and degree >= _enough(gap))


def _comes_back(mine: Fingerprint, theirs: Fingerprint, copied: float, degree: float) -> Likeness:
    """What two articles of one source are that lie half a day or more apart."""
    recurs = mine.title != 0 and mine.title == theirs.title
    if copied >= (_SAME_PAGE if recurs else SAME_TEXT):
        return Likeness(1 + copied, same=True)
    related = not recurs and copied < COPY and degree >= RELATED
    return Likeness(degree) if related else _NOTHING


def _enough(gap: int) -> float:
    later = max(0, gap - _AT_ONCE) / (WINDOW - _AT_ONCE)
    return SAME_EVENT + (SAME_EVENT_LATER - SAME_EVENT) * later
