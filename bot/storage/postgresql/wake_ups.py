"""Waking other processes: NOTIFY, and a connection of its own that listens."""

import asyncio
import contextlib
import logging
from collections.abc import Callable
from typing import get_args

import psycopg

from bot.models.server_address import ServerAddress
from bot.storage.engine import Topic
from bot.storage.postgresql.server_connection import PostgreSQLConnection
from bot.storage.postgresql.session import connect

log = logging.getLogger(__name__)

_CHANNEL = "dateline"
_TOPICS: tuple[Topic, ...] = get_args(Topic)
_LOOK_FOR_THE_END = 0.5  # seconds; how long the thread may outlive its caller
_AFTER_FAULT = 2.0


def notify(connection: PostgreSQLConnection, topic: Topic) -> None:
    """Wake the processes that listen, once the transaction is committed."""
    connection.execute("SELECT pg_notify(?, ?)", (_CHANNEL, topic)).fetchone()


async def listen(address: ServerAddress, heard: Callable[[Topic], None]) -> None:
    """Call `heard` with each topic that any process wakes others for, until cancelled.

    After the connection was lost, `heard` is called with every topic: some may have been missed.
    """
    loop, ended = asyncio.get_running_loop(), False

    def tell(topics: tuple[Topic, ...]) -> None:
        for topic in topics:
            with contextlib.suppress(RuntimeError):  # the loop was closed meanwhile
                loop.call_soon_threadsafe(heard, topic)

    def hear() -> None:
        with connect(address) as connection:
            connection.execute(f"LISTEN {_CHANNEL}")
            tell(_TOPICS)
            while not ended:
                for notice in connection.notifies(timeout=_LOOK_FOR_THE_END):
                    if notice.payload in _TOPICS:
                        tell((notice.payload,))

    try:
        while True:
            try:
                await asyncio.to_thread(hear)
            except psycopg.Error as error:  # writes and reads report that the server is away
                log.debug("not listening to the database server: %s", error)
            await asyncio.sleep(_AFTER_FAULT)
    finally:
        ended = True
