"""Words: of sentences, for summaries and grouping, and of the search index."""

from bot.text.tokens.index_words import (
    IndexWord,
    index_tokens,
    index_words,
    with_plain_marks,
    words_for_index,
)
from bot.text.tokens.inflections import forms_among, possible_forms
from bot.text.tokens.sentence_words import words_of
from bot.text.tokens.typed_words import TypedWords, typed_words
from bot.text.tokens.version import VERSION
from bot.text.tokens.word_forms import LANGUAGES, folded_stems, stem_of, words_of_places

__all__ = [
    "LANGUAGES",
    "VERSION",
    "IndexWord",
    "TypedWords",
    "folded_stems",
    "forms_among",
    "index_tokens",
    "index_words",
    "possible_forms",
    "stem_of",
    "typed_words",
    "with_plain_marks",
    "words_for_index",
    "words_of",
    "words_of_places",
]
