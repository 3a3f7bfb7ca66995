"""Recognize separators: the "Read More" lines between the articles of a listing."""

import re

from bot.text.characters import matching_form

_MAX_LENGTH = 40

# What news sites print below a lead. The specification names the first of each row
# (listings/README.md, 2). A line must equal one of them.
_PHRASES = frozenset(
    matching_form(phrase)
    for phrase in (
        *("Read More", "Continue reading", "Read the full story", "Read full story"),
        *("Read the full article", "Read full article", "Read the story", "Read the article"),
        *("Keep reading", "Full story", "Read on"),
        *("Weiterlesen", "Weiter lesen", "Mehr lesen", "Mehr dazu", "Artikel lesen"),
        *("Lire la suite", "Lire plus", "Lire l'article", "Lire l’article", "Continuer la lecture"),
        *("Leer más", "Leer mas", "Seguir leyendo", "Continuar leyendo", "Sigue leyendo"),
        *("Leggi tutto", "Leggi di più", "Continua a leggere", "Leggi l'articolo"),
        *("Lees meer", "Lees verder", "Verder lezen"),
        *("Leia mais", "Ler mais", "Continue lendo", "Continuar a ler", "Continuar lendo"),
        *("Читать далее", "Читать дальше", "Читать полностью", "Подробнее", "Далее"),
        *("اقرأ المزيد", "إقرأ المزيد", "اقرأ أيضا", "تابع القراءة", "قراءة المزيد", "المزيد"),
        *("阅读更多", "阅读全文", "继续阅读", "查看更多", "查看全文", "閱讀更多", "閱讀全文"),
        *("続きを読む", "もっと読む", "더 보기", "더보기", "자세히 보기", "계속 읽기"),
        *("Читати далі", "Детальніше", "Czytaj więcej", "Czytaj dalej"),
        *("Läs mer", "Læs mere", "Les mer", "Lue lisää", "Číst dále", "Citește mai mult"),
        *("Devamını oku", "Devamı", "ادامه مطلب", "بیشتر بخوانید", "קרא עוד", "המשך לקרוא"),
    )
)
# The first character rules out nearly all other lines; "c" is for a decomposed "č".
_BEGINNINGS = frozenset(phrase[0] for phrase in _PHRASES) | {"c"}
_TRAILING_ARROW = re.compile(r"\s?(?:[»›→«‹←]|>{1,3}|<{1,3}|…|\.{3})$")


def is_separator(line: str) -> bool:
    """Whether the whole line is a "Read More" in a known language."""
    if len(line) > _MAX_LENGTH:
        return False
    if line[:1].casefold() not in _BEGINNINGS and line[:1].isalnum():
        return False
    return _TRAILING_ARROW.sub("", matching_form(line)) in _PHRASES
