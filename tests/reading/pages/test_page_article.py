"""The article of a web page is read, with what the page states about it."""

import subprocess
import sys
from datetime import UTC, datetime

import pytest

from bot.errors import DocumentUnreadable
from bot.models import WebPage
from bot.reading.pages.page_article import page_article, page_document, read_page
from tests.conftest import SHARED
from tests.quality.pages import PAGES, TARGET, compare, f1, load, measure

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
URL = "https://www.lantern.example/2026/ferry.html"
ARTICLE = (
    "The ferry between Brackwater and Quillhaven sails again from Monday, the council said on Friday after a long night of talks.",
    "It had been in the yard for eleven weeks, because a part of the engine had to be made anew and nobody had the drawings.",
    "“We have waited long enough,” said the harbour master, who counted four hundred cars on the pier during the first week of autumn.",
    "Tickets cost as much as before, and those who bought one in August may use it until the end of the year, the company said.",
)


def a_page(*paragraphs: str, head: str = "", lang: str = "en", around: str = "") -> bytes:
    """A typical news page: navigation, an article and a footer."""
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return (
        f"<!DOCTYPE html><html lang='{lang}'><head><meta charset='utf-8'>{head}</head><body>"
        "<nav><ul><li><a href='/'>Home</a></li><li><a href='/sport'>Sport</a></li></ul></nav>"
        f"{around}<main><article>{body}</article></main>"
        "<footer><p>© 2019 Lantern. All rights reserved.</p></footer></body></html>"
    ).encode()


def read(html: bytes, url: str | None = URL, content_type: str = "") -> WebPage:
    return read_page(html, url=url, content_type=content_type, now=NOW)


def test_only_the_article_is_read() -> None:
    """The paragraphs are in order, without navigation and footer."""
    assert read(a_page(*ARTICLE)).paragraphs == ARTICLE


def test_metadata_is_read() -> None:
    """Title without the site's name, canonical address, date in UTC, language and site."""
    head = """<title>Ferry sails again | Lantern</title><meta property="og:site_name" content="Lantern">
        <meta property="og:title" content="Ferry sails again | Lantern">
        <link rel="canonical" href="https://lantern.example/ferry">
        <meta property="article:published_time" content="2026-11-20T18:30:00+02:00">"""

    page = read(a_page(*ARTICLE, head=head, lang="en-GB"))

    assert (page.title, page.site, page.language) == ("Ferry sails again", "Lantern", "en")
    assert page.url == "https://lantern.example/ferry"
    assert page.published == datetime(2026, 11, 20, 16, 30, tzinfo=UTC)
    assert page.published_raw == "2026-11-20T18:30:00+02:00"


@pytest.mark.parametrize(
    "head",
    [
        '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2026-11-20"}</script>',
        '<script type="application/ld+json">{"@graph": [{"@type": ["Thing", "Article"], "datePublished": "2026-11-20"}]}</script>',
        '<script type="application/ld+json">[{"@type": "WebPage", "datePublished": "2026-11-20"}]</script>',
        '<meta name="DC.date.issued" content="2026-11-20">',
        '<meta itemprop="datePublished" content="2026-11-20T00:00:00Z">',
    ],
)
def test_a_stated_date_is_read(head: str) -> None:
    """All the ways in which pages state their date of publication are read."""
    assert read(a_page(*ARTICLE, head=head)).published == datetime(2026, 11, 20, tzinfo=UTC)


def test_a_marked_date_is_read() -> None:
    """An element marked as the date of publication is read, too."""
    around = '<time class="entry-date published" datetime="2026-11-20T10:00:00Z">Friday</time>'

    assert read(a_page(*ARTICLE, around=around)).published == datetime(2026, 11, 20, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    ("line", "stated"),
    [
        ("<time datetime='2026-11-20T10:00:00Z'>Friday</time>", "2026-11-20T10:00:00Z"),
        ("<div><time class='ago' datetime='Fri Nov 20 2026 10:00:00 GMT+0000'>today</time></div>", "Fri Nov 20 2026 10:00:00 GMT+0000"),
        ("<p><time datetime='2026-11-20T10:00:00Z'>Friday</time>, updated <time class='updated' datetime='2026-11-21'>later</time></p>", "2026-11-20T10:00:00Z"),
    ],
)  # fmt: skip
def test_the_only_date_at_the_headline_is_read(line: str, stated: str) -> None:
    """A <time> between the headline and the text is the article's, unless it is an update's."""
    page = read(a_page(*ARTICLE).replace(b"<article>", f"<article><h1>Ferry</h1>{line}".encode()))

    assert page.published_raw == stated
    assert page.published == datetime(2026, 11, 20, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    "line",
    [
        "<time datetime='2019-03-12'>Tuesday</time> <time datetime='2019-03-13'>Wednesday</time>",
        "<article><time datetime='2019-03-12'>10.15</time><h2>Pier closed</h2></article>",
        "<span>Last updated <time datetime='2019-03-12'>Tuesday</time></span>",
        "<h2>Last storm</h2><time datetime='2019-03-12'>Tuesday</time>",
        "<time>12 March 2019</time>",
    ],
)
def test_a_date_of_something_else_is_not_read(line: str) -> None:
    """Dates of updates, of other articles on the page and of sections are not the article's."""
    page = read(a_page(*ARTICLE).replace(b"<article>", f"<article><h1>Ferry</h1>{line}".encode()))

    assert page.published_raw is None


