"""OPML lists of feeds are read and written."""

import contextlib
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import DocumentUnreadable
from bot.reading.feeds.feed_list import Outline
from bot.reading.feeds.opml import read_opml
from bot.reading.feeds.opml_writer import write_opml

LIST = """<?xml version="1.0" encoding="{encoding}"?>
<opml version="1.1"><head><title>Mine</title></head><body>
  <outline text="News"><outline text="Deep">
    <outline type="rss" text="Die Fähre" title="Die Fähre &amp; mehr" xmlUrl="https://lantern.example/feed?a=1&amp;b=2" htmlUrl="https://lantern.example/"/>
  </outline></outline>
  <OUTLINE TEXT="Capitals" XMLURL=" http://gazette.example/rss " />
  <outline text="No address"/><outline text="Again" xmlUrl="https://lantern.example/feed?a=1&amp;b=2"/>
</body></opml>"""
FOUND = [
    Outline("Die Fähre & mehr", "https://lantern.example/feed?a=1&b=2", "https://lantern.example/"),
    Outline("Capitals", "http://gazette.example/rss"),
]


@pytest.mark.parametrize("encoding", ["utf-8", "iso-8859-1", "utf-16", "windows-1252"])
def test_a_list_is_read(encoding: str) -> None:
    """Folders, capitals and encoding don't matter; each address is read once."""
    assert read_opml(LIST.format(encoding=encoding).encode(encoding)) == (FOUND, [])


def test_a_wrong_encoding_is_repaired() -> None:
    """Names in another encoding than the file declares are read correctly."""
    assert read_opml(LIST.format(encoding="utf-8").encode("cp1252")).outlines == FOUND
    assert read_opml(LIST.format(encoding="us-ascii").encode("utf-8")).outlines == FOUND


def test_bare_ampersands_and_missing_ends_are_repaired() -> None:
    """Many feed readers don't escape addresses, and files can be cut off."""
    broken = '<opml><body><outline text="A & B" xmlUrl="https://a.example/?x=1&y=2"/><outline text="C" xmlUrl="https://c.example/"'

    assert read_opml(broken.encode()).outlines[0] == Outline("A & B", "https://a.example/?x=1&y=2")


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "https://u:p@a.example/",
        "a.example/rss",
        "http://[",
    ],
)
def test_only_web_addresses_are_read(address: str) -> None:
    """Entries with other addresses are named with the reason; the rest of the list is read."""
    listed = f'<opml><body><outline xmlUrl="{address}"/><outline xmlUrl="https://b.example/"/></body></opml>'

    found = read_opml(listed.encode())

    assert found.outlines == [Outline("", "https://b.example/")]
    assert [entry for entry, _ in found.skipped] == [address]


def test_an_entry_with_an_empty_address_is_named() -> None:
    """Its title says which one it is; folders and links to pages are no entries."""
    listed = (
        '<opml><body><outline type="rss" text="Folder"><outline text="Gone" xmlUrl=""/></outline>'
        '<outline type="link" text="Page" url="https://a.example/"/></body></opml>'
    )

    found = read_opml(listed.encode())

    assert found.outlines == []
    assert [entry for entry, _ in found.skipped] == ["Gone"]


@pytest.mark.parametrize(
    "attributes",
    [
        'text="A" description="How to "Grow small boats" " xmlUrl="{}"',
        'text="A" xmlUrl="{}" description="The "Gull""',
        "text='A' description='It's the harbour's' xmlUrl='{}'",
        'text="A" description="a < b, and c > d" xmlUrl="{}"',
        'text="A" description="<p>Boats</p><p>"Ropes"</p>" xmlUrl="{}" type="rss"',
        'text="A" description="<b>Boats</b> & "ropes"" xmlUrl="{}"',
        'text = "A" xmlUrl = "{}" description="""',
        'text="A"xmlUrl="{}"description="x"',
        'TEXT="A" description="say "hi" & <br/>" XMLURL="{}"',
    ],
)
def test_outlines_that_are_no_xml_are_read(attributes: str) -> None:
    """A quotation mark or a bracket in an attribute costs no feed, neither this one nor its neighbours."""
    before = '<outline text="First" xmlUrl="https://first.example/?a=1&amp;b=2"/>'
    after = '<outline text="Last" xmlUrl="https://last.example/"></outline>\n</outline >'
    broken = f"<outline {attributes.format('https://a.example/?x=1&y=2')} />"

    found = read_opml(f"<opml><body>{before}\n{broken}\n{after}</body></opml>".encode())

    assert found.outlines == [
        Outline("First", "https://first.example/?a=1&b=2"),
        Outline("A", "https://a.example/?x=1&y=2"),
        Outline("Last", "https://last.example/"),
    ]


def test_outlines_in_comments_are_not_read() -> None:
    """What is commented out stays out, in files that are repaired as well."""
    commented = '<!-- <outline text="x" xmlUrl="https://x.example/"/> -->'
    broken = '<outline text="A" description="a "b" c" xmlUrl="https://a.example/"/>'

    for file in (commented + broken, broken + commented):
        found = read_opml(f"<opml><body>{file}</body></opml>".encode())

        assert [each.url for each in found.outlines] == ["https://a.example/"]


