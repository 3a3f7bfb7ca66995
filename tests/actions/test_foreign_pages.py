"""A page replaces an item's lead only if it is the article of that item."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.config import Settings
from bot.wiring.app import App
from bot.wiring.live_news import LiveNews
from tests.actions.conftest import follow, polled, stored
from tests.fakes import FakeClock
from tests.rss import Item, rss
from tests.website import Page, Website, redirect

STORIES = (
    ("Ferry to Skell cancelled in gale", "The evening ferry to Skell was cancelled on Thursday because waves of four metres hit the pier."),
    ("Mayor of Varn steps down", "Mayor Ana Lund stepped down on Friday after losing a vote on the school budget by nine to two."),
    ("Lighthouse lamp goes to a museum", "The lamp of Cape Orrin, lit first in 1886, will be shown in the capital from May."),
    ("Bakery wins a prize for rye bread", "A bakery in Mill Lane took the national prize for rye bread with a dough of three days."),
)  # fmt: skip
ARTICLES = (
    ("The last ferry to Skell did not leave the harbour on Thursday, when waves of four metres hit the pier.",
     "The company cancelled two more boats on Friday morning, and the gale is expected to last until Sunday.",
     "Passengers who were to travel in the evening slept in the gymnasium of the school above the quay."),
    ("Ana Lund has been the mayor for eleven years, and lost for the first time: nine members of the council voted against her budget, two for it.",
     "The money for the school of Varn will be voted on again in spring, she said on Friday, when another mayor has been elected.",
     "She steps down at the end of the month and goes back to her practice as a vet."),
    ("Visitors of the museum in the capital may turn the lamp of Cape Orrin by hand from May on, its director said.",
     "The lighthouse, where it was lit for the first time in 1886, becomes a hotel of six rooms.",
     "The keeper retired in 1999, and ships have long found their way without him."),
    ("Three days is how long the dough rests in the bakery in Mill Lane, which took the national prize for its rye bread on Sunday.",
     "The jury praised the crust, which it called as dark as the harbour at night.",
     "There will be a second oven next year, the bakers said, and a queue as long as before."),
)  # fmt: skip


def html(*paragraphs: str, title: str = "Harbour Gazette", head: str = "", h1: str = "") -> Page:
    """A page with these paragraphs in its main part."""
    text = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    heading = f"<h1>{h1}</h1>" if h1 else ""
    body = f"<html lang=en><head><title>{title}</title>{head}</head><body><main>{heading}{text}</main></body></html>"
    return Page(body.encode(), content_type="text/html")


LIVE = html(
    "Welcome to our live page, where the newsroom collects what happens on the island during the day and answers your questions.",
    "You can write to the newsroom by post, by telephone and by pigeon, and the best letters are printed on Saturday.",
    "The weather stays dry until noon and turns to rain from the west, with gusts of forty kilometres an hour at the cape.",
    title="Live: the island today",
)
CONSENT = html(
    "Het Eilandblad werkt samen met honderd en vijf bedrijven om reclame te tonen die bij je past en om te meten wat er gelezen wordt.",
    "Kies je voor akkoord, dan slaan wij en deze bedrijven kleine bestanden op je toestel op en lezen wij die later weer uit.",
    "Je kunt je keuze op elk moment aanpassen onder aan elke bladzijde, waar ook een lijst staat van alle bedrijven.",
    title="Jouw keuze",
)
MOVED = html(
    "We have moved to a new home, and you can find all of our reporting there from today, including the archive of forty years.",
    "The app for your telephone has been renewed as well and now remembers where you stopped reading, on all of your devices.",
    "If you miss something, our colleagues at the front desk will gladly help you from nine to five, except on Sundays.",
)
LOST = html(
    "The story that you were looking for has sailed away, and neither our lighthouse keeper nor the coast guard knows where it has gone.",
    "Perhaps the address has a slip of the pen in it, or the story was moved to another shelf when we tidied up in summer.",
    "You could begin anew at our front page, or ask the search in the corner above, which knows every story of forty years.",
    h1="Lost at sea",
)
FRONT = Page(
    b"<html><head><title>Harbour Gazette</title></head><body><main>"
    b"<article><h2>Storm closes schools</h2><p>All schools of the island stay closed today because of the storm, the council said, and the bus to Skell does not run before the evening.</p></article>"
    b"<article><h2>Power cut in the old town</h2><p>About four hundred houses in the old town have no power since a mast fell on Mill Lane at ten this morning, the grid said.</p></article>"
    b"<article><h2>Museum buys a boat</h2><p>The museum of Port Varn has bought the oldest boat of the bay for ninety thousand crowns, its director told the Gazette.</p></article>"
    b"</main></body></html>",
    content_type="text/html",
)
HEADLINES = tuple(f"{title}. {lead}" for title, lead in STORIES)
ALL_STORIES = html(*HEADLINES, title="All stories")


def wall(number: int) -> tuple[str, ...]:
    """The text of a wall that differs from page to page by a number."""
    return (
        f"Hello, friend number {number} of the Gazette. Reading on is for those who have an account with us, which takes a minute.",
        "An account costs nothing in the first month, and your name is never given to anyone outside of our house.",
        "Those who already have one may use it on the telephone, on the tablet and at the kiosk in the harbour.",
    )


@pytest.fixture
def settings(settings: Settings, site: Website) -> Settings:
    """The site may be fetched from."""
    return replace(settings, allowed_hosts=frozenset({site.host}))


def items(site: Website, path: Callable[[int], str], count: int = 4) -> list[Item]:
    """The first stories, each a lead with a link, newest first."""
    newest = datetime(2026, 11, 21, 8, tzinfo=UTC)
    return [
        Item(title, lead, site.url(path(n)), f"guid-{n}", newest - timedelta(hours=n))
        for n, (title, lead) in enumerate(STORIES[:count])
    ]


FOREIGN: dict[str, tuple[Callable[[int], str], dict[str, Page], int]] = {
    "one link for all": (lambda n: "/live", {"/live": LIVE}, 4),
    "links into one page": (lambda n: f"/live#p{n}", {"/live": LIVE}, 4),
    "links into one page that has all leads": (lambda n: f"/all#p{n}", {"/all": ALL_STORIES}, 4),
    "a consent wall": (lambda n: f"/c/{n}", {f"/c/{n}": CONSENT for n in range(4)}, 4),
    "a consent wall for a single story": (lambda n: f"/c/{n}", {"/c/0": CONSENT}, 1),
    "one redirect for all": (
        lambda n: f"/m/{n}",
        {"/new": MOVED, **{f"/m/{n}": redirect("/new", 302) for n in range(4)}},
        4,
    ),
    "a redirect for a single story": (
        lambda n: f"/m/{n}",
        {"/new": MOVED, "/m/0": redirect("/new", 302)},
        1,
    ),
    "soft 404s": (lambda n: f"/s/{n}", {f"/s/{n}": LOST for n in range(4)}, 4),
    "a soft 404 of a single story": (lambda n: f"/s/{n}", {"/s/0": LOST}, 1),
    "a section front": (lambda n: f"/f/{n}", {f"/f/{n}": FRONT for n in range(4)}, 4),
    "a section front for a single story": (lambda n: f"/f/{n}", {"/f/0": FRONT}, 1),
    "the home page": (lambda n: f"/h/{n}", {"/h/0": redirect("/"), "/": html(*ARTICLES[0])}, 1),
    "walls with a number": (lambda n: f"/l/{n}", {f"/l/{n}": html(*wall(n)) for n in range(4)}, 4),
    "a wall under the story's title": (
        lambda n: f"/l/{n}",
        {"/l/0": html(*wall(0), title=STORIES[0][0], h1=STORIES[0][0])},
        1,
    ),
    "the article of another story": (lambda n: f"/x/{n}", {"/x/0": html(*ARTICLES[1])}, 1),
    "lists of all stories": (
        lambda n: f"/a/{n}",
        {f"/a/{n}": html(f"This list of stories was seen {n} times.", *HEADLINES) for n in range(4)},
        4,
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", FOREIGN)
async def test_a_page_of_something_else_keeps_the_lead(
    app: App, live: LiveNews, site: Website, name: str
) -> None:
    """Walls, redirects, fronts and live pages: under each title is its own lead."""
    path, pages, count = FOREIGN[name]
    site.pages |= pages | {"/feed.xml": Page(rss(*items(site, path, count)))}
    await follow(app, site)
    await polled(live)

    articles = await stored(app)
    assert {each.title: each.text for each in articles} == dict(STORIES[:count])


async def test_each_story_gets_its_own_page(app: App, live: LiveNews, site: Website) -> None:
    """Pages that are about their items are taken, after redirects and with a common footer, too."""
    site.pages |= {
        **{f"/r/{n}": redirect(f"/a/{n}?from=feed", 302) for n in range(4)},
        **{f"/a/{n}?from=feed": html(*ARTICLES[n], "The Gazette is printed on Saturdays in the old mill of Port Varn.", h1=STORIES[n][0]) for n in range(4)},
        "/feed.xml": Page(rss(*items(site, lambda n: f"/r/{n}"))),
    }  # fmt: skip
    await follow(app, site)
    await polled(live)

    articles = await stored(app)
    assert [each.text.split("\n")[:3] for each in articles] == [list(each) for each in ARTICLES]


async def test_a_new_item_of_a_shared_page_keeps_its_lead(
    app: App, live: LiveNews, site: Website, clock: FakeClock
) -> None:
    """Items that are known already count, too; a page with many links to it isn't even fetched."""
    old, *rest = reversed(items(site, lambda n: f"/all#p{n}"))
    site.pages |= {"/all": ALL_STORIES, "/feed.xml": [Page(rss(old)), Page(rss(*rest, old))]}
    await follow(app, site)
    await polled(live)
    clock.advance(hours=25)
    await polled(live)

    texts = [each.text for each in await stored(app)]
    assert texts[:3] == [lead for _, lead in STORIES[:3]]
    assert site.count("/all") == 1


