"""What a file is that is neither text nor markup, by its first bytes."""

import re

from bot.errors import DocumentUnreadable

# Patterns: the first four bytes of a video, say, are its first part's length.
_PACKED = {
    b"\x1f\x8b": "a gzip file",
    b"PK\x03\x04": "a zip file",
    b"BZh[1-9]1AY&SY": "a bzip2 file",
    b"\xfd7zXZ\x00": "an xz file",
    b"7z\xbc\xaf\x27\x1c": "a 7z file",
    b"[(]\xb5/\xfd": "a zstd file",
    b"Rar!\x1a\x07": "a rar file",
}
_OTHERS = {
    b"%PDF-": "a PDF file",
    b"\x89PNG\r\n": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8[79]a": "a picture",
    b"RIFF.{4}WEBP": "a picture",
    b"\x00\x00[\x01\x02]\x00": "a picture",
    b"\x00\x00..ftyp(?:avif|heic|mif1)": "a picture",
    b"\x00\x00..ftyp": "a video",
    b"\x1aE\xdf\xa3": "a video",
    b"ID3[\x02-\x04]": "a sound file",
    b"OggS\x00": "a sound file",
    b"RIFF.{4}WAVE": "a sound file",
    b"\xd0\xcf\x11\xe0": "an office document",
    b"PK\x03\x04.{26}(?:\\[Content_Types\\]|mimetype)": "an office document",  # a zip of them, too
}


def kind_of(data: bytes) -> str | None:
    """Such as "a zip file"; None where it may be text."""
    return next(
        (name for first, name in (_OTHERS | _PACKED).items() if re.match(first, data, re.DOTALL)),
        None,
    )


def refuse_binary(data: bytes, *, packed: str, other: str) -> None:
    """Raises DocumentUnreadable with the code `binary` and what to do: with an archive, or else."""
    if found := kind_of(data):
        fix = packed if found in _PACKED.values() else other
        raise DocumentUnreadable("binary", f"This is {found}: {fix}.")
