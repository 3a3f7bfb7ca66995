"""`dateline doctor`."""

import argparse
import asyncio

from rich.markup import escape

from bot.actions.check_installation import examine_token
from bot.cli.printing import DONE, FAILED
from bot.cli.rich_output import console
from bot.config import Settings
from bot.errors import DatelineError
from bot.models import Finding
from bot.wiring.app import build
from bot.words import english, say
from bot.words.moments import in_utc


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """It has none."""


def run(options: argparse.Namespace, settings: Settings) -> int:
    """Print each finding, with its fix if something is wrong."""
    printed = console(soft_wrap=True)
    findings = asyncio.run(_examine(settings))
    for finding in findings:
        mark = "[green]ok  [/]" if finding.ok else "[red]no  [/]"
        about, text = english().tell(finding.about), in_utc(english().tell(finding.text))
        printed.print(mark, escape(f"{about}: {text}"))
        if finding.fix:
            printed.print("    ", escape(f"→ {in_utc(english().tell(finding.fix))}"))
    return DONE if all(finding.ok for finding in findings) else FAILED


async def _examine(settings: Settings) -> list[Finding]:
    """Everything that is checked; Discord is asked only if there is a token."""
    findings = [examine_token(settings.token)]
    if settings.token and findings[0].ok:
        # discord.py takes half a second to import, which is not needed without a token.
        from bot.cli.check_discord import check_discord

        findings.append(await check_discord(settings.token, settings.discord_api))
    try:
        async with build(settings) as app:
            findings += await app.check_installation.examine()
            findings += await app.check_sources.examine()
            findings.append(await app.remake.examine())
            return findings + await app.check_schedules.examine()
    except DatelineError as error:
        fix = say("check-reason", reason=error.said)
        return [*findings, Finding(say("check-database"), say("check-database-unusable"), fix)]
