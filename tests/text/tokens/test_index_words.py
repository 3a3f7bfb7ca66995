"""Words of the search index: what a text gives, and what finds it."""

import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.text.tokens import index_words, possible_forms, typed_words, words_for_index


def _tokens(text: str) -> list[str]:
    return [word.token for word in index_words(text)]


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("Oil-price TALKS, again.", "oil price talks again"),
        ("Iraq's troops don’t wait", "iraq s troops don t wait"),
        ("The U.S. and the U.K.; e.g. at 9 a.m.", "the us and the uk eg at 9 am"),
        ("anti-U.S. rallies", "anti us rallies"),
        ("It ended.Then more.", "it ended then more"),
        ("snake_case AT&T C++ 3.5 5,000", "snake case at t c 3 5 5 000"),
        (
            "Straße Œuvre ŁÓDŹ Ørsted ışık İstanbul Þór",
            "strasse oeuvre lodz orsted isik istanbul thor",
        ),
        ("Ё́лка и его й", "елка и его й"),
        ("Ελλάδα ΟΔΟΣ", "ελλαδα οδοσ"),
        ("L’Iran, d'Italia", "l iran d italia"),
        ("ＮＡＴＯ oﬃcial Unter\u00adnehmen \U0001d401ank", "nato official unternehmen bank"),
        ("إنّ السّلام کتاب", "ان السلام كتاب"),
        ("שָׁלוֹם", "שלום"),
        ("١٢ और १२", "12 और 12"),
        ("प्रधानमंत्री ने", "प्रधानमंत्री ने"),
        ("渡轮取消。", "渡轮 轮取 取消 消"),
        ("東京2020年", "東京 京 2020 年"),
        ("ﾊｰﾊﾞｰ", "ハー ーバ バー ー"),
        ("서울에서 열린", "서울 울에 에서 서 열린 린"),
        ("เบี้ย", "เบี้ บี้ย ย"),
        ("ភ្នំពេញ", "ភ្នំ នំពេ ពេញ ញ"),
        ("ရန်ကုန်", "ရန် န်ကု ကုန် န်"),
        ("ວຽງຈັນ", "ວຽ ຽງ ງຈັ ຈັນ ນ"),
        ("\ue000\ue001en 😀 -- ''", "en"),
    ],
)
def test_words_of_every_script(text: str, tokens: str) -> None:
    """Letters and digits, folded; in scripts without spaces pairs of characters."""
    assert _tokens(text) == tokens.split()


def test_compounds_are_found_as_one_word() -> None:
    """Whatever joins their parts; possessives are not compounds."""
    for text in ("Covid-19 e-mail O'Hara Iraq's", "Covid-19 e-mail O’Hara п'ять Iraq's"):
        _, _, compounds = words_for_index(text).partition("\ue002")
        assert set(compounds.split()) - {"пять"} == {"covid19", "email", "ohara"}


def _split_by_fts5(indexed: str) -> list[str]:
    return "".join(c if ord(c) >= 128 or c.isalnum() else " " for c in indexed).split()


def _is_found(typed: str, text: str, language: str = "en", *, quoted: bool = False) -> bool:
    """Whether the tokens of what was typed occur in the text."""
    words = typed_words(typed, quoted=quoted)
    tokens = f" {' '.join(_split_by_fts5(words_for_index(text)))} "
    wanted = [*words.exact, *words.less_exact]
    wanted += [(form,) for form in possible_forms(words.stem, language)]
    ending = "" if words.beginning else " "
    return any(f" {' '.join(sequence)}{ending}" in tokens for sequence in wanted)


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("covid19", "Covid-19"), ("covid-19", "covid19"), ("Covid 19", "Covid-19"), ("email", "e-mail"),
        ("US", "the U.S."), ("U.S.", "US troops"), ("AI", "A.I."), ("iraq", "Iraq’s war"), ("Iraq's", "in Iraq"),
        ("l'Iran", "en Iran"), ("Iran", "l’Iran"), ("Iraq", "dall'Iraq"), ("O'Hara", "OHara"), ("ohara", "O’Hara"),
        ("troop", "Troops"), ("troops", "one troop"), ("protests", "protested"), ("Elections", "election"),
        ("Iraq", "Iraqi forces"), ("5000", "5,000"), ("5,000", "5000"), ("strasse", "Straße"), ("Straße", "STRASSE"),
        ("消", "渡轮取消"), ("渡", "渡轮取消"), ("轮取消", "渡轮取消了"), ("東京", "東京の電車"), ("서울", "서울에서"),
        ("서울은", "서울에서"), ("은행", "한국은행"), ("กรุงเทพ", "ในกรุงเทพมหานคร"), ("ภู", "ที่ภูเก็ต"),
        ("пять", "п’ять"), ("пʼять", "п'ять"), ("NATO加入", "关于NATO加入"),
    ],
)  # fmt: skip
def test_what_is_typed_finds_the_text(typed: str, text: str) -> None:
    """In each spelling that people take for the same, and in other forms of the word."""
    assert _is_found(typed, text)


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("troops", "troop"),
        ("Iraq's war", "Iraq war"),
        ("covid19", "covid 19"),
        ("elect", "elections"),
    ],
)
def test_quotation_marks_ask_for_exactly_these_words(typed: str, text: str) -> None:
    """No forms, no possessive less."""
    assert not _is_found(typed, text, quoted=True)
    assert _is_found(typed, typed, quoted=True)


_SAMPLES = st.sampled_from(
    ["U.S.", "a.b.c", "é.u", "-", "'", "’", "5,000", ".", ",", " ", "Iraq", "ß", "京", "서울", "เบี้", "\u00ad", "x", "İ", "Σ",
     "\u0301", "\u200b", "_", "ﬁ", "½", "²", "١", "ﾊﾞ", "…", "ʼ", "\n"]
)  # fmt: skip


@given(st.lists(_SAMPLES, max_size=14).map("".join) | st.text(max_size=60))
@example("x-U.S.")
def test_the_index_gets_the_same_words_as_the_marks(text: str) -> None:
    """The fast way of the index and the way with places agree, as far as FTS5 tells words apart."""
    indexed, _, _ = words_for_index(text).partition("\ue002")
    assert _split_by_fts5(indexed) == _tokens(text)


@given(st.text(max_size=80))
def test_places_are_in_order_and_within_the_text(text: str) -> None:
    """A token stands where it is said to, and every token is one word to FTS5."""
    words = index_words(text)

    assert all(0 <= word.start < word.end <= len(text) for word in words)
    assert [word.start for word in words] == sorted(word.start for word in words)
    assert all(c.isalnum() or ord(c) >= 128 for word in words for c in word.token)


@pytest.mark.parametrize(
    "text",
    ["a" * 300_000, "a." * 150_000, "a-" * 150_000, "1," * 150_000, "1,000" * 60_000, "京" * 300_000,
     "เ" + "\u0e49" * 300_000, "e" + "\u0301" * 300_000, "'" * 300_000, "x\u200b" * 150_000, "서 " * 150_000],
)  # fmt: skip
def test_no_text_is_slow(text: str) -> None:
    """Twice the text takes twice the time."""
    begun = time.process_time()
    words_for_index(text)
    index_words(text)
    assert time.process_time() - begun < 10  # quadratic would take minutes
