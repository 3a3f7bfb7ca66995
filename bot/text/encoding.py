"""Decode bytes: plain text, pages, OPML and feeds, all by the same rules.

The encoding is that of the byte order mark; else UTF-8, even against the document's own claim, if it is
valid apart from a few stray bytes; else the first label that fits, interpreted as browsers do
(https://encoding.spec.whatwg.org); else a guess from statistics. If the guess is uncertain, the
text is refused, because it would be stored as garbage.
"""

import codecs
import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

import webencodings

from bot.errors import DocumentUnreadable
from bot.text.characters import with_windows_characters, without_controls
from bot.text.document_size import MAX_BYTES
from bot.text.signatures import refuse_binary
from bot.text.undeclared_encoding import guess_encoding, guess_wide_encoding
from bot.words import say

# More than this share of control or replacement characters is not text (listings/README.md, 1).
_MAX_RUBBISH_SHARE = 0.02
_FIRST_BYTES = (  # the marks of UTF-32 begin with those of UTF-16
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_EBCDIC_XML = b"\x4c\x6f\xa7\x94"  # "<?xm"
_ASCII = bytes(range(128))
_C0 = bytes((*range(9), *range(14, 32), 127))
_C1 = re.compile(rb"\xc2[\x80-\x84\x86-\x9f]")
_ISO_2022_JP = re.compile(rb"\x1b\$[@B]")
# A few invalid bytes, such as half a character, do not rule UTF-8 out. Few means: compared to the
# valid characters, or compared to the whole text if UTF-8 and Windows text were joined.
_RIGHT_FOR_ONE_STRAY = 3
_BROKEN_ONE_IN = 20
_MAX_MIXED_SHARE = 0.01

_LOOKED_AT = 4_096  # browsers look for a page's charset in the first kilobyte
_CHARSET = re.compile(rb"""charset\s*=\s*["']?\s*([a-zA-Z0-9._:-]{1,40})""", re.IGNORECASE)
_XML_ENCODING = re.compile(
    rb"""\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([a-zA-Z0-9._:-]{1,40})""", re.IGNORECASE
)
# Labels that browsers do not know are read as Python does, such as those of DOS; but no file is in
# these, and bytes that show a label in ASCII are not in UTF-16 or UTF-32.
_NOT_OF_FILES = re.compile(
    r"utf-?_?(?:7|16|32).*|punycode|idna|undefined|mbcs|oem|(?:raw-)?unicode-escape"
)
_OTHER_NAMES = {"ms-cyrl": "cp1251"}
_SUPERSETS = {"gbk": "gb18030"}
# Names for reports. Other codecs are reported under Python's name.
_NAMES = {
    "utf-16-le": "utf-16",
    "utf-16-be": "utf-16",
    "utf-32-le": "utf-32",
    "utf-32-be": "utf-32",
    "cp932": "shift_jis",
    "euc_jis_2004": "euc-jp",
    "euc_jp": "euc-jp",
    "big5hkscs": "big5",
    "cp949": "euc-kr",
    "iso2022_jp": "iso-2022-jp",
}


_CODECS = {name: codec for codec, name in _NAMES.items()}  # the last of several, the wider one


class DecodedText(NamedTuple):
    """A document's text without control characters, and the encoding that it was in."""

    text: str
    encoding: str  # utf-8, utf-16, cp1252, cp1251, koi8-r, shift_jis, …

    @property
    def newline(self) -> str:
        """LF, CRLF or CR, whichever is most frequent; LF if there is none."""
        crlf = self.text.count("\r\n")
        counts = {
            "LF": self.text.count("\n") - crlf,
            "CRLF": crlf,
            "CR": self.text.count("\r") - crlf,
        }
        return max(counts, key=lambda name: counts[name])


def decode(data: bytes) -> DecodedText:
    """Decode a file of plain text.

    Raises DocumentUnreadable with the code `too_large`, `empty` (white space counts as nothing),
    `binary`, or `unsupported` if the encoding is uncertain.
    """
    if len(data) > MAX_BYTES:
        raise DocumentUnreadable("too_large", say("document-too-large"))
    if not data:
        raise _empty()
    refuse_binary(
        data, lambda kind, packed: say("binary-instead-of-text", kind=kind, packed=packed)
    )
    decoded = to_text(data)
    if b"\x00" in data and not decoded.encoding.startswith(("utf-16", "utf-32")):
        raise _binary()
    if not decoded.text.strip().strip("\ufeff"):
        raise _empty()
    return decoded


def to_text(data: bytes, labels: Iterable[str] = (), *, mixed: bool = False) -> DecodedText:
    """Decode bytes. `labels` are the encodings that the document claims, the most trusted first.

    Invalid bytes become U+FFFD. If the document is assembled from several sources (`mixed`), as
    feeds are, invalid bytes in UTF-8 are read as Windows-1252, and so are C1 controls. Raises
    DocumentUnreadable with the code `binary` for data that is not text, and `unsupported` if the
    encoding is uncertain.
    """
    for mark, codec in _FIRST_BYTES:
        if data.startswith(mark):
            return _decoded(data[len(mark) :], codec)
    if b"\x00" in data or data.startswith(_EBCDIC_XML):
        if wide := _wide_codec(data):
            return _decoded(data, wide)
    elif _ISO_2022_JP.search(data) and data.isascii():
        return _decoded(data, "iso2022_jp")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return _decoded_otherwise(data, labels, mixed=mixed)
    if _has_controls(data) or "\ufffd" in text:
        return _checked(with_windows_characters(text) if mixed else text, "utf-8")
    return DecodedText(text, "utf-8")


def codec_of_text(beginning: bytes, encoding: str) -> str:
    """Python's codec for a text that begins so and that `to_text` found to be in `encoding`.

    That of UTF-16 or UTF-32 has the order of the bytes.
    """
    for mark, codec in _FIRST_BYTES:
        if beginning.startswith(mark):
            return codec
    wide = _wide_codec(beginning) if b"\x00" in beginning else None
    return wide or _CODECS.get(encoding, encoding)


def decode_part(data: bytes, codec: str) -> str:
    """Decode a part of a text whose codec is known, without control characters.

    Invalid bytes become U+FFFD; in UTF-8 they are read as Windows-1252, because an archive may be
    assembled from several sources.
    """
    errors = _STRAY_AS_WINDOWS if codec == "utf-8" else "replace"
    return without_controls(data.decode(codec, errors))[0]


def stated_labels(data: bytes, content_type: str = "") -> Iterator[str]:
    """The encodings that HTTP's `content_type` and a document of HTML or XML claim."""
    head = data[:_LOOKED_AT]
    for found in (
        _CHARSET.search(content_type.encode("ascii", "replace")),
        _XML_ENCODING.match(head),
        _CHARSET.search(head),
    ):
        if found:
            yield found.group(1).decode("ascii")


def _decoded_otherwise(data: bytes, labels: Iterable[str], *, mixed: bool) -> DecodedText:
    """Decode data that is not valid UTF-8."""
    broken = _broken_in_utf8(data)
    if broken.few:
        return _decoded(data, "utf-8", _STRAY_AS_WINDOWS if mixed else "replace")
    for label in labels:
        codec = _codec_of(label)
        if codec and codec != "utf-8" and _fits(data, codec):
            return _decoded(data, codec)
    guessed = guess_encoding(data)
    if guessed == "cp1252" and mixed and broken.few_in_mixture:
        return _decoded(data, "utf-8", _STRAY_AS_WINDOWS)
    if guessed and (guessed == "cp1252" or _fits(data, guessed)):
        return _decoded(data, guessed)
    _checked(data.decode("cp1252", "replace"), "cp1252")  # raises if this is not text at all
    raise DocumentUnreadable("unsupported", say("encoding-unknown"))


class _Broken(NamedTuple):
    """How far bytes are from being UTF-8."""

    few: bool
    few_in_mixture: bool


def _broken_in_utf8(data: bytes) -> _Broken:
    text = data.decode("utf-8", "replace")
    stray = text.count("\ufffd")
    beyond_ascii = len(text) - len(text.encode("ascii", "ignore"))
    right = beyond_ascii - stray
    return _Broken(
        few=right >= _RIGHT_FOR_ONE_STRAY * stray,
        few_in_mixture=right > 0 and stray <= _MAX_MIXED_SHARE * len(text),
    )


def _wide_codec(data: bytes) -> str | None:
    """The codec of UTF-16 or UTF-32 without a byte order mark, or of XML in EBCDIC."""
    if data.startswith(_EBCDIC_XML):
        return "cp037"
    return guess_wide_encoding(data)


def _codec_of(label: str) -> str | None:
    """Python's codec for a label, or None if no file can be in it."""
    known = webencodings.lookup(label)
    if known is not None:
        codec: str = known.codec_info.name
        # A label that can be read as ASCII is not in UTF-16; "replacement" marks unsafe encodings.
        if codec.startswith("utf-16") or codec in ("replacement", "x-user-defined"):
            return None
        return _SUPERSETS.get(codec, codec)
    try:
        codec = codecs.lookup(_OTHER_NAMES.get(label.lower(), label)).name
        b" ".decode(codec)  # raises for codecs of other things than text, such as zip and rot13
    except (LookupError, UnicodeError, ValueError):
        return None
    return None if _NOT_OF_FILES.fullmatch(codec) else codec


def _fits(data: bytes, codec: str) -> bool:
    """Whether nearly all bytes beyond ASCII are valid in the codec."""
    broken = data.decode(codec, "replace").count("\ufffd")
    return broken * _BROKEN_ONE_IN <= len(data.translate(None, _ASCII))


def _has_controls(utf8: bytes) -> bool:
    """Whether there are control characters. Takes an eighth of the time of `without_controls`."""
    return len(utf8.translate(None, _C0)) < len(utf8) or _C1.search(utf8) is not None


def _decoded(data: bytes, codec: str, errors: str = "replace") -> DecodedText:
    return _checked(data.decode(codec, errors), codec)


def _checked(decoded: str, codec: str) -> DecodedText:
    text, controls = without_controls(decoded)
    if controls + text.count("\ufffd") > _MAX_RUBBISH_SHARE * len(decoded):
        raise _binary()
    return DecodedText(text, _NAMES.get(codec, codec))


def _empty() -> DocumentUnreadable:
    return DocumentUnreadable("empty", say("document-empty"))


def _binary() -> DocumentUnreadable:
    return DocumentUnreadable("binary", say("not-text"))


def _as_windows(error: UnicodeError) -> tuple[str, int]:
    assert isinstance(error, UnicodeDecodeError)
    return error.object[error.start : error.end].decode("cp1252", "replace"), error.end


_STRAY_AS_WINDOWS = "dateline.stray_bytes_as_windows"
codecs.register_error(_STRAY_AS_WINDOWS, _as_windows)
