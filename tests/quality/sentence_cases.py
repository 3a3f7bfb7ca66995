"""Where sentences end:   python -m tests.quality.sentence_cases [--language de].

Short news texts, written for this purpose, with their sentences labelled by hand: a file for each
language in `sentence_cases/`. The labels were written before the rules they measure, by someone who
had not read the splitter. They follow these conventions:

- Closing quotes, closing brackets and reference marks such as `[1]` belong to the sentence before.
- A line break ends a sentence. A colon, a semicolon or a dash does not.
- A quoted question or exclamation and the verb of speech after it are one sentence.
- Nothing is labelled where good writers differ, or for several sentences inside one pair of quotes.

`extra` marks the languages that have fewer cases.
"""

import argparse
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from bot.text.sentences import sentence_spans

CASES = Path(__file__).with_name("sentence_cases")

Splitter = Callable[[str, str], Sequence[str]]
"""Text and ISO 639-1 language code -> its sentences, in order."""


class Case(NamedTuple):
    """A text and where its sentences end."""

    text: str
    sentences: tuple[str, ...]
    kind: str  # what makes it hard, such as "ordinal"; "easy" for a control


class Wrong(NamedTuple):
    """A case that was split otherwise."""

    case: Case
    found: tuple[str, ...]


class Score(NamedTuple):
    """How the cases of one language were split."""

    cases: int
    wrong: tuple[Wrong, ...]

    @property
    def right(self) -> float:
        """The share of cases split exactly as labelled, from 0 to 1."""
        return 1 - len(self.wrong) / self.cases


def load() -> dict[str, list[Case]]:
    """Language code -> its cases, the languages in alphabetical order."""
    return {file["language"]: list(_cases(file)) for file in _files()}


def extra_languages() -> set[str]:
    """The codes of the languages that have fewer cases."""
    return {file["language"] for file in _files() if file.get("extra")}


def score(split: Splitter) -> dict[str, Score]:
    """Language code -> how `split` did. Blanks around a sentence don't count."""
    return {language: _score(split, language, cases) for language, cases in load().items()}


def program_splitter(text: str, language: str) -> list[str]:
    """The sentences that the program finds."""
    return [text[start:end] for start, end in sentence_spans(text, language)]


def _files() -> Iterator[Mapping[str, Any]]:
    for path in sorted(CASES.glob("*.json")):
        yield json.loads(path.read_text("utf-8"))


def _cases(file: Mapping[str, Any]) -> Iterator[Case]:
    for case in file["cases"]:
        yield Case(case["text"], tuple(case["sentences"]), case["kind"])


def _score(split: Splitter, language: str, cases: Sequence[Case]) -> Score:
    found = [tuple(each.strip() for each in split(case.text, language)) for case in cases]
    return Score(
        len(cases),
        tuple(
            Wrong(case, sentences)
            for case, sentences in zip(cases, found, strict=True)
            if sentences != case.sentences
        ),
    )


def main() -> None:
    """Print the wrong cases, then the share of right ones in each language."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--language", choices=sorted(load()), help="only this language")
    options = parser.parse_args()
    scores = score(program_splitter)
    if options.language:
        scores = {options.language: scores[options.language]}
    for language, each in scores.items():
        for case, found in each.wrong:
            print(f"{language} {case.kind}")
            print("   expected", " | ".join(case.sentences).replace("\n", "\\n"))
            print("   found   ", " | ".join(found).replace("\n", "\\n"))
    for language, each in scores.items():
        right = each.cases - len(each.wrong)
        print(f"{language}  {right:3} of {each.cases:3} right, {100 * each.right:5.1f} %")


if __name__ == "__main__":
    main()
