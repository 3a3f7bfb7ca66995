"""The command line: parse, call, print. What takes long to import is imported by the command."""

import argparse
import asyncio
import gc
import io
import logging
import math
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from dotenv import dotenv_values

from bot.cli import backup_command, sources_command
from bot.cli.printing import (
    DONE,
    FAILED,
    WRONG_USAGE,
    complain,
    console,
    print_json,
    progress_bar,
    standard_input,
)
from bot.cli.summarize_input import SENTENCES, asked, decoded, lines_of, opened
from bot.config import Settings
from bot.errors import DatelineError, TooShortToSummarize, WrongUsage

if TYPE_CHECKING:
    from bot.actions.load_articles import LoadReport
    from bot.ask import Reply
    from bot.reading.pasted_document import PastedDocument

log = logging.getLogger(__name__)

GROUPED_AT_ONCE = 2_000  # articles, at about a millisecond each
EPILOG = "Settings come from the environment and from .env; .env.example explains each."


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code: 0 done, 1 a failure named in one line, 2 wrong usage."""
    _prepare_output()
    options = _parser().parse_args(argv)
    try:
        settings = Settings.from_env(_environment(), token_needed=options.command is run)
        _log(settings, quiet=options.command in (ask, playground, doctor))
        code: int = options.command(options, settings)
        sys.stdout.flush()  # else a full disk would be noticed when nobody can say so
    except WrongUsage as error:
        complain(str(error))
        return WRONG_USAGE
    except DatelineError as error:
        complain(str(error))
        return FAILED
    except BrokenPipeError:
        # The reader of our output has seen enough, as in `dateline ask … | head`.
        _finish_output()
        return DONE
    except OSError as error:
        _finish_output()
        log.debug("where it failed", exc_info=error)
        what = error.strerror or repr(error)
        complain(f"{error.filename}: {what}" if error.filename else what)
        return FAILED
    return code


def _prepare_output() -> None:
    """Make it possible to print any text in any encoding, and to a stream that is closed."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:  # closed by `>&-`
            stream = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115  it stays open
            setattr(sys, name, stream)
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _finish_output() -> None:
    """Write what can be written; the rest would fail again, with a traceback, when Python ends."""
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _log(settings: Settings, *, quiet: bool) -> None:
    logging.basicConfig(
        level=settings.log_level, format="%(asctime)s %(levelname)-7s %(name)s: %(message)s"
    )
    if quiet and settings.log_level != "DEBUG":
        # What discord.py says of its log-in is of no use where it is simulated.
        logging.getLogger().setLevel(logging.WARNING)
        logging.getLogger("discord").setLevel(logging.ERROR)


def _environment() -> dict[str, str]:
    """The variables, from `.env` where the environment has none or an empty one."""
    return {**_dotenv(), **{name: value for name, value in os.environ.items() if value.strip()}}


def _dotenv() -> dict[str, str]:
    try:
        return {name: value for name, value in dotenv_values(".env").items() if value is not None}
    except (OSError, UnicodeDecodeError) as error:
        raise DatelineError(f".env cannot be read: {error}") from error


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="dateline", description="A Discord bot that serves news summaries.", epilog=EPILOG
    )
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")

    def command(
        name: str, function: Callable[[argparse.Namespace, Settings], int], summary: str
    ) -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=summary, description=summary, epilog=EPILOG)
        added.set_defaults(command=function)
        return added

    command("run", run, "connect to Discord with DISCORD_TOKEN and serve, until Ctrl-C")

    added = command("playground", playground, "try the bot in a browser: no token, no network")
    added.add_argument("--port", type=_port, help="of the page; any free one by default")
    added.add_argument("--no-browser", action="store_true", help="only print the address")

    added = command(
        "load", load, "load news: listings (.txt), JSON Lines, saved pages and feeds, folders, -"
    )
    added.add_argument(
        "paths", nargs="+", metavar="PATH", help="a file, a folder, or - for standard input"
    )
    added.add_argument("--dry-run", action="store_true", help="store nothing, say what would be")
    added.add_argument("--json", action="store_true", help="print the outcome as JSON")

    added = command("ask", ask, "run one slash command and print the reply")
    added.add_argument(
        "words",
        nargs="+",
        metavar="COMMAND",
        help="such as '/search query:\"oil price\" order:newest'",
    )
    added.add_argument("--user", choices=("reader", "mod"), default="reader", help="who asks")
    added.add_argument("--json", action="store_true", help="print the message's payload")

    added = command("summarize", summarize, "print the sentences of a text that say most")
    added.add_argument("file", nargs="?", default="-", help="a text; standard input by default")
    added.add_argument("--title", default="", help="the text's title, which guides the choice")
    added.add_argument(
        "--sentences", type=_count, default=SENTENCES, metavar="N", help="3 by default"
    )
    added.add_argument(
        "--characters",
        type=_characters,
        default=math.inf,
        metavar="N",
        help="in all, at most; a sentence that is too long is left out, never cut",
    )
    added.add_argument(
        "--jsonl", action="store_true", help='read {"title","text","n","characters"} lines'
    )

    sources_command.add_commands(command, EPILOG)
    backup_command.add_commands(command)
    command("doctor", doctor, "say what is missing or wrong, and how to mend it")
    return parser


