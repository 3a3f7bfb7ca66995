"""Words that every text of a language holds, for the languages for which sumy ships no stop words."""

from bot.text.language.word_lists import read_lists

FUNCTION_WORDS = {
    language: frozenset(words)
    for language, words in read_lists("function_words.txt")["function words"].items()
}
"""ISO 639-1, as `base_language` gives it -> words in lower case."""
