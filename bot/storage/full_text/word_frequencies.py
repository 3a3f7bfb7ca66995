"""How frequent the words of a search are, and which of them say nothing."""

from collections.abc import Iterable, Sequence

from bot.storage.full_text.engine_index import MatchReader
from bot.storage.full_text.expressions import term_expression
from bot.text.search_query import Query, Term

_COMMON = 1 / 2  # of the newest articles: "the" is in 98 %, "said" in 70 %, "was" in 55 %
_COMMON_OF_MANY = 0.3  # "people", "year": among four words or more they say little
_MANY = 4
_FEWEST_ARTICLES = 100  # among fewer, a word may be in a third of them by chance
# Typed in questions, and rarer in short texts. Without those that are also names or
# other words: US, WHO, IT, may, will.
_ENGLISH_LIST = """
    a an and are as at be been by for from had has have he her his if in into is its of on or she that
    the their them there these they this those to was were what when where which with
"""
_ENGLISH = frozenset(_ENGLISH_LIST.split())
# bm25 counts the articles with each word, 30 ns each. Of very frequent words it need not know.
_MOST_COUNTED = 300_000


class WordFrequencies:
    """The frequencies of a search's plain words, estimated from the newest 1,000 articles."""

    def __init__(self, reader: MatchReader, query: Query, articles: int) -> None:
        self.articles = articles
        """About how many there are."""
        self._shares = dict[Term, float]()
        loose = query.loose if len(query.wanted) > 1 else ()
        common = set[Term]()
        most = _COMMON if len(loose) < _MANY else _COMMON_OF_MANY
        for term in loose:
            count, newest = reader.share(term_expression(term))
            share = self._shares[term] = count / newest if newest else 0.0
            often = newest >= _FEWEST_ARTICLES and share > most
            if often or term.text in _ENGLISH:
                common.add(term)
        self.common = frozenset(common) if len(common) < len(query.wanted) else frozenset[Term]()
        """Words that matches needn't have, since the search has others to go by."""

    def of(self, term: Term) -> float:
        """About how many articles have the word; 0 for terms that are not plain words."""
        return self._shares.get(term, 0.0) * self.articles

    def rarest(self, terms: Iterable[Term], most: int) -> list[Term]:
        """At most `most` of the terms, the rarest first."""
        return sorted(terms, key=self.of)[:most]

    def worth_counting(self, terms: Sequence[Term]) -> list[Term]:
        """The terms that bm25 counts in time, at least the rarest, in their order."""
        counted, total = set[Term](), 0.0
        for term in sorted(terms, key=self.of):
            total += self.of(term)
            if counted and total > _MOST_COUNTED:
                break
            counted.add(term)
        return [term for term in terms if term in counted]
