"""How real listing dumps are read:   python -m tests.quality.real_listings [--verbose]

The dumps are publishers' text and stay outside the repository (`../shared/data/listings-real`).
`real_listings.json` says by hand what each should give, as numbers of its non-empty lines (from 1)
and, where only a part of a line counts, character offsets: `from` and `to` (exclusive). `or_whole`
also accepts the uncut line, `optional` lines may be read as anything but a title or left out, and
`source_may_be` accepts a source or none. It was written before the parser was changed for them.
"""

import argparse
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from bot.errors import DocumentUnreadable
from bot.models import ParsedArticle
from bot.reading.listing import parse_listing

DUMPS = Path(__file__).resolve().parents[3] / "shared/data/listings-real"
EXPECTED = Path(__file__).with_name("real_listings.json")

_TRAILING_CUT = re.compile(
    r"[\s.…\[\]]*$"
)  # "state...", "Sunday.…" and "the […]" are cut in different ways
_LINE_BREAK = re.compile(r"<br>")  # not a word of the caption


class Verdict(NamedTuple):
    """How one dump was read."""

    name: str
    count_right: bool
    faults: tuple[str, ...]  # empty when everything is right


def verdicts() -> Iterator[Verdict]:
    """One for each dump, in order."""
    for number, expected in json.loads(EXPECTED.read_text("utf-8")).items():
        (path,) = DUMPS.glob(f"{number}-*.txt")
        yield _judge(path, expected)


def _judge(path: Path, expected: Sequence[Mapping[str, Any]]) -> Verdict:
    data = path.read_bytes()
    lines = [_plain(line) for line in data.decode("utf-8", "replace").splitlines() if line.strip()]
    try:
        articles: Sequence[ParsedArticle] = parse_listing(data).articles
    except DocumentUnreadable:
        articles = ()
    faults: list[str] = []
    if len(articles) != len(expected):
        faults.append(f"{len(articles)} articles, expected {len(expected)}")
    for number, (article, wanted) in enumerate(zip(articles, expected, strict=False), 1):
        faults += [f"article {number}: {fault}" for fault in _faults(article, wanted, lines)]
    return Verdict(path.stem, len(articles) == len(expected), tuple(faults))


def _faults(
    article: ParsedArticle, wanted: Mapping[str, Any], lines: Sequence[str]
) -> Iterator[str]:
    optional = [_part(lines, ref) for ref in wanted.get("optional", ())]
    body = [_plain(paragraph) for paragraph in article.body]
    title = _plain(article.title or "")
    if headline := wanted.get("headline_only"):
        if _part(lines, headline) not in (title, *body):
            yield "headline lost"
    else:
        expected_title = _part(lines, wanted["title"]) if "title" in wanted else ""
        if title != expected_title:
            yield f"title {title[:40]!r}, expected {expected_title[:40]!r}"
        paragraphs = [text for text in body if text not in optional]
        yield from _body_faults(paragraphs, wanted["body"], lines)
    captions = [_plain(f"{each.text} {each.credit or ''}") for each in article.captions]
    yield from _caption_faults(captions, wanted.get("captions", ()), optional, lines)
    if "byline" in wanted and _plain(article.byline or "") != _part(lines, wanted["byline"]):
        yield f"byline {article.byline!r}"
    if "note" in wanted and _plain(article.editors_note or "") != _part(lines, wanted["note"]):
        yield f"editor's note {article.editors_note!r}"
    if article.source not in {wanted.get("source"), wanted.get("source_may_be")}:
        yield f"source {article.source!r}, expected {wanted.get('source')!r}"


def _body_faults(
    paragraphs: Sequence[str], wanted: Sequence[Mapping[str, Any]], lines: Sequence[str]
) -> Iterator[str]:
    for ref in wanted:
        right = {_uncut(_part(lines, ref))}
        if ref.get("or_whole"):
            right.add(_uncut(lines[ref["line"] - 1]))
        if not right & set(map(_uncut, paragraphs)):
            yield f"paragraph of line {ref['line']} is not as printed"
    if len(paragraphs) > len(wanted):
        yield f"{len(paragraphs)} paragraphs, expected {len(wanted)}"


def _caption_faults(
    captions: Sequence[str],
    wanted: Sequence[Mapping[str, Any]],
    optional: Sequence[str],
    lines: Sequence[str],
) -> Iterator[str]:
    for ref in wanted:
        words = set(re.findall(r"\w+", _LINE_BREAK.sub(" ", _part(lines, ref))))
        if not any(words <= set(re.findall(r"\w+", caption)) for caption in captions):
            yield f"caption of line {ref['line']} is lost"
    extra = [each for each in captions if each not in optional]
    if len(extra) > len(wanted):
        yield f"{len(extra)} captions, expected {len(wanted)}"


def _part(lines: Sequence[str], ref: Mapping[str, Any]) -> str:
    line: str = lines[ref["line"] - 1]
    return line[int(ref.get("from", 0)) : int(ref.get("to", len(line)))]


def _plain(text: str) -> str:
    return re.sub(r"\s", " ", text).strip()  # one for one: offsets count characters


def _uncut(text: str) -> str:
    return _TRAILING_CUT.sub("", text)


def main() -> None:
    """Print the score, and with `--verbose` each fault."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--verbose", action="store_true", help="name each fault")
    options = parser.parse_args()
    found = list(verdicts())
    if options.verbose:
        for verdict in found:
            print(verdict.name, "right" if not verdict.faults else "")
            for fault in verdict.faults:
                print("   ", fault)
    print(f"number of articles right in {sum(v.count_right for v in found)} of {len(found)}")
    print(f"everything right in {sum(not v.faults for v in found)} of {len(found)}")


if __name__ == "__main__":
    main()
