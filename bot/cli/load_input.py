"""What `dateline load` is given: paths, standard input and pipes."""

from io import FileIO
from pathlib import Path
from typing import BinaryIO

from bot.cli.printing import standard_input
from bot.reading.pasted_document import NewsDocument, PastedDocument, PipedDocument
from bot.text.document_size import MAX_BYTES

_READ_AT_ONCE = 1024 * 1024  # bytes of a pipe


def document_at(path: str) -> NewsDocument:
    """The path; or the content, if only this process can read it: standard input and pipes."""
    if path in ("-", "/dev/stdin"):
        return _from_pipe(path, standard_input())
    # As of `dateline load <(command)`; another process has other files under these names.
    if Path(path).is_fifo() or path.startswith(("/dev/fd/", "/proc/self/fd/")):
        return _from_pipe(path, Path(path).open("rb", buffering=0))
    return Path(path)


def _from_pipe(path: str, pipe: BinaryIO | FileIO) -> NewsDocument:
    # Without a buffer, in which a part of the rest would be out of sight.
    pipe = getattr(pipe, "raw", pipe)
    parts, left = [], MAX_BYTES + 1
    while left and (part := pipe.read(min(left, _READ_AT_ONCE))):
        parts.append(part)
        left -= len(part)
    head = b"".join(parts)
    if len(head) > MAX_BYTES:
        return PipedDocument(path, head, pipe)
    return PastedDocument(path, head)
