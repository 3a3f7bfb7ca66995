"""A connection to SQLite, as the rest of storage uses it."""

import sqlite3
from typing import Any

from bot.storage.engine import Domain
from bot.storage.full_text.indexed_forms import IndexedLanguages
from bot.storage.full_text.search_index import FullTextIndex
from bot.storage.sqlite.fts_index import FTSIndex
from bot.storage.sqlite.index_versions import add_functions


class SQLiteConnection(sqlite3.Connection):
    """The standard library's connection with what SQL has no standard for.

    A subclass, so that no statement passes through a wrapper.
    """

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        add_functions(self)
        self._languages = IndexedLanguages()

    @property
    def search_index(self) -> FullTextIndex:
        """The FTS5 index."""
        return FullTextIndex(FTSIndex(self), self._languages)

    def lock(self, domain: Domain) -> None:
        """Nothing: a write keeps all others out."""

    def next_id(self, table: str) -> int:
        """The id that the table's next row gets; the table must be AUTOINCREMENT."""
        row = self.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,)).fetchone()
        return 1 if row is None else int(row[0]) + 1
