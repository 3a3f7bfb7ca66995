"""What each fault of a sentence costs: the table by which summaries are chosen."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from bot.summary.fault import Fault

FAULTS: Final[Mapping[Fault, float]] = {
    # Not part of the text. Shown only if there is nothing else.
    Fault.HEADING: 9.0,
    Fault.CAPTION: 8.0,
    Fault.APPEAL: 8.0,
    # Not understood or not news. Above `LAST_RESORT`, so anything sound is shown instead.
    Fault.LIST: 6.0,
    Fault.OPEN_QUOTATION: 6.0,
    Fault.REPEATS: 6.0,
    Fault.SPEAKERLESS: 5.6,
    # Worse than skipping a few sentences, better than losing the thread.
    Fault.ANNOUNCES: 5.0,
    Fault.LEANS: 5.0,
    Fault.QUESTION: 4.0,
    Fault.SURNAME: 4.0,
    Fault.TEASER: 3.5,
    Fault.UNEXPLAINED: 3.0,
    Fault.FRAGMENT: 2.0,
    Fault.NAMELESS: 2.0,
    Fault.DEFINITE: 1.5,
    # Readers were indifferent to it below the opening, where it also counts as a teaser.
    Fault.SHORT: 0.5,
}
"""Set by hand, then moved where readers named a fault that was shown, or preferred a lead that was
left (see docs/measured.md). Their order matters more than their size."""

LAST_RESORT: Final = 5.5
"""A sentence that costs as much is taken only if no other is left."""

SKIPPED: Final = 0.7
"""For each sentence between the last that was taken and the next: a reader prefers the text's order."""


@dataclass(frozen=True, slots=True)
class OpeningCosts:
    """What counts besides faults if the lead has one and another opening is looked for.

    Set by hand like the faults. A lead without a fault always opens the summary.
    """

    leaving: float = 1.5  # any other than the lead ...
    far: float = 0.45  # ... for each sentence before it
    names_the_subject: float = -1.5  # a teaser that names whom the article is about
    after_question: float = -2.4  # "That is what a study found", right after a question
    speaks_first: float = -3.5  # a lead that tells its news before a quotation that is left open
    definite: float = 1.5  # "The actor": in addition to that of the fault, for nothing explains it
    takes_for_known: float = 0.2  # "the enterprise" anywhere in it
    first_person: float = 1.5  # "I", who is not introduced
    quoted: float = 2.5  # more quotation than news
    likeness: float = -1.0  # * cosine with the words that the article repeats
    news: float = -0.3  # for a time, a number, names, and a verb of news


OPENING: Final = OpeningCosts()
