"""What `dateline summarize` reads: a text, or a text a line as JSON, from a file or a pipe."""

import codecs
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import BinaryIO, NamedTuple

from bot.cli.printing import standard_input
from bot.errors import DatelineError, DocumentUnreadable

SENTENCES = 3
"""As many as are given where nobody says how many."""


class Asked(NamedTuple):
    """What a line of JSON asks for."""

    text: str
    title: str
    sentences: int
    characters: float


def asked(line: str, sentences: int, characters: float) -> Asked:
    """What the line asks for, with so many sentences and characters where it does not say."""
    from bot.reading.jsonlines import read_object

    fields = read_object(line)
    if fields is None:
        raise ValueError("it is no JSON object")
    if not isinstance(fields.get("text"), str):
        raise ValueError('it has no "text"')
    count, longest = fields.get("n"), fields.get("characters")
    if longest is not None and int(longest) < 1:
        raise ValueError('its "characters" are below 1')
    return Asked(
        fields["text"],
        str(fields.get("title") or ""),
        sentences if count is None else int(count),
        characters if longest is None else int(longest),
    )


def lines_of(stream: BinaryIO, file: str) -> Iterator[str]:
    """The lines, each as soon as it is there."""
    for line in stream:
        if line.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            line += stream.read()  # a line ends with two bytes there: it is decoded as a whole
        yield from decoded(line, file).removesuffix("\n").split("\n")


def opened(file: str) -> AbstractContextManager[BinaryIO]:
    """The file's bytes, closed with the block; "-" is standard input. Raises `DatelineError`."""
    if file == "-":
        return nullcontext(standard_input())
    try:
        return Path(file).open("rb")
    except OSError as error:
        raise DatelineError(f"{file} cannot be read: {error.strerror}") from error


def decoded(data: bytes, file: str) -> str:
    """The text of any encoding that can be loaded; nothing of nothing."""
    from bot.text.encoding import decode

    try:
        return decode(data).text
    except DocumentUnreadable as error:
        if error.code == "empty":
            return ""
        raise DatelineError(f"{file}: {error}") from error
