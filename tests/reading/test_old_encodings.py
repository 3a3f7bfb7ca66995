"""Every kind of document is decoded by the same rules."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from bot.reading.document_formats import parse_document
from bot.reading.feeds.opml import read_opml
from tests.text.old_encodings import SAMPLES, Sample

NOW = datetime(2026, 6, 1, tzinfo=UTC)
GERMAN = "Die Fähre nach Ostrava fährt wieder. Größe und Überfahrt kosten fünf Euro."

PAGE = (
    "<!DOCTYPE html><html><head>{label}<title>x</title></head>"
    "<body><article><p>{text}</p><p>{text}</p></article></body></html>"
)
FEED = (
    '<?xml version="1.0"{label}?><rss version="2.0"><channel><title>x</title>'
    "<item><title>x</title><description>{text}</description></item></channel></rss>"
)
OPML = (
    '<?xml version="1.0"{label}?><opml version="2.0"><body>'
    '<outline type="rss" text="{text}" xmlUrl="https://a.example/feed"/></body></opml>'
)


def in_listing(text: str, encoding: str, label: str = "") -> str:
    return _body(f"{text}\n".encode(encoding), "x.txt")


def in_page(text: str, encoding: str, label: str = "") -> str:
    label = label and f'<meta charset="{label}">'
    return _body(PAGE.format(text=text, label=label).encode(encoding), "x.html")


def in_feed(text: str, encoding: str, label: str = "") -> str:
    label = label and f' encoding="{label}"'
    return _body(FEED.format(text=text, label=label).encode(encoding), "x.xml")


def in_opml(text: str, encoding: str, label: str = "") -> str:
    label = label and f' encoding="{label}"'
    return read_opml(OPML.format(text=text, label=label).encode(encoding)).outlines[0].title


def _body(data: bytes, name: str) -> str:
    return parse_document(data, name, now=NOW).articles[0].body[0]


EVERY_KIND = pytest.mark.parametrize("read", [in_listing, in_page, in_feed, in_opml])


@EVERY_KIND
@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.encoding)
def test_undeclared_encodings(read: Callable[[str, str], str], sample: Sample) -> None:
    """News in eleven old encodings is read as written, whatever kind of document it is in."""
    text = sample.short[-1]

    assert read(text, sample.encoding) == text


@EVERY_KIND
@pytest.mark.parametrize(
    ("text", "encoding", "label"),
    [
        (GERMAN, "utf-8", "ISO-8859-1"),
        (GERMAN, "utf-16-le", ""),
        (GERMAN, "utf-16-be", ""),
        ("“Şehir” gazetesine göre feribot seferleri yeniden başladı.", "cp1254", "iso-8859-9"),
        ("①嵐のため、島へ向かうフェリーは欠航した。", "cp932", "shift_jis"),
        ("똠방각하 여객선이 월요일 모두 결항됐다.", "cp949", "euc-kr"),
        ("渡轮因风暴取消，朱镕基致辞。", "gbk", "gb2312"),
    ],
)
def test_declared_encodings(
    read: Callable[[str, str, str], str], text: str, encoding: str, label: str
) -> None:
    """A label that is too narrow, or wrong about UTF-8, spoils no text in any kind of document."""
    assert read(text, encoding, label) == text
