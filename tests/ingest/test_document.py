"""Which parser a document goes to, and the JSON that it is printed as."""

import pytest

from bot.errors import DocumentUnreadable
from bot.ingest.document import document_json, error_json, parse_document


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
def test_the_kind_is_told_by_name_and_content(data: bytes, name: str) -> None:
    """JSON Lines are known by their ending or their first line; all else is a listing."""
    assert parse_document(data, name).articles[0].body == ("The ferry is back.",)


def test_a_brace_alone_makes_no_json() -> None:
    """A listing may begin with a brace."""
    document = parse_document(b"{sic} was all that the mayor said.\nRead More\n", "news.txt")

    assert document.articles[0].body == ("{sic} was all that the mayor said.",)


@pytest.mark.parametrize(
    ("data", "name", "word"),
    [
        (b"<p>Ferry", "page.html", "HTML"),
        (b"\n<!DOCTYPE html><p>", "page.txt", "HTML"),
        (b"<HTML lang=en>", "-", "HTML"),
        ("\ufeff<!doctype html>".encode("utf-16-le"), "page", "HTML"),
        (b"<?xml version='1.0'?><rss>", "-", "Feeds"),
        (b"<feed xmlns=''>", "-", "Feeds"),
        (b'{"version": "https://jsonfeed.org/version/1.1"}', "feed.json", "Feeds"),
    ],
)
def test_pages_and_feeds_are_refused_with_a_way_out(data: bytes, name: str, word: str) -> None:
    """What cannot be loaded yet says so, and what to do instead."""
    with pytest.raises(DocumentUnreadable, match=f"{word}.*save") as refusal:
        parse_document(data, name)

    assert refusal.value.code == "unsupported"


def test_json_of_given_articles_has_title_address_and_date() -> None:
    """What a document states is printed, the date in ISO 8601."""
    line = b'{"title": "Ferry", "text": "It is back.", "url": "https://a.example/", "published": "2024-03-04"}'

    (article,) = document_json(parse_document(line, "a.jsonl"))["articles"]

    assert (article["title"], article["url"]) == ("Ferry", "https://a.example/")
    assert article["published"] == "2024-03-04T00:00:00+00:00"


def test_json_of_an_unreadable_document_has_its_code() -> None:
    """An error has the form of a document without articles."""
    assert error_json(DocumentUnreadable("empty", "reason")) == {
        "site_owner": None,
        "footer": None,
        "n_articles": 0,
        "articles": [],
        "error": "empty",
    }
