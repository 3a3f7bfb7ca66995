"""The article's own lines are read, without the lines around and between them."""

from datetime import UTC, datetime

import pytest

from bot.models import WebPage
from bot.reading.pages.page_article import read_page

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
URL = "https://www.lantern.example/2026/mill.html"
TITLE = "The old mill of Tarn grinds again"
TEXT = (
    "The mill at the lower bridge of Tarn ground its first sack of rye in forty years on Saturday, its owners said.",
    "Two sisters had bought the building for one crown, on the condition that they would repair the wheel by winter.",
    "They found the stones in a garden nearby, where the last miller had used them as a table for his grandchildren.",
    "The flour is sold on the market from next week, and the bakery in Hill Street has ordered half of the first month.",
    "The town pays for a new road to the mill, which floods washed away twice, as the mayor told a meeting on Friday.",
)


def a_page(body: str, *, head: str = "", title: str = TITLE) -> bytes:
    """A page with this body below the navigation."""
    return (
        f"<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>{title} | Lantern</title>"
        f'<meta property="og:site_name" content="Lantern">{head}</head><body>'
        f"<nav><ul><li><a href=/>Home</a></li><li><a href=/sport>Sport</a></li></ul></nav>{body}"
        "<footer><p>© 2026 Lantern. All rights reserved.</p></footer></body></html>"
    ).encode()


def read(body: str, **options: str) -> WebPage:
    return read_page(a_page(body, **options), url=URL, now=NOW)


def p(*texts: str) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def article(inside: str) -> str:
    return f"<main><article><h1>{TITLE}</h1>{inside}</article></main>"


@pytest.mark.parametrize(
    "linked",
    [
        '<p><a href="/a">{}</a></p>',
        '<p><strong><a href="/a">{}</a></strong></p>',
        '<div class="m"><p><a href="/a"><strong>{}</strong></a></p></div>',
        '<div class="m"><div><p><a href="/a">{}</a></p></div></div>',
    ],
)
def test_a_paragraph_that_is_a_link_is_read(linked: str) -> None:
    """A sentence between paragraphs belongs to the article, although all of it is a link."""
    body = article(p(*TEXT[:2]) + linked.format(TEXT[2]) + p(*TEXT[3:]))

    assert read(body).paragraphs == TEXT


@pytest.mark.parametrize(
    "phrase",
    [
        '<span class="link"><a href="/s">the last miller</a></span>',
        '<span class="related">the last miller</span>',
        '<a class="tag" href="/s">the last miller</a>',
        "the <em>last</em> <b>mil</b>ler",
    ],
)
def test_words_inside_a_sentence_are_never_lost(phrase: str) -> None:
    """Regardless of the class of an element inside a sentence."""
    body = article(p(*TEXT[:2]) + p(TEXT[2].replace("the last miller", phrase)) + p(*TEXT[3:]))

    assert read(body).paragraphs[2].replace(" ,", ",") == TEXT[2]


@pytest.mark.parametrize(
    "between",
    [
        "<div class='ad'><p>Advertisement</p></div>",
        "<div class='newsletter-box'><h3>Morning letter</h3><p>The news of the day, in your postbox before breakfast.</p></div>",
        "<div class='inlineRelated'><h4>On this matter</h4><p>A weir, a wheel and a long quarrel about water rights.</p></div>",
        "<aside><p>Rye is a grass that grows in poor soil, and has been milled here since the town was founded.</p></aside>",
    ],
)
def test_a_text_in_several_containers_is_read(between: str) -> None:
    """Boxes divide the text of many pages into containers; all of them are read, but not the boxes."""
    parts = [f"<div class='body grid'><div>{p(*TEXT[n : n + 2])}</div></div>" for n in (0, 2)]
    body = article(between.join([*parts, f"<div class='body grid'><div>{p(TEXT[4])}</div></div>"]))

    assert read(body).paragraphs == TEXT


def test_the_lead_outside_a_paragraph_is_read() -> None:
    """Text directly inside the container of the paragraphs is a paragraph, too."""
    body = article(f"<section class='story'>{TEXT[0]}<p></p>{p(*TEXT[1:])}</section>")

    assert read(body).paragraphs == TEXT


def test_headings_between_paragraphs_are_lines() -> None:
    """They are read, also if only their class says what they are, and none is part of a sentence."""
    marked = article(
        p(*TEXT[:2]) + "<h3>A table of stone</h3>" + p(TEXT[2]) + "<h3>A road</h3>" + p(*TEXT[3:])
    )
    styled = marked.replace("<h3>", "<div class='crosshead'>").replace("</h3>", "</div>")

    lines = (*TEXT[:2], "A table of stone", TEXT[2], "A road", *TEXT[3:])
    assert read(marked).paragraphs == lines
    assert read(styled).paragraphs == lines


def test_an_embedded_post_is_read() -> None:
    """Posts and other quotations are part of the article, although a class says "embed"."""
    post = "“The wheel turns again, and the whole of the valley came to see it on Saturday.”"
    body = f"<div class='social embed'><div class=embed-post><blockquote class=post>{p(post)}</blockquote></div></div>"

    assert read(article(p(*TEXT[:3]) + body + p(*TEXT[3:]))).paragraphs == (
        *TEXT[:3],
        post,
        *TEXT[3:],
    )


