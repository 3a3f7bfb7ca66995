"""Feeds of all formats become the same items; nothing that readers see is lost or made up."""

import json
import pickle
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.errors import DocumentUnreadable
from bot.models import Feed, FeedItem
from bot.reading.feeds.feed_parser import is_teaser, parse_feed
from bot.reading.feeds.safe_xml import MAX_ITEMS

NOW = datetime(2026, 3, 1, tzinfo=UTC)
TEN = datetime(2024, 1, 2, 10, tzinfo=UTC)
TEXT = "The ferry between Dunvar and Lisk is back after a year in the yard."

RSS = """<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"
 xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/">
<channel><atom:link rel="self" href="https://dunvar.example/feed.xml"/><title>Dunvar Post</title>
<link>https://dunvar.example/</link><language>en-GB</language>{head}
{items}</channel></rss>"""
RSS_ITEM = """<item><title>Ferry &amp; crew return</title><link>https://dunvar.example/ferry?utm_source=rss</link>
<guid isPermaLink="false">post-7</guid><pubDate>Tue, 02 Jan 2024 10:00:00 GMT</pubDate>
<dc:creator>Ana Lund</dc:creator><description>{text}</description></item>"""
ATOM = """<feed{namespace} xml:lang="en"><title type="text">Dunvar Post</title>
<link rel="self" href="https://dunvar.example/feed.xml"/><link href="https://dunvar.example/"/>
<entry><title type="html">Ferry &amp;amp; crew return</title><link rel="alternate" href="https://dunvar.example/ferry#top"/>
<id>post-7</id><{date}>2024-01-02T11:00:00+01:00</{date}><author><name>Ana Lund</name></author>
<content type="{kind}">{text}</content></entry></feed>"""
RDF = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="{namespace}" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Dunvar Post</title><link>https://dunvar.example/</link>
<dc:language>en</dc:language></channel><item rdf:about="post-7"><title>Ferry &amp; crew return</title>
<link>https://dunvar.example/ferry</link><dc:date>2024-01-02T10:00:00Z</dc:date><dc:creator>Ana Lund</dc:creator>{text}</item></rdf:RDF>"""
ATOM_1 = ' xmlns="http://www.w3.org/2005/Atom"'
DESCRIPTION = f"<description>{TEXT}</description>"


def json_feed(**fields: Any) -> str:
    item = {
        "id": "post-7",
        "url": "https://dunvar.example/ferry",
        "title": "Ferry & crew return",
        "content_html": f"<p>{TEXT}</p>",
        "date_published": "2024-01-02T10:00:00Z",
        "authors": [{"name": "Ana Lund"}],
        **fields,
    }
    feed = {"title": "Dunvar Post", "home_page_url": "https://dunvar.example/", "language": "en"}
    return json.dumps({"version": "https://jsonfeed.org/version/1.1", **feed, "items": [item]})


def rss(items: str = "", head: str = "") -> str:
    return RSS.format(items=items, head=head)


FORMATS = {
    "RSS 2.0": rss(RSS_ITEM.format(text=f"&lt;p&gt;{TEXT}&lt;/p&gt;")),
    "RSS 2.0, CDATA": rss(RSS_ITEM.format(text=f"<![CDATA[<p>{TEXT}</p>]]>")),
    "RSS 2.0, markup in it": rss(RSS_ITEM.format(text=f"<p>{TEXT}</p>")),
    "RSS 2.0, full text": rss(
        RSS_ITEM.format(
            text=f"The ferry…</description><content:encoded>{TEXT}</content:encoded><description>"
        )
    ),
    "RSS 1.0": RDF.format(namespace="http://purl.org/rss/1.0/", text=DESCRIPTION),
    "RSS 1.0, full text": RDF.format(
        namespace="http://purl.org/rss/1.0/",
        text=f"<description>The ferry…</description><content:encoded>&lt;p>{TEXT}&lt;/p></content:encoded>",
    ),
    "RSS 0.90": RDF.format(namespace="http://my.netscape.com/rdf/simple/0.9/", text=DESCRIPTION),
    "Atom 1.0": ATOM.format(namespace=ATOM_1, date="published", kind="html", text=TEXT),
    "Atom 1.0, XHTML": ATOM.format(
        namespace=ATOM_1,
        date="updated",
        kind="xhtml",
        text=f'<div xmlns="http://www.w3.org/1999/xhtml"><p>{TEXT}</p></div>',
    ),
    "Atom 0.3": ATOM.format(
        namespace=' xmlns="http://purl.org/atom/ns#" version="0.3"',
        date="issued",
        kind="text/html",
        text=TEXT,
    ),
    "Atom without a namespace": ATOM.format(namespace="", date="published", kind="html", text=TEXT),
    "JSON Feed 1.1": json_feed(),
    "JSON Feed 1.0": json_feed(authors=None, author={"name": "Ana Lund"}),
}


