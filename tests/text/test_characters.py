"""Texts come in the letters that readers see and type, in linear time."""

import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.text.characters import matching_form, one_line, paragraphs_of, readable


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("Unter\u00adnehmen", "Unternehmen"),
        ("Donau\u200bdampfschiff", "Donaudampfschiff"),
        ("Kata\u2060strophe", "Katastrophe"),
        ("Leucht\ufeffturm", "Leuchtturm"),
        ("Auf\u200clage der Fähre", "Auflage der Fähre"),
        ("The\u200e Lisk\u200f talks", "The Lisk talks"),
        ("\u202eevil\u202c", "evil"),
        ("pic\ufffcture of a pier", "picture of a pier"),
        ("hid\U000e0068\U000e0069den", "hidden"),
        ("oﬃcial ﬁgures for ﬂoods", "official figures for floods"),
        ("ＮＡＴＯ ２０２６", "NATO 2026"),
        ("𝗕𝗿𝗲𝗮𝗸𝗶𝗻𝗴: 𝟏𝟐 boats", "Breaking: 12 boats"),
        ("Ludwig Ⅳ.", "Ludwig IV."),
        ("Ĳsselmeer", "IJsselmeer"),
        ("ﾌｪﾘｰ が ﾊﾞｽ", "フェリー が バス"),
        ("ﺍﻟﺴﻔﻴﻨﺔ", "السفينة"),
        ("Zu\u0308rich", "Zürich"),
        ("\u1100\u1161\u11a8", "각"),
    ],
)
def test_every_word_can_be_found(written: str, read: str) -> None:
    """Nothing invisible splits a word, and letters in another shape are plain letters."""
    assert readable(written) == read
    assert one_line(written) == read
    assert paragraphs_of(f" {written}\n") == [read]


@pytest.mark.parametrize(
    "text",
    [
        "Größe – “café”, 20 °C, km², x₂, № 7, ½ Liter, ™ and ©",
        "می‌خواهم",
        "क्‍ष",
        "👩‍👩‍👧 and 🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
        "ភាសា\u200bខ្មែរ",
        "ไทย\u200bแลนด์",
        "שלום \u200fabc\u200f, \u2067עולם\u2069!",
        "今日は、「渡し船」！（写真）",
        "‘single’ and „double“, a\u00a0b",
    ],
)
def test_what_scripts_need_is_kept(text: str) -> None:
    """Joiners, marks of direction and ends of words stay where a script needs them."""
    assert readable(text) == text


@given(st.text(max_size=60))
def test_readable_texts_stay_as_they_are(text: str) -> None:
    """Once read, a text is composed, and reading it again changes nothing but what has met since."""
    once = readable(text)

    assert unicodedata.is_normalized("NFC", once)
    assert readable(readable(once)) == readable(once)


@pytest.mark.parametrize(
    "piece",
    [
        "\u0301\u0327",
        "\u0327",
        "\u200b",
        "e\u0301",
        "\u3099か",
        "ﬁ",
        "a\u00ad",
        "\U000e0068",
        "م\u200c",
    ],
)
def test_hostile_characters_take_linear_time(piece: str) -> None:
    """A million characters of any kind are read in a second or two; marks without end are cut."""
    text = "a" + piece * (1_000_000 // len(piece))
    begun = time.process_time()
    read = readable(text)
    unicodedata.normalize("NFC", read)

    assert time.process_time() - begun < 3


def test_matching_ignores_what_is_invisible() -> None:
    """Texts that look the same match."""
    assert matching_form("Read\u200b Mo\u00adre") == matching_form("read more")
