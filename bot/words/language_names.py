"""What languages are called: by those who speak them, and in English."""

from typing import NamedTuple


class LanguageName(NamedTuple):
    """The names of one language."""

    own: str
    english: str


# By the code of their .ftl file, in the order in which they are offered. A language with a file
# needs a row.
LANGUAGE_NAMES = {
    "en": LanguageName("English", "English"),
    "de": LanguageName("Deutsch", "German"),
    "fr": LanguageName("Français", "French"),
    "es": LanguageName("Español", "Spanish"),
    "pt-BR": LanguageName("Português (Brasil)", "Portuguese (Brazil)"),
    "it": LanguageName("Italiano", "Italian"),
    "nl": LanguageName("Nederlands", "Dutch"),
    "sv": LanguageName("Svenska", "Swedish"),
    "pl": LanguageName("Polski", "Polish"),
    "tr": LanguageName("Türkçe", "Turkish"),
    "id": LanguageName("Bahasa Indonesia", "Indonesian"),
    "ru": LanguageName("Русский", "Russian"),
    "uk": LanguageName("Українська", "Ukrainian"),
    "ar": LanguageName("العربية", "Arabic"),
    "zh-CN": LanguageName("简体中文", "Chinese (Simplified)"),
    "ja": LanguageName("日本語", "Japanese"),
    "ko": LanguageName("한국어", "Korean"),
}
