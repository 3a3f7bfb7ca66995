"""Recognize files that are neither text nor markup by their first bytes."""

import re
from collections.abc import Callable
from typing import Literal

from bot.errors import DocumentUnreadable
from bot.words import Said, say

# Patterns, because the first four bytes of a video, for example, are the length of its first part.
_PACKED = {
    b"\x1f\x8b": "gzip",
    b"PK\x03\x04": "zip",
    b"BZh[1-9]1AY&SY": "bzip2",
    b"\xfd7zXZ\x00": "xz",
    b"7z\xbc\xaf\x27\x1c": "sevenzip",
    b"[(]\xb5/\xfd": "zstd",
    b"Rar!\x1a\x07": "rar",
}
_OTHERS = {
    b"%PDF-": "pdf",
    b"\x89PNG\r\n": "picture",
    b"\xff\xd8\xff": "picture",
    b"GIF8[79]a": "picture",
    b"RIFF.{4}WEBP": "picture",
    b"\x00\x00[\x01\x02]\x00": "picture",
    b"\x00\x00..ftyp(?:avif|heic|mif1)": "picture",
    b"\x00\x00..ftyp": "video",
    b"\x1aE\xdf\xa3": "video",
    b"ID3[\x02-\x04]": "sound",
    b"OggS\x00": "sound",
    b"RIFF.{4}WAVE": "sound",
    b"\xd0\xcf\x11\xe0": "office",
    b"PK\x03\x04.{26}(?:\\[Content_Types\\]|mimetype)": "office",  # a zip of them, too
}


def kind_of(data: bytes) -> Said | None:
    """The kind of file in words, such as "a zip file"; None if the data may be text."""
    kind = _kind_of(data)
    return say("file-kind", kind=kind) if kind else None


def refuse_binary(data: bytes, why: Callable[[Said, Literal["yes", "no"]], Said]) -> None:
    """Raise DocumentUnreadable with the code `binary` if the data is a known binary file.

    `why` makes the message from the kind of file and whether it is compressed.
    """
    if kind := _kind_of(data):
        packed: Literal["yes", "no"] = "yes" if kind in _PACKED.values() else "no"
        raise DocumentUnreadable("binary", why(say("file-kind", kind=kind), packed))


def _kind_of(data: bytes) -> str | None:
    return next(
        (name for first, name in (_OTHERS | _PACKED).items() if re.match(first, data, re.DOTALL)),
        None,
    )
