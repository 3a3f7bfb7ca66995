"""Bytes become text, or an error that says what to do."""

import subprocess
import sys

import pytest

from bot.errors import DocumentUnreadable
from bot.text.document_size import MAX_BYTES
from bot.text.encoding import decode, stated_labels, to_text
from tests.text.old_encodings import SAMPLES, Sample

GERMAN = "Die Fähre nach Ostrava fährt wieder. Größe und Überfahrt kosten fünf Euro."
TURKISH = "“Şehir” gazetesine göre feribot seferleri pazartesi günü yeniden başladı."


@pytest.mark.parametrize(
    ("data", "encoding", "newline"),
    [
        ("Größe\n".encode(), "utf-8", "LF"),
        ("\ufeffGröße\r\n".encode(), "utf-8", "CRLF"),
        ("Größe\r".encode("cp1252"), "cp1252", "CR"),
        ("Größe\n".encode("utf-16"), "utf-16", "LF"),
        (b"\xfe\xff" + "Größe".encode("utf-16-be"), "utf-16", "LF"),
        ("Größe\n".encode("utf-32"), "utf-32", "LF"),
    ],
)
def test_encoding_and_newline(data: bytes, encoding: str, newline: str) -> None:
    """The text is the same in every encoding, and the encoding is named."""
    decoded = decode(data)

    assert decoded.text.strip() == "Größe"
    assert (decoded.encoding, decoded.newline) == (encoding, newline)


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_a_mark(encoding: str) -> None:
    """NULs reveal UTF-16, in Latin and in Cyrillic text."""
    for text in (GERMAN, SAMPLES[0].long):
        assert decode(text.encode(encoding)) == (text, "utf-16")


def test_iso_2022_jp() -> None:
    """The encoding of Japanese mail, ASCII with escapes, needs no label."""
    text = "嵐のためフェリーは欠航した。"

    assert decode(text.encode("iso2022_jp")) == (text, "iso-2022-jp")


@pytest.mark.parametrize(
    ("encoding", "text"),
    [(sample.encoding, text) for sample in SAMPLES for text in (sample.long, *sample.short)],
)
def test_old_encodings_are_recognized(encoding: str, text: str) -> None:
    """News in an undeclared encoding is decoded correctly, and the encoding is named."""
    assert decode(text.encode(encoding)) == (text, encoding)


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.encoding)
def test_a_damaged_byte_does_not_change_the_guess(sample: Sample) -> None:
    """An encoding is recognized although one of its bytes is invalid."""
    data = sample.long.encode(sample.encoding)
    middle = len(data) // 2

    assert decode(data[:middle] + b"\xff" + data[middle:]).encoding == sample.encoding


@pytest.mark.parametrize(
    "text",
    [
        GERMAN,
        "Le conseil a décidé d’ouvrir l’école à l’été. «Ça va», a déclaré le maire.",
        "El señor alcalde abrió la reunión mañana en el café de la calle.",
        "The council’s “yes” on Monday — it opens in May at café Lund.",
        "La città è più bella. Perché no?",
        "Ferjan fellur niður vegna óveðurs, segir hafnarstjórinn. Það þýðir að fólk bíður.",
        "Résumé of Zoë Müller, the naïve coöperator from Curaçao.",
        "It’s £5.",
        "ÅÅÅÅ — ÅÅÅÅ",
    ],
)
def test_western_texts_are_windows_1252(text: str) -> None:
    """A few accents are no evidence of another encoding, however short the text."""
    assert decode(text.encode("cp1252")) == (text, "cp1252")


def test_an_uncertain_guess_is_refused() -> None:
    """Two characters fit several encodings; an error is better than wrong text."""
    with pytest.raises(DocumentUnreadable, match="Save it as UTF-8") as refusal:
        decode("ル川".encode("euc-jp"))

    assert refusal.value.code == "unsupported"


