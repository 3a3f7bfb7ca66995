"""Whether a page is about what its feed item announces, and about no other item.

Runs in another process, because the stemmers take 40 MB.
"""

import re
from collections.abc import Mapping, Sequence
from functools import cache

from bot.grouping.word_weights import weight_in
from bot.models import FeedItem, WebPage
from bot.summary.stems import stems_for_news
from bot.text.language.article_language import article_language
from bot.text.language.function_words import FUNCTION_WORDS
from bot.text.tokens import words_of

# Measured on 60 real pages: all but two, which have no article, have 0.46 and more of the weight of
# the words in their own title and description, and 99 of 100 others have less than 0.4 of it.
_ENOUGH = 0.4
_ENOUGH_UNDER_SAME_TITLE = 0.2
_SAME_TITLE = 0.8
_FEWEST = 3  # words; with fewer, only the title decides
_NEARLY_ALL = 0.8  # of the words of another item
_FEWEST_OF_OTHERS = 6  # words of an item that can be found by chance with fewer
_OTHERS = 2  # items that a page may not have in addition to its own
_READ = 6_000  # characters of the page; a longer text has nearly any word
_NUMBER = re.compile(r"\d\d+")


def are_about(pages: Sequence[tuple[WebPage, FeedItem]], among: Sequence[FeedItem]) -> list[bool]:
    """Whether each page is about its item. `among` are all items of the feed's document.

    It is if its text has enough of the words of the item's title and lead, but not nearly all words
    of several other items, as a list of all stories has.
    """

    @cache
    def announced(item: FeedItem, language: str) -> Mapping[str, float]:
        return _weights(" ".join((item.title or "", *item.paragraphs)), language)

    def is_about(page: WebPage, item: FeedItem) -> bool:
        text = " ".join(page.paragraphs)[:_READ]
        language = article_language(text, page.language or item.language) or ""
        found = _weights(text, language)
        own = announced(item, language)
        title = _weights(page.title or "", language)
        same_title = _share(_weights(item.title or "", language), title) >= _SAME_TITLE
        if len(own) < _FEWEST:
            return same_title
        if _share(own, found) < (_ENOUGH_UNDER_SAME_TITLE if same_title else _ENOUGH):
            return False
        others = (announced(other, language) for other in among if other.title != item.title)
        present = [
            len(other) >= _FEWEST_OF_OTHERS and _share(other, found) >= _NEARLY_ALL
            for other in others
        ]
        return sum(present) < _OTHERS

    return [is_about(page, item) for page, item in pages]


def _share(wanted: Mapping[str, float], found: Mapping[str, float]) -> float:
    """The share of the wanted words, by weight, that is found; 0 if nothing is wanted."""
    whole = sum(wanted.values())
    return sum(wanted[word] for word in wanted if word in found) / whole if whole else 0.0


def _weights(text: str, language: str) -> Mapping[str, float]:
    """Stem or number -> its weight, without words that every text has."""
    stems = stems_for_news(language or "xx")
    function_words = FUNCTION_WORDS.get(language, frozenset())
    weight = weight_in(language)
    weights = {}
    for word in words_of(text):
        stem = stems.stem_of(word)
        if stem and word.lower() not in function_words:
            weights[stem] = weight(stem, word)
    usual = sum(weights.values()) / len(weights) if weights else 1.0
    return weights | dict.fromkeys(_NUMBER.findall(text), usual)
