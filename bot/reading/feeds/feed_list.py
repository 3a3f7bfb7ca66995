"""A list of feeds, as readers exchange them."""

from typing import NamedTuple

from bot.words import Said


class Outline(NamedTuple):
    """A feed in a list; `title` is empty if the list has none."""

    title: str
    url: str
    homepage: str | None = None


class FeedList(NamedTuple):
    """The feeds of a list, and for each entry that can't be one what it says and the reason."""

    outlines: list[Outline]
    skipped: list[tuple[str, Said]]
