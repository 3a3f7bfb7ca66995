"""Datelines whose form shows what they are, whatever the agency is called."""

import pytest

from bot.models import Dateline
from bot.text.datelines import find_dateline


@pytest.mark.parametrize(
    ("printed", "text", "dateline"),
    [
        ("(동만=새벽통신) 이수린 기자 = ", "여객선이 좌초했다.", Dateline("동만")),
        ("晨报社东湾3月5日电 ", "一艘渡轮搁浅。", Dateline(date="3月5日")),
        ("港湾时报网东湾3月5日电（记者 李明）", "5日一艘渡轮搁浅。", Dateline(date="3月5日")),
        ("本报东湾讯 ", "3月5日一艘渡轮搁浅。", Dateline("东湾")),
        ("【東湾】", "フェリーが5日、東湾市の沖で座礁した。", Dateline("東湾")),
        ("ЛЫСК, 5 марта. ", "Паром сел на мель.", Dateline("ЛЫСК", date="5 марта")),
        ("Lissum (hkd) – ", "Die Fähre ist auf Grund gelaufen.", Dateline("Lissum", agency="hkd")),
        ("(Faro) – Lisca, 5 mar – ", "Il traghetto si è arenato.", Dateline("Lisca", None, "Faro", "5 mar")),
        ("(LOODS) – ", "In de haven is een veerboot vastgelopen.", Dateline(agency="LOODS")),
        ("Teluk, 5/3 (PLB) - ", "Sebuah feri kandas.", Dateline("Teluk", None, "PLB", "5/3")),
    ],
)  # fmt: skip
def test_an_unknown_agency_is_no_part_of_the_text(
    printed: str, text: str, dateline: Dateline
) -> None:
    """A reporter, a date or a signature beside the place is enough. The text begins after it."""
    found = find_dateline(printed + text)

    assert found is not None
    assert (printed + text)[found.text_start :] == text
    assert found.dateline == dateline


@pytest.mark.parametrize(
    "paragraph",
    [
        "【独自】フェリーが5日、東湾市の沖で座礁した。",
        "【写真】座礁したフェリー",
        "东湾市政府3月5日电话通知各单位停航。",
        "Ana (spd) - er sagte, die Fähre fahre nicht.",
        "Lissum (Elb) is the oldest port of the coast – and the smallest.",
        "(VIDEO) – The ferry ran aground on Monday evening with 40 people aboard.",
        "Лыск, 5 марта. Паром сел на мель.",
    ],
)
def test_labels_and_sentences_are_no_datelines(paragraph: str) -> None:
    """What only looks like a dateline stays in the text."""
    assert find_dateline(paragraph) is None