def parse(document: str | bytes, **options: Any) -> Feed:
    body = document.encode() if isinstance(document, str) else document
    return parse_feed(body, now=NOW, **options)


def only_item(document: str | bytes, **options: Any) -> FeedItem:
    (item,) = parse(document, **options).items
    return item


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_gives_the_same_item(name: str) -> None:
    """Title, link, id, date, author, text and language are read from every format."""
    feed = parse(FORMATS[name])
    (item,) = feed.items

    assert (feed.title, feed.homepage) == ("Dunvar Post", "https://dunvar.example/")
    assert feed.language == item.language == "en"
    assert item.title == "Ferry & crew return"
    assert item.link == "https://dunvar.example/ferry"
    assert item.guid == "post-7"
    assert item.published == TEN
    assert item.author == "Ana Lund"
    assert item.paragraphs == (TEXT,)
    assert item.teaser


@pytest.mark.parametrize("version", ["0.91", "0.92"])
def test_old_rss(version: str) -> None:
    """Items without title, link or date are kept; what they don't state is unknown."""
    document = f'<rss version="{version}"><channel><title>Log</title><item><description>{TEXT}</description></item></channel></rss>'

    item = only_item(document)

    assert item.paragraphs == (TEXT,)
    assert (item.title, item.link, item.guid, item.published) == (None, None, None, None)


def test_written_dates_are_kept_and_none_is_made_up() -> None:
    """A date that is unreadable or impossible is unknown; its written form is kept."""
    written = [
        "yesterday",
        "10:30",
        "Tue, 02 Jan 2074 10:00:00 GMT",
        "Thu, 01 Jan 1970 00:00:00 GMT",
    ]
    items = "".join(f"<item><title>x</title><pubDate>{date}</pubDate></item>" for date in written)

    found = parse(rss(items)).items

    assert [item.published_raw for item in found] == written
    assert [item.published for item in found] == [None] * 4


def test_a_guid_is_not_a_date() -> None:
    """An undated item has no date, even if its guid looks like one."""
    item = only_item(rss("<item><title>x</title><guid>2024-01-02</guid></item>"))

    assert (item.guid, item.published, item.published_raw) == ("2024-01-02", None, None)


def test_polling_hints() -> None:
    """ttl, skipHours and skipDays are read; without a ttl, the syndication module's period."""
    head = (
        "<ttl>90</ttl><skipHours><hour>0</hour><hour>23</hour><hour>24</hour><hour>x</hour></skipHours>"
        "<skipDays><day>Sunday</day><day>monday</day></skipDays>"
    )
    feed = parse(rss(head=head))
    by_period = (
        "<sy:updatePeriod> hourly </sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>"
    )

    assert feed.hints.ttl == timedelta(minutes=90)
    assert feed.hints.skip_hours == {0, 23}
    assert feed.hints.skip_days == {0, 6}
    assert parse(rss(head=by_period)).hints.ttl == timedelta(minutes=30)
    assert parse(rss(head="<ttl>soon</ttl>")).hints.ttl is None


@pytest.mark.parametrize(
    "before",
    [
        "<media:title>Photo</media:title>",
        '<atom:link rel="replies" href="https://dunvar.example/c"/>',
    ],
)
def test_extensions_do_not_replace_own_fields(before: str) -> None:
    """A photo's title or a link to comments is not taken for the item's own."""
    item = only_item(rss(RSS_ITEM.format(text=TEXT).replace("<item>", f"<item>{before}")))

    assert item.title == "Ferry & crew return"
    assert item.link == "https://dunvar.example/ferry"


