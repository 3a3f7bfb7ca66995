"""Recognizing archives, and reading them in blocks of lines."""

import io
import random
from pathlib import Path

import pytest

from bot.errors import DocumentUnreadable
from bot.models import ReadingPlace
from bot.reading.lines import Line
from bot.reading.pasted_document import NewsDocument, PastedDocument, PipedDocument
from bot.text.document_size import MAX_BYTES
from bot.text.encoding import decode_part
from bot.worker.archive import Archive, archive_in
from tests.actions.archives import ARTICLES, PACKINGS, archive, archive_lines

PACKED = [name for name in PACKINGS if name.startswith("news.jsonl.")]


def _found(document: NewsDocument) -> Archive:
    archive = archive_in(document)
    assert archive is not None
    return archive


def _lines(archive: Archive, place: ReadingPlace | None = None) -> list[Line]:
    return [line for block in archive.blocks(place) for line in block.lines]


def _texts(archive: Archive, lines: list[Line]) -> list[str]:
    return [decode_part(line.data or b"", archive.codec).strip("\ufeff") for line in lines]


@pytest.mark.parametrize("name", PACKINGS)
def test_all_lines_are_read_in_order(tmp_path: Path, name: str) -> None:
    """Whatever the file is called; the last block ends at the end of the file."""
    path = tmp_path / name
    path.write_bytes(PACKINGS[name](archive()))

    found = _found(path)
    blocks = list(found.blocks())

    assert _texts(found, _lines(found)) == list(archive_lines())
    assert (blocks[-1].done, found.total) == (path.stat().st_size, path.stat().st_size)
    assert [block.done for block in blocks] == sorted(block.done for block in blocks)


@pytest.mark.parametrize("name", PACKED)
def test_what_fits_is_read_whole(name: str) -> None:
    """Even if it is compressed, because more is understood of the whole."""
    assert archive_in(PastedDocument(name, PACKINGS[name](archive(count=3, padding=9)))) is None


@pytest.mark.parametrize(
    "data",
    [
        b'{"articles": [{"text": "' + b"x" * MAX_BYTES + b'"}]}',
        b"The ferry has left.\n" * 1_100_000,
        b"[\n" + b'{"text": "The ferry has left."},\n' * 800_000 + b"]",
        b'{\n"text":\n"The ferry has left."\n}\n' * 800_000,
        b"",
        b"\x1f\x8b" + b"x" * 99,
    ],
)
def test_nothing_else_is_an_archive(data: bytes) -> None:
    """Large JSON of other forms, large texts, and what is not compressed, though it begins like it."""
    found = archive_in(PastedDocument("news.jsonl", data))

    assert (found is None) == (b"[\n" not in data[:2])


def test_an_archive_in_an_unknown_encoding_is_refused() -> None:
    """Guessing wrong would store garbage."""
    lines = "\n".join(archive_lines(text=9_000)).replace("café", "渡轮离开").encode("gb18030")

    with pytest.raises(DocumentUnreadable, match="which encoding"):
        archive_in(PastedDocument("news", lines))


def test_nothing_that_cannot_be_opened_is_an_archive(tmp_path: Path) -> None:
    """Reading it as a whole says what is wrong."""
    assert archive_in(tmp_path) is None
    assert archive_in(tmp_path / "missing.jsonl") is None


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-be", "utf-32", "cp1252"])
def test_encodings_are_recognized(encoding: str) -> None:
    """At the beginning; reading goes on in the same one behind any line."""
    lines = [*archive_lines()]
    found = _found(PastedDocument("news", "\r\n".join(lines).encode(encoding)))
    read = _lines(found)
    place = ReadingPlace(b"", offset=read[40].end, lines=read[40].number)

    assert _texts(found, read) == lines
    assert _lines(found, place) == read[41:]
    assert found.newline == "CRLF"


@pytest.mark.parametrize("name", ["news.jsonl", *PACKED])
def test_reading_goes_on_behind_any_block(tmp_path: Path, name: str) -> None:
    """The lines and their numbers are the same as without an interruption."""
    path = tmp_path / name
    path.write_bytes(PACKINGS[name](archive()))
    found = _found(path)
    blocks = list(found.blocks())
    place = ReadingPlace(b"", offset=blocks[9].end, lines=blocks[9].lines[-1].number)

    assert _lines(found, place) == _lines(found)[place.lines :]


def test_the_identity_is_that_of_the_content(tmp_path: Path) -> None:
    """It moves with the file and changes with it."""
    path, moved = tmp_path / "a.jsonl", tmp_path / "b.jsonl"
    path.write_bytes(archive())
    before = _found(path).identity
    path.rename(moved)
    same = _found(moved).identity
    with moved.open("ab") as file:
        file.write(b"{}\n")

    assert same == before
    assert _found(moved).identity != before


# zstd without checksums can't tell that bytes were changed.
@pytest.mark.parametrize(
    ("name", "damage"),
    [("news.jsonl.gz", "cut"), ("news.jsonl.gz", "changed"), ("news.jsonl.zst", "cut")],
)
def test_lines_before_the_damage_are_read(tmp_path: Path, name: str, damage: str) -> None:
    """Whole ones only, also of a small file."""
    chance = random.Random(1)
    lines = [
        f'{{"text": "The ferry has left.", "n": {chance.getrandbits(900)}}}' for _ in range(9_000)
    ]
    packed = bytearray(PACKINGS[name]("\n".join(lines).encode()))
    middle = len(packed) // 2
    if damage == "cut":
        packed = packed[:middle]
    else:
        packed[middle : middle + 2_000] = b"\xff" * 2_000
    path = tmp_path / name
    path.write_bytes(packed)
    found = _found(path)
    read: list[Line] = []

    def read_all() -> None:
        for block in found.blocks():
            read.extend(block.lines)

    with pytest.raises(DocumentUnreadable) as raised:
        read_all()

    assert raised.value.code == "damaged"
    assert 1_000 < len(read) < 8_000
    assert _texts(found, read) == lines[: len(read)]


@pytest.mark.parametrize("name", ["news.jsonl", "news.jsonl.gz"])
def test_a_pipe_is_read_to_its_end(name: str) -> None:
    """What was looked at to recognize it is read as well; it can't be read again later."""
    noise = random.Random(2).randbytes
    lines = "\n".join(
        f'{{"text": "The ferry has left.", "raw": "{noise(100_000).hex()}"}}' for _ in range(250)
    ).encode()
    data = PACKINGS[name](lines)
    assert len(data) > MAX_BYTES
    piped = PipedDocument("-", data[: MAX_BYTES + 1], io.BytesIO(data[MAX_BYTES + 1 :]))

    found = _found(piped)

    assert found.identity is None
    assert b"\n".join(line.data or b"" for line in _lines(found)) == lines


def test_parts_in_another_encoding() -> None:
    """In an archive that was put together from UTF-8 and Windows text both are read right."""
    windows = '{"text": "Das Café “Zur Fähre” war geöffnet."}'
    found = _found(PastedDocument("news", archive() + b"\n" + windows.encode("cp1252")))

    assert _texts(found, _lines(found)) == [*archive_lines(), windows]
    assert len(_lines(found)) == ARTICLES + 1
