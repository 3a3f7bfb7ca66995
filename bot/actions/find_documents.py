"""Documents to load: which there are, and what one holds, batch by batch."""

import pickle
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bot.errors import DocumentUnreadable
from bot.models import Document, ParsedArticle, Skipped

_MARKUP_ENDINGS = (".html", ".htm", ".xhtml", ".rss", ".atom", ".xml")
# What is read of a folder. Not .json, which may be anything.
KNOWN_ENDINGS = (".txt", ".jsonl", ".ndjson", *_MARKUP_ENDINGS)


@dataclass(frozen=True, slots=True)
class PastedDocument:
    """A document that came another way than as a file, such as standard input."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class ArticleBatches:
    """The articles of a document, some at a time, its last first.

    Each batch is pickled by itself: thousands of articles that come from another process at once
    would hold up the event loop.
    """

    total: int
    pickled: tuple[bytes, ...]
    skipped: tuple[Skipped, ...]


def find_documents(
    documents: Iterable[Path | PastedDocument],
) -> tuple[list[Path | PastedDocument], list[Skipped]]:
    """The documents with every folder replaced by its files, in the order of their names.

    Second, what is passed over: files of other kinds, and folders without any to load.
    """
    found: list[Path | PastedDocument] = []
    skipped: list[Skipped] = []
    for document in documents:
        if isinstance(document, Path) and document.is_dir():
            inside = _files_in(document, skipped)
            if not inside:
                reason = "no articles in it: put .txt, .jsonl, .html or .xml files there"
                skipped.append(Skipped(str(document), reason))
            found += inside
        else:
            found.append(document)
    return found, skipped


def _files_in(folder: Path, skipped: list[Skipped]) -> list[Path]:
    known = []
    for path in sorted(folder.rglob("*")):
        hidden = any(part.startswith(".") for part in path.relative_to(folder).parts)
        if hidden or not path.is_file():
            continue
        if path.suffix.lower() in KNOWN_ENDINGS:
            known.append(path)
        else:
            skipped.append(Skipped(str(path), f"not one of {', '.join(KNOWN_ENDINGS)}"))
    return known


def read_document(document: Path | PastedDocument, now: datetime) -> Document:
    """Read and parse one document. Raises `DocumentUnreadable` for whatever prevents that."""
    from bot.reading.documents import parse_document  # its patterns take 40 ms, of each start
    from bot.text.encoding import MAX_BYTES

    if isinstance(document, PastedDocument):
        return parse_document(document.data, document.name, now=now)
    try:
        if not document.exists():
            raise DocumentUnreadable("missing", "there is no such file")
        if not document.is_file():
            raise DocumentUnreadable("unsupported", "not a file")
        with document.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise DocumentUnreadable("missing", f"cannot be read: {error.strerror}") from error
    return parse_document(data, document.name, now=now)


def read_batches(document: Path | PastedDocument, now: datetime, size: int) -> ArticleBatches:
    """The same in batches of `size`: what the worker does with a document."""
    read = read_document(document, now)
    # A page lists its newest story first, and the story that is stored last counts as the
    # newest of those without a date: so the page is stored from its end.
    articles = read.articles[::-1]
    batches = [articles[at : at + size] for at in range(0, len(articles), size)]
    return ArticleBatches(len(articles), tuple(map(pickle.dumps, batches)), read.skipped)


def unpickled(batch: bytes) -> Sequence[ParsedArticle]:
    """The articles of one batch."""
    articles: Sequence[ParsedArticle] = pickle.loads(batch)  # noqa: S301  our own process wrote it
    return articles


def is_markup(document: Path | PastedDocument) -> bool:
    """Whether it is a web page or a feed, by its name."""
    return name_of(document).lower().endswith(_MARKUP_ENDINGS)


def name_of(document: Path | PastedDocument) -> str:
    """What the document is called in reports."""
    return document.name if isinstance(document, PastedDocument) else str(document)
