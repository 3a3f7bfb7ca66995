"""Each object of a JSON Lines document becomes an article; any other line is reported."""

import contextlib
import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.errors import DocumentUnreadable
from bot.models import ParsedArticle
from bot.reading.document_formats import parse_document
from bot.reading.document_json import document_json
from bot.reading.jsonlines import parse_json_lines

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)


def article_of(**fields: Any) -> ParsedArticle:
    (article,) = parse_json_lines(json.dumps(fields).encode()).articles
    return article


def test_every_field_is_kept() -> None:
    """Title, text, source, address and date are kept; the kind of source is `given`."""
    article = article_of(
        title=" Ferry\nreturns ",
        text="The ferry to Dunvar is back.\n\nIt was away for\u0002 a year.",
        source="Dunvar Post",
        url="https://dunvar.example/ferry",
        published="2024-03-04T10:00:00+02:00",
    )

    assert article.title == "Ferry returns"
    assert article.body == ("The ferry to Dunvar is back.", "It was away for a year.")
    assert (article.source, article.source_kind) == ("Dunvar Post", "given")
    assert article.url == "https://dunvar.example/ferry"
    assert article.published == datetime(2024, 3, 4, 8, tzinfo=UTC)
    assert article.published_raw == "2024-03-04T10:00:00+02:00"
    assert article.language == "en"


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("2024-03-04T10:00:00Z", datetime(2024, 3, 4, 10, tzinfo=UTC)),
        ("2024-03-04 10:00:00", datetime(2024, 3, 4, 10, tzinfo=UTC)),
        ("2024-03-04", datetime(2024, 3, 4, tzinfo=UTC)),
        ("Mon, 04 Mar 2024 10:00:00 GMT", datetime(2024, 3, 4, 10, tzinfo=UTC)),
        ("Mon, 04 Mar 2024 10:00:00 +0530", datetime(2024, 3, 4, 4, 30, tzinfo=UTC)),
        ("Mon, 04 Mar 2024 10:00:00 EST", datetime(2024, 3, 4, 15, tzinfo=UTC)),
        ("2999-01-01", datetime(2999, 1, 1, tzinfo=UTC)),
        ("Mon, 04 Mar 2024 10:00:00 CEST", datetime(2024, 3, 4, 8, tzinfo=UTC)),
        ("Mon, 04 Mar 2024 10:00:00 QQST", None),
        ("1970-01-01T00:00:00Z", None),
        ("yesterday", None),
        ("0001-01-01T00:00:00+23:00", None),
        ("9" * 5_000, None),
    ],
)
def test_dates_are_read_or_unknown(written: str, moment: datetime | None) -> None:
    """A date is in UTC or unknown, never guessed; the written form is kept."""
    article = article_of(text="The ferry is back.", published=written)

    assert article.published == moment
    assert article.published is None or article.published.utcoffset() == timedelta(0)
    assert article.published_raw == written


@pytest.mark.parametrize(
    "url",
    ["javascript:alert(1)", "ftp://a.example/", "//a.example", "https://", "http://[", "a b", 7],
)
def test_only_web_addresses_are_kept(url: object) -> None:
    """An address that can't be shown is dropped; the article is kept."""
    assert article_of(text="The ferry is back.", url=url).url is None


def test_dateline_and_captions_are_removed_from_the_body() -> None:
    """A text is parsed like that of a listing, but keeps its given source."""
    article = article_of(
        source="Harbour Mail",
        text="A ferry. (AP Photo/Lena Ostrow)\nLISK, Norvia (AP) — The ferry is back.\nRead More\n"
        "It was away.\n© 2020 Harbour Mail. All rights reserved.",
    )

    assert article.body == ("The ferry is back.", "It was away.")
    assert article.dateline is not None
    assert (article.dateline.city, article.dateline.region) == ("LISK", "Norvia")
    assert article.source == "Harbour Mail"
    assert [caption.credit for caption in article.captions] == ["AP Photo/Lena Ostrow"]


def test_a_later_dateline_is_text() -> None:
    """The paragraphs above a later dateline are body text, not captions."""
    article = article_of(text="The ferry is back.\nLISK (AP) — So is the bus.")

    assert article.body == ("The ferry is back.", "LISK (AP) — So is the bus.")
    assert article.source is None


def test_unusable_lines_are_reported() -> None:
    """The rest of the document is parsed."""
    lines = [
        '{"text": "The ferry is back."}',
        "",
        "[1, 2]",
        "{broken",
        '{"title": "No text"}',
        '{"text": 7}',
        '{"text": "Read More"}',
        "[" * 100_000,
        r'{"text": "\u200b\u202e \ufeff"}',
    ]

    document = parse_json_lines("\n".join(lines).encode())

    assert len(document.articles) == 1
    assert [each.reason for each in document.skipped] == [
        "Line 3 isn't a JSON object.",
        "Line 4 isn't a JSON object.",
        'Line 5 has no "text".',
        'Line 6 has no "text".',
        'The "text" of line 7 contains no article.',
        "Line 8 isn't a JSON object.",
        'Line 9 has no "text".',
    ]


def test_without_articles_the_error_shows_the_expected_form() -> None:
    """The message gives an example, and the first line that failed."""
    with pytest.raises(DocumentUnreadable, match=r'\{"text".*Line 1') as refusal:
        parse_json_lines(b"nothing")

    assert refusal.value.code == "no_articles"


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=2),
    max_leaves=3,
)


@settings(deadline=None)
@given(
    st.dictionaries(st.sampled_from(["text", "title", "source", "url", "published"]), JSON_VALUES)
)
def test_any_object_is_read_or_refused(fields: dict[str, Any]) -> None:
    """Values of any type raise nothing else, and let no lone surrogates or control characters through."""
    try:
        document = parse_json_lines(json.dumps(fields).encode())
    except DocumentUnreadable:
        return

    printed = json.dumps(document_json(document), ensure_ascii=False).encode()
    assert b"\\u00" not in printed


@settings(deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    """Any bytes are parsed or raise DocumentUnreadable."""
    for content in (data, b'{"text": "' + data + b'"}'):
        with contextlib.suppress(DocumentUnreadable):
            assert parse_document(content, "news.jsonl", now=NOW).articles
