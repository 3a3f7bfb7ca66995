"""JSON Lines of any size: recognized by their content, and read in blocks of lines.

Smaller documents are read whole, which can do more: guess an encoding from all of the text, and
understand lists and objects of several lines.
"""

import codecs
from collections.abc import Iterator
from typing import NamedTuple

from bot.errors import DocumentUnreadable
from bot.models import ReadingPlace
from bot.reading.json_records import begins_json_lines
from bot.reading.lines import LONGEST, Line, LineSplitter
from bot.reading.pasted_document import NewsDocument, PipedDocument, name_of
from bot.text.document_size import MAX_BYTES
from bot.text.encoding import DecodedText, codec_of_text, decode_part, to_text
from bot.worker.document_bytes import DocumentBytes, open_document

LINES = 100  # in a block
_BYTES = 1024 * 1024  # after which a block ends
_HEAD = 256 * 1024  # bytes that are looked at; more if the first lines are longer
_WIDE = ("utf-16", "utf-32")  # an LF can be a part of another character


class Block(NamedTuple):
    """Some lines of an archive."""

    lines: tuple[Line, ...]
    done: int  # bytes of the file read so far, as they are on disk

    @property
    def end(self) -> int:
        """Where the next block begins, in unpacked bytes."""
        return self.lines[-1].end


class Archive(NamedTuple):
    """JSON Lines that are too large to be read whole, or that are damaged further on."""

    document: NewsDocument
    encoding: str  # as in reports
    codec: str  # of the lines, Python's
    wide: str | None  # the codec of the file if its lines are made in UTF-8
    newline: str
    identity: bytes | None  # None if it can't be read again, as from a pipe
    total: int | None  # bytes on disk; None if unknown

    @property
    def name(self) -> str:
        """The archive's name in reports."""
        return name_of(self.document)

    def blocks(self, place: ReadingPlace | None = None) -> Iterator[Block]:
        """The lines after a place, or all; about a megabyte is held at a time.

        Raises DocumentUnreadable after the last whole line with the code `damaged` if the rest
        can't be unpacked, and `missing` if it can't be read.
        """
        offset, before = (place.offset, place.lines) if place else (0, 0)
        with open_document(self.document) as opened:
            splitter = LineSplitter(before + 1, offset)
            lines: list[Line] = []
            size = 0
            try:
                for line in self._lines(opened, splitter, offset):
                    lines.append(line)
                    size += len(line.data or b"")
                    if len(lines) >= LINES or size >= _BYTES:
                        yield Block(tuple(lines), opened.done)
                        lines, size = [], 0
            except DocumentUnreadable:
                if lines:
                    yield Block(tuple(lines), opened.done)
                raise
            if lines:
                yield Block(tuple(lines), opened.done)

    def _lines(self, opened: DocumentBytes, splitter: LineSplitter, skipped: int) -> Iterator[Line]:
        if self.wide is None:
            opened.skip(skipped)
            skipped = 0
        for chunk in self._chunks(opened):
            part = chunk[skipped:]
            skipped -= len(chunk) - len(part)
            yield from splitter.feed(part)
        yield from splitter.rest()

    def _chunks(self, opened: DocumentBytes) -> Iterator[bytes]:
        if self.wide is None:
            while chunk := opened.chunk():
                yield chunk
            return
        decoder = codecs.getincrementaldecoder(self.wide)(errors="replace")
        while chunk := opened.chunk():
            yield decoder.decode(chunk).encode("utf-8", "replace")
        yield decoder.decode(b"", final=True).encode("utf-8", "replace")


def archive_in(document: NewsDocument) -> Archive | None:
    """The archive that a document is; None for what is read whole, whether it is news or not.

    Takes a tenth of a second for what is compressed. Reading a document whole says what is wrong
    with one that can't be opened. Raises DocumentUnreadable with the code `unsupported` if an
    archive's encoding is uncertain.
    """
    head = b""
    try:
        with open_document(document) as opened:
            head, large = _look_at(opened, piped=isinstance(document, PipedDocument))
            decoded = to_text(head)
            if not large or not begins_json_lines(decoded.text):
                return None
            return _archive(document, opened, decoded, codec_of_text(head, decoded.encoding))
    except DocumentUnreadable as error:
        if error.code == "unsupported" and begins_json_lines(decode_part(head, "utf-8")):
            raise
        return None


def _look_at(opened: DocumentBytes, *, piped: bool) -> tuple[bytes, bool]:
    """The first lines, and whether the document is too large to be read whole, or damaged."""
    head, size = b"", 0
    if not opened.packed and opened.total is not None and opened.total <= MAX_BYTES:
        return head, False
    # How large it is once it is unpacked shows only then. A pipe could not be read again.
    enough = MAX_BYTES if opened.packed and not piped else 0
    large = True
    try:
        while size <= enough or not _has_lines(head):
            chunk = opened.chunk()
            if not chunk:
                large = size > MAX_BYTES or piped
                break
            size += len(chunk)
            if not _has_lines(head):
                head += chunk
    except DocumentUnreadable as error:
        if error.code != "damaged":
            raise
    return head[: _end_of_lines(head)], large


def _has_lines(head: bytes) -> bool:
    return len(head) > 2 * LONGEST or (len(head) >= _HEAD and head.count(b"\n") > 1)


def _end_of_lines(head: bytes) -> int:
    """Where the last line ends: decoding needs whole characters."""
    end = max(head.rfind(b"\n"), head.rfind(b"\r")) + 1
    return (end + 3) // 4 * 4 or len(head)  # characters of UTF-16 and UTF-32, too


def _archive(
    document: NewsDocument, opened: DocumentBytes, decoded: DecodedText, codec: str
) -> Archive:
    wide = codec.startswith(_WIDE)
    return Archive(
        document=document,
        encoding=decoded.encoding,
        codec="utf-8" if wide else codec,
        wide=codec if wide else None,
        newline=decoded.newline,
        identity=opened.identity,
        total=opened.total,
    )
