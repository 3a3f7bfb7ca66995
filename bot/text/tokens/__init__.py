"""Words: of sentences, for summaries and grouping, and of the search index."""

from bot.text.tokens.index_words import (
    IndexWord,
    index_words,
    with_plain_marks,
    words_for_index,
)
from bot.text.tokens.sentence_words import words_of
from bot.text.tokens.typed_words import TypedWords, typed_words
from bot.text.tokens.version import VERSION
from bot.text.tokens.word_forms import (
    FORM_MARK,
    LANGUAGES,
    forms_for_index,
    stem_of,
    without_form_mark,
    words_of_places,
)

__all__ = [
    "FORM_MARK",
    "LANGUAGES",
    "VERSION",
    "IndexWord",
    "TypedWords",
    "forms_for_index",
    "index_words",
    "stem_of",
    "typed_words",
    "with_plain_marks",
    "without_form_mark",
    "words_for_index",
    "words_of",
    "words_of_places",
]
