"""What a typed word or phrase looks for in the search index."""

import re
from functools import lru_cache
from typing import NamedTuple

from bot.text.late_patterns import compiled
from bot.text.tokens.index_words import Piece, pieces_of

# Articles and prepositions that lose their vowel before a word: what follows is searched for.
_ELIDED = frozenset(
    [
        "l",
        "d",
        "j",
        "m",
        "n",
        "s",
        "t",
        "c",
        "qu",
        "lorsqu",
        "puisqu",
        "jusqu",
        "all",
        "dall",
        "dell",
        "nell",
        "sull",
        "coll",
        "quell",
        "un",
        "quest",
        "sant",
        "c'",
    ]
)
# Particles after Korean nouns, longest first.
_PARTICLES = "(?:에서는|으로는|에서|에게|으로|까지|부터|보다|처럼|이나|에는|과의|와의|은|는|이|가|을|를|의|에|와|과|도|로|만)$"
# Turkish sets endings off from names, Persian from nouns: İstanbul'da, کشتی‌ها.
_ENDS_A_WORD = re.compile("['’\u200c]")
_LONGEST_ENDING = 3  # letters
_LARGE_NUMBER = re.compile("(?!(?:19|20)..$)[1-9][0-9]{3,14}")
_HANGUL = "[\uac00-\ud7a3]{3,}"


class TypedWords(NamedTuple):
    """The tokens of a term: it matches where any of these is."""

    exact: tuple[tuple[str, ...], ...]  # tokens that follow each other
    beginning: bool = False  # whether the last token of each is the beginning of a word
    stem: str = ""  # the plain word whose forms match too, as typed; "" for none
    less_exact: tuple[
        tuple[str, ...], ...
    ] = ()  # tokens that follow each other in a form of the term


@lru_cache(1_000)
def typed_words(text: str, *, quoted: bool = False, prefix: bool = False) -> TypedWords:
    """The tokens of what was typed. `quoted`: exactly so; `prefix`: the last word may go on."""
    pieces = list(pieces_of(text))
    if not pieces:
        return TypedWords(())
    tokens, beginning = _sequence(pieces)
    if quoted or prefix:
        return TypedWords((tokens,), beginning or prefix)
    if len(pieces) > 1:
        return TypedWords((tokens,), beginning)
    (piece,) = pieces
    if piece.is_run:
        return TypedWords((tokens,), beginning, less_exact=_without_particle(text))
    if len(piece.words) == 1:
        word = text[piece.words[0].start : piece.words[0].end]
        return TypedWords((tokens,), stem=word, less_exact=_thousands(tokens[0]))
    return _compound(text, piece, tokens)


def _compound(text: str, piece: Piece, tokens: tuple[str, ...]) -> TypedWords:
    """A possessive is its word, an elided article is left out; others match with and without hyphens."""
    first, last = piece.words[0], piece.words[-1]
    elided = first.token in _ELIDED
    if len(piece.words) == 2 and (elided or not piece.joined):
        word = last if elided else first
        return TypedWords(((word.token,),), stem=text[word.start : word.end])
    longest = max(tokens, key=len)
    endings = sum(map(len, tokens)) - len(longest)
    inflected = _ENDS_A_WORD.search(text) and len(longest) > _LONGEST_ENDING >= endings
    less_exact = ((longest,),) if inflected else ()
    return TypedWords((tokens, (piece.joined,)), less_exact=less_exact)


def _thousands(number: str) -> tuple[tuple[str, ...], ...]:
    """The number as it is written with marks between the thousands. Years never are."""
    if not _LARGE_NUMBER.fullmatch(number):
        return ()
    first = len(number) % 3 or 3
    groups = [number[:first], *(number[at : at + 3] for at in range(first, len(number), 3))]
    return (tuple(groups),)


def _sequence(pieces: list[Piece]) -> tuple[tuple[str, ...], bool]:
    """The tokens in order, and whether the last one is a single character of a longer run."""
    tokens = [word.token for piece in pieces for word in piece.words]
    if not pieces[-1].is_run:
        return tuple(tokens), False
    if len(pieces[-1].words) == 1:
        return tuple(tokens), True
    return tuple(tokens[:-1]), False  # the last character alone is only there at the end of a run


def _without_particle(text: str) -> tuple[tuple[str, ...], ...]:
    found = compiled(_HANGUL).search(text)
    noun = compiled(_PARTICLES).sub("", found[0]) if found else ""
    if not found or noun == found[0] or len(noun) < 2:
        return ()
    return (_sequence(list(pieces_of(noun)))[0],)
