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
    """One line for each kind, and the first of those that need attention."""
    quiet = [document(number) for number in range(100)]
    noted = [
        DocumentReport(f"{n}.jsonl", DocumentKind.JSON_LINES, 1, notes=(say("undated"),))
        for n in range(50)
    ]

    lines = list(report_lines(LoadReport(loaded=5_000, documents=[*quiet, *noted])))

    assert lines[1:3] == ["  100 listings: 4,950 articles", "  50 JSON Lines: 50 articles"]
    assert lines[3:5] == ["  0.jsonl   JSON Lines  1 article", "    undated"]
    assert lines[-1] == "  … and 30 more with remarks; to see them, load fewer at once"
    assert len(lines) < 50
