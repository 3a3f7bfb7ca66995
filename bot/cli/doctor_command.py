"""`dateline doctor`."""

import argparse
import asyncio
from collections.abc import Mapping, Sequence

from rich.markup import escape

from bot.actions.check_installation import (
    examine_folder,
    examine_home,
    examine_settings,
    examine_token,
    examine_upgrade,
    missing_database,
)
from bot.actions.check_sources import examine_catalogue
from bot.actions.feed_catalogue import Catalogue
from bot.cli.given_settings import Given
from bot.cli.printing import DONE, FAILED
from bot.cli.rich_output import console
from bot.config import Settings
from bot.errors import DatelineError
from bot.models import Finding
from bot.stop_signals import run_until_stopped
from bot.wiring.app import build
from bot.words import Said, english, say
from bot.words.moments import in_utc

_MARKS = {"ok": "[green]ok  [/]", "paused": "[yellow]--  [/]", "wrong": "[red]no  [/]"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """It has none."""


def run(options: argparse.Namespace, settings: Settings) -> int:
    """Print each finding, with its fix if something is wrong."""
    printed = console(soft_wrap=True)
    given: Given = options.given
    findings = [
        examine_home(given.home),
        *examine_settings(given.home.settings_file, given.unknown(), given.ignored_file()),
        *run_until_stopped(_examine(settings, given.earlier_database(settings))),
    ]
    for finding in findings:
        mark = _MARKS["paused" if finding.paused else "ok" if finding.ok else "wrong"]
        about, text = english().tell(finding.about), in_utc(english().tell(finding.text))
        printed.print(mark, escape(f"{about}: {text}"))
        if finding.fix:
            printed.print("    ", escape(f"→ {in_utc(english().tell(finding.fix))}"))
    return DONE if all(finding.ok for finding in findings) else FAILED


async def _examine(settings: Settings, earlier: Said | None) -> list[Finding]:
    """Everything that is checked; nothing is created. Discord is asked only if there is a token."""
    file = settings.database_file
    if file is not None and not file.exists():
        return await _examine_without_store(settings, missing_database(file, earlier))
    try:
        if upgrade := await asyncio.to_thread(examine_upgrade, settings):
            return await _examine_without_store(settings, upgrade)
        async with build(settings) as app:
            channels = await app.health.channels()
            findings, problems = await _examine_discord(settings, channels)
            return findings + await app.health.of_everything(problems)
    except DatelineError as error:
        fix = say("check-reason", reason=error.said)
        unusable = Finding(say("check-database"), say("check-database-unusable"), fix)
        return [*(await _examine_discord(settings, {}))[0], unusable]


async def _examine_without_store(settings: Settings, database: Finding) -> list[Finding]:
    return [
        *(await _examine_discord(settings, {}))[0],
        database,
        await examine_folder(settings.articles),
        examine_catalogue(Catalogue(settings.feeds)),
    ]


async def _examine_discord(
    settings: Settings, channels: Mapping[int, Sequence[int]]
) -> tuple[list[Finding], dict[int, Said]]:
    """Findings about the token and Discord, and why the bot can't post in some channels."""
    token = examine_token(settings.token)
    if not settings.token or not token.ok:
        return [token], {}
    # discord.py takes half a second to import, which is not needed without a token.
    from bot.cli.check_discord import check_discord

    findings, problems = await check_discord(settings.token, settings.discord_api, channels)
    return [token, *findings], problems
