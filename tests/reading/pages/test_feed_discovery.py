"""The feeds of a page are found, best first."""

import time

import pytest

from bot.reading.pages.feed_discovery import discover

URL = "https://www.lantern.example/news/"


def urls(html: str, url: str = URL) -> list[str]:
    return [link.url for link in discover(html.encode(), url)]


def test_the_feeds_that_a_page_declares() -> None:
    """RSS, Atom and JSON Feed are found with their titles, in document order, with absolute addresses."""
    html = """<html><head><title>Lantern</title>
        <link rel="stylesheet" href="/style.css">
        <link rel="alternate" type="application/rss+xml" title="Lantern &amp; more" href="/feed.xml">
        <link rel="ALTERNATE home" type="application/atom+xml; charset=utf-8" href="atom">
        <link rel="alternate" type="application/feed+json" href="//cdn.lantern.example/feed.json">
        <link rel="alternate" hreflang="de" href="/de/"></head></html>"""

    assert discover(html.encode(), URL) == (
        ("https://www.lantern.example/feed.xml", "Lantern & more"),
        ("https://www.lantern.example/news/atom", None),
        ("https://cdn.lantern.example/feed.json", None),
    )


def test_comment_feeds_come_last() -> None:
    """Feeds of other sites come after those of the page's own site."""
    html = """<link rel="alternate" type="application/rss+xml" title="Lantern » Kommentar-Feed" href="/kommentare/">
        <link rel="alternate" type="application/rss+xml" href="/comments/feed/">
        <link rel="alternate" type="application/rss+xml" href="https://other.example/feed">
        <link rel="alternate" type="application/rss+xml" href="/feed/">"""

    assert urls(html) == [
        "https://www.lantern.example/feed/",
        "https://other.example/feed",
        "https://www.lantern.example/kommentare/",
        "https://www.lantern.example/comments/feed/",
    ]


def test_json_is_a_feed_if_the_link_says_so() -> None:
    """WordPress links to its API as JSON, too, which is not a feed."""
    html = """<link rel="alternate" type="application/json" href="/wp-json/wp/v2/pages/8">
        <link rel="alternate" type="application/json" title="JSON Feed" href="/all.json">"""

    assert urls(html) == ["https://www.lantern.example/all.json"]


def test_links_in_the_body_are_the_fallback() -> None:
    """If the head declares no feed, links to this site that look like feeds are used."""
    html = """<body><a href="/feeding-the-birds">Feeding birds</a> <a href="/rss.xml">All news</a>
        <a href="/abo">RSS</a> <a href="?feed=rss2">Feed</a> <a href="https://feedly.example/i/feed/">RSS</a>
        <a href="/sport/feed/"><img src="rss.png"></a> <a href="/atoms">On atoms</a></body>"""

    assert urls(html) == [
        "https://www.lantern.example/rss.xml",
        "https://www.lantern.example/abo",
        "https://www.lantern.example/news/?feed=rss2",
        "https://www.lantern.example/sport/feed/",
    ]


@pytest.mark.parametrize(
    ("href", "url"),
    [
        ("feed://lantern.example/rss", "https://lantern.example/rss"),
        ("feed:https://lantern.example/rss", "https://lantern.example/rss"),
        (" /rss#top ", "https://www.lantern.example/rss"),
        ("http://lantern.example:8080/rss", "http://lantern.example:8080/rss"),
    ],
)
def test_addresses_are_made_usable(href: str, url: str) -> None:
    """Old spellings of addresses for feed readers become http(s) addresses."""
    assert urls(f'<link rel="alternate" type="application/rss+xml" href="{href}">') == [url]


@pytest.mark.parametrize(
    "href",
    [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "data:application/rss+xml,x",
        "https://user:secret@lantern.example/rss",
        "http://[::1",
        "https://lantern.example:99999/rss",
        "",
        "#",
        URL,
    ],
)
def test_unusable_links_are_ignored(href: str) -> None:
    """Other schemes, user names, broken addresses and the page itself are ignored."""
    assert urls(f'<link rel="alternate" type="application/rss+xml" href="{href}">') == []


def test_the_base_of_the_page_is_used() -> None:
    """Links are resolved as in browsers; a base that isn't a web address is ignored."""
    link = '<link rel="alternate" type="application/rss+xml" href="rss">'

    assert urls(f'<base href="/deep/er/">{link}') == ["https://www.lantern.example/deep/er/rss"]
    assert urls(f'<base href="javascript:x">{link}') == ["https://www.lantern.example/news/rss"]


@pytest.mark.parametrize(
    "html",
    [
        "",
        " ",
        "no page at all",
        "<!-- nothing -->",
        "<link rel=alternate type=application/rss+xml>",
        "<div>" * 50_000,
        "<" * 500_000,
        '<link rel="alternate" type="application/rss+xml" href="' * 50_000,
    ],
)
def test_hostile_pages_have_no_feed(html: str) -> None:
    """Garbage quickly gives no result."""
    begun = time.process_time()

    assert len(urls(html)) <= 1
    assert time.process_time() - begun < 2


def test_at_most_twenty_are_returned() -> None:
    """A page with a thousand feeds doesn't cause a thousand requests; each address is returned once."""
    links = "".join(
        f'<link rel="alternate" type="application/rss+xml" href="/{n % 500}">' for n in range(1_000)
    )

    assert urls(links) == [f"https://www.lantern.example/{n}" for n in range(20)]
