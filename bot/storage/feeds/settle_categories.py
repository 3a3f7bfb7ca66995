"""The category of each source: what the catalogue says of its feed."""

from collections.abc import Mapping

from bot.storage.engine import Connection


def categories_to_settle(
    connection: Connection, categories: Mapping[str, str]
) -> dict[int, str | None]:
    """Source id -> its category, for those that are stored with another one.

    `categories` are the catalogue's, by the URL of the feed.
    """
    stored: dict[int, str | None] = {}
    right: dict[int, str | None] = {}
    for source_id, category, url in connection.execute(_SOURCES):
        stored[source_id] = category
        right[source_id] = right.get(source_id) or categories.get(url)
    return {id_: category for id_, category in right.items() if stored[id_] != category}


def settle_categories(connection: Connection, categories: Mapping[str, str]) -> None:
    """Store the category of each source."""
    for source_id, category in categories_to_settle(connection, categories).items():
        set_category(connection, source_id, category)


def set_category(connection: Connection, source_id: int, category: str | None) -> None:
    """Store the category of one source."""
    connection.execute("UPDATE sources SET category = ? WHERE id = ?", (category, source_id))


_SOURCES = """
    SELECT s.id, s.category, f.url FROM sources AS s CROSS JOIN feeds AS f ON f.source_id = s.id
    ORDER BY f.id
"""
