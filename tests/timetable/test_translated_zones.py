"""Cities and countries typed in other languages than English."""

import pytest

from bot.timetable.translated_zones import FOLDER, translated_names
from bot.timetable.typed_zones import offer_zones, understand_zone
from bot.timetable.zone_nicknames import nicknames, plain_name
from bot.timetable.zones import zone_names
from bot.words import Words, english, language_codes

CODES = sorted(file.stem for file in FOLDER.glob("*.txt"))


def language(code: str) -> Words:
    """A language without messages; zones need only its code."""
    return Words(code, {}, english())


@pytest.mark.parametrize(
    ("code", "typed", "zone"),
    [
        ("de", "Warschau", "Europe/Warsaw"),
        ("de", "DEUTSCHLAND", "Europe/Berlin"),
        ("fr", "le caire", "Africa/Cairo"),
        ("es", "Tokio", "Asia/Tokyo"),
        ("pt-BR", "Moscou", "Europe/Moscow"),
        ("it", "Atene", "Europe/Athens"),
        ("nl", "Parijs", "Europe/Paris"),
        ("pl", "Wieden, Austria", "Europe/Vienna"),
        ("tr", "İSTANBUL", "Europe/Istanbul"),
        ("ru", "москва", "Europe/Moscow"),
        ("uk", "Київ", "Europe/Kyiv"),
        ("id", "Singapura", "Asia/Singapore"),
        ("sv", "Köpenhamn", "Europe/Copenhagen"),
        ("zh-CN", "上海", "Asia/Shanghai"),
        ("ja", "東京", "Asia/Tokyo"),
        ("ja", "日本", "Asia/Tokyo"),
        ("ko", "서울", "Asia/Seoul"),
        ("ar", "القاهرة", "Africa/Cairo"),
    ],
)
def test_names_in_a_language_are_understood(code: str, typed: str, zone: str) -> None:
    """With or without accents and capitals, alone or with their country."""
    assert understand_zone(typed, language(code)).zone.key == zone


@pytest.mark.parametrize("code", CODES)
def test_english_names_keep_their_meaning(code: str) -> None:
    """A city called in one language as another one is in English is the English one."""
    translated = translated_names([language(code)])

    for name, meant in nicknames().items():
        if not meant.has_several and name in translated:
            assert understand_zone(name, language(code)).zone == understand_zone(name).zone


@pytest.mark.parametrize("code", [each for each in language_codes() if each != "en"])
def test_every_language_has_names(code: str) -> None:
    """Each line of its file has a zone or a country; a new language needs `translate_zones`."""
    known = {name.lower() for name in zone_names().values()}
    lines = (FOLDER / f"{code}.txt").read_text("utf-8").splitlines()
    pairs = [line.partition(": ") for line in lines if line and not line.startswith("#")]

    assert len(pairs) > 50
    assert [
        meant
        for meant, _, name in pairs
        if not name or (meant.lower() not in known and plain_name(meant) not in nicknames())
    ] == []


def test_names_are_offered_while_they_are_typed() -> None:
    """With the zone that they stand for; a slip of the finger is forgiven."""
    german, japanese = language("de"), language("ja")

    assert offer_zones("warsch", 5, german)[0] == ("Warschau (Europe/Warsaw)", "Europe/Warsaw")
    assert offer_zones("Warshau", 5, german)[0].value == "Europe/Warsaw"
    assert offer_zones("東京", 5, japanese)[0] == ("東京 (Asia/Tokyo)", "Asia/Tokyo")
    assert offer_zones("warsaw", 5, german)[0] == ("Warschau (Europe/Warsaw)", "Europe/Warsaw")
    assert ("Kairo (Africa/Cairo)", "Africa/Cairo") in offer_zones("", 25, german)
    assert ("Europe/Berlin", "Europe/Berlin") in offer_zones("", 25, german)  # no other name
    assert ("パリ (Europe/Paris)", "Europe/Paris") in offer_zones("", 25, japanese, german)


def test_a_country_with_several_zones_is_not_guessed() -> None:
    """As in English."""
    assert translated_names([language("ru")])[plain_name("Россия")].has_several


def test_the_first_language_counts() -> None:
    """A person's language before the channel's, and English before both."""
    turkish = language("tr")

    assert understand_zone("Cuba", turkish).zone.key == "America/Havana"  # Juba, in Turkish
