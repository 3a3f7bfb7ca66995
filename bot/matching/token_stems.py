"""Stems of tokens in several languages, cached because most words of an article were in earlier ones."""

from collections.abc import Collection, Iterator

from bot.text.tokens import folded_stems

_MOST_REMEMBERED = 100_000  # tokens: 15 MB for one language


class TokenStems:
    """Computes and caches the stems of articles' tokens."""

    def __init__(self, languages: Collection[str]) -> None:
        self.languages = tuple(languages)
        """The languages whose stemmers are used, some of `LANGUAGES`."""
        self._known: dict[str, tuple[str, ...]] = {}

    def of(self, tokens: Collection[str]) -> Iterator[tuple[str, tuple[str, ...]]]:
        """The tokens that have stems other than themselves, each with those stems."""
        known = self._known
        new = [token for token in tokens if token not in known]
        if new:
            if len(known) + len(new) > _MOST_REMEMBERED:
                known, new = {}, list(tokens)
            known.update(self._stems(new))
            self._known = known
        return ((token, stems) for token in tokens if (stems := known[token]))

    def _stems(self, tokens: Collection[str]) -> dict[str, tuple[str, ...]]:
        found: dict[str, set[str]] = {token: set() for token in tokens}
        # Numbers have no forms, and no stem gains or loses a digit.
        words = [token for token in tokens if token.isalpha() or not token.isalnum()]
        for language in self.languages:
            for word, stem in zip(words, folded_stems(words, language), strict=True):
                found[word].add(stem)
        return {token: tuple(stems - {token, ""}) for token, stems in found.items()}
