"""The words of one article, with the lookups that stored queries need."""

from collections.abc import Collection, Iterator, Sequence
from functools import cached_property

from bot.matching.token_stems import TokenStems
from bot.text.tokens import index_tokens

EVERY_ARTICLE = "*"
"""A key that every article has."""
_SHORT, _LONG = 3, 5  # letters in the keys of word beginnings


class ArticleWords:
    """An article's tokens as in the search index; title and text are kept apart."""

    def __init__(self, title: str, body: str, stems: TokenStems) -> None:
        self._texts = (index_tokens(title), index_tokens(body))
        self.tokens = frozenset(self._texts[0]).union(self._texts[1])
        """All distinct tokens."""
        self._stems = stems

    def all_keys(self) -> Iterator[str]:
        """Every key under which a query that matches the article may be filed."""
        yield from self.tokens
        yield from self._of_stem.keys() - self.tokens
        yield from self._of_beginning
        yield EVERY_ARTICLE

    def with_stem(self, stem: str) -> Sequence[str]:
        """The tokens with this stem in any language, without the stem itself."""
        return self._of_stem.get(stem, ())

    def begin_with(self, beginning: str) -> bool:
        """Whether any token starts with this."""
        key = key_of_beginning(beginning)
        if key == EVERY_ARTICLE:
            return any(token.startswith(beginning) for token in self.tokens)
        among = self._of_beginning.get(key, ())
        if len(key) > len(beginning):
            return bool(among)
        return any(token.startswith(beginning) for token in among)

    def has_in_order(self, tokens: Sequence[str], *, begins: bool) -> bool:
        """Whether the article has these tokens in a row.

        With `begins`, the last one matches any token that starts with it.
        """
        first, last, end = tokens[0], tokens[-1], len(tokens) - 1
        middle = list(tokens[1:-1])
        if not self.tokens.issuperset(tokens[:-1] if begins else tokens):
            return False
        for words, at in self._places.get(first, ()):
            here = words[at + end] if at + end < len(words) else ""
            fits = here.startswith(last) if begins else here == last
            if fits and words[at + 1 : at + end] == middle:
                return True
        return False

    @cached_property
    def _of_stem(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for token, stems in self._stems.of(self.tokens):
            for stem in stems:
                found.setdefault(stem, []).append(token)
        return found

    @cached_property
    def _of_beginning(self) -> dict[str, list[str]]:
        """Tokens by the keys of their beginnings."""
        found: dict[str, list[str]] = {}
        for token in self.tokens:
            for key in _keys_of_beginnings(token):
                found.setdefault(key, []).append(token)
        return found

    @cached_property
    def _places(self) -> dict[str, list[tuple[list[str], int]]]:
        """The positions of each token: the tokens of its text, and the index there."""
        found: dict[str, list[tuple[list[str], int]]] = {}
        for words in self._texts:
            for at, token in enumerate(words):
                found.setdefault(token, []).append((words, at))
        return found


def key_of_beginning(beginning: str) -> str:
    """The key under which words with this beginning are looked up.

    One or two ASCII letters get the key of every article. They are rare: a typed beginning has at
    least three letters, but folding may remove one.
    """
    length = len(beginning)
    if length < _SHORT:
        return EVERY_ARTICLE if beginning.isascii() else beginning + "*"
    return beginning[: _SHORT if length < _LONG else _LONG] + "*"


def _keys_of_beginnings(token: str) -> Collection[str]:
    length = len(token)
    if not token.isascii():
        # In scripts without spaces a token is a pair of characters, so one character is a beginning.
        return {token[:letters] + "*" for letters in (1, 2, _SHORT, _LONG)}
    if length >= _LONG:
        return token[:_SHORT] + "*", token[:_LONG] + "*"
    return (token[:_SHORT] + "*",) if length >= _SHORT else ()
