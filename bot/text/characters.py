"""Clean characters and lines: what may be stored, and how texts are compared."""

import re
import unicodedata

from bot.text.late_patterns import compiled

# C0, C1, DEL and lone surrogates are not text, and the database and Discord refuse some of them.
# Tab, line feed, vertical tab, form feed, carriage return and NEL are white space and are kept.
_CONTROL = "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff]"
# Publishers write C1 controls when they mean the characters of Windows-1252.
_C1_CONTROL = re.compile("[\x80-\x9f]")
_WINDOWS = {
    code: character
    for code in range(0x80, 0xA0)
    if (character := bytes([code]).decode("cp1252", "ignore"))
}
# What no reader sees, and what may split a word: soft hyphens, zero-width spaces, joiners, marks of
# direction, invisible operators, byte order marks, placeholders of pictures, tags.
_UNSEEN = "[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffc\U000e0000-\U000e007f]"
_NEVER_NEEDED = (
    "[\u00ad\u180e\u202d\u202e\u2060-\u2065\u206a-\u206f\ufeff\ufff9-\ufffc]"
    # Flags of regions are written with tags; elsewhere these hide a text.
    "|(?<![\U0001f3f4\U000e0020-\U000e007f])[\U000e0000-\U000e007f]+"
    # Thai, Lao, Tibetan, Burmese and Khmer write no spaces: theirs is the end of a word.
    "|(?<![\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff])\u200b+(?![\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff])"
    # Persian, the scripts of India and pictures need joiners; Latin, Greek and Cyrillic don't.
    "|(?<![\u0530-\U0010ffff])[\u200c\u200d]+(?![\u0530-\U0010ffff])"
)
_DIRECTIONS = "[\u061c\u200e\u200f\u202a-\u202c\u2066-\u2069]"
# Scripts that are read from right to left: Hebrew to Mandaic, and their presentation forms. A set of
# characters to compile when it is first needed.
RIGHT_TO_LEFT = "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]"
# Letters in another shape, which no search finds: ligatures, digraphs, Roman numerals, radicals, the
# shapes of Arabic letters, full and half width, bold and italic. Punctuation keeps its width.
_SHAPES = (
    "[\u0132\u0133\u01c4-\u01cc\u01f1-\u01f3\u2160-\u217f\u2f00-\u2fd5\ufb00-\ufb06\ufb13-\ufb17"
    "\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufdcf\ufe80-\ufefc\uff10-\uff19\uff21-\uff3a\uff41-\uff5a"
    "\uff66-\uff9f\U0001d400-\U0001d7ff]+"
)
# All characters but the above, written so that a text of news is read in one pass: 3 ns a character.
_ODD = (
    "[^\x00-\u00ac\u00ae-\u0131\u0134-\u01c3\u01cd-\u01f0\u01f4-\u061b\u061d-\u180d\u180f-\u200a\u2010-\u2029"
    "\u202f-\u205f\u2070-\u215f\u2180-\u2eff\u2fd6-\ufaff\ufb07-\ufb12\ufb18-\ufb4f\ufbb2-\ufbd2\ufd3e-\ufd4f"
    "\ufdd0-\ufe7f\ufefd\ufefe\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\uffa0-\ufff8\ufffd-\U0001d3ff"
    "\U0001d800-\U000dffff\U000e0080-\U0010ffff]"
)
# More marks on one letter than any language has. Sorting them would take quadratic time.
_MANY_MARKS = re.compile(r"[^\w\s]{31,}")
_MOST_MARKS = 30  # UAX #15, Stream-Safe Text Format


def readable(text: str) -> str:
    """The text in the letters that readers see and type: searches find every word of it.

    Without invisible characters, with plain letters instead of ligatures and other shapes, composed
    (NFC). Joiners, spaces of zero width and marks of direction stay in scripts that need them.
    """
    if text.isascii():
        return text
    if compiled(_ODD).search(text):
        text = compiled(_SHAPES).sub(_plain, compiled(_NEVER_NEEDED).sub("", text))
        if not compiled(RIGHT_TO_LEFT).search(text):
            text = compiled(_DIRECTIONS).sub("", text)
    if unicodedata.is_normalized("NFC", text):
        return text
    return unicodedata.normalize("NFC", _MANY_MARKS.sub(_with_fewer_marks, text))


def _plain(letters: re.Match[str]) -> str:
    return unicodedata.normalize("NFKC", letters.group())


def _with_fewer_marks(run: re.Match[str]) -> str:
    kept, marks = [], 0
    for character in run.group():
        marks = marks + 1 if unicodedata.combining(character) else 0
        if marks <= _MOST_MARKS:
            kept.append(character)
    return "".join(kept)


def without_controls(text: str) -> tuple[str, int]:
    """The text without control characters and lone surrogates, and how many were removed.

    White space is kept, line ends included.
    """
    return compiled(_CONTROL).subn("", text)


def with_windows_characters(text: str) -> str:
    """The text with the Windows character for each C1 control: U+0093 is a quotation mark."""
    if text.isascii() or not _C1_CONTROL.search(text):
        return text
    return text.translate(_WINDOWS)


def paragraphs_of(text: str) -> list[str]:
    """All lines that are not blank, stripped, with runs of blanks folded to one space.

    In `readable` letters. A line ends with CRLF, CR, LF, NEL, LS or PS. No-break spaces inside a
    line are kept.
    """
    lines = (line.strip() for line in lines_of(text))
    return [with_single_blanks(line) for line in lines if line]


def lines_of(text: str) -> list[str]:
    """All lines as they are, blank ones included, in `readable` letters. They end as in `paragraphs_of`."""
    text = readable(text).replace("\r\n", "\n")
    for line_end in ("\r", "\x85", "\u2028", "\u2029"):
        text = text.replace(line_end, "\n")
    return text.split("\n")


def clean_paragraphs(text: str) -> list[str]:
    """Like `paragraphs_of`, without control characters."""
    if not text.isprintable():
        return paragraphs_of(without_controls(text)[0])
    # The only white space is spaces. This path takes a quarter of the time; feeds have thousands of lines.
    line = " ".join(text.split()) if "  " in text else text.strip()
    if not line:
        return []
    return [line if line.isascii() else readable(line)]


def one_line(text: str) -> str:
    """The text on one line, stripped, without control characters."""
    return " ".join(clean_paragraphs(text))


def matching_form(text: str) -> str:
    """The text in the form used for comparison: composed, case-folded, white space folded.

    For short texts; never shown.
    """
    if text.isascii():
        return " ".join(text.lower().split())
    visible = compiled(_UNSEEN).sub("", unicodedata.normalize("NFC", text))
    return " ".join(visible.casefold().split())


def read_alike(one: str, other: str) -> bool:
    """Whether two short texts have the same words and marks, but for case and the full stop."""
    return matching_form(one).rstrip(" .") == matching_form(other).rstrip(" .")


def is_capital(character: str) -> bool:
    """Whether a name may begin with this character: upper case, or of a script without case."""
    return character.isalpha() and not character.islower()


def with_single_blanks(line: str) -> str:
    """The line with each run of blanks and tabs folded to one space."""
    for blank in "\t\v\f":
        line = line.replace(blank, " ")
    while "  " in line:
        line = line.replace("  ", " ")
    return line
