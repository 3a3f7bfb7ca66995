"""Documents made to break a feed reader, by name; each is built on demand."""

from collections.abc import Callable

MEGABYTE = 1024 * 1024


def rss(items: bytes, before: bytes = b"") -> bytes:
    """An RSS feed around the items."""
    return (
        b'<?xml version="1.0"?>'
        + before
        + b"<rss version='2.0'><channel><title>Dunvar Post</title>"
        + items
        + b"</channel></rss>"
    )


def item(title: bytes = b"", text: bytes = b"") -> bytes:
    """An item of RSS."""
    return b"<item><title>" + title + b"</title><description>" + text + b"</description></item>"


def _laughs() -> bytes:
    entities = b'<!ENTITY a0 "ha">' + b"".join(
        b'<!ENTITY a%d "%s">' % (n, b"&a%d;" % (n - 1) * 10) for n in range(1, 12)
    )
    return rss(item(b"&a11;"), b"<!DOCTYPE rss [" + entities + b"]>")


def _blowup() -> bytes:
    entity = b'<!ENTITY a "' + b"x" * 50_000 + b'">'
    return rss(item(b"&a;" * 50_000), b"<!DOCTYPE rss [" + entity + b"]>")


def _external(reference: bytes) -> bytes:
    entity = b'<!ENTITY a SYSTEM "' + reference + b'">'
    return rss(item(b"before &a; after"), b"<!DOCTYPE rss [" + entity + b"]>")


def _attributes(count: int, value: bytes) -> bytes:
    return b" ".join(b"a%d=" % n + value for n in range(count))


