"""The state of subscriptions and their deliveries, for the health checks."""

from bot.models import SubscriptionHealth, SubscriptionPlan, Viewer
from bot.storage.deliveries.delivery_rows import DELIVERY_COLUMNS, delivery_of
from bot.storage.deliveries.subscription_rows import (
    subscriptions_where,
)
from bot.storage.engine import Connection
from bot.storage.search.named_sources import NamedSources
from bot.storage.visible_sources import VisibleSources
from bot.text.search_query import compile_query

_LAST = (
    f"SELECT {DELIVERY_COLUMNS} FROM deliveries AS d"  # noqa: S608 - constants
    " WHERE d.subscription_id = ? AND d.state <> 'waiting' ORDER BY d.due DESC LIMIT 1"
)
_OLDEST_WAITING = (
    f"SELECT {DELIVERY_COLUMNS} FROM deliveries AS d"  # noqa: S608 - constants
    " WHERE d.subscription_id = ? AND d.state = 'waiting' ORDER BY d.due LIMIT 1"
)


def health_of(connection: Connection, guild_id: int | None) -> tuple[SubscriptionHealth, ...]:
    """The health of all subscriptions of a server, or of all servers for None.

    People's alerts are private and left out.
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
    visible: dict[int, VisibleSources] = {}
    for subscription in subscriptions:
        plan = subscription.plan
        seen = visible.get(plan.guild_id)
        if seen is None:
            seen = visible[plan.guild_id] = VisibleSources(connection, Viewer(plan.guild_id))
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
                unknown_source=_unknown_source(connection, seen, plan),
                unknown_category=_unknown_category(connection, seen, plan),
            )
        )
    return tuple(result)


def _unknown_source(
    connection: Connection, visible: VisibleSources, plan: SubscriptionPlan
) -> str | None:
    query = compile_query(plan.selection.query or "")
    if not query.sources and not query.without_sources:
        return None
    return NamedSources.of(connection, visible, query).unknown


def _unknown_category(
    connection: Connection, visible: VisibleSources, plan: SubscriptionPlan
) -> str | None:
    category = plan.selection.category
    if category is None:
        return None
    rows = connection.execute("SELECT id FROM sources WHERE category = ?", (category,))
    return None if any(source_id in visible for (source_id,) in rows) else category
