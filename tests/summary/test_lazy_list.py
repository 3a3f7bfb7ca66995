"""A list whose items are made when they are needed."""

from itertools import count

import pytest

from bot.summary.lazy_list import LazyList


def test_no_more_is_made_than_is_asked_for() -> None:
    """Even an endless iterable is read: `has`, places and a loop take items one by one."""
    numbers = LazyList(count())

    assert numbers.has(2)
    assert numbers[4] == 4
    for number in numbers:
        if number > 7:
            break
    made = iter("abc")
    assert LazyList(made)[0] == "a"
    assert list(made) == ["b", "c"]


def test_is_a_sequence() -> None:
    """Everything else is as in a list."""
    letters = LazyList("abc")

    assert not letters.has(3)
    assert [letters[-1], letters[1], len(letters)] == ["c", "b", 3]
    assert letters[1:] == ["b", "c"]
    assert list(letters) == list(letters) == ["a", "b", "c"]
    with pytest.raises(IndexError):
        letters[3]
