"""An empty database on this test process's server."""

from collections.abc import AsyncIterator, Iterator

import pytest

from bot.models.server_address import ServerAddress
from bot.storage.postgresql.server_database import PostgreSQLDatabase, open_database
from tests.database_server import DatabaseServer, new_server, shared_server


@pytest.fixture
def server() -> DatabaseServer:
    return shared_server()


@pytest.fixture
def own_server() -> Iterator[DatabaseServer]:
    """A server that the test may stop."""
    server = new_server()
    yield server
    server.remove()


@pytest.fixture
def address(server: DatabaseServer) -> Iterator[ServerAddress]:
    """An empty database without tables."""
    name = server.new_database()
    yield server.address(name)
    server.drop_database(name)


@pytest.fixture
async def on_server(address: ServerAddress) -> AsyncIterator[PostgreSQLDatabase]:
    async with open_database(address, patience_seconds=5.0) as database:
        yield database
