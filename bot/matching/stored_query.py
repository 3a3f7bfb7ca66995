"""A stored query, prepared for checking many articles."""

from typing import NamedTuple

from bot.matching.article_words import ArticleWords
from bot.matching.known_forms import KnownForms
from bot.text.search_query import Query, Term
from bot.text.tokens import typed_words


class StoredTerm(NamedTuple):
    """A term of a stored query. An article has the term if it has any of these."""

    typed: str
    words: tuple[str, ...] = ()
    beginnings: tuple[str, ...] = ()
    phrases: tuple[tuple[str, ...], ...] = ()
    begun_phrases: tuple[tuple[str, ...], ...] = ()  # the last token is the beginning of a word
    form_of: str = ""  # a word as typed, any form of which counts; "" for none

    def is_in(self, article: ArticleWords, forms: KnownForms) -> bool:
        """Whether the article has the term."""
        if self.words and not article.tokens.isdisjoint(self.words):
            return True
        for beginning in self.beginnings:
            if article.begin_with(beginning):
                return True
        for phrase in self.phrases:
            if article.has_in_order(phrase, begins=False):
                return True
        for phrase in self.begun_phrases:
            if article.has_in_order(phrase, begins=True):
                return True
        return bool(self.form_of) and forms.any_in(article, self.form_of)

    def is_more_than_words(self) -> bool:
        """Whether an article without any of its `words` may still have it."""
        return bool(self.beginnings or self.phrases or self.begun_phrases or self.form_of)


class Mismatch(NamedTuple):
    """Why an article doesn't match a query, in terms as typed."""

    lacking: tuple[
        tuple[str, ...], ...
    ]  # one tuple for each group, any term of which would have matched
    unwanted: tuple[str, ...]  # excluded terms that it has


class StoredGroup(NamedTuple):
    """Terms of which an article must have at least one."""

    terms: tuple[StoredTerm, ...]
    words: frozenset[str]  # of all terms, checked first because that is fast and usually enough
    others: tuple[StoredTerm, ...]  # terms that can match without `words`

    def is_in(self, article: ArticleWords, forms: KnownForms) -> bool:
        """Whether the article has one of the terms."""
        if not self.words.isdisjoint(article.tokens):
            return True
        return any(term.is_in(article, forms) for term in self.others)


class StoredQuery(NamedTuple):
    """The words of a query. Its sources and times are checked elsewhere."""

    wanted: tuple[StoredGroup, ...]
    unwanted: tuple[StoredTerm, ...]

    def is_answered_by(self, article: ArticleWords, forms: KnownForms) -> bool:
        """Whether the article has every wanted group and no unwanted term."""
        for group in self.wanted:
            if not group.is_in(article, forms):
                return False
        return all(not term.is_in(article, forms) for term in self.unwanted)

    def mismatch(self, article: ArticleWords, forms: KnownForms) -> Mismatch | None:
        """Why the article doesn't match the query; None if it does."""
        lacking = tuple(
            tuple(term.typed for term in group.terms)
            for group in self.wanted
            if not group.is_in(article, forms)
        )
        unwanted = tuple(term.typed for term in self.unwanted if term.is_in(article, forms))
        return Mismatch(lacking, unwanted) if lacking or unwanted else None


def stored_query(query: Query) -> StoredQuery:
    """Prepare a query. Without wanted words it matches every article that has no unwanted ones."""
    return StoredQuery(
        wanted=tuple(_stored_group(tuple(map(_stored, group))) for group in query.wanted),
        unwanted=tuple(_stored(term, forms=False) for term in query.unwanted),
    )


def _stored_group(terms: tuple[StoredTerm, ...]) -> StoredGroup:
    words = frozenset(word for term in terms for word in term.words)
    return StoredGroup(terms, words, tuple(term for term in terms if term.is_more_than_words()))


def _stored(term: Term, *, forms: bool = True) -> StoredTerm:
    typed = typed_words(term.text, quoted=term.quoted, prefix=term.prefix)
    exact = typed.exact
    whole = () if typed.beginning else exact
    if forms:
        whole += typed.less_exact
    begun = exact if typed.beginning else ()
    return StoredTerm(
        typed=term.typed,
        words=tuple(tokens[0] for tokens in whole if len(tokens) == 1),
        beginnings=tuple(tokens[0] for tokens in begun if len(tokens) == 1),
        phrases=tuple(tokens for tokens in whole if len(tokens) > 1),
        begun_phrases=tuple(tokens for tokens in begun if len(tokens) > 1),
        form_of=typed.stem if forms else "",
    )
