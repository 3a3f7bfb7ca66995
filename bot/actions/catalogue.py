"""The catalogue: feeds that can be followed by name, from data/feeds.toml."""

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.errors import DatelineError
from bot.reading.pages.page_metadata import web_address

_REQUIRED = ("name", "url", "homepage", "language")
_KNOWN = {*_REQUIRED, "note"}
_LANGUAGE = re.compile(r"[a-z]{2}")


class CatalogueBroken(DatelineError):
    """The catalogue cannot be read; the text names the file and the feed."""


@dataclass(frozen=True, slots=True)
class CatalogueEntry:
    """A feed of the catalogue."""

    name: str
    url: str
    homepage: str
    language: str  # ISO 639-1
    note: str | None = None


class Catalogue:
    """The entries of one file, which is read when they are first needed."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._entries: tuple[CatalogueEntry, ...] | None = None

    def entries(self) -> tuple[CatalogueEntry, ...]:
        """All entries, in file order. Raises `CatalogueBroken`."""
        if self._entries is None:
            try:
                text = self._file.read_text("utf-8")  # a few KB: no thread is worth it
            except (OSError, UnicodeDecodeError) as error:
                raise CatalogueBroken(
                    f"the catalogue {self._file} cannot be read ({error}): restore it, or set"
                    " DATELINE_FEEDS to another file"
                ) from error
            self._entries = parse_catalogue(text, str(self._file))
        return self._entries

    def entries_if_readable(self) -> tuple[CatalogueEntry, ...]:
        """All entries, or an empty tuple if the file is broken, which the health checks report."""
        try:
            return self.entries()
        except CatalogueBroken:
            return ()


def named(entries: tuple[CatalogueEntry, ...], name: str) -> CatalogueEntry | None:
    """The entry of that name, ignoring case and surrounding spaces."""
    wanted = name.strip().casefold()
    return next((entry for entry in entries if entry.name.casefold() == wanted), None)


def parse_catalogue(text: str, name: str = "feeds.toml") -> tuple[CatalogueEntry, ...]:
    """The entries of a catalogue file, in file order.

    `name` is the file's, for messages. Raises `CatalogueBroken`.
    """
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise CatalogueBroken(f"{name} is not valid TOML: {error}") from error
    listed = tables.get("feed", [])
    if not isinstance(listed, list) or set(tables) - {"feed"}:
        raise CatalogueBroken(f"{name}: write each feed as a table [[feed]], and nothing else")
    entries: list[CatalogueEntry] = []
    for number, table in enumerate(listed, start=1):
        entry = _entry(table, f"{name}, feed {number}")
        for other in entries:
            if other.name.casefold() == entry.name.casefold() or other.url == entry.url:
                raise CatalogueBroken(
                    f"{name}, feed {number}: “{other.name}” has the same name or url: remove one"
                )
        entries.append(entry)
    return tuple(entries)


def _entry(table: Any, place: str) -> CatalogueEntry:
    if not isinstance(table, dict):
        raise CatalogueBroken(f"{place}: write it as a table [[feed]]")
    for key in _REQUIRED:
        if not isinstance(table.get(key), str) or not table[key].strip():
            raise CatalogueBroken(f'{place} has no {key}: add {key} = "…"')
    if unknown := sorted(set(table) - _KNOWN):
        raise CatalogueBroken(
            f"{place}: {unknown[0]} is unknown; known are {', '.join((*_REQUIRED, 'note'))}"
        )
    for key in ("url", "homepage"):
        if web_address(table[key], None) is None:
            raise CatalogueBroken(f"{place}: {key} must be an address beginning with https://")
    if not _LANGUAGE.fullmatch(table["language"]):
        raise CatalogueBroken(f"{place}: language must be a code of two letters, such as en")
    if not isinstance(table.get("note", ""), str):
        raise CatalogueBroken(f"{place}: note must be text")
    return CatalogueEntry(**{key: value.strip() for key, value in table.items()})
