"""Checks a database file without the code that wrote it."""

import contextlib
import sqlite3
from pathlib import Path


def stored_articles(path: Path) -> int:
    """How many articles are stored; asserts that everything else in the file agrees."""
    with contextlib.closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        # 1: compare with the texts too, not only within the index
        connection.execute(
            "INSERT INTO articles_fts (articles_fts, rank) VALUES ('integrity-check', 1)"
        )
        (articles,) = connection.execute("SELECT count(*) FROM articles").fetchone()
        (summaries,) = connection.execute("SELECT count(*) FROM summaries").fetchone()
        (indexed,) = connection.execute("SELECT count(*) FROM articles_fts_docsize").fetchone()
        wrong_counters = connection.execute(
            "SELECT name FROM sources WHERE articles <>"
            " (SELECT count(*) FROM articles WHERE source_id = sources.id)"
        ).fetchall()
        connection.rollback()
    assert (summaries, indexed, wrong_counters) == (articles, articles, [])
    return int(articles)
