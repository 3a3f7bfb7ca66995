"""Jobs that read OPML. Imported by the processes that `Jobs` starts.

In a file of their own: lxml takes 25 ms to import, which loading a plain dump does without.
"""

from bot.reading.feeds import opml
from bot.reading.feeds.feed_list import FeedList


def read_opml(data: bytes) -> FeedList:
    """See `opml.read_opml`."""
    return opml.read_opml(data)
