"""Whether two articles tell the same story, or are only related.

`judge` compares their fingerprints, sources and dates. It runs in the bot process, so this file
imports nothing heavy.
"""

import math

from bot.grouping.shingles import containment, resemblance
from bot.grouping.term_vectors import alikeness, cosine
from bot.models import COMPARED_WITHIN, ComparedArticle, Fingerprint, Similarity

COPY = 0.3  # resemblance; one text was made from the other, whatever it is about
PART = 0.7  # containment; one text is a shortened form of the other
# The same of two accounts of one event. Accounts that were written independently have at most 0.07
# and 0.15: all pairs of the 149 texts in tests/quality/events_*.json, whole and cut.
EDITED = 0.2
EDITED_PART = 0.4
SAME_TEXT = 0.6  # resemblance of texts of one source under one title; hardly anything changed
_SAME_UNTITLED = 0.9  # the same without a title, so that a series with other names stays apart
# Points for two accounts of one event. Logistic regression gave 4.0 and 10.5 on half of the invented
# events in tests/quality, our own labelled ones, and pairs of real articles and feed items that were
# sorted by eye. The threshold is a little above its 5.5: a wrong join costs more than a missed one.
_OF_WHOLE = 4.0  # times the cosine
_OF_BOTH = 11.0  # times the geometric mean of what names, and other words, have in common
SAME_EVENT = 5.8  # points, if published at about the same time
_LATER = 1.2  # more points at the end of the window
RELATED = 0.28  # cosine
WINDOW = 72 * 3600  # seconds between two accounts of one event
_FEWEST_OF_COPIES = 5  # shingles: "The week ahead" and "This post is for subscribers" are no copies
_FEWEST_OF_PARTS = 10  # shingles
_LEAST_OF_COPIES = 0.2  # cosine; copies have most of their terms in common
_AT_ONCE = 24 * 3600  # seconds

_NOTHING = Similarity(0.0)


def judge(one: ComparedArticle, other: ComparedArticle) -> Similarity:
    """How similar two articles are, and whether they tell the same story.

    Copies within a week tell the same story, and so do accounts of one event by different sources
    within 72 hours, if both their names and their other words are alike. The later the second, the more
    similar they must be, because it may be about another day of a running story; without dates
    nobody knows, so only copies count. Two articles of one source tell the same story only under
    the same title: in other words they are news.
    """
    gap = abs(one.at - other.at)
    mine, theirs = one.fingerprint, other.fingerprint
    similarity = cosine(mine.terms, theirs.terms)
    if gap > COMPARED_WITHIN or (mine.terms and theirs.terms and similarity < _LEAST_OF_COPIES):
        return _NOTHING  # nearly always; the sketches need not be compared
    copied = resemblance(mine.sketch, theirs.sketch)
    if one.source_id == other.source_id:  # two articles without a source may be of the same one
        return _of_one_source(mine, theirs, copied, similarity)
    if _in_a_series(mine, theirs):
        return _NOTHING
    if _is_copy(mine, theirs, copied):
        return Similarity(1 + copied, same=True, copied=True)
    if one.dated and other.dated and gap <= WINDOW:
        likelihood = _likelihood(mine, theirs, gap)
        if likelihood >= 0.5:
            return Similarity(likelihood, same=True, copied=_is_edited(mine, theirs))
    return Similarity(similarity) if similarity >= RELATED else _NOTHING


def _is_edited(mine: Fingerprint, theirs: Fingerprint) -> bool:
    """Whether one of two accounts of an event was made from the other: both are one voice."""
    one, other = mine.sketch, theirs.sketch
    return resemblance(one, other) >= EDITED or containment(one, other) >= EDITED_PART


def _is_copy(mine: Fingerprint, theirs: Fingerprint, resembling: float) -> bool:
    """Whether one text was made from the other or is a part of it, with enough words to tell."""
    fewest = min(len(mine.sketch), len(theirs.sketch))
    if resembling >= COPY:
        return fewest >= _FEWEST_OF_COPIES
    return fewest >= _FEWEST_OF_PARTS and containment(mine.sketch, theirs.sketch) >= PART


def _of_one_source(
    mine: Fingerprint, theirs: Fingerprint, copied: float, similarity: float
) -> Similarity:
    """The judgement of two articles of one source."""
    required = SAME_TEXT if mine.headline else _SAME_UNTITLED
    if mine.headline == theirs.headline and copied >= required:
        return Similarity(1 + copied, same=True)
    related = similarity >= RELATED and copied < COPY and not _in_a_series(mine, theirs)
    return Similarity(similarity) if related else _NOTHING


def _in_a_series(mine: Fingerprint, theirs: Fingerprint) -> bool:
    """Whether the titles differ only in numbers or days, as those of daily weather reports do."""
    return mine.title != 0 and mine.title == theirs.title and mine.headline != theirs.headline


def _likelihood(mine: Fingerprint, theirs: Fingerprint, gap: int) -> float:
    """How likely two accounts are of one event, 0 to 1, `gap` seconds apart."""
    alike = alikeness(mine.terms, theirs.terms)
    points = _OF_WHOLE * alike.whole + _OF_BOTH * math.sqrt(alike.names * alike.words)
    later = max(0, gap - _AT_ONCE) / (WINDOW - _AT_ONCE)
    return 1 / (1 + math.exp(SAME_EVENT + _LATER * later - points))
