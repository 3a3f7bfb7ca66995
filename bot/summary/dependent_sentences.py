"""Leaning sentences: those that need the sentence before them, "But he ...", "They ...".

The lists serve three decisions that differ in how sure they must be.
"""

import re

# For the ranking of English text: a sentence that begins with one of these is chosen only after the
# sentence before it.
NEEDS_THE_SENTENCE_BEFORE = frozenset(["he", "she", "they", "but", "and", "however", "that"])

# For the ranking of English text: such a sentence only loses a little score. It may be understood
# alone ("There were forty ships"), or requiring the sentence before it would cost too much ROUGE.
_MAY_NEED_IT = "it his her their its this these those so then there such him them also"
MAY_NEED_THE_SENTENCE_BEFORE = frozenset(_MAY_NEED_IT.split())

# For digests, in any language: such a sentence is shown only below the sentence before it, or if the
# article has no other. "Es" and "e" are missing because they begin many other sentences.
_IN_A_DIGEST = (
    # English
    "he she they it his her their its him them this these those that such but and so then however "
    "also instead meanwhile moreover still yet nor or there here both "
    # German, French, Spanish, Italian, Portuguese, Dutch
    "er sie aber doch und dies dieser diese dieses dabei dazu damit zudem außerdem "
    "il elle ils elles mais et cela cette ces "
    "él ella ellos ellas pero y esto este esta "
    "egli lui lei loro ma questo questa "
    "ele ela eles elas mas isso "
    "hij zij maar dit deze "
    # Russian
    "он она они но однако это этот эта при"
)
_LEANS_IN_A_DIGEST = frozenset(_IN_A_DIGEST.split())
_FIRST_WORD = re.compile(r"[\s\"'“”‘’«»„(\[]*([^\W\d_]+)")


def leans(sentence: str) -> bool:
    """Whether a sentence of a digest begins with a word that refers to what was said before it."""
    first = _FIRST_WORD.match(sentence)
    return first is not None and first[1].casefold() in _LEANS_IN_A_DIGEST