def _port(text: str) -> int:
    if text.isdecimal() and 0 < int(text) < 65536:
        return int(text)
    raise argparse.ArgumentTypeError(f"{text!r} is no port: use a number from 1 to 65535")


def _count(text: str) -> int:
    if text.isdecimal() and 0 < int(text) <= 1000:
        return int(text)
    raise argparse.ArgumentTypeError(f"{text!r} is no number of sentences: use 1 to 1000")


def _characters(text: str) -> int:
    if text.isdecimal() and 0 < int(text) <= 1_000_000:
        return int(text)
    raise argparse.ArgumentTypeError(f"{text!r} is no number of characters: use 1 to 1000000")


def run(options: argparse.Namespace, settings: Settings) -> int:
    """`dateline run`."""
    gc.set_threshold(500_000)  # looking often at what is imported is a tenth of a start
    from bot.serving import serve

    asyncio.run(serve(settings))
    return DONE


def playground(options: argparse.Namespace, settings: Settings) -> int:
    """`dateline playground`."""
    from bot.app import build_with_samples, utc_now
    from bot.playground import ShiftedClock, play

    clock = ShiftedClock(utc_now)

    async def main() -> None:
        async with build_with_samples(settings, clock) as app:
            bot = app.bot(simulated=True)
            polling = asyncio.create_task(app.live.poller.run())
            try:
                await play(bot, clock, port=options.port, browser=not options.no_browser)
            finally:
                polling.cancel()

    asyncio.run(main())
    return DONE


def ask(options: argparse.Namespace, settings: Settings) -> int:
    """`dateline ask`."""
    from bot.app import build, build_with_samples
    from bot.ask import ask as ask_bot
    from bot.ask import line_of

    line = line_of(options.words)

    async def main() -> "Reply":
        if settings.database.exists():
            async with build(settings) as app:
                if await app.articles.count() or await app.feeds.all():
                    return await ask_bot(
                        app.bot(simulated=True), app.clock, line, user=options.user
                    )
        complain(
            f"{settings.database} holds no news, so the samples in {settings.articles} answer;"
            " `dateline load PATH` fills it"
        )
        async with build_with_samples(settings) as app:
            return await ask_bot(app.bot(simulated=True), app.clock, line, user=options.user)

    reply = asyncio.run(main())
    if options.json:
        print_json(reply.payload, indent=2)
    else:
        _print_reply(reply)
    return DONE


def _print_reply(reply: "Reply") -> None:
    from bot.app import utc_now
    from bot.presentation.terminal import render

    printed = console()
    for number, message in enumerate([reply.payload, *reply.payload.get("followups", [])]):
        if number:
            printed.print()
        for line in render(message, utc_now(), reply.channels):
            # In a pipe a line stays a line, so that what is quoted can be found in it.
            printed.print(line, soft_wrap=not printed.is_terminal)


