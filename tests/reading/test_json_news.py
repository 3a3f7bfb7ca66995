"""Each object of a JSON document becomes an article; everything else is reported."""

import contextlib
import json
import time
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.errors import DocumentUnreadable
from bot.models import ParsedArticle
from bot.reading.document_formats import parse_document
from bot.reading.document_json import document_json
from bot.reading.json_news import parse_json_news
from bot.words import english

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)


def article_of(**fields: Any) -> ParsedArticle:
    (article,) = parse_json_news(json.dumps(fields).encode(), NOW).articles
    return article


def test_every_field_is_kept() -> None:
    """Title, text, source, address and date are kept; the kind of source is `given`."""
    article = article_of(
        title=" Ferry\nreturns ",
        text="The ferry to Dunvar is back.\n\nIt was away for\u0002 a year.",
        source="Dunvar Post",
        url="https://dunvar.example/ferry",
        published="2024-03-04T10:00:00+02:00",
    )

    assert article.title == "Ferry returns"
    assert article.body == ("The ferry to Dunvar is back.", "It was away for a year.")
    assert (article.source, article.source_kind) == ("Dunvar Post", "given")
    assert article.url == "https://dunvar.example/ferry"
    assert article.published == datetime(2024, 3, 4, 8, tzinfo=UTC)
    assert article.published_raw == "2024-03-04T10:00:00+02:00"
    assert article.language == "en"


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("2024-03-04T10:00:00Z", datetime(2024, 3, 4, 10, tzinfo=UTC)),
        ("2024-03-04 10:00:00", datetime(2024, 3, 4, 10, tzinfo=UTC)),
        ("2024-03-04", datetime(2024, 3, 4, tzinfo=UTC)),
        ("04.03.2024", datetime(2024, 3, 4, tzinfo=UTC)),
        ("4. 3. 2024, 10:00", datetime(2024, 3, 4, 10, tzinfo=UTC)),
        ("31.02.2024", None),
        ("04/03/2024", None),
        ("631152000", datetime(1990, 1, 1, tzinfo=UTC)),
        ("Mon, 04 Mar 2024 10:00:00 GMT", datetime(2024, 3, 4, 10, tzinfo=UTC)),
        ("Mon, 04 Mar 2024 10:00:00 +0530", datetime(2024, 3, 4, 4, 30, tzinfo=UTC)),
        ("Mon, 04 Mar 2024 10:00:00 EST", datetime(2024, 3, 4, 15, tzinfo=UTC)),
        ("2999-01-01", datetime(2999, 1, 1, tzinfo=UTC)),
        ("Mon, 04 Mar 2024 10:00:00 CEST", datetime(2024, 3, 4, 8, tzinfo=UTC)),
        ("Mon, 04 Mar 2024 10:00:00 QQST", None),
        ("1970-01-01T00:00:00Z", None),
        ("yesterday", None),
        ("0001-01-01T00:00:00+23:00", None),
        ("9" * 5_000, None),
    ],
)
def test_dates_are_read_or_unknown(written: str, moment: datetime | None) -> None:
    """A date is in UTC or unknown, never guessed; the written form is kept."""
    article = article_of(text="The ferry is back.", published=written)

    assert article.published == moment
    assert article.published is None or article.published.utcoffset() == timedelta(0)
    assert article.published_raw == written


@pytest.mark.parametrize(
    "url",
    ["javascript:alert(1)", "ftp://a.example/", "//a.example", "https://", "http://[", "a b", 7],
)
def test_only_web_addresses_are_kept(url: object) -> None:
    """An address that can't be shown is dropped; the article is kept."""
    assert article_of(text="The ferry is back.", url=url).url is None


@pytest.mark.parametrize(
    ("url", "kept"),
    [
        ("https://a.example/EU Long 3.html", "https://a.example/EU%20Long%203.html"),
        ("https://a.example:99999/x", "https://a.example:99999/x"),
        ("https://ana:secret@a.example/", "https://ana:secret@a.example/"),
    ],
)
def test_addresses_are_kept_to_be_shown(url: str, kept: str) -> None:
    """Blanks are encoded; an address that can't be opened is kept as text."""
    assert article_of(text="The ferry is back.", url=url).url == kept


