"""Function words of languages for which sumy has no stop words."""

from bot.text.language.word_lists import read_lists

FUNCTION_WORDS = {
    language: frozenset(words)
    for language, words in read_lists("function_words.txt")["function words"].items()
}
"""Language code as returned by `base_language` -> words in lower case."""
