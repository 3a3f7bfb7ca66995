"""File the queries of follows and alerts under the keys that new articles look up."""

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from bot.matching.filing_keys import filing_keys
from bot.matching.stored_query import stored_query
from bot.storage.engine import Connection, Database, in_chunks, placeholders
from bot.text.search_query import Query, compile_query
from bot.text.tokens import VERSION

_AT_ONCE = 25  # subscriptions; words of several languages take some milliseconds each
_VALUES_AT_ONCE = 500


class _Unfiled(NamedTuple):
    """A subscription as it was read."""

    id: int
    query: str | None
    category: str | None


class _Filed(NamedTuple):
    """The keys of a subscription, and what they were made from."""

    unfiled: _Unfiled
    sources: tuple[int, ...]
    keys: frozenset[str]


class FiledQueries:
    """The keys of all subscriptions that post stories as they come."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._checked = ""  # the rules under which all were filed at the last check

    async def file_all(self) -> int:
        """File new and changed subscriptions; returns how many were filed.

        Files all again if the rules for words or the languages of the articles have changed. Raises
        `StorageUnavailable`.
        """
        done = 0
        while True:
            rules, filed = await self._database.read(self._read)
            if not filed:
                self._checked = rules
                return done
            await self._database.write(
                lambda c, f=filed, r=rules: _store(c, f, r),  # type: ignore[misc]
                domain="posting",
            )
            done += len(filed)

    def _read(self, connection: Connection) -> tuple[str, list[_Filed]]:
        index = connection.search_index
        languages = index.languages()
        rules = f"{VERSION} {' '.join(sorted(languages))}"
        rows = connection.execute(_NEW, (_AT_ONCE,)).fetchall()
        if not rows and rules != self._checked:
            rows = connection.execute(_OUTDATED, (rules, rules, _AT_ONCE)).fetchall()
        often = cache(index.frequency)
        filed = []
        for unfiled in map(_Unfiled._make, rows):
            query = stored_query(compile_query(unfiled.query) if unfiled.query else Query())
            sources = _sources(connection, unfiled.id)
            keys = filing_keys(query, languages, often, sources=sources, category=unfiled.category)
            filed.append(_Filed(unfiled, sources, keys))
        return rules, filed


def _sources(connection: Connection, subscription_id: int) -> tuple[int, ...]:
    rows = connection.execute(
        "SELECT source_id FROM subscription_sources WHERE subscription_id = ? ORDER BY source_id",
        (subscription_id,),
    )
    return tuple(id_ for (id_,) in rows)


def _store(connection: Connection, filed: Sequence[_Filed], rules: str) -> None:
    """Store the keys of subscriptions that haven't changed since they were read."""
    present: dict[int, _Unfiled] = {}
    for some in in_chunks([each.unfiled.id for each in filed], _VALUES_AT_ONCE):
        rows = connection.execute(
            f"SELECT id, query, category FROM subscriptions WHERE id IN ({placeholders(some)})",  # noqa: S608 - only question marks
            some,
        )
        present.update((row[0], _Unfiled._make(row)) for row in rows)
    for unfiled, sources, keys in filed:
        id_ = unfiled.id
        if present.get(id_) != unfiled or _sources(connection, id_) != sources:
            continue
        connection.execute("DELETE FROM filed WHERE subscription_id = ?", (id_,))
        connection.executemany(
            "INSERT INTO filed (key, subscription_id) VALUES (?, ?)",
            [(key, id_) for key in sorted(keys)],
        )
        connection.execute("UPDATE subscriptions SET filed_as = ? WHERE id = ?", (rules, id_))


_NEW = """
    SELECT id, query, category FROM subscriptions WHERE rhythm = 'now' AND filed_as = '' LIMIT ?
"""
_OUTDATED = """
    SELECT id, query, category FROM subscriptions
    WHERE rhythm = 'now' AND (filed_as < ? OR filed_as > ?) LIMIT ?
"""
