"""Ranges of shards, as people write them."""

import pytest

from bot.models import ShardRange


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("0-3/16", ShardRange(0, 3, 16)),
        (" 12 - 15 / 16 ", ShardRange(12, 15, 16)),
        ("5/16", ShardRange(5, 5, 16)),
        ("0/1", ShardRange(0, 0, 1)),
    ],
)
def test_ranges(text: str, expected: ShardRange) -> None:
    """Read with or without spaces, and written in one way."""
    assert ShardRange.parse(text) == expected
    assert ShardRange.parse(str(expected)) == expected


@pytest.mark.parametrize(
    "text",
    ["", "3", "0-16/16", "3-2/16", "-1/4", "0-3/0", "0-3", "a-b/c", "0-3/16/2", "٣/٤", "1e1/20"],
)
def test_no_ranges(text: str) -> None:
    """Anything else is refused, a shard beyond the last one too."""
    assert ShardRange.parse(text) is None


@pytest.mark.parametrize(
    ("one", "other", "collide"),
    [
        ("0-3/16", "4-7/16", False),
        ("0-3/16", "0-3/16", False),
        ("0-3/16", "3-5/16", True),
        ("0-7/16", "2-3/16", True),
        ("0-3/16", "4-7/8", True),
        ("0-7/8", "0-15/16", True),
    ],
)
def test_collisions(one: str, other: str, collide: bool) -> None:
    """Equal ranges take turns; ranges that overlap, or divide the servers differently, collide."""
    a, b = ShardRange.parse(one), ShardRange.parse(other)
    assert a
    assert b
    assert a.collides_with(b) is collide
    assert b.collides_with(a) is collide
