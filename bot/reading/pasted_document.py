"""Documents that can be loaded: files, and text from standard input. Their names tell their kind."""

from dataclasses import dataclass
from pathlib import Path

PAGE_ENDINGS = (".html", ".htm", ".xhtml")
FEED_ENDINGS = (".rss", ".atom", ".xml")
JSON_LINES_ENDINGS = (".jsonl", ".ndjson")
JSON_ENDINGS = (*JSON_LINES_ENDINGS, ".json")
KNOWN_ENDINGS = (".txt", *JSON_LINES_ENDINGS, *PAGE_ENDINGS, *FEED_ENDINGS)
"""The files that are loaded from a folder. Not .json, which can be anything."""


@dataclass(frozen=True, slots=True)
class PastedDocument:
    """A document that isn't a file, such as standard input."""

    name: str
    data: bytes


def name_of(document: Path | PastedDocument) -> str:
    """The document's name in reports."""
    return document.name if isinstance(document, PastedDocument) else str(document)


def is_markup(document: Path | PastedDocument) -> bool:
    """Whether the name is that of a web page or a feed."""
    return name_of(document).lower().endswith(PAGE_ENDINGS + FEED_ENDINGS)
