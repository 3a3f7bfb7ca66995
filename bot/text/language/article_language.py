"""The language of an article, which chooses its stemmer, its stop words and its sentence rules."""

from bot.text.language.codes import base_language, language_code
from bot.text.language.detect_by_words import detect_language


def article_language(text: str, stated: str | None) -> str | None:
    """The stated language, unless the text is in another one; None if neither is known.

    Many feeds state the language of the program that made them. The text's small words decide in
    30 µs; py3langid is asked only if they contradict what is stated, or if nothing is stated and
    they do not decide, so that hardly any process pays for its import.
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
