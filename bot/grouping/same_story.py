"""Whether two articles tell the same story, or only something that belongs to it.

`judge` weighs what the fingerprints have in common, who tells it and how far apart in time. It
runs in the bot process, so this imports nothing that is heavy.
"""

from bot.grouping.events import alike
from bot.grouping.shingles import resemblance
from bot.models import ComparedArticle, Fingerprint, Similarity

COPY = 0.3  # shingles in common: one text is made of the other
SAME_TEXT = 0.6  # of one source's own texts under one title: what changed is next to nothing
_SAME_UNTITLED = 0.9  # of those without a title: not one of a row that differ in a name or a number
SAME_EVENT = 0.40  # cosine, when told at about the same time
SAME_EVENT_LATER = 0.50  # at the end of the window
RELATED = 0.28
WINDOW = 72 * 3600  # seconds between two accounts of one event
REACH = 7 * 86400  # between two that have anything to do with each other
_LEAST_OF_COPIES = 0.2  # cosine: copies have most of their terms in common
_AT_ONCE = 24 * 3600

_NOTHING = Similarity(0.0)


def judge(one: ComparedArticle, other: ComparedArticle) -> Similarity:
    """What two articles are to each other.

    The same story are copies within a week, and accounts of one event by different sources within
    72 hours: the later, the more alike they must be, for by then it is often another day of a
    running story; without dates of their own nobody knows how far apart they are. What one source
    says twice is one story under the same title only: in other words it is news.
    """
    gap = abs(one.at - other.at)
    mine, theirs = one.fingerprint, other.fingerprint
    degree = alike(mine.terms, theirs.terms)
    if gap > REACH or (mine.terms and theirs.terms and degree < _LEAST_OF_COPIES):
        return _NOTHING  # as nearly always: the sketches need not be looked at
    copied = resemblance(mine.sketch, theirs.sketch)
    if one.source_id == other.source_id:  # of two without any nobody knows that they differ
        return _of_one_source(mine, theirs, copied, degree)
    if _of_a_row(mine, theirs):
        return _NOTHING
    if copied >= COPY:
        return Similarity(1 + copied, same=True)
    if degree < RELATED:
        return _NOTHING
    in_time = one.dated and other.dated and gap <= WINDOW
    return Similarity(degree, same=in_time and degree >= _enough(gap))


def _of_one_source(
    mine: Fingerprint, theirs: Fingerprint, copied: float, degree: float
) -> Similarity:
    """What two articles of one source are."""
    enough = SAME_TEXT if mine.headline else _SAME_UNTITLED
    if mine.headline == theirs.headline and copied >= enough:
        return Similarity(1 + copied, same=True)
    related = degree >= RELATED and copied < COPY and not _of_a_row(mine, theirs)
    return Similarity(degree) if related else _NOTHING


def _of_a_row(mine: Fingerprint, theirs: Fingerprint) -> bool:
    """Whether they are two of a row: titles that differ in numbers or days, and in nothing else."""
    return mine.title != 0 and mine.title == theirs.title and mine.headline != theirs.headline


def _enough(gap: int) -> float:
    later = max(0, gap - _AT_ONCE) / (WINDOW - _AT_ONCE)
    return SAME_EVENT + (SAME_EVENT_LATER - SAME_EVENT) * later
