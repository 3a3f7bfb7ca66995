"""Decide the language of a text, which selects its stemmer, stop words and sentence rules."""

from bot.text.language.codes import base_language, language_code
from bot.text.language.detect_by_words import detect_language


def article_language(text: str, stated: str | None) -> str | None:
    """Return an ISO 639-1 code: the stated language, unless the text is clearly in another one.

    None if nothing usable is stated and detection fails. Many feeds state the language of the
    software that made them, so the text is checked. Function words decide in 30 µs. The model is asked
    only if they contradict the stated language, or if they are inconclusive and none is stated, so
    few processes pay for its import.
    """
    code = (language_code(stated) or base_language(stated)) if stated else None
    detected = detect_language(text)
    if detected is None:
        return code or _identified(text)
    if code is None or detected == base_language(code):
        return code or detected
    from bot.text.language.detect_by_model import likeliest

    return likeliest(text, {detected, code}) or detected


def _identified(text: str) -> str | None:
    if not any(map(str.isalpha, text)):
        return None
    from bot.text.language.detect_by_model import identify

    return identify(text)
