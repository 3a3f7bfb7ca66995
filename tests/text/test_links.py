"""Addresses: one canonical spelling per page, and which of them may be shown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.text.links import (
    MAX_URL,
    can_be_opened,
    canonical_url,
    links_of_items,
    same_site,
    shown_address,
    web_address,
    without_secrets,
)


@pytest.mark.parametrize(
    ("written", "canonical"),
    [
        ("HTTPS://News.Example.COM:443/A?b=1", "https://news.example.com/A?b=1"),
        ("http://news.example:80", "http://news.example/"),
        ("http://news.example:8080/", "http://news.example:8080/"),
        ("https://news.example/a#top", "https://news.example/a"),
        ("https://news.example/#!/story/7", "https://news.example/#!/story/7"),
        ("https://news.example/a/./b/../c/", "https://news.example/a/c/"),
        ("https://news.example/%7Euser/%e4?q=%2f", "https://news.example/~user/%E4?q=%2F"),
        ("https://news.example/a b/ü", "https://news.example/a%20b/%C3%BC"),
        ("https://news.example/100%", "https://news.example/100%25"),
        ("https://bücher.example/", "https://xn--bcher-kva.example/"),
        ("https://news.example/?utm_source=x&id=3&UTM_Medium=y", "https://news.example/?id=3"),
        ("https://news.example/?fbclid=1&gclid=2&mc_cid=3&at_medium=RSS", "https://news.example/"),
        ("https://news.example/?ns_campaign=rss&CMP=share", "https://news.example/"),
        ("https://news.example/?mod=rss_world&b=2&a=1", "https://news.example/?b=2&a=1"),
        ("https://news.example/?mod=article&page=2", "https://news.example/?mod=article&page=2"),
        ("https://news.example/?sid=1&fbid=2&cid=3", "https://news.example/?sid=1&fbid=2&cid=3"),
        (" https://news.example/a\n ", "https://news.example/a"),
    ],
)
def test_spellings_of_a_page(written: str, canonical: str) -> None:
    """Case, port, escapes and tracking are normalized; parts that may identify a page are kept."""
    assert canonical_url(written) == canonical


@pytest.mark.parametrize(
    "written",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "ftp://news.example/a",
        "https://reader:secret@news.example/",
        "https://news.example@evil.example/",
        "https://news.example:99999/",
        "https://[::1/",
        "https://ex ample/",
        "https:///a",
        "/a",
        "",
        "https://news.example/" + "a" * MAX_URL,
    ],
)
def test_addresses_that_are_not_of_the_web(written: str) -> None:
    """Only http and https to a host, without a user, are links."""
    assert canonical_url(written) is None


def test_relative_addresses() -> None:
    """Relative addresses are resolved first and judged afterwards."""
    base = "https://news.example/feeds/all.xml"

    assert canonical_url("../a", base) == "https://news.example/a"
    assert canonical_url("//other.example/b", base) == "https://other.example/b"
    assert canonical_url("mailto:desk@news.example", base) is None


def test_items_on_one_page_keep_their_fragments() -> None:
    """Fragments are dropped, unless they are the only difference between items of a feed."""
    one_page = ["https://n.example/log#a", "https://n.example/log#b"]

    assert links_of_items(one_page) == one_page
    assert links_of_items(["https://n.example/a#x", "https://n.example/b#x", None]) == [
        "https://n.example/a",
        "https://n.example/b",
        None,
    ]


@given(st.text(max_size=40))
def test_canonical_addresses_stay_as_they_are(tail: str) -> None:
    """A canonical address is its own canonical form."""
    once = canonical_url("https://news.example/" + tail)

    assert once is None or canonical_url(once) == once


@pytest.mark.parametrize(
    ("written", "base", "address"),
    [
        (
            " https://News.example/a?utm_source=x#top ",
            None,
            "https://News.example/a?utm_source=x#top",
        ),
        ("../b", "https://news.example/a/", "https://news.example/b"),
        ("//news.example/a", "https://other.example/", "https://news.example/a"),
        ("/a", None, None),
        ("https://news.example/a b", None, "https://news.example/a%20b"),
        ("EU Long\n 3.html", "https://news.example/", "https://news.example/EU%20Long%203.html"),
        ("https://news.example/\ta\r\n", None, "https://news.example/a"),
        ("https://news.example/\u202ea", None, None),
        ("https://ana:secret@news.example/", None, None),
        ("https://news.example:99999/", None, None),
        ("https://news.example:0/", None, None),
        ("ftp://news.example/", None, None),
        ("https://[news", None, None),
        ("https://news.example/" + "a" * MAX_URL, None, None),
        (7, None, None),
        (None, None, None),
    ],
)
def test_what_may_be_shown_as_a_link(
    written: object, base: str | None, address: str | None
) -> None:
    """An address is kept as written, with its blanks encoded, or rejected if nobody should click it."""
    assert web_address(written, base) == address


@pytest.mark.parametrize(
    ("address", "shown", "opens"),
    [
        ("https://news.example/a", True, True),
        ("https://ana:secret@news.example/", True, False),
        ("https://news.example@evil.example/", True, False),
        ("https://news.example:99999/", True, False),
        ("https://news.example:0/", True, False),
        ("https://news.example:port/", True, False),
        ("javascript:alert(1)", False, False),
        ("https://[news", False, False),
        ("/a", False, False),
        ("https://news.example/\u202ea", False, True),
    ],
)
def test_what_may_be_shown_and_what_may_be_opened(address: str, shown: bool, opens: bool) -> None:
    """An address with a user name or an impossible port is shown, but never opened."""
    assert (shown_address(address) == address) is shown
    assert can_be_opened(address) is opens


@pytest.mark.parametrize(
    ("wrapped", "link"),
    [
        ("https://alerts.example/url?rct=j&sa=t&url=https://news.example/a%3Fb%3D1&ct=ga",
         "https://news.example/a?b=1"),
        ("https://alerts.example/url?q=http://news.example/a&sa=D", "http://news.example/a"),
        ("http://search.example/news/apiclick.aspx?ref=x&url=https%3a%2f%2fnews.example%2fa&c=1",
         "https://news.example/a"),
        ("https://l.social.example/l.php?u=https%3A%2F%2Fnews.example%2Fa&h=1", "https://news.example/a"),
        ("https://out.example/redirect/?to=https://news.example/a", "https://news.example/a"),
        ("https://news.example/share?url=https://other.example/", None),
        ("https://news.example/login?url=https://other.example/", None),
        ("https://news.example/url?url=javascript:alert(1)", None),
        ("https://news.example/url?url=https://ana:secret@other.example/", None),
        ("https://news.example/url?about=https://other.example/", None),
        ("https://archive.example/web/2026/https://other.example/", None),
    ],
)  # fmt: skip
def test_redirectors_are_unwrapped(wrapped: str, link: str | None) -> None:
    """A link through a redirector is that of the page behind it; other links stay as they are."""
    assert links_of_items([wrapped]) == [link or canonical_url(wrapped)]


def test_hosts_of_one_site() -> None:
    """Subdomains and mobile hosts belong to a site; a shared top-level domain is not a site."""
    assert same_site("https://www.news.example/a", "https://m.news.example/b")
    assert same_site("https://sport.news.example/", "https://news.example/")
    assert not same_site("https://news.example/", "https://other.example/")
    assert not same_site("https://news.example/", "https://example/")


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("https://news.example/feed.xml", "https://news.example/feed.xml"),
        ("https://news.example/feed.xml?token=s3cr3t#top", "https://news.example/feed.xml?…"),
        ("https://news.example:8443/?auth=1", "https://news.example:8443/?…"),
        (
            "https://news.example/private/3f2a9c1e-77aa-4c1d-9a51-0d2f7b6c5e11/rss",
            "https://news.example/private/…/rss",
        ),
        ("https://news.example/world/europe-and-the-rest/rss", None),
        ("https://news.example/2026/11/rss.xml", None),
        ("https://news.example", None),
    ],
)
def test_what_may_be_a_secret_is_left_out(address: str, shown: str | None) -> None:
    """The query, and long parts of the path that look like a key; the rest tells which feed it is."""
    assert without_secrets(address) == (shown or address)
