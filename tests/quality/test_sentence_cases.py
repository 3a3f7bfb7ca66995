"""The labelled sentences are sound, and their score tells good splitters from bad ones."""

import re

import pytest

from tests.quality.sentence_cases import Case, extra_languages, load, program_splitter, score

LANGUAGES = {
    *("de", "en", "es", "fr", "hi", "id", "it", "nl", "pl", "pt", "ru", "sv", "tr", "uk"),
}
MIN_CASES = 45
MIN_EXTRA_CASES = 15
MAX_WRONG = 0.02  # of each language's cases; one of fewer than 50
MIN_EASY = 0.2  # controls: a splitter that never ends a sentence after a stop must not do well


def labels_fault(case: Case) -> str | None:
    """What is wrong with a case's labels, or None."""
    end = 0
    for sentence in case.sentences:
        start = case.text.find(sentence, end)
        if not sentence or sentence != sentence.strip():
            return f"blank around {sentence!r}"
        if start < 0:
            return f"{sentence!r} isn't in the text, or out of order"
        if case.text[end:start].strip():
            return f"{case.text[end:start]!r} belongs to no sentence"
        end = start + len(sentence)
    return f"{case.text[end:]!r} belongs to no sentence" if case.text[end:].strip() else None


@pytest.mark.parametrize("language", sorted(load()))
def test_labels_cover_the_text(language: str) -> None:
    """Every case's sentences follow each other in its text and leave out nothing but blanks."""
    assert [
        (case.text, labels_fault(case)) for case in load()[language] if labels_fault(case)
    ] == []


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("One. Two.", ("Two.", "One.")),
        ("One. Two.", ("One.",)),
        ("One. And two.", ("One.", "two.")),
        ("One. Two.", ("One. ", "Two.")),
    ],
)
def test_unsound_labels_are_found(text: str, sentences: tuple[str, ...]) -> None:
    """The check above finds sentences out of order, left out, cut, and with blanks around them."""
    assert labels_fault(Case(text, sentences, "easy"))


def test_every_language_has_enough_cases() -> None:
    """There are enough different cases in each language, and enough easy ones among them."""
    cases = load()
    few = {language: MIN_EXTRA_CASES for language in extra_languages()}

    assert set(cases) - set(few) == LANGUAGES
    for language, found in cases.items():
        assert len({case.text for case in found}) == len(found), language
        assert len(found) >= few.get(language, MIN_CASES), language
        assert sum(case.kind == "easy" for case in found) >= MIN_EASY * len(found), language


def test_sentences_are_found_in_every_language() -> None:
    """At most 2 % of each language's cases are split otherwise than labelled."""
    wrong = {
        language: [" | ".join(each.found) for each in result.wrong]
        for language, result in score(program_splitter).items()
        if len(result.wrong) > max(1, MAX_WRONG * result.cases)
    }

    assert wrong == {}


def test_the_score_tells_splitters_apart() -> None:
    """The labels themselves score 100 %, splitting after each stop or never scores much less."""
    labels = {case.text: case.sentences for cases in load().values() for case in cases}

    assert all(each.right == 1 for each in score(lambda text, _: labels[text]).values())
    assert all(each.right < 0.9 for each in score(lambda text, _: [text]).values())
    naive = score(lambda text, _: re.split(r"(?<=[.!?।])\s+", text))
    assert all(naive[language].right < 0.9 for language in LANGUAGES)
