"""Sentence boundaries, as offsets into the text."""

import json
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.text.sentences import sentence_spans
from bot.text.tokens import words_of

SHARED = Path(__file__).resolve().parents[2].parent / "shared"
LINE_BREAKS = "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"

# Each case is its sentences; the input is the sentences joined by a space.
CASES = [
    ["The U.S. envoy met Lt. Col. Ana M. Ruiz on Feb. 3.", "Talks go on."],
    ["Prices rose 4.5 percent at Halden Corp. in May.", "Nobody was surprised."],
    ["She works for Halden Inc.", "The company had no comment."],
    ["They live in Washington, D.C.", "Their children do not."],
    ['"We won!" she said.', '"It took years."'],
    ["He left at 5 p.m. Monday.", "Who followed?", "Nobody."],
    ["The bill, No. 12, failed.", "No.", "It did not pass."],
    ["Shares fell 3 pct.", "Investors sold (the fund too).", "iPhone makers did not."],
    ["(Reporting by A. Writer; editing by B. Reader)", "Our rules: be brief."],
    ["The vote was 5-4 ...", "Nobody spoke — not even Mr. Ode."],
    [
        "Mr. Ode was formerly a vice president of Halden Corp.",
        "Mr. Brand, 45 years old, succeeds him.",
    ],
    ["The suit names Loma Inc.", "Halden, based in Port Selim, Calif., makes ferries."],
    ["He joined Brand & Co.", "Terms weren't disclosed."],
    ["The offer comes from a group led by Loma Inc.", "Halden said it had no comment."],
    ["Halden Inc. Chairman Ana Ruiz said the talks go on."],
    ["It bought 3% of Halden Corp. Class A shares on Monday."],
    ["Brand Bros. Television has released a picture of the ferry."],
    ["The ferry line was sold to Halden Ltd.", "Analysts said the price was low."],
    ["The bill is before the U.S. Senate.", "Sen. Ruiz (D., Calif.) opposes it."],
    ["Imports to the U.S. rose 3% in May.", "Exports fell."],
    ["It is the largest line in the U.S.", "Mr. Ode founded it in 1950."],
    ["The plant is in Reading, Pa.", "Halden has owned it since 1950."],
    [
        "Shares closed at $12.50, up 25 cents, in New York Stock Exchange composite trading Friday.",
        "A year ago they stood at $9.25.",
    ],
    ["He works for Halden S.A. of France.", "The company made 3.5 million francs."],
    ["Ships sail at 7 a.m. and at 5 p.m.", "Nobody sails at noon."],
    ["Ana M. Ruiz Jr. was named to the board.", "He is 50."],
    ["The board elected Sam Brand Jr.", "Mr. Brand is 60."],
    ["Call No. 5 was refused, he said.", "No. 6 was not."],
    ["The drug is sold by Halden & Cos. in Brazil and Peru, Mr. Ode said."],
    ["He owns shares in Halden, Loma, etc.", "Brokers like him."],
    ["“It is a fair price,” said Dr. Lena Ostrow of Halden Inc.", "“We shall take it.”"],
    ["The loss was $3.2 million, or 12 cents a share, vs. $1 million, or 3 cents a share."],
    ["He was born in St. Paul, Minn., in 1940.", "His father sailed."],
    ["They met on Sept. 3.", "Nobody came."],
    ["Vitamin C.", "Steak is high in protein."],
    ["Plan B.", "The squad has a plan."],
    ["He plays in Group D.", "'We are ready,' he said."],
    ["It showed in The Sun.", "Top judges read it."],
    ["He took the SAT.", "Parents helped him."],
    ["She spoke of Malcolm X.", "His daughter listened."],
    ["They follow Triple H.", "The actor is tall."],
    ["She works for the E! Network in Calvera."],
    ["Voters stay away.", "theGrio.com asked why."],
    ['"Who is right?" " asked the clerk.', "He left."],
    ["John F. Kennedy and George H.W. Bush met J.P. Fitzgerald."],
    ["William H. “Bill” Ode sailed.", "He sank."],
    ["The U.S. Treasury said it would pay.", "It did."],
    ["The unit of Halden Corp. Loma Inc. bought was sold."],
    ["The firm, Ode & Brand Inc., said so.", "It lied."],
    ["It paid $5 million to Halden Inc.", "In addition, it gave Loma Corp. 3% of its shares."],
    ["Ms. Ruiz, of Brand, Ode & Co., said sales rose.", "So did profit."],
    ["It is sold as Seven-Up Co. Diet cola."],
    ["Yields rose to 8.05% from 8.04%.", "The Treasury sold bonds due Aug. 15, 2019."],
    ['He said: "We won\'t sell."', "Halden did."],
    ['She asked, "Who knows?" and left.'],
    ["“Never!” he said.", "Then he did."],
    ["The ship (built in 1950.) sank."],
    ["Loma Inc. dropped its suit against Halden Corp.", "Officials at Loma weren't available."],
    ["Brand Inc. of Dallas and Ode Co. of Tulsa, Okla., merged.", "New shares will be sold."],
    ["The judge, Alvin K. Hellerstein, ruled.", "No appeal is planned."],
    ["In the 1980s, e.g. in Calvera, i.e. on the coast, ships sank."],
    ["Its rival, Ode Corp.'s Loma unit, won.", "It paid."],
    ["It was sold for $5 a share to Ode Corp.", "Ode's offer was lower."],
    ["Halden rose 2 to 15.", "Loma fell 1 1/2 to 30 3/4.", "Ode was unchanged at 12."],
    ["Those present: Messrs. Ode and Brand.", "Absent: Mrs. Ruiz."],
    ["Prof. Ode teaches at M.I.T. in Cambridge.", "Students fear him."],
    ["He earned a Ph.D. in physics.", "His M.D. came later."],
    ["They left Mt. Ode for Ft. Brand.", "Gen. Ruiz led them."],
    ["It sank.", "(Nobody drowned.)", "The owner wept."],
    ["Sept. 3 came.", "They met in Sept.", "The talks failed."],
    ["Ships sail from Norfolk, Va.", "They are old."],
    ["Is it over?", "— A reader in Port Selim"],
    ["“It is done.”", "The clerk closed the book."],
]


