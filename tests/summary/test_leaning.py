"""Sentences that lean on the one before them."""

import pytest

from bot.summary.language_words import language_words
from bot.summary.leaning import is_cut_off, leans, points_back


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "But he promised talks."),
        ("en", "They're waiting outside."),
        ("en", "“He knew,” said Lund."),
        ("en", "In 2009 he bought the ferry."),
        ("en", "When asked about the fog, she said nothing."),
        ("en", "The harbour did that in the winter of the strike."),
        ("en", "In it, two sailors climb the mast."),
        ("en", "Beyond that, nothing is known."),
        ("en", "According to the council, that is the price of nine days."),
        ("en", "One is a pilot."),
        ("en", "None of them spoke."),
        ("en", "The other is a pilot."),
        ("en", "A year later, Lund was back."),
        ("en", "Just two days earlier, Lund had left."),
        ("en", "The next day, Lund was back."),
        ("en", "(Lund never sailed again.)"),
        ("de", "Aber Lund schwieg."),
        ("de", "In Halden tun das seit Januar 200 Geräte."),
        ("fr", "À Halden, deux cents appareils le font depuis janvier."),
        ("es", "En Halden, doscientos aparatos lo hacen desde enero."),
        ("ru", "В Халдене двести таких приборов работают с января."),
        ("fr", "Mais il partit."),
        ("es", "Sin embargo, nadie vino."),
        ("ru", "Он ушёл."),
    ],
)
def test_sentence_that_refers_back_leans(language: str, sentence: str) -> None:
    """Pronouns, connectives and "did that"; a quotation mark in front makes no difference."""
    assert leans(sentence, sentence, language_words(language))


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The ferry ran aground."),
        ("en", "When Lena Ostrow was asked, she said nothing."),
        ("en", "In 2009 a woman sold her ferry."),
        ("en", "Heavy snow fell."),
        ("en", "One can hardly see the harbour."),
        ("en", "Two days of fog ended on Monday."),
        ("en", "The next mayor is Lena Ostrow."),
        ("de", "Der Hafen ist offen."),
        ("fr", "Le port rouvre."),
        ("xx", "Zxy drmf."),
        ("en", "143 left."),
        ("en", ""),
        ("en", "…"),
    ],
)
def test_sentence_that_is_understood_alone_does_not(language: str, sentence: str) -> None:
    """Somebody named before "she", words that only begin like "He", languages without words."""
    assert not leans(sentence, sentence, language_words(language))


def test_first_sentence_leans_on_a_pronoun_only() -> None:
    """ "This is the moment" may open a story; "She" leaves its reader asking who."""
    english = language_words("en")
    moment = "This is the moment a ferry sank."

    assert not leans(moment, moment, english, is_first=True)
    assert leans("She sank the ferry.", "She sank the ferry.", english, is_first=True)
    roars = "From roars to whispers, it can change any voice."
    assert leans(roars, roars, english, is_first=True)
    assert leans("But Lund left.", "But Lund left.", english, is_first=True)


@pytest.mark.parametrize(
    ("text", "cut_off"),
    [("Off the coast of .", True), ("They met on the", True), ("That is what it was for.", False)],
)
def test_sentence_is_cut_off(text: str, cut_off: bool) -> None:
    """After a small word comes nothing, or a full stop that stands apart."""
    assert is_cut_off(text) is cut_off


def test_demonstratives_point_back() -> None:
    """ "These measures" may have been named before; "this week" needs nothing."""
    assert points_back("Critics of these measures left.")
    assert points_back("That man left.")
    assert not points_back("Ferries sail this week.")
