"""Words that every text of a language contains, for languages without stop words in sumy."""

from bot.text.language.word_lists import read_lists

FUNCTION_WORDS = {
    language: frozenset(words)
    for language, words in read_lists("function_words.txt")["function words"].items()
}
"""ISO 639-1, as `base_language` gives it -> words in lower case."""
