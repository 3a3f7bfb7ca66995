"""Looking for damage."""

from typing import Any

import psycopg
from psycopg import errors


def find_damage(connection: psycopg.Connection[Any]) -> str | None:
    """The first damage that is found when every row is read; None if all can be read."""
    tables = connection.execute(
        "SELECT quote_ident(tablename) FROM pg_tables WHERE schemaname = current_schema()"
        " ORDER BY tablename"
    ).fetchall()
    for (table,) in tables:
        try:
            # As text, so that values that are stored apart from their row are read too.
            connection.execute(
                f"SELECT max(octet_length(every_row::text)) FROM {table} AS every_row",  # noqa: S608 - a table's name
                prepare=False,
            )
        except (errors.DataCorrupted, errors.InternalError_) as error:
            return f"{table}: {error.diag.message_primary or error}"
    return None
