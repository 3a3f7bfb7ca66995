"""Split a text of any script into the words of the search index.

A word is a run of letters and digits, folded. Hyphens and apostrophes separate words: "Covid-19" is
two, and its compound "covid19" is added at the end. "U.S." is one word. Scripts without spaces give
pairs of characters.
"""

import re
from collections.abc import Iterator
from itertools import filterfalse
from typing import NamedTuple

from bot.text.late_patterns import compiled
from bot.text.memo import Memo
from bot.text.tokens.folding import folded
from bot.text.tokens.scripts_without_spaces import PAIRED, pairs, units

# Combining marks of all scripts, which Python's \w leaves out, and what no reader sees.
_SIGNS = (
    "\u00ad\u061c\u180e\u200b\u200d-\u200f\u202a-\u202e\u2060-\u206f\ufeff"
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    "\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0711\u0730-\u074a\u07a6-\u07b0\u0816-\u082d\u0859-\u085b"
    "\u08d3-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963\u0981-\u0983\u09bc-\u09d7\u09e2\u09e3\u0a01-\u0a03"
    "\u0a3c-\u0a51\u0a70-\u0a75\u0a81-\u0a83\u0abc-\u0acd\u0ae2\u0ae3\u0b01-\u0b03\u0b3c-\u0b57\u0b62\u0b63"
    "\u0b82\u0bbe-\u0bcd\u0bd7\u0c00-\u0c04\u0c3e-\u0c56\u0c62\u0c63\u0c81-\u0c83\u0cbc-\u0cd6\u0ce2\u0ce3"
    "\u0d00-\u0d03\u0d3b-\u0d4d\u0d57\u0d62\u0d63\u0d81-\u0d83\u0dca-\u0df3\u0f18\u0f19\u0f35\u0f37\u0f39"
    "\u0f71-\u0f84\u0f86\u0f87\u0f8d-\u0fbc\u135d-\u135f\u1ab0-\u1ace\u1dc0-\u1dff\u20d0-\u20f0\ufe00-\ufe0f\ufe20-\ufe2f"
)
_JOINTS = "'’‘‐‑·\u05f3\u05f4\u200c\\-"  # between the parts of one word
_LETTER = f"[^\\W\\d_{PAIRED}]"
_PART = f"(?>(?:[^\\W_{PAIRED}]++[{_SIGNS}]*+)+)"
_PIECE = (
    f"(?P<run>[{PAIRED}][{PAIRED}{_SIGNS}]*+)"
    f"|(?P<dotted>(?<![{_SIGNS}]){_LETTER}(?>(?:\\.{_LETTER})+)(?![^\\W_{PAIRED}]|[{_SIGNS}]))"
    rf"|(?P<number>\d{{1,3}}+(?>(?:[.,'’]\d{{3}})+)(?![^\W_]|[{_SIGNS}]))"
    f"|{_PART}(?>(?:[{_JOINTS}](?!{_LETTER}\\.{_LETTER}){_PART})*)"
)
_DOTTED = f"(?<![^\\W_{PAIRED}])(?<![{_SIGNS}]){_LETTER}(?>(?:\\.{_LETTER})+)(?![^\\W_{PAIRED}]|[{_SIGNS}])"
_ASCII_WORD = re.compile(r"[a-z](?>(?:\.[a-z])+)(?![a-z0-9])|[a-z0-9]++")
_BETWEEN_PARTS = re.compile(f"[{_JOINTS}.,]")
_END_OF_TEXT = "\ue002"  # nobody can type it
_MOST_REMEMBERED = 50_000  # chunks: some 10 MB
_LONGEST_REMEMBERED = 32  # characters


_POSSESSIVE = "s"


class IndexWord(NamedTuple):
    """A word of the index, and where it stands in its text."""

    token: str
    start: int
    end: int


class Piece(NamedTuple):
    """What stands between separators: a word, or several with hyphens or apostrophes between them."""

    words: list[IndexWord]
    joined: str  # without hyphens and apostrophes; "" if it is no compound
    is_run: bool  # in a script without spaces


def index_words(text: str) -> list[IndexWord]:
    """All words of the text, in order."""
    if text.isascii():
        # no folding, and nothing but abbreviations in which dots count: in a quarter of the time
        return [
            IndexWord(found[0].replace(".", ""), *found.span())
            for found in _ASCII_WORD.finditer(text.lower())
        ]
    words: list[IndexWord] = []
    for found in compiled(_PIECE).finditer(text):
        piece = found[0]
        if found.lastgroup is None and piece.isalnum():
            if token := _FOLDED[piece]:
                words.append(IndexWord(token, *found.span()))
        else:
            words += _piece(found).words
    return words


