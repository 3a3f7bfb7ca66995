"""Dividing bytes that arrive in chunks into numbered lines."""

from collections.abc import Iterator
from typing import NamedTuple

LONGEST = 4 * 1024 * 1024
"""Bytes of a line that is kept. The longest novels have less; what is longer is no article."""


class Line(NamedTuple):
    """One line."""

    number: int  # from 1
    data: bytes | None  # without the line end; None if it was longer than `LONGEST`
    end: int  # where the next line begins, in bytes from the beginning


class LineSplitter:
    """Makes lines of chunks; memory holds one of them. They end with LF, CRLF or CR.

    `number` and `begin` are those of the first line, for a file that is continued.
    """

    def __init__(self, number: int = 1, begin: int = 0, *, longest: int = LONGEST) -> None:
        self._number = number
        self._end = begin
        self._longest = longest
        self._parts: list[bytes] = []
        self._length = 0
        self._held = b""  # a CR at the end of a chunk, which the LF of the next one may follow

    def feed(self, chunk: bytes) -> Iterator[Line]:
        """The lines that are complete with this chunk."""
        chunk = self._held + chunk
        self._held = b"\r" if chunk.endswith(b"\r") else b""
        chunk = chunk.removesuffix(self._held)
        for part in chunk.splitlines(keepends=True):
            self._add(part)
            if part.endswith((b"\n", b"\r")):
                yield self._line()

    def rest(self) -> Iterator[Line]:
        """The last line, if it has no end."""
        self._add(self._held)
        self._held = b""
        if self._length:
            yield self._line()

    def _add(self, part: bytes) -> None:
        self._length += len(part)
        if self._length <= self._longest:
            self._parts.append(part)
        else:
            self._parts.clear()

    def _line(self) -> Line:
        self._end += self._length
        kept = self._length <= self._longest
        line = Line(
            self._number, b"".join(self._parts).rstrip(b"\r\n") if kept else None, self._end
        )
        self._number += 1
        self._parts.clear()
        self._length = 0
        return line
