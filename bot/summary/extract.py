"""Extractive summaries: text in, its best sentences out.

Importing this takes 0.2 s and 40 MB (sumy imports nltk), so callers import it when they need it.
"""

import math

from bot.models import Style, Summary
from bot.summary.best_first_summarizer import BestFirstSummarizer
from bot.summary.news_document import NewsDocument, candidates, read_document
from bot.summary.news_summarizer import news_summarizer

MOST_SENTENCES = 5
"""Sentences in a stored summary."""
WHOLE_SENTENCES = 3
"""A text of at most this many distinct sentences has nothing to leave out."""


def rank(
    text: str,
    title: str | None,
    language: str | None,
    style: Style = "news",
    *,
    sentences: int = MOST_SENTENCES,
    longest: float = math.inf,
) -> Summary:
    """The best sentences of a text whose lines are paragraphs, as offsets into it, best first.

    At most `sentences`, which joined by spaces have at most `longest` characters: a sentence that is
    too long is left out, never cut. `whole` if they are all of at most 3 distinct ones. No sentence
    twice; no captions, notes, credits or footers. No spans if nothing is left that has a letter or
    a digit. Any text is valid and takes at most about a second. Of a text of more than 300,000
    characters or 1,000 sentences the beginning is read. Any style other than "news" gives what
    sumy's summarizer of that name gives for those sentences.
    """
    document = read_document(text, language)
    found = candidates(document)
    summarizer = _summarizer(style, document)
    best = [found[place] for place in summarizer.best_first(found, sentences, title or "", longest)]
    whole = document.complete and len(best) <= WHOLE_SENTENCES and len(best) == len(found)
    return Summary(tuple(each.span for each in best), whole, style, summarizer.version)


def summarize(
    text: str,
    title: str = "",
    sentences: int = 3,
    language: str | None = None,
    *,
    longest: float = math.inf,
) -> list[str]:
    """At most `sentences` sentences of the text, letter for letter, in its order; all if it has fewer.

    Chosen as in `rank`. Joined by spaces they have at most `longest` characters: a sentence that is
    too long is left out, never cut. None begins with "But he ..." unless the sentence before it is
    given too. Without a language the script decides, and Latin letters are taken for English.
    """
    document = read_document(text, language)
    summarizer = _summarizer("news", document)
    return [str(sentence) for sentence in summarizer(document, max(0, sentences), title, longest)]


def _summarizer(style: Style, document: NewsDocument) -> BestFirstSummarizer:
    if style == "news":
        return news_summarizer(document.language)
    from bot.summary.styles import summarizer_in_style  # sumy's own, which ours does without

    return summarizer_in_style(style, document.language)
