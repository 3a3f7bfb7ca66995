"""Buttons that keep working after a restart: their custom id holds everything they mean.

Buttons that turn pages also hold the language of their message, which stays the asker's when
somebody else turns them. A press is dispatched as an event (`read_button`, `latest_button`,
`search_button`, ...) that the feature's cog listens to.
"""

import re
from typing import Any, ClassVar, Self

import discord

from bot.models import Cursor
from bot.presentation.components import Component, press_button
from bot.words import Words


def read_button(article_id: int, number: int | None, words: Words) -> Component:
    """*Read* next to a story, with its number unless it is the only one; opens its summary card."""
    label = words("read-the-only-one") if number is None else words("read", number=str(number))
    return press_button(label, f"read:{article_id}")


def more_button(article_id: int, words: Words) -> Component:
    """*More on this* under an article that has others about its story, or related ones."""
    return press_button(words("more"), f"more:{article_id}")


def latest_button(
    way: str,
    cursor: Cursor | None,
    source_id: int | None,
    count: int,
    words: Words,
    *,
    page: int | None = None,
) -> Component:
    """*Next* and *Previous* under the latest stories.

    It goes by a position in the order, so that pages do not shift when news comes in, and late
    pages are as fast as the first. `page` is the number of the page it leads to, if that is known.
    """
    at, article_id = cursor or (0, 0)
    return press_button(
        words("next" if way == "older" else "previous"),
        f"latest:{way}:{at}:{article_id}:{source_id or 0}:{count}:{page or 0}:{words.code}",
        disabled=cursor is None,
    )


def search_button(
    way: str, search_id: int, page: int, words: Words, *, disabled: bool = False
) -> Component:
    """*Next* and *Previous* under search results; the search is stored under its id."""
    label = words("next" if way == "next" else "previous")
    return press_button(label, f"search:{way}:{search_id}:{page}:{words.code}", disabled=disabled)


def instead_button(search_id: int, query: str, words: Words) -> Component:
    """*Search for …* under a search whose words occur nowhere; shows the other search's first page."""
    label = words("search-instead", words=query)
    return press_button(label, f"search:instead:{search_id}:0:{words.code}")


def add_button(offer_id: int, words: Words) -> Component:
    """*Add* under a feed that was found; the feed is stored under the offer's id."""
    return press_button(words("add"), f"add:{offer_id}")


class _Press(discord.ui.DynamicItem[discord.ui.Item[Any]], template=r"never"):
    """A pressed button; becomes the event `<event>_button` with the values in its id."""

    event: ClassVar[str]

    def __init__(self, button: discord.ui.Item[Any], match: re.Match[str]) -> None:
        super().__init__(button)
        self.match = match

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[Any], match: re.Match[str]
    ) -> Self:
        """The pressed button, also of a message from an earlier run."""
        return cls(item, match)

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Pass the press on to the cogs."""
        interaction.client.dispatch(f"{self.event}_button", interaction, *self.fields())

    def fields(self) -> tuple[Any, ...]:
        """The arguments of the event; by default the number in the id."""
        return (int(self.match[1]),)


# Every number is bounded, so that a forged one fits into a column of the database.
_ID = "[0-9]{1,18}"
_CODE = "(?::(?P<language>[a-z]{2}(?:-[A-Z]{2})?))?"  # messages of earlier versions have none
_SEARCH_ID = "[0-9]{1,19}"  # a hash of 63 bits; larger numbers find nothing
_READ = f"read:({_ID})"
_MORE = f"more:({_ID})"
_ADD = f"add:({_ID})"
_LATEST = (
    f"latest:(?P<way>older|newer):(?P<at>-?[0-9]{{1,12}}):(?P<id>{_ID}):(?P<source>{_ID})"
    f":(?P<count>[0-9]{{1,2}})(?::(?P<number>[0-9]{{1,6}}))?{_CODE}"  # nor a page
)
_SEARCH = f"search:(?:next|back|instead):(?P<search>{_SEARCH_ID}):(?P<page>[0-9]{{1,4}}){_CODE}"
_OURS = "|".join(re.sub(r"\?P<\w+>", "?:", each) for each in (_READ, _MORE, _ADD, _LATEST, _SEARCH))


class _Read(_Press, template=_READ):
    event = "read"


class _More(_Press, template=_MORE):
    event = "more"


class _Latest(_Press, template=_LATEST):
    event = "latest"

    def fields(self) -> tuple[Any, ...]:
        at, article_id, source_id, count = map(int, self.match.group("at", "id", "source", "count"))
        page = int(self.match["number"] or 0) or None
        cursor, language = Cursor(at, article_id), self.match["language"]
        return self.match["way"], cursor, source_id or None, count, page, language


class _Search(_Press, template=_SEARCH):
    event = "search"

    def fields(self) -> tuple[Any, ...]:
        return int(self.match["search"]), int(self.match["page"]), self.match["language"]


class _Add(_Press, template=_ADD):
    event = "add"


class _Outdated(_Press, template=rf"(?s:(?!(?:{_OURS})\Z).*)"):
    """Any button that none of the others is, such as one of an older version."""

    event = "outdated"

    def fields(self) -> tuple[Any, ...]:
        return ()


BUTTONS = (_Add, _Read, _More, _Latest, _Search, _Outdated)