def test_a_live_page_is_read_post_by_post() -> None:
    """Each heading and each paragraph is a line; times and labels are none."""
    posts = "".join(
        f"<article><time datetime='2026-11-20T{10 - n}:15:00Z'>{10 - n}.15 GMT</time><h2>Post {n}</h2>{p(text)}"
        f"<p>Updated at {10 - n}.20 GMT</p><p>Share</p></article>"
        for n, text in enumerate(TEXT[:3])
    )
    page = read(f"<main><h1>{TITLE}</h1><div>{posts}</div></main>")

    assert page.paragraphs == ("Post 0", TEXT[0], "Post 1", TEXT[1], "Post 2", TEXT[2])
    assert page.published is None


HIDDEN = [
    "<p hidden>{}</p>",
    "<div hidden=''><p>{}</p></div>",
    "<p style='color: red; display: none'>{}</p>",
    "<div style='visibility:hidden'><p>{}</p></div>",
    "<p class='sr-only'>{}</p>",
    "<p aria-hidden='true'>{}</p>",
    "<template><p>{}</p></template>",
    "<dialog><p>{}</p></dialog>",
]


@pytest.mark.parametrize("hidden", HIDDEN)
def test_hidden_text_is_not_read(hidden: str) -> None:
    """What browsers don't show is no part of the article."""
    secret = hidden.format(
        "The owners of the mill could not be reached by the newspaper before it was printed."
    )

    assert read(article(p(*TEXT[:3]) + secret + p(*TEXT[3:]))).paragraphs == TEXT


def test_an_article_that_is_hidden_until_a_script_shows_it_is_read() -> None:
    """Some pages hide their whole text at first."""
    assert read(f"<main hidden>{article(p(*TEXT))}</main>").paragraphs == TEXT
    assert read(f"<div style='display:none'>{article(p(*TEXT))}</div>").paragraphs == TEXT


def test_a_pop_up_does_not_run_into_a_name() -> None:
    """A block inside a phrase is what appears when the pointer is on it."""
    named = "<span class='x'><a href='/miller'>the last miller</a><div><h5>The last miller</h5><ul><li>All about mills</li></ul></div></span>"
    body = article(p(*TEXT[:2], TEXT[2].replace("the last miller", named), *TEXT[3:]))

    assert read(body).paragraphs == TEXT


FURNITURE = [
    "<p>Also on Lantern: <a href='/w'>The weir that nobody wanted</a></p>",
    "<p><strong>SEE MORE</strong> <a href='/w'>The weir that nobody wanted</a></p>",
    "<p><b>Related:</b> <a href='/w'>The weir that nobody wanted</a></p>",
    "<p>Read more: The weir that nobody wanted</p>",
    "<p>Lesen Sie auch: <a href='/w'>Das Wehr, das niemand wollte</a></p>",
    "<p>Lire aussi : le barrage dont personne ne voulait</p>",
    "<p>Have a tip? Write to our newsroom.</p>",
    "<p>Like this story? Share it with a friend!</p>",
    "<p>Sign up for our newsletter to get the day's top stories in your inbox.</p>",
    "<p>Get email alerts about mills in your town.</p>",
    "<p>Follow us on Facebook and Instagram.</p>",
    "<p>Share this article</p>",
    "<p>Advertisement</p>",
    "<p>Anzeige</p>",
    "<p>[button link=/abo] Six months for one crown [/button]</p>",
    "<p>Story continues below</p>",
    "<p>Tags: mills, rye, Tarn</p>",
    "<p>Filed under: <a href='/mills'>Mills</a></p>",
    "<p>Updated at 10.20 GMT</p>",
    "<p>Published on 20 November 2026, 9:15</p>",
    "<p><a href='/1'>The weir that nobody wanted</a></p><p><a href='/2'>Bakers of the valley</a></p>",
    "<p>More from the valley</p><ul><li><a href='/1'>The weir that nobody wanted</a></li><li><a href='/2'>Bakers of the valley</a></li></ul>",
    "<h3><a href='/2'>Bakers of the valley tell their story</a></h3>",
]


@pytest.mark.parametrize("line", FURNITURE)
def test_lines_around_an_article_are_not_read(line: str) -> None:
    """Links to other articles, requests to share and follow, tags and dates: in a text and below it."""
    assert read(article(p(*TEXT[:3]) + line + p(*TEXT[3:]))).paragraphs == TEXT
    assert read(article(p(*TEXT) + line)).paragraphs == TEXT


@pytest.mark.parametrize(
    "line",
    [
        "<p>Copyright 2026 Lantern Press</p>",
        "<p>Click here for more about mills.</p>",
        "<p>For more information, ask the town's museum.</p>",
        "<p>Orla Denning writes about mills and rivers. Follow her on Twitter at @denning.</p>",
        "<h3>You may also care for</h3>",
        "<p><a href='/w'>The weir that nobody wanted</a></p>",
    ],
)
def test_lines_below_an_article_are_not_read(line: str) -> None:
    """Rights, accounts and links end the page, not the article."""
    assert read(article(p(*TEXT) + line)).paragraphs == TEXT


