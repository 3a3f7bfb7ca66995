"""The language of a lead of one sentence."""

import pytest

from bot.text.language.detect_by_words import detect_language

SENTENCES = [
    ("en", "Factory orders rose 1.8% in April, well above forecasts."),
    ("en", "Women in coastal towns are buying boats together to get round lending rules."),
    ("en", "Parliament votes on the budget on Thursday."),
    ("en", "Stocks fell sharply."),
    ("en", "Gunmen killed three villagers near Al Marsa, police said."),
    ("en", "Negotiators from the two capitals met for the first time in a year."),
    ("en", "Kalo Verani wins Ostrava marathon in record time"),
    ("de", "Die Stadtwerke Lindenau senken zum 1. April den Strompreis um sieben Prozent."),
    (
        "de",
        "Nach dem Brand in einer Lagerhalle ermittelt die Polizei wegen fahrlässiger Brandstiftung (Stand: 18 Uhr)",
    ),
    ("de", "Bauern protestieren mit Traktoren vor dem Landtag."),
    ("de", "Zwei Männer retteten am Freitag ein Kind aus der Elster."),
    ("fr", "Le gouvernement a annoncé mardi une hausse du salaire minimum."),
    ("fr", "Une tempête a privé d'électricité près de 40.000 foyers dans le sud du pays."),
    ("fr", "Les enseignants de Morvane reprennent le travail lundi après trois semaines de grève."),
    ("fr", "L'usine rouvrira en mars."),
    ("es", "El gobierno anunció el martes un aumento del salario mínimo."),
    ("es", "Al menos doce personas resultaron heridas en un choque de trenes cerca de Valdoria."),
    ("es", "Los agricultores bloquearon la carretera durante seis horas."),
    ("es", "La selección gana por tres goles en su debut."),
    ("it", "Il governo ha annunciato martedì un aumento del salario minimo."),
    ("it", "Una frana ha isolato undici comuni della valle, secondo la protezione civile."),
    ("it", "Chiude dopo cent'anni il cantiere navale di Portaverde."),
    ("pt", "O governo anunciou na terça-feira um aumento do salário mínimo."),
    ("pt", "Pelo menos doze pessoas ficaram feridas num choque de comboios perto de Valdoria."),
    ("pt", "A fábrica reabre em março com menos trabalhadores."),
    ("nl", "De regering kondigde dinsdag een verhoging van het minimumloon aan."),
    ("nl", "Bij een brand in een loods in Veldmeer zijn twee mensen gewond geraakt."),
    ("nl", "Boeren blokkeren snelweg uit protest tegen stikstofregels."),
    ("pl", "Rząd ogłosił we wtorek podwyżkę płacy minimalnej."),
    ("pl", "Co najmniej dwanaście osób zostało rannych w zderzeniu pociągów pod Wierzbnem."),
    ("sv", "Regeringen meddelade på tisdagen att minimilönen höjs."),
    ("sv", "Minst tolv personer skadades när två tåg kolliderade utanför Lindvik."),
    ("sv", "Polisen söker efter en man som försvann i går."),
    ("da", "Regeringen meddelte tirsdag, at mindstelønnen hæves."),
    ("da", "Mindst tolv personer blev såret, da to tog stødte sammen uden for Lindvig."),
    ("no", "Regjeringen kunngjorde tirsdag at minstelønnen økes."),
    ("no", "Minst tolv personer ble skadet da to tog kolliderte utenfor Lindvik."),
    ("tr", "Hükümet salı günü asgari ücrette artış yapılacağını açıkladı."),
    ("tr", "Tren kazasında en az on iki kişi yaralandı."),
    ("fi", "Hallitus ilmoitti tiistaina minimipalkan korotuksesta."),
    ("cs", "Vláda v úterý oznámila zvýšení minimální mzdy."),
    ("cs", "Policie hledá muže, který ve středu utekl z nemocnice."),
    ("sk", "Vláda v utorok oznámila zvýšenie minimálnej mzdy."),
    ("sk", "Polícia hľadá muža, ktorý v stredu ušiel z nemocnice."),
    ("ro", "Guvernul a anunțat marți o creștere a salariului minim."),
    ("hu", "A kormány kedden bejelentette a minimálbér emelését."),
    ("id", "Pemerintah mengumumkan kenaikan upah minimum pada hari Selasa."),
    ("ru", "Правительство объявило во вторник о повышении минимальной зарплаты."),
    ("ru", "Пожар на складе потушен, пострадавших нет."),
    ("uk", "Уряд у вівторок оголосив про підвищення мінімальної зарплати."),
    (
        "bg",
        "Правителството обяви във вторник увеличение на минималната заплата, което ще се плаща от януари.",
    ),
    ("ar", "أعلنت الحكومة يوم الثلاثاء زيادة الحد الأدنى للأجور."),
    ("ar", "قالت الشرطة إن ثلاثة أشخاص أصيبوا في حادث قطار"),
    ("fa", "دولت روز سه\u200cشنبه از افزایش حداقل دستمزد خبر داد."),
    ("fa", "پلیس گفت سه نفر در تصادف قطار زخمی شدند"),
    ("he", "הממשלה הודיעה ביום שלישי על העלאת שכר המינימום."),
    ("el", "Η κυβέρνηση ανακοίνωσε την Τρίτη αύξηση του κατώτατου μισθού."),
    ("th", "รัฐบาลประกาศขึ้นค่าแรงขั้นต่ำเมื่อวันอังคาร"),
    ("zh", "政府周二宣布提高最低工资标准。"),
    ("zh", "AFP 政府宣布 NATO 提高最低工资标准 (IMF)。"),
    ("ja", "政府は火曜日、最低賃金の引き上げを発表した。"),
    ("ko", "정부는 화요일 최저임금 인상을 발표했다."),
]


@pytest.mark.parametrize(("language", "sentence"), SENTENCES)
def test_one_sentence_is_enough(language: str, sentence: str) -> None:
    """The language of a lead of one sentence is detected."""
    assert detect_language(sentence) == language


@pytest.mark.parametrize("text", ["", "Reuters", "12 345", "😀😀", "— … —", "x"])
def test_scraps_have_no_language(text: str) -> None:
    """Nothing is guessed from a name, a number or symbols."""
    assert detect_language(text) is None


def test_only_the_beginning_is_read() -> None:
    """A very long text takes no longer than a lead."""
    assert detect_language("Der Rat hat am Montag über das Bad beraten. " * 50_000) == "de"
