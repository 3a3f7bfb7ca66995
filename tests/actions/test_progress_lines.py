"""The progress of loading as people read it."""

import pytest

from bot.actions.load_articles import Progress
from bot.actions.progress_lines import ProgressLines, duration, size


def test_a_line_is_written_every_half_minute() -> None:
    """What is done of how much, how fast since the beginning, and how long it will take."""
    lines: list[str] = []
    seconds = iter([0.0, 0.0, 10.0, 40.0, 50.0, 70.0])
    progress = ProgressLines(lines.append, clock=lambda: next(seconds))

    # It was interrupted at 500 MB: the rate is that of this time.
    for done, articles in ((500, 100), (520, 1_100), (580, 4_100), (600, 5_100), (640, 7_100)):
        progress.show(Progress("a.jsonl", done * 10**6, 2 * 10**9, articles, in_bytes=True))

    assert lines == [
        "a.jsonl: 580 MB of 2.0 GB, 4,100 articles, 100 per second, about 12 min left",
        "a.jsonl: 640 MB of 2.0 GB, 7,100 articles, 100 per second, about 11 min left",
    ]


def test_a_pipe_has_no_end() -> None:
    """Without a total no time is left to say; whole documents are counted in articles."""
    lines: list[str] = []
    seconds = iter([0.0, 0.0, 100.0, 100.0, 200.0])
    progress = ProgressLines(lines.append, clock=lambda: next(seconds))

    progress.show(Progress("-", 0, None, 0, in_bytes=True))
    progress.show(Progress("-", 2_000, None, 50, in_bytes=True))
    progress.show(Progress("b.txt", 0, 300, 0))
    progress.show(Progress("b.txt", 100, 300, 100))

    assert lines == [
        "-: 2 kB, 50 articles, 0 per second",
        "b.txt: 100 of 300 articles, 1 per second, about 3 min left",
    ]


@pytest.mark.parametrize(
    ("amount", "shown"),
    [
        (0, "0 kB"),
        (999_400, "999 kB"),
        (999_600, "1.0 MB"),
        (20_500_000, "20 MB"),
        (2.2e12, "2.2 TB"),
    ],
)
def test_sizes(amount: float, shown: str) -> None:
    """Two digits at least, and the unit that fits."""
    assert size(int(amount)) == shown


@pytest.mark.parametrize(
    ("seconds", "shown"), [(0.4, "0 s"), (89, "89 s"), (100, "2 min"), (5_500, "1 h 32 min")]
)
def test_durations(seconds: float, shown: str) -> None:
    """Seconds only for what takes seconds."""
    assert duration(seconds) == shown