def _many_tags_of_many_attributes() -> bytes:
    tag = b"<b " + _attributes(1_800, b"''") + b"/>"
    return rss((b"<item>" + tag + b"</item>") * (7 * MEGABYTE // len(tag)))


def _texts_in_many_namespaces() -> bytes:
    names = ("title", "description", "summary", "content", "body")
    texts = b"".join(b"<%s><b>x</b></%s>" % (name.encode(), name.encode()) for name in names)
    opening = b"<rss " + b" ".join(b"xmlns:n%d='u%d'" % (n, n) for n in range(800)) + b"><channel>"
    return opening + (b"<item>" + texts + b"</item>") * 2_000 + b"</channel></rss>"


DOCUMENTS: dict[str, Callable[[], bytes]] = {
    "billion laughs": _laughs,
    "quadratic blow-up": _blowup,
    "entity that names a file": lambda: _external(b"file:///etc/hostname"),
    "entity that names an address": lambda: _external(b"http://127.0.0.1:9/x"),
    "doctype of 5 MB": lambda: rss(
        item(b"x"), b"<!DOCTYPE rss [" + b"<!-- x -->" * 500_000 + b"]>"
    ),
    "doctypes": lambda: b"<!DOCTYPE rss [" * 500_000 + rss(item(b"x")),
    "100k attributes": lambda: rss(b"<item " + _attributes(100_000, b"'1'") + b"></item>"),
    "100k attributes with >": lambda: rss(b"<item " + _attributes(100_000, b"'>'") + b"></item>"),
    "100k attributes with <": lambda: rss(b"<item " + _attributes(100_000, b"'<'") + b"></item>"),
    "100k attributes without quotes": lambda: rss(
        b"<item " + _attributes(100_000, b"1") + b"></item>"
    ),
    "attributes just below the limit": _many_tags_of_many_attributes,
    "100k namespaces": lambda: rss(
        b"<item>" + b"".join(b"<x xmlns:n%d='u%d'/>" % (n, n) for n in range(100_000)) + b"</item>"
    ),
    "nested namespaces": lambda: rss(
        b"<item>" + b"".join(b"<x xmlns:n%d='u%d'>" % (n, n) for n in range(20_000)) + b"</item>"
    ),
    "texts in 800 namespaces": _texts_in_many_namespaces,
    "250 items around 900k tags": lambda: rss(b"<item>" * 250 + b"<b/>" * 900_000),
    "250 items around prefixed tags": lambda: rss(
        b"<item xmlns:q='u'>" * 250 + b"<q:b/>" * 400_000
    ),
    "500k links": lambda: rss(b"<item>" + b"<link/>" * 500_000 + b"</item>"),
    "100k deep": lambda: rss(b"<item>" + b"<b>" * 100_000 + b"x" + b"</b>" * 100_000 + b"</item>"),
    "100k items deep": lambda: rss(b"<item><title>x</title>" * 100_000),
    "100k deep, never closed": lambda: rss(b"<item><title>" + b"<b>" * 100_000),
    "1M < in CDATA": lambda: rss(item(b"x", b"<![CDATA[" + b"<" * 1_000_000 + b"]]>")),
    "< and comments in CDATA": lambda: rss(
        item(b"x", b"<![CDATA[" + b"<" * 1_000_000 + b"<!--" * 500_000 + b"]]>")
    ),
    "1M open CDATA": lambda: rss(item(b"x", b"<![CDATA[" * 900_000)),
    "3 MB of &": lambda: rss(item(b"x", b"&" * 3 * MEGABYTE)),
    "3 MB of &a;": lambda: rss(item(b"x", b"&a;" * MEGABYTE)),
    "3 MB of entities": lambda: rss(item(b"x", b"&eacute;" * 390_000)),
    "9 MB of <": lambda: b"<rss>" + b"<" * 9 * MEGABYTE,
    "9 MB of <item": lambda: b"<rss>" + b"<item" * (9 * MEGABYTE // 5),
    "900k <item": lambda: b"<rss>" + b"<item" * 900_000,
    "480k <i a=1>": lambda: rss(b"<i a=1>" * 480_000),
    "900k <": lambda: b"<rss>" + b"<" * 900_000,
    "900k instructions": lambda: rss(b"<?x ?>" * 900_000),
    "1.9M &": lambda: rss(item(b"x", b"&" * 1_900_000)),
    "90k < for the fallback": lambda: b"<rss><Item>" + b"<" * 90_000,
    "900 KB for the fallback": lambda: b"<rss><Item>" + b"<!-- " * 90_000 + b"<Title>&" * 10_000,
    "1 MB of <item>": lambda: b"<rss>" + b"<item>" * (MEGABYTE // 7),
    "500k items": lambda: rss(item(b"x") * 180_000),
    "1.4M empty items": lambda: rss(b"<item/>" * 1_400_000),
    "items with 9 MB of tags": lambda: rss(
        item(b"x", b"<![CDATA[" + b"<p>xxxxxx" * 990 + b"]]>") * 990
    ),
    "one text of 9 MB": lambda: rss(item(b"x", b"<![CDATA[" + b"<p>x</p>" * 1_150_000 + b"]]>")),
    "one title of 9 MB": lambda: rss(item(b"x &lt;b " * (9 * MEGABYTE // 8))),
    "one date of 9 MB": lambda: rss(b"<item><pubDate>" + b"1 " * 4_500_000 + b"</pubDate></item>"),
    "one link of 9 MB": lambda: rss(
        b"<item><link>http://x.example/" + b"../" * 3_000_000 + b"</link></item>"
    ),
    "authors": lambda: rss(b"<item><author>" + b"a@" * 4_000_000 + b"</author></item>"),
    "comments, never closed": lambda: rss(b"<!--" * 2_000_000),
    "instructions": lambda: rss(b"<?x ?>" * 1_500_000),
    "xml:base chain": lambda: rss((b"<item xml:base='a/'>" + b"<link>x</link></item>") * 200_000),
    "markup in titles": lambda: rss(item(b"<b>x</b>" * 500_000)),
    "prefixed titles": lambda: rss(
        b"<item>" + b"<media:title>x</media:title>" * 300_000 + b"</item>"
    ),
    "JSON, 100k deep": lambda: b'{"items": ' + b"[" * 100_000,
    "JSON of wrong types": lambda: (
        b'{"version": 1, "items": [1, null, {"id": {}, "authors": 3}], "title": []}'
    ),
    "JSON numbers": lambda: b'{"items": [{"id": ' + b"9" * 1_000_000 + b"}]}",
    "JSON of 9 MB": lambda: b'{"items": [' + b'{"id":1},' * 1_000_000 + b"{}]}",
    "empty": lambda: b"",
    "blanks": lambda: b" \n" * 1_000_000,
    "zeros": lambda: b"\0" * 5 * MEGABYTE,
    "garbage": lambda: bytes((n * 7919 + n // 251) % 256 for n in range(3 * MEGABYTE)),
    "stray bytes": lambda: rss(item(b"x", (b"a" * 150 + b"\xff") * 60_000)),
    "all stray": lambda: rss(item(b"x", b"\xff" * 9 * MEGABYTE)),
    "says UTF-16": lambda: b'<?xml version="1.0" encoding="UTF-16"?>' + rss(item(b"x"))[21:],
    "says punycode": lambda: (
        b'<?xml version="1.0" encoding="punycode"?>' + rss(item(b"x" * MEGABYTE))[21:]
    ),
    "gzip": lambda: b"\x1f\x8b\x08" + b"x" * 1_000,
    "too large": lambda: rss(item(b"x" * 11 * MEGABYTE)),
    "a web page": lambda: (
        b"<!DOCTYPE html><html><head><title>x</title></head><body>" + b"<p>x" * 500_000
    ),
    "a sitemap": lambda: b"<?xml version='1.0'?><urlset><url><loc>x</loc></url></urlset>",
    "OPML": lambda: b"<?xml version='1.0'?><opml><body><outline text='rss'/></body></opml>",
    "broken feed of 900 KB": lambda: b"<feed><entry" + b"<entry <" * 110_000,
    "< for the fallback": lambda: b"<rss><Item>" + b"<" * 1_000_000,
    "CDATA for the fallback": lambda: b"<rss><ITEM>" + b"<![CDATA[<!--" * 80_000,
    "declarations for the fallback": lambda: b"<rss><ITEM>" + b"<!x " * 250_000,
    "attributes for the fallback": lambda: (
        b"<rss><ITEM " + b"a=' " * 15_000 + b">" + b"<!DOCTYPE [" * 50_000
    ),
    "quotes in tags": lambda: rss(item(b"x", b"<![CDATA[" + b'<a ="" x="' * 300_000 + b"]]>")),
}
