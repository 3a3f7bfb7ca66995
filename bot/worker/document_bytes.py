"""Reading the bytes of a document, unpacked if it is compressed with gzip or zstd.

What is compressed is recognized by its first bytes. Memory holds a chunk at a time, however far a
file expands; the caller decides how much to keep.
"""

import contextlib
import gzip
import io
import os
import select
import sys
import zlib
from collections.abc import Iterator
from hashlib import blake2b
from pathlib import Path
from typing import Any, BinaryIO

from bot.errors import DocumentUnreadable
from bot.reading.pasted_document import NewsDocument, PastedDocument, PipedDocument, name_of
from bot.words import say

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

CHUNK = 256 * 1024  # bytes
_GZIP, _ZSTD = b"\x1f\x8b", b"\x28\xb5\x2f\xfd"
_LOOK_AGAIN_SECONDS = 0.2  # whether a pipe is still waited for
_IDENTIFYING = 64 * 1024  # bytes of the beginning
_DAMAGES = (EOFError, zlib.error, gzip.BadGzipFile, zstd.ZstdError)


class DocumentBytes:
    """An open document.

    `name` is the one in reports; `total` is its size on disk, None for a pipe; `packed` says
    whether it is compressed.
    """

    def __init__(self, name: str, raw: BinaryIO, total: int | None, identity: bytes | None) -> None:
        self.name = name
        self.total = total
        self.identity = identity
        self._counted = _Counted(raw)
        first = self._counted.begin(4)
        self.packed = first.startswith((_GZIP, _ZSTD))
        self._unpacked: Any = self._counted
        if first.startswith(_GZIP):
            self._unpacked = gzip.GzipFile(fileobj=self._counted, mode="rb")
        elif first.startswith(_ZSTD):
            self._unpacked = zstd.ZstdFile(self._counted)

    @property
    def done(self) -> int:
        """How many bytes of the file were read, as they are on disk."""
        return self._counted.done

    def chunk(self, size: int = CHUNK) -> bytes:
        """The next unpacked bytes, at most `size`; empty at the end.

        Raises DocumentUnreadable with the code `damaged` if it can't be unpacked any further, and
        `missing` if it can't be read.
        """
        try:
            # One read at a time: what comes before the damage is not lost.
            data: bytes = self._unpacked.read1(size)
        except _DAMAGES as error:
            raise DocumentUnreadable("damaged", say("document-damaged")) from error
        except OSError as error:
            raise _not_read(error) from error
        return data

    def up_to(self, size: int) -> bytes:
        """The next `size` unpacked bytes, fewer at the end. Raises as `chunk` does."""
        parts = []
        while size and (part := self.chunk(min(size, CHUNK))):
            parts.append(part)
            size -= len(part)
        return b"".join(parts)

    def skip(self, size: int) -> None:
        """Pass over unpacked bytes. Raises as `chunk` does."""
        if not self.packed and self._counted.skip(size):
            return
        while size and (part := self.chunk(min(size, CHUNK))):
            size -= len(part)


@contextlib.contextmanager
def open_document(document: NewsDocument) -> Iterator[DocumentBytes]:
    """Open a document; closed with the block.

    A piped document can be opened again as long as no more than its head was read. Raises
    DocumentUnreadable with the code `missing` or `unsupported`.
    """
    name = name_of(document)
    if isinstance(document, PastedDocument):
        yield DocumentBytes(name, io.BytesIO(document.data), len(document.data), None)
    elif isinstance(document, PipedDocument):
        raw = io.BufferedReader(_Chained(document), CHUNK)
        yield DocumentBytes(name, raw, None, None)
    else:
        with _opened(document) as file:
            try:
                state = os.fstat(file.fileno())
                beginning = file.read(_IDENTIFYING)
                file.seek(0)
                opened = DocumentBytes(name, file, state.st_size, _identity(state, beginning))
            except OSError as error:
                raise _not_read(error) from error
            yield opened


def _opened(path: Path) -> BinaryIO:
    try:
        if path.is_symlink() and not path.exists():
            raise DocumentUnreadable("missing", say("document-link-broken"))
        if not path.exists():
            raise DocumentUnreadable("missing", say("document-missing"))
        if not path.is_file():
            raise DocumentUnreadable("unsupported", say("document-not-a-file"))
        return path.open("rb")
    except OSError as error:
        raise _not_read(error) from error


def _identity(state: os.stat_result, beginning: bytes) -> bytes:
    """What tells a file from every other and from itself after a change, wherever it is moved."""
    facts = f"{state.st_size} {state.st_mtime_ns} ".encode()
    return blake2b(facts + beginning, digest_size=16).digest()


def _not_read(error: OSError) -> DocumentUnreadable:
    return DocumentUnreadable(
        "missing", say("document-not-read", reason=error.strerror or str(error))
    )


class _Counted(io.BufferedIOBase):
    """A file that counts what was read of it."""

    def __init__(self, file: BinaryIO) -> None:
        super().__init__()
        self._file = file
        self._peeked = b""
        self.done = 0

    def begin(self, size: int) -> bytes:
        """The first bytes, which are read again afterwards."""
        self._peeked = self._file.read(size)
        return self._peeked

    def readable(self) -> bool:
        return True

    def read(self, size: int | None = None, /) -> bytes:
        size = CHUNK if size is None or size < 0 else size
        data, self._peeked = self._peeked[:size], self._peeked[size:]
        data += self._file.read(size - len(data)) if size > len(data) else b""
        self.done += len(data)
        return data

    def read1(self, size: int = -1, /) -> bytes:
        return self.read(size)

    def skip(self, size: int) -> bool:
        """Pass over bytes that needn't be read; false for a pipe."""
        if not self._file.seekable():
            return False
        self._peeked = b""
        self._file.seek(self.done + size)
        self.done += size
        return True


class _Chained(io.RawIOBase):
    """A piped document: its head, and after that the rest, which may be long in coming."""

    def __init__(self, document: PipedDocument) -> None:
        self._document = document
        self._head = io.BytesIO(document.head)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        view = memoryview(buffer)
        data = self._head.read(len(view))
        if not data and self._has_come():
            data = self._document.rest.read(len(view)) or b""
        view[: len(data)] = data
        return len(data)

    def _has_come(self) -> bool:
        """Wait until something can be read; false if nobody waits for it any more."""
        try:
            pipe = self._document.rest.fileno()
            while not self._document.given_up.is_set():
                if select.select([pipe], [], [], _LOOK_AGAIN_SECONDS)[0]:
                    return True
        except OSError:  # no pipe, or as on Windows none that can be waited for
            return True
        return False
