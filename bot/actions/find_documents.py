"""Finding the documents to load."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from bot.models import Skipped
from bot.reading.pasted_document import KNOWN_ENDINGS, PastedDocument
from bot.words import Listed, say

_KNOWN = Listed(KNOWN_ENDINGS, "comma")


def find_documents(
    documents: Iterable[Path | PastedDocument],
) -> tuple[list[Path | PastedDocument], list[Skipped]]:
    """Replace every folder with its files, by name, those of its folders included.

    Second, what was skipped: files of other types, folders without a file to load, and what may not
    be read. Hidden files are ignored.
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
    for path in sorted(_visible(folder, skipped)):
        try:
            if not path.is_file():
                continue
        except OSError as error:  # a link to where we may not look
            skipped.append(_not_read(path, error))
            continue
        if path.suffix.lower() in KNOWN_ENDINGS:
            known.append(path)
        else:
            skipped.append(Skipped(str(path), say("unknown-ending", known=_KNOWN)))
    return known


def _visible(folder: Path, skipped: list[Skipped]) -> Iterator[Path]:
    # Path.rglob() passes over a folder that it may not list without a word.
    def note(error: OSError) -> None:
        skipped.append(_not_read(Path(error.filename), error))

    for parent, folders, names in os.walk(folder, onerror=note):
        folders[:] = [name for name in folders if not name.startswith(".")]
        yield from (Path(parent, name) for name in names if not name.startswith("."))


def _not_read(path: Path, error: OSError) -> Skipped:
    return Skipped(str(path), say("document-not-read", reason=error.strerror or str(error)))
