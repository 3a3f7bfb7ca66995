"""The catalogue of feeds, read when it is first asked for."""

from pathlib import Path

from bot.errors import DatelineError
from bot.reading.feeds.catalogue_entries import CatalogueEntry, parse_catalogue


class Catalogue:
    """What can be followed by name."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._entries: tuple[CatalogueEntry, ...] | None = None

    def entries(self) -> tuple[CatalogueEntry, ...]:
        """All of them, in the order of the file. Raises `DatelineError` where it cannot be read."""
        if self._entries is None:
            try:
                text = self._file.read_text("utf-8")  # a few KB: no thread is worth it
            except (OSError, UnicodeDecodeError) as error:
                raise DatelineError(
                    f"the catalogue {self._file} cannot be read ({error}): restore it, or set"
                    " DATELINE_FEEDS to another file"
                ) from error
            self._entries = parse_catalogue(text, str(self._file))
        return self._entries