def test_relative_links() -> None:
    """They are resolved against xml:base, else the feed's address, else its homepage."""
    item = "<item{base}><title>x</title><link>ferry</link></item>"

    by_base = only_item(rss(item.format(base=' xml:base="https://x.example/b/"')))
    by_url = only_item(rss(item.format(base="")), url="https://y.example/c/feed.xml")
    by_homepage = only_item(rss(item.format(base="")))

    assert by_base.link == "https://x.example/b/ferry"
    assert by_url.link == "https://y.example/c/ferry"
    assert by_homepage.link == "https://dunvar.example/ferry"


@pytest.mark.parametrize(
    "link",
    ["javascript:alert(1)", "ftp://x.example/", "mailto:a@x.example", "N/A", "null", "#", "-"],
)
def test_only_web_links(link: str) -> None:
    """Links with other schemes, and words that stand for no link, are dropped."""
    assert only_item(rss(f"<item><title>x</title><link>{link}</link></item>")).link is None


@pytest.mark.parametrize("link", ["https://a:b@x.example/", "https://x.example:99999/a"])
def test_links_that_cannot_be_opened_are_kept(link: str) -> None:
    """An address with a user name or an impossible port is kept, to be shown as text."""
    assert only_item(rss(f"<item><title>x</title><link>{link}</link></item>")).link == link


@pytest.mark.parametrize(
    ("item", "link"),
    [
        ("<link>N/A</link><guid>https://x.example/a</guid>", "https://x.example/a"),
        ('<guid isPermaLink="true">https://x.example/a</guid>', "https://x.example/a"),
        ('<guid isPermaLink="true">/a</guid>', "https://dunvar.example/a"),
        ("<link><![CDATA[https://x.example/?a=1&amp;b=2]]></link>", "https://x.example/?a=1&b=2"),
        ("<link>www.x.example/a</link>", "https://www.x.example/a"),
        ('<link/><atom:link href="https://x.example/a"/>', "https://x.example/a"),
        ('<atom:link rel="self" href="/s"/><atom:link href="https://x.example/a"/>', "https://x.example/a"),
        ('<a:link xmlns:a="http://www.w3.org/2005/Atom" href="https://x.example/a"/>', "https://x.example/a"),
        ('<link>https://count.example/~r/1</link>'
         '<f:origLink xmlns:f="http://rssnamespace.org/feedburner/ext/1.0">https://x.example/a</f:origLink>',
         "https://x.example/a"),
        ("<link>https://alerts.example/url?sa=t&amp;url=https://x.example/a&amp;ct=ga</link>", "https://x.example/a"),
        ("<link>https://x.example/EU Long 3.html</link>", "https://x.example/EU%20Long%203.html"),
    ],
)  # fmt: skip
def test_links_of_rss(item: str, link: str) -> None:
    """An item's link is the article's own address, in any element and behind any counting service."""
    assert only_item(rss(f"<item><title>x</title>{item}</item>")).link == link


def test_languages_of_items() -> None:
    """An item can state another language than its feed."""
    items = '<item xml:lang="pl"><title>Prom</title></item><item><title>Ferry</title></item>'

    assert [item.language for item in parse(rss(items)).items] == ["pl", "en"]


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("caf&eacute; &ndash; &nbsp;open", "café – \xa0open"),
        ("Salt &amp;amp; Sons", "Salt & Sons"),
        ("Salt & Sons &unknown; x", "Salt & Sons &unknown; x"),
        ("It&amp;#8217;s", "It’s"),
        ("<![CDATA[caf&eacute;]]>", "café"),
        ("caf&#xD83D;&#56841;é", "café"),
        ("a &lt; b", "a < b"),
    ],
)
def test_entities(written: str, title: str) -> None:
    """HTML entities, bare ampersands and double encoding become the characters that were meant."""
    assert only_item(rss(f"<item><title>{written}</title></item>")).title == title