def sentences(text: str, language: str | None = "en") -> list[str]:
    return [text[start:end] for start, end in sentence_spans(text, language)]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case[0][:30])
def test_wire_copy_is_split_exactly(case: list[str]) -> None:
    """Ranks, initials, places, months, companies and times of day don't cause false boundaries."""
    assert sentences(" ".join(case)) == case


def test_all_labelled_cases_are_split_exactly() -> None:
    """All 70 hand-labelled cases in the shared data, if that folder exists."""
    path = SHARED / "data/summaries/sentence_cases.json"
    if not path.exists():
        pytest.skip(f"{path} is not here")
    cases = json.loads(path.read_text("utf-8"))["cases"]

    wrong = [case for case in cases if sentences(" ".join(case)) != case]

    assert wrong == []


def test_real_document_is_split_exactly() -> None:
    """Each paragraph of the real listing has as many sentences as a person counts."""
    path = SHARED / "data/seeds/iraq-listing.json"
    if not path.exists():
        pytest.skip(f"{path} is not here")
    articles = json.loads(path.read_text("utf-8"))["articles"]

    counts = [[len(sentences(paragraph)) for paragraph in a["body"]] for a in articles]

    assert counts == [[1, 1, 1], [1], [1], [1], [1, 2], [1, 1]]