def load(options: argparse.Namespace, settings: Settings) -> int:
    """`dateline load`."""
    documents = [_document(path) for path in options.paths]
    if options.dry_run:
        return _preview(documents, as_json=options.json)
    report = asyncio.run(_load(documents, settings))
    for each in report.skipped:
        complain(f"skipped {each.path}: {each.reason}")
    if options.json:
        counts = {
            "loaded": report.loaded,
            "updated": report.updated,
            "duplicates": report.duplicates,
        }
        skipped = [asdict(each) for each in report.skipped]
        print_json({**counts, "skipped": skipped})
    else:
        print(
            f"{report.loaded:,} loaded, {report.updated:,} updated,"
            f" {report.duplicates:,} known already, {len(report.skipped):,} skipped"
        )
    return FAILED if report.failed else DONE


def _document(path: str) -> "Path | PastedDocument":
    """The path, or what is read here because only this process can: standard input and pipes."""
    from bot.reading.pasted_document import PastedDocument
    from bot.text.encoding import MAX_BYTES

    if path in ("-", "/dev/stdin"):
        return PastedDocument(path, standard_input().read(MAX_BYTES + 1))
    # As of `dateline load <(command)`; and another process has other files under these names.
    if Path(path).is_fifo() or path.startswith(("/dev/fd/", "/proc/self/fd/")):
        with Path(path).open("rb") as pipe:
            return PastedDocument(path, pipe.read(MAX_BYTES + 1))
    return Path(path)


async def _load(documents: "Sequence[Path | PastedDocument]", settings: Settings) -> "LoadReport":
    from bot.app import build

    async with build(settings) as app:
        with progress_bar() as bar:
            task = bar.add_task("reading", total=None)
            report = await app.collect.load(
                documents,
                lambda at: bar.update(
                    task, description=at.document, completed=at.done, total=at.total
                ),
            )
        # Of a whole archive the rest is done while the bot runs.
        await app.group.group(at_most=GROUPED_AT_ONCE)
        return report


def _preview(documents: "Sequence[Path | PastedDocument]", *, as_json: bool) -> int:
    from bot.actions.preview_documents import preview

    usable = unreadable = 0
    for document in preview(documents, datetime.now(UTC)):
        if document.fault:
            complain(f"{document.name}: {document.fault}")
        usable += not document.fault
        unreadable += document.unreadable
        if as_json and document.json:
            print_json(document.json)
        for line in () if as_json else document.lines:
            print(line)
    return FAILED if unreadable or not usable else DONE


def summarize(options: argparse.Namespace, settings: Settings) -> int:
    """`dateline summarize`."""
    from bot.summary.extract import summarize as best_sentences

    if options.jsonl:
        return _summarize_lines(options.file, options.sentences, options.characters)
    with opened(options.file) as stream:
        text = decoded(stream.read(), options.file)
    found = best_sentences(text, options.title, options.sentences, longest=options.characters)
    if not found and best_sentences(text):
        raise TooShortToSummarize(
            f"no sentence of that text fits into {options.characters:,} characters: allow some more"
        )
    if not found:
        raise TooShortToSummarize(
            "that text is too short to summarize: there is no sentence in it, give it some words"
        )
    for sentence in found:
        print(sentence)
    return DONE


def _summarize_lines(file: str, sentences: int, characters: float) -> int:
    from bot.summary.extract import summarize as best_sentences

    with opened(file) as stream:
        for number, line in enumerate(lines_of(stream, file), 1):
            if not line.strip():
                continue
            try:
                wanted = asked(line, sentences, characters)
            except (ValueError, TypeError, OverflowError) as error:
                raise DatelineError(
                    f'line {number} is not {{"title","text","n","characters"}}: {error}; nothing after it is read'
                ) from error
            print_json(
                {
                    "sentences": best_sentences(
                        wanted.text, wanted.title, wanted.sentences, longest=wanted.characters
                    )
                }
            )
    return DONE


def doctor(options: argparse.Namespace, settings: Settings) -> int:
    """`dateline doctor`."""
    from rich.markup import escape

    from bot.app import examine

    printed = console(soft_wrap=True)
    findings = asyncio.run(examine(settings))
    for finding in findings:
        mark = "[green]ok  [/]" if finding.ok else "[red]no  [/]"
        printed.print(mark, escape(f"{finding.about}: {finding.text}"))
        if finding.fix:
            printed.print("    ", escape(f"→ {finding.fix}"))
    return DONE if all(finding.ok for finding in findings) else FAILED