def test_dateline_and_captions_are_removed_from_the_body() -> None:
    """A text is parsed like that of a listing, but keeps its given source."""
    article = article_of(
        source="Harbour Mail",
        text="A ferry. (AP Photo/Lena Ostrow)\nLISK, Norvia (AP) — The ferry is back.\nRead More\n"
        "It was away.\n© 2020 Harbour Mail. All rights reserved.",
    )

    assert article.body == ("The ferry is back.", "It was away.")
    assert article.dateline is not None
    assert (article.dateline.city, article.dateline.region) == ("LISK", "Norvia")
    assert article.source == "Harbour Mail"
    assert [caption.credit for caption in article.captions] == ["AP Photo/Lena Ostrow"]


def test_a_later_dateline_is_text() -> None:
    """The paragraphs above a later dateline are body text, not captions."""
    article = article_of(text="The ferry is back.\nLISK (AP) — So is the bus.")

    assert article.body == ("The ferry is back.", "LISK (AP) — So is the bus.")
    assert article.source is None


def test_unusable_lines_are_reported() -> None:
    """The rest of the document is parsed."""
    lines = [
        '{"text": "The ferry is back."}',
        "",
        "[1, 2]",
        "{broken",
        '{"title": "No text"}',
        '{"text": 7}',
        '{"text": "Read More"}',
        "[" * 100_000,
        r'{"text": "\u200b\u202e \ufeff"}',
    ]

    document = parse_json_news("\n".join(lines).encode(), NOW)

    assert len(document.articles) == 1
    assert [each.reason for each in document.skipped] == [
        "Line 3 isn't a JSON object.",
        "Line 4 isn't a JSON object.",
        "Line 5 has no text; its fields are “title”.",
        "The text of line 6 contains no article.",
        "The text of line 7 contains no article.",
        "Line 8 isn't a JSON object.",
        "The text of line 9 contains no article.",
    ]


def test_without_articles_the_error_shows_the_expected_form() -> None:
    """The message gives an example, and the first line that failed."""
    with pytest.raises(DocumentUnreadable, match=r'\{"text".*Line 1') as refusal:
        parse_json_news(b"nothing", NOW)

    assert refusal.value.code == "no_articles"


TEXT = "The ferry to Dunvar is back after eleven weeks in the yard."
FERRY = {
    "title": "Ferry returns",
    "source": "Dunvar Post",
    "url": "https://dunvar.example/ferry",
    "published": "2024-03-04T10:00:00Z",
    "text": TEXT,
}


def ferry_of(article: ParsedArticle) -> dict[str, Any]:
    """What the article says, in the form of FERRY."""
    return {
        "title": article.title,
        "source": article.source,
        "url": article.url,
        "published": article.published and article.published.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "text": article.text,
    }


def in_names(text: str, title: str, source: str, url: str, published: str) -> dict[str, Any]:
    """FERRY under other names."""
    names = (text, title, source, url, published)
    return dict(
        zip(
            names,
            (FERRY[each] for each in ("text", "title", "source", "url", "published")),
            strict=True,
        )
    )