# Kinds of doubt, in several languages each.
KINDS = [
    # amounts
    ("en", ["The fund paid Rs. 40 crore and Tk. 3 lakh.", "Ksh. 900 is left."]),
    ("en", ["They bid £1.5bn.", "Halden wants $2.4m (€2.1m).", "Loma left."]),
    ("es", ["Cuesta S/. 40 en el bar Sol/Mar/.", "Nadie paga."]),
    ("en", ["It covers 40 sq. km. in all.", "Max. 12 people may enter, min. 2."]),
    ("de", ["Das kostet z.B. 3 Mio. Euro.", "Am 3. Mai kam er."]),
    ("de", ["Der Bau verschlang 48 Mio.", "Die Stadt zahlt."]),
    ("ru", ["Ремонт обошёлся в 40 тыс. руб.", "Город добавит 5 млн. рублей."]),
    ("pl", ["Zebrano ok. 40 tys. zł.", "Brakuje 5 tys.", "Kolejna zbiórka ruszy w maju."]),
    ("cs", ["Chybí 40 mil. Kč.", "Zbytek zaplatí kraj."]),
    ("hi", ["मरम्मत पर रु. 90 लाख लगेंगे।", "काम मई में शुरू होगा।"]),
    # titles and ranks
    ("en", ["Lt. Gen. (retd.) Ana Ruiz met the Rt. Hon. Sam Ode.", "The Natl. Guard came."]),
    ("en", ["The maps are in Suppl. Fig. 3 of the report.", "Nobody had seen Suppl. Table B."]),
    ("fr", ["Le gén. Roux a franchi le col.", "Il neigeait."]),
    ("es", ["Habló el cnel. Ruiz con la dra. Peña.", "No dijo nada más."]),
    ("tr", ["Prof. Dr. Ada Er ile Av. Can Su konuştu.", "Karar yarın."]),
    ("cs", ["Kliniku vede MUDr. Jan Malý.", "Je mu 40 let."]),
    # ordinals
    (
        "de",
        [
            "Der 1. FC Varn verlor das 3. Spiel.",
            "In der 2. Liga ist er auf Platz 19.",
            "Der Trainer geht.",
        ],
    ),
    ("de", ["So starb Karl XII.", "Er war 36."]),
    ("tr", ["Takım 2. Lig'de 3. oldu.", "Yaralı sayısı 19.", "Polis tanık arıyor."]),
    # numbers and dates
    ("es", ["Dijo que no.", "Vive en la calle núm. 12."]),
    ("pl", ["W 2018 r. Kraków świętował.", "Most zamknięto w 2021 r.", "Nowy powstanie."]),
    ("ru", ["Дом сгорел в 2018 г.", "Новый строят в г. Заречный."]),
    ("it", ["Il muro è del 300 a.C.", "Gli scavi continuano."]),
    ("cs", ["Stalo se to 3. 5. 2020 ráno.", "Karel IV. byl u toho.", "Město shořelo."]),
    ("tr", ["Cumhuriyetin 100. Yılı kutlandı.", "Halk sokaktaydı."]),
    ("es", ["Vive en el edif. Sol, apto. 5.", "Pesa 40 kg.", "Es nuevo."]),
    ("ru", ["Скорость 90 км/ч.", "Ущерб 5 млн долл. США.", "Суд идёт."]),
    ("nl", ["Hij woont in de Kerkstr. 5 te Ede.", "Zij niet."]),
    ("fr", ["On lit p. ex. Le Quai et l'art. L. 12.", "En 44 av. J.-C. César meurt."]),
    ("it", ["Nel 79 d.C. Pompei bruciò.", "Il muro è del 300 a.C.", "Gli scavi continuano."]),
    ("de", ["Es kamen zahlr. Kinder, d. h. fast alle.", "Das öffentl. Leben ruht."]),
    ("ru", ["Площадь 5 тыс. кв. м.", "Цена растёт."]),
    ("en", ["Maj. Gen. (Dr.) A. K. Sen led the work, op. 5.", "It rained."]),
    ("de", ["Karl-H. Ode kam am 3. 12., also am 1. Advent.", "Er blieb."]),
    ("ru", ["ВАРН, 5 янв. (ТАСС) — Министр ушёл.", "Его сменят."]),
    ("uk", ["Зустріч о 10 год. 30 хв. у залі.", "Вхід вільний."]),
    # the end of a list
    ("nl", ["Er is brood, kaas enz.", "De winkel is open."]),
    ("sv", ["Där finns bröd, ost m.m.", "Butiken är öppen."]),
    ("id", ["Ada roti, keju, dll.", "Toko itu buka."]),
    ("uk", ["Є хліб, сир і т. д.", "Крамниця відчинена."]),
    ("pt", ["Há pão, queijo etc.", "A loja está aberta."]),
    # initials
    ("ru", ["Дело ведёт Орлов П. И.", "Суд назначен на май.", "Роман А. К. Орлова хвалят."]),
    ("hi", ["लेखक एम. के. शर्मा आए।", "वे बोले नहीं."]),
    # ellipses
    ("de", ["Nichts geschah …", "Dann kam … Stille."]),
    ("fr", ["Rien ne bougeait…", "Puis la porte s'ouvrit."]),
    # speech
    ("en", ['"Who will pay?" Ana Ruiz asked.', "Nobody knew."]),
    ("en", ['He asked: "Who will pay?"', "Ruiz said that nobody knew."]),
    ("fr", ["Le port a rouvert.", "« Enfin ! » a dit Mme Roy."]),
    ("ru", ["«Кто заплатит?» — спросила она.", "Все молчали."]),
    ("es", ["—¿Quién paga? —preguntó ella.", "Nadie lo sabía."]),
    ("hi", ["“कौन देगा?” एक महिला ने पूछा।", "जवाब नहीं मिला।"]),
    ("ar", ["«من سيدفع؟» سألت امرأة.", "لم يجب أحد."]),
    ("zh", ["“谁来付钱？”一名妇女问。", "没有人回答。"]),
    ("ja", ["「誰が払うのか？」と女性は尋ねた。", "答えはなかった。"]),
    # brackets and reference marks
    ("it", ["La seduta è sospesa.", "(Il sindaco è malato.)", "Riprende lunedì."]),
    ("en", ["It sank in 1950.[1]", "Divers found it.[2][3]", "It is closed.4", "Boats wait."]),
    # clipped words
    ("nl", ["De brug is dicht.", "'s Avonds rijdt een bus."]),
    # scripts with marks of their own
    ("ar", ["هل ذهب؟", "نعم."]),
    ("ur", ["کشتی آ گئی۔", "بندرگاہ کھلی ہے۔"]),
]


