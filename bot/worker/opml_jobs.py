"""Jobs that read OPML. Imported by the processes that `Jobs` starts.

In a file of their own: lxml takes 25 ms to import, which loading a plain dump does without.
"""

from bot.reading.feeds import opml
from bot.reading.feeds.opml_writer import Outline


def read_opml(data: bytes) -> list[Outline]:
    """See `opml.read_opml`."""
    return opml.read_opml(data)
