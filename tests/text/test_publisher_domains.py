"""Whose web address it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.text.publisher_domains import publisher_domain


@pytest.mark.parametrize(
    ("url", "domain"),
    [
        ("https://www.lantern.example/rss", "lantern.example"),
        ("https://feeds.lantern.example:8443/a", "lantern.example"),
        ("https://sport.lantern.co.uk/rss", "lantern.co.uk"),
        ("https://news.lantern.com.au/rss", "lantern.com.au"),
        ("https://Lantern.Example./rss", "lantern.example"),
        ("https://nachrichten.zeitung.de/rss?teil=1", "zeitung.de"),
        ("https://www.council.gov.uk/news.rss", "council.gov.uk"),
        ("http://127.0.0.1:8001/rss", "127.0.0.1:8001"),
        ("http://[::1]/rss", "::1"),
        ("http://localhost:80/rss", "localhost:80"),
        ("no address", None),
        ("https://[broken/rss", None),
        ("", None),
    ],
)
def test_the_registrable_domain(url: str, domain: str | None) -> None:
    """Subdomains and ports of a domain are one publisher's; an IP address has no subdomains."""
    assert publisher_domain(url) == domain


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://tidewick.substack.com/feed", "https://scarrow.substack.com/feed"),
        ("https://tidewick.blogspot.com/rss", "https://scarrow.blogspot.com/rss"),
        ("https://tidewick.wordpress.com/feed/", "https://scarrow.wordpress.com/feed/"),
        ("https://tidewick.github.io/rss", "https://scarrow.github.io/rss"),
        ("https://tidewick.tumblr.com/rss", "https://scarrow.tumblr.com/rss"),
        ("https://feeds.feedburner.com/Tidewick", "https://feeds.feedburner.com/Scarrow"),
        ("https://medium.com/feed/@tidewick", "https://medium.com/feed/@scarrow"),
        ("https://medium.com/feed/@tidewick", "https://medium.com/feed/tidewick"),
        ("https://tidewick.medium.com/feed", "https://medium.com/feed/scarrow"),
        ("https://www.reddit.com/r/tidewick/.rss", "https://www.reddit.com/r/scarrow/.rss"),
        (
            "https://www.youtube.com/feeds/videos.xml?channel_id=UC1",
            "https://www.youtube.com/feeds/videos.xml?channel_id=UC2",
        ),
        ("https://t.me/s/tidewick", "https://t.me/s/scarrow"),
        ("https://feeds.acast.com/public/shows/tidewick", "https://feeds.acast.com/public/shows/x"),
        ("https://rss.app/feeds/a1.xml", "https://rss.app/feeds/b2.xml"),
        ("https://www.youtube.com/@tidewick", "https://www.youtube.com/@scarrow"),
        ("http://10.0.0.1:8001/rss", "http://10.0.0.1:8002/rss"),
        ("https://lantern.co.uk/rss", "https://gazette.co.uk/rss"),
    ],
)
def test_tenants_of_one_host_are_apart(one: str, other: str) -> None:
    """Hosts of many publishers, by subdomain, path or query."""
    assert publisher_domain(one) != publisher_domain(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://tidewick.substack.com/feed", "https://tidewick.substack.com/p/ferry"),
        ("https://feeds.feedburner.com/Tidewick", "http://feeds2.feedburner.com/tidewick/news"),
        ("https://medium.com/feed/@tidewick", "https://medium.com/@tidewick/ferry-1"),
        ("https://www.reddit.com/r/Tidewick/.rss", "https://old.reddit.com/r/tidewick/new.rss"),
        ("https://buttondown.com/tidewick/rss", "https://buttondown.com/tidewick/archive/1"),
    ],
)
def test_pages_of_one_tenant_are_together(one: str, other: str) -> None:
    """Its feed and its articles, whatever subdomain serves them."""
    assert publisher_domain(one) == publisher_domain(other)


@given(st.text(max_size=60))
def test_any_text_is_answered(text: str) -> None:
    """Whatever an address holds, the answer is a domain in lower case or None."""
    for url in (text, f"https://{text}", f"https://medium.com/{text}"):
        domain = publisher_domain(url)
        assert domain is None or domain
