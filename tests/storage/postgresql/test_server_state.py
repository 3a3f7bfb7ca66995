"""What a server with a standby says of itself."""

import asyncio
from contextlib import ExitStack

from bot.storage.open_store import open_store
from tests.database_server import REPLICATED, new_server


async def test_a_standby_is_counted_and_whether_writes_wait_for_it() -> None:
    """Without the rights of a monitor, which few bots' users have."""
    with ExitStack() as servers:
        server = new_server(options=REPLICATED)
        servers.callback(server.remove)
        name = server.new_database()
        server.execute("CREATE USER news")
        server.execute(f"ALTER DATABASE {name} OWNER TO news")
        server.execute("GRANT ALL ON SCHEMA public TO news", name)
        standby = server.standby()
        servers.callback(standby.remove)
        async with open_store(server.address(name, user="news")) as database:
            before = (await database.state()).replication
            server.execute("ALTER SYSTEM SET synchronous_standby_names = 'ANY 1 (*)'")
            server.execute("SELECT pg_reload_conf()")
            async with asyncio.timeout(10):
                while (after := (await database.state()).replication) == before:
                    pass  # each look takes a millisecond

    assert before is not None
    assert after == before._replace(waits=True)
    assert before.standbys == 1