@pytest.mark.parametrize(
    "fields",
    [
        in_names("content", "headline", "publisher", "link", "date"),
        in_names("body", "Title", "Source", "URL", "pubDate"),
        in_names("article_body", "article_title", "site_name", "article_url", "published_at"),
        in_names("maintext", "title", "source_domain", "url", "date_publish"),
        in_names("content:encoded", "title", "dc:publisher", "guid", "pubDate")
        | {"source": "Dunvar Post"},
        in_names("articleBody", "headline", "outlet", "@id", "datePublished"),
        in_names("story", "heading", "newspaper", "permalink", "timestamp"),
        # NewsAPI
        {
            "source": {"id": None, "name": "Dunvar Post"},
            "author": "Lena Ostrow",
            "title": "Ferry returns",
            "description": None,
            "url": FERRY["url"],
            "urlToImage": None,
            "publishedAt": "2024-03-04T10:00:00Z",
            "content": TEXT,
        },
        # schema.org
        {
            "@type": "NewsArticle",
            "headline": "Ferry returns",
            "datePublished": "2024-03-04T11:00:00+01:00",
            "publisher": {"@type": "Organization", "name": "Dunvar Post"},
            "author": [{"@type": "Person", "name": "Lena Ostrow"}],
            "url": FERRY["url"],
            "articleBody": TEXT,
        },
        # WordPress
        {
            "title": {"rendered": "Ferry returns"},
            "date_gmt": "2024-03-04T10:00:00",
            "date": "2024-03-04T10:00:00",
            "link": FERRY["url"],
            "content": {"rendered": f"<p>{TEXT}</p>", "protected": False},
            "site": "Dunvar Post",
        },
        # Guardian
        {
            "webTitle": "Ferry returns",
            "webUrl": FERRY["url"],
            "webPublicationDate": "2024-03-04T10:00:00Z",
            "fields": {"bodyText": TEXT, "publication": "Dunvar Post"},
        },
        # Elasticsearch, MongoDB
        {"_index": "news", "_source": FERRY},
        {**FERRY, "_id": {"$oid": "5f"}, "published": {"$date": "2024-03-04T10:00:00Z"}},
        # Paragraphs, links and publishers as lists
        {**FERRY, "text": [TEXT]},
        {**FERRY, "text": None, "paragraphs": [{"text": TEXT}]},
        {**FERRY, "source": [{"name": "Dunvar Post"}], "url": None, "link": [{"rel": "self", "href": "https://a.example/1"}, {"rel": "alternate", "href": FERRY["url"]}]},
        # Seconds, milliseconds, microseconds, as numbers and as texts
        *({**FERRY, "published": when} for when in (1709546400, 1709546400.0, 1709546400000, 1709546400000000, "1709546400", "1709546400000", {"$date": {"$numberLong": "1709546400000"}})),
        # Names of several words, in several languages
        in_names("short_description", "article_title", "publisher_name", "page_url", "created_at_utc"),
        in_names("story_text", "News Headline", "site_label", "canonicalLink", "publication_datetime")
        | {"image_url": "https://dunvar.example/a.jpg", "text_length": 61, "date_crawled": "2024-05-05"},
        in_names("Inhalt", "Überschrift", "Quelle", "Link", "Datum"),
        in_names("texte", "titre", "source", "lien", "date_publication"),
        in_names("Cuerpo", "Título", "Fuente", "Enlace", "Fecha de publicación"),
        # The address of the page as its source; more about the article in an object next to it
        {k: v for k, v in FERRY.items() if k != "url"} | {"source": FERRY["url"], "hostname": "Dunvar Post"},
        {"headline": FERRY["title"], "content": TEXT, "meta": {k: FERRY[k] for k in ("url", "published", "source")}},
        # A date with and without its time
        {**FERRY, "published": None, "date": "2024-03-04", "dateTime": FERRY["published"]},
        # Blocks of spans
        {**FERRY, "text": [{"_type": "block", "children": [{"text": TEXT[:9]}, {"text": TEXT[9:]}]}]},
        # A field without use before the one that has it
        {**FERRY, "content": "", "description": "Short."},
        {"date": "last week", "published_at": "2024-03-04T10:00:00Z", **{k: v for k, v in FERRY.items() if k != "published"}},
    ],
)  # fmt: skip
def test_fields_are_found_under_the_names_that_people_give_them(fields: dict[str, Any]) -> None:
    """Whatever the exporter calls them, and however it nests them."""
    assert ferry_of(article_of(**fields)) == FERRY


