"""Documents that can be loaded: files, and text from standard input. Their names tell their kind."""

from dataclasses import dataclass, field
from io import FileIO
from pathlib import Path, PurePath
from threading import Event
from typing import BinaryIO, NamedTuple

PAGE_ENDINGS = (".html", ".htm", ".xhtml")
FEED_ENDINGS = (".rss", ".atom", ".xml")
JSON_LINES_ENDINGS = (".jsonl", ".ndjson")
JSON_ENDINGS = (*JSON_LINES_ENDINGS, ".json")
PACKED_ENDINGS = (".gz", ".zst", ".zstd")
KNOWN_ENDINGS = (".txt", *JSON_LINES_ENDINGS, *PAGE_ENDINGS, *FEED_ENDINGS)
"""The files that are loaded from a folder, compressed or not. Not .json, which can be anything."""


class PastedDocument(NamedTuple):
    """A document that isn't a file, such as standard input."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class PipedDocument:
    """A document from a pipe that is too large to be held: its beginning, and where the rest comes from."""

    name: str
    head: bytes  # larger than a document that is read whole
    rest: BinaryIO | FileIO  # without a buffer if it is a real pipe
    given_up: Event = field(default_factory=Event)  # set: don't wait for the rest any more


NewsDocument = Path | PastedDocument | PipedDocument


def name_of(document: NewsDocument) -> str:
    """The document's name in reports."""
    return str(document) if isinstance(document, Path) else document.name


def unpacked_name(name: str) -> str:
    """The name without the ending of a compressed file: `news.jsonl` for `news.jsonl.gz`."""
    path = PurePath(name)
    return name[: -len(path.suffix)] if path.suffix.lower() in PACKED_ENDINGS else name


def is_markup(document: NewsDocument) -> bool:
    """Whether the name is that of a web page or a feed."""
    return unpacked_name(name_of(document)).lower().endswith(PAGE_ENDINGS + FEED_ENDINGS)
