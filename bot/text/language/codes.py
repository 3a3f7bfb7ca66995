"""Normalize the language codes that publishers write."""

import re

_CODE = re.compile(r"\s*([a-z]{2,3})(?![a-z])", re.IGNORECASE)
_TWO_LETTERS = {
    "eng": "en", "deu": "de", "ger": "de", "fra": "fr", "fre": "fr", "spa": "es", "por": "pt", "ita": "it",
    "nld": "nl", "dut": "nl", "rus": "ru", "ukr": "uk", "pol": "pl", "ara": "ar", "zho": "zh", "chi": "zh",
    "jpn": "ja", "kor": "ko", "tur": "tr", "swe": "sv", "dan": "da", "nor": "no", "fin": "fi", "heb": "he",
}  # fmt: skip
# Bokmål and Nynorsk: our tables have one Norwegian.
_NORWEGIAN = {"nb": "no", "nn": "no"}


def language_code(stated: str | None) -> str | None:
    """Extract the ISO 639-1 code from "en-GB", "EN_us" or "deu"; None if there is none."""
    if not (code := _CODE.match(stated or "")):
        return None
    letters = code.group(1).lower()
    return letters if len(letters) == 2 else _TWO_LETTERS.get(letters)


def base_language(language: str) -> str:
    """The code used as a key in our tables: "pt" for "pt-BR", "no" for "nb"."""
    code = re.split("[-_]", language, maxsplit=1)[0].lower()
    return _NORWEGIAN.get(code, code)
