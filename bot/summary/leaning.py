"""Words that make a sentence lean on the one before it: "But he ...", "They ...".

The three lists serve three decisions of different strictness, and were chosen for them.
"""

NEEDS_THE_SENTENCE_BEFORE = frozenset(["he", "she", "they", "but", "and", "however", "that"])
"""Used by the ranking: a sentence that begins with one of these is chosen only after the sentence
before it. English, lower case.
"""

MAY_NEED_THE_SENTENCE_BEFORE = frozenset(
    "it his her their its this these those so then there such him them also".split()  # noqa: SIM905
)
"""Used by the ranking: these only cost a little of the score. Such a sentence may be understood
alone ("There were forty ships"), or requiring the sentence before cost too much ROUGE. English,
lower case.
"""
