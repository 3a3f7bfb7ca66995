"""A database that one test after the other uses is like a new one each time."""

import psycopg
import pytest

from bot.models.server_address import ServerAddress
from tests.database_server import DatabaseServer
from tests.storage.emptied_databases import EmptiedDatabases
from tests.storage.engines import databases_on

# Of tables also what the planner goes by; of indexes it asks for the size.
_PHYSICAL = """
    SELECT relname, pg_relation_size(oid),
        CASE WHEN relkind = 'r' THEN relpages END, CASE WHEN relkind = 'r' THEN reltuples END
    FROM pg_class WHERE relnamespace = CAST('public' AS regnamespace) ORDER BY relname
"""
_COLUMNS = """
    SELECT CAST(c.relname AS text), CAST(a.attname AS text), format_type(a.atttypid, NULL)
    FROM pg_class AS c JOIN pg_attribute AS a ON a.attrelid = c.oid
    WHERE c.relnamespace = CAST('public' AS regnamespace) AND c.relkind = 'r'
        AND a.attnum > 0 AND a.attgenerated = ''
"""
_VALUES = {
    "bigint": "n",
    "double precision": "n + 0.1",
    "text": "'text ' || n",
    "bytea": "CAST('bytes ' || n AS bytea)",
    "timestamp with time zone": "now()",
}
_FIXED = {"rhythm": "'now'", "paused": "NULL"}  # which CHECKs forbid to be just anything


@pytest.fixture
def databases(server: DatabaseServer) -> EmptiedDatabases:
    """The databases of this test process's server."""
    return databases_on(server)


def _state(server: DatabaseServer, name: str) -> tuple[list[str], list[object]]:
    """Everything in a database but its name, and how it lies on the disk."""
    dumped = [
        line.replace(name, "NAME")
        for line in server.dump(name).splitlines()
        if not line.startswith(("\\restrict", "\\unrestrict"))
    ]
    with psycopg.connect(server.address(name).with_password) as connection:
        return dumped, list(connection.execute(_PHYSICAL).fetchall())


def _fill(address: ServerAddress) -> None:
    """Put rows into every table, change those that are there, and give ids."""
    with psycopg.connect(address.with_password) as connection:
        connection.execute("SET session_replication_role = replica")  # no triggers, no references
        columns: dict[str, list[tuple[str, str]]] = {}
        for table, column, kind in connection.execute(_COLUMNS):
            columns.setdefault(table, []).append((column, _FIXED.get(column) or _VALUES[kind]))
        for table, values in columns.items():
            names, given = (", ".join(each) for each in zip(*values, strict=True))
            inserted = (
                f"INSERT INTO {table} ({names}) SELECT {given} FROM generate_series(70, 72) AS n"
            )
            connection.execute(inserted)
        connection.execute("UPDATE search_indexes SET made_from = 7")
        connection.execute("SELECT nextval(CAST(seqrelid AS regclass)) FROM pg_sequence")
    assert len(columns) > 40


def test_an_emptied_database_equals_a_new_one(
    server: DatabaseServer, databases: EmptiedDatabases
) -> None:
    """Rows, next ids and sizes of all tables, their definitions, and what a new store begins with."""
    name = databases.take()
    _fill(server.address(name))
    before = _state(server, name)
    databases.give_back(name)
    again = databases.take()

    assert again == name
    new = databases.take()
    assert before != _state(server, new)
    assert _state(server, name) == _state(server, new)
    databases.give_back(again)
    databases.give_back(new)


@pytest.mark.parametrize(
    "change",
    [
        "DROP INDEX articles_by_url",
        "ALTER TABLE leases ALTER COLUMN fence SET DEFAULT 3",
        "ALTER TABLE articles DISABLE TRIGGER articles_gone",
        "CREATE TABLE pupils (id bigint)",
        "CREATE OR REPLACE FUNCTION articles_gone() RETURNS trigger LANGUAGE plpgsql"
        " AS $$ BEGIN RETURN NULL; END $$",
        "ANALYZE",
    ],
)
def test_a_database_whose_tables_changed_is_not_used_again(
    server: DatabaseServer, databases: EmptiedDatabases, change: str
) -> None:
    """What a test does to the tables themselves meets no other test."""
    name = databases.take()
    server.execute("INSERT INTO greetings (guild_id, greeted) VALUES (1, 1)", name)
    server.execute(change, name)
    databases.give_back(name)

    other = databases.take()
    assert other != name
    databases.give_back(other)


def test_a_session_that_is_still_open_is_ended(
    server: DatabaseServer, databases: EmptiedDatabases
) -> None:
    """What a killed process has begun to write doesn't reach the next test."""
    name = databases.take()
    with psycopg.connect(server.address(name).with_password) as left:
        left.execute("INSERT INTO greetings (guild_id, greeted) VALUES (1, 1)")
        databases.give_back(name)
        with pytest.raises(psycopg.OperationalError):
            left.execute("COMMIT")

    assert databases.take() == name
    databases.give_back(name)
