"""`dateline ask`."""

import argparse

from bot.ask import Reply, ask, line_of
from bot.cli.arguments import add_locale
from bot.cli.printing import DONE, FAILED, complain, print_json
from bot.cli.rich_output import console
from bot.config import Settings
from bot.presentation.terminal import render
from bot.stop_signals import run_until_stopped
from bot.wiring.app import App, build, utc_now
from bot.wiring.discord_bot import discord_bot
from bot.wiring.live_news import live_news
from bot.wiring.samples import build_with_samples, samples_folder
from bot.words import english


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command, who asks, and the form of the reply."""
    parser.description = (
        f"{parser.description}. It runs in a server of its own, which sees the sources that are on"
        " for all: those that were enabled, imported or loaded from files."
    )
    parser.add_argument(
        "words",
        nargs="+",
        metavar="COMMAND",
        help="for example '/search query:\"oil price\" order:newest'",
    )
    parser.add_argument(
        "--user", choices=("reader", "mod"), default="reader", help="who asks (default: reader)"
    )
    add_locale(parser)
    parser.add_argument("--json", action="store_true", help="print the message's payload as JSON")


def run(options: argparse.Namespace, settings: Settings) -> int:
    """Print the reply; a refusal is a failure."""
    line = line_of(options.words)
    reply = run_until_stopped(_reply(settings, line, options.user, options.locale))
    if options.json:
        print_json(reply.payload, indent=2)
    else:
        _print(reply)
    return FAILED if reply.failed else DONE


async def _reply(settings: Settings, line: str, user: str, locale: str | None) -> Reply:
    file = settings.database_file
    if file is None or file.exists():
        async with build(settings) as app:
            if await app.articles.count() or await app.feeds.all():
                return await _ask(app, line, user, locale)
    complain(
        f"{settings.database} holds no news yet, so this answers from the samples in"
        f" {samples_folder(settings)} and saves nothing; load news with: dateline load PATH"
    )
    async with build_with_samples(settings) as app:
        return await _ask(app, line, user, locale)


async def _ask(app: App, line: str, user: str, locale: str | None) -> Reply:
    async with live_news(app) as live:
        bot = discord_bot(app, live, simulated=True)
        return await ask(bot, app.clock, line, user=user, locale=locale)


def _print(reply: Reply) -> None:
    printed = console()
    for number, message in enumerate([reply.payload, *reply.payload.get("followups", [])]):
        if number:
            printed.print()
        for line in render(message, utc_now(), english(), reply.channels):
            # In a pipe a line stays one line, so that quoted text can be found in it.
            printed.print(line, soft_wrap=not printed.is_terminal)