@pytest.mark.parametrize(
    "line",
    [
        "Related companies own the wheel, the stones and the weir, according to papers that the court published on Friday.",
        "Follow the money, said the auditor, who found that the road to the mill had been paid for twice by the county.",
        "Advertising for the flour begins in spring, when the second pair of stones will have been cut by a mason from Varn.",
        "Get up at four, the elder of the sisters says, and you will hear the wheel long before you can see it in the mist.",
        "Copyright in the drawings of the wheel expired in 1994, so anyone may build it anew, a court in Varn found.",
        "Get ready for alerts on your telephone: the county tests its sirens for floods at the mill on the next Sunday.",
        "Also on Friday, the council met twice.",
        "Published in 1987, the book on the mill sold well.",
        "Werbung für das Mehl ist verboten.",
        "See also the wheel, she said.",
        "Her readers follow her on Instagram in their thousands, and many came to see the wheel turn on Saturday.",
        "Share prices of the three large mills of the country fell by two percent on the same day, which nobody could explain.",
        "Updated plans for the weir were shown to the council in 2024, and were rejected by nine votes to two in the spring.",
    ],
)
def test_sentences_that_begin_like_such_lines_are_kept(line: str) -> None:
    """News can begin with the same words."""
    assert read(article(p(*TEXT[:3], line, *TEXT[3:]))).paragraphs == (*TEXT[:3], line, *TEXT[3:])
    assert read(article(p(*TEXT, line))).paragraphs == (*TEXT, line)


@pytest.mark.parametrize(
    "above",
    [
        "<h2>Flour from rye is sold from next week</h2>",
        "<p>Friday, 20 November 2026 at 18:30</p>",
        "<p>20 November 2026</p>",
        f"<h2>{TITLE}</h2>",
        "<div><span>20 November 2026</span><span>Valley</span></div>",
    ],
)
def test_title_subtitle_and_date_are_not_the_first_line(above: str) -> None:
    """The text begins with its first sentence."""
    assert read(article(above + p(*TEXT))).paragraphs == TEXT


def test_a_box_above_the_headline_is_not_read() -> None:
    """Text above the article's title is not the article, even if its class doesn't say so."""
    box = "<div class='layer'>" + p(
        "Whenever Orla Denning writes, you can be told of it by post on the same day.",
        "Letters are only sent once a day, and only if there is something new to be read.",
        "There was a problem, and your choice could not be kept on this occasion.",
    )
    body = f"<article>{box}</div><h1>{TITLE}</h1>{p(*TEXT)}</article>"

    assert read(body).paragraphs == TEXT


def test_only_the_first_article_of_an_endless_page_is_read() -> None:
    """The one with the page's title, even if the next one is longer."""
    other = [text.replace("mill", "tower").replace("Tarn", "Varn") for text in TEXT]
    first = f"<article class=post><h1>{TITLE}</h1>{p(*TEXT[:3])}</article>"
    second = f"<article class=post><h2>The tower of Varn</h2>{p(*other)}</article>"

    assert read(f"<div class=stream>{first}{second}</div>").paragraphs == TEXT[:3]


def test_a_text_that_is_only_stated_for_machines_is_read() -> None:
    """Pages that a script fills state their text as JSON-LD; that of a paid article is not taken."""
    stated = '<script type="application/ld+json">{"@type": "NewsArticle", "isAccessibleForFree": %s, "articleBody": "%s"}</script>'
    body = "<main><div id=app><p>Loading the story</p></div></main>"

    free = read(body, head=stated % ("true", "<p>" + "</p><p>".join(TEXT) + "</p>"))
    paid = read(body, head=stated % ("false", " ".join(TEXT)))

    assert free.paragraphs == TEXT
    assert paid.paragraphs == ()


def test_text_about_something_else_gives_way_to_the_article() -> None:
    """Sentences of other stories are not the article, although they are longer."""
    others = (
        "Passengers of the night train waited for three hours at the border on Tuesday, until an engine came from the capital.",
        "The library opens on Sundays from June, and lends out umbrellas, saws and a telescope as well as forty thousand books.",
        "A seal that had swum up the canal was brought back to the sea by firemen, who fed it herring from the fish market.",
    )
    filler = p(*(sentence.replace("three", str(n)) for n in range(4) for sentence in others))
    head = (
        f'<meta property="og:description" content="{TEXT[0]}"><script type="application/ld+json">'
        f'{{"@type": "NewsArticle", "articleBody": "{"<br>".join(TEXT)}"}}</script>'
    )

    assert read(f"<main><article>{filler}</article></main>", head=head).paragraphs == TEXT


def test_a_short_article_is_not_replaced_by_the_rest_of_the_page() -> None:
    """Less strict ways are tried if little is found, but lists of links are no more text."""
    menu = "".join(
        f"<li><a href='/{n}'>Everything about the valley, part {n}</a></li>" for n in range(200)
    )
    body = article(p(*TEXT[:2])) + f"<div class=all><ul>{menu}</ul></div>"

    assert read(body).paragraphs == TEXT[:2]