def words_for_index(text: str) -> str:
    """The tokens of `index_words`, for an index that splits at everything but letters and digits.

    After them, and a mark that ends phrases, those of compounds without their hyphens.
    """
    text = prepared(text)
    if text.isascii() and "-" not in text and "'" not in text:
        return text
    chunks = chunks_of(text)
    words = text if text.isascii() else " ".join(map(_TOKENS.__getitem__, chunks))
    parted = filterfalse(str.isalnum, chunks)
    joined = " ".join(dict.fromkeys(filter(None, map(_COMPOUNDS.__getitem__, parted))))
    return f"{words} {_END_OF_TEXT} {joined}" if joined else words


def index_tokens(text: str) -> list[str]:
    """The tokens of `words_for_index`, split as its index splits them."""
    return words_for_index(text).encode("utf-8", "replace").translate(_TOKENS_ONLY).decode().split()


def prepared(text: str) -> str:
    """The text in lower case, with fewer marks of typography and without dots in abbreviations.

    Its words are those of the text, and are found faster.
    """
    text = with_plain_marks(text).lower()
    # An abbreviation has a single letter after a dot: few texts need the pattern.
    if any(_is_single_letter(rest[:2]) for rest in text.split(".")[1:]):
        text = compiled(_DOTTED).sub(_without_dots, text)
    return text


def with_plain_marks(text: str) -> str:
    """The text with ASCII's marks for those of typography. Every character keeps its place."""
    if not text.isascii():
        for mark, plain in _ASCII_MARKS:
            text = text.replace(mark, plain)
    return text


def chunks_of(text: str) -> list[str]:
    """A `prepared` text cut where no word and no compound goes on, but for numbers."""
    return text.encode("utf-8", "replace").translate(_CHUNKS_ONLY).decode().split()


def pieces_of(text: str) -> Iterator[Piece]:
    """The pieces of the text, in order. Those without anything to search for are left out."""
    for found in compiled(_PIECE).finditer(text):
        piece = _piece(found)
        if piece.words:
            yield piece


def _piece(found: re.Match[str]) -> Piece:
    start, text = found.start(), found[0]
    if found["run"]:
        return Piece(list(_words_of_run(text, start)), "", True)
    if found["dotted"] or not _BETWEEN_PARTS.search(text):
        token = folded(text)
        return Piece([IndexWord(token, start, found.end())] if token else [], "", False)
    words = []
    for part in _PARTS.finditer(text):
        if token := folded(part[0]):
            words.append(IndexWord(token, start + part.start(), start + part.end()))
    possessive = len(words) == 2 and words[1].token == _POSSESSIVE
    return Piece(words, "" if possessive or len(words) < 2 else folded(text), False)


_PARTS = re.compile(f"[^{_JOINTS}.,]+")


def _words_of_run(run: str, start: int) -> Iterator[IndexWord]:
    parts = units(run)
    tokens = [folded(part) for part in parts]
    begin = start
    for at, token in enumerate(pairs(tokens)):
        end = begin + len(parts[at])
        if token:
            following = len(parts[at + 1]) if at + 1 < len(parts) else 0
            yield IndexWord(token, begin, end + following)
        begin = end


# What typography puts in place of ASCII's marks; with these replaced, most English texts are ASCII,
# which takes half the time.
_ASCII_MARKS = (
    ("’", "'"),
    ("‘", "'"),
    ("“", '"'),
    ("”", '"'),
    ("–", " "),
    ("—", " "),
    ("…", " "),
    ("İ", "i"),
)


_ASCII_ALNUM = frozenset("abcdefghijklmnopqrstuvwxyz0123456789")
_TOKENS_ONLY = bytes(
    code if code >= 128 or chr(code).isalnum() else ord(" ") for code in range(256)
)
_CHUNKS_ONLY = bytes(
    code if code >= 128 or chr(code) in "'-" or chr(code).isalnum() else ord(" ")
    for code in range(256)
)


def _is_single_letter(two: str) -> bool:
    return two[:1].isalnum() and not two[0].isdecimal() and two[1:] not in _ASCII_ALNUM


def _without_dots(abbreviation: re.Match[str]) -> str:
    return abbreviation[0].replace(".", "")


def _tokens(chunk: str) -> str:
    return " ".join(word.token for word in index_words(chunk))


def _compounds(chunk: str) -> str:
    return " ".join(piece.joined for piece in pieces_of(chunk) if piece.joined)


class Remembered(Memo[str]):
    """Remembers the answers for short chunks of scripts with spaces, which are met again."""

    def __missing__(self, word: str) -> str:
        if len(word) > _LONGEST_REMEMBERED or compiled(_RUN).search(word):
            return self._function(word)
        return super().__missing__(word)


_RUN = f"[{PAIRED}]"
_FOLDED = Memo(folded, _MOST_REMEMBERED)
_TOKENS = Remembered(_tokens, _MOST_REMEMBERED)
_COMPOUNDS = Remembered(_compounds, _MOST_REMEMBERED)
