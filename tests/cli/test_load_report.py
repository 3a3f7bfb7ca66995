"""What `dateline load` prints after loading."""

from bot.actions.load_articles import LoadReport
from bot.cli.load_report import report_lines
from bot.models import DocumentKind, DocumentReport, Skipped
from bot.words import say


def document(number: int, kind: DocumentKind = DocumentKind.LISTING) -> DocumentReport:
    return DocumentReport(f"{number}.txt", kind, articles=number, encoding="utf-8")


def test_documents_are_listed_in_columns() -> None:
    """Kind, articles and encoding, with what is worth knowing below."""
    feed = DocumentReport(
        "harbour.xml",
        DocumentKind.FEED,
        articles=1_200,
        encoding="cp1252",
        skipped=tuple(
            Skipped("harbour.xml", say("item-without-text", number=str(n))) for n in range(1, 9)
        ),
    )

    assert list(report_lines(LoadReport(loaded=1_201, documents=[document(1), feed]))) == [
        "1,201 loaded, 0 updated, 0 already known, 0 skipped",
        "  1.txt        listing  1 article       UTF-8",
        "  harbour.xml  feed     1,200 articles  Windows-1252",
        *(f"    left out: Item {n} has no text." for n in range(1, 6)),
        "    left out: 3 more",
    ]


def test_hundreds_of_documents_take_few_lines() -> None:
    """One line for each kind and for each remark, which names the first document that it is about."""
    quiet = [document(number) for number in range(100)]
    noted = [
        DocumentReport(
            f"{n}.jsonl",
            DocumentKind.JSON_LINES,
            1,
            notes=(say("undated"), say("item-without-text", number=str(n))),
        )
        for n in range(50)
    ]

    lines = list(report_lines(LoadReport(loaded=5_000, documents=[*quiet, *noted])))

    assert lines[1:3] == ["  100 listings: 4,950 articles", "  50 JSON Lines: 50 articles"]
    assert lines[3:6] == [
        "  0.jsonl and 49 more: undated",
        "  0.jsonl: Item 0 has no text.",
        "  1.jsonl: Item 1 has no text.",
    ]
    assert lines[-1] == "  … and 31 more remarks; to see them, load fewer files at once"
    assert len(lines) == 24
