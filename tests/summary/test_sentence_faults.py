"""What makes a reader stop at a sentence."""

import pytest

from bot.summary.fault import Fault
from bot.summary.language_words import language_words
from bot.summary.quotations import QuotationReader
from bot.summary.sentence_faults import faults_alone


def faults(sentence: str, language: str = "en") -> set[str]:
    """The faults of a sentence."""
    quotation = QuotationReader().read(sentence)
    return {fault.value for fault in faults_alone(sentence, quotation, language_words(language))}


@pytest.mark.parametrize(
    ("sentence", "fault"),
    [
        ("Ferry set to sail in spring", Fault.HEADING),
        ("Ferry set to sail in spring .", Fault.HEADING),
        ("Lena Ostrow .", Fault.HEADING),
        ("The council, which met on Monday in the old town hall above the harbour of Calvera,", Fault.HEADING),
        ("WHAT THE PAPERS SAY.", Fault.HEADING),
        ("Lena Ostrow (left) with her crew in Calvera.", Fault.CAPTION),
        ("The ferry (pictured) was sold.", Fault.CAPTION),
        ("Idris Malouf, pictured, called for talks.", Fault.CAPTION),
        ("Lena Ostrow celebrates with her crew after the race.", Fault.CAPTION),
        ("Stranded: Lena Ostrow waited nine days.", Fault.CAPTION),
        ("Her pack warms the hull (image provided by Lena Ostrow).", Fault.CAPTION),
        ("Calvera's tall pilot Ruiz waves at the crowd on the pier.", Fault.CAPTION),
        ("Ruiz is congratulated by Lund as the Orla sails.", Fault.CAPTION),
        ("Ruiz on her years at sea.", Fault.HEADING),
        ("Ana Ruiz, 43, a qualified pilot from the island of Selim.", Fault.FRAGMENT),
        ("Here are the five best ferries of Calvera.", Fault.ANNOUNCES),
        ("Hier sind die besten Fähren.", Fault.ANNOUNCES),
        ("Voici les dix phrases du conseil.", Fault.ANNOUNCES),
        ("For more on this story, see the map.", Fault.APPEAL),
        ("Lesen Sie auch: Was die Fähre kostet", Fault.CAPTION),
        ("Scroll down for video.", Fault.APPEAL),
        ("Please note that the transcript is late.", Fault.APPEAL),
        ("The port was shut, as we reported on Monday.", Fault.APPEAL),
        ("of Halden sailed on Monday.", Fault.HEADING),
        ("Calvera 2-1 Selim (1-0), Orla 0-0 Halden (0-0), Sarnath 3-2 Tidewick (2-2), Weil 1-1 Lund (0-1), Pell 4-0 Ruiz (1-0).", Fault.LIST),
        ("Pell; Lund, Weil, Ostrow, Malouf; Ruiz, Halden (Denning 80).", Fault.LIST),
        ("3. Sell the ferry.", Fault.LIST),
        ("Here are the five best ferries:", Fault.ANNOUNCES),
        ('Ostrow said: "We waited nine days.', Fault.OPEN_QUOTATION),
        ('"We waited nine days in the fog outside Calvera."', Fault.SPEAKERLESS),
        ("„Wir haben neun Tage vor dem Hafen gewartet.“", Fault.SPEAKERLESS),
        ("Who sank the ferry?", Fault.QUESTION),
        ("Cover girls.", Fault.SHORT),
        ("Malouf, a Calvera ferryman.", Fault.SHORT),
    ],
)  # fmt: skip
def test_fault_is_found(sentence: str, fault: Fault) -> None:
    """One of each kind."""
    language = "de" if "Wir " in sentence or "Lesen" in sentence else "en"

    assert fault.value in faults(sentence, language)


@pytest.mark.parametrize(
    "sentence",
    [
        "The harbour council of Calvera voted on Monday to reopen the port.",
        "The ministry's main worries are “weak demand and a fall in the price of ferries”.",
        '"We waited nine days," Ostrow said.',
        "The council warned: the port stays shut.",
        "Calvera beat Selim 2-1 on Saturday.",
        "Ruiz beat Weil 6-2 7-6 (7-1) 7-6 (7-5) to give Calvera a 3-1 lead.",
        "The virus poses as a game and has left thousands of computers useless.",
        "He was 91.",
        "For more than a decade, ferries have sailed from Calvera to Selim.",
        "Ana Ruiz, a pilot from Selim, has won the race.",
        "Lena Ostrow, the mayor, walks out of the council.",
        "The ferry turned left after the fog lifted.",
        "The port of Calvera has reopened after nine days, the harbour council of the city said on Monday",
        "港口周一重新开放。",
    ],
)
def test_news_has_no_fault(sentence: str) -> None:
    """What only looks like a fault is none."""
    assert faults(sentence) == set()


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("東湾市は5日、渡し船の霧を人工知能（AI）で見分ける試みを始めた。", "ja"),
        ("동만 앞바다에서 멸종위기 I급 새가 다시 발견됐다.", "ko"),
        ("东湾市5日启用AI识别海雾。", "zh"),
        ("Il molo è chiuso: con questa scusa il porto ha respinto giovedì la nave.", "it"),
    ],
)
def test_a_sentence_is_no_heading_or_caption(sentence: str, language: str) -> None:
    """An acronym among letters that have no capitals is none, nor what goes on after a colon."""
    assert faults(sentence, language).isdisjoint({Fault.HEADING, Fault.CAPTION})


@pytest.mark.parametrize(
    ("caption", "language"),
    [
        ("【写真】霧の中の渡し船", "ja"),
        ("▲ 안개에 싸인 여객선", "ko"),
        ("图为渡轮在雾中靠岸", "zh"),
        ("Na foto, a balsa atraca no cais durante o teste.", "pt"),
        ("Imagen del transbordador durante las pruebas de ayer.", "es"),
        ("На снимке: паром в тумане.", "ru"),
    ],
)
def test_a_caption_is_known_in_other_languages(caption: str, language: str) -> None:
    """By how it begins."""
    assert Fault.CAPTION in faults(caption, language)


@pytest.mark.parametrize("text", ["霧の中の渡し船", "안개에 싸인 여객선", "雾中靠岸的渡轮"])
def test_what_has_no_end_is_a_heading(text: str) -> None:
    """Where sentences end with a mark, in scripts without capitals too."""
    assert Fault.HEADING in faults(text, "ja")
    assert Fault.HEADING not in faults(text + "。", "ja")


def test_a_quotation_alone_has_no_speaker_in_japanese() -> None:
    """Its corner brackets are quotation marks, and a sentence of a longer one is open."""
    assert Fault.SPEAKERLESS in faults("「雷が落ちたのかと思いました」。", "ja")
    assert Fault.SPEAKERLESS not in faults("「雷が落ちたのかと思いました」と船長は話した。", "ja")
    assert Fault.OPEN_QUOTATION in faults("船長は「雷が落ちたのかと思いました。", "ja")
    assert Fault.OPEN_QUOTATION not in faults("渡し船「みさき」が座礁した。", "ja")
