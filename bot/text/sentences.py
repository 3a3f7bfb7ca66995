"""Split news text into sentences.

The sentence rules and language tables are in `sentence_rules/`. No downloads are needed, unlike for
sumy's tokenizer, which uses nltk data.
"""

from functools import partial

from bot.models import Span
from bot.text.sentence_rules.sentence_ends import sentence_ends
from bot.text.sentence_rules.sentence_table import SentenceTable, sentence_table
from bot.text.sentence_rules.without_blanks import (
    has_full_width_stop,
    sentence_ends_without_blanks,
)

_NEW_SPAN = partial(tuple.__new__, Span)


def sentence_spans(text: str, language: str | None = "en") -> list[Span]:
    """Return the sentences of a text as spans, in order. Each line is a paragraph.

    `text[start:end]` is a sentence with its closing quotes, without surrounding whitespace. Spans
    don't overlap, cover all non-whitespace characters, and never cross a line break. `language` is an
    ISO 639-1 code or a tag such as "pt-BR"; None stands for English.
    """
    table = sentence_table(language)
    bounds: list[int] = []
    offset = 0
    for line in text.splitlines(True):
        if paragraph := line.strip():
            begin = offset if line[0] == paragraph[0] else offset + line.index(paragraph[0])
            cuts = _cuts(paragraph, table)
            bounds.append(begin)
            bounds += [begin + cut for cut in cuts] if begin else cuts
            bounds.append(begin + len(paragraph))
        offset += len(line)
    # Same result as `Span`, in half the time.
    return list(map(_NEW_SPAN, zip(bounds[::2], bounds[1::2], strict=True)))


def _cuts(paragraph: str, table: SentenceTable) -> list[int]:
    if not paragraph.isascii() and has_full_width_stop(paragraph):
        return sentence_ends_without_blanks(paragraph)
    return sentence_ends(paragraph, table)