@pytest.mark.parametrize(("language", "case"), KINDS, ids=lambda value: str(value)[:30])
def test_each_kind_of_doubt_in_several_languages(language: str, case: list[str]) -> None:
    """Amounts, titles, ordinals, list endings, initials, ellipses and speech follow each language's usage."""
    assert sentences(" ".join(case), language) == case


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("cs", "Řekl jen pár slov. Pak odešel."),
        ("de", "Das ist eine eigene Art. Die Forscher staunen."),
        ("en", "They fought at the rear. Soldiers fell. He loves art. She said no. Critics agree."),
        ("es", "Dijo que no. Jueces y fiscales callan."),
        ("fr", "Il étudie le vol. Madrid aussi. Elle aime l'art. Paris l'attend."),
        ("pl", "Powstał nowy lek. Pacjenci czekają. Pomógł im. Wszyscy dziękowali."),
        ("pt", "Era preciso ver. Ninguém acreditou."),
        ("ru", "Собрали рис. Фермеры довольны. Сапёры нашли 40 мин. Поиски продолжаются."),
        ("sv", "De köpte ett par. Butiken var full."),
        ("uk", "Знайшли рідкісний вид. Науковці радіють."),
    ],
)
def test_ordinary_words_that_look_like_abbreviations_end_a_sentence(
    language: str, text: str
) -> None:
    """Words such as "art", "no" and "vol" can end a sentence, though they are also abbreviations."""
    assert " | ".join(sentences(text, language)) == text.replace(". ", ". | ")


@pytest.mark.parametrize(
    ("language", "glued", "parts"),
    [
        ("en", "It is closed.Boats wait.", 2),
        ("en", "It is closed!The boats wait.", 2),
        ("en", 'It cost nine million."We knew," he said.', 2),
        ("en", '"It cost nine million."Ana Ruiz knew.', 2),
        ("de", "„Es ist zu.“Die Boote warten.", 2),
        ("en", "They met in 2019.The talks failed.", 2),
        ("de", "Es ist zu.Die Boote warten.", 2),
        ("ru", "Порт закрыт.Лодки ждут.", 2),
        ("hi", "बंदरगाह बंद है।नावें रुकी हैं।", 2),
        ("ar", "أغلق الميناء.وتنتظر القوارب.", 2),
        ("en", "See tide.example.org or Tide.Js or the file plan.v2.Pdf now.", 1),
        ("en", "Mr.Ode met J.R.Halvorsen of Halden Inc.Group at 3.Then.", 1),
        ("de", "Der 1.FC Varn und Dr.Roth z.B.Im Hafen.", 1),
    ],
)
def test_a_missing_blank_is_no_obstacle(language: str, glued: str, parts: int) -> None:
    """Sentences without a space between them are split; host names and abbreviations stay whole."""
    found = sentences(glued, language)

    assert len(found) == parts
    assert "".join(found).count('"') == found[0].count('"') or found[0].count('"') % 2 == 0


