"""The sources that a query names with `source:` and `-source:`."""

from typing import NamedTuple

from bot.models import Source
from bot.storage.articles.stored_sources import find_sources
from bot.storage.engine import Connection
from bot.storage.visible_sources import VisibleSources
from bot.text.search_query import Query


class NamedSources(NamedTuple):
    """The sources that a query names, as far as the viewer sees them."""

    only: tuple[Source, ...]
    without: tuple[Source, ...]
    unknown: str | None  # the first name that none has

    @classmethod
    def of(cls, connection: Connection, visible: VisibleSources, query: Query) -> "NamedSources":
        """Look the query's names up."""
        only, without = dict[Source, None](), dict[Source, None]()
        unknown: list[str] = []
        for names, found in ((query.sources, only), (query.without_sources, without)):
            for name in names:
                for part, source in find_sources(connection, visible, name):
                    if source is None:
                        unknown.append(part)
                    else:
                        found[source] = None
        return cls(tuple(only), tuple(without), unknown[0] if unknown else None)
