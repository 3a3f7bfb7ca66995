"""Language codes as publishers write them."""

import pytest

from bot.text.language.codes import base_language, language_code


@pytest.mark.parametrize(
    ("stated", "code"),
    [
        ("de", "de"),
        (" en-GB ", "en"),
        ("EN_us", "en"),
        ("deu", "de"),
        ("nb-NO", "nb"),
        ("de, en", "de"),
        ("nds", None),
        ("English", None),
        ("x-default", None),
        ("", None),
        (None, None),
    ],
)
def test_iso_639_1_of_what_is_stated(stated: str | None, code: str | None) -> None:
    """Countries and three-letter codes are understood; what is no code is not guessed."""
    assert language_code(stated) == code


@pytest.mark.parametrize(
    ("language", "listed"), [("pt-BR", "pt"), ("DE", "de"), ("nb", "no"), ("nn-NO", "no")]
)
def test_tables_list_the_base_language(language: str, listed: str) -> None:
    """Both written forms of Norwegian share one entry in every table."""
    assert base_language(language) == listed
