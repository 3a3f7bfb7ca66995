"""Files that are not text are recognized by their first bytes."""

import bz2
import gzip
import io
import lzma
import zipfile

import pytest

from bot.text.signatures import kind_of
from bot.words import english
from tests.conftest import ROOT, SAMPLES
from tests.rss import Item, rss

TEXT = b"The ferry ran aground."


def zipped(name: str = "news.txt") -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr(zipfile.ZipInfo(name), TEXT)
    return file.getvalue()


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (gzip.compress(TEXT, mtime=0), "a gzip file"),
        (bz2.compress(TEXT), "a bzip2 file"),
        (lzma.compress(TEXT), "an xz file"),
        (zipped(), "a zip file"),
        (zipped("[Content_Types].xml"), "an office document"),
        (zipped("mimetype"), "an office document"),
        (b"\x28\xb5\x2f\xfd\x24", "a zstd file"),
        (next(ROOT.glob("docs/pictures/*.png")).read_bytes(), "a picture"),
        (b"GIF89a\x01\x00", "a picture"),
        (b"RIFF\x24\x00\x00\x00WEBPVP8 ", "a picture"),
        (b"RIFF\x24\x00\x00\x00WAVEfmt ", "a sound file"),
        (b"%PDF-1.4\n", "a PDF file"),
        (b"\x00\x00\x00\x1cftypavif", "a picture"),
        (b"\x00\x00\x00\x1cftypisom", "a video"),
        *((path.read_bytes(), None) for path in sorted(SAMPLES.iterdir())),
        (rss(Item()), None),
        (rss(Item()).decode().encode("utf-16"), None),
        (rss(Item()).decode().encode("utf-16-be"), None),
        (b"PK is a dog. The ftyp box of a film; RIFF, WAVE, GIF and PDF.", None),
        (b"", None),
    ],
)
def test_what_a_file_is(data: bytes, kind: str | None) -> None:
    """Archives, pictures and the like have a name; anything that may be text has none."""
    found = kind_of(data)

    assert (found and english().tell(found)) == kind
