"""Everything that people read, as data: messages by key, from one `.ftl` file per language.

The lowest layer. Code names a message (`say("unknown-source", name=name)`); the place that shows it
chooses the language (`words.tell(said)`).
"""

from bot.words.languages import (
    Words,
    digest_of_translations,
    english,
    language_codes,
    language_of,
    translated_messages,
    words_in,
)
from bot.words.said import Listed, Said, Value, say

__all__ = [
    "Listed",
    "Said",
    "Value",
    "Words",
    "digest_of_translations",
    "english",
    "language_codes",
    "language_of",
    "say",
    "translated_messages",
    "words_in",
]
