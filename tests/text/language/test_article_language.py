"""The language of an article: as stated, unless its words contradict."""

import subprocess
import sys

import pytest

from bot.models import ParsedArticle
from bot.summary.stems import STEMMERS, STOP_WORDS
from bot.text.language.article_language import article_language
from bot.text.language.detect_by_model import LANGUAGES, identify
from bot.worker.article_jobs import prepare_articles
from tests.invented_stories import NOON
from tests.text.language.test_detect_by_words import SENTENCES

GERMAN = "Die Stadtwerke Lindenau senken zum 1. April den Strompreis um sieben Prozent."
URDU = "حکومت نے منگل کو کم از کم اجرت میں اضافے کا اعلان کیا ہے۔"


@pytest.mark.parametrize(("language", "sentence"), SENTENCES)
@pytest.mark.parametrize("stated", [None, "en", "right"])
def test_one_sentence_decides(language: str, sentence: str, stated: str | None) -> None:
    """The language is right if it is stated, stated wrongly or not stated."""
    assert article_language(sentence, language if stated == "right" else stated) == language


def test_every_language_of_sumy_is_identified() -> None:
    """Every language with a stemmer or stop words can be identified, and is tested."""
    assert {*STEMMERS, *STOP_WORDS} <= LANGUAGES
    assert {*STEMMERS, *STOP_WORDS} <= {language for language, _ in SENTENCES}


@pytest.mark.parametrize(
    ("stated", "language"),
    [("de-AT", "de"), ("DE", "de"), ("en_US", "de"), ("xx", "de"), ("", "de"), ("nds", "de")],
)
def test_a_tag_becomes_a_code(stated: str, language: str) -> None:
    """Feeds state language and country in any case, and sometimes wrongly."""
    assert article_language(GERMAN, stated) == language


def test_norwegian_has_three_codes() -> None:
    """Both written forms are detected as Norwegian; the stated one is kept."""
    assert article_language("Regjeringen kunngjorde tirsdag at minstelønnen økes.", "nb") == "nb"


@pytest.mark.parametrize("stated", [None, "de"])
@pytest.mark.parametrize("text", ["", "12 345 — …", "Reuters"])
def test_scraps_keep_the_stated_language(text: str, stated: str | None) -> None:
    """Nothing is guessed from a name, a number or symbols."""
    assert article_language(text, stated) == stated


def test_similar_languages_are_not_confused() -> None:
    """Urdu is not taken for Arabic, although sumy has stop words for Arabic only."""
    assert identify(URDU) == "ur"
    assert article_language(URDU, None) == "ur"


def test_a_wrongly_stated_language_is_corrected() -> None:
    """German in a feed that states English is summarized as German."""
    (prepared,) = prepare_articles([ParsedArticle(body=(GERMAN,), language="en-US")], NOON)

    assert prepared.article.language == "de"


def test_the_library_is_imported_only_in_doubt() -> None:
    """0.14 s and 26 MB are not spent on texts whose small words decide."""
    code = (
        "import sys; from bot.text.language.article_language import article_language as told;"
        f"told({GERMAN!r}, None); told({GERMAN!r}, 'de'); print('fasttext' in sys.modules);"
        f"told({GERMAN!r}, 'en'); print('fasttext' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.split() == ["False", "True"]
