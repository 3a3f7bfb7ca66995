"""Telling an edited text from another story by the words that they share."""

import time

import pytest

from bot.text.shared_words import are_unrelated
from tests.grouping.labelled_events import labelled

PAIRS = {
    "English": (
        "Waves of nine metres broke over the northern mole on Monday, and ships stayed in port.",
        "Eleven members of the council want to spend three million crowns on a new library.",
    ),
    "German": (
        "Neun Meter hohe Wellen schlugen am Montag über die Mole, und alle Schiffe blieben im Hafen.",
        "Elf Mitglieder des Stadtrats wollen drei Millionen Kronen für eine neue Bücherei ausgeben.",
    ),
    "Russian": (
        "Волны высотой девять метров перекатывались через мол, и все корабли остались в гавани.",
        "Одиннадцать депутатов хотят потратить три миллиона крон на новую городскую библиотеку.",
    ),
    "Chinese": (
        "星期一九米高的海浪冲过北部防波堤，所有船只都留在港口里等待天气好转。",
        "十一名议员希望花费三百万克朗建造新的城市图书馆，市长表示支持这个计划。",
    ),
}


@pytest.mark.parametrize(("storm", "vote"), PAIRS.values(), ids=PAIRS)
def test_other_news_is_unrelated(storm: str, vote: str) -> None:
    """In any language; but not a text with a few words more or fewer, or its beginning."""
    assert are_unrelated(storm, vote)
    assert are_unrelated(vote, storm)
    assert not are_unrelated(storm, storm[: len(storm) * 2 // 3])
    assert not are_unrelated(storm, f"{storm} {vote}")


def test_a_few_words_prove_nothing() -> None:
    """A headline alone may be rewritten entirely."""
    assert not are_unrelated("Explosion in the city", PAIRS["English"][0])


def test_one_event_in_other_words_is_not_unrelated() -> None:
    """Outlets differ more than the versions of one article; other events are nearly all told apart."""
    texts = [(each.event, f"{each.title}\n{each.text}") for each in labelled()]
    same: list[bool] = []
    other: list[bool] = []
    for number, (event, text) in enumerate(texts):
        for event_of_other, text_of_other in texts[:number]:
            found = same if event == event_of_other else other
            found.append(are_unrelated(text, text_of_other))

    assert not any(same)
    assert sum(other) >= 0.95 * len(other)


def test_long_texts_cost_linear_time() -> None:
    """Only the beginning counts."""
    began = time.perf_counter()
    are_unrelated("storm " * 2_000_000, "x" * 10_000_000)

    assert time.perf_counter() - began < 1
