"""`load --explain` shows what the parser decided, paragraph by paragraph."""

import contextlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.errors import DocumentUnreadable
from bot.models import Document, Explained, Role
from bot.reading.decision_trace import recording
from bot.reading.listing import parse_listing
from bot.text.characters import paragraphs_of
from bot.text.encoding import decode
from bot.words import english

TESTS = Path(__file__).parent.parent
LISTINGS = sorted((TESTS / "reading/listings").glob("*.txt")) + sorted(
    (TESTS / "quality/own_listings").glob("*.txt")
)


def explain(data: bytes) -> tuple[Document | None, tuple[Explained, ...]]:
    """The document, None if it has no article, and the decisions about it."""
    document = None
    with recording() as trace, contextlib.suppress(DocumentUnreadable):
        document = parse_listing(data)
    return document, trace.explained()


def texts(explained: tuple[Explained, ...], role: Role, article: int | None) -> list[str]:
    return [each.text for each in explained if (each.role, each.article) == (role, article)]


def agrees(data: bytes) -> None:
    """Assert that the explanation and the articles are two views of the same decisions."""
    document, explained = explain(data)
    if not explained:
        return
    assert "".join(each.text for each in explained).replace(" ", "") == "".join(
        paragraphs_of(decode(data).text)
    ).replace(" ", "")
    assert [each.text for each in explained if each.role is None or each.rule is None] == []
    assert all(english().tell(each.rule) for each in explained if each.rule)
    for index, article in enumerate(document.articles if document else ()):
        assert tuple(texts(explained, Role.BODY, index)) == article.body
        assert set(texts(explained, Role.TITLE, index)) == ({article.title} - {None})
        assert " ".join(texts(explained, Role.BYLINE, index)) == (article.byline or "")
        assert " ".join(texts(explained, Role.NOTE, index)) == (article.editors_note or "")
        assert len(texts(explained, Role.DATELINE, index)) == bool(article.dateline)
        captions = texts(explained, Role.CAPTION, index)
        assert [
            text for text in captions if not any(c.text in text for c in article.captions)
        ] == []
        credits = texts(explained, Role.CREDIT, index)
        assert len(captions) <= len(article.captions) <= len(captions) + len(credits)
    if document:
        assert " ".join(texts(explained, Role.FOOTER, None)) == (document.footer or "")


@pytest.mark.parametrize("path", LISTINGS, ids=lambda path: path.stem)
def test_every_paragraph_is_explained_as_it_was_read(path: Path) -> None:
    """Each paragraph of a listing has a role and a rule, and the articles consist of those roles."""
    agrees(path.read_bytes())


PIECES = (
    "LISK, Norvia (AP) — The ferry is back.",
    "LISK — The ferry is back after a year in the yard, the harbour master said on Friday.",
    "By Lena Ostrow",
    "By Lena Ostrow Associated Press LISK, Norvia (AP) — The ferry is back.",
    "Dock workers in Lisk on May 3, 2021. (AP Photo/Lena Ostrow)",
    "(AP Photo/Lena Ostrow)",
    "AP Photo/Lena Ostrow",
    "A ferry. (AP Photo/Lena Ostrow)LISK, Norvia (AP) — The ferry is back.",
    "Read More",
    "Read MoreFerry runs again on Friday",
    "The ferry is back. Read More",
    "Ferry runs again after a year",
    "Ferry",
    "Capt. Lena Ostrow",
    "Latest Stories",
    "3 hours ago",
    "Save 20% off with code FERRY20",
    "Editor's note: This article first appeared in the Lantern.",
    "© 2021 Lantern. All rights reserved.",
    "The harbour master said that the ferry had been away for a year. It was repaired in a yard "
    "on the other side of the bay, and nobody knew how long that would take. " * 3,
    "·",
    "1 / 2",
    "2 / 2",
    "* * *",
    "Home News Pictures Weather",
    "More galleries",
    "• Bridge closed until May",
    "Published: 3 May 2021, 10:00",
    "Share on Facebook",
    "Subscribe to our newsletter",
    "The ferry is back. (Reuters)",
)


@settings(deadline=None, max_examples=300)
@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=14))
def test_any_order_of_lines_is_explained_as_it_was_read(lines: list[str]) -> None:
    """The same holds for the parts of listings in any order."""
    agrees("\n".join(lines).encode())


def test_reasons_are_given_in_words() -> None:
    """A reader sees which rule made a line a caption, a dateline or a separator."""
    _, explained = explain(
        b"Dock workers in Lisk. (AP Photo/Lena Ostrow)\n"
        b"LISK, Norvia (AP) - The ferry is back.\nRead More\nThe bus is back, too."
    )

    assert [(each.role, each.rule and english().tell(each.rule)) for each in explained] == [
        (Role.CAPTION, "It ends with a photo credit: AP Photo/Lena Ostrow"),
        (Role.DATELINE, "It is a place with an agency in parentheses, followed by a dash."),
        (Role.BODY, "It follows the dateline."),
        (Role.SEPARATOR, "It is a “Read more” phrase on a line of its own."),
        (Role.BODY, "No other rule fits, so the text begins here."),
    ]


def test_nothing_is_recorded_outside_the_block() -> None:
    """A listing that is parsed after the recording leaves no traces."""
    with recording() as trace:
        pass
    parse_listing(b"The ferry is back.")

    assert trace.explained() == ()
