"""Bytes -> text: which encoding they are in, or that they are no text at all."""

import codecs
from typing import NamedTuple

from bot.errors import DocumentUnreadable
from bot.text.characters import without_controls
from bot.text.signatures import refuse_binary

MAX_BYTES = 20 * 1024 * 1024

# More than this share of control or replacement characters is no text (listings/README.md, 1).
_MAX_RUBBISH_SHARE = 0.02
_UTF16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


class DecodedText(NamedTuple):
    """A document's text without control characters, and how it was written down."""

    text: str
    encoding: str  # utf-8, utf-16 or cp1252
    newline: str  # LF, CRLF or CR: the most frequent one; LF where there is none


def decode(data: bytes) -> DecodedText:
    """The text of a document.

    Raises DocumentUnreadable with the code `too_large`, `empty` (white space counts as nothing)
    or `binary`.
    """
    if len(data) > MAX_BYTES:
        raise DocumentUnreadable(
            "too_large", "This is more than 20 MB: split it into smaller files and load those."
        )
    if not data:
        raise _empty()
    refuse_binary(
        data,
        packed="unpack it and load the text inside",
        other="save what it says as plain text (UTF-8) and load that",
    )
    decoded, encoding = _decoded(data)
    text, controls = without_controls(decoded)
    if controls + text.count("\ufffd") > _MAX_RUBBISH_SHARE * len(decoded):
        raise _binary()
    if not text.strip():
        raise _empty()
    return DecodedText(text, encoding, _newline_of(text))


def _decoded(data: bytes) -> tuple[str, str]:
    if data.startswith(_UTF16_MARKS):
        return data.decode("utf-16", errors="replace"), "utf-16"
    if data.startswith(codecs.BOM_UTF8):
        return data.decode("utf-8-sig", errors="replace"), "utf-8"
    if b"\x00" in data:
        raise _binary()
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace"), "cp1252"


def _newline_of(text: str) -> str:
    crlf = text.count("\r\n")
    counts = {"LF": text.count("\n") - crlf, "CRLF": crlf, "CR": text.count("\r") - crlf}
    return max(counts, key=lambda name: counts[name])


def _empty() -> DocumentUnreadable:
    return DocumentUnreadable("empty", "This is empty: put some news text in it and load it again.")


def _binary() -> DocumentUnreadable:
    return DocumentUnreadable(
        "binary", "This is no text: save it as plain text (UTF-8) and load that."
    )
