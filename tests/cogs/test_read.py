"""The buttons *Read* and *More on this*."""

import asyncio
import gc

import discord

from bot.playground import World
from bot.wiring.app import App
from bot.wiring.discord_bot import discord_bot
from bot.wiring.live_news import LiveNews
from tests.cogs.conftest import Reader, text_of
from tests.grouping.labelled_events import of_event


async def test_read_opens_the_summary_card(reader: Reader) -> None:
    """Only the person who pressed sees the card: title, origin, sentences, caption."""
    shown = await reader.asks("latest", source="Reuters")

    card = await reader.presses("Read 1", shown)

    assert card.ephemeral
    assert text_of(card).startswith("### NATO may take on")
    assert "Reuters · BRUSSELS · undated" in text_of(card)
    assert "Picture: " in text_of(card)
    assert "made from its first sentence" in text_of(card)


async def test_buttons_work_after_a_restart(
    reader: Reader, world: World, newsroom: App, live: LiveNews
) -> None:
    """Read, Next and Previous of an earlier run's messages still work."""
    latest = await reader.asks("latest", count=3)
    found = await reader.asks("search", query="the")
    first_page = text_of(latest)

    await world.env.restart_bot(discord_bot(newsroom, live, simulated=True))

    assert text_of(await reader.presses("Read 2", latest)).startswith("### ")
    await reader.presses("Next", latest)
    assert text_of(latest) != first_page
    await reader.presses("Next", found)
    assert "**6." in text_of(found)


async def test_more_on_this_lists_who_else_tells_it(
    reader: Reader, world: World, newsroom: App, live: LiveNews
) -> None:
    """Other sources' articles, then related ones; private, and also after a restart."""
    await newsroom.articles.add(
        [*of_event("vote-budget"), *of_event("vote-resigns")], newsroom.clock()
    )
    await newsroom.group.group()
    listed = await reader.asks("search", query="Marrow horse trade")
    card = await reader.presses("Read 1", listed)
    assert "Capital Ledger, also in " in text_of(card)

    await world.env.restart_bot(discord_bot(newsroom, live, simulated=True))
    more = await reader.presses("More on this", card)

    assert more.ephemeral
    before, same, related = (
        text_of(more).replace("### Related", "### The same story").split("### The same story")
    )
    assert before.startswith("## More on: Parliament passes budget")
    assert "Brackwater Gazette" in same
    assert "Northmere Herald" in same
    assert "Finance minister quits" in related
    assert "**4." not in text_of(more)


async def test_a_story_that_nobody_else_tells_has_no_such_button(
    reader: Reader, newsroom: App
) -> None:
    """No button leads to an empty list; if it has become empty, the answer says so."""
    await newsroom.articles.add(of_event("vote-resigns"), newsroom.clock())
    await newsroom.group.group()
    card = await reader.presses("Read 1", await reader.asks("search", query="Gregor Lund"))

    assert card.response
    assert "More on this" not in str(card.response.components)


async def test_cards_are_not_kept(reader: Reader) -> None:
    """Pressing Read often leaves no task waiting and no card in memory."""
    shown = await reader.asks("latest", source="Reuters")
    await reader.presses("Read 1", shown)
    gc.collect()
    before = len(asyncio.all_tasks()), _count_views()

    for _ in range(50):
        await reader.presses("Read 1", shown)
    gc.collect()

    assert len(asyncio.all_tasks()) <= before[0]
    assert _count_views() <= before[1]


def _count_views() -> int:
    return sum(isinstance(each, discord.ui.LayoutView) for each in gc.get_objects())
