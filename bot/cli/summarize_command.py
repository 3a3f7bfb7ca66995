"""`dateline summarize`."""

import argparse
import math

from bot.cli.arguments import character_count, sentence_count
from bot.cli.printing import DONE, print_json
from bot.cli.summarize_input import SENTENCES, asked, decoded, lines_of, opened
from bot.config import Settings
from bot.errors import DatelineError, TooShortToSummarize
from bot.summary.extract import summarize
from bot.text.document_size import MAX_BYTES
from bot.text.language.article_language import article_language
from bot.words import say


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The text, and how long its summary may be."""
    parser.add_argument(
        "file", nargs="?", default="-", metavar="FILE", help="a text file (default: standard input)"
    )
    parser.add_argument(
        "--title", default="", help="the text's title, which influences which sentences are chosen"
    )
    parser.add_argument(
        "--sentences",
        type=sentence_count,
        default=SENTENCES,
        metavar="N",
        help=f"number of sentences (default: {SENTENCES})",
    )
    parser.add_argument(
        "--characters",
        type=character_count,
        default=math.inf,
        metavar="N",
        help="maximum length of the summary; sentences are never cut",
    )
    parser.add_argument(
        "--jsonl",
        action="store_true",
        help='read lines of {"title","text","n","characters"}, answer each with a line',
    )


def run(options: argparse.Namespace, settings: Settings) -> int:
    """Print the best sentences, one per line, or as JSON for each line of input."""
    if options.jsonl:
        return _summarize_lines(options.file, options.sentences, options.characters)
    with opened(options.file) as stream:
        text = decoded(stream.read(MAX_BYTES + 1), options.file)
    language = article_language(text, None)
    found = summarize(text, options.title, options.sentences, language, longest=options.characters)
    if not found and summarize(text, language=language):
        raise TooShortToSummarize(say("no-sentence-fits", most=options.characters))
    if not found:
        raise TooShortToSummarize(say("text-without-sentence"))
    for sentence in found:
        print(sentence)
    return DONE


def _summarize_lines(file: str, sentences: int, characters: float) -> int:
    with opened(file) as stream:
        for number, line in enumerate(lines_of(stream, file), 1):
            if not line.strip():
                continue
            try:
                wanted = asked(line, sentences, characters)
            except DatelineError as error:
                raise DatelineError(
                    say("summarize-line-invalid", number=str(number), reason=error.said)
                ) from error
            language = article_language(wanted.text, None)
            found = summarize(
                wanted.text, wanted.title, wanted.sentences, language, longest=wanted.characters
            )
            print_json({"sentences": found})
    return DONE
