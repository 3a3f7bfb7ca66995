"""Bytes become text, or one line that says what to do."""

import pytest

from bot.errors import DocumentUnreadable
from bot.text.encoding import MAX_BYTES, decode


@pytest.mark.parametrize(
    ("data", "encoding", "newline"),
    [
        ("Größe\n".encode(), "utf-8", "LF"),
        ("\ufeffGröße\r\n".encode(), "utf-8", "CRLF"),
        ("Größe\r".encode("cp1252"), "cp1252", "CR"),
        ("Größe\n".encode("utf-16"), "utf-16", "LF"),
        (b"\xfe\xff" + "Größe".encode("utf-16-be"), "utf-16", "LF"),
    ],
)
def test_encoding_and_newline_are_told(data: bytes, encoding: str, newline: str) -> None:
    """The text is the same in every encoding, and the document says which it was."""
    decoded = decode(data)

    assert decoded.text.strip() == "Größe"
    assert (decoded.encoding, decoded.newline) == (encoding, newline)


@pytest.mark.parametrize(
    ("data", "code", "fix"),
    [
        (b"", "empty", "put some news text"),
        (b" \r\n\t", "empty", "put some news text"),
        (b"\x1f\x8b\x08\x00", "binary", "unpack"),
        (b"PK\x03\x04\x14\x00", "binary", "a zip file: unpack"),
        (b"%PDF-1.7\n1 0 obj", "binary", "a PDF file: save .* as plain text"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "binary", "a picture: save"),
        (b"text\x00text", "binary", "plain text"),
        (b"\x01\x02\x03 a few words", "binary", "plain text"),
        (b"\x81\x8d\x8f\x90 in cp1252", "binary", "plain text"),
        (b"a" * (MAX_BYTES + 1), "too_large", "smaller files"),
    ],
)
def test_what_is_no_text_is_refused_with_its_mend(data: bytes, code: str, fix: str) -> None:
    """The refusal has a code for programs and says to a person what to do next."""
    with pytest.raises(DocumentUnreadable, match=fix) as refusal:
        decode(data)

    assert refusal.value.code == code


def test_few_control_characters_are_taken_out() -> None:
    """A stray control character does not make a text binary, and does not stay in it."""
    assert (
        decode(
            b"A long enough line with one bell\x07 and one stray STX\x02 inside of it, "
            b"so that both together are fewer than two in a hundred."
        ).text.count("\x07")
        == 0
    )
