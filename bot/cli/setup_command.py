"""`dateline setup`: the token, the sources for all servers, and how to go on."""

import argparse
import os
import re
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from bot.actions.check_installation import examine_servers
from bot.actions.feed_catalogue import Catalogue
from bot.cli.check_discord import look_up_bot
from bot.cli.edit_settings_file import refuse_unwritable, with_setting, write_settings_file
from bot.cli.given_settings import Given
from bot.cli.printing import DONE, FAILED, complain, standard_input, unreadable
from bot.cli.questions import NoAnswer, asked_hidden, can_ask, confirmed
from bot.cli.setup_sources import ask_for_sources, enable_sources, named_sources
from bot.config import Settings
from bot.discord_lookup import LookedUp
from bot.errors import DatelineError, NotConnected, WrongUsage
from bot.home import PACKAGED
from bot.stop_signals import run_until_stopped
from bot.words import Said, english, say

_INPUT = "-"  # in place of a file
_TOKEN = re.compile(r"[\w-]+\.[\w-]+\.[\w-]+", re.ASCII)
_BEFORE = re.compile(r"^(?:(?:export\s+)?DISCORD_TOKEN\s*=\s*)?[\"']?(?:Bot\s+)?", re.IGNORECASE)
_LARGEST_TOKEN_FILE = 10_000  # bytes


class Token(NamedTuple):
    """A bot's token, and what Discord says about the bot; None if it wasn't asked."""

    text: str
    bot: LookedUp | None


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """An option for each question."""
    parser.description = (
        f"{parser.description}. It asks for whatever the options leave out. Run it again to change the token or"
        " to add sources; it keeps everything else."
    )
    parser.add_argument(
        "--token-file",
        metavar="FILE",
        help="a file with the bot's token, or - for standard input; DISCORD_TOKEN in the environment"
        " does as well. No option takes the token itself, because others could see it in the list of"
        " processes",
    )
    for name, what in (("language", "CODE"), ("category", "NAME"), ("source", "NAME")):
        parser.add_argument(
            f"--{name}", action="append", default=[], metavar=what, help=_HELP[name]
        )
    parser.add_argument(
        "--no-check", action="store_true", help="don't ask Discord whether the token is right"
    )
    parser.add_argument(
        "--yes",
        action="store_true",
        help="ask nothing: keep the token, and enable only what the options choose",
    )


_HELP = {
    "language": "enable the catalogue's sources in this language, such as en; repeatable",
    "category": "only those of this category, such as world; repeatable",
    "source": "enable this source of the catalogue; repeatable",
}


def run(options: argparse.Namespace, settings: Settings) -> int:
    """Ask, check, write the settings file, enable the sources, and say how to go on."""
    given: Given = options.given
    by_options = options.language or options.category or options.source
    asks = can_ask() and not options.yes and options.token_file != _INPUT
    by_flags = options.token_file or by_options or options.yes or os.environ.get("DISCORD_TOKEN")
    if not (asks or by_flags):
        raise WrongUsage(say("setup-no-terminal"))
    file = given.home.settings_file
    refuse_unwritable(file)
    entries = Catalogue(settings.feeds).entries()
    try:
        chosen = named_sources(entries, options) if by_options else []
        token = _token(options, settings, file, asks=asks)
        if asks and not by_options:
            chosen = ask_for_sources(settings, entries)
    except KeyboardInterrupt:
        print(file=sys.stderr)  # after ^C
        complain(english()("setup-stopped"))
        raise
    except NoAnswer:
        complain(english()("setup-stopped"))
        return FAILED
    _write(file, token.text)
    code = DONE
    try:
        enable_sources(settings, chosen)
    except DatelineError as error:  # the token is stored all the same
        complain(str(error))
        code, chosen = FAILED, []
    _say_what_was_done(file, token, len(chosen), asked=asks)
    return code


