"""Put a database back into an earlier schema, as a program of that time would have left it.

What that schema had no place for is lost, with two exceptions: follows, which `Aside` keeps, and
the search index, which is made of FTS5's own words as all were at first.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from bot.storage.sqlite.connection import SQLiteConnection
from bot.storage.sqlite.migrate import migrate, migrations

NEWEST = migrations()[-1].number
OLDEST = 7  # the first that has schedules, feeds and stories
FIRST_WITH_FOLLOWS = 24
_SHOWN, _NEWS_TO_MATCH = 17, 26  # what was shown of an article; which articles are news

_OF_FOLLOWS = {
    "subscriptions": "rhythm = 'now'",
    "subscription_sources": "subscription_id IN follows",
    "deliveries": "subscription_id IN follows",
    "filed": "subscription_id IN follows",
    "matched": "subscription_id IN follows",
    "amendments": "delivery_id IN (SELECT id FROM all_rows.deliveries WHERE subscription_id IN follows)",
}
# Queues that no earlier schema has completely, and attempts that are under way.
_UNFINISHED = """
    SELECT (SELECT count(*) FROM ungrouped) + (SELECT count(*) FROM unmatched)
        + (SELECT count(*) FROM deliveries WHERE state = 'waiting' AND attempts > 0)
"""


def is_at_rest(database: Path) -> bool:
    """Whether nothing is under way in a database."""
    with closing(sqlite3.connect(database)) as connection:
        return bool(connection.execute(_UNFINISHED).fetchone() == (0,))


def put_back(database: Path, version: int, aside: Path) -> None:
    """Replace a database with one of that schema; a copy of it stays in `aside`."""
    older = database.with_name("older.db")
    older.unlink(missing_ok=True)
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE").fetchone()
    aside.write_bytes(database.read_bytes())
    with _attached(older, aside) as connection:
        migrate(connection, migrations()[:version])
        triggers = connection.execute(
            "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"
        ).fetchall()
        connection.execute("BEGIN")
        for name, _ in triggers:
            connection.execute(f"DROP TRIGGER {name}")
        for table in _tables(connection, "main"):
            _copy(connection, table, version)
        if version < FIRST_WITH_FOLLOWS:
            _copy_schedules(connection)
        _index(connection)
        for _, statement in triggers:
            connection.execute(statement)
        connection.execute("COMMIT")
    older.replace(database)


def bring_follows_back(database: Path, aside: Path) -> None:
    """Put follows that an early schema had no place for into the upgraded database."""
    with _attached(database, aside) as connection:
        connection.execute(
            "CREATE TEMP TABLE follows AS SELECT id FROM all_rows.subscriptions WHERE rhythm = 'now'"
        )
        for table, condition in _OF_FOLLOWS.items():
            columns = ", ".join(_columns(connection, "main", table))
            connection.execute(
                f"INSERT OR REPLACE INTO main.{table} ({columns})"
                f" SELECT {columns} FROM all_rows.{table} WHERE {condition}"
            )


def schema_of(database: Path) -> int:
    """The number of its last migration."""
    with closing(sqlite3.connect(database)) as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


@contextmanager
def _attached(path: Path, all_rows: Path) -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(path, isolation_level=None, factory=SQLiteConnection)
    with closing(connection):
        connection.execute("ATTACH ? AS all_rows", (str(all_rows),))
        yield connection


def _tables(connection: sqlite3.Connection, schema: str) -> list[str]:
    """All tables with rows of their own, `sqlite_sequence` last, so that ids are never reused."""
    kinds = connection.execute("PRAGMA table_list").fetchall()
    names = [name for where, name, kind, *_ in kinds if where == schema and kind == "table"]
    return sorted(
        set(names) - {"sqlite_schema"}, key=lambda name: (name == "sqlite_sequence", name)
    )


def _columns(connection: sqlite3.Connection, schema: str, table: str) -> list[str]:
    """Those that are stored."""
    rows = connection.execute(f"PRAGMA {schema}.table_xinfo({table})").fetchall()
    return [name for _, name, *_, hidden in rows if not hidden]


def _copy(connection: sqlite3.Connection, table: str, version: int) -> None:
    if table not in _tables(connection, "all_rows") or table == "search_indexes":
        return
    if table in ("deliveries", "crossposts", "sqlite_sequence") and version < FIRST_WITH_FOLLOWS:
        return
    theirs = set(_columns(connection, "all_rows", table))
    columns = [name for name in _columns(connection, "main", table) if name in theirs]
    values = list(columns)
    if table == "posted" and version < _SHOWN:
        columns.append("content_hash")
        values.append("(SELECT content_hash FROM all_rows.articles AS a WHERE a.id = article_id)")
    connection.execute(f"DELETE FROM main.{table}")
    connection.execute(
        f"INSERT OR IGNORE INTO main.{table} ({', '.join(columns)})"
        f" SELECT {', '.join(values)} FROM all_rows.{table}"
    )


def _copy_schedules(connection: sqlite3.Connection) -> None:
    """From subscriptions, which are schedules and follows."""
    columns = [
        name
        for name in _columns(connection, "main", "schedules")
        if name not in ("source_id", "guild_id")
    ]
    connection.execute(
        f"INSERT INTO main.schedules (guild_id, source_id, {', '.join(columns)})"
        f" SELECT s.guild_id, b.source_id, {', '.join('s.' + name for name in columns)}"
        " FROM all_rows.subscriptions AS s"
        " JOIN all_rows.subscription_sources AS b ON b.subscription_id = s.id WHERE s.rhythm = 'at'"
    )
    columns = [name for name in _columns(connection, "main", "deliveries") if name != "schedule_id"]
    connection.execute(
        f"INSERT INTO main.deliveries (schedule_id, {', '.join(columns)})"
        f" SELECT subscription_id, {', '.join(columns)} FROM all_rows.deliveries"
        " WHERE subscription_id IN (SELECT id FROM main.schedules)"
    )
    names = {"subscriptions": "schedules"}
    connection.execute("DELETE FROM main.sqlite_sequence")
    for name, sequence in connection.execute("SELECT name, seq FROM all_rows.sqlite_sequence"):
        connection.execute(
            "INSERT INTO main.sqlite_sequence (name, seq) VALUES (?, ?)",
            (names.get(name, name), sequence),
        )


def _index(connection: sqlite3.Connection) -> None:
    """Index the articles by FTS5's own words, as the first programs did."""
    (view,) = connection.execute(
        "SELECT sql FROM main.sqlite_schema WHERE name = 'indexed'"
    ).fetchone()
    place = "place" if "place_in_index" in view else "id"
    connection.execute(
        "INSERT INTO articles_fts (rowid, title, body, source_token)"
        f" SELECT {place}, title, body, source_token FROM indexed ORDER BY 1"
    )