@pytest.mark.parametrize(
    ("head", "more"),
    [
        ("", "Copyright 2019 by the harbour office and its friends, who reserve all rights to it."),
        ("", "The storm of 12 March 2019 broke the pier, and on 2019-03-14 the last car was saved."),
        ("<title>Storm of 12 March 2019</title>", "It was a long night, and the wind came from the west."),
        ('<meta property="og:image" content="https://lantern.example/2019/03/12/pier.jpg">', "Look."),
        ('<meta property="article:modified_time" content="2019-03-12">', "It was changed once since."),
        ("", "<time datetime='2019-03-12'>On that day</time> the pier broke, and the ferry with it."),
        ('<script type="application/ld+json">{"@type": "Event", "datePublished": "2019-03-12"}</script>', "Look."),
    ],
)  # fmt: skip
def test_a_date_is_never_guessed(head: str, more: str) -> None:
    """Copyright years, dates in text, titles and image addresses, and update dates are not read."""
    page = read(a_page(*ARTICLE, more, head=head), url="https://lantern.example/2019/03/12/ferry")

    assert (page.published, page.published_raw) == (None, None)


@pytest.mark.parametrize("written", ["1970-01-01T00:00:00Z", "2026-11-24T09:00:00Z", "soon"])
def test_an_impossible_date_is_unknown(written: str) -> None:
    """Dates before 1990, after tomorrow or unreadable are unknown; the written form is kept."""
    page = read(a_page(*ARTICLE, head=f'<meta name="date" content="{written}">'))

    assert (page.published, page.published_raw) == (None, written)


def test_the_pages_own_article_counts() -> None:
    """With several articles in JSON-LD, only the one with the page's address is used."""
    other = '{"@type": "NewsArticle", "url": "https://lantern.example/storm", "datePublished": "2019-03-12"}'
    own = f'{{"@type": "NewsArticle", "mainEntityOfPage": {{"@id": "{URL}"}}, "datePublished": "2026-11-20"}}'
    script = '<script type="application/ld+json">[{}]</script>'

    with_own = read(a_page(*ARTICLE, head=script.format(f"{other}, {own}")))
    without = read(a_page(*ARTICLE, head=script.format(f"{other}, {other}")))

    assert with_own.published == datetime(2026, 11, 20, tzinfo=UTC)
    assert without.published is None


@pytest.mark.parametrize(
    "href",
    [
        "https://evil.example/ferry",
        "https://lantern.example.evil.example/ferry",
        "javascript:alert(1)",
        "ftp://lantern.example/ferry",
        "https://user:secret@lantern.example/ferry",
        "https://lantern.example/",
        "http://[broken",
    ],
)
def test_a_foreign_canonical_address_is_ignored(href: str) -> None:
    """Addresses of other sites, with other schemes, and of the home page are ignored."""
    assert read(a_page(*ARTICLE, head=f'<link rel="canonical" href="{href}">')).url is None


def test_a_relative_canonical_address_is_made_absolute() -> None:
    """It is resolved as in browsers; a mobile host is the same site."""
    page = read(
        a_page(*ARTICLE, head='<link rel="canonical" href="/ferry">'),
        url="https://m.lantern.example/x?utm_source=feed",
    )

    assert page.url == "https://m.lantern.example/ferry"


