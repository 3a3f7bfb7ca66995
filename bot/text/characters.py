"""Clean characters and lines: what may be stored, and how texts are compared."""

import re
import unicodedata

# C0, C1, DEL and lone surrogates are not text, and the database and Discord refuse some of them.
# Tab, line feed, vertical tab, form feed, carriage return and NEL are white space and are kept.
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff]")
# Publishers write C1 controls when they mean the characters of Windows-1252.
_C1_CONTROL = re.compile("[\x80-\x9f]")
_WINDOWS = {
    code: character
    for code in range(0x80, 0xA0)
    if (character := bytes([code]).decode("cp1252", "ignore"))
}
# Invisible marks of direction and width, which must not hide a "Read More".
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")


def without_controls(text: str) -> tuple[str, int]:
    """The text without control characters and lone surrogates, and how many were removed.

    White space is kept, line ends included.
    """
    return _CONTROL.subn("", text)


def with_windows_characters(text: str) -> str:
    """The text with the Windows character for each C1 control: U+0093 is a quotation mark."""
    if text.isascii() or not _C1_CONTROL.search(text):
        return text
    return text.translate(_WINDOWS)


def paragraphs_of(text: str) -> list[str]:
    """All lines that are not blank, stripped, with runs of blanks folded to one space.

    A line ends with CRLF, CR, LF, NEL, LS or PS. No-break spaces inside a line are kept.
    """
    text = text.replace("\r\n", "\n")
    for line_end in ("\r", "\x85", "\u2028", "\u2029"):
        text = text.replace(line_end, "\n")
    lines = (line.strip() for line in text.split("\n"))
    return [_with_single_blanks(line) for line in lines if line]


def clean_paragraphs(text: str) -> list[str]:
    """Like `paragraphs_of`, without control characters."""
    if not text.isprintable():
        return paragraphs_of(without_controls(text)[0])
    # The only white space is spaces. This path takes a quarter of the time; feeds have thousands of lines.
    line = " ".join(text.split()) if "  " in text else text.strip()
    return [line] if line else []


def one_line(text: str) -> str:
    """The text on one line, stripped, without control characters."""
    return " ".join(clean_paragraphs(text))


def matching_form(text: str) -> str:
    """The text in the form used for comparison: composed, case-folded, white space folded.

    For short texts; never shown.
    """
    if text.isascii():
        return " ".join(text.lower().split())
    visible = _INVISIBLE.sub("", unicodedata.normalize("NFC", text))
    return " ".join(visible.casefold().split())


def is_capital(character: str) -> bool:
    """Whether a name may begin with this character: upper case, or of a script without case."""
    return character.isalpha() and not character.islower()


def _with_single_blanks(line: str) -> str:
    for blank in "\t\v\f":
        line = line.replace(blank, " ")
    while "  " in line:
        line = line.replace("  ", " ")
    return line
