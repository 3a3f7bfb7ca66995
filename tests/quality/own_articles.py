"""Articles of our own in many languages:   python -m tests.quality.own_articles [CODE ...].

Twenty news articles a language in `own_articles/CODE.json`, by writers who had not read the program:
sentence by sentence, sixteen events, four of them with two accounts, and events that resemble each
other. For each language it says

- how many articles are taken for that language if nothing states it,
- how many sentences are found exactly as they were written, and which are not (`--wrong`),
- how many second accounts find their event, and how many articles join another's.

`--jsonl` prints the articles for `dateline load`, to read what /latest and /digest make of them.
"""

import argparse
import asyncio
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from bot.text.language.article_language import article_language
from bot.text.sentences import sentence_spans
from tests.quality.events import Attachment, attach, scored

FOLDER = Path(__file__).with_name("own_articles")


class OwnArticle(NamedTuple):
    """One article, its paragraphs as lists of sentences."""

    event: str
    source: str
    published: str
    title: str
    paragraphs: tuple[tuple[str, ...], ...]

    def text(self, code: str) -> str:
        """The article as it is printed, a line for each paragraph."""
        return "\n".join(map(blank_of(code).join, self.paragraphs))


class Score(NamedTuple):
    """What the program makes of the articles of a language."""

    articles: int
    recognized: int  # taken for their language
    sentences: int
    wrong: tuple[
        tuple[str, ...], ...
    ]  # the sentences found in each paragraph that was split wrongly
    right: int  # sentences found as they were written
    events: Attachment


def codes() -> list[str]:
    """The languages that have articles, such as "pt-BR"."""
    return sorted(path.stem for path in FOLDER.glob("*.json"))


def read(code: str) -> list[OwnArticle]:
    """The articles of a language, as they were written down."""
    found: list[dict[str, Any]] = json.loads((FOLDER / f"{code}.json").read_text("utf-8"))
    return [
        OwnArticle(**{**each, "paragraphs": tuple(map(tuple, each["paragraphs"]))})
        for each in found
    ]


def blank_of(code: str) -> str:
    """What stands between two sentences."""
    return "" if code.partition("-")[0] in ("zh", "ja") else " "


async def score(code: str) -> Score:
    """Read, split and group the articles of a language."""
    articles = read(code)
    base = code.partition("-")[0]
    wrong = []
    right = total = 0
    for article in articles:
        for written in article.paragraphs:
            text = blank_of(code).join(written)
            found = tuple(text[start:end] for start, end in sentence_spans(text, base))
            total += len(written)
            right += len(set(written) & set(found))
            if found != written:
                wrong.append(found)
    attached, _ = await attach(list(_rows(code, articles)))
    return Score(
        articles=len(articles),
        recognized=sum(article_language(each.text(code), None) == base for each in articles),
        sentences=total,
        wrong=tuple(wrong),
        right=right,
        events=scored(attached, {each.event for each in articles}),
    )


def _rows(code: str, articles: Sequence[OwnArticle]) -> Iterator[dict[str, Any]]:
    sources = sorted({each.source for each in articles})
    for each in articles:
        yield {
            "event": each.event,
            "outlet": each.source,
            "domain": f"outlet-{sources.index(each.source)}.example",
            "title": each.title,
            "text": each.text(code),
            "published": each.published,
            "language": code,
        }


def _jsonl(code: str) -> Iterator[str]:
    for each in read(code):
        yield json.dumps(
            {
                "source": each.source,
                "title": each.title,
                "published": each.published,
                "language": code,
                "text": each.text(code).replace("\n", "\n\n"),
            },
            ensure_ascii=False,
        )


def main() -> None:
    """Print the scores of some languages, or of all."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("codes", nargs="*", metavar="CODE", help="such as de; all if none is given")
    parser.add_argument("--wrong", action="store_true", help="show what was split wrongly")
    parser.add_argument("--jsonl", action="store_true", help="print the articles for dateline load")
    given = parser.parse_args()
    for code in given.codes or codes():
        if given.jsonl:
            sys.stdout.writelines(f"{line}\n" for line in _jsonl(code))
            continue
        found = asyncio.run(score(code))
        print(
            f"{code:6} recognized {found.recognized}/{found.articles}"
            f"  sentences {found.right}/{found.sentences}"
            f"  second accounts {found.events.right}/{found.events.known}, wrong {found.events.wrong}"
        )
        for sentences in found.wrong if given.wrong else ():
            print("   ", " ⏐ ".join(sentences))


if __name__ == "__main__":
    main()
