"""Errors carry a message, and keep it from one process to another."""

import pickle
from datetime import timedelta

import pytest

from bot.errors import DatelineError, DocumentUnreadable, FetchFailed, UnknownSource
from bot.words import Said, say

SAID = say("list-or", begin="A", end="B")


def errors() -> list[DatelineError]:
    """A plain one, and those with fields of their own."""
    return [
        UnknownSource(SAID),
        DocumentUnreadable("binary", SAID),
        FetchFailed(SAID),
        FetchFailed(SAID, 503, timedelta(minutes=5)),
        FetchFailed(SAID, status=429, retry_after=timedelta(0)),
    ]


@pytest.mark.parametrize("error", errors(), ids=repr)
def test_errors_cross_to_another_process(error: DatelineError) -> None:
    """Message and fields arrive, as they do from the worker."""
    copy = pickle.loads(pickle.dumps(error))

    assert type(copy) is type(error)
    assert copy.said == SAID
    assert vars(copy) == vars(error)


def test_the_text_of_an_error_is_english() -> None:
    """The command line and the log show the English message."""
    assert str(UnknownSource(SAID)) == "A or B"
    assert isinstance(UnknownSource(SAID).said, Said)