@pytest.mark.parametrize(
    ("author", "byline"),
    [
        ("Lena Ostrow", "Lena Ostrow"),
        (["Lena Ostrow", "Jan Weir", "Lena Ostrow"], "Lena Ostrow, Jan Weir"),
        ({"name": "Lena Ostrow"}, "Lena Ostrow"),
        ([{"name": "Lena Ostrow"}, {"first": "Jan", "last": "Weir"}], "Lena Ostrow, Jan Weir"),
        ([], None),
        ([[[[[[["Lena"]]]]]]], None),
        (7, None),
    ],
)
def test_authors_become_the_byline(author: object, byline: str | None) -> None:
    """A name, several, or objects with names."""
    for name in ("author", "authors", "creator", "byline"):
        assert article_of(text=TEXT, **{name: author}).byline == byline


def notes_of(*lines: dict[str, Any]) -> list[str]:
    document = parse_json_news("\n".join(map(json.dumps, lines)).encode(), NOW)
    return [english().tell(note) for note in document.notes]


def test_which_fields_were_used_is_said() -> None:
    """Other names than the documented ones are named, and so are fields that nobody used."""
    assert notes_of(FERRY) == []
    assert notes_of({"headline": "Ferry", "content": TEXT, "views": 7, "tags": [], "id": 12}) == [
        "Fields: text from “content”, title from “headline”.",
        "Not used: “views”, “id”.",
    ]
    assert notes_of({**FERRY, "content": "Short."}, {"headline": "Bus", "body": TEXT}) == [
        "Fields: text from “text” and “body”, title from “title” and “headline”,"
        " source from “source”, url from “url”, published from “published”.",
        "Not used: “content”.",
    ]
    assert notes_of({"text": TEXT, **{f"a{n}": n for n in range(1, 31)}})[0].endswith(
        "“a8” and 22 more."
    )


def test_unreadable_dates_and_addresses_are_said() -> None:
    """The articles are kept, undated or without a link, and the first one is quoted."""
    assert notes_of({**FERRY, "published": "soon"}, FERRY) == [
        "The date in line 1 can't be read: “soon”. That article is undated."
    ]
    assert notes_of(FERRY, *[{**FERRY, "published": 0, "url": "ferry page"}] * 2) == [
        "2 dates can't be read, the first in line 2: “0”. Those articles are undated.",
        "2 addresses can't be shown as links, the first in line 2: “ferry page”.",
    ]


def test_names_of_fields_are_safe_to_print() -> None:
    """A hostile name is cut, and its control characters are removed."""
    (note,) = notes_of({"text": TEXT, "\x1b[31m" + "x" * 10_000: 1})

    assert note.isprintable()
    assert len(note) < 100


BUS = {**FERRY, "title": "Bus returns", "text": "The bus to Lisk is back, too."}


@pytest.mark.parametrize(
    "text",
    [
        json.dumps([FERRY, BUS]),
        json.dumps([FERRY, BUS], indent=2),
        "[\n" + json.dumps(FERRY) + ",\n" + json.dumps(BUS) + "\n]\n",
        json.dumps(FERRY) + ",\n" + json.dumps(BUS) + ",\n",
        json.dumps(FERRY, indent=2) + "\n" + json.dumps(BUS, indent=2),
        json.dumps({"articles": [FERRY, BUS]}),
        json.dumps({"status": "ok", "totalResults": 2, "articles": [FERRY, BUS]}, indent=1),
        json.dumps({"response": {"status": "ok", "results": [FERRY, BUS]}}),
        json.dumps({"hits": {"total": 2, "hits": [{"_source": FERRY}, {"_source": BUS}]}}),
        json.dumps({"data": {"items": {"edges": 1}, "stories": [{"node": FERRY}, {"node": BUS}]}}),
        json.dumps({"@context": "https://schema.org", "@graph": [FERRY, BUS]}),
        json.dumps({"articles": {"results": [FERRY, BUS], "count": 2}}),
        json.dumps({"tags": [{"name": "ferries"}], "actualités": [FERRY, BUS]}),
        json.dumps({"data": {"children": [{"data": FERRY}, {"data": BUS}]}}),
    ],
)
@pytest.mark.parametrize("name", ["news.json", "news.jsonl", "-"])
def test_lists_of_articles_are_read(text: str, name: str) -> None:
    """A list, objects on several lines, and the answers of common services."""
    document = parse_document(text.encode(), name, now=NOW)

    assert [ferry_of(each) for each in document.articles] == [FERRY, BUS]
    assert not document.notes
    assert not document.skipped


