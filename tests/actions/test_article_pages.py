"""Articles whose feed only has a teaser: a website on loopback, the real store."""

from dataclasses import replace

import pytest

from bot.actions.article_pages import MAX_PAGES
from bot.config import Settings
from bot.models import StoreCounts
from bot.wiring.app import App
from bot.wiring.live_news import LiveNews
from tests.actions.conftest import follow, polled, stored
from tests.fakes import FakeClock
from tests.rss import Item, rss
from tests.website import Page, Website

WHOLE = [
    f"The ferry ran aground at dawn, and this is paragraph {n} of what its crew and the pilot said."
    for n in range(8)
]
PAGE = (
    "<html lang=en><head><title>Ferry runs aground</title></head><body><nav>Home News Sport</nav>"
    "<article><h1>Ferry runs aground</h1>"
    + "".join(f"<p>{paragraph}</p>" for paragraph in WHOLE)
    + "</article><footer>Cookies</footer></body></html>"
).encode()


@pytest.fixture
def settings(settings: Settings, site: Website) -> Settings:
    """The site may be fetched from."""
    return replace(settings, allowed_hosts=frozenset({site.host}))


async def test_a_teaser_is_completed_from_its_page(app: App, live: LiveNews, site: Website) -> None:
    """The stored text is that of the article's own page."""
    teaser = Item(link=site.url("/ferry"), text="The ferry ran aground at dawn…")
    site.pages["/feed.xml"] = Page(rss(teaser))
    site.pages["/ferry"] = Page(PAGE, content_type="text/html")
    await follow(app, site)
    await polled(live)

    (story,) = await stored(app)
    assert story.text.split("\n") == WHOLE
    assert site.count("/robots.txt") == 1


async def test_an_unavailable_page_is_tried_again(
    app: App, live: LiveNews, site: Website, clock: FakeClock
) -> None:
    """It is fetched at later readings of the feed, changed or not; the article keeps its id."""
    teaser = Item(link=site.url("/ferry"), text="The ferry ran aground at dawn…")
    site.pages |= {
        "/feed.xml": Page(rss(teaser), etag='"1"'),
        "/ferry": [Page(status=503), Page(breaks_off=True), Page(PAGE, content_type="text/html")],
    }
    await follow(app, site)
    await polled(live)
    (before,) = await stored(app)
    outcomes = []
    for _ in range(3):
        clock.advance(hours=25)
        outcomes.append(await polled(live))

    assert [outcome.added for outcome in outcomes] == [
        StoreCounts(duplicates=1),
        StoreCounts(updated=1),
        None,
    ]
    (after,) = await stored(app)
    assert (before.text, before.id) == (teaser.text, after.id)
    assert after.text.split("\n") == WHOLE


@pytest.mark.parametrize(
    ("pages", "times"),
    [
        ({"/ferry": Page(status=503)}, 3),
        ({"/ferry": Page(status=429)}, 3),
        ({"/robots.txt": [Page(status=503), Page(status=404)], "/ferry": Page(PAGE)}, 1),
        ({"/robots.txt": Page(b"User-agent: *\nDisallow: /", content_type="text/plain")}, 0),
        ({"/ferry": Page(status=404)}, 1),
        ({"/ferry": Page(status=410)}, 1),
        ({"/ferry": Page(b"<p>Log in", content_type="text/html")}, 1),
    ],
)
async def test_a_page_is_tried_at_most_three_times(
    app: App,
    live: LiveNews,
    site: Website,
    clock: FakeClock,
    *,
    pages: dict[str, Page | list[Page]],
    times: int,
) -> None:
    """It is tried once if retrying cannot help. After that the feed is requested conditionally."""
    teaser = Item(link=site.url("/ferry"), text="The ferry ran aground at dawn…")
    site.pages |= {"/feed.xml": Page(rss(teaser), etag='"1"'), **pages}
    await follow(app, site)
    await polled(live)
    for _ in range(4):
        clock.advance(hours=25)
        outcome = await polled(live)

    assert site.count("/ferry") == times
    assert outcome.unchanged
    assert site.last().headers["If-None-Match"] == '"1"'
    assert len(await stored(app)) == 1


async def test_a_page_beyond_the_limit_keeps_its_tries(
    app: App, live: LiveNews, site: Website, clock: FakeClock
) -> None:
    """Pages of newer items go first; the one that failed follows at the next reading."""
    names = [f"new{n}" for n in range(MAX_PAGES)]
    old, *new = (
        Item(name, f"Teaser of {name}…", site.url(f"/{name}"), name) for name in ("old", *names)
    )
    site.pages |= {
        "/feed.xml": [Page(rss(old)), Page(rss(*new, old))],
        "/old": [Page(status=503), Page(PAGE, content_type="text/html")],
        **{f"/{name}": Page(PAGE, content_type="text/html") for name in names},
    }
    await follow(app, site)
    counts = []
    for _ in range(4):
        await polled(live)
        clock.advance(hours=25)
        counts.append((site.count("/old"), sum(site.count(f"/{name}") for name in names)))

    assert counts == [(1, 0), (1, MAX_PAGES), (2, MAX_PAGES), (2, MAX_PAGES)]


async def test_robots_txt_is_obeyed(app: App, live: LiveNews, site: Website) -> None:
    """A disallowed page is not requested; the teaser is stored."""
    teaser = Item(link=site.url("/ferry"), text="The ferry ran aground at dawn…")
    site.pages |= {
        "/feed.xml": Page(rss(teaser)),
        "/robots.txt": Page(b"User-agent: *\nDisallow: /ferry", content_type="text/plain"),
        "/ferry": Page(PAGE, content_type="text/html"),
    }
    await follow(app, site)
    await polled(live)

    assert (await stored(app))[0].text == "The ferry ran aground at dawn…"
    assert site.count("/ferry") == 0


async def test_a_link_into_our_network_is_never_requested(
    app: App, live: LiveNews, site: Website, clock: FakeClock
) -> None:
    """An item may link anywhere, but only public addresses are fetched."""
    async with Website({"/secret": Page(PAGE, content_type="text/html")}) as private:
        teaser = Item(link=private.url("/secret"), text="The ferry ran aground at dawn…")
        site.pages["/feed.xml"] = Page(rss(teaser))
        await follow(app, site)
        await polled(live)

        assert private.requests == []
        assert len(await stored(app)) == 1
