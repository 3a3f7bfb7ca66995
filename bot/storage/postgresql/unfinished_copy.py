"""The mark of a database into which a store is being moved."""

from typing import Any

import psycopg

UNFINISHED = "unfinished_move"


def is_unfinished(connection: psycopg.Connection[Any]) -> bool:
    """Whether a move into this database isn't finished."""
    row = connection.execute(f"SELECT to_regclass('{UNFINISHED}') IS NOT NULL").fetchone()
    return row is not None and bool(row[0])
