"""Language codes, and the language that a script suggests."""

import re

_LOOKED_AT = 2_000
# From Greek to Korean; most news in Latin letters holds none, for all its accents and quotes.
_OF_OTHER_SCRIPTS = re.compile("[\u0370-\u0e7f\u3040-\ud7af]")
# Scripts that name a language well enough to split and stem; kana before the Han it stands among.
_SCRIPTS = tuple(
    (language, re.compile(characters), share)
    for language, characters, share in (
        ("ja", "[\u3040-\u30ff]", 0.1),
        ("zh", "[\u3400-\u9fff]", 0.3),
        ("ko", "[\uac00-\ud7af]", 0.3),
        ("ar", "[\u0600-\u06ff]", 0.4),
        ("he", "[\u0590-\u05ff]", 0.4),
        ("th", "[\u0e00-\u0e7f]", 0.4),
        ("hi", "[\u0900-\u097f]", 0.4),
        ("el", "[\u0370-\u03ff]", 0.4),
        ("ru", "[\u0400-\u04ff]", 0.4),
    )
)


def plain_code(language: str) -> str:
    """The language alone of a tag such as "pt-BR", in lower case."""
    return language.replace("_", "-").partition("-")[0].lower()


def language_of_script(text: str) -> str:
    """The ISO 639-1 code that the script of the text's beginning suggests; "en" for Latin letters."""
    head = text[:_LOOKED_AT]
    if not head.isascii() and _OF_OTHER_SCRIPTS.search(head):
        for language, characters, share in _SCRIPTS:
            if len(characters.findall(head)) > share * len(head):
                return language
    return "en"