def _token(options: argparse.Namespace, settings: Settings, file: Path, *, asks: bool) -> Token:
    """The token to use. Raises `DatelineError` if it is wrong and nobody can be asked."""
    check = not options.no_check
    if options.token_file:
        return _checked(_read_token(options.token_file), settings, check=check)
    if not asks:
        if settings.token is None:
            raise WrongUsage(say("setup-no-token"))
        return _checked(settings.token, settings, check=check)
    _explain(say("setup-begin", path=str(file)), "\n")
    former = _former(settings, check=check)
    if former is None:
        _explain(say("setup-where-token"))
    question = english()("setup-token-new" if former else "setup-token") + " "
    while True:
        typed = asked_hidden(question)
        if not typed and former:
            return former
        if token := _acceptable(typed, settings, check=check):
            return token


def _former(settings: Settings, *, check: bool) -> Token | None:
    """The token that is set already, if Discord knows it; says whose it is."""
    if settings.token is None:
        return None
    try:
        token = _checked(settings.token, settings, check=check)
    except NotConnected as error:
        _explain(error.said)
        return None if error.said.key == "setup-token-refused" else Token(settings.token, None)
    except DatelineError as error:
        _explain(error.said)
        return None
    name = say("setup-token-of", bot=token.bot.name) if token.bot else say("setup-token-set")
    _explain(name)
    return token


def _acceptable(typed: str, settings: Settings, *, check: bool) -> Token | None:
    """The token that was typed; None if it can't be used, which is said."""
    try:
        token = _checked(typed, settings, check=check)
    except NotConnected as error:
        _explain(error.said)
        if error.said.key == "setup-token-refused":
            return None
        return Token(bare_token(typed), None) if confirmed(english()("setup-unchecked")) else None
    except DatelineError as error:
        _explain(error.said)
        return None
    if token.bot:
        _explain(say("setup-token-of", bot=token.bot.name))
    return token


def _checked(text: str, settings: Settings, *, check: bool) -> Token:
    """The token, with what Discord says. Raises `DatelineError`."""
    text = bare_token(text)
    if not check:
        return Token(text, None)
    try:
        return Token(text, run_until_stopped(look_up_bot(text, settings.discord_api)))
    except NotConnected as error:
        if error.said.key == "token-refused":
            raise NotConnected(say("setup-token-refused")) from error
        raise


def bare_token(text: str) -> str:
    """The token without what is often copied with it: spaces, quotes, and a name before it.

    Raises `DatelineError` if it can't be one.
    """
    token = _BEFORE.sub("", text.strip()).strip("\"' \t")
    if not _TOKEN.fullmatch(token):
        raise DatelineError(say("setup-token-malformed"))
    return token


def _read_token(name: str) -> str:
    try:
        if name == _INPUT:
            return standard_input().read(_LARGEST_TOKEN_FILE).decode("utf-8-sig")
        with Path(name).open("rb") as stream:
            return stream.read(_LARGEST_TOKEN_FILE).decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise unreadable(name, error) from error


def _write(file: Path, token: str) -> None:
    template = file if file.exists() else PACKAGED.example
    text = template.read_bytes().decode("utf-8-sig")
    write_settings_file(file, with_setting(text, "DISCORD_TOKEN", token))


def _say_what_was_done(file: Path, token: Token, enabled: int, *, asked: bool) -> None:
    if asked:
        print(file=sys.stderr)
    said = [say("setup-written", path=str(file))]
    if os.environ.get("DISCORD_TOKEN", "").strip() not in ("", token.text):
        said.append(say("setup-environment-wins"))
    said.append(say("setup-enabled", count=enabled) if enabled else say("setup-none-enabled"))
    said += _about_servers(token)
    said.append(say("setup-start", command=f"{_program()} run"))
    for line in said:
        print(english().tell(line))


def _about_servers(token: Token) -> Sequence[Said]:
    if token.bot is None:
        return [say("setup-not-checked", command=f"{_program()} doctor")]
    findings = examine_servers(token.bot.name, token.bot.invitation, token.bot.missing)
    lines = [(finding.text, finding.fix) for finding in findings]
    return [said for pair in lines for said in pair if said]


def _program() -> str:
    """What to type to start this program again."""
    typed, found = Path(sys.argv[0]), shutil.which("dateline")
    if typed.name != "dateline" or (found and typed.exists() and typed.samefile(found)):
        return "dateline"
    return str(typed)


def _explain(said: Said, end: str = "") -> None:
    """Say something to the person who answers the questions; the output is for results."""
    print(english().tell(said) + end, file=sys.stderr)
