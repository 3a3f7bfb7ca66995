"""The body of a response, read piece by piece and never larger than its limits."""

import re
import zlib
from collections.abc import Iterator

from bot.words import Said, Value, say

_PIECE = 256 * 1024  # bytes inflated at a time: a fraction of a millisecond
_MEMBERS = 1000  # gzip members in one body; servers send one, some compressors one per 64 KB
_GZIP = 31  # zlib's number for the gzip format
_GZIP_MAGIC = b"\x1f\x8b"
_GZIP_DEFLATED = b"\x1f\x8b\x08"  # what all gzip bodies begin with, and no text
_TEXT = re.compile(r"^\s*(?:$|;|text/)|\b(?:xml|json|html)\b", re.IGNORECASE)  # media types
_COMPRESSED = frozenset(
    ("gzip", "deflate", "br", "zstd", "compress", "bzip2", "xz", "lzma", "dcb", "dcz", "exi")
)

OFFERED = "gzip, deflate"  # the encodings that servers may use; others are refused


class BadBody(ValueError):
    """The body cannot be used; `said(host)` is the message for a person."""

    def __init__(self, key: str, **values: Value) -> None:
        super().__init__(key)
        self._key = key
        self._values = values

    def said(self, host: str) -> Said:
        """What happened and what to do, with the name of the host that sent it."""
        return say(self._key, host=host, **self._values)


class Body:
    """Collects a body as it arrives.

    `encoding` is the Content-Encoding: gzip, or deflate with or without zlib's header, which servers
    disagree about. Names of no compression, such as "utf-8" or "none", are ignored. A body that begins
    as gzip does is inflated without being declared, if its `content_type` is that of a text. Raises
    `BadBody` for any other compression.
    """

    def __init__(
        self, encoding: str, *, content_type: str = "", raw_limit: int, limit: int
    ) -> None:
        names = (name.strip().removeprefix("x-") for name in encoding.lower().split(","))
        compressed = [name for name in names if name in _COMPRESSED]
        if compressed not in ([], ["gzip"], ["deflate"]):
            raise BadBody("body-compression-unknown")
        self._encoding = compressed[0] if compressed else None
        self._begun = not _TEXT.search(content_type)
        self._raw_limit, self._limit = raw_limit, limit
        self._raw = self._size = self._members = 0
        self._pieces: list[bytes] = []
        self._packed = b""  # received and not inflated yet
        self._inflating: zlib._Decompress | None = None
        self._over = False  # the rest is padding, which browsers ignore as well

    @property
    def size(self) -> int:
        """The number of bytes so far, inflated."""
        return self._size

    def take(self, chunk: bytes) -> Iterator[None]:
        """Add bytes as they arrive; yields between pieces of work, so that other tasks can run.

        Raises `BadBody` as soon as a limit is exceeded or the bytes cannot be inflated.
        """
        self._raw += len(chunk)
        if self._raw > self._raw_limit:
            raise too_large(self._raw_limit)
        if not self._over:
            self._packed += chunk
        if self._encoding is None:
            self._take_plain()
        more = self._can_inflate()
        while more:
            self._inflate_piece()
            more = self._can_inflate()
            if more:
                yield

    def finished(self) -> bytes:
        """The complete body. Raises `BadBody` if its end is missing."""
        if self._encoding is None:
            self._keep(self._packed)
        elif self._inflating is not None or (self._packed and not self._members):
            raise BadBody("connection-ended-early")
        return b"".join(self._pieces)

    def _take_plain(self) -> None:
        """Keep what was received, unless the body turns out to be gzip."""
        if not self._begun:
            if len(self._packed) < len(_GZIP_DEFLATED):
                return
            self._begun = True
            if self._packed.startswith(_GZIP_DEFLATED):
                self._encoding = "gzip"
                return
        self._keep(self._packed)
        self._packed = b""

    def _can_inflate(self) -> bool:
        """Whether there is work; begins the next gzip member if there is one."""
        if self._encoding is None:
            return False
        if self._inflating is not None:
            return bool(self._packed)
        if len(self._packed) < len(_GZIP_MAGIC):
            return False
        if self._members and not (
            self._encoding == "gzip" and self._packed.startswith(_GZIP_MAGIC)
        ):
            self._over, self._packed = True, b""
            return False
        self._members += 1
        if self._members > _MEMBERS:
            raise _bad()
        self._inflating = zlib.decompressobj(self._format())
        return True

    def _format(self) -> int:
        if self._encoding == "gzip":
            return _GZIP
        has_header = self._packed[0] & 15 == 8 and int.from_bytes(self._packed[:2]) % 31 == 0
        return zlib.MAX_WBITS if has_header else -zlib.MAX_WBITS

    def _inflate_piece(self) -> None:
        inflating = self._inflating
        assert inflating
        try:
            piece = inflating.decompress(self._packed, _PIECE)
            self._packed = inflating.unconsumed_tail
            self._keep(piece)
            while len(piece) == _PIECE and not self._packed and not inflating.eof:
                piece = inflating.decompress(b"", _PIECE)  # zlib holds back output beyond the limit
                self._packed = inflating.unconsumed_tail
                self._keep(piece)
        except zlib.error:
            raise _bad() from None
        if inflating.eof:
            self._packed = inflating.unused_data
            self._inflating = None

    def _keep(self, piece: bytes) -> None:
        self._size += len(piece)
        if self._size > self._limit:
            raise too_large(self._limit)
        self._pieces.append(piece)


def too_large(limit: int) -> BadBody:
    """The error for a body of more than `limit` bytes."""
    return BadBody("body-too-large", megabytes=f"{limit / 1_000_000:g}")


def _bad() -> BadBody:
    return BadBody("body-damaged")
