"""What a digest shows of an article: its title and the best sentences.

Publishers edit texts where no reader of a digest sees it: counters, "updated at", a correction
further down. Channels are given an article again only if what they were shown has changed.
"""

import hashlib
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

from bot.models import DIGEST_SENTENCES


class ShownWords(NamedTuple):
    """A text, the parts of it that a digest shows, and the rules that chose the sentences."""

    title: str  # empty if it was made from the text: digests leave it out
    sentences: tuple[str, ...]
    body: str
    rules: tuple[str, int]  # algorithm and version

    def key(self) -> bytes:
        """A hash of what is shown; it must be the same in every version of this program."""
        words = "\0".join(map(_normalized, (self.title, *self.sentences)))
        return hashlib.sha256(f"shown\0{words}".encode("utf-8", "replace")).digest()[:16]

    def is_shown_alike(self, later: "ShownWords") -> bool:
        """Whether a later wording shows a reader nothing new.

        If other rules chose its sentences, which a new version of this program brings, the title
        has to be the same and the sentences that were shown must still be in the text.
        """
        if _normalized(self.title) != _normalized(later.title):
            return False
        if self.rules != later.rules:
            body = _normalized(later.body)
            return all(_normalized(sentence) in body for sentence in self.sentences)
        return [*map(_normalized, self.sentences)] == [*map(_normalized, later.sentences)]


def shown_words(
    title: str,
    body: str,
    spans: Sequence[tuple[int, int]],
    rules: tuple[str, int],
    *,
    title_derived: bool,
) -> ShownWords:
    """What is shown of an article; `spans` are its sentences' first and last characters, best first."""
    sentences = tuple(body[start:end] for start, end in sorted(spans[:DIGEST_SENTENCES]))
    return ShownWords("" if title_derived else title, sentences, body, rules)


def _normalized(text: str) -> str:
    composed = text if text.isascii() else unicodedata.normalize("NFC", text)
    return " ".join(composed.split())