async def test_a_list_of_all_stories_keeps_the_lead_of_a_new_one(
    app: App, live: LiveNews, site: Website, clock: FakeClock
) -> None:
    """It has all words of the lead, and of the others."""
    new, *known = items(site, lambda n: f"/a/{n}")
    site.pages |= {
        "/feed.xml": [Page(rss(*known)), Page(rss(new, *known))],
        **{f"/a/{n}": Page(status=404) for n in range(1, 4)},
        "/a/0": ALL_STORIES,
    }
    await follow(app, site)
    await polled(live)
    clock.advance(hours=25)
    await polled(live)

    assert [each.text for each in await stored(app)] == [lead for _, lead in STORIES]


async def test_an_item_that_is_in_the_feed_twice_gets_its_page(
    app: App, live: LiveNews, site: Website
) -> None:
    """The same headline twice is no shared page."""
    item = items(site, lambda n: "/a", 1)[0]
    again = replace(item, text=item.text.replace("evening", "last"), guid="guid-again")
    site.pages |= {"/feed.xml": Page(rss(item, again)), "/a": html(*ARTICLES[0])}
    await follow(app, site)
    await polled(live)

    assert {each.text for each in await stored(app)} == {"\n".join(ARTICLES[0])}


@pytest.mark.parametrize(
    ("item", "text"),
    [
        (("Fähre nach Skell fällt aus", "Wegen vier Meter hoher Wellen fuhr die Fähre am Donnerstag nicht."),
         ("Am Donnerstag fuhr keine Fähre mehr nach Skell, weil vier Meter hohe Wellen den Anleger trafen.", "Die Reederei strich auch am Freitag zwei Fahrten, und der Sturm soll bis Sonntag dauern.")),
        (("Паром на Скелл отменён", "Вечерний паром отменили из-за волн высотой четыре метра."),
         ("Вечерний паром на Скелл в четверг отменили: волны высотой четыре метра били в причал.", "Шторм продлится до воскресенья, сообщила компания, и утренние рейсы тоже отменены.")),
        (("強風で渡船が欠航", "高さ四メートルの波で夜の渡船が欠航した。"),
         ("木曜日の夜、高さ四メートルの波が桟橋を襲い、スケル島への渡船が欠航した。会社は金曜日の朝の二便も取りやめた。", "強風は日曜日まで続く見込みで、乗客は学校の体育館で一夜を過ごした。市長は毛布を配ったと話した。")),
        (("Ferry to Skell cancelled in gale", ""),
         ("The gale cancelled the last ferry to Skell on Thursday, when waves of four metres hit the pier.", "Two more boats did not leave on Friday.")),
    ],
)  # fmt: skip
async def test_pages_in_other_languages_are_recognized(
    app: App, live: LiveNews, site: Website, item: tuple[str, str], text: tuple[str, ...]
) -> None:
    """Their words are compared by the rules of their language; a headline alone is enough."""
    site.pages |= {"/feed.xml": Page(rss(Item(*item, site.url("/a")))), "/a": html(*text)}
    await follow(app, site)
    await polled(live)

    (article,) = await stored(app)
    assert article.text.split("\n") == list(text)
