"""Recognize bylines: lines that only name the author, such as `By Lena Ostrow`."""

import re

from bot.text.agencies import is_known_agency
from bot.text.characters import is_capital

_MAX_LENGTH = 120
_MAX_WORDS_OF_NAMES = 10
_BY = re.compile(
    r"(?:By:?|BY:?|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Aa]v|[Aa]f|[Oo]prac\.|(?:Autor|Autorin|Auteur|Autore"
    r"|Autora|Tekst|Text|Texte|Texto|Testo|Interview|Yazan|Haber|Автор|Текст|Author|Words|Story)(?::| by)"
    r"|Автор|بقلم:?|كتب:?|लेखक[:：]?|文／|文/|文[:：]|作者[:：]|记者[:：]?|記者[:：]?|撰文[:：]?)\s*(?=\S)"
)
# Words between the names of authors, and inside names.
_SMALL = (
    "and et und y e en i и of for in with de del della di da dos du van von der den la le el al "
    "bin ibn ter ten the &"
)
_SMALL_WORDS = frozenset(_SMALL.split())
_AFTER_NAMES = re.compile(r"(?<!\s)(?:\s*[,|;•·(]|\s+[-–—]\s)")
_SENTENCE_END = re.compile(r"(?:[!?:;…]|(?<![\W\d_][^\W\d_])\.)[\"”’»)]*$")
# Lower-case beginnings of names: d'Orne, al-Ansari.
_NAME_PREFIX = re.compile(r"[\"“(]?(?:[dlo]['’]|a[dlnrsz]-|el-|['’‘])?")
_ABBREVIATION_END = re.compile(r"\b(?:Jr|Sr|Esq|M\.?D|Ph\.?D|R\.?N|I|II|III|Inc|Co|Ltd)\.$")


def is_byline(paragraph: str) -> bool:
    """Whether the paragraph is a byline (`By X`) rather than a sentence (`By Friday it ...`)."""
    if len(paragraph) > _MAX_LENGTH:
        return False
    found = _BY.match(paragraph)
    if found is None:
        return False
    if _SENTENCE_END.search(paragraph) and not _ABBREVIATION_END.search(paragraph):
        return False
    authors = _AFTER_NAMES.split(paragraph[found.end() :], maxsplit=1)[0]
    names = authors.removeprefix("the ").split()
    if not 0 < len(names) <= _MAX_WORDS_OF_NAMES or not is_capital(names[0][0]):
        return False
    if authors.startswith("the ") and not is_known_agency(authors):
        # "By the Associated Press" names an author, "By the River Tarn" does not.
        return False
    return all(name in _SMALL_WORDS or _begins_with_capital(name) for name in names)


def _begins_with_capital(name: str) -> bool:
    prefix = _NAME_PREFIX.match(name)
    return is_capital(name[:1]) or (prefix is not None and is_capital(name[prefix.end() :][:1]))