@pytest.mark.parametrize(
    ("encoding", "declared", "content_type"),
    [
        ("utf-8", "", ""),
        ("utf-8-sig", "", ""),
        ("cp1252", "", ""),
        ("cp1252", "iso-8859-1", ""),
        ("cp1252", "utf-8", ""),
        ("cp1252", "", "text/xml; charset=ISO-8859-1"),
        ("utf-8", "windows-1251", 'application/rss+xml; charset="utf-8"'),
        ("utf-16", "utf-16", ""),
        ("utf-16-le", "utf-16", ""),
        ("utf-8", "utf-16", ""),
        ("utf-8", "no-such-thing", ""),
        ("utf-8", "rot13", ""),
    ],
)
def test_encodings(encoding: str, declared: str, content_type: str) -> None:
    """The byte order mark, valid UTF-8, HTTP and the declaration decide, in this order."""
    declaration = f'<?xml version="1.0" encoding="{declared}"?>' if declared else ""
    document = (
        f"{declaration}<rss><channel><item><title>Größe – “café”</title></item></channel></rss>"
    )

    assert only_item(document.encode(encoding), content_type=content_type).title == "Größe – “café”"


def test_cyrillic_and_one_stray_byte() -> None:
    """windows-1251 is read as declared, and one wrong byte does not spoil a text in UTF-8."""
    document = '<?xml version="1.0" encoding="windows-1251"?><rss><channel><item><title>Паром</title></item></channel></rss>'
    stray = (
        "<rss><channel><item><title>Größe " + "ü" * 300 + "caf"
    ).encode() + b"\xe9</title></item></channel></rss>"

    assert only_item(document.encode("cp1251")).title == "Паром"
    assert only_item(stray).title == "Größe " + "ü" * 300 + "café"


def test_double_encoded_json() -> None:
    """Escaped HTML, and HTML in the field for plain text, is read as HTML."""
    escaped = f"&lt;p&gt;{TEXT}&lt;/p&gt;"

    assert only_item(json_feed(content_html=escaped)).paragraphs == (TEXT,)
    assert only_item(json_feed(content_html=None, content_text=f"<p>{TEXT}</p>")).paragraphs == (
        TEXT,
    )


def test_control_characters_are_removed() -> None:
    """Invisible characters that XML forbids are removed; the rest is read."""
    assert only_item(rss("<item><title>Fer\x02ry\x0b</title></item>")).title == "Ferry"


ITEMS = "<item><title>a</title></item><item><title>b</title></item>"


@pytest.mark.parametrize(
    "document",
    [
        "<rss><channel><item><title>a</title></item><item><title>b",
        "<rss><channel><item><title>a</title><item><title>b</title></item></item></channel></rss>",
        f"<rss><channel>{ITEMS}".replace("</item><item>", "</item></item></item><item>"),
        f"<rss rss:version=2.0><rss:channel>{ITEMS}</rss:channel></rss>",
        f"<rss><channel>{ITEMS.replace('<item>', '<item><guid isPermaLink=true>7</guid>')}</channel></rss>",
        f"<rss><channel>{ITEMS.replace('item>', 'rss:item>')}</channel></rss>",
        f"<RSS><CHANNEL>{ITEMS.replace('item>', 'ITEM>').replace('title>', 'TITLE>')}</CHANNEL></RSS>",
        f"<rss><channel>{ITEMS.replace('</item><item>', '<!-- <item> --><item>')}</channel></rss>",
        f"<b>Warning</b>: header() in feed.php on line 3\n<rss><channel>{ITEMS}</channel></rss>",
    ],
    ids=["cut off", "nested", "closed too often", "bare values", "bare values inside items",
         "undeclared prefix", "capitals", "a comment in a nested one", "a warning above it"],
)  # fmt: skip
def test_damaged_feeds_keep_their_items(document: str) -> None:
    """Every item is found, with its own title, whatever is wrong around it."""
    assert [item.title for item in parse(document).items] == ["a", "b"]


@pytest.mark.parametrize(
    "quoting",
    [
        "<description><![CDATA[<item><title>quoted</title></item>]]></description>",
        "<description>&lt;item>&lt;title>quoted&lt;/title>&lt;/item></description>",
        '<x:item xmlns:x="urn:x"><title>quoted</title></x:item>',
        "<!-- <item><title>quoted</title></item> -->",
        "<content type='application/xml'><item><title>quoted</title></item></content>",
    ],
)
def test_quoted_items_are_not_items(quoting: str) -> None:
    """Items in the text or in an extension of another item are not items of the feed."""
    document = rss(f"<item><title>a</title>{quoting}</item><item><title>b</title></item>")

    assert [item.title for item in parse(document).items] == ["a", "b"]


