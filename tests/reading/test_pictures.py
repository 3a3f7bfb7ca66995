"""The picture of an article is read from feeds, JSON and web pages."""

import json
import time
from datetime import UTC, datetime

import pytest

from bot.models import Picture
from bot.reading.feeds.feed_parser import parse_feed
from bot.reading.json_news import parse_json_news
from bot.reading.pages.page_article import read_page

NOW = datetime(2026, 11, 22, tzinfo=UTC)
FERRY = "https://img.lantern.example/ferry.jpg"
RSS = """<rss xmlns:media="http://search.yahoo.com/mrss/"
 xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel><title>Lantern</title>{}</channel></rss>"""
ITEM = "<item><title>Ferry {0}</title><link>https://lantern.example/{0}</link>{1}</item>"
TEXT = "The ferry ran aground at dawn on Saturday, and nobody was hurt. " * 6


def of_item(inside: str) -> Picture | None:
    """The picture of an RSS item with these elements."""
    (item,) = parse_feed(RSS.format(ITEM.format(1, inside)).encode(), now=NOW).items
    return item.picture


@pytest.mark.parametrize(
    ("inside", "caption"),
    [
        (f'<media:thumbnail url="{FERRY}" width="240" height="135"/>', None),
        (f'<media:content url="{FERRY}" medium="image"/>', None),
        (
            f'<media:content url="{FERRY}" type="image/jpeg">'
            "<media:description>The Orla &amp;amp; a gull</media:description></media:content>",
            "The Orla & a gull",
        ),
        (
            f'<media:group><media:content url="https://lantern.example/a.mp4" type="video/mp4"/>'
            f'<media:content url="{FERRY}" type="image/jpeg"/></media:group>',
            None,
        ),
        (f'<enclosure url="{FERRY}" type="image/jpeg" length="9"/>', None),
        (
            '<description>&lt;img src="https://lantern.example/p.gif" width="1" height="1"&gt;'
            f"&lt;img alt='The Orla' src=\"{FERRY}\"&gt; {TEXT}</description>",
            "The Orla",
        ),
    ],
)
def test_pictures_of_feeds(inside: str, caption: str | None) -> None:
    """Media RSS, enclosures, and the first picture of an item's HTML that is more than a pixel."""
    assert of_item(inside) == Picture(FERRY, caption)


@pytest.mark.parametrize(
    "inside",
    [
        f'<itunes:image href="{FERRY}"/>',
        '<enclosure url="https://lantern.example/a.mp3" type="audio/mpeg" length="9"/>',
        f'<media:content url="{FERRY}" type="video/mp4"/>',
        '<media:thumbnail url="http://img.lantern.example/ferry.jpg"/>',
        '<media:thumbnail url="https://192.168.0.1/ferry.jpg"/>',
        f'<media:thumbnail url="{FERRY}" width="1" height="1"/>',
    ],
)
def test_what_is_no_picture_of_an_item(inside: str) -> None:
    """Covers of podcasts, sound and films, and addresses that must not be shown."""
    assert of_item(inside) is None


def test_a_picture_of_many_items_is_the_feeds_own() -> None:
    """A logo that every item has is shown with none."""
    logo = '<media:thumbnail url="https://lantern.example/brand.png"/>'
    own = f'<media:thumbnail url="{FERRY}"/>'
    items = "".join(ITEM.format(n, own if n == 1 else logo) for n in range(1, 6))
    feed = parse_feed(RSS.format(items).encode(), now=NOW)

    assert [item.picture and item.picture.url for item in feed.items] == [FERRY, *[None] * 4]


def test_the_picture_of_a_json_feed() -> None:
    """Its `image` is the item's picture."""
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "items": [{"id": "1", "content_text": TEXT, "image": FERRY}],
    }
    (item,) = parse_feed(json.dumps(feed).encode(), now=NOW).items

    assert item.picture == Picture(FERRY)


@pytest.mark.parametrize(
    ("fields", "caption"),
    [
        ({"image": FERRY}, None),
        ({"image_url": FERRY}, None),
        ({"urlToImage": FERRY}, None),
        ({"main-image-url": FERRY}, None),
        ({"thumbnail": {"url": FERRY, "width": 300, "alt": "The Orla"}}, "The Orla"),
        ({"image": [{"url": "data:image/gif;base64,"}, {"contentUrl": FERRY}]}, None),
        ({"image": "http://lantern.example/a.jpg", "thumbnail": FERRY}, None),
    ],
)
def test_pictures_of_json(fields: dict[str, object], caption: str | None) -> None:
    """Under the usual names, as an address, an object or a list; the first that can be shown."""
    written = json.dumps([{"title": "Ferry", "text": TEXT, **fields}])
    (article,) = parse_json_news(written.encode(), NOW).articles

    assert article.picture == Picture(FERRY, caption)


@pytest.mark.parametrize("name", ["author_image", "image_credit", "image_count", "logo", "video"])
def test_other_fields_are_no_picture(name: str) -> None:
    """Portraits of authors, credits and numbers."""
    written = json.dumps([{"title": "Ferry", "text": TEXT, name: FERRY}])
    (article,) = parse_json_news(written.encode(), NOW).articles

    assert article.picture is None


@pytest.mark.parametrize(
    "head",
    [
        f'<meta property="og:image" content="{FERRY}"><meta property="og:image:alt" content="The Orla">',
        '<meta property="og:image" content="//img.lantern.example/ferry.jpg">'
        '<meta name="twitter:image:alt" content="The Orla">',
        '<script type="application/ld+json">{"@type": "NewsArticle", "image":'
        f'[{{"url": "{FERRY}", "caption": "The Orla"}}]}}</script>',
    ],
)
def test_pictures_of_pages(head: str) -> None:
    """What a page gives to those who link to it, or the picture of its article."""
    html = f"<html><head>{head}</head><body><article><h1>Ferry</h1><p>{TEXT}</p></article></body></html>"
    page = read_page(html.encode(), url="https://lantern.example/ferry", now=NOW)

    assert page.picture == Picture(FERRY, "The Orla")


@pytest.mark.parametrize(
    "unit", ['<img src="', "<img src=", "<img ", 'src="', "<img alt='src=\"", "<img src  "]
)
def test_hostile_html_takes_linear_time(unit: str) -> None:
    """Tags and quotes that never end are read once."""
    text = (unit * 200_000)[:1_000_000]
    item = {"id": "1", "content_html": "<img >" + text}
    feed = {"version": "https://jsonfeed.org/version/1.1", "items": [item]}
    from_start = time.perf_counter()
    parse_feed(json.dumps(feed).encode(), now=NOW)

    assert time.perf_counter() - from_start < 10
