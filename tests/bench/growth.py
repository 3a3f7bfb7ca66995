"""Growth: how searching, listing and storing change from 10,000 to a million articles, as a picture.

A line for each, on two logarithmic scales. The grey line is the walk through all matches, whose time
is proportional to the number of articles.
"""

import math
import time
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from statistics import median

from bot.storage.articles.insert_articles import insert_batch
from bot.storage.timestamps import to_seconds
from tests.bench import listing, searching
from tests.bench.ground import Ground, opened
from tests.bench.invented_news import articles, published
from tests.bench.loading import BATCH
from tests.bench.table import Row

MINUTES = 1.5
PICTURE = Path(__file__).parents[2] / "docs" / "pictures" / "growth.svg"
ROUNDS = 11
_WIDTH, _HEIGHT = 760, 400
_LEFT, _RIGHT, _TOP, _BOTTOM = 70, 250, 20, 50  # margins
_COLOURS = ("#8a8a8a", "#d1495b", "#00798c", "#edae49", "#30638e", "#5b8c5a")


async def measure(ground: Ground) -> list[Row]:
    """Milliseconds at each size, drawn if all three sizes are measured."""
    series: dict[str, list[tuple[int, float]]] = {}
    for size in ground.sizes:
        only = Ground(ground.folder, size)
        only.sizes = [size]
        rows = await searching.frequent(only) + await listing.measure(only)
        rows.append(_storing(await only.news(size), size))
        for row in rows:
            if row.unit == "ms":
                series.setdefault(row.what.partition(": ")[2], []).append(
                    (size, median(row.values))
                )
    if len(ground.sizes) > 2:
        PICTURE.write_text(_drawn(series), "utf-8")
    return [
        Row(f"{name}, {size:,}", [value], unit="ms", digits=3)
        for name, points in series.items()
        for size, value in points
    ]


def _storing(path: Path, size: int) -> Row:
    """The time to store a hundred more articles, which are not kept."""
    taken = []
    with closing(opened(path)) as alone:
        for begin in range(size, size + ROUNDS * BATCH, BATCH):
            made = list(articles(BATCH, begin))
            begun = time.process_time()
            alone.execute("BEGIN IMMEDIATE")
            insert_batch(alone, made, to_seconds(published(begin)))
            taken.append((time.process_time() - begun) * 1e3)
            alone.execute("ROLLBACK")
    return Row(f"{size:,}: a hundred stored and indexed", taken, unit="ms")


def _drawn(series: dict[str, list[tuple[int, float]]]) -> str:
    values = [value for points in series.values() for _, value in points]
    sizes = sorted({size for points in series.values() for size, _ in points})
    low, high = math.floor(math.log10(min(values))), math.ceil(math.log10(max(values)))

    def x(size: float) -> float:
        share = (math.log10(size) - math.log10(sizes[0])) / math.log10(sizes[-1] / sizes[0])
        return _LEFT + share * (_WIDTH - _LEFT - _RIGHT)

    def y(value: float) -> float:
        return _TOP + (high - math.log10(value)) / (high - low) * (_HEIGHT - _TOP - _BOTTOM)

    parts = [
        *(_text(x(size), _HEIGHT - 25, f"{size:,}", "middle") for size in sizes),
        _text((x(sizes[0]) + x(sizes[-1])) / 2, _HEIGHT - 6, "articles", "middle"),
    ]
    for power in range(low, high + 1):
        at = y(10**power)
        parts.append(f'<line x1="{_LEFT}" x2="{x(sizes[-1])}" y1="{at}" y2="{at}" stroke="#ddd"/>')
        parts.append(_text(_LEFT - 8, at + 4, f"{10.0**power:g} ms", "end"))
    ends = _apart([y(points[-1][1]) for points in series.values()])
    for (name, points), colour, end in zip(series.items(), _COLOURS, ends, strict=False):
        line = " ".join(f"{x(size):.1f},{y(value):.1f}" for size, value in points)
        parts.append(f'<polyline points="{line}" fill="none" stroke="{colour}" stroke-width="2"/>')
        parts.append(_text(x(sizes[-1]) + 8, end + 4, name, "start", colour))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}"'
        ' font-family="sans-serif" font-size="13">\n'
        f'<rect width="{_WIDTH}" height="{_HEIGHT}" fill="#fff"/>\n'
        + "\n".join(parts)
        + "\n</svg>\n"
    )


def _apart(places: Sequence[float]) -> list[float]:
    """The labels' positions, moved down if two would overlap."""
    moved = dict[int, float]()
    lowest = -math.inf
    for index in sorted(range(len(places)), key=places.__getitem__):
        lowest = moved[index] = max(places[index], lowest + 16)
    return [moved[index] for index in range(len(places))]


def _text(x: float, y: float, text: str, anchor: str, colour: str = "#333") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="{colour}">{text}</text>'
