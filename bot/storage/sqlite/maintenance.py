"""Maintenance of the file: planner statistics, the write-ahead log and the search index's parts."""

import sqlite3

_LEAVES = 32  # pages of the index written in one step


def tidy(connection: sqlite3.Connection) -> None:
    """Refresh the planner's statistics and empty the write-ahead log.

    Pages that a reader still needs stay in the log until the next time.
    """
    # rows of each index; analyzing all of them takes seconds
    connection.execute("PRAGMA analysis_limit = 400")
    connection.execute("PRAGMA optimize")
    patience = connection.execute("PRAGMA busy_timeout").fetchone()[0]
    connection.execute("PRAGMA busy_timeout = 0")  # do not wait for readers
    try:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    finally:
        connection.execute(f"PRAGMA busy_timeout = {patience:d}")


def merge_search_index(connection: sqlite3.Connection) -> bool:
    """Merge some parts of the index; False when nothing is left to merge."""
    before = connection.total_changes
    connection.execute(
        "INSERT INTO articles_fts (articles_fts, rank) VALUES ('merge', ?)", (_LEAVES,)
    )
    return connection.total_changes - before >= 2  # the command itself counts as one
