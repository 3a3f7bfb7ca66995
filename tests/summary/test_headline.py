"""Titles for articles that have none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.summary.headline import TITLE_MAX, derive_title


@pytest.mark.parametrize(
    ("sentence", "language", "title"),
    [
        (
            "The port council wants more pilots for the winter, senior officials and diplomats said on Tuesday.",
            "en",
            "The port council wants more pilots for the winter",
        ),
        (
            "Dock workers in Calvera voted to end a nine-day stoppage, a union official said on Monday.",
            "en",
            "Dock workers in Calvera voted to end a nine-day stoppage",
        ),
        (
            "Two hikers were found alive on the Sarnath ridge, rescue services told local media. They are well.",
            "en",
            "Two hikers were found alive on the Sarnath ridge",
        ),
        (
            "Most attacks on the convoy come from the hills, said Maj. Gen. Ana Ruiz, the deputy commander.",
            "en",
            "Most attacks on the convoy come from the hills",
        ),
        ("Rents in the old town doubled within a year, according to the city.", "en", "Rents in the old town doubled within a year"),
        ("CALVERA, Ore. (AP) — Ferries run again after the storm.", "en", "Ferries run again after the storm"),
        ("PORT SELIM (Reuters) - Ferries run again after the storm.", "en", "Ferries run again after the storm"),
        (
            "Die Stadtwerke senken den Strompreis um sieben Prozent, wie das Unternehmen am Mittwoch mitteilte.",
            "de",
            "Die Stadtwerke senken den Strompreis um sieben Prozent",
        ),
        ("Le port de Selim rouvre après la tempête, a annoncé la mairie lundi.", "fr", "Le port de Selim rouvre après la tempête"),
        ("港口周一重新开放。船只正在等待。", "zh", "港口周一重新开放"),
    ],
)  # fmt: skip
def test_title_is_what_happened(sentence: str, language: str, title: str) -> None:
    """The attribution, the dateline and the full stop are removed."""
    assert derive_title([sentence], language) == title


@pytest.mark.parametrize(
    "sentence",
    [
        "The navy said on Thursday it was resuming patrols off the coast",
        "After the talks in the old harbour ended, the minister said",
        "It is over, she said",
        "She moved to the U.S.",
        "Three ships, two tugs and a ferry waited",
    ],
)
def test_sentence_that_needs_its_end_keeps_it(sentence: str) -> None:
    """Nothing is removed if the rest would not be a sentence."""
    assert derive_title([sentence], "en") == sentence


def test_long_sentence_is_cut_at_a_word() -> None:
    """At most 120 characters, the last of them an ellipsis, and no word is split."""
    sentence = "The harbour " + "council " * 30 + "met."

    title = derive_title([sentence], "en")

    assert len(title) <= TITLE_MAX
    assert title.endswith("council…")


def test_first_paragraph_with_words_counts() -> None:
    """Empty paragraphs and lines of dashes are skipped; without any word there is no title."""
    assert derive_title(["", "* * *", "Ferries run again."], "en") == "Ferries run again"
    assert derive_title(["—", "..."], "en") == ""
    assert derive_title([], None) == ""


@given(st.lists(st.text(max_size=300), max_size=3), st.sampled_from(["en", "de", "zh", None]))
def test_any_body_gives_one_short_line(body: list[str], language: str | None) -> None:
    """Any body gives at most one line of at most 120 characters."""
    title = derive_title(body, language)

    assert len(title) <= TITLE_MAX
    assert len(title.splitlines()) <= 1
    assert title == title.strip()
