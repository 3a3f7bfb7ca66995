"""How subscriptions have been doing, for the health checks."""

from bot.models import (
    SubscriptionHealth,
)
from bot.storage.deliveries.delivery_rows import DELIVERY_COLUMNS, delivery_of
from bot.storage.deliveries.subscription_rows import (
    subscriptions_where,
)
from bot.storage.engine import Connection

_LAST = (
    f"SELECT {DELIVERY_COLUMNS} FROM deliveries AS d"  # noqa: S608 - constants
    " WHERE d.subscription_id = ? AND d.state <> 'waiting' ORDER BY d.due DESC LIMIT 1"
)
_OLDEST_WAITING = (
    f"SELECT {DELIVERY_COLUMNS} FROM deliveries AS d"  # noqa: S608 - constants
    " WHERE d.subscription_id = ? AND d.state = 'waiting' ORDER BY d.due LIMIT 1"
)


def health_of(connection: Connection, guild_id: int | None) -> tuple[SubscriptionHealth, ...]:
    """The subscriptions of a server, or of all servers, with how their deliveries went.

    Those of people in direct messages are left out.
    """
    if guild_id is None:
        subscriptions = subscriptions_where(connection, "s.guild_id <> 0", {})
    else:
        subscriptions = subscriptions_where(
            connection, "s.guild_id = :guild AND s.guild_id <> 0", {"guild": guild_id}
        )
    waiting: dict[int, int] = dict(
        connection.execute(
            "SELECT subscription_id, count(*) FROM deliveries WHERE state = 'waiting'"
            " GROUP BY subscription_id"
        )
    )
    result = []
    for subscription in subscriptions:
        last = connection.execute(_LAST, (subscription.id,)).fetchone()
        count = waiting.get(subscription.id, 0)
        oldest = (
            connection.execute(_OLDEST_WAITING, (subscription.id,)).fetchone() if count else None
        )
        result.append(
            SubscriptionHealth(
                subscription=subscription,
                last=None if last is None else delivery_of(last),
                waiting=count,
                oldest_waiting=None if oldest is None else delivery_of(oldest),
            )
        )
    return tuple(result)
