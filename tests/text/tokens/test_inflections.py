"""The forms of words that searches look for."""

import time

import pytest

from bot.text.tokens import LANGUAGES, forms_among, index_words, possible_forms

PAIRS = """
    en protests protested | en country countries | en stop stopping | en hoped hoping | en Iraq Iraqi
    en Iraqi Iraqis | de Haus Häuser | de Wahl Wahlen | fr élu élue | fr national nationaux
    es elección elecciones | it elezione elezioni | pt ministro ministros | nl verkiezing verkiezingen
    sv minister ministern | da valg valget | no regjering regjeringen | fi vaali vaalit
    hu választás választások | ro guvern guvernului | ru выборы выборов | pl wybory wyborów
    cs vláda vlády | el εκλογές εκλογών | tr hükümet hükümetin | ar حكومة الحكومة | ca govern governs
    et raamat raamatud | eu gobernu gobernuak | fa انتخاب انتخابات | ga bean bhean
    hi सरकार सरकारें | hy նախարար նախարարի | id pilih memilih | lt ministras ministro
    ne सरकार सरकारले | sr izbori izbora | sr избори избора | ta மாணவர் மாணவர்கள் | yi קינד קינדער
"""
EACH = [pair.split() for pair in PAIRS.replace("\n", "|").split("|") if pair.strip()]


def _token(word: str) -> str:
    (only,) = index_words(word)
    return only.token


@pytest.mark.parametrize(("language", "one", "other"), EACH)
def test_forms_of_every_language(language: str, one: str, other: str) -> None:
    """Each word of a pair is a form of the other."""
    assert _token(other) in possible_forms(one, language)
    assert _token(one) in possible_forms(other, language)


def test_every_language_has_a_pair_here() -> None:
    """So none is without its endings."""
    assert {language for language, *_ in EACH} == set(LANGUAGES)


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "universe", "unite"),
        ("en", "protest", "protestd"),
        ("ja", "protest", "protests"),
        ("ru", "protest", "protests"),
        ("en", "выборы", "выборов"),
        ("en", "us", "using"),
        ("en", "2024", "2024s"),
    ],
)
def test_words_that_are_no_forms(language: str, one: str, other: str) -> None:
    """Of another stem, too short, not only letters, or in a script that the language isn't written in."""
    assert other not in possible_forms(one, language)


def test_forms_without_a_known_ending_are_recognized() -> None:
    """Among words that are given, in any of the languages."""
    words = ["protestingly", "protestant", "protests", "protocol"]

    assert forms_among(words, "protest", ["de", "en"]) == ["protestingly", "protestant", "protests"]
    assert forms_among(words, "protest", ["ja"]) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_is_slow(language: str) -> None:
    """It is at most a few hundred forms that are tried, however long the word is."""
    begun = time.process_time()
    for word in ("protest" * 30, "é" * 200, "выбор" * 30, "سلام" * 40, "चुनाव" * 30):
        possible_forms(word, language)
    assert time.process_time() - begun < 0.5
