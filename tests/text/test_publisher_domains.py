"""Whose web address it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.text.publisher_domains import domains_of_publishers, publisher_domain


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
        ("https://e00-lantern.uecdn.es/rss.xml", "https://e00-gazette.uecdn.es/rss.xml"),
        ("https://feeds.megaphone.fm/ABC1", "https://feeds.megaphone.fm/ABC2"),
        ("https://feeds.simplecast.com/a1", "https://feeds.simplecast.com/b2"),
        ("https://tidewick.libsyn.com/rss", "https://scarrow.libsyn.com/rss"),
        ("https://feeds.libsyn.com/1/rss", "https://feeds.libsyn.com/2/rss"),
        ("https://tidewick.blog.fc2.com/?xml", "https://scarrow.blog.fc2.com/?xml"),
        ("https://us1.campaign-archive.com/feed?u=a", "https://us1.campaign-archive.com/feed?u=b"),
        ("https://social.example/@tidewick.rss", "https://social.example/@scarrow.rss"),
        ("https://s3.amazonaws.com/tidewick/rss", "https://s3.amazonaws.com/scarrow/rss"),
        ("https://www1.folha.uol.com.br/rss", "https://rss.uol.com.br/feed"),
        ("https://independent.co.uk/rss", "https://independent.ie/rss"),
        ("https://guardian.co.uk/rss", "https://guardian.ng/rss"),
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
        ("https://tidewick.blogspot.co.uk/rss", "https://tidewick.blogspot.com/rss"),
        ("https://feeds.buzzsprout.com/12.rss", "https://www.buzzsprout.com/12/ferry"),
        ("https://feed.podbean.com/tidewick/feed.xml", "https://tidewick.podbean.com/e/ferry"),
        (
            "https://api.substack.com/feed/podcast/12.rss",
            "https://api.substack.com/feed/podcast/12/x",
        ),
        ("https://feedproxy.google.com/Tidewick", "https://feeds.feedburner.com/Tidewick"),
        ("https://tidewick.hatenablog.jp/rss", "https://tidewick.hatenablog.com/feed"),
        ("https://social.example/@tidewick.rss", "https://social.example/@Tidewick.rss"),
        ("https://www.tumblr.com/tidewick", "https://tidewick.tumblr.com/rss"),
    ],
)
def test_pages_of_one_tenant_are_together(one: str, other: str) -> None:
    """Its feed and its articles, whatever subdomain serves them."""
    assert publisher_domain(one) == publisher_domain(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://www.thetimes.com/rss", "https://www.thetimes.co.uk/rss"),
        ("https://www.derstandard.at/rss", "https://www.derstandard.de/rss"),
        ("https://xml2.corriereobjects.it/rss/homepage.xml", "https://www.corriere.it/"),
        ("https://feeds.a.dj.com/rss/RSSWorldNews.xml", "https://www.wsj.com/news/world"),
        ("https://rss.dw.com/rdf", "https://www.dw-world.de/rss"),
    ],
)
def test_several_domains_of_one_publisher(one: str, other: str) -> None:
    """What is known of publishers says to whom the domains belong."""
    owners = domains_of_publishers({})
    owner = owners.get(publisher_domain(one) or "")
    assert owner
    assert owner == owners.get(publisher_domain(other) or "")


def test_known_domains_are_found() -> None:
    """Each is listed in the form that its addresses have in common."""
    domains = domains_of_publishers({})
    assert domains
    assert [each for each in domains if publisher_domain(f"https://{each}/") != each] == []


@given(st.text(max_size=60))
def test_any_text_is_answered(text: str) -> None:
    """Whatever an address holds, the answer is a domain in lower case or None."""
    for url in (text, f"https://{text}", f"https://medium.com/{text}"):
        domain = publisher_domain(url)
        assert domain is None or domain