@pytest.mark.parametrize(
    "piece",
    [
        "<outline ",
        '<outline xmlUrl="',
        '" a="',
        "<!--",
        "> ",
        '<outline a="b" ',
        " a= ",
        "</outline> ",
    ],
)
def test_hostile_lists_take_linear_time(piece: str) -> None:
    """Two megabytes of broken outlines are read or refused in seconds."""
    listed = "<opml><body><outline " + piece * (2_000_000 // len(piece))
    begun = time.process_time()
    with contextlib.suppress(DocumentUnreadable):
        read_opml(listed.encode())

    assert time.process_time() - begun < 4


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty"),
        (b" \n", "empty"),
        (b"no opml at all", "unsupported"),
        (b"<html></html>", "unsupported"),
        (b"<rss><channel/></rss>", "unsupported"),
        (b"<opml><body/></opml>", "no_articles"),
        (bytes(range(256)) * 40, "binary"),
        (b"\x1f\x8b\x08\x00", "binary"),
        (b"<opml>" + b" " * (21 * 1024 * 1024), "too_large"),
    ],
)
def test_other_files_are_refused(data: bytes, code: str) -> None:
    """The message is one line that says what to do."""
    with pytest.raises(DocumentUnreadable) as refusal:
        read_opml(data)

    assert refusal.value.code == code
    assert str(refusal.value).endswith(".")
    assert "\n" not in str(refusal.value)
    assert "\n" not in str(refusal.value)


def test_a_list_that_is_too_long_is_refused() -> None:
    """No part of it is dropped silently; the message gives the number of feeds and the limit."""
    listed = [Outline("", f"https://a.example/{n}") for n in range(10_001)]

    assert len(read_opml(write_opml(listed[1:]).encode()).outlines) == 10_000
    with pytest.raises(DocumentUnreadable, match="10,001 feeds, but the limit is 10,000"):
        read_opml(write_opml(listed).encode())


def test_entities_of_the_file_are_not_expanded() -> None:
    """Neither XML bombs nor references to local files work."""
    entities = '<!ENTITY a0 "ha">' + "".join(
        f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10)
    )
    files = '<!ENTITY f SYSTEM "file:///etc/passwd">'
    listed = f'<?xml version="1.0"?><!DOCTYPE opml [{entities}{files}]><opml><body><outline text="x" xmlUrl="https://a.example/"/>&a9;&f;<outline text="&f;" xmlUrl="https://b.example/"/></body></opml>'
    begun = time.process_time()

    found = read_opml(listed.encode())

    assert found.outlines[0] == Outline("x", "https://a.example/")
    assert "root:" not in str(found)
    assert time.process_time() - begun < 1


def test_references_to_surrogates_are_dropped() -> None:
    """libxml2 accepts half a pair, which is not a character."""
    listed = b'<opml><body><outline text="a&#xD83D;b&#56841;" xmlUrl="https://a.example/"/></body></opml>'

    assert read_opml(listed).outlines == [Outline("ab", "https://a.example/")]


def test_deep_nesting_is_harmless() -> None:
    """A hundred thousand nested folders don't crash the parser."""
    begun = time.process_time()
    deep = '<opml><body><outline text="first" xmlUrl="https://a.example/"/>' + "<outline>" * 100_000

    assert read_opml(deep.encode()).outlines == [Outline("first", "https://a.example/")]
    assert time.process_time() - begun < 2


@given(
    st.lists(
        st.tuples(st.text(), st.integers(0, 10**9)).map(
            lambda pair: Outline(pair[0], f"https://a.example/{pair[1]}?a=1&b='\"<")
        ),
        unique_by=lambda outline: outline.url,
        min_size=1,
    )
)
def test_what_is_written_can_be_read(outlines: list[Outline]) -> None:
    """The addresses are the same, in the same order, and each name is one line, for any names."""
    read = read_opml(write_opml(outlines).encode()).outlines

    assert [outline.url for outline in read] == [outline.url for outline in outlines]
    assert all("\n" not in outline.title for outline in read)


def test_the_output_is_opml_2() -> None:
    """The output is exactly what other feed readers expect."""
    assert write_opml([Outline("A & B", "https://a.example/?x&y", "https://a.example/")]) == (
        '<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n  <head><title>Dateline</title></head>\n  <body>\n'
        '    <outline type="rss" text="A &amp; B" title="A &amp; B" xmlUrl="https://a.example/?x&amp;y" htmlUrl="https://a.example/"/>\n'
        "  </body>\n</opml>\n"
    )


def test_a_tag_with_too_many_attributes_is_refused() -> None:
    """Parsing it would take quadratic time."""
    attributes = " ".join(f'a{n}="1"' for n in range(100_000))
    begun = time.process_time()

    with pytest.raises(DocumentUnreadable, match="1,000 attributes"):
        read_opml(f"<opml><body><outline {attributes}/></body></opml>".encode())
    assert time.process_time() - begun < 1