@pytest.mark.parametrize(
    ("text", "encoding", "label", "name"),
    [
        (GERMAN, "utf-8", "iso-8859-1", "utf-8"),
        (GERMAN, "cp1252", "ISO-8859-1", "cp1252"),
        (GERMAN, "cp1252", "us-ascii", "cp1252"),
        (GERMAN, "cp1252", "utf-8", "cp1252"),
        (GERMAN, "cp1252", "utf-16", "cp1252"),
        (GERMAN, "cp1252", "zlib_codec", "cp1252"),
        (GERMAN, "mac-roman", "macintosh", "mac-roman"),
        (GERMAN, "cp850", "cp850", "cp850"),
        (TURKISH, "cp1254", "iso-8859-9", "cp1254"),
        ("①嵐のためフェリーは欠航した。", "cp932", "Shift_JIS", "shift_jis"),
        ("똠방각하 여객선이 결항됐다.", "cp949", "EUC-KR", "euc-kr"),
        ("朱镕基致辞", "gbk", "gb2312", "gb18030"),
        ("Паром отменён", "cp1251", "MS-CYRL", "cp1251"),
    ],
)
def test_labels_mean_what_browsers_take_them_for(
    text: str, encoding: str, label: str, name: str
) -> None:
    """A label includes the characters that are sent under it in practice; UTF-8 needs no label."""
    assert to_text(text.encode(encoding), [label]) == (text, name)


def test_the_first_label_that_fits_counts() -> None:
    """HTTP comes before the document's own claim; unknown labels are ignored."""
    data = b'<?xml version="1.0" encoding="koi8-r"?>' + "Паром отменён".encode("cp1251")

    assert list(stated_labels(data, "text/xml; charset=windows-1251")) == ["windows-1251", "koi8-r"]
    assert to_text(data, ["no-such-thing", "windows-1251", "koi8-r"]).encoding == "cp1251"


def test_a_stray_byte_does_not_rule_utf_8_out() -> None:
    """An invalid byte becomes U+FFFD, and in a feed the Windows character that it was."""
    data = GERMAN.encode() + " Café".encode("cp1252")

    assert decode(data) == (f"{GERMAN} Caf\ufffd", "utf-8")
    assert to_text(data, mixed=True) == (f"{GERMAN} Café", "utf-8")


def test_c1_controls_in_a_feed_are_windows_characters() -> None:
    """Converting Windows text as if it were Latin-1 turns quotes into C1 controls."""
    assert to_text(f"\x93{GERMAN}\x94".encode(), mixed=True).text == f"“{GERMAN}”"


def test_a_mixture_of_utf_8_and_windows_text() -> None:
    """A feed with items in Windows-1252 and in UTF-8 is decoded correctly."""
    windows = "The council said it’s done. " * 5
    data = windows.encode("cp1252") + "Café\n".encode() + b"x" * 1_000

    assert to_text(data, mixed=True).text.startswith(windows + "Café\n")


@pytest.mark.parametrize(
    ("data", "code", "fix"),
    [
        (b"", "empty", "Put some news text"),
        (b" \r\n\t", "empty", "Put some news text"),
        (b"\xef\xbb\xbf", "empty", "Put some news text"),
        (b"\xff\xfe", "empty", "Put some news text"),
        (b"\x1f\x8b\x08\x00", "binary", "Unpack"),
        (b"PK\x03\x04\x14\x00", "binary", r"a zip file\. Unpack"),
        (b"%PDF-1.7\n1 0 obj", "binary", r"a PDF file\. Save .* as plain text"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "binary", r"a picture\. Save"),
        (b"text\x00text", "binary", "plain text"),
        (b"\x01\x02\x03 a few words", "binary", "plain text"),
        (b"\x81\x8d\x8f\x90 in cp1252", "binary", "plain text"),
        (b"a" * (MAX_BYTES + 1), "too_large", "smaller files"),
    ],
)
def test_data_that_is_not_text_is_refused(data: bytes, code: str, fix: str) -> None:
    """The error has a code for programs and tells people what to do next."""
    with pytest.raises(DocumentUnreadable, match=fix) as refusal:
        decode(data)

    assert refusal.value.code == code


def test_few_control_characters_are_taken_out() -> None:
    """A few control characters do not make a text binary, and are removed."""
    assert (
        decode(
            b"A long enough line with one bell\x07 and one stray STX\x02 inside of it, "
            b"so that both together are fewer than two in a hundred."
        ).text.count("\x07")
        == 0
    )


def test_utf_8_does_not_import_the_detector() -> None:
    """chardet is imported only for bytes that are not UTF-8."""
    program = (
        "import sys; from bot.text.encoding import decode; decode('Größe'.encode());"
        "print('chardet' in sys.modules)"
    )

    said = subprocess.check_output([sys.executable, "-c", program], text=True)

    assert said.strip() == "False"