def test_one_object_on_several_lines_is_one_article() -> None:
    """A list of its authors or pictures isn't mistaken for a list of articles."""
    fields = {**FERRY, "authors": [{"name": "Lena Ostrow"}], "images": [{"text": "A ferry"}]}

    (article,) = parse_json_news(json.dumps(fields, indent=2).encode(), NOW).articles

    assert ferry_of(article) == FERRY


def test_the_source_can_be_stated_once_for_all() -> None:
    """Next to the list; an article's own source comes first."""
    without = {name: value for name, value in BUS.items() if name != "source"}
    document = parse_json_news(
        json.dumps({"publisher": "Lantern", "items": [FERRY, without]}).encode(), NOW
    )

    assert [each.source for each in document.articles] == ["Dunvar Post", "Lantern"]


def test_what_is_broken_in_a_list_is_reported() -> None:
    """The objects around a broken one are read, also if the end of the file is missing."""
    lines = [
        "[",
        json.dumps(FERRY) + ",",
        '{"text": broken},',
        json.dumps(BUS) + ",",
        '{"text": "The',
    ]

    document = parse_json_news("\n".join(lines).encode(), NOW)

    assert [each.title for each in document.articles] == ["Ferry returns", "Bus returns"]
    assert [each.reason for each in document.skipped] == [
        "Item 2 isn't a JSON object.",
        "Item 4 isn't a JSON object.",
    ]


def test_a_text_that_was_cut_says_so() -> None:
    """NewsAPI's count of missing characters becomes an ellipsis."""
    assert article_of(text="The ferry is back. It was aw… [+1234 chars]").body == (
        "The ferry is back. It was aw…",
    )


@pytest.mark.parametrize(
    "text",
    [
        "[" * 200_000,
        '[{"a":' * 100_000,
        '{"articles": [' + "{}," * 100_000,
        "[\n" + '{"text": "open\n' * 20_000,
        '{"text": "' + "x" * 1_000_000,
        '{"' + "k" * 1_000_000 + '": 1}',
    ],
)
def test_broken_json_of_any_size_is_refused_quickly(text: str) -> None:
    """Nothing that is broken costs more than a second a megabyte."""
    begun = time.process_time()
    with pytest.raises(DocumentUnreadable):
        parse_json_news(text.encode(), NOW)

    assert time.process_time() - begun < 2


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(),
    lambda inner: (
        st.lists(inner, max_size=2)
        | st.dictionaries(st.sampled_from(["name", "text", "href"]), inner)
    ),
    max_leaves=3,
)


@settings(deadline=None)
@given(
    st.dictionaries(
        st.sampled_from(
            ["text", "content", "title", "source", "url", "published", "authors", "lang"]
        ),
        JSON_VALUES,
    )
)
def test_any_object_is_read_or_refused(fields: dict[str, Any]) -> None:
    """Values of any type raise nothing else, and let no lone surrogates or control characters through."""
    try:
        document = parse_json_news(json.dumps(fields).encode(), NOW)
    except DocumentUnreadable:
        return

    printed = json.dumps(document_json(document), ensure_ascii=False).encode()
    assert b"\\u00" not in printed


@settings(deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    """Any bytes are parsed or raise DocumentUnreadable."""
    for content in (data, b'{"text": "' + data + b'"}'):
        with contextlib.suppress(DocumentUnreadable):
            assert parse_document(content, "news.jsonl", now=NOW).articles
