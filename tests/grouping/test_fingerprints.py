"""Fingerprints of articles in every language."""

import random
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.grouping.fingerprints import fingerprint
from bot.grouping.same_story import judge
from bot.grouping.shingles import resemblance
from bot.grouping.term_vectors import FEWEST_TERMS, MOST_TERMS, SCALE, cosine
from bot.models import ComparedArticle
from tests.grouping.labelled_events import labelled

# For each language two accounts of one event and one of another; all invented.
EVENTS = {
    "de": (
        "Die Autofähre Lady Orla ist am Dienstagmorgen im Nebel vor Tiedwiek auf die Gannetbank gelaufen."
        " An Bord waren 143 Fahrgäste. Hafenmeisterin Ines Tolland sagte, Seenotretter aus Scarrau hätten"
        " alle bis neun Uhr an Land gebracht. Zwei Schlepper sollen das Schiff am Abend freiziehen.",
        "143 Menschen mussten am Dienstag von Rettungsbooten aus Scarrau geholt werden, nachdem ihre Fähre"
        " auf der Gannetbank festsaß. Die Lady Orla hatte nach Angaben von Ines Tolland im Nebel das"
        " Fahrwasser vor Tiedwiek verlassen. Mit der Flut soll ein erster Schleppversuch beginnen.",
        "In Kwillhafen ist am Dienstag die neue Brücke über den Wend eröffnet worden. Bürgermeisterin Edda"
        " Quist durchschnitt das Band vor 3000 Zuschauern. Der Bau kostete 78 Millionen Kronen und dauerte"
        " sechs Jahre, zwei länger als geplant. Radfahrer bekommen eine eigene Spur.",
    ),
    "ru": (
        "Паром «Леди Орла» утром во вторник сел на мель Ганнет в тумане у порта Тайдвик. На борту были 143"
        " пассажира. Начальник порта Инес Толланд заявила, что спасатели из Скарроу доставили всех на берег."
        " Вечером два буксира попробуют снять судно с мели.",
        "Спасатели из Скарроу сняли 143 человека с парома, который застрял на отмели Ганнет. По словам Инес"
        " Толланд, возглавляющей порт Тайдвик, «Леди Орла» сбилась с фарватера из-за тумана. Буксиры"
        " подойдут с приливом во вторник вечером.",
        "Центральный банк повысил ключевую ставку до 4,25 процента. Глава банка Петра Хальворсен сообщила,"
        " что инфляция снижается медленнее, чем ожидалось. За решение проголосовали семь членов совета из"
        " девяти. Курс кроны вырос, ипотека подорожает с декабря.",
    ),
    "ar": (
        "جنحت العبارة ليدي أورلا صباح الثلاثاء على رمال غانيت قرب ميناء تايدويك وسط ضباب كثيف وعلى متنها"
        " 143 راكبا. وقالت إينيس تولاند مديرة الميناء إن زوارق الإنقاذ من سكارو نقلت جميع الركاب إلى الشاطئ"
        " وإن قاطرتين ستحاولان سحب السفينة مساء.",
        "نقلت زوارق الإنقاذ من سكارو 143 راكبا من العبارة ليدي أورلا بعد أن علقت على رمال غانيت. وأوضحت إينيس"
        " تولاند التي تدير ميناء تايدويك أن الضباب حجب الرؤية وأن قاطرتين ستصلان مع المد.",
        "رفع البنك المركزي سعر الفائدة الرئيسي إلى 4.25 في المئة يوم الخميس للمرة الثالثة هذا العام. وذكرت"
        " محافظة البنك بيترا هالفورسن أن التضخم يتراجع ببطء وأن سبعة من أعضاء المجلس صوتوا لصالح القرار.",
    ),
}
COPIED = {
    "de": EVENTS["de"][0] * 2,
    "ru": EVENTS["ru"][0] * 2,
    "ar": EVENTS["ar"][0] * 2,
    "zh": "周二清晨，载有一百四十三名乘客的渡轮在大雾中搁浅于港口外的沙洲。港务局长表示，救生艇已将全部乘客"
    "送上岸，无人受伤。两艘拖船将在傍晚涨潮时尝试把船拖离浅滩，调查人员会检查雷达记录。",
    "ja": "火曜日の早朝、乗客百四十三人を乗せたフェリーが濃霧の中、港の沖合の砂州に乗り上げた。港長によると救命艇が"
    "全員を岸に運び、けが人はいなかった。夕方の満潮時に引き船二隻が船を動かす予定だ。",
    "hi": "मंगलवार की सुबह घने कोहरे में 143 यात्रियों वाली नौका बंदरगाह के बाहर रेत पर फंस गई। बंदरगाह प्रमुख ने कहा कि"
    " बचाव नौकाओं ने सभी यात्रियों को किनारे पहुंचाया और कोई घायल नहीं हुआ।",
}


