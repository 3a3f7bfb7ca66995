"""Dividing bytes into lines."""

import re

from hypothesis import given
from hypothesis import strategies as st

from bot.reading.lines import Line, LineSplitter

_TEXTS = st.lists(
    st.sampled_from([b"{}", b"\n", b"\r", b"\r\n", b"ab", b"\xc3\xa9", b""]), max_size=12
)


def _lines(chunks: list[bytes], **settings: int) -> list[Line]:
    splitter = LineSplitter(**settings)
    return [line for chunk in chunks for line in splitter.feed(chunk)] + [*splitter.rest()]


@given(_TEXTS)
def test_lines_are_the_same_however_the_bytes_arrive(chunks: list[bytes]) -> None:
    """All three line ends count, also one that two chunks share; numbers have no gaps."""
    whole = b"".join(chunks)
    expected = re.split(rb"\r\n|\r|\n", whole)
    lines = _lines(chunks)

    assert [line.data for line in lines] == (expected if expected[-1] else expected[:-1])
    assert [line.number for line in lines] == list(range(1, len(lines) + 1))
    assert (lines[-1].end if lines else 0) == len(whole)


@given(_TEXTS, st.integers(0, 11))
def test_reading_goes_on_behind_any_line(chunks: list[bytes], at: int) -> None:
    """From the end of a line the same lines follow, with the same numbers."""
    lines = _lines(chunks)
    if at < len(lines):
        rest = b"".join(chunks)[lines[at].end :]

        assert _lines([rest], number=at + 2, begin=lines[at].end) == lines[at + 1 :]


def test_a_line_that_is_too_long_is_not_kept() -> None:
    """It has its number, and the next line is read as usual."""
    lines = _lines([b"a\n" + b"b" * 9, b"b" * 9, b"b\nc\n"], longest=8)

    assert lines == [Line(1, b"a", 2), Line(2, None, 22), Line(3, b"c", 24)]
