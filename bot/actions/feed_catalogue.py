"""The catalogue: feeds that can be followed by name, from feeds.toml."""

import re
import tomllib
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from bot.errors import DatelineError
from bot.text.links import web_address
from bot.words import Listed, say

_REQUIRED = ("name", "url", "homepage", "language")
_KNOWN = (*_REQUIRED, "category", "publisher", "note")
_LANGUAGE = re.compile(r"[a-z]{2}")


class CatalogueBroken(DatelineError):
    """The catalogue cannot be read; the text names the file and the feed."""


class CatalogueEntry(NamedTuple):
    """A feed of the catalogue."""

    name: str
    url: str
    homepage: str
    language: str  # ISO 639-1
    category: str | None = None  # in lower case: world, sport
    publisher: str | None = None  # of several feeds or several domains
    note: str | None = None


class Catalogue:
    """The entries of one file, which is read when they are first needed.

    `listed` come before them, and are there even if the file is broken.
    """

    def __init__(self, file: Path, listed: Iterable[CatalogueEntry] = ()) -> None:
        self.file = file
        self._listed = tuple(listed)
        self._entries: tuple[CatalogueEntry, ...] | None = None

    def entries(self) -> tuple[CatalogueEntry, ...]:
        """All entries, those of the file in its order. Raises `CatalogueBroken`."""
        if self._entries is None:
            try:
                text = self.file.read_text("utf-8")  # a few KB: no thread is worth it
            except (OSError, UnicodeDecodeError) as error:
                reason = error.strerror if isinstance(error, OSError) else str(error)
                raise CatalogueBroken(
                    say("catalogue-unreadable", file=str(self.file), reason=reason or str(error))
                ) from error
            self._entries = self._listed + parse_catalogue(text, str(self.file))
        return self._entries

    def entries_if_readable(self) -> tuple[CatalogueEntry, ...]:
        """All entries, without those of the file if it is broken, which the health checks report."""
        try:
            return self.entries()
        except CatalogueBroken:
            return self._listed


def named(entries: tuple[CatalogueEntry, ...], name: str) -> CatalogueEntry | None:
    """The entry of that name, ignoring case and surrounding spaces."""
    wanted = name.strip().casefold()
    return next((entry for entry in entries if entry.name.casefold() == wanted), None)


def categories_by_url(entries: Iterable[CatalogueEntry]) -> dict[str, str]:
    """The URL of each feed that has a category -> the category."""
    return {entry.url: entry.category for entry in entries if entry.category}


def categories(entries: Iterable[CatalogueEntry]) -> list[str]:
    """The categories of the entries, each once, in alphabetical order."""
    return sorted({entry.category for entry in entries if entry.category})


def languages(entries: Iterable[CatalogueEntry]) -> list[str]:
    """The languages of the entries, each once, those of most entries first."""
    counted = Counter(entry.language for entry in entries)
    return sorted(counted, key=lambda language: (-counted[language], language))


def entries_of(
    entries: Iterable[CatalogueEntry], languages: Collection[str], categories: Collection[str]
) -> list[CatalogueEntry]:
    """The entries in any of the languages and of any of the categories; none given means all."""
    return [
        entry
        for entry in entries
        if (not languages or entry.language in languages)
        and (not categories or entry.category in categories)
    ]


def addresses_of_publishers(entries: Iterable[CatalogueEntry]) -> dict[str, str]:
    """Address -> the publisher that the catalogue gives it to.

    Of each entry with a publisher, the addresses of its feed and its homepage.
    """
    return {
        address: entry.publisher
        for entry in entries
        if entry.publisher
        for address in (entry.url, entry.homepage)
    }


def parse_catalogue(text: str, file: str = "feeds.toml") -> tuple[CatalogueEntry, ...]:
    """The entries of a catalogue, in file order.

    `file` is its name, for messages. Raises `CatalogueBroken`.
    """
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise CatalogueBroken(say("catalogue-not-toml", file=file, reason=str(error))) from error
    listed = tables.get("feed", [])
    if not isinstance(listed, list) or set(tables) - {"feed"}:
        raise CatalogueBroken(say("catalogue-not-tables", file=file))
    entries: list[CatalogueEntry] = []
    for number, table in enumerate(listed, start=1):
        place = {"file": file, "number": str(number)}
        entry = _entry(table, place)
        for other in entries:
            if other.name.casefold() == entry.name.casefold() or other.url == entry.url:
                raise CatalogueBroken(say("catalogue-twice", other=other.name, **place))
        entries.append(entry)
    return tuple(entries)


def _entry(table: Any, place: Mapping[str, str]) -> CatalogueEntry:
    if not isinstance(table, dict):
        raise CatalogueBroken(say("catalogue-not-a-table", **place))
    for key in _REQUIRED:
        if not isinstance(table.get(key), str) or not table[key].strip():
            raise CatalogueBroken(say("catalogue-missing", key=key, **place))
    if unknown := sorted(set(table) - set(_KNOWN)):
        known = Listed(_KNOWN, "or")
        raise CatalogueBroken(say("catalogue-unknown-key", key=unknown[0], known=known, **place))
    for key in ("url", "homepage"):
        if web_address(table[key]) is None:
            raise CatalogueBroken(say("catalogue-bad-address", key=key, **place))
    if not _LANGUAGE.fullmatch(table["language"]):
        raise CatalogueBroken(say("catalogue-bad-language", **place))
    for key in ("category", "publisher", "note"):
        if not isinstance(table.get(key, ""), str):
            raise CatalogueBroken(say("catalogue-not-a-text", key=key, **place))
    return CatalogueEntry(**{key: _tidy(key, value) for key, value in table.items()})


def _tidy(key: str, value: str) -> str:
    return value.strip().lower() if key == "category" else value.strip()
