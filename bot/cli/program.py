"""`dateline`: finds the command, reads the settings, and turns errors into exit codes."""

import argparse
import errno
import gc
import io
import logging
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

from bot import __version__
from bot.cli.given_settings import given_settings
from bot.cli.log_output import begin_log, choose_level, report_failure
from bot.cli.printing import DONE, FAILED, WRONG_USAGE
from bot.config import wants_json
from bot.errors import DatelineError, WrongUsage
from bot.home import find_home
from bot.words import english

log = logging.getLogger(__name__)

# Every file that a command writes is named by its own error; only the output has no name.
_OUTPUT_FULL = (errno.ENOSPC, errno.EFBIG, errno.EDQUOT, errno.EIO)

_EPILOG = "Settings come from the environment and from .env, which explains each one; dateline doctor says where it is."


class _Command(NamedTuple):
    """A command: `bot.cli.<name>_command` has its `add_arguments` and its `run`; - in it is _."""

    summary: str
    needs_token: bool = False
    quiet: bool = False  # logs warnings only


COMMANDS = {
    "setup": _Command("ask for the bot's token, offer sources, and say how to go on", quiet=True),
    "run": _Command(
        "connect to Discord with DISCORD_TOKEN and serve until Ctrl-C", needs_token=True
    ),
    "playground": _Command("try the bot in a browser; needs no token and no network", quiet=True),
    "load": _Command("load news from listings (.txt), JSON, saved pages, feeds or folders"),
    "ask": _Command("run one slash command and print the reply", quiet=True),
    "summarize": _Command("print the most important sentences of a text"),
    "fetch": _Command("read the sources that are due, once"),
    "sources": _Command("list, enable and disable live sources; import and export OPML"),
    "forget": _Command("remove a source or an article with everything that depends on it"),
    "backup": _Command("copy the database to a file, even while the bot is running"),
    "restore": _Command("replace the database with a backup; stop the bot first"),
    "migrate-store": _Command("move everything to a PostgreSQL server, or back into a file"),
    "health": _Command("say in one line whether the bot on this machine is working", quiet=True),
    "doctor": _Command("check the installation and say how to fix any problems", quiet=True),
    "new-cog": _Command("write a new slash command to start from; for developers", quiet=True),
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command.

    Returns the exit code: 0 done, 1 a failure named in one line, 2 wrong usage.
    """
    _prepare_output()
    _have_home()
    gc.set_threshold(500_000)  # collecting during the imports would take a tenth of a start
    try:
        code = _run(sys.argv[1:] if argv is None else argv)
        sys.stdout.flush()  # otherwise a full disk would be noticed too late to report it
    except WrongUsage as error:
        report_failure(str(error))
        return WRONG_USAGE
    except DatelineError as error:
        report_failure(str(error))
        return FAILED
    except BrokenPipeError:
        # Whoever reads our output has seen enough, as in `dateline ask … | head`.
        _finish_output()
        return DONE
    except OSError as error:
        _finish_output()
        log.debug("traceback", exc_info=error)
        what = error.strerror or repr(error)
        if error.filename is None and error.errno in _OUTPUT_FULL:
            what = english()("output-not-written", reason=what)
        report_failure(f"{error.filename}: {what}" if error.filename else what)
        return FAILED
    return code


def _run(argv: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="dateline", description="A Discord bot that serves news summaries.", epilog=_EPILOG
    )
    parser.add_argument("--version", action="version", version=f"Dateline {__version__}")
    parsers = parser.add_subparsers(title="commands", dest="command", metavar="COMMAND")
    chosen = next((word for word in argv if not word.startswith("-")), None)
    module = None
    for name, command in COMMANDS.items():
        added = parsers.add_parser(
            name, help=command.summary, description=command.summary, epilog=_EPILOG
        )
        if name == chosen:
            # The only import of a command's module: discord.py alone takes half a second, which
            # `dateline load` need not pay.
            module = import_module(f"bot.cli.{name.replace('-', '_')}_command")
            module.add_arguments(added)
    options = parser.parse_args(argv)
    if module is None:
        parser.print_help(sys.stderr)
        return WRONG_USAGE
    command = COMMANDS[options.command]
    home = find_home(os.environ, Path(sys.prefix))
    options.given = given = given_settings(home, os.environ)  # for doctor, which checks them itself
    # First: also a wrong setting is reported in the log's format.
    begin_log(given.variables.get("DISCORD_TOKEN"), as_json=wants_json(given.variables))
    settings = given.settings(token_needed=command.needs_token)
    choose_level(settings.log_level, quiet=command.quiet)
    if options.command != "doctor":
        for warning in given.warnings():
            log.warning("%s", english().tell(warning))
        if earlier := given.earlier_database(settings):
            if options.command == "run":  # on a new database it would forget every schedule
                raise DatelineError(earlier)
            log.warning("%s", english().tell(earlier))
    code: int = module.run(options, settings)
    return code


def _have_home() -> None:
    """Set HOME if nothing says where it is, as for a container's user without a name.

    nltk, which sumy imports, would fail with "Could not find a default download directory".
    """
    try:
        Path.home()
    except RuntimeError:
        os.environ["HOME"] = "/"


def _prepare_output() -> None:
    """Allow any text to be printed, in any encoding and even to a closed stream."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:  # closed by `>&-`
            stream = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115  it stays open
            setattr(sys, name, stream)
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _finish_output() -> None:
    """Write what can be written, so that Python does not fail again, with a traceback, at exit."""
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
