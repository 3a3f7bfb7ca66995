"""Our summarizer, used as any other summarizer of sumy."""

import re
from dataclasses import dataclass

import pytest
from sumy.nlp.stemmers import Stemmer, null_stemmer
from sumy.parsers.plaintext import PlaintextParser
from sumy.summarizers import AbstractSummarizer

from bot.summary.costs import FAULTS
from bot.summary.extract import rank, summarize
from bot.summary.fault import Fault
from bot.summary.news_document import read_document
from bot.summary.news_summarizer import NewsSummarizer
from tests.summary.test_extract import ARTICLE, PASTED

PORT = "\n".join(
    ["The port is open.", "Ships wait outside it.", "Rain fell.", "Bakers sold bread."]
)


@dataclass
class PlainTokenizer:
    """The simplest tokenizer that sumy's parsers take."""

    language: str = "english"

    def to_sentences(self, paragraph: str) -> list[str]:
        return re.split(r"(?<=\.) ", paragraph)

    def to_words(self, sentence: str) -> list[str]:
        return sentence.split()


def test_is_a_summarizer_of_sumy() -> None:
    """It can replace any other summarizer of sumy."""
    assert issubclass(NewsSummarizer, AbstractSummarizer)


def test_takes_documents_of_sumys_own_parser() -> None:
    """A document from sumy's PlaintextParser gives the sentences that the bot would choose."""
    document = PlaintextParser.from_string(PORT, PlainTokenizer()).document

    summary = NewsSummarizer(Stemmer("english"))(document, 2)

    assert [str(sentence) for sentence in summary] == summarize(PORT, sentences=2)
    assert [each for each in document.sentences if each in summary] == list(summary)


@pytest.mark.parametrize("count", [1, 3, 4, 8])
@pytest.mark.parametrize("title", ["", "Port"])
def test_gives_the_sentences_that_the_bot_shows(count: int, title: str) -> None:
    """The bot has no other way to a summary; furniture and repetition are left out."""
    text = PASTED + "\n" + PASTED

    summary = NewsSummarizer(Stemmer("english"))(read_document(text), count, title=title)

    assert [str(sentence) for sentence in summary] == summarize(text, title, count)
    assert [each.span for each in summary] == sorted(rank(text, title, "en", sentences=count).spans)


def test_count_may_be_a_percentage() -> None:
    """As in every summarizer of sumy."""
    document = read_document(ARTICLE)

    assert len(NewsSummarizer(Stemmer("english"))(document, "50%")) == 4
    assert len(NewsSummarizer(null_stemmer)(document, 100)) == len(document.sentences)
    assert NewsSummarizer(null_stemmer)(read_document(""), 3) == ()


def test_characters_are_limited() -> None:
    """A sentence that does not fit is left out."""
    summary = NewsSummarizer(Stemmer("english"))(read_document(ARTICLE), 5, longest=150)

    assert summary
    assert len(" ".join(map(str, summary))) <= 150


def test_words_may_be_weighed_by_the_document_or_a_table() -> None:
    """`background` takes the place of the English table; a stem that is not in it counts as rare."""
    document = read_document(PORT)

    for background in ({}, {"port": 1.0}, {"port": 1.0, "": 2.0}):
        assert len(NewsSummarizer(null_stemmer, (), background)(document, 2)) == 2


def test_stop_words_can_be_set() -> None:
    """As in sumy's own summarizers, in any case of letters; they change which sentence is repeated."""
    text = "Rain fell over the quiet old town.\nThe council of Calvera sold its ferry.\nThe council of Calvera sold its pier."
    summarizer = NewsSummarizer(null_stemmer, (), {})

    before = summarizer(read_document(text), 2)
    summarizer.stop_words = ["THE", "of", "its", "sold", "council", "calvera"]

    assert summarizer.stop_words == {"the", "of", "its", "sold", "council", "calvera"}
    assert [str(each) for each in before] == text.splitlines()[:2]
    assert len(summarizer(read_document(text), 2)) == 2


def test_faults_can_be_ignored() -> None:
    """Without its rule, a question opens the summary."""
    text = "Who sank the ferry of Calvera?\nA storm sank the ferry of Calvera on Monday."
    ignoring = NewsSummarizer(Stemmer("english"), costs={**FAULTS, Fault.QUESTION: 0.0})

    assert (
        str(NewsSummarizer(Stemmer("english"))(read_document(text), 1)[0]) == text.splitlines()[1]
    )
    assert str(ignoring(read_document(text), 1)[0]) == text.splitlines()[0]


def test_stemmer_must_be_callable() -> None:
    """sumy's own check applies."""
    with pytest.raises(TypeError):
        NewsSummarizer("english")  # type: ignore[arg-type]
