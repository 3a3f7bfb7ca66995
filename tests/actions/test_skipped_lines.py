"""What was skipped fits into few lines, however much it was."""

from bot.actions.skipped_lines import skipped_lines
from bot.models import Skipped
from bot.words import Listed, say

KNOWN = Listed([".txt"], "comma")


def other(name: str) -> Skipped:
    return Skipped(name, say("unknown-ending", known=KNOWN))


def empty(name: str) -> Skipped:
    return Skipped(name, say("document-empty"))


def test_files_of_other_types_are_counted_on_one_line() -> None:
    """By their endings, the most frequent first; a single one is named."""
    names = ["a.py", "Makefile", "b.py", "c.PY", "d.png", "e.svg", "f.gif", "g.exe"]
    (line,) = skipped_lines(list(map(other, names)))
    (alone,) = skipped_lines([other("a.py")])

    assert line.startswith(
        "skipped 8 files of other types (3 .py, 1 without an ending, 1 .png, 1 .svg, 2 others);"
    )
    assert alone.startswith("skipped a.py: Files of this type")


def test_one_reason_takes_few_lines() -> None:
    """The first documents are named, the others counted; other reasons have lines of their own."""
    skipped = [empty(f"{number}.txt") for number in range(300)]
    skipped.insert(7, Skipped("z.txt", say("not-text")))

    lines = list(skipped_lines(skipped))

    assert len(lines) == 7
    assert lines[0].startswith("skipped 0.txt: This file is empty")
    assert lines[5] == "skipped 295 more for the same reason, the last in 299.txt"
    assert lines[6].startswith("skipped z.txt: This isn't text")


def test_a_few_are_all_named() -> None:
    """Counting a single one would take as many lines."""
    assert len(list(skipped_lines([empty(f"{number}.txt") for number in range(6)]))) == 6