@pytest.mark.parametrize(
    ("links", "link"),
    [
        ('<link href="/a"/>', "/a"),
        ('<link rel="self" href="/s"/><link href="/a"/>', "/a"),
        ('<link rel="replies" type="application/atom+xml" href="/c"/><link href="/a"/>', "/a"),
        ('<link href="/a"/><link rel="alternate" type="application/nostr+json" href="nostr:n1"/>', "/a"),
        ('<link rel="alternate" type="application/nostr+json" href="nostr:n1"/><link href="/a"/>', "/a"),
        ('<link rel="alternate" type="application/json" href="/j"/><link rel="alternate" type="text/html" href="/a"/>', "/a"),
        ('<link rel="alternate" type="application/activity+json" href="/j"/><link href="/a"/>', "/a"),
        ('<link rel="alternate" type="application/pdf" href="/p"/><link type="application/xhtml+xml" href="/a"/>', "/a"),
        ('<link rel="alternate" type="application/pdf" href="/p"/>', "/p"),
        ('<link rel="related" href="/r"/><link rel="alternate" href="/a"/>', "/a"),
        ('<link rel="enclosure" type="image/jpeg">https://img.example/x.jpg</link><link href="/a"/>', "/a"),
        ('<link rel="alternate" hreflang="de" href="/de"/><link rel="alternate" hreflang="en-GB" href="/a"/>', "/a"),
        ('<link rel="http://www.iana.org/assignments/relation/alternate" href="/a"/>', "/a"),
        ('<link rel="ALTERNATE" type="TEXT/HTML" href="/a"/><link rel="SELF" href="/s"/>', "/a"),
        ('<link rel="enclosure" href="/sound.mp3"/>', None),
        ('<content type="text/html" src="/a"/>', "/a"),
        ('<content type="audio/mpeg" src="/sound.mp3"/>', None),
        ("<id>https://x.example/a</id>", "/a"),
    ],
)  # fmt: skip
def test_atom_links(links: str, link: str | None) -> None:
    """An entry's link is its alternate one, as RFC 4287 defines it, else an id that is an address.

    Web pages come before other files, and pages in the feed's language before translations.
    """
    document = f'<feed{ATOM_1} xml:lang="en"><entry><title>x</title>{links}</entry></feed>'

    expected = link and f"https://x.example{link}"
    assert only_item(document, url="https://x.example/feed").link == expected


@pytest.mark.parametrize("prefix", ["", "atom:"])
@pytest.mark.parametrize("before", ["", '<?xml version="1.0"?>\n<!-- An entry -->\n'])
def test_a_document_of_one_entry(prefix: str, before: str) -> None:
    """A stand-alone entry is an item; its feed is the one that it names as its source."""
    namespace = ' xmlns:atom="http://www.w3.org/2005/Atom"' if prefix else ATOM_1
    source = '<source><title>Dunvar Post</title><link href="https://dunvar.example/"/></source>'
    entry = f'<title>Ferry</title><link href="/a"/><summary>{TEXT}</summary>{source}'
    named = (
        entry.replace("</", "<//").replace("<", f"<{prefix}").replace(f"<{prefix}//", f"</{prefix}")
    )

    feed = parse(
        f"{before}<{prefix}entry{namespace}>{named}</{prefix}entry>", url="https://x.example/e"
    )

    assert (feed.title, feed.homepage) == ("Dunvar Post", "https://dunvar.example/")
    assert [(item.title, item.link) for item in feed.items] == [("Ferry", "https://x.example/a")]
    assert feed.items[0].paragraphs == (TEXT,)


def test_an_entry_of_another_format_is_no_feed() -> None:
    """XML that merely has entries is refused."""
    with pytest.raises(DocumentUnreadable):
        parse("<entry><title>x</title></entry>")


DUBLIN_CORE = ' xmlns:dc="http://purl.org/dc/elements/1.1/"'


