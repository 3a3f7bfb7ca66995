"""Which agency wrote an article."""

import time

import pytest

from bot.text.agencies import agency_called
from bot.text.agency_credits import agency_of_byline, signing_agency


@pytest.mark.parametrize(
    ("byline", "agency"),
    [
        ("Reuters", "Reuters"),
        ("By Reuters Staff", "Reuters"),
        ("By the Associated Press", "AP"),
        ("By Lena Ostrow, Associated Press", "AP"),
        ("By LENA OSTROW, AP Business Writer", "AP"),
        ("LENA OSTROW Associated Press", "AP"),
        ("By Lena Ostrow and Rolf Dane, AP", "AP"),
        ("Lena Ostrow | Reuters", "Reuters"),
        ("Lena Ostrow (dpa)", "dpa"),
        ("Agence France-Presse in Scarrow", "AFP"),
        ("Von Lena Ostrow, dpa", "dpa"),
        ("PA Media", "PA"),
    ],
)
def test_a_byline_names_the_agency(byline: str, agency: str) -> None:
    """As the author, or as the employer of the authors."""
    assert agency_of_byline(byline) == agency


@pytest.mark.parametrize(
    "byline",
    [
        "",
        "By Lena Ostrow",
        "By Lena Ostrow, Tidewick Lantern",
        "Lena Ostrow and AFP",
        "By our reporter and AFP",
        "Lantern staff, with AFP",
        "Lantern staff and agencies",
        "AFP and Reuters",
        "AFP/Reuters",
        "Reuters, AFP",
        "Rolf Dane and the Associated Press",
        "Lena Ostrow, Reuters, and Rolf Dane, Lantern",
        "By Maria Sana",
        "AA",
        "By John Na",
        "By Anna Maria Petra",
        "Getty Images",
    ],
)
def test_other_bylines_name_none(byline: str) -> None:
    """If the outlet wrote too, or several agencies, or a person is called like an agency."""
    assert agency_of_byline(byline) is None


@pytest.mark.parametrize(
    ("line", "agency"),
    [
        ("Reuters", "Reuters"),
        ("(Reuters)", "Reuters"),
        ("— AFP", "AFP"),
        ("© 2026 AFP", "AFP"),
        ("© Thomson Reuters 2026", "Reuters"),
        ("Source: AFP/jl", "AFP"),
        ("Quelle: dpa", "dpa"),
        ("Copyright 2026 The Associated Press. All rights reserved. Do not redistribute.", "AP"),
        ("The harbour is closed, he said. (AFP)", "AFP"),
        ("The harbour is closed. — Reuters", "Reuters"),
        ("The harbour is closed. Associated Press", "AP"),
        ("The harbour is closed. By The Associated Press", "AP"),
        ("The harbour is closed. By PA Reporters", "PA"),
        ("The harbour is closed. - Reuters", "Reuters"),
        ("El puerto está cerrado. EFE", "EFE"),
        ("El puerto está cerrado. (Agencia EFE)", "EFE"),
        ("EFE abc/def", "EFE"),
        ("O porto está fechado. Lusa/fim", "Lusa"),
        ("Il porto è chiuso. (ANSA).", "ANSA"),
        ("RIPRODUZIONE RISERVATA © Copyright ANSA", "ANSA"),
        ("Le port est fermé. Agence France-Presse", "AFP"),
        ("Der Hafen ist gesperrt. (APA, 9.11.2026)", "APA"),
        ("Der Hafen ist gesperrt. dpa/lby", "dpa"),
        ("© dpa-infocom, dpa:260305-99-123456/3", "dpa"),
        ("De haven is dicht. Bron: ANP", "ANP"),
        ("Havnen er lukket. /ritzau/", "Ritzau"),
        ("Hamnen är stängd. (TT)", "TT"),
        ("Satama on kiinni. Lähde: STT", "STT"),
        ("Port jest zamknięty. (PAP)", "PAP"),
        ("Přístav je zavřený. Zdroj: ČTK", "ČTK"),
        ("Το λιμάνι είναι κλειστό. Πηγή: ΑΠΕ-ΜΠΕ", "ANA-MPA"),
        ("Liman kapalı. Kaynak: AA", "Anadolu"),
        ("Порт закрыт. /ТАСС/", "TASS"),
        ("أغلق الميناء. (أ ف ب)", "AFP"),
        ("أغلق الميناء. المصدر: وكالة الأنباء السعودية", "SPA"),
        ("बंदरगाह बंद है। (भाषा)", "PTI"),
        ("The harbour is closed. PTI SKU RC", "PTI"),
        ("The harbour is closed. --IANS", "IANS"),
        ("Pelabuhan ditutup. Sumber: Antara", "Antara"),
        ("Cảng đã đóng cửa. Nguồn: TTXVN", "VNA"),
        ("港は閉鎖された。(共同)", "Kyodo News"),
        ("港は閉鎖された。[時事通信社]", "Jiji Press"),
        ("港口关闭。来源：新华网", "Xinhua"),
        ("항구가 폐쇄됐다. 출처: 연합뉴스", "Yonhap"),
        ("(Reuters) (9/11/26)", "Reuters"),
        ("This report by The Canadian Press was first published March 5.", "The Canadian Press"),
        ("This article is republished from The Conversation under a licence.", "The Conversation"),
        ("©2026 Tidewick Post. Distributed by Tribune Content Agency, LLC.", "TNS"),
    ],
)
def test_a_signature_below_the_text(line: str, agency: str) -> None:
    """A line of its own, or the end of the last sentence."""
    assert signing_agency(["The ferry ran aground.", line]) == agency


@pytest.mark.parametrize(
    "line",
    [
        "With reporting by Reuters",
        "Additional reporting by AFP.",
        "(With inputs from PTI)",
        "The Associated Press contributed to this report.",
        "He told Reuters.",
        "Shares rose, according to Reuters.",
        "Photo: Reuters",
        "(Reporting by Lena Ostrow; Editing by Rolf Dane)",
        "The harbour is closed until Monday.",
        "He works for the harbour. He used to work for Reuters.",
        "The harbour is closed. (APA, red, 9.11.2026)",
        "The harbour is closed. (APA/dpa)",
        "Quelle: lantern.example, mau/dpa",
        "Mit Material von dpa",
        "The harbour is closed. Photo: Reuters",
        "The harbour is closed. Sana",
        "Maria Petra",
        "This article first appeared in the Tidewick Lantern.",
    ],
)
def test_other_last_lines_sign_nothing(line: str) -> None:
    """An agency that contributed or is quoted did not write the text."""
    assert signing_agency(["The ferry ran aground.", line]) is None


@pytest.mark.parametrize("piece", [" ", "a ", "( ", "—", "© ", "source ", "and ", ". "])
def test_long_lines_cost_little(piece: str) -> None:
    """A feed may give any byline and any last line: half a million characters take no time."""
    line = f"By Lena{piece * (500_000 // len(piece))}x"
    begun = time.process_time()

    assert agency_of_byline(line) is None
    assert signing_agency([line] * 3) is None
    assert time.process_time() - begun < 0.5


def test_one_agency_has_one_name() -> None:
    """However it is printed, in any script; several agencies have none."""
    assert {agency_called(name) for name in ("AP", "the associated press", "АП", "एपी")} == {"AP"}
    assert agency_called("dpa/lnw") == "dpa"
    assert agency_called("Reuters/AP") is None
    assert agency_called("Tidewick Lantern") is None
