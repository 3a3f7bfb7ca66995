"""Texts as documents for sumy."""

from hypothesis import given
from hypothesis import strategies as st

from bot.summary.news_document import WordTokenizer, candidates, read_document
from bot.text.sentences import sentence_spans


@given(st.text(alphabet="ab. \n\x85!“”Ü港。", max_size=200))
def test_sentences_know_their_places(text: str) -> None:
    """Every sentence of the text is in the document, in order, and its span gives its letters."""
    sentences = read_document(text, "en").sentences

    assert [each.span for each in sentences] == sentence_spans(text, "en")
    assert [str(each) for each in sentences] == [text[a:b] for a, b in sentence_spans(text, "en")]


def test_lines_are_paragraphs() -> None:
    """A line break ends a paragraph, however many sentences the line has."""
    document = read_document("The port is open. Ships wait.\n\nRain fell.", "en")

    assert [len(paragraph.sentences) for paragraph in document.paragraphs] == [2, 1]


def test_long_texts_are_read_in_part() -> None:
    """Of a book only the beginning is read, and the document says so; one sentence is never cut."""
    book = read_document("The port is open. " * 20_000, "en")
    sentence = read_document("port " * 100_000, "en")

    assert not book.complete
    assert sum(len(str(each)) for each in book.sentences) < 300_000
    assert sentence.complete
    assert [each.span for each in sentence.sentences] == [(0, 499_999)]


def test_a_sentence_is_a_candidate_once() -> None:
    """Repetitions, furniture and sentences without a letter are left out."""
    text = "The port is open.\nRead more\n* * *\nTHE PORT IS OPEN.\nShips wait."

    assert list(map(str, candidates(read_document(text)))) == ["The port is open.", "Ships wait."]


def test_words_for_sumy_have_no_possessive() -> None:
    """sumy gets words as written, without numbers and without the 's of a possessive."""
    assert WordTokenizer().to_words("Iraq's 3 train-and-advise missions don't stop.") == (
        "Iraq",
        "train-and-advise",
        "missions",
        "don't",
        "stop",
    )