@pytest.mark.parametrize(
    "document",
    [
        f"<feed{ATOM_1}{DUBLIN_CORE}><entry>{{}}</entry></feed>",
        f'<rss version="2.0"{DUBLIN_CORE}><channel><item>{{}}</item></channel></rss>',
    ],
)
def test_dublin_core(document: str) -> None:
    """What an item states in Dublin Core alone is read: title, text, author, date and language."""
    stated = (
        f"<dc:title>Ferry</dc:title><dc:description>{TEXT}</dc:description><dc:creator>Ana Lund</dc:creator>"
        "<dc:date>2024-01-02T10:00:00Z</dc:date>"
    )

    item = only_item(document.format(stated))

    assert (item.title, item.paragraphs, item.author, item.published) == (
        "Ferry",
        (TEXT,),
        "Ana Lund",
        TEN,
    )


def test_the_first_readable_date_counts() -> None:
    """An unreadable date does not hide a readable one; the reader sees the one that was used."""
    item = "<item><title>x</title><pubDate>soon</pubDate><dc:date>2024-01-02T10:00:00Z</dc:date></item>"

    found = only_item(rss(item))

    assert (found.published, found.published_raw) == (TEN, "2024-01-02T10:00:00Z")


@pytest.mark.parametrize(
    ("author", "name"),
    [("Ana Lund", "Ana Lund"), ("Dunvar Post", None)],
    ids=["a person", "itself"],
)
def test_the_author_of_a_feed(author: str, name: str | None) -> None:
    """Entries without an author have that of the feed, unless it is the feed's own name."""
    head = f"<title>Dunvar Post</title><author><name>{author}</name></author>"
    entry = "<entry><title>a</title></entry><entry><author><name>Bo</name></author></entry>"

    atom = parse(f"<feed{ATOM_1}>{head}{entry}</feed>")
    of_json = json.loads(json_feed(authors=None)) | {"authors": [{"name": author}]}

    assert [item.author for item in atom.items] == [name, "Bo"]
    assert only_item(json.dumps(of_json)).author == name


@pytest.mark.parametrize(
    ("kind", "written", "shown"),
    [
        ("", "How the &lt;details&gt; element came to be", "How the <details> element came to be"),
        (' type="text"', "History of the &lt;blink&gt; tag", "History of the <blink> tag"),
        (' type="text"', "Salt &amp;amp; Sons &amp;nbsp;– open", "Salt & Sons \xa0– open"),
        (' type="text"', "Salt & Sons & AT&T", "Salt & Sons & AT&T"),
        ("", "&lt;b>Breaking:&lt;/b> the ferry is back", "Breaking: the ferry is back"),
        (' type="html"', "&lt;b>Breaking: the ferry is back", "Breaking: the ferry is back"),
        (' type="html"', "Use of &amp;lt;b&amp;gt; in Lisk", "Use of <b> in Lisk"),
    ],
)
def test_brackets_in_atom(kind: str, written: str, shown: str) -> None:
    """Plain text keeps its brackets, unless it is HTML after all; references are characters."""
    document = f"<feed{ATOM_1}><entry><title{kind}>{written}</title><summary{kind}>{written}</summary></entry></feed>"

    item = only_item(document)

    assert item.title == shown
    assert item.paragraphs == (shown,)


def test_markup_that_is_escaped_in_part() -> None:
    """Tags are tags, escaped or not; a word in brackets is none."""
    text = "<p>The ferry to &lt;a href=&quot;https://x.example/&quot;&gt;Lisk&lt;/a&gt; is back, says &lt;Ana&gt;.</p>"
    entry = f'<entry><title>x</title><content type="html">{text}</content></entry>'

    assert only_item(f"<feed{ATOM_1}>{entry}</feed>").paragraphs == (
        "The ferry to Lisk is back, says <Ana>.",
    )
    assert only_item(rss(f"<item><description>{text}</description></item>")).paragraphs == (
        "The ferry to Lisk is back, says <Ana>.",
    )


def test_a_post_that_is_only_links() -> None:
    """Its headline is its text; without one, the words of the links, so that it isn't lost."""
    links = "&lt;a href='x'>Bridge open again&lt;/a> &lt;a href='y'>Ferry full&lt;/a>"

    titled, untitled, picture = parse(
        rss(
            f"<item><title>Two stories</title><description>{links}</description></item>"
            f"<item><description>{links}</description></item>"
            "<item><title>x</title><description>&lt;img src='y'></description></item>"
        )
    ).items

    assert (titled.title, titled.paragraphs) == ("Two stories", ("Two stories",))
    assert (untitled.title, untitled.paragraphs) == (None, ("Bridge open again Ferry full",))
    assert (picture.title, picture.paragraphs) == ("x", ())


