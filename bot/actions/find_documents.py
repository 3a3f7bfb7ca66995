"""Finding the documents to load."""

from collections.abc import Iterable
from pathlib import Path

from bot.models import Skipped
from bot.reading.pasted_document import KNOWN_ENDINGS, PastedDocument


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
