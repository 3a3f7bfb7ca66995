"""`python -m tests.bench.drain_outbox DATABASE`: record every waiting delivery as sent, like a courier.

Prints `ready`, waits for a line, and prints how many it recorded.
"""

import asyncio
import os
import sys

from bot.models import Delivery
from bot.storage.deliveries.outbox import Outbox
from tests.storage.engines import open_address
from tests.storage.newsroom import NOON

_AT_ONCE = 8


async def main(address: str) -> None:
    """Lease and record until nothing waits."""
    worker, sent = f"worker-{os.getpid()}", 0
    async with open_address(address, patience_seconds=60) as database:
        outbox = Outbox(database)

        async def record(delivery: Delivery) -> None:
            assert await outbox.sent(delivery.id, worker, 1, NOON)

        sys.stdout.write("ready\n")
        sys.stdout.flush()
        await asyncio.to_thread(sys.stdin.readline)
        while leased := await outbox.lease(NOON, 600, _AT_ONCE, worker):
            await asyncio.gather(*map(record, leased))
            sent += len(leased)
    sys.stdout.write(f"{sent}\n")


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
