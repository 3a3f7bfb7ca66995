"""The benchmarks run. Their figures are not tested, because they depend on the machine."""

from pathlib import Path

import pytest

from bot.models import PreparedArticle
from tests.bench.__main__ import NAMES, main, module_of
from tests.bench.invented_news import articles
from tests.bench.table import Row, markdown


def test_a_part_of_the_suite(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It announces how long it takes, prints a table, and writes it as Markdown."""
    main(["searching", "listing", "--articles", "600", "--markdown", str(tmp_path / "table.md")])

    printed = capsys.readouterr().out
    assert "This takes about" in printed
    assert "600: page of 10" in printed
    written = (tmp_path / "table.md").read_text()
    assert "`python -m tests.bench listing`" in written
    assert "| 600: word in 30 %, best 10 | all walked |" in written


@pytest.mark.parametrize("name", NAMES)
def test_every_part_can_be_found(name: str) -> None:
    """Every benchmark is a module with what the suite needs."""
    module = pytest.importorskip(module_of(name))

    assert callable(module.measure)
    assert module.MINUTES > 0
    assert module.__doc__


def test_the_news_is_the_same_in_every_run() -> None:
    """The same articles wherever counting begins, and no two with the same text."""

    def texts(made: list[PreparedArticle]) -> list[str]:
        return [item.article.text for item in made]

    whole = list(articles(50))
    assert whole[20:30] == list(articles(10, 20))
    assert len(set(texts(whole))) == 50
    assert all(item.summary.spans[-1].end <= len(item.article.text) for item in whole)


def test_a_row_tells_whether_its_target_is_met() -> None:
    """A target is judged by the median; a figure without a target has no verdict."""
    rows = [
        Row("a", [1, 2, 9], "floor", most=2.0),
        Row("b", [1, 2, 9], "floor", least=2.5),
        Row("c", [1.0], unit="ms"),
    ]

    assert [line.split(" | ")[-1] for line in markdown(rows).splitlines()[2:]] == [
        "met |",
        "missed |",
        " |",
    ]
