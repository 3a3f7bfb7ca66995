"""A document's articles, batch by batch."""

import json
from datetime import UTC, datetime

import pytest

from bot.errors import DocumentUnreadable
from bot.reading.pasted_document import PastedDocument
from bot.worker.document_jobs import read_batches, read_document

NOW = datetime(2026, 1, 5, 12, tzinfo=UTC)


def _lines(count: int) -> bytes:
    lines = [
        json.dumps({"title": f"Story {n}", "text": f"The ferry {n} left."}) for n in range(count)
    ]
    return "\n".join([*lines, "not JSON"]).encode()


def test_batches_hold_every_article_once_the_last_first() -> None:
    """What a page lists first is its newest, and is stored last."""
    document = PastedDocument("news.jsonl", _lines(7))
    batches = read_batches(document, NOW, 3)
    articles = [article for batch in batches for article in batch]

    assert [len(batch) for batch in batches] == [3, 3, 1]
    assert articles == list(reversed(read_document(document, NOW).articles))
    assert batches.report.articles == 7
    assert [each.reason for each in batches.report.skipped] == ["Line 8 isn't a JSON object."]


def test_a_document_without_articles_is_refused() -> None:
    """Saying what was wrong with it."""
    with pytest.raises(DocumentUnreadable, match="Line 1 has no fields"):
        read_batches(PastedDocument("news.jsonl", b"{}\n"), NOW, 3)
