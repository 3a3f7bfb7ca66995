"""Invented listings in unusual forms are read at least as well as measured."""

import json

import pytest

from tests.quality.own_listings import DOCUMENTS, faults_between, verdicts

# At first sight 9 and 1. Raise these with the parser.
MIN_COUNT_RIGHT = 24
MIN_ALL_RIGHT = 24


def test_own_listings_are_read_as_measured() -> None:
    """The number of articles, and everything in them, is right in as many documents as measured."""
    found = list(verdicts())
    faulty = {verdict.name: verdict.faults for verdict in found if verdict.faults}

    assert len(found) == 24
    assert sum(verdict.count_right for verdict in found) >= MIN_COUNT_RIGHT, faulty
    assert len(found) - len(faulty) >= MIN_ALL_RIGHT, faulty


@pytest.mark.parametrize(
    ("found", "right"),
    [
        (["a", "stamp", "b"], True),
        (["a", " b\n"], True),
        (["a", "other", "b"], False),
        (["a"], False),
        (["a", "b", "c"], False),
    ],
)
def test_an_element_may_be_missing_only_where_it_is_said(found: list[str], right: bool) -> None:
    """`null` among the alternatives makes a list's element optional, and nothing else."""
    assert (not faults_between(found, ["a", {"any_of": ["stamp", None]}, "b"])) == right


def test_each_document_has_as_many_readings_as_it_counts() -> None:
    """The expected number of articles is the number of articles that are written out."""
    for path in DOCUMENTS.glob("*.json"):
        wanted = json.loads(path.read_text("utf-8"))
        assert len(wanted["articles"]) == wanted["n_articles"], path
