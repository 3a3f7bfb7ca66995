"""Invented articles in many languages and scripts, with everything that tokenizers stumble over."""

import random
from collections.abc import Iterator
from datetime import timedelta

from bot.models import PreparedArticle
from tests.storage.newsroom import NOON, prepared

# Sentences of a language, whose words are mixed into new ones; written for these tests.
_TEXTS = {
    "en": (
        "The harbour ferry left the old pier at noon, and nobody was late.",
        "Ferries to the island don’t sail when the storm’s waves are state-of-the-art high.",
        "Covid-19 closed 1,500 schools; the U.S. said 3.5 million pupils stayed home.",
        "It is what it is, the captain said, and what it is is not what it was.",
        "Protesters protested; the protest’s leader told AT&T and C++ programmers to vote.",
        "A minister's brother-in-law sold oil prices, gas price futures and a snake_case.",
    ),
    "de": (
        "Der Präsident spricht in Köln über Öl, Straßen und Häfen.",
        "Die Wahlen der Städte: Wähler wählten am 3. Oktober die Bürgermeisterin.",
        "Das Häuschen am Fluss; die Häuser und das Haus der E-Mail-Verwaltung.",
    ),
    "fr": (
        "Les élues de l’assemblée n’ont pas voté la loi qu’aujourd’hui l’on discute.",
        "Un cœur naïf, une île, et l’été à Besançon coûte 12 000 euros.",
    ),
    "es": ("El niño comió en Córdoba; los años pasan y la elección continúa.",),
    "pl": ("W Łodzi i Krakowie zażółcono gęślą jaźń, a wybory wygrał źrebak.",),
    "tr": ("İstanbul’da Ankara'nın ışıkları söndü; seçimler için ılık bir gün.",),
    "cs": ("Příliš žluťoučký kůň úpěl ďábelské ódy v Praze a volby skončily.",),
    "ru": (
        "Президент сказал, что выборы в Москве пройдут осенью; ёлка стоит.",
        "На выборах президенту нечего сказать о ценах на нефть.",
    ),
    "uk": ("Київ готується до виборів, а їжак і ґава об'їхали місто.",),
    "el": ("Η Ελλάδα ψηφίζει· οι εκλογές στην Αθήνα άρχισαν νωρίς.",),
    "ar": (
        "وصل الوفد إلى بغداد اليوم، وقال الوفد إنه باقٍ في بغداد حتى الانتخابات.",
        "الرَّئيسُ يَزورُ القاهِرة ويلتقي بالوزراء",
    ),
    "he": ("ראש הממשלה אמר בירושלים כי הבחירות ייערכו בתשרי; צה״ל שותק.",),
    "fa": ("کشتی‌ها در بندرعباس ماندند و رئیس‌جمهور به تهران رفت.",),
    "hi": ("प्रधानमंत्री ने दिल्ली में चुनावों की घोषणा की और बंदरगाह खुला।",),
    "bn": ("ঢাকায় নির্বাচন হবে এবং নদীর বন্দর খোলা থাকবে।",),
    "ta": ("சென்னை துறைமுகத்தில் தேர்தல் நடைபெறும்.",),
    "th": ("นายกรัฐมนตรีเดินทางไปกรุงเทพมหานครเพื่อร่วมการเลือกตั้ง 2569",),
    "zh": ("中国的港口今天关闭,渡轮停航。选举在北京举行。", "北京的选举:港口工人投票。"),
    "ja": ("東京の港でフェリーが止まり、選挙は来週行われる。カタカナも。",),
    "ko": ("서울에서는 선거가 열리고 부산항의 여객선은 멈췄다.",),
    "ka": ("თბილისში არჩევნები დაიწყო და პორტი დაიხურა.",),
    "und": (
        "😀 👨‍👩‍👧 ﷺ ① Ⅷ x² ﬁne n\u0303 e\u0301 A.B.C. 10'000 1.234.567,89 #tag @name a@b.example",
    ),
}
_WORDS = [f"{begin}{end}" for begin in ("bal", "cor", "dun", "fer", "gol", "har", "kil", "mor", "pol", "ster")
          for end in ("a", "ado", "ding", "ed", "en", "er", "ings", "ion", "s", "ton", "ville", "y")]  # fmt: skip


def texts() -> list[str]:
    """The sentences that articles are made of."""
    return [sentence for sentences in _TEXTS.values() for sentence in sentences]


def articles_in_all_scripts(count: int, seed: int) -> Iterator[PreparedArticle]:
    """The same articles for the same seed, over some ninety days, out of order.

    A word is in two of three articles, others in hardly any; some articles share a second, and some
    have neither date, title nor source.
    """
    chance = random.Random(seed)
    languages = list(_TEXTS)
    for number in range(count):
        language = chance.choice((*languages, "en", "en", "en"))
        sentences = [_sentence(chance, language) for _ in range(chance.choice((1, 2, 3, 6)))]
        if chance.random() < 0.1:
            sentences.append(_sentence(chance, chance.choice(languages)))
        if chance.random() < 0.05:
            sentences.append(" ".join(chance.choices(_WORDS[:4], k=400)))
        published = NOON + timedelta(
            days=chance.randrange(90), seconds=chance.choice((0, 0, 1, 30_000, 65_536))
        )
        if chance.random() < 0.01:  # a date that is wrong
            published = published.replace(year=chance.choice((1970, 2390)))
        yield prepared(
            f"Nr. {number}: {sentences[0]}",
            *sentences[1:],
            title=_sentence(chance, language)[:90] if chance.random() < 0.7 else None,
            source=f"Outlet {chance.randrange(6)}" if chance.random() < 0.9 else None,
            published=published if chance.random() < 0.9 else None,
            language=None if language == "und" else language,
        )


def _sentence(chance: random.Random, language: str) -> str:
    """A sentence as written, or words of some in any order."""
    written = chance.choice(_TEXTS[language])
    if chance.random() < 0.5:
        return written
    words = " ".join(_TEXTS[language]).split()
    rare = [min(_WORDS, key=lambda _: chance.random()) for _ in range(3)]
    frequent = ["news"] * (chance.random() < 0.66)
    mixed = chance.choices(words, k=min(12, len(words))) + rare + frequent
    chance.shuffle(mixed)
    return " ".join(mixed) + "."