def test_regional_tags_and_unknown_languages_have_rules() -> None:
    """`pt-BR` uses the Portuguese table; a language without a table uses common abbreviations."""
    assert sentences("O Sr. Dias leu a pág. 4. Depois saiu.", "pt-BR") == [
        "O Sr. Dias leu a pág. 4.",
        "Depois saiu.",
    ]
    assert sentences("Dr. Ode kom etc. Hy het gegaan.", "af") == [
        "Dr. Ode kom etc.",
        "Hy het gegaan.",
    ]


@pytest.mark.parametrize("language", ["zh", "ja", "en", None])
def test_chinese_and_japanese_need_no_space(language: str | None) -> None:
    """A full-width stop ends a sentence without a space, in any stated language."""
    assert sentences("船到了。港口重新开放！好吗？", language) == [
        "船到了。",
        "港口重新开放！",
        "好吗？",
    ]


def test_a_line_is_a_paragraph() -> None:
    """No sentence crosses a line break, and a line without a full stop is a sentence."""
    assert sentences("Read More\nThe port is open. Ships wait\n\n  and wait ") == [
        "Read More",
        "The port is open.",
        "Ships wait",
        "and wait",
    ]


PIECES = [*"aAbZ.?!…\"'”’() \t-—,0", *LINE_BREAKS, "Mr", " U.S. ", "。", "é", "\ud800", "؟"]
NEWSLIKE = st.lists(st.sampled_from(PIECES), max_size=80).map("".join)


@given(
    st.one_of(st.text(max_size=200), NEWSLIKE),
    st.sampled_from(["en", None, "de", "nl", "ru", "hi", "zh", "ar", "xx", "../en"]),
)
def test_spans_cover_the_text(text: str, language: str | None) -> None:
    """Spans are in order, disjoint, trimmed, within a line, and cover all but white space."""
    spans = sentence_spans(text, language)

    last = 0
    for start, end in spans:
        assert last <= start < end <= len(text)
        assert not text[last:start].strip()
        assert text[start:end] == text[start:end].strip()
        assert not set(text[start:end]) & set(LINE_BREAKS)
        last = end
    assert not text[last:].strip()


@pytest.mark.parametrize(
    "unit",
    [
        "a",
        ".",
        ". ",
        ".'",
        "A.",
        "A. ",
        ").",
        "U.S. ",
        "\n",
        "。",
        "Inc. ",
        "(",
        "(Reporting ",
        "'",
        "-",
        ". — ",
        "E! ",
        "etc. A",
        'Group D. "',
        "Inc. Aa Aa Aa ",
        "Inc. Halden's aaa aaa ",
        "U.S. ('.??'Mr. b",
        '. " ',
        ".[1]",
        "aa.Aa",
        "?” A ",
        "（。）",
        "……「",
        "(a.) ",
        "т. д. ",
        "12. A ",
        "है.",
    ],
)
@pytest.mark.parametrize("language", ["en", "de", "hi"])
def test_time_grows_with_length_only(unit: str, language: str) -> None:
    """Four times the text takes about four times as long, so no pattern is quadratic."""
    short, long = unit * (50_000 // len(unit)), unit * (200_000 // len(unit))

    assert seconds(long, language) < 12 * seconds(short, language) + 0.05  # quadratic would be 16


def seconds(text: str, language: str) -> float:
    tries = []
    for _ in range(4):
        begun = time.process_time()
        sentence_spans(text, language)
        tries.append(time.process_time() - begun)
    return min(tries)


def test_words_are_letters() -> None:
    """Numbers and punctuation aren't words; a possessive ending is part of its word."""
    assert words_of("Iraq's 3 train-and-advise missions don't stop.") == [
        "Iraq's",
        "train-and-advise",
        "missions",
        "don't",
        "stop",
    ]
    assert words_of("Straße l’été") == ["Straße", "l’été"]


def test_script_without_spaces_gives_pairs() -> None:
    """In Chinese, Japanese and Thai, pairs of adjacent characters serve as words."""
    assert words_of("港口开放 NATO") == ["港口", "口开", "开放", "NATO"]
