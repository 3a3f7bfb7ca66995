"""Documents of every kind are recognized and parsed, and printed as JSON."""

from datetime import UTC, datetime

import pytest

from bot.errors import DocumentUnreadable
from bot.models import Document
from bot.reading.document_formats import parse_document
from bot.reading.document_json import document_json, error_json
from bot.words import say

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
ARTICLE = "The ferry between the two islands is back after eleven weeks in the yard, the harbour master said."


def parse(data: bytes, name: str) -> Document:
    return parse_document(data, name, now=NOW)


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b'{"text": "The ferry is back."}', "news.jsonl"),
        (b'{"text": "The ferry is back."}', "news.NDJSON"),
        (b'\n {"text": "The ferry is back."}\n', "-"),
        (b"\xef\xbb\xbf" + b'{"text": "The ferry is back."}', "news.txt"),
        (b"The ferry is back.", "news.txt"),
        (b"The ferry is back.", "README"),
    ],
)
def test_the_kind_is_recognized_by_name_and_content(data: bytes, name: str) -> None:
    """JSON Lines are recognized by their ending or their first line; other text is a listing."""
    assert parse(data, name).articles[0].body == ("The ferry is back.",)


def test_a_brace_alone_is_not_json() -> None:
    """A listing can begin with a brace."""
    document = parse(b"{sic} was all that the mayor said.\nRead More\n", "news.txt")

    assert document.articles[0].body == ("{sic} was all that the mayor said.",)


PAGE = f"<html><body><article><p>{ARTICLE}</p><p>{ARTICLE} Again.</p></article></body></html>"
RSS = f"<rss version='2.0'><channel><title>Lantern</title><item><title>Ferry</title><description>{ARTICLE}</description></item></channel></rss>"
ATOM = f"<feed xmlns='http://www.w3.org/2005/Atom'><title>Lantern</title><entry><title>Ferry</title><summary>{ARTICLE}</summary></entry></feed>"
RDF = f"<rdf:RDF xmlns='http://purl.org/rss/1.0/' xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><channel><title>Lantern</title></channel><item><title>Ferry</title><link>https://a.example/1</link><description>{ARTICLE}</description></item></rdf:RDF>"
JSON_FEED = f'{{"version": "https://jsonfeed.org/version/1.1", "title": "Lantern", "items": [{{"id": "1", "title": "Ferry", "content_text": "{ARTICLE}"}}]}}'
DECLARED = "<?xml version='1.0' encoding='utf-8'?>\n"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (PAGE, "page.html"),
        (PAGE[6:], "page.HTM"),
        ("\n<!DOCTYPE html>" + PAGE, "page.txt"),
        (PAGE.replace("<html>", "<HTML lang=en>"), "-"),
        (DECLARED + "<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 Strict//EN'>" + PAGE, "page"),
        (DECLARED + "<!-- saved from an archive -->" + PAGE, "page.xml"),
    ],
)
def test_a_page_is_loaded(text: str, name: str) -> None:
    """A web page, recognized by its ending or its first tag, becomes one article."""
    assert parse(text.encode(), name).articles[0].body == (ARTICLE, f"{ARTICLE} Again.")


def test_a_page_in_utf_16_is_loaded() -> None:
    """The encoding does not matter."""
    assert (
        parse(f"\ufeff<!doctype html>{PAGE}".encode("utf-16-le"), "page").articles[0].body[0]
        == ARTICLE
    )


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (RSS, "feed.rss"),
        (RSS, "-"),
        (DECLARED + RSS, "news.xml"),
        (DECLARED + "<?xml-stylesheet href='a.css'?><!-- made by hand -->" + RSS, "news"),
        (ATOM, "news.txt"),
        (RDF, "-"),
        (JSON_FEED, "feed.json"),
        (RSS, "news.html"),
    ],
)
def test_a_feed_is_loaded(text: str, name: str) -> None:
    """Each item of a feed, recognized by its ending or its beginning, becomes an article."""
    (article,) = parse(text.encode(), name).articles

    assert (article.body, article.title, article.source) == ((ARTICLE,), "Ferry", "Lantern")


def test_dates_after_tomorrow_are_dropped() -> None:
    """What tomorrow is depends on the time that is passed in; a date until then counts as now."""
    dated = RSS.replace("<item>", "<item><pubDate>Tue, 24 Nov 2026 12:00:00 GMT</pubDate>").encode()

    (now,) = parse_document(dated, "a.rss", now=NOW).articles
    (later,) = parse_document(dated, "a.rss", now=NOW.replace(day=24)).articles

    assert now.published is None
    assert later.published == NOW.replace(day=24)


@pytest.mark.parametrize(
    ("data", "name"),
    [(b"<p>Ferry", "page.html"), (b"<rss></rss>", "a.rss"), (b"", "a.xml"), (b"{}", "a.html")],
)
def test_a_page_or_feed_without_news_is_refused(data: bytes, name: str) -> None:
    """The message is a single line."""
    with pytest.raises(DocumentUnreadable) as refusal:
        parse(data, name)

    assert "\n" not in str(refusal.value)


def test_json_of_given_articles_has_title_address_and_date() -> None:
    """What a document states is printed, with dates in ISO 8601."""
    line = b'{"title": "Ferry", "text": "It is back.", "url": "https://a.example/", "published": "2024-03-04"}'

    (article,) = document_json(parse(line, "a.jsonl"))["articles"]

    assert (article["title"], article["url"]) == ("Ferry", "https://a.example/")
    assert article["published"] == "2024-03-04T00:00:00+00:00"


def test_json_of_an_unreadable_document_has_its_code() -> None:
    """An error has the form of a document without articles."""
    assert error_json(DocumentUnreadable("empty", say("document-empty"))) == {
        "site_owner": None,
        "footer": None,
        "n_articles": 0,
        "articles": [],
        "error": "empty",
    }
