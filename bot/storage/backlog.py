"""How much is stored, and how much of it waits for what."""

from datetime import datetime, timedelta

from bot.models import Backlog
from bot.storage.engine import Connection
from bot.storage.timestamps import to_seconds

_POSTS_OF = timedelta(hours=1)


def backlog(connection: Connection, now: datetime) -> Backlog:
    """What is stored and what waits now."""
    (articles,) = connection.execute("SELECT count(*) FROM articles").fetchone()
    # Articles get ascending ids, so the smallest one waits for longest.
    ungrouped, first = connection.execute(
        "SELECT count(*), min(article_id) FROM ungrouped"
    ).fetchone()
    stored = connection.execute("SELECT seen_at FROM articles WHERE id = ?", (first,)).fetchone()
    (unmatched,) = connection.execute("SELECT count(*) FROM unmatched").fetchone()
    posts = connection.execute(
        "SELECT state, count(*) FROM deliveries WHERE due > ? AND state <> 'waiting' GROUP BY state",
        (to_seconds(now - _POSTS_OF),),
    )
    return Backlog(
        articles=articles,
        ungrouped=ungrouped,
        grouping_lag=max(0, to_seconds(now) - stored[0]) if stored else 0,
        unmatched=unmatched,
        posts=dict(posts),
    )
