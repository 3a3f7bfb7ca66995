"""What can be loaded: a file by its path, or text that was piped in; told apart by its name."""

from dataclasses import dataclass
from pathlib import Path

MARKUP_ENDINGS = (".html", ".htm", ".xhtml", ".rss", ".atom", ".xml")
KNOWN_ENDINGS = (".txt", ".jsonl", ".ndjson", *MARKUP_ENDINGS)
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
    return name_of(document).lower().endswith(MARKUP_ENDINGS)
