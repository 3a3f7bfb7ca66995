"""Which language somebody typed, among all that have a name."""

import pytest

from bot.errors import BadOption
from bot.text.typed_languages import offer_languages, understand_language
from bot.words import language_codes
from bot.words.language_names import LANGUAGE_NAMES

ALL = tuple(LANGUAGE_NAMES)


def test_every_language_with_a_file_has_a_name() -> None:
    """Otherwise nobody could choose it."""
    assert set(language_codes()) <= set(LANGUAGE_NAMES)


@pytest.mark.parametrize("code", ALL)
def test_every_name_leads_to_its_language(code: str) -> None:
    """Its own, the English one and its code, in any case; each is offered for its first letters."""
    for name in (*LANGUAGE_NAMES[code], code):
        for typed in (name, name.upper(), name.lower(), f" {name} "):
            assert understand_language(typed, ALL, "automatic") == code
        assert code in [value for _, value in offer_languages(name[:3], ALL, "automatic", 25)]


def test_automatic_is_understood_in_two_languages() -> None:
    """As the person's language has it, and as Discord's suggestion stands for it."""
    for typed in ("auto", "Automatisch", "AUTOMATISCH "):
        assert understand_language(typed, ALL, "automatisch") is None
    assert offer_languages("autom", ALL, "automatisch", 25) == [("automatisch", "auto")]


def test_suggestions_fit_discord() -> None:
    """All languages and *automatic* fit into its 25 choices; fewer are given if fewer are wanted."""
    assert len(offer_languages("", ALL, "automatic", 25)) == len(ALL) + 1
    assert len(offer_languages("", ALL, "automatic", 3)) == 3


@pytest.mark.parametrize("typed", ["", " ", "-", "🙂", "\u202e", "x" * 5_000, "germanic"])
def test_anything_else_is_refused_in_one_line(typed: str) -> None:
    """It doesn't repeat what is too long to read."""
    with pytest.raises(BadOption) as raised:
        understand_language(typed, ALL, "automatic")

    assert "isn't one of the bot's languages." in str(raised.value)
    assert "\n" not in str(raised.value)
    assert len(str(raised.value)) < 400
