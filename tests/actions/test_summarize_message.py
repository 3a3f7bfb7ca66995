"""Summarizing messages and the articles that they link to, however strange."""

import time
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from bot.actions.summarize_message import SummarizeMessage
from bot.config import Settings
from bot.errors import (
    AddressRefused,
    DatelineError,
    FetchFailed,
    ForbiddenByRobots,
    TooOften,
    TooShortToSummarize,
)
from bot.wiring.app import App, build
from bot.wiring.live_news import live_news
from tests.actions.test_article_pages import PAGE, WHOLE
from tests.fakes import FakeClock
from tests.linked_articles import SITE, summarizing
from tests.summary.test_extract import NASTY
from tests.website import Page, Website, redirect

PERSON = 5
LONGEST = 4_000  # characters of a message that Discord accepts


@pytest.fixture
async def summarize(app: App, site: Website) -> AsyncIterator[SummarizeMessage]:
    async with summarizing(app, site) as action:
        yield action


@pytest.mark.parametrize("name", NASTY)
async def test_any_text_is_summarized_or_refused(summarize: SummarizeMessage, name: str) -> None:
    """Three sentences, or the reason why not, within seconds and without another error."""
    begun = time.monotonic()
    try:
        best = await summarize.summarize(NASTY[name][:LONGEST], PERSON)
    except TooShortToSummarize:
        pass
    else:
        assert len(best.sentences) == 3

    assert time.monotonic() - begun < 5  # including the start of the worker


@pytest.mark.parametrize("count", [0, 1, 3])
async def test_below_four_sentences(summarize: SummarizeMessage, count: int) -> None:
    """The refusal says how many a message needs, and what else can be chosen."""
    sentences = ["The port is open.", "Two ships wait there.", "Rain fell at noon."]
    with pytest.raises(TooShortToSummarize, match=r"too short.* 4 sentences.* only a link"):
        await summarize.summarize(" ".join(sentences[:count]), PERSON)


async def test_four_sentences_are_enough(summarize: SummarizeMessage) -> None:
    """The best three, in their order, without markup."""
    text = "The **port** is open. Two ships wait there. Rain fell at noon. A _pilot_ went home."

    best = await summarize.summarize(text, PERSON)

    plain = text.replace("*", "").replace("_", "")
    assert len(best.sentences) == 3
    assert best.sentences == sorted(best.sentences, key=plain.index)
    assert best.title is None


async def test_a_link_is_read(summarize: SummarizeMessage, site: Website) -> None:
    """The linked article, after redirects, is summarized under its title; robots.txt is asked."""
    site.pages |= {"/f": redirect("/ferry"), "/ferry": Page(PAGE, content_type="text/html")}

    best = await summarize.summarize(f"<{SITE}/f>", PERSON)

    assert best.title == "Ferry runs aground"
    assert len(best.sentences) == 3
    assert set(best.sentences) <= set(WHOLE)
    assert site.count("/robots.txt") == 1


SHORT = PAGE[: PAGE.index(b"<p>")] + f"<p>{WHOLE[0]}</p><p>{WHOLE[1]}</p>".encode() + b"</article>"
CLOSED = Page(b"User-agent: *\nDisallow: /", content_type="text/plain")


@pytest.mark.parametrize(
    ("pages", "error", "said"),
    [
        ({"/robots.txt": CLOSED}, ForbiddenByRobots, "doesn't allow bots to read"),
        ({"/robots.txt": Page(status=503)}, FetchFailed, "whether bots may read"),
        ({"/ferry": Page(status=404)}, FetchFailed, r"\(404\)"),
        ({"/ferry": Page(SHORT, content_type="text/html")}, TooShortToSummarize, "article at .* too short"),
        ({"/ferry": Page(b"<html><p>Sign in.", content_type="text/html")}, TooShortToSummarize, "no article"),
        ({"/ferry": Page(b"%PDF-1.7\x00\x01", content_type="application/pdf")}, DatelineError, "PDF"),
    ],
)  # fmt: skip
async def test_a_link_that_gives_no_summary(
    summarize: SummarizeMessage,
    site: Website,
    pages: dict[str, Page],
    error: type[Exception],
    said: str,
) -> None:
    """The reason is given."""
    site.pages |= {"/ferry": Page(PAGE, content_type="text/html")} | pages

    with pytest.raises(error, match=said):
        await summarize.summarize(f"{SITE}/ferry", PERSON)
    if "/robots.txt" in pages:
        assert site.count("/ferry") == 0


@pytest.mark.parametrize(
    "link", ["http://127.0.0.1/", "http://[::1]:8080/", "https://me:secret@127.0.0.1/", "http://127.0.0.1:22/"]
)  # fmt: skip
async def test_a_link_inside_is_refused(summarize: SummarizeMessage, link: str) -> None:
    """The same guard as for feeds, and its own reason."""
    with pytest.raises(AddressRefused):
        await summarize.summarize(link, PERSON)


async def test_what_is_allowed_for_feeds_is_not_open_to_links(
    settings: Settings, clock: FakeClock, site: Website
) -> None:
    """Moderators may add feeds of a private host that the operator allowed; members reach nothing."""
    site.pages["/ferry"] = Page(PAGE, content_type="text/html")
    allowed = replace(settings, allowed_hosts=frozenset({site.host}))
    async with build(allowed, clock) as app, live_news(app) as live:
        with pytest.raises(AddressRefused):
            await live.summarize.summarize(site.url("/ferry"), PERSON)

    assert site.requests == []


async def test_a_slow_site(app: App, site: Website) -> None:
    """Time is limited, also while another request to the host is waited for."""
    site.pages["/ferry"] = Page(PAGE, content_type="text/html", wait=30)
    async with summarizing(app, site, seconds=0.3) as hurried:
        with pytest.raises(FetchFailed, match=r"within 0\.3 seconds"):
            await hurried.summarize(f"{SITE}/ferry", PERSON)


async def test_too_many_links(summarize: SummarizeMessage, site: Website, clock: FakeClock) -> None:
    """Ten in ten minutes for each person; a text is no link."""
    for _ in range(10):
        with pytest.raises(FetchFailed):
            await summarize.summarize(f"{SITE}/gone", PERSON)

    with pytest.raises(TooOften, match="You've just done that 10 times"):
        await summarize.summarize(f"{SITE}/gone", PERSON)
    with pytest.raises(TooShortToSummarize):
        await summarize.summarize("Short.", PERSON)
    with pytest.raises(FetchFailed):
        await summarize.summarize(f"{SITE}/gone", PERSON + 1)
    clock.advance(minutes=11)
    with pytest.raises(FetchFailed):
        await summarize.summarize(f"{SITE}/gone", PERSON)
