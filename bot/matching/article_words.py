"""The words of one article, looked up in the ways that stored queries ask."""

from collections.abc import Collection, Iterator, Sequence
from functools import cached_property

from bot.matching.token_stems import TokenStems
from bot.text.tokens import index_tokens

EVERY_ARTICLE = "*"
"""The key that every article has."""
_SHORT, _LONG = 3, 5  # letters of a word under which its beginnings are looked up


class ArticleWords:
    """The tokens of an article in the search index, those of its title apart from its text's."""

    def __init__(self, title: str, body: str, stems: TokenStems) -> None:
        self._texts = (index_tokens(title), index_tokens(body))
        self.tokens = frozenset(self._texts[0]).union(self._texts[1])
        """All of them, each once."""
        self._stems = stems

    def all_keys(self) -> Iterator[str]:
        """Every key under which a query that the article answers may be filed."""
        yield from self.tokens
        yield from self._of_stem.keys() - self.tokens
        yield from self._of_beginning
        yield EVERY_ARTICLE

    def with_stem(self, stem: str) -> Sequence[str]:
        """The tokens with this stem in any language, except a token that is the stem itself."""
        return self._of_stem.get(stem, ())

    def begin_with(self, beginning: str) -> bool:
        """Whether a token begins so."""
        key = key_of_beginning(beginning)
        if key == EVERY_ARTICLE:
            return any(token.startswith(beginning) for token in self.tokens)
        among = self._of_beginning.get(key, ())
        if len(key) > len(beginning):
            return bool(among)
        return any(token.startswith(beginning) for token in among)

    def has_in_order(self, tokens: Sequence[str], *, begins: bool) -> bool:
        """Whether the tokens follow each other. `begins`: the last one may be a beginning."""
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
        """The tokens by the keys of their beginnings."""
        found: dict[str, list[str]] = {}
        for token in self.tokens:
            for key in _keys_of_beginnings(token):
                found.setdefault(key, []).append(token)
        return found

    @cached_property
    def _places(self) -> dict[str, list[tuple[list[str], int]]]:
        """Where each token stands: the tokens of its text, and its place there."""
        found: dict[str, list[tuple[list[str], int]]] = {}
        for words in self._texts:
            for at, token in enumerate(words):
                found.setdefault(token, []).append((words, at))
        return found


def key_of_beginning(beginning: str) -> str:
    """The key under which words that begin so are looked up.

    That of every article for one or two letters of ASCII, which hardly anybody can type: a
    beginning has three letters, unless folding takes one away.
    """
    length = len(beginning)
    if length < _SHORT:
        return EVERY_ARTICLE if beginning.isascii() else beginning + "*"
    return beginning[: _SHORT if length < _LONG else _LONG] + "*"


def _keys_of_beginnings(token: str) -> Collection[str]:
    length = len(token)
    if not token.isascii():
        # In scripts without spaces a single character is the beginning of a pair.
        return {token[:letters] + "*" for letters in (1, 2, _SHORT, _LONG)}
    if length >= _LONG:
        return token[:_SHORT] + "*", token[:_LONG] + "*"
    return (token[:_SHORT] + "*",) if length >= _SHORT else ()
