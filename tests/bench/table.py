"""Results of a benchmark: rows of figures from one run, and their table."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median

HEAD = ("what", "against", "min", "median", "max", "target", "")


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table. `values` are from different rounds of the same run.

    They are ratios if `against` names a floor or peer that was measured in the same rounds. `most`
    and `least` are targets for the median; `digits` is the number of decimals shown.
    """

    what: str
    values: Sequence[float]
    against: str = ""
    unit: str = ""
    most: float | None = None
    least: float | None = None
    digits: int = 2

    def cells(self) -> tuple[str, ...]:
        """The cells as printed, below `HEAD`."""
        shown = (self._shown(pick(self.values)) for pick in (min, median, max))
        target = ""
        if self.most is not None:
            target = f"≤ {self._shown(self.most)}"
        elif self.least is not None:
            target = f"≥ {self._shown(self.least)}"
        return (self.what, self.against, *shown, target, self._verdict())

    def _shown(self, value: float) -> str:
        unit = "×" if self.against and not self.unit else self.unit
        return f"{value:,.{self.digits}f} {unit}".strip()

    def _verdict(self) -> str:
        at = median(self.values)
        if self.most is not None:
            return "met" if at <= self.most else "missed"
        if self.least is not None:
            return "met" if at >= self.least else "missed"
        return ""


def ratios(ours: Iterable[float], theirs: Iterable[float]) -> list[float]:
    """The ratio of each round; other load of the machine affected both alike."""
    return [one / other for one, other in zip(ours, theirs, strict=True)]


def percentile(values: Sequence[float], share: float) -> float:
    """The value below which that share of the values lies."""
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


def text(rows: Sequence[Row]) -> str:
    """The table for a terminal."""
    lines = [HEAD, *(row.cells() for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(HEAD))]
    return "\n".join(
        "  ".join(
            cell.ljust(width) if column < 2 else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(line, widths, strict=True))
        ).rstrip()
        for line in lines
    )


def markdown(rows: Sequence[Row]) -> str:
    """The table in Markdown, for the documentation."""
    lines = [HEAD, ("---", "---", "--:", "--:", "--:", "--:", "---"), *(r.cells() for r in rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
