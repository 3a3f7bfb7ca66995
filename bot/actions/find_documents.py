"""Finding the documents to load."""

from collections.abc import Iterable
from pathlib import Path

from bot.models import Skipped
from bot.reading.pasted_document import KNOWN_ENDINGS, PastedDocument
from bot.words import Listed, say

_KNOWN = Listed(KNOWN_ENDINGS, "comma")


def find_documents(
    documents: Iterable[Path | PastedDocument],
) -> tuple[list[Path | PastedDocument], list[Skipped]]:
    """Replace every folder with its files, by name, those of its folders included.

    Second, what was skipped: files of other types, and folders without a file to load. Hidden
    files are ignored.
    """
    found: list[Path | PastedDocument] = []
    skipped: list[Skipped] = []
    for document in documents:
        if isinstance(document, Path) and document.is_dir():
            inside = _files_in(document, skipped)
            if not inside:
                skipped.append(Skipped(str(document), say("folder-without-documents")))
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
            skipped.append(Skipped(str(path), say("unknown-ending", known=_KNOWN)))
    return known