def test_long_feeds_are_cut_between_tags() -> None:
    """The texts of the last items of a very long feed are cut, but never inside a tag."""
    text = "<p class='lead of the day'>Rope &amp;amp; tar.</p>".replace("<", "&lt;")
    items = f"<item><title>x</title><description>{text * 2_000}</description></item>" * 50

    last = parse(rss(items)).items[-1]

    assert 10 < len(last.paragraphs) < 100
    assert set(last.paragraphs[:-1]) == {"Rope & tar."}
    assert "Rope & tar.".startswith(last.paragraphs[-1])
    assert last.teaser


def test_authors_are_names() -> None:
    """Mail addresses are not shown."""
    item = "<item><title>x</title><author>{}</author></item>"

    assert only_item(rss(item.format("desk@dunvar.example (Ana Lund)"))).author == "Ana Lund"
    assert only_item(rss(item.format("Ana Lund &lt;ana@dunvar.example&gt;"))).author == "Ana Lund"
    assert only_item(rss(item.format("ana@dunvar.example"))).author is None


def test_teasers() -> None:
    """Short texts, cut texts and texts that end with "Read more" are teasers."""
    long = (TEXT + " ") * 12
    item = "<item><title>x</title><description>{}</description></item>"

    assert is_teaser(())
    assert is_teaser((TEXT,))
    assert not only_item(rss(item.format(long))).teaser
    assert only_item(rss(item.format(long + "[…]"))).teaser
    assert only_item(rss(item.format(long + "&lt;a href='x'>Read more&lt;/a>"))).teaser


def test_scripts_are_not_text() -> None:
    """The text of an Atom entry does not include its scripts."""
    text = "&lt;p>Short.&lt;/p>&lt;script>var x = 'a long program that nobody should ever read';&lt;/script>"

    item = only_item(ATOM.format(namespace=ATOM_1, date="published", kind="html", text=text))

    assert item.paragraphs == ("Short.",)


def test_both_ends_of_too_many_items_are_kept() -> None:
    """The newest items are at one of the ends, in any sort order."""
    items = "".join(f"<item><title>{number}</title></item>" for number in range(5_000))

    titles = [item.title for item in parse(rss(items)).items]

    assert len(titles) == MAX_ITEMS
    assert (titles[0], titles[-1]) == ("0", "4999")


def test_a_feed_without_items_is_a_feed() -> None:
    """An empty feed is not an error."""
    assert parse(rss()).title == "Dunvar Post"
    assert parse(rss()).items == ()


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (b"", "empty"),
        (b" \n", "empty"),
        (b"<!DOCTYPE html><html><body><p>x</p></body></html>", "unsupported"),
        (b"<html><head><title>x</title></head></html>", "unsupported"),
        (b"The ferry is back.", "unsupported"),
        (b"<opml><body/></opml>", "unsupported"),
        (b'{"text": "x"}', "unsupported"),
        (b"{", "unsupported"),
        (b"\x1f\x8b\x08x", "binary"),
    ],
)
def test_other_documents_are_refused(body: bytes, code: str) -> None:
    """The message is a sentence that says what to do."""
    with pytest.raises(DocumentUnreadable) as refused:
        parse(body)

    assert refused.value.code == code
    assert str(refused.value).endswith(".")


def test_it_works_in_another_process() -> None:
    """The function and its result can be pickled."""
    feed = parse(FORMATS["RSS 2.0"])

    assert pickle.loads(pickle.dumps(parse_feed)) is parse_feed
    assert pickle.loads(pickle.dumps(feed)) == feed


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_any_damaged_feed_is_read_or_refused(data: st.DataObject) -> None:
    """A feed with bytes removed or inserted raises nothing but DocumentUnreadable."""
    body = bytearray(FORMATS[data.draw(st.sampled_from(sorted(FORMATS)))].encode())
    for _ in range(data.draw(st.integers(1, 4))):
        start = data.draw(st.integers(0, len(body)))
        body[start : start + data.draw(st.integers(0, 60))] = data.draw(st.binary(max_size=8))
    try:
        feed = parse(bytes(body))
    except DocumentUnreadable:
        return

    assert isinstance(feed, Feed)
