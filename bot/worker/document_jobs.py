"""Jobs that read documents. Imported by the processes that `Jobs` starts."""

import pickle
from datetime import datetime

from bot.errors import DocumentUnreadable
from bot.models import Document, DocumentKind, DocumentReport
from bot.reading.document_formats import kind_of_document, parse_document
from bot.reading.other_texts import OtherText, is_manifest, kind_of_other_text
from bot.reading.pasted_document import NewsDocument, name_of, unpacked_name
from bot.text.document_size import MAX_BYTES
from bot.text.encoding import decode
from bot.words import say
from bot.worker.document_bytes import open_document
from bot.worker.jobs import ArticleBatches


def read_document(document: NewsDocument, now: datetime, *, force: bool = False) -> Document:
    """Read and parse one document, unpacked if it is compressed.

    Raises `DocumentUnreadable`, with the code `not_news` for a text that looks like anything but news,
    such as source code, unless `force` is true.
    """
    with open_document(document) as opened:
        data, name = opened.up_to(MAX_BYTES + 1), unpacked_name(opened.name)
    if not force:
        _refuse_other_texts(data, name)
    return parse_document(data, name, now=now)


def _refuse_other_texts(data: bytes, name: str) -> None:
    kind = kind_of_document(data, name)
    found: OtherText | None = None
    if kind is DocumentKind.LISTING:
        found = kind_of_other_text(name, decode(data).text)
    elif kind is DocumentKind.JSON and is_manifest(decode(data).text):
        found = "settings"
    if found:
        raise DocumentUnreadable("not_news", say("document-not-news", kind=found))


def read_batches(
    document: NewsDocument, now: datetime, size: int, *, force: bool = False
) -> ArticleBatches:
    """Read a document in batches of `size` articles, as `read_document` does."""
    read = read_document(document, now, force=force)
    # A page lists its newest article first, and of articles without a date the one that is stored
    # last counts as the newest: so the page is stored from its end.
    articles = read.articles[::-1]
    batches = [articles[at : at + size] for at in range(0, len(articles), size)]
    report = DocumentReport.of(read, name_of(document))
    return ArticleBatches(report, tuple(map(pickle.dumps, batches)))
