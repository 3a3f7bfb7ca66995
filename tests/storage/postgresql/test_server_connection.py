"""Statements in storage's spelling, and values as SQLite gives them."""

import pytest

from bot.storage.postgresql.server_connection import PostgreSQLConnection, spelled
from bot.storage.postgresql.server_database import PostgreSQLDatabase


@pytest.mark.parametrize(
    ("sql", "expected"),
    [
        ("SELECT a FROM t WHERE b = ? AND c < ?", "SELECT a FROM t WHERE b = $1 AND c < $2"),
        ("a = :id OR b = :id AND c = :at", "a = $1 OR b = $1 AND c = $2"),
        ("a = '?' AND b = 'it''s :id' AND c = ?", "a = '?' AND b = 'it''s :id' AND c = $1"),
        ("a::text = :id", "a::text = $1"),
        ("SELECT a % ? -- why? :so\nFROM t", "SELECT a % $1 -- why? :so\nFROM t"),
        ("a CROSS JOIN b AS x ON x.i = ?", "a JOIN b AS x ON x.i = $1"),
        ("a CROSS JOIN b CROSS JOIN c ON c.i = b.i", "a CROSS JOIN b JOIN c ON c.i = b.i"),
        ("FROM d INDEXED BY d_waiting WHERE a", "FROM d WHERE a"),
    ],
)
def test_values_and_hints_are_spelled(sql: str, expected: str) -> None:
    """Only values outside texts and comments are replaced; hints to SQLite's planner go."""
    assert spelled(sql).sql == expected


async def test_values_come_back_as_from_sqlite(on_server: PostgreSQLDatabase) -> None:
    """Yes and no as 1 and 0, sums as integers, bytes as bytes."""

    def work(connection: PostgreSQLConnection) -> object:
        connection.execute("CREATE TABLE t (n bigint, b bytea, r double precision, s text)")
        inserted = connection.executemany(
            "INSERT INTO t (n, b, r, s) VALUES (?, ?, ?, ?)",
            [(True, b"\x00\xff", 0.1, "é"), (2**62, b"", 1, None), (2**62, None, None, "%s ?")],
        )
        rows = connection.execute("SELECT n, b, r, s FROM t ORDER BY n, b").fetchall()
        total = connection.execute("SELECT sum(n), avg(r) FROM t WHERE n >= :least", {"least": 0})
        return inserted.rowcount, rows, total.fetchone()

    assert await on_server.write(work) == (
        3,
        [(1, b"\x00\xff", 0.1, "é"), (2**62, b"", 1.0, None), (2**62, None, None, "%s ?")],
        (2**63 + 1, 0.55),
    )


async def test_ids_are_never_given_twice(on_server: PostgreSQLDatabase) -> None:
    """Neither ids that the program gave nor those of deleted rows, also in the same transaction."""

    def insert(connection: PostgreSQLConnection, columns: str, values: str) -> int:
        row = connection.execute(
            f"INSERT INTO deliveries ({columns} subscription_id, owner_id, guild_id, channel_id, due,"
            f" state, stories, ready_at) VALUES ({values} 1, 1, 1, 1, (SELECT count(*) FROM deliveries), 'sent', '[]', 0) RETURNING id"
        ).fetchone()
        return int(row[0])

    def work(connection: PostgreSQLConnection) -> list[int]:
        connection.execute(
            "INSERT INTO subscriptions (guild_id, channel_id, created_by, created_at, turn, rhythm,"
            " timezone, stories, note_when_quiet) VALUES (1, 1, 1, 1, 0, 'now', 'UTC', 1, 0)"
        )
        ids = [connection.next_id("deliveries")]
        ids.append(insert(connection, "id,", "7,"))
        ids.append(insert(connection, "", ""))
        connection.execute("DELETE FROM deliveries")
        ids.append(connection.next_id("deliveries"))
        return ids

    assert await on_server.write(work) == [1, 7, 8, 9]
