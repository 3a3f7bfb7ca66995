"""The input of `dateline summarize`: a text, or one text per line as JSON."""

import codecs
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from functools import partial
from pathlib import Path
from typing import BinaryIO, NamedTuple

from bot.cli.printing import standard_input, unreadable
from bot.errors import DatelineError, DocumentUnreadable
from bot.reading.json_records import read_object
from bot.text.document_size import MAX_BYTES
from bot.text.encoding import decode
from bot.words import say

SENTENCES = 3
"""The number of sentences if none is given."""


class Asked(NamedTuple):
    """One line of JSON."""

    text: str
    title: str
    sentences: int
    characters: float


def asked(line: str, sentences: int, characters: float) -> Asked:
    """Parse one JSON line; `sentences` and `characters` are the defaults.

    Raises `DatelineError`.
    """
    fields = read_object(line)
    if fields is None:
        raise DatelineError(say("summarize-not-an-object"))
    if not isinstance(fields.get("text"), str):
        raise DatelineError(say("summarize-without-text"))
    count, longest = fields.get("n"), fields.get("characters")
    try:
        if longest is not None and int(longest) < 1:
            raise ValueError
        return Asked(
            fields["text"],
            str(fields.get("title") or ""),
            sentences if count is None else int(count),
            characters if longest is None else int(longest),
        )
    except (ValueError, TypeError, OverflowError) as error:
        raise DatelineError(say("summarize-wrong-number")) from error


def lines_of(stream: BinaryIO, file: str) -> Iterator[str]:
    """The lines, each as soon as it arrives."""
    for line in iter(partial(stream.readline, MAX_BYTES + 1), b""):
        if line.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            line += stream.read()  # in UTF-16 a line ends with two bytes: decode the whole file
        yield from decoded(line, file).removesuffix("\n").split("\n")


def opened(file: str) -> AbstractContextManager[BinaryIO]:
    """The file's bytes, closed with the block; "-" is standard input. Raises `DatelineError`."""
    if file == "-":
        return nullcontext(standard_input())
    try:
        return Path(file).open("rb")
    except OSError as error:
        raise unreadable(file, error) from error


def decoded(data: bytes, file: str) -> str:
    """The text, in any encoding that can be loaded. Raises `DatelineError`."""
    try:
        return decode(data).text
    except DocumentUnreadable as error:
        if error.code == "empty":
            return ""
        raise DatelineError(say("file-refused", path=file, reason=error.said)) from error
