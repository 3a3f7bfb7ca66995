"""Finding the documents to load."""

import os
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from bot.errors import DatelineError, DocumentUnreadable
from bot.models import Skipped
from bot.reading.pasted_document import KNOWN_ENDINGS, NewsDocument, name_of, unpacked_name
from bot.words import Listed, Said, say

_KNOWN = Listed(KNOWN_ENDINGS, "comma")


class FoundDocument(NamedTuple):
    """A document to load, and whether it was named or found in a folder."""

    document: NewsDocument
    in_folder: bool = False

    @property
    def name(self) -> str:
        """The document's name in reports."""
        return name_of(self.document)

    def fails(self, error: DatelineError) -> bool:
        """Whether an error is a failure. Other texts than news may lie in a folder."""
        return not (
            self.in_folder and isinstance(error, DocumentUnreadable) and error.code == "not_news"
        )


def find_documents(
    documents: Iterable[NewsDocument],
) -> tuple[list[FoundDocument], list[Skipped]]:
    """Replace every folder with its files, by name, those of its folders included.

    Second, what was skipped: files of other types, folders without a file to load, links to folders
    or to nowhere, devices and pipes, and what may not be read. Hidden files are ignored.
    """
    found: list[FoundDocument] = []
    skipped: list[Skipped] = []
    for document in documents:
        if isinstance(document, Path) and _is_folder(document):
            inside = _files_in(document, skipped)
            if not inside:
                skipped.append(Skipped(str(document), say("folder-without-documents")))
            found += (FoundDocument(path, in_folder=True) for path in inside)
        else:
            found.append(FoundDocument(document))
    return found, skipped


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # reading it as a file says why
        return False


def _files_in(folder: Path, skipped: list[Skipped]) -> list[Path]:
    known = []
    for path in sorted(_visible(folder, skipped)):
        try:
            reason = _no_file(path)
        except OSError as error:  # a link to where we may not look
            skipped.append(_not_read(path, error))
            continue
        if reason:
            skipped.append(Skipped(str(path), reason))
        elif unpacked_name(path.name).lower().endswith(KNOWN_ENDINGS):
            known.append(path)
        else:
            skipped.append(Skipped(str(path), say("unknown-ending", known=_KNOWN)))
    return known


def _no_file(path: Path) -> Said | None:
    """Why something in a folder is no file; None if it is one. Raises `OSError`."""
    if path.is_file():
        return None
    if path.is_dir():
        return say("link-to-folder")
    if path.is_symlink() and not path.exists():
        return say("document-link-broken")
    try:
        kind = stat.S_IFMT(path.stat().st_mode)
    except FileNotFoundError:
        return say("document-missing")
    return say("pipe-in-folder" if kind == stat.S_IFIFO else "device-in-folder")


def _visible(folder: Path, skipped: list[Skipped]) -> Iterator[Path]:
    """The files below a folder, and links to folders, which are not followed: they can be loops."""

    # Path.rglob() passes over a folder that it may not list without a word.
    def note(error: OSError) -> None:
        skipped.append(_not_read(Path(error.filename), error))

    for parent, folders, names in os.walk(folder, onerror=note):
        folders[:] = [name for name in folders if not name.startswith(".")]
        yield from (Path(parent, name) for name in names if not name.startswith("."))
        yield from filter(Path.is_symlink, (Path(parent, name) for name in folders))


def _not_read(path: Path, error: OSError) -> Skipped:
    return Skipped(str(path), say("document-not-read", reason=error.strerror or str(error)))
