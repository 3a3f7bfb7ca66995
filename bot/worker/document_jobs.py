"""Jobs that read documents from disk. Imported by the processes that `Jobs` starts."""

import pickle
from datetime import datetime
from pathlib import Path

from bot.errors import DocumentUnreadable
from bot.models import Document
from bot.reading.document_formats import parse_document
from bot.reading.pasted_document import PastedDocument
from bot.text.document_size import MAX_BYTES
from bot.words import say
from bot.worker.jobs import ArticleBatches


def read_document(document: Path | PastedDocument, now: datetime) -> Document:
    """Read and parse one document. Raises `DocumentUnreadable`."""
    if isinstance(document, PastedDocument):
        return parse_document(document.data, document.name, now=now)
    try:
        if not document.exists():
            raise DocumentUnreadable("missing", say("document-missing"))
        if not document.is_file():
            raise DocumentUnreadable("unsupported", say("document-not-a-file"))
        with document.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        said = say("document-not-read", reason=error.strerror or str(error))
        raise DocumentUnreadable("missing", said) from error
    return parse_document(data, document.name, now=now)


def read_batches(document: Path | PastedDocument, now: datetime, size: int) -> ArticleBatches:
    """Read a document in batches of `size` articles. Raises `DocumentUnreadable`."""
    read = read_document(document, now)
    # A page lists its newest article first, and of articles without a date the one that is stored
    # last counts as the newest: so the page is stored from its end.
    articles = read.articles[::-1]
    batches = [articles[at : at + size] for at in range(0, len(articles), size)]
    return ArticleBatches(
        len(articles), tuple(map(pickle.dumps, batches)), read.skipped, read.encoding
    )
