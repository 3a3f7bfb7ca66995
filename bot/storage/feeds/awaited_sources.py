"""Find sources that follows or alerts wait for, whose feeds are read more often."""

from bot.storage.engine import Connection
from bot.storage.visible_sources import sees


def is_awaited(connection: Connection, source_id: int) -> bool:
    """Whether a running follow or alert may post articles of the source.

    The words of its query aren't considered.
    """
    values = {"source": source_id}
    for statement in (_NAMED, _UNNAMED):
        (found,) = connection.execute(f"SELECT EXISTS ({statement})", values).fetchone()
        if found:
            return True
    return False


_SEES = sees("s.guild_id", ":source")
_NAMED = f"""
    SELECT 1 FROM subscription_sources AS named
    CROSS JOIN subscriptions AS s ON s.id = named.subscription_id
    WHERE named.source_id = :source AND s.rhythm = 'now' AND s.paused IS NULL AND {_SEES}
"""  # noqa: S608 - columns
_UNNAMED = f"""
    SELECT 1 FROM subscriptions AS s
    WHERE s.rhythm = 'now' AND s.paused IS NULL
        AND NOT EXISTS (SELECT 1 FROM subscription_sources AS n WHERE n.subscription_id = s.id)
        AND (s.category IS NULL
            OR s.category = (SELECT category FROM sources WHERE sources.id = :source))
        AND {_SEES}
"""  # noqa: S608 - columns
