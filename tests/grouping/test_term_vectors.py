"""Accounts of one event in other words, by what their names and their other words have in common."""

from collections import Counter

import pytest

from bot.grouping.event_words import common_stems, lines_of, stems_of
from bot.grouping.fingerprints import fingerprint
from bot.grouping.same_story import judge
from bot.grouping.term_vectors import MOST, NAME, NUMBER, WORD, alikeness
from bot.models import ComparedArticle, Fingerprint, Similarity

LANGUAGES = ("en", "de", "fr", "es", "ru")
FIRE = (
    "A blaze tore through the Brandel furniture store in Oskerby on Monday night, Mayor Inga Tolle said. Firefighters"
    " rescued two people from the roof and were still damping down the flames at dawn."
)
ELSEWHERE = (
    "Flames destroyed a furniture shop in Marrowick on Monday. The owner, Pell Stroud, was brought down from the roof"
    " by firefighters, who fought the blaze until dawn and saved two neighboring houses, Harnside radio reported."
)
OTHER_NEWS = (
    "Oskerby will have a concert hall. An orchestra of schoolchildren played waltzes when Mayor Inga Tolle laid the"
    " first stone on Monday; tickets will be free until spring, and the budget of nine million crowns holds, she promised."
)
IN_OTHER_WORDS = (
    "Two customers had to be brought down by ladder when an inferno destroyed the Brandel store in Oskerby. Monday's"
    " fire broke out among sofas, according to Inga Tolle, mayor of the town. Nobody was hurt."
)
JAPANESE = (
    "十二日早朝、潮騒港の沖合で乗客143人を乗せたフェリー「レディ・オルラ」が濃霧の中、砂州に乗り上げた。港長のイネス・"
    "トーランド氏によると、救命艇が乗客全員を岸に運び、けが人はいなかった。夕方の満潮時に引き船二隻で離礁を試みる予定だ。",
    "レディ・オルラ号に乗っていた143人の乗客は火曜日、救命艇で港に戻った。フェリーは濃霧で航路を外れ、砂州に座礁したと"
    "みられる。トーランド港長は「満潮を待って引き船で離礁させる」と話した。運航会社は原因を調べている。",
    "潮騒港で建設が進んでいた新しい桟橋が完成し、十二日に式典が開かれた。長さは200メートルで、大型の客船も接岸できる。"
    "市長は「観光客の増加を期待している」とあいさつした。総工費は78億円で、来月から使われる。",
)
CHINESE = (
    "周二清晨，载有143名乘客的渡轮“奥拉夫人号”在大雾中搁浅于潮音港外的沙洲。港务局长托兰德说，救生艇已将全部乘客送上岸，"
    "无人受伤。两艘拖船将在傍晚涨潮时尝试把船拖离沙洲，调查人员会检查雷达记录。",
    "“奥拉夫人号”渡轮周二早上偏离航道，在潮音港外的沙洲搁浅。143名乘客乘救生艇上岸，没有人受伤。港务局长托兰德介绍，当时"
    "大雾弥漫，拖船要等到涨潮时才能把渡轮拖离。",
    "潮音港的新码头周二正式启用，全长200米，可停靠大型邮轮。市长在仪式上说，希望吸引更多游客。工程总投资78亿，历时六年，"
    "比原计划晚了两年。",
)


def judged(one: Fingerprint, other: Fingerprint, hours: float = 1) -> Similarity:
    """The judgement of two sources' articles, some hours apart."""
    later = int(hours * 3600)
    return judge(ComparedArticle(1, 0, 1, one), ComparedArticle(2, later, 2, other))


@pytest.mark.parametrize(
    ("other", "same"), [(IN_OTHER_WORDS, True), (ELSEWHERE, False), (OTHER_NEWS, False)]
)
def test_an_event_has_its_names_and_its_words(other: str, same: bool) -> None:
    """The same thing elsewhere is another event, and so is what else the same people do."""
    assert judged(fingerprint("", FIRE, "en"), fingerprint("", other, "en")).same is same


@pytest.mark.parametrize("texts", [JAPANESE, CHINESE], ids=["ja", "zh"])
def test_events_are_told_apart_without_spaces(texts: tuple[str, str, str]) -> None:
    """Chinese and Japanese accounts of an event join; other news of the same place does not."""
    one, other, else_ = (fingerprint("", text, None) for text in texts)

    assert judged(one, other).same
    assert not judged(one, else_).same
    assert not judged(other, else_).same


