"""Tokens of the index that no text has: an article's source and its language."""

from bot.text.language.codes import base_language
from bot.text.tokens import LANGUAGES

# Nobody can type these private characters; they begin the tokens.
_SOURCE_MARK = "\ue000"
LANGUAGE_MARK = "\ue001"


def source_token(source_id: int) -> str:
    """The token of a source's articles; 0 stands for articles without a source."""
    return f"{_SOURCE_MARK}{source_id:d}"


def language_token(language: str) -> str:
    """The token of articles in a language, given by its two letters."""
    return LANGUAGE_MARK + language


def marks_of(source_id: int | None, language: str | None) -> list[str]:
    """The tokens of an article's source and, if words have forms in it, its language."""
    tokens = [source_token(source_id or 0)]
    base = base_language(language) if language else ""
    if base in LANGUAGES:
        tokens.append(language_token(base))
    return tokens
