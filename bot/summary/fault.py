"""The faults of sentences: reasons not to show one in a summary."""

from enum import StrEnum


class Fault(StrEnum):
    """A reason not to show a sentence. `costs.FAULTS` says what each costs."""

    HEADING = "heading"
    """Does not begin or end as a sentence does: a heading, a link, a byline, or cut off."""
    CAPTION = "caption"
    APPEAL = "appeal"
    """Speaks of the page or sends its reader elsewhere: "Scroll down", "as we reported"."""
    LIST = "list"
    """Results, line-ups, an item of a list."""
    ANNOUNCES = "announces"
    """Ends with a colon: what it announces comes next."""
    OPEN_QUOTATION = "open quotation"
    """A quotation begins or goes on that does not end here."""
    SPEAKERLESS = "speakerless"
    """A quotation that nobody says."""
    QUESTION = "question"
    TEASER = "teaser"
    """Makes curious or sets a scene. Only a fault of the opening."""
    SHORT = "short"
    """Too few words to tell anything: "Cover girls."."""
    FRAGMENT = "fragment"
    """Only says who somebody is: "Ann Emory, a pilot from Calvera."."""
    LEANS = "leans"
    """Needs the sentence before it, which is not shown."""
    DEFINITE = "definite"
    """Has "the" first, or "these", after a gap: what that is may have been said there."""
    UNEXPLAINED = "unexplained"
    """Takes for known what only a sentence before it mentions, which is not shown: "the device"."""
    NAMELESS = "nameless"
    """Names nobody of those whom the article is about. Only a fault of an opening after the lead."""
    SURNAME = "surname"
    """Has a surname that a sentence before it introduces, which is not shown."""
    REPEATS = "repeats"
    """Says again what is shown, or only what the title says."""


NO_PART_OF_THE_TEXT = frozenset([Fault.HEADING, Fault.CAPTION, Fault.APPEAL])
"""Faults of what is printed between the sentences of a text."""
LEANED_OVER = NO_PART_OF_THE_TEXT | {Fault.SHORT}
"""What follows such a sentence leans on the one before it."""
