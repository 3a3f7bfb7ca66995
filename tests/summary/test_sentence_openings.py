"""What is printed in front of a sentence."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.summary.extract import rank, summarize
from bot.summary.sentence_openings import opening_end, without_openings

SENTENCE = "The port of Calvera reopened on Monday."
OPENINGS = [
    "(CNN)",
    "(CNN) -- ",
    "London (CNN)",
    "BAGHDAD, Iraq (CNN) -- ",
    "Port Vila, Vanuatu  (CNN)",
    "(The Calvera Reporter)",
    "CALVERA, Ore. (AP) — ",
    "CALVERA, Ore. — ",
    "PORT SELIM (Reuters) - ",
    "Selim (The Post) -- ",
    "Berlin (dpa/lby) - ",
    "PARIS, 3 mars (Reuters) - ",
    "Madrid, 3 mar (EFE).- ",
    "МОСКВА, 3 мар — РИА Новости. ",
    "МОСКВА, 5 марта. /ТАСС/. ",
    "By Lena Ostrow, CNN — ",
    "By Lena Ostrow and Idris Malouf | ",
    "10:15 a.m. ET - ",
    "Updated: 3 May 2014 | ",
    "Last updated at 3:31 PM on 19th July 2011 . ",
    "ST. ORLA (AP) _ ",
    "CAMP SELIM, Feb. 7, 2005 (AP) _ ",
    "FT. ORLA, Ga.: Sept. 3, 2003 (AP) _ ",
    "Den Orla (ANP) – ",
    "By The Associated Press. CALVERA — ",
    "By LENA OSTROW and IDRIS MALOUF Associated Press CALVERA (AP) — ",
    "(Adds details) ",
    "[Breaking news update] ",
    "(Updates with quotes) CALVERA (AP) - ",
]


@pytest.mark.parametrize("opening", OPENINGS)
def test_opening_is_no_part_of_the_sentence(opening: str) -> None:
    """Datelines, bylines, times and notes go; the sentence stays letter for letter."""
    assert opening_end(opening + SENTENCE) == len(opening)
    assert summarize(opening + SENTENCE) == [SENTENCE]


@pytest.mark.parametrize(
    "sentence",
    [
        SENTENCE,
        "The council (CNN) said nothing.",
        "The port (Calvera) - the only one - reopened.",
        "Schools (primary) - Thinking about it.",
        "(It rained.) The port reopened.",
        "By Monday the last of the ships had left - The crew slept.",
        "10 ships - The Orla among them - left.",
        "In 2014 - The year of the strike - it closed.",
        "Lena Ostrow (43) - mayor since May - resigned.",
        "«Порт открыт» — сказала мэр.",
        "(", "CNN", "—", "",
    ],
)  # fmt: skip
def test_sentence_that_begins_like_an_opening_stays(sentence: str) -> None:
    """A parenthesis, a dash or a city does not make an opening."""
    assert opening_end(sentence) == 0


def test_each_line_is_looked_at_and_offsets_stay() -> None:
    """Spaces take the place of openings, so offsets are those of the text."""
    text = f"(CNN){SENTENCE}\nShips wait.\nSelim (AFP) - {SENTENCE.replace('Monday', 'Friday')}"

    assert len(without_openings(text)) == len(text)
    spans = sorted(rank(text, None, "en").spans)
    assert [text[a:b] for a, b in spans] == [
        SENTENCE,
        "Ships wait.",
        SENTENCE.replace("Monday", "Friday"),
    ]


def test_abbreviation_after_an_opening_is_no_sentence() -> None:
    """ "(CNN)Gov. Pike" is one sentence: the splitter sees it without the opening."""
    assert summarize("(CNN)Gov. Ana Pike resigned on Monday.") == ["Gov. Ana Pike resigned on Monday."]  # fmt: skip


@given(st.text(alphabet="ABcd (CNN)-—:/|.0159\n", max_size=60))
def test_any_line_keeps_its_length(text: str) -> None:
    """Any text, any number of openings; what is left is what was there."""
    bare = without_openings(text)

    assert len(bare) == len(text)
    assert all(a in (b, " ") for a, b in zip(bare, text, strict=True))
