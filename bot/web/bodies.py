"""The body of an answer, taken in piece by piece and never larger than its limits."""

import zlib
from collections.abc import Iterator

_PIECE = 256 * 1024  # bytes inflated at a time: a fraction of a millisecond
_MEMBERS = 1000  # gzip files in one body; servers send one, some compressors one for each 64 KB
_GZIP = 31  # what zlib calls the gzip format
_GZIP_MAGIC = b"\x1f\x8b"
_PLAIN = ("", "identity")

OFFERED = "gzip, deflate"  # what may be sent; anything else is refused


class BadBody(ValueError):
    """The body cannot be taken. The text follows the name of who sent it."""


class Body:
    """Collects a body as it arrives.

    `encoding` is the Content-Encoding: none, gzip, or deflate with or without zlib's header, which
    servers disagree about. Raises `BadBody` for any other.
    """

    def __init__(self, encoding: str, *, raw_limit: int, limit: int) -> None:
        self._encoding = encoding.strip().lower().removeprefix("x-")
        if self._encoding not in (*_PLAIN, "gzip", "deflate"):
            raise BadBody(
                "packs its answers in a way that was not asked for: tell those who run it, or give"
                " another address."
            )
        self._raw_limit, self._limit = raw_limit, limit
        self._raw = self._size = self._members = 0
        self._pieces: list[bytes] = []
        self._packed = b""  # arrived and not inflated yet
        self._inflating: zlib._Decompress | None = None
        self._over = False  # what follows is padding, which all browsers ignore

    @property
    def size(self) -> int:
        """How many bytes of it there are by now, inflated."""
        return self._size

    def take(self, chunk: bytes) -> Iterator[None]:
        """Takes what arrived; stops between pieces of work, so that others can go on.

        Raises `BadBody` as soon as a limit is passed or the bytes cannot be inflated.
        """
        self._raw += len(chunk)
        if self._raw > self._raw_limit:
            raise too_large(self._raw_limit)
        if self._encoding in _PLAIN:
            self._keep(chunk)
            return
        if not self._over:
            self._packed += chunk
        more = self._can_inflate()
        while more:
            self._inflate_piece()
            more = self._can_inflate()
            if more:
                yield

    def finished(self) -> bytes:
        """The whole body. Raises `BadBody` where its end is missing."""
        if self._inflating is not None or (self._packed and not self._members):
            raise BadBody("stopped in the middle of its answer: try again later.")
        return b"".join(self._pieces)

    def _can_inflate(self) -> bool:
        """Whether there is work; begins the next gzip file where one follows."""
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
                piece = inflating.decompress(b"", _PIECE)  # zlib holds more than it was let give
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
    """The error for a body of more than so many bytes."""
    return BadBody(
        f"sends more than {limit / 1_000_000:,.10g} MB, which is no feed or page to be read:"
        " give another address."
    )


def _bad() -> BadBody:
    return BadBody(
        "sends compressed data that is damaged: try again later, or tell those who run it."
    )
