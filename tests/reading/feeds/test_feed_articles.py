"""Feed items become articles, with what the item states and what its text contains."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.errors import DocumentUnreadable
from bot.models import FeedItem
from bot.reading.feeds.feed_articles import article_of, feed_document

NOW = datetime(2026, 3, 1, tzinfo=UTC)
TEN = datetime(2024, 1, 2, 10, tzinfo=UTC)
ITEM = FeedItem(
    title="Ferry returns",
    link="https://dunvar.example/ferry",
    guid="7",
    published=TEN,
    published_raw="2024-01-02T10:00:00Z",
    author="Ana Lund",
    paragraphs=("DUNVAR (Reuters) - The ferry is back after a year in the yard.", "It was late."),
    teaser=True,
    language=None,
)


def with_text(*paragraphs: str) -> FeedItem:
    """The item with another text."""
    return replace(ITEM, paragraphs=paragraphs)


def test_an_item_becomes_an_article() -> None:
    """All stated fields are kept; the dateline is found and removed from the text."""
    article = article_of(ITEM, "Dunvar Post", "en")

    assert article.body == ("The ferry is back after a year in the yard.", "It was late.")
    assert article.dateline is not None
    assert (article.dateline.city, article.dateline.agency) == ("DUNVAR", "Reuters")
    assert (article.source, article.source_kind) == ("Dunvar Post", "given")
    assert (article.title, article.byline, article.url) == ("Ferry returns", "Ana Lund", ITEM.link)
    assert (article.published, article.published_raw) == (TEN, "2024-01-02T10:00:00Z")
    assert article.language == "en"


def test_a_feed_becomes_a_document() -> None:
    """The feed's title is the source; items without text are reported."""
    body = b"""<rss><channel><title>Dunvar Post</title><item><title>A</title></item>
        <item><title>B</title><description>The ferry is back after a year.</description></item></channel></rss>"""

    document = feed_document(body, now=NOW)

    assert [(a.title, a.source, a.language) for a in document.articles] == [
        ("B", "Dunvar Post", "en")
    ]
    assert [each.reason for each in document.skipped] == ["Item 1 has no text."]


def test_a_feed_without_texts_is_refused() -> None:
    """A feed of titles only has no articles."""
    with pytest.raises(DocumentUnreadable) as refused:
        feed_document(b"<rss><channel><item><title>A</title></item></channel></rss>", now=NOW)

    assert refused.value.code == "no_articles"


@pytest.mark.parametrize(
    ("paragraph", "agency"),
    [
        ("The ferry is back after a year in the yard. (Reuters)", "Reuters"),
        ("Die Fähre ist nach einem Jahr in der Werft zurück. Quelle: dpa", "dpa"),
        ("貨物船が岸壁に衝突し、船員2人が軽いけがをした。(共同)", "Kyodo News"),
    ],
)
@pytest.mark.parametrize("below", [(), ("Read more",)])
def test_a_text_that_an_agency_signs_is_no_caption(
    paragraph: str, agency: str, below: tuple[str, ...]
) -> None:
    """The only paragraph of an item is its text, even if it ends like a caption's credit."""
    article = article_of(with_text(paragraph, *below), "Dunvar Post")

    assert article.body[0] == paragraph
    assert article.agency == agency
    assert article.captions == ()


def test_a_credited_caption_above_a_text_is_none_of_it() -> None:
    """The text is what follows, and the agency of the picture did not write it."""
    caption = "The ferry in the yard. (Reuters)"
    article = article_of(with_text(caption, *ITEM.paragraphs), "Dunvar Post")

    assert caption not in article.body
    assert [each.text for each in article.captions] == ["The ferry in the yard."]


@pytest.mark.parametrize(
    ("line", "agency"),
    [
        ("New Delhi, Mar 5 (PTI) ", "PTI"),
        ("Tidewick (epd). ", "epd"),
        ("(sda) ", "sda"),
        ("EFE.- ", "EFE"),
        ("Reuters — ", "Reuters"),
        ("(CNN)", "CNN"),
        ("SCARROW, Reuters — ", "Reuters"),
        ("【10月5日 AFP】", "AFP"),
        ("[東京　5日　ロイター] - ", "ロイター"),
        ("(서울=연합뉴스) 김민수 기자 = ", "연합뉴스"),
        ("（中央社記者王小明台北5日電）", "中央社"),
        ("中新网北京3月5日电 ", "中新网"),
        ("Москва. 5 марта. INTERFAX.RU - ", "INTERFAX.RU"),
        ("ЛИСК, 5 березня («Протока»). ", "Протока"),
        ("SCARROW, March 5 (Sound Wire). ", "Sound Wire"),
    ],
)
def test_forms_of_datelines(line: str, agency: str) -> None:
    """Agencies of many countries, also without a place or a dash."""
    text = "The ferry is back after a whole year in the yard of Scarrow."
    article = article_of(with_text(line + text), "Dunvar Post")

    assert article.dateline
    assert article.dateline.agency == agency
    assert article.body == (text,)


@pytest.mark.parametrize(
    "line",
    [
        "He spoke to the Associated Press (AP). The ferry is back after a year.",
        "Er kam nach Tidewick (epd). Die Fähre ist nach einem Jahr in der Werft zurück.",
        "The bank (Reuters) said that the ferry is back after a year in the yard.",
        "CNN — a network — says that the ferry is back after a year in the yard.",
        "Scarrow, March 5 (Sound Wire). The ferry is back after a year in the yard.",
        "BREAKING, March 5 (Live). The ferry is back after a whole year in the yard.",
        "PITTSBURGH, PA — The ferry is back after a year in the yard, as it seems.",
    ],
)
def test_other_beginnings_name_no_agency(line: str) -> None:
    """An abbreviation that is explained, a source that is quoted, a state."""
    article = article_of(with_text(line), "Dunvar Post")

    assert article.agency is None
