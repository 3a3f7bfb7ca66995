"""What the shape of a line says in any language: length, final marks, bullets."""

import re

# One character of these scripts says as much as several Latin letters.
_DENSE = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_IDEOGRAPH = re.compile("[\u3400-\u9fff]")
_LETTERS_OF_IDEOGRAPH = 3.5
_LETTERS_OF_SYLLABLE = 2
_MAX_LOOKED_AT = 400  # characters

_FULL_STOP = re.compile(r"(?:[.。।۔…]|[.。।۔…!?！？؟][\"'”’»)\]）」』]+)$")
_QUESTION = re.compile(r"[!?！？؟]$")
_MIN_SENTENCE = 20  # Latin letters
# "Where do the herons go?" is a headline, too.
_MIN_QUESTION = 80  # Latin letters
_MAX_LINK = 110  # Latin letters
_BULLET = re.compile(r"[•·▪●◦‣*–-]\s|[-–•]\S")
_INITIAL = re.compile(r"(?<!\w)\w\.$")
_NUMBER = re.compile(r"\(?\d{1,3}(?:[.)]|\s?[-–—:：]|位|、)?[\s\u3000]+(?=\S)")


def apparent_length(line: str) -> int:
    """The length of a line, as if in Latin letters: Chinese says the same in a quarter of them."""
    if line.isascii() or len(line) > _MAX_LOOKED_AT:
        return len(line)
    dense = len(_DENSE.findall(line))
    if not dense:
        return len(line)
    ideographs = len(_IDEOGRAPH.findall(line))
    more = ideographs * (_LETTERS_OF_IDEOGRAPH - 1)
    return len(line) + round(more + (dense - ideographs) * (_LETTERS_OF_SYLLABLE - 1))


def is_dense(line: str) -> bool:
    """Whether the line is of a script without spaces between words."""
    return not line.isascii() and _DENSE.search(line) is not None


def is_sentence(line: str) -> bool:
    """Whether the line ends like a sentence, and not like a headline, a link or a name."""
    end = line[-4:]
    if _FULL_STOP.search(end):
        return apparent_length(line) >= _MIN_SENTENCE and not _INITIAL.search(line[-3:])
    return _QUESTION.search(end) is not None and apparent_length(line) >= _MIN_QUESTION


def is_bullet(line: str) -> bool:
    """Whether the line is an element of a list."""
    return _BULLET.match(line) is not None


def is_link_like(line: str) -> bool:
    """Whether the line could be a link of the page: short, no sentence, no element of a list."""
    return (
        apparent_length(line) <= _MAX_LINK
        and not line.endswith((":", "：", ",", ";"))
        and not is_sentence(line)
        and not is_bullet(line)
    )


def number_of(line: str) -> int | None:
    """The number that begins a line: 2 for `2. Tug sinks`."""
    found = _NUMBER.match(line) if line[:1].isdigit() or line[:1] == "(" else None
    return int(re.sub(r"\D", "", found[0])) if found else None
