"""Finds the rows in which two stores differ, table by table, in the order of the key."""

from collections import Counter
from collections.abc import Callable, Iterator
from typing import NamedTuple

from bot.storage.engine import Connection
from bot.storage.moving.movable_store import (
    Row,
    Table,
    all_rows,
    key_of,
    rows_after,
    rows_between,
)

_ROWS = 1_000  # compared at a time


class Differences(NamedTuple):
    """What a copy lacks, has otherwise and has in excess, among the rows of some keys."""

    missing: list[Row]
    changed: list[Row]  # as they should be
    excess: list[Row]

    def __len__(self) -> int:
        return len(self.missing) + len(self.changed) + len(self.excess)


def differences(
    source: Connection, copy: Connection, table: Table, compared: Callable[[int], None]
) -> Iterator[Differences]:
    """The differences of a table, some at a time; `compared` is called with how many rows were."""
    if not table.key:
        yield _of_whole(all_rows(source, table), all_rows(copy, table))
        return
    after: Row | None = None
    while True:
        wanted = rows_after(source, table, after, _ROWS)
        last = key_of(table, wanted[-1]) if len(wanted) == _ROWS else None
        found = rows_between(copy, table, after, last)
        if different := _of_keyed(table, wanted, found):
            yield different
        compared(len(wanted))
        if last is None:
            return
        after = last


def _of_keyed(table: Table, wanted: list[Row], found: list[Row]) -> Differences | None:
    ours = {key_of(table, row): row for row in found}
    missing, changed = [], []
    for row in wanted:
        former = ours.pop(key_of(table, row), None)
        if former is None:
            missing.append(row)
        elif former != row:
            changed.append(row)
    different = Differences(missing, changed, list(ours.values()))
    return different if len(different) else None


def _of_whole(wanted: list[Row], found: list[Row]) -> Differences:
    ours, theirs = Counter(found), Counter(wanted)
    return Differences(list((theirs - ours).elements()), [], list((ours - theirs).elements()))
