"""What can be loaded: a file by its path, or text that was piped in; told apart by its name."""

from dataclasses import dataclass
from pathlib import Path

PAGE_ENDINGS = (".html", ".htm", ".xhtml")
FEED_ENDINGS = (".rss", ".atom", ".xml")
JSON_LINES_ENDINGS = (".jsonl", ".ndjson")
KNOWN_ENDINGS = (".txt", *JSON_LINES_ENDINGS, *PAGE_ENDINGS, *FEED_ENDINGS)
"""The files of a folder that are loaded. Not .json, which may be anything."""


@dataclass(frozen=True, slots=True)
class PastedDocument:
    """A document that did not come as a file, such as standard input."""

    name: str
    data: bytes


def name_of(document: Path | PastedDocument) -> str:
    """The document's name in reports."""
    return document.name if isinstance(document, PastedDocument) else str(document)


def is_markup(document: Path | PastedDocument) -> bool:
    """Whether the name says that it is a web page or a feed."""
    return name_of(document).lower().endswith(PAGE_ENDINGS + FEED_ENDINGS)
