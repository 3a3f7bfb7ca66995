"""How far an archive was read."""

from typing import NamedTuple


class ReadingPlace(NamedTuple):
    """A place between two lines of an archive; everything before it is stored."""

    archive: bytes  # tells the file from others, and from itself after a change
    offset: int = 0  # unpacked bytes before the place
    lines: int = 0  # before the place
    articles: int = 0  # in those lines
