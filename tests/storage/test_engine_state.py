"""What an engine says of itself, for `dateline doctor`."""

from bot.storage.engine import Database, Replication
from tests.storage.engines import Engine, PostgreSQL


async def test_an_engine_names_itself_and_its_size(engine: Engine, database: Database) -> None:
    """A server also says whether it keeps what is written; any user may ask."""
    state = await database.state()

    on_server = isinstance(engine, PostgreSQL)
    assert state.version.startswith("PostgreSQL 1" if on_server else "SQLite 3.")
    assert 100_000 < state.size < 100_000_000
    assert state.blocked == 0
    assert state.replication == (Replication(0, False, True, False) if on_server else None)
