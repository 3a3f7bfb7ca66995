"""Everything that people read, as data: messages by key, from one `.ftl` file per language.

The lowest layer. Code names a message (`say("unknown-source", name=name)`) and leaves the language
to whoever shows it (`words.tell(said)`).
"""

from bot.words.languages import Words, english, words_in
from bot.words.said import Listed, Said, Value, say

__all__ = ["Listed", "Said", "Value", "Words", "english", "say", "words_in"]