NOTICES = [
    "We use cookies to make this site work and to show you advertising that fits. You can change your mind at any time.",
    "We and our 823 partners store and access information on your device, such as unique identifiers.",
    "To continue reading, subscribe now. You can cancel at any time.",
    "Already a subscriber? Log in here.",
    "You have reached your limit of free articles this month.",
    "This article is for subscribers only.",
    "Please enable JavaScript and reload this page to read on.",
    "Bitte melden Sie sich an, um diesen Artikel zu lesen.",
    "Wir verwenden Cookies und ähnliche Techniken. Mehr dazu steht in der Erklärung zum Datenschutz.",
    "Weiterlesen mit Laterne Plus: vier Wochen für einen Euro.",
    "Cet article est réservé aux abonnés.",
    "Il vous reste 80.5% de cet article à lire. La suite est réservée aux abonnés.",
    "Nous et nos partenaires utilisons des traceurs pour mesurer l’audience.",
    "Para seguir leyendo, inicia sesión o regístrate gratis.",
    "Utilizamos cookies propias y de terceros para mejorar nuestros servicios.",
    "Questo articolo è riservato agli abbonati: accedi o abbonati.",
    "Para continuar lendo, assine por um real.",
    "Wij gebruiken cookies om de site te verbeteren.",
    "Чтобы продолжить чтение, оформите подписку.",
    "この記事は有料会員限定です。残り1200文字",
    "当サイトではCookieを使用しています。",
]


@pytest.mark.parametrize("notice", NOTICES)
def test_notices_are_removed(notice: str) -> None:
    """Requests to pay, consent, sign in or enable JavaScript are removed anywhere in an article."""
    assert read(a_page(notice, *ARTICLE)).paragraphs == ARTICLE
    assert read(a_page(*ARTICLE[:2], notice, *ARTICLE[2:])).paragraphs == ARTICLE
    assert read(a_page(*ARTICLE, notice)).paragraphs == ARTICLE


@pytest.mark.parametrize("notice", NOTICES)
def test_a_page_that_is_a_notice_has_no_article(notice: str) -> None:
    """A page with only a notice and its buttons has no paragraphs."""
    assert read(a_page(notice, "Accept all", "Privacy policy", "Sign in")).paragraphs == ()


@pytest.mark.parametrize(
    "title", ["Just a moment...", "Access Denied", "Before you continue", "404 Not Found"]
)
def test_a_page_that_denies_access_has_no_article(title: str) -> None:
    """It is recognized by its title, whatever little text it has."""
    words = "The site lantern.example needs to review the security of your connection before proceeding."

    assert read(a_page(words, head=f"<title>{title}</title>")).paragraphs == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "Regulators said on Friday that sites which ask “Accept all cookies?” must show a second button of the same size.",
        "“We use cookies to keep you signed in,” a spokesman for the company told the court on Tuesday afternoon.",
        "Subscribers of the paper have to pay more from January, because its paywall now covers the local pages as well.",
        "Readers who subscribe to the newsletter are told of each storm a day ahead, the weather service said.",
        "The ministry wants readers to log in with their identity card before they may see the files of the trial.",
        "JavaScript, which was written in ten days, turned thirty this year and still runs in every browser there is.",
        "Die Zeitung verwendet seit Freitag keine Cookies mehr, wie ihr Verlag in Quillhaven am Abend mitteilte.",
        "Access denied to inspectors for the third time, the agency said that it would now turn to the council.",
    ],
)
def test_news_about_such_things_is_kept(sentence: str) -> None:
    """Articles can be about cookies, paywalls and passwords, even in the first and last paragraph."""
    assert read(a_page(sentence, *ARTICLE)).paragraphs == (sentence, *ARTICLE)
    assert read(a_page(*ARTICLE, sentence)).paragraphs == (*ARTICLE, sentence)


def test_a_long_consent_page_has_no_article() -> None:
    """Text about partners and privacy after a notice belongs to the notice."""
    page = a_page(
        "We value your privacy and that of those who read with you.",
        "With your consent our partners may use precise data on where you are, and what your device is, for advertising.",
        "Some partners do not ask for your consent to process personal data and rely on their own interest instead.",
        "You can change your choice at any time below, or in the privacy settings at the end of each page.",
    )

    assert read(page).paragraphs == ()


def test_the_teaser_of_a_paid_article_is_not_an_article() -> None:
    """A one-line teaser is dropped; a paid article that is shown in full is kept."""
    paid = '<script type="application/ld+json">{"@type": "NewsArticle", "isAccessibleForFree": "False"}</script>'

    assert read(a_page(ARTICLE[0], head=paid)).paragraphs == ()
    assert read(a_page(*ARTICLE, head=paid)).paragraphs == ARTICLE


