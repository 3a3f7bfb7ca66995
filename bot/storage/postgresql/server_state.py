"""What a server says of itself, as far as any user may know it."""

from bot.storage.engine import Connection, EngineState, Replication


def state_of(connection: Connection) -> EngineState:
    """The server's version, the database's size, replication, and how many sessions wait for others."""
    version, size, standbys, waits, commit, is_standby, blocked = connection.execute(
        _STATE
    ).fetchone()
    replication = Replication(
        standbys=int(standbys),
        waits=bool(waits) and commit not in ("off", "local"),
        durable=commit != "off",
        is_standby=bool(is_standby),
    )
    return EngineState(f"PostgreSQL {version}", int(size), replication, int(blocked))


# Without the rights of a monitor, rows of others can be counted and not read.
_STATE = """
    SELECT split_part(current_setting('server_version'), ' ', 1),
        pg_database_size(current_database()),
        (SELECT count(*) FROM pg_stat_replication),
        current_setting('synchronous_standby_names') <> '',
        current_setting('synchronous_commit'),
        pg_is_in_recovery(),
        (SELECT count(DISTINCT pid) FROM pg_locks WHERE NOT granted AND pid <> pg_backend_pid()
            AND database = (SELECT oid FROM pg_database WHERE datname = current_database()))
"""
