"""Finding the newest thousand matches with the best of them first."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple

from bot.models import MAX_MATCHES, RELAX_BELOW, MatchOrder
from bot.storage.engine import MatchGroup, MatchPage, Scope
from bot.storage.full_text.engine_index import EngineIndex, MatchReader, Newest
from bot.storage.full_text.expressions import (
    Expression,
    all_of,
    forms_of_group,
    group_expression,
    key_expression,
    title_expressions,
    word,
)
from bot.storage.full_text.indexed_forms import IndexedForms, IndexedLanguages
from bot.storage.full_text.places_in_index import article_id, same_hours
from bot.storage.full_text.relaxed_matches import RelaxedMatches
from bot.storage.full_text.similar_words import similar_words
from bot.storage.full_text.word_frequencies import WordFrequencies
from bot.text.search_query import Group, Query, Term
from bot.text.tokens import typed_words

SPELLED_FROM = 50_000  # articles; below, the engine gathers the words of a prefix as fast as we do
MOST_SPELLED = 1_000  # words of one prefix; each costs 20 µs to look up and 20 to search for

MOST_WALKED = 300_000  # articles with the words of a phrase, each counted; it takes 20 ms
RECENT = 65_536  # articles; a phrase whose words all of them have takes 13 ms


class _Group(NamedTuple):
    """Matches that are equally complete, each of another story."""

    places: list[int]  # in order
    left_out: tuple[Term, ...] = ()  # words that none of them has
    complete: bool = True


def _nothing(place: int) -> tuple[Term, ...]:
    return ()


class _Found(NamedTuple):
    groups: list[_Group]
    capped: bool = False  # whether there are older matches
    looked_at: int = 0
    lacks: Callable[[int], tuple[Term, ...]] = _nothing  # words that the match at a place lacks
    common: frozenset[Term] = frozenset()
    absent: tuple[Term, ...] = ()


class FullTextIndex:
    """The index of one connection; see `bot.storage.engine.SearchIndex` for its promises.

    `languages` are kept from one search of the connection to the next. Prefixes are spelled out from
    `spelled_from` articles on, unless they stand for more than `most_spelled` words. Phrases whose
    words more than `most_walked` articles have, each word counted, are looked for among the
    `recent` articles first.
    """

    def __init__(
        self,
        engine: EngineIndex,
        languages: IndexedLanguages,
        *,
        spelled_from: int = SPELLED_FROM,
        most_spelled: int = MOST_SPELLED,
        most_walked: int = MOST_WALKED,
        recent: int = RECENT,
    ) -> None:
        self._engine = engine
        self._languages = languages
        self._shares: MatchReader | None = None
        self._spelled_from = spelled_from
        self._most_spelled = most_spelled
        self._most_walked = most_walked
        self._recent = recent

    def add(self, first_id: int) -> None:
        """Index the articles from this id on, which have just been inserted."""
        self._engine.add(first_id)

    def find(
        self, query: Query, scope: Scope, *, order: MatchOrder, offset: int, limit: int
    ) -> MatchPage:
        """At most `limit` matches from `offset` on, among the newest `MAX_MATCHES` articles."""
        if not query.wanted:
            order = "newest"
        query = self._with_forms_of_words(query)
        found = self._found(query, self._engine.matches(query, scope), scope, order)
        total = min(sum(len(group.places) for group in found.groups), MAX_MATCHES)
        places = self._page(found.groups, order, offset, min(limit, max(0, total - offset)))
        full = found.groups[0].places[: offset + limit] if found.groups else []
        lacking = {place: found.lacks(place) for place in places if place not in full}
        return MatchPage(
            ids=list(map(article_id, places)),
            total=total,
            looked_at=found.looked_at if found.capped else None,
            groups=tuple(
                MatchGroup(len(group.places), group.left_out, group.complete)
                for group in found.groups
                if group.places
            ),
            lacking={article_id(place): words for place, words in lacking.items()},
            common=found.common,
            absent=found.absent,
        )

    def with_all_words(self, query: Query, scope: Scope) -> list[int]:
        """The ids of the newest articles that have all words of the query, at most `MAX_MATCHES`."""
        query = self._with_forms_of_words(query)
        reader = self._engine.matches(query, scope)
        if query.wanted:
            spelled = self._spelled(query)
            wanted = all_of(group_expression(group, spelled) for group in query.wanted)
            newest = self._newest(reader, query.wanted, wanted)
        elif scope.sources:
            newest = reader.newest_of_sources()
        else:
            return []
        return list(map(article_id, newest.places))

    def languages(self) -> tuple[str, ...]:
        """The languages of its articles in which words have forms."""
        return self._languages.known(self._engine, self._engine.articles())

    def forms_of(self, word: str) -> tuple[str, ...]:
        """The indexed words that a search takes for forms of this one, as tokens."""
        return IndexedForms(self._engine, self.languages()).of(typed_words(word))

    def frequency(self, key: str) -> int:
        """How many of the newest 1,000 articles have a word, or one that begins so: `begin*`."""
        if self._shares is None:
            self._shares = self._engine.matches(Query(), Scope())
        count, _ = self._shares.share(key_expression(key))
        return count

    def similar_words(self, word: str, scope: Scope) -> list[tuple[str, int]]:
        """Indexed words that are spelled much like this one, with an article in scope each."""
        reader = self._engine.matches(Query(), scope)
        return [
            (similar, article_id(place))
            for similar, place in similar_words(self._engine, reader, word)
        ]

    def _found(self, query: Query, reader: MatchReader, scope: Scope, order: MatchOrder) -> _Found:
        """All matches that are looked at."""
        if not query.wanted:
            if not scope.sources:
                return _Found([])
            newest = reader.newest_of_sources()
            different = self._of_different_stories(newest.places, set(), order)
            return _Found([_Group(different)], newest.capped, len(newest.places))
        frequencies = WordFrequencies(reader, query, self._engine.articles())
        common = frequencies.common
        spelled = self._spelled(query)
        needed = [group for group in query.wanted if group[0] not in common]
        wanted = [group_expression(group, spelled, forms=False) for group in needed]
        newest = self._newest(reader, needed, all_of(wanted))
        scoring = _Scoring(reader, needed, frequencies)
        ranked = self._ranked(newest, wanted, scoring, order)
        if not newest.capped and any(map(forms_of_group, needed)):
            exact = ranked
            wanted = [group_expression(group, spelled) for group in needed]
            newest = self._with_forms(reader, needed, wanted, newest)
            if len(newest.places) > len(exact):
                ranked = self._ranked(newest, wanted, scoring._replace(forms=True), order)
            if order == "relevance":  # other forms come after the words as typed
                known = set(exact)
                ranked = [*exact, *(place for place in ranked if place not in known)]
        looked_at, capped = len(newest.places), newest.capped
        stories = set[int]()
        places = self._of_different_stories(ranked, stories, order)
        groups = [_Group(places)]
        loose = [term for term in query.loose if term not in common]
        if len(places) >= RELAX_BELOW or not loose or len(wanted) < 2:
            absent = tuple(loose) if not places and len(wanted) == 1 else ()
            return _Found(groups, capped, looked_at, common=common, absent=absent)
        fixed = [group_expression(group) for group in query.fixed]
        relaxed = RelaxedMatches(reader, frequencies, loose, fixed)
        for level in relaxed.levels(set(newest.places), order):
            places = self._of_different_stories(level.places, stories, order)
            if places:
                groups.append(_Group(places, level.left_out, complete=False))
                looked_at += len(level.places)
                capped = capped or level.capped
            if sum(len(group.places) for group in groups) >= RELAX_BELOW:
                break
        return _Found(groups, capped, looked_at, relaxed.lacks, common, relaxed.absent)

    def _page(
        self, groups: Sequence[_Group], order: MatchOrder, offset: int, limit: int
    ) -> list[int]:
        """The places of at most `limit` matches from `offset` on."""
        page: list[int] = []
        for group in groups:
            count = len(group.places)
            begin, end = min(offset, count), min(offset + limit - len(page), count)
            if begin < end:
                page += self._slice(group.places, order, begin, end)
            offset = max(0, offset - count)
        return page

    def _slice(
        self, places: Sequence[int], order: MatchOrder, begin: int, end: int
    ) -> Sequence[int]:
        """`places[begin:end]`, if they were sorted to the second in the order by time."""
        if order == "relevance":
            return places[begin:end]
        # Within the same 18 hours, places are in the order of ids.
        first, last = begin, end
        while 0 < first < len(places) and same_hours(places, first - 1, first):
            first -= 1
        while 0 < last < len(places) and same_hours(places, last - 1, last):
            last += 1
        return self._engine.newest_first(places[first:last])[begin - first : end - first]

    def _with_forms_of_words(self, query: Query) -> Query:
        """The query with the forms of its plain words that the index has."""
        if all(term.quoted or term.prefix for group in query.wanted for term in group):
            return query
        forms = IndexedForms(self._engine, self.languages())
        wanted = [
            tuple(
                term
                if term.prefix
                else replace(term, forms=forms.of(typed_words(term.text, quoted=term.quoted)))
                for term in group
            )
            for group in query.wanted
        ]
        return replace(query, wanted=tuple(wanted))

    def _spelled(self, query: Query) -> dict[Term, tuple[str, ...]]:
        """The indexed words that each prefix of a query stands for.

        FTS5 gathers every place of a prefix before it returns the first: 0.2 s for a prefix that
        matches 40 % of a million articles.
        """
        prefixes = [term for group in query.wanted for term in group if term.prefix]
        if not prefixes:
            return {}
        if self._engine.articles() < self._spelled_from:
            return {}
        spelled = {
            term: self._words(*typed_words(term.text, prefix=True).exact) for term in prefixes
        }
        return {term: words for term, words in spelled.items() if words}

    def _words(self, tokens: Sequence[str]) -> tuple[str, ...]:
        """The indexed words that begin with the only token; none if they are too many."""
        if len(tokens) != 1:
            return ()
        (prefix,) = tokens
        words = self._engine.words_beginning(prefix, self._most_spelled + 1)
        return tuple(words) if len(words) <= self._most_spelled else ()

    def _newest(self, reader: MatchReader, groups: Iterable[Group], wanted: Expression) -> Newest:
        """The newest matches of the groups, whose expression is `wanted`."""
        found = None
        if self._is_slow(reader, groups):
            found = reader.newest_of_recent(wanted, self._recent)
        return found or reader.newest(wanted)

    def _with_forms(
        self,
        reader: MatchReader,
        groups: Sequence[Group],
        wanted: Sequence[Expression],
        exact: Newest,
    ) -> Newest:
        """The newest matches of the `wanted` expressions, of which `exact` are known already."""
        if len(groups) > 1:
            return reader.newest(all_of(wanted))
        other = forms_of_group(groups[0])
        forms = reader.newest(other) if other else Newest([], False)
        places = sorted({*exact.places, *forms.places}, reverse=True)
        return Newest(places[:MAX_MATCHES], forms.capped or len(places) > MAX_MATCHES)

    def _is_slow(self, reader: MatchReader, groups: Iterable[Group]) -> bool:
        """Whether FTS5 would be slow at a phrase because too many articles have its words."""
        articles = self._engine.articles()
        if articles < self._most_walked / 2:
            return False
        for term in (term for group in groups for term in group):
            (tokens, *_) = typed_words(term.text, quoted=term.quoted).exact or ((),)
            shares = (reader.share(word(token)) for token in tokens if len(tokens) > 1)
            if (
                sum(count / newest for count, newest in shares if newest) * articles
                > self._most_walked
            ):
                return True
        return False

    def _ranked(
        self, newest: Newest, wanted: Sequence[Expression], by: "_Scoring", order: MatchOrder
    ) -> list[int]:
        """The places in the order of a search for the `wanted` expressions."""
        if order == "newest" or len(newest.places) < 2:
            return newest.places
        if newest.capped:
            return self._by_titles(by.reader, wanted, newest.places)
        return by.ranked(newest.places)

    def _by_titles(
        self, reader: MatchReader, wanted: Sequence[Expression], window: Sequence[int]
    ) -> list[int]:
        """The places, those with most query words in the title first, then the newest.

        With so many matches bm25 takes 10 ms to count how rare each word is, and it ranks short
        texts above those that are about the words.
        """
        hits = Counter[int]()
        for titled in title_expressions(wanted):
            hits.update(reader.among(titled, window[-1], MAX_MATCHES))
        return sorted(window, key=lambda place: -hits[place])

    def _of_different_stories(
        self, ranked: Sequence[int], stories: set[int], order: MatchOrder
    ) -> list[int]:
        """The places with the first article of each story that is not among `stories` yet.

        If the order is by time, with its newest. The stories are added to `stories`.
        """
        story_of = {id_: (story, at) for id_, story, at in self._engine.stories_of(ranked)}
        if not story_of:
            return list(ranked)
        candidates: Iterable[int] = filter(story_of.__contains__, map(article_id, ranked))
        if order == "newest":
            candidates = sorted(candidates, key=lambda id_: (story_of[id_][1], id_), reverse=True)
        chosen: dict[int, int] = {}
        for id_ in candidates:
            chosen.setdefault(story_of[id_][0], id_)
        for story in stories & chosen.keys():
            del chosen[story]
        stories.update(chosen)
        hidden = story_of.keys() - chosen.values()
        return [place for place in ranked if article_id(place) not in hidden]


class _Scoring(NamedTuple):
    """How bm25 is asked about the groups of a search."""

    reader: MatchReader
    groups: Sequence[Group]
    frequencies: WordFrequencies
    forms: bool = False

    def ranked(self, places: Sequence[int]) -> list[int]:
        """The places, the best by bm25 first, then the newest."""
        counted = self.frequencies.worth_counting([group[0] for group in self.groups])
        # With the prefix as typed: spelled out, its rarest word would count most.
        wanted = all_of(
            group_expression(group, forms=self.forms)
            for group in self.groups
            if group[0] in counted
        )
        scores = self.reader.scores(wanted, places)
        return sorted(places, key=lambda place: (scores[place], -place))
