"""Extractive summaries of news through sumy.

Importing this costs 0.2 s and 40 MB (sumy imports nltk), so callers do it when they first need it.
"""

import math
import re
from collections.abc import Callable, Iterable, Mapping, Sequence

from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
from sumy.summarizers._summarizer import AbstractSummarizer
from sumy.utils import ItemsCount

from bot.models import Span, Style, Summary
from bot.summary import ranking
from bot.summary.furniture import furniture, tells
from bot.summary.stems import Stems, english_stop_words, stems_for
from bot.text.language.codes import language_of_script, plain_code
from bot.text.sentences import WireTokenizer, sentence_spans, words_of

MOST_SENTENCES = 5
"""As many as a stored summary holds."""
WHOLE_SENTENCES = 3
"""A text of at most so many distinct sentences has nothing to leave out."""

# News stands at the top: what comes after this is a book, and is not read.
_READ_CHARACTERS = 300_000
_READ_SENTENCES = 1_000
_READ_OF_A_SENTENCE = 5_000
_LETTER_OR_DIGIT = re.compile(r"[^\W_]")
_LINE_BREAK = re.compile(r"[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")


class NewsSummarizer(AbstractSummarizer):  # type: ignore[misc]  # sumy has no types
    """sumy's frame around the ranking of `bot.summary.ranking`.

    `NewsSummarizer(Stemmer("english"))(document, 3)` gives sentences of the document in its order,
    none twice, no captions, credits, notes or *Read More*. The count may be a percentage, as
    everywhere in sumy. Both defaults are English: for other languages
    give their `stop_words`, and `background={}` to weigh words by the document alone.
    """

    def __init__(
        self,
        stemmer: Callable[[str], str],
        stop_words: Iterable[str] | None = None,
        background: Mapping[str, float] | None = None,
    ) -> None:
        super().__init__(stemmer)
        if stop_words is None:
            stop_words = english_stop_words()
        self._stems = Stems(stemmer, stop_words)
        self._background = (
            ranking.english_background() if background is None else ranking.Background(background)
        )

    def __call__(
        self,
        document: ObjectDocumentModel,
        sentences_count: int | str,
        title: str = "",
        longest: float = math.inf,
    ) -> tuple[Sentence, ...]:
        """At most `sentences_count` sentences of the document, at most `longest` characters."""
        sentences = self._worth_ranking(document)
        ranked = []
        for sentence in sentences:
            words = [word.lower() for word in sentence.words]
            ranked.append(ranking.Words(str(sentence), words, self._stems.of(words)))
        best = ranking.order(
            ranked,
            title=self._stems.of(words_of(title.lower())),
            wanted=len(ItemsCount(sentences_count)(range(len(ranked)))),
            background=self._background,
            longest=longest,
        )
        return tuple(sentences[i] for i in sorted(best))

    @staticmethod
    def _worth_ranking(document: ObjectDocumentModel) -> list[Sentence]:
        kept: dict[str, Sentence] = {}
        for paragraph in document.paragraphs:
            texts = [str(sentence) for sentence in paragraph.sentences]
            for sentence, text, dropped in zip(
                paragraph.sentences, texts, furniture(texts), strict=True
            ):
                if not dropped and _LETTER_OR_DIGIT.search(text):
                    kept.setdefault(text.casefold(), sentence)
        return list(kept.values())


def read_document(text: str, language: str | None = "en") -> ObjectDocumentModel:
    """A text whose lines are paragraphs, as sumy's summarizers take it.

    sumy's own PlaintextParser joins lines until a blank one, which glues "Read More" to what follows.
    """
    tokenizer = WireTokenizer(language)
    return ObjectDocumentModel(
        Paragraph([Sentence(text[start:end], tokenizer) for start, end in spans])
        for spans in _paragraphs(text, sentence_spans(text, language))
    )


def rank(
    text: str,
    title: str | None,
    language: str | None,
    style: Style = "news",
    *,
    sentences: int = MOST_SENTENCES,
    longest: float = math.inf,
) -> Summary:
    """The best sentences of a text whose lines are paragraphs, as offsets into it.

    At most `sentences`, and joined by spaces at most `longest` characters: a sentence that is too
    long is left out, never cut. `whole` where they are all of at most 3 distinct ones. No sentence
    twice; no captions, notes, credits, footers. No spans where nothing is left that holds a letter
    or a digit. Any text will do, and takes at most about a second. Of a text of more than 300,000
    characters or 1,000 sentences the beginning is read. Another style than "news" gives what
    sumy's summarizer of that name gives for those sentences.
    """
    language = language or language_of_script(text)
    spans, all_read = spans_to_rank(text, language)
    if style == "news":
        version = ranking.VERSION
        best = _best(text, spans, title or "", language, wanted=sentences, longest=longest)
    else:
        from bot.summary import styles  # imports numpy, which ours does without

        told = [text[start:end][:_READ_OF_A_SENTENCE] for start, end in spans]
        places = styles.best_by_style(told, language, style, len(spans))
        version = styles.VERSION
        best = _fitting([spans[i] for i in places], sentences, longest)
    whole = all_read and len(best) == len(spans) <= WHOLE_SENTENCES
    return Summary(tuple(best), whole, style, version)


