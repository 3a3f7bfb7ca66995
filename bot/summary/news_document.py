"""A text as a document of sumy's, whose sentences know their places in the text."""

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence

from bot.models import Span
from bot.summary.boilerplate import furniture
from bot.summary.lazy_list import LazyList
from bot.summary.sentence_openings import without_openings
from bot.text.language.scripts import language_of_script
from bot.text.sentences import sentence_spans
from bot.text.tokens import words_of

READ_OF_A_SENTENCE = 5_000
"""Characters of a sentence whose words count."""
_READ_CHARACTERS = 300_000  # news puts the main thing first; beyond this it is a book
_READ_SENTENCES = 1_000
_LETTER_OR_DIGIT = re.compile(r"[^\W_]")
_LINE_BREAK = re.compile(r"[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")


class WordTokenizer:
    """The part of sumy's `Tokenizer` that sentences need; sumy's own cannot be made without nltk data.

    `to_words` gives words as written, without numbers and possessive 's.
    """

    def to_words(self, sentence: str) -> tuple[str, ...]:
        """The words of the first 5,000 characters of a sentence."""
        words = words_of(sentence[:READ_OF_A_SENTENCE])
        return tuple(word[:-2] if word[-2:] in ("'s", "’s") else word for word in words)


_TOKENIZER = WordTokenizer()


class TextSentence(Sentence):  # type: ignore[misc]  # sumy has no types
    """A sentence that knows its place in the text it comes from."""

    __slots__ = ("span",)
    span: Span


class NewsDocument(ObjectDocumentModel):  # type: ignore[misc]  # sumy has no types
    """A text whose lines are paragraphs. `complete` is false if the text was too long to read it all."""

    def __init__(self, paragraphs: Iterable[Paragraph], language: str, complete: bool) -> None:
        super().__init__(paragraphs)
        self.language = language
        self.complete = complete


def read_document(text: str, language: str | None = None) -> NewsDocument:
    """Any text as a document for sumy's summarizers; each of its lines is a paragraph.

    `language` is an ISO 639-1 code or a tag such as "pt-BR"; without it the script decides, and
    Latin letters are taken for English. Reads at most 300,000 characters, and always one sentence.
    sumy's PlaintextParser reads up to a blank line instead, which glues "Read More" to the sentence
    behind it.
    """
    language = language or language_of_script(text)
    spans, complete = _spans_read(text, language)
    return NewsDocument(map(Paragraph, _paragraphs(text, spans)), language, complete)


def candidates(document: ObjectDocumentModel) -> LazyList[Sentence]:
    """The sentences of a document that may be in a summary, each once, at most 1,000, in its order.

    Leaves out furniture (captions, credits, notes, footers) and sentences without a letter or digit.
    """
    return LazyList(islice(_candidates(document), _READ_SENTENCES))


def _candidates(document: ObjectDocumentModel) -> Iterator[Sentence]:
    known: set[str] = set()
    for paragraph in document.paragraphs:
        sentences = paragraph.sentences
        texts = list(map(str, sentences))
        for sentence, text, left_out in zip(sentences, texts, furniture(texts), strict=True):
            if not left_out and (text[:1].isalnum() or _LETTER_OR_DIGIT.search(text)):
                folded = text.casefold()
                if folded not in known:
                    known.add(folded)
                    yield sentence


def _spans_read(text: str, language: str) -> tuple[list[Span], bool]:
    """The sentences of the text's beginning, and whether they are all it has."""
    text = without_openings(text)
    if len(text) <= _READ_CHARACTERS:
        return sentence_spans(text, language), True
    spans = sentence_spans(text[:_READ_CHARACTERS], language)
    if len(spans) > 1:
        return spans[:-1], False  # the last one may be cut in two
    if spans:
        line = _LINE_BREAK.search(text, spans[0].end)
        end = line.start() if line else len(text)
        spans = [Span(spans[0].start, len(text[:end].rstrip()))]
        return spans, not text[end:].strip()
    return spans, False


def _paragraphs(text: str, spans: Iterable[Span]) -> list[list[TextSentence]]:
    """The sentences, grouped by line."""
    paragraphs: list[list[TextSentence]] = []
    last_end = -1
    for span in spans:
        start, end = span
        gap = text[last_end:start] if last_end >= 0 else "\n"
        if gap not in ("", " ") and _LINE_BREAK.search(gap):
            paragraphs.append([])
        sentence = TextSentence(text[start:end], _TOKENIZER)
        sentence.span = span  # not in a constructor of its own, which would take twice as long
        paragraphs[-1].append(sentence)
        last_end = end
    return paragraphs
