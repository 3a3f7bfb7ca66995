"""What `dateline load` prints about the documents that it read."""

from collections.abc import Iterable, Iterator, Sequence

from bot.actions.load_articles import LoadReport
from bot.actions.skipped_lines import LISTED
from bot.models import DocumentReport
from bot.words import english

_LISTED_DOCUMENTS = 20  # with more, only remarks are listed, each once
_LISTED_REMARKS = 20


def report_lines(report: LoadReport) -> Iterator[str]:
    """The counts, then what each document was taken for; of many documents only a summary."""
    yield (
        f"{report.loaded:,} loaded, {report.updated:,} updated,"
        f" {report.duplicates:,} already known, {report.count_skipped:,} skipped"
    )
    documents = report.documents
    if len(documents) <= _LISTED_DOCUMENTS:
        yield from _rows(documents)
        return
    for kind in dict.fromkeys(each.kind for each in documents):
        yield "  " + _summary([each for each in documents if each.kind is kind])
    yield from _remarks_on_many(documents)


def old_encodings(documents: Iterable[DocumentReport]) -> list[str]:
    """Which documents are in another encoding than UTF-8: a wrong guess should be noticed."""
    names: dict[str, list[str]] = {}
    for each in documents:
        if each.encoding and each.encoding != "utf-8":
            names.setdefault(each.encoding, []).append(each.name)
    return [
        f"{len(found):,} files were read as {encoding}, such as {found[0]}"
        if len(found) > 1
        else f"{found[0]} was read as {encoding}"
        for encoding, found in names.items()
    ]


def report_json(report: LoadReport) -> dict[str, object]:
    """The report for programs: the documented keys; `encodings` and `notes` only if there are any, by document."""
    encodings = {
        each.name: each.encoding
        for each in report.documents
        if each.encoding not in (None, "utf-8")
    }
    notes = {
        each.name: [english().tell(note) for note in each.notes]
        for each in report.documents
        if each.notes
    }
    return {
        "loaded": report.loaded,
        "updated": report.updated,
        "duplicates": report.duplicates,
        "skipped": [{"path": each.path, "reason": each.reason} for each in report.all_skipped],
        **({"encodings": encodings} if encodings else {}),
        **({"notes": notes} if notes else {}),
    }


def document_heading(report: DocumentReport) -> str:
    """The document's name, and what it was taken for, on one line."""
    return f"{report.name}: {', '.join(_facts(report))}"


def remarks(report: DocumentReport) -> Iterator[str]:
    """What people should know about how a document was read; of many similar remarks the first."""
    for note in report.notes:
        yield english().tell(note)
    for part in report.skipped[:LISTED]:
        yield f"left out: {part.reason}"
    if (more := max(0, len(report.skipped) - LISTED) + report.unlisted) > 0:
        yield f"left out: {more:,} more"
    for part in report.doubts[:LISTED]:
        yield f"uncertain: {part.reason}"
    if (more := len(report.doubts) - LISTED) > 0:
        yield f"uncertain: {more:,} more"


def counted(count: int, one: str) -> str:
    """`1 article`, `2 articles`."""
    return f"{count:,} {one}{'s' if count != 1 else ''}"


def encoding_name(encoding: str | None) -> str:
    """An encoding as people write it: UTF-8, Shift_JIS; empty if it is unknown."""
    return (encoding or "").upper().replace("CP125", "Windows-125")


def _rows(documents: Sequence[DocumentReport]) -> Iterator[str]:
    rows = [(each.name, *_facts(each)) for each in documents]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for document, row in zip(documents, rows, strict=True):
        cells = [cell.ljust(width) for cell, width in zip(row, widths, strict=True)]
        yield "  " + "  ".join(cells).rstrip()
        yield from (f"    {remark}" for remark in remarks(document))


def _facts(report: DocumentReport) -> tuple[str, str, str]:
    return report.kind.value, counted(report.articles, "article"), encoding_name(report.encoding)


def _summary(documents: Sequence[DocumentReport]) -> str:
    kind = documents[0].kind.value
    articles = sum(each.articles for each in documents)
    plural = kind if kind.startswith("JSON") else f"{kind}s" if len(documents) != 1 else kind
    return f"{len(documents):,} {plural}: {counted(articles, 'article')}"


def _remarks_on_many(documents: Sequence[DocumentReport]) -> Iterator[str]:
    """Each remark once, with the number of documents that it is about."""
    about: dict[str, list[str]] = {}
    for each in documents:
        for remark in remarks(each):
            about.setdefault(remark, []).append(each.name)
    for remark, names in list(about.items())[:_LISTED_REMARKS]:
        others = f" and {len(names) - 1:,} more" if len(names) > 1 else ""
        yield f"  {names[0]}{others}: {remark}"
    if (more := len(about) - _LISTED_REMARKS) > 0:
        yield f"  … and {more:,} more remarks; to see them, load fewer files at once"
