"""Checks a database file without the code that wrote it."""

import contextlib
import sqlite3
from pathlib import Path

from bot.text.language.codes import base_language
from bot.text.tokens import LANGUAGES, words_for_index


def stored_articles(path: Path) -> int:
    """How many articles are stored; asserts that everything else in the file agrees."""
    with contextlib.closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        _check_search_index(connection)
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


def _check_search_index(connection: sqlite3.Connection) -> None:
    """Assert that the index has what the articles have, word by word."""
    connection.execute("INSERT INTO articles_fts (articles_fts) VALUES ('integrity-check')")
    (version,) = connection.execute(
        "SELECT version FROM search_indexes WHERE name = 'articles_fts'"
    ).fetchone()
    if not version:  # FTS5 knows the texts itself
        connection.execute(
            "INSERT INTO articles_fts (articles_fts, rank) VALUES ('integrity-check', 1)"
        )
        return
    rows = connection.execute(
        "SELECT place_in_index, title, body, coalesce(source_id, 0), language FROM articles"
    ).fetchall()
    connection.execute(
        "CREATE VIRTUAL TABLE temp.again USING fts5 (title, body, source_token, tokenize = 'ascii')"
    )
    connection.executemany(
        "INSERT INTO temp.again (rowid, title, body, source_token) VALUES (?, ?, ?, ?)",
        [
            (
                place,
                words_for_index(title),
                words_for_index(body),
                f"\ue000{source} {_language_token(language)}",
            )
            for place, title, body, source, language in rows
        ],
    )
    connection.execute(
        "CREATE VIRTUAL TABLE temp.is_there USING fts5vocab (main, articles_fts, col)"
    )
    connection.execute("CREATE VIRTUAL TABLE temp.should_be USING fts5vocab (temp, again, col)")
    there, should = (
        connection.execute(f"SELECT term, col, doc, cnt FROM temp.{name}").fetchall()
        for name in ("is_there", "should_be")
    )
    assert there == should


def _language_token(language: str | None) -> str:
    base = base_language(language or "")
    return f"\ue001{base}" if base in LANGUAGES else ""


def stored_articles_on_server(address: str) -> int:
    """How many articles are stored; asserts that everything else in the database agrees."""
    import psycopg

    with psycopg.connect(address) as connection:
        counts = {
            table: connection.execute(f"SELECT count(*) FROM {table}").fetchone()
            for table in ("articles", "summaries")
        }
        wrong_counters = connection.execute(
            "SELECT name FROM sources WHERE articles <>"
            " (SELECT count(*) FROM articles WHERE source_id = sources.id)"
        ).fetchall()
        wrongly_indexed = connection.execute(
            "SELECT coalesce(a.id, w.article_id) FROM articles AS a"
            " FULL JOIN article_words AS w ON w.article_id = a.id"
            " WHERE a.id IS NULL OR w.place IS NULL OR w.place <> a.place_in_index"
            " UNION ALL SELECT article_id FROM reworded"
        ).fetchall()
    assert (counts["summaries"], wrong_counters, wrongly_indexed) == (counts["articles"], [], [])
    assert counts["articles"] is not None
    return int(counts["articles"][0])
