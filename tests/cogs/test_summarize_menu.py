"""The message menu *Summarize*."""

from collections.abc import AsyncIterator

import pytest
import simcord

from bot.wiring.app import App
from bot.wiring.live_news import LiveNews
from tests.actions.test_article_pages import PAGE, WHOLE
from tests.cogs.conftest import Reader, text_of
from tests.linked_articles import SITE, summarizing
from tests.website import Page, Website

TEXT = (
    "# Bridge\n**The bridge over the Wend will close on Monday.** Engineers found ||cracks|| in two"
    " piers. The council will pay 4 million for the [repair](https://council.example/a_b).\n"
    "> Buses go round by the north road.\n<@123> Someone left a _red_ bicycle there."
)
READ = [
    "The bridge over the Wend will close on Monday.",
    "Engineers found cracks in two piers.",
    "The council will pay 4 million for the repair.",
    "Buses go round by the north road.",
    "Someone left a red bicycle there.",
]


@pytest.fixture
async def site() -> AsyncIterator[Website]:
    """A website with one article."""
    async with Website({"/ferry": Page(PAGE, content_type="text/html")}) as website:
        yield website


@pytest.fixture
async def live(newsroom: App, live: LiveNews, site: Website) -> AsyncIterator[LiveNews]:
    """Articles are read from the site."""
    async with summarizing(newsroom, site) as summarize:
        yield live._replace(summarize=summarize)


async def summarized(reader: Reader, content: str) -> simcord.InteractionResult:
    """The answer to *Summarize* on a message."""
    person, channel = reader.world.people[reader.person], reader.world.channel
    message = await person.send(channel, content)
    return await person.context_menu(channel, "Summarize", message)


async def test_a_message_is_summarized(reader: Reader) -> None:
    """Its most important sentences, in their order and without markup, for the person who asked."""
    answer = await summarized(reader, TEXT)

    assert answer.ephemeral
    sentences = text_of(answer).removeprefix("### Summary\n").split("\n")
    assert len(sentences) == 3
    assert sentences == sorted(sentences, key=READ.index)


async def test_a_linked_article_is_summarized(reader: Reader) -> None:
    """A message that is only a link gives the article's title and sentences."""
    answer = await summarized(reader, f"{SITE}/ferry")

    assert answer.ephemeral
    title, *sentences = text_of(answer).split("\n")
    assert title == "### Ferry runs aground"
    assert len(sentences) == 3
    assert set(sentences) <= set(WHOLE)


async def test_a_link_that_cannot_be_read(reader: Reader) -> None:
    """The answer, which only the person who asked sees, says why."""
    answer = await summarized(reader, f"{SITE}/gone")

    assert answer.ephemeral
    assert "(404)" in text_of(answer)


@pytest.mark.parametrize("content", ["🎉", "The port is open. Two ships wait there. Rain fell."])
async def test_a_short_message(reader: Reader, content: str) -> None:
    """The answer says that it is too short, and what to choose instead."""
    answer = await summarized(reader, content)

    assert answer.ephemeral
    assert "too short to summarize" in text_of(answer)
    assert "only a link to an article" in text_of(answer)


@pytest.mark.parametrize("link", ["http://10.0.0.1/admin", "http://localhost/"])
async def test_a_link_inside_is_refused(reader: Reader, link: str) -> None:
    """Nothing on the bot's own network is read."""
    answer = await summarized(reader, link)

    assert answer.ephemeral
    assert "isn't on the public internet" in text_of(answer)