@pytest.mark.parametrize("language", COPIED)
def test_copies_are_found_in_every_script(language: str) -> None:
    """A text with one more sentence at its end is a copy."""
    text = COPIED[language]
    copy = fingerprint("", text + " " + text[: len(text) // 5][::-1], language)
    one = fingerprint("", text, language)

    assert judge(ComparedArticle(1, 0, 1, one), ComparedArticle(2, 0, 2, copy)).same


@pytest.mark.parametrize(
    ("language", "stated"), [("de", "de"), ("ru", "ru"), ("ru", None), ("ar", "ar"), ("ar", None)]
)
def test_events_are_told_apart_in_other_languages(language: str, stated: str | None) -> None:
    """Names and numbers tell events apart, with capital letters or without; a script suffices as language."""
    one, other, else_ = (fingerprint("", text, stated) for text in EVENTS[language])

    assert cosine(one.terms, other.terms) >= 0.28
    assert cosine(one.terms, else_.terms) < 0.15
    assert cosine(other.terms, else_.terms) < 0.15


def test_common_words_of_an_unknown_language_do_not_count() -> None:
    """Words that may mean "and" or "the" do not make two texts similar."""
    chance = random.Random(3)
    common = ["voltu", "perani", "sastik", "mornel", "dequin", "halore"]

    def made() -> str:
        rare = ["".join(chance.choices("abcdefgilmnorstu", k=7)) for _ in range(60)]
        words = [chance.choice(common) if i % 2 else rare[i // 2] for i in range(120)]
        return " ".join(words).capitalize() + "."

    assert fingerprint("", made(), None).terms == {}
    assert (
        resemblance(fingerprint("", made(), None).sketch, fingerprint("", made(), None).sketch)
        < 0.1
    )


def test_vector_has_length_one_and_its_heaviest_terms_first() -> None:
    """A vector has 8 to 60 terms, heaviest first, and its cosine with itself is 1."""
    article = labelled()[0]
    terms = fingerprint(article.title, article.text, "en").terms

    assert FEWEST_TERMS <= len(terms) <= MOST_TERMS
    assert list(terms.values()) == sorted(terms.values(), reverse=True)
    assert sum(weight**2 for weight in terms.values()) == pytest.approx(SCALE**2, rel=0.001)
    assert cosine(terms, terms) == pytest.approx(1, abs=0.01)


def test_fingerprints_are_the_same_in_every_process() -> None:
    """Python's own hash changes with each process; stored fingerprints must not."""
    article = labelled()[3]
    program = (
        "import sys; from bot.grouping.fingerprints import fingerprint;"
        "print(fingerprint(sys.argv[1], sys.argv[2], 'en'))"
    )
    printed = subprocess.run(
        [sys.executable, "-c", program, article.title, article.text],
        check=True, capture_output=True, text=True, env={"PYTHONHASHSEED": "77"},
    )  # fmt: skip

    assert printed.stdout.strip() == str(fingerprint(article.title, article.text, "en"))


def test_judging_imports_nothing_heavy() -> None:
    """The bot process compares articles without importing sumy or nltk."""
    program = "import bot.actions.group_stories, sys; print({'sumy', 'nltk'} & set(sys.modules))"
    printed = subprocess.run(
        [sys.executable, "-c", program], check=True, capture_output=True, text=True
    )

    assert printed.stdout.strip() == "set()"


def test_common_furniture_does_not_count() -> None:
    """A footer that all pages of a publisher have does not make them similar."""
    furniture = "\nRead more\n© 2026 Lantern Media Group. All rights reserved. Terms of use and privacy policy."
    one, other = (
        fingerprint("", f"{each.text}{furniture}", "en") for each in labelled() if each.event.startswith("rate")
        and each.outlet == "Capital Ledger"
    )  # fmt: skip

    assert resemblance(one.sketch, other.sketch) == 0


@given(
    st.text(max_size=400),
    st.text(max_size=3000),
    st.sampled_from([None, "en", "de", "ru", "zh", "xx"]),
)
def test_any_text_has_a_fingerprint(title: str, text: str, language: str | None) -> None:
    """Any text, even a hostile one, gives a fingerprint with values in range."""
    print_ = fingerprint(title, text, language)

    assert resemblance(print_.sketch, print_.sketch) in (0.0, 1.0)
    assert all(0 <= hash_ < 2**32 for hash_ in [*print_.sketch, *print_.terms])
    assert all(0 <= weight <= SCALE for weight in print_.terms.values())
