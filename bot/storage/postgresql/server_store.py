"""What `bot.storage.open_store` does with a store on a server."""

from bot.storage.postgresql.look_at_server import look_at_server, schema_of_server
from bot.storage.postgresql.movable_on_server import open_movable
from bot.storage.postgresql.server_database import open_database

__all__ = ["look_at_server", "open_database", "open_movable", "schema_of_server"]