def summarize(
    text: str,
    title: str = "",
    sentences: int = 3,
    language: str | None = None,
    *,
    longest: float = math.inf,
) -> list[str]:
    """At most `sentences` sentences of the text, letter for letter, in its order.

    Chosen as in `rank`; where the text has fewer they are all given. Joined by spaces they have at
    most `longest` characters: a sentence that is too long is left out, never cut. None begins with
    "But he ..." unless the sentence before it is given too. Without a language the script
    decides, and Latin letters are taken for English.
    """
    language = language or language_of_script(text)
    spans, _ = spans_to_rank(text, language)
    best = _best(text, spans, title, language, wanted=sentences, longest=longest)
    return [text[start:end] for start, end in sorted(best)]


def words_to_rank(text: str, spans: Sequence[Span], language: str) -> list[ranking.Words]:
    """Those sentences of the text as the ranking takes them."""
    stems = stems_for(language)
    sentences = []
    for start, end in spans:
        sentence = text[start:end]
        words = words_of(sentence[:_READ_OF_A_SENTENCE].lower())
        sentences.append(ranking.Words(sentence, words, stems.of(words)))
    return sentences


def title_stems(title: str, language: str) -> list[str]:
    """What of a title the ranking compares with."""
    return stems_for(language).of(words_of(title[:_READ_OF_A_SENTENCE].lower()))


def _best(
    text: str,
    spans: Sequence[Span],
    title: str,
    language: str,
    *,
    wanted: int,
    longest: float,
) -> list[Span]:
    best = ranking.order(
        words_to_rank(text, spans, language),
        title=title_stems(title, language),
        wanted=max(0, wanted),
        background=ranking.english_background() if plain_code(language) == "en" else None,
        longest=longest,
    )
    return [spans[i] for i in best]


def _fitting(best: Iterable[Span], wanted: int, longest: float) -> list[Span]:
    taken: list[Span] = []
    for span in best:
        if len(taken) < wanted and span.end - span.start <= longest:
            longest -= span.end - span.start + 1
            taken.append(span)
    return taken


def spans_to_rank(text: str, language: str) -> tuple[list[Span], bool]:
    """Sentences that may stand in a summary, each once; and whether the whole text was read."""
    read, all_read = _sentences_read(text, language)
    telling = tells(text[: read[-1].end] if read else "")
    kept: dict[str, Span] = {}
    for spans in _paragraphs(text, read):
        texts = [text[start:end] for start, end in spans]
        dropped_ones = furniture(texts, telling=telling)
        for span, sentence, dropped in zip(spans, texts, dropped_ones, strict=True):
            if not dropped and (sentence[0].isalnum() or _LETTER_OR_DIGIT.search(sentence)):
                kept.setdefault(sentence.casefold(), span)
    if len(kept) > _READ_SENTENCES:
        return list(kept.values())[:_READ_SENTENCES], False
    return list(kept.values()), all_read


def _sentences_read(text: str, language: str) -> tuple[list[Span], bool]:
    if len(text) <= _READ_CHARACTERS:
        return sentence_spans(text, language), True
    spans = sentence_spans(text[:_READ_CHARACTERS], language)
    if len(spans) > 1:
        return spans[:-1], False  # the last may be cut in two
    if spans:
        line = _LINE_BREAK.search(text, spans[0].end)
        end = line.start() if line else len(text)
        spans = [Span(spans[0].start, len(text[:end].rstrip()))]
        return spans, not text[end:].strip()
    return spans, False


def _paragraphs(text: str, spans: Sequence[Span]) -> list[list[Span]]:
    paragraphs: list[list[Span]] = []
    last_end = -1
    for span in spans:
        gap = text[last_end : span.start] if last_end >= 0 else "\n"
        if gap not in ("", " ") and _LINE_BREAK.search(gap):
            paragraphs.append([])
        paragraphs[-1].append(span)
        last_end = span.end
    return paragraphs