def test_the_title_is_not_repeated() -> None:
    """A first paragraph that repeats the title is removed."""
    head = '<meta property="og:title" content="The ferry between the islands sails again">'

    page = read(a_page("The ferry between the islands sails again", *ARTICLE, head=head))

    assert page.paragraphs == ARTICLE


@pytest.mark.parametrize(
    ("charset", "content_type", "stated"),
    [
        ("utf-8", "", "utf-8"),
        ("cp1252", "text/html; charset=ISO-8859-1", "utf-8"),
        ("cp1252", "", "windows-1252"),
        ("cp1252", "text/html; charset=nonsense", "utf-8"),
        ("utf-8", "text/html; charset=ISO-8859-1", "iso-8859-1"),
        ("utf-16", "text/html", "utf-16"),
    ],
)
def test_the_charset_is_found(charset: str, content_type: str, stated: str) -> None:
    """The byte order mark, the header and the page state it; valid UTF-8 is always UTF-8."""
    words = "Die Fähre von Brückwasser fährt wieder – „endlich“, sagte der Hafenmeister nach elf Wochen Stillstand am Steg."
    html = a_page(words, words + " Noch einmal.", lang="de").decode().replace("utf-8", stated)

    assert read(html.encode(charset), content_type=content_type).paragraphs[0] == words


def test_lines_of_tables_and_lists_are_kept() -> None:
    """Text in tables, lists and between line breaks is kept, one line each."""
    rows = "<table><tr><td>Ann Ode</td><td>41 points</td></tr></table>"
    html = a_page(*ARTICLE).replace(
        b"</article>", f"<ul><li>First point of all.</li></ul>{rows}</article>".encode()
    )

    assert read(html).paragraphs[-2:] == ("First point of all.", "Ann Ode | 41 points")


def test_a_page_as_a_document() -> None:
    """Its source is the site; dateline and byline are not part of the body."""
    html = a_page(
        f"BRACKWATER (Lantern) - {ARTICLE[0]}",
        *ARTICLE[1:],
        head='<meta property="og:site_name" content="Lantern"><link rel="canonical" href="https://lantern.example/ferry">',
    )

    (article,) = page_document(html, now=NOW, name="ferry.html").articles

    assert (article.source, article.source_kind) == ("Lantern", "given")
    assert article.url == "https://lantern.example/ferry"
    assert article.dateline
    assert article.dateline.city == "BRACKWATER"
    assert article.body == ARTICLE


def test_the_host_is_the_source_if_no_site_is_named() -> None:
    """The host is better than no source."""
    head = '<link rel="canonical" href="https://www.lantern.example/ferry">'

    (article,) = page_document(a_page(*ARTICLE, head=head), now=NOW, name="x").articles

    assert article.source == "lantern.example"


def test_stated_english_is_checked_against_the_text() -> None:
    """Templates state English by default; any other stated language is believed."""
    german = "Die Fähre fährt ab Montag wieder, sagte der Rat am Freitag nach einer langen Nacht der Gespräche, und die Karten kosten so viel wie vorher."

    assert page_article(WebPage(None, (german,), language="en")).language == "de"  # type: ignore[union-attr]  # it has text
    assert page_article(WebPage(None, (german,), language="nl")).language == "nl"  # type: ignore[union-attr]


def test_a_page_without_an_article_is_refused() -> None:
    """The message is one line that says what to do."""
    with pytest.raises(DocumentUnreadable, match=r"No article.*page\.html") as refusal:
        page_document(a_page(NOTICES[0]), now=NOW, name="page.html")

    assert refusal.value.code == "no_articles"


def test_the_bots_process_imports_no_page_parser() -> None:
    """Page parsers take half a second and 50 MB, which only the worker needs."""
    program = (
        "import sys, bot.wiring.app\n"
        "heavy = {'feedparser', 'fasttext', 'requests'}\n"
        "print(*sorted(heavy & set(sys.modules)), *(m for m in sys.modules if m.startswith('lxml.html')))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )

    assert done.stdout.strip() == ""


def test_the_score_matches_a_manual_count() -> None:
    """Seven words contain four sequences of four; three were read, and one too many."""
    page = compare("one two three four five six seven", "one two three four five six other")

    assert page == pytest.approx((3 / 5, 1 / 5, 1 / 5))
    assert f1([page]) == pytest.approx(6 / 8)


@pytest.mark.skipif(not PAGES.is_dir(), reason=f"{SHARED} is not here")
def test_real_pages_are_read_well() -> None:
    """The F1 score of four-word sequences on 60 real news pages does not fall."""
    assert measure(load()).f1 >= TARGET