def test_later_accounts_must_be_more_alike() -> None:
    """What joins at once need not join at the end of the three days."""
    one, other = (fingerprint("", text, "en") for text in (FIRE, IN_OTHER_WORDS))
    likely = [judged(one, other, hours).degree for hours in (0, 24, 48, 72)]

    assert likely[0] == likely[1] > likely[2] > likely[3]
    assert not judged(one, other, 73).same


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "earthquake", "tremor"), ("de", "Brand", "Feuer"), ("fr", "séisme", "tremblement"),
        ("es", "terremoto", "sismo"), ("ru", "пожар", "возгорание"),
    ],
)  # fmt: skip
def test_words_for_one_thing_are_one_term(language: str, one: str, other: str) -> None:
    """Texts that differ in such a word have all terms in common."""
    text = "{} alpha bravos charlies deltas echoes foxtrots golfos hotels indias {}"
    prints = [fingerprint("", text.format("Und", word), language) for word in (one, other)]

    assert set(prints[0].terms) == set(prints[1].terms)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_event_word_has_one_meaning(language: str) -> None:
    """No stem is on two lines, and each line has two at least."""
    stems = common_stems(language)
    lines = [{stem for stem, first in stems.items() if first == each} for each in stems.values()]
    listed = sum(len(set(stems_of(line, language))) for line in lines_of(language))

    assert "" not in stems
    assert listed == len(stems)
    assert min(map(len, lines)) >= 2


def test_a_language_without_event_words_has_none() -> None:
    """Its words stay as they are."""
    assert common_stems("tlh") == {}


def test_a_name_after_an_elided_article_is_the_name() -> None:
    """ "d'Aubrac" is Aubrac, in capitals too, and with a printed apostrophe."""
    rest = " les voleurs emportent trois tableaux pendant la nuit avant une exposition nationale"
    prints = [
        fingerprint("", f"Vendredi {name}{rest}", "fr")
        for name in ("musée d'Aubrac", "musée d’Aubrac", "musée Aubrac")
    ]

    assert prints[0].terms == prints[1].terms == prints[2].terms


def test_a_rare_name_at_the_beginning_of_a_sentence_is_a_name() -> None:
    """It counts like one that is inside a sentence; a common word there does not."""
    first = fingerprint("", f"Quillhaven burned. {FIRE}", "en")
    inside = fingerprint("", f"In Quillhaven. {FIRE}", "en")
    common = fingerprint("", f"Market burned. {FIRE}", "en")
    (quillhaven,) = set(inside.terms) - set(fingerprint("", FIRE, "en").terms)

    assert first.terms[quillhaven] > max(
        common.terms[term] for term in set(common.terms) - set(first.terms)
    )


def test_title_and_lead_weigh_more() -> None:
    """A word weighs most in the title, and more in the first sentences than in the last."""
    (lantern,) = (
        fingerprint("", f"{FIRE} The lanterns.", "en").terms.keys()
        - fingerprint("", FIRE, "en").terms.keys()
    )
    weights = [
        fingerprint(title, text, "en").terms[lantern]
        for title, text in (
            ("Of lanterns", f"{FIRE} {FIRE}"),
            ("Of it", f"The lanterns. {FIRE} {FIRE}"),
            ("Of it", f"{FIRE} {FIRE} The lanterns."),
        )
    ]

    assert weights == sorted(weights, reverse=True)
    assert len(set(weights)) == 3


def test_each_kind_of_term_has_its_room() -> None:
    """A list of names leaves room for what happened, and a table of numbers for both."""
    names = " ".join(f"and the Qu{chr(97 + i)}zzy and Zo{chr(97 + i)}kky" for i in range(26))
    numbers = " ".join(f"the {100 + i}" for i in range(50))
    terms = fingerprint("", f"So {names} {numbers}. {FIRE}", "en").terms
    kinds = Counter(weight & 3 for weight in terms.values())

    assert kinds[NAME] == MOST[NAME]
    assert kinds[NUMBER] == MOST[NUMBER]
    assert kinds[WORD] >= 10


def test_alikeness_of_a_vector_with_itself_is_one() -> None:
    """As a whole, in its names, and in its other words; it has nothing in common with another."""
    one, other = (fingerprint("", text, "en").terms for text in (FIRE, CHINESE[0]))

    assert alikeness(one, one) == pytest.approx((1, 1, 1), abs=0.01)
    assert alikeness(one, other).words == 0
