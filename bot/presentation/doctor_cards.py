"""The answer to `/doctor`."""

from collections.abc import Mapping, Sequence

import discord

from bot.models import Finding
from bot.presentation.components import Card, text_display
from bot.presentation.limits import MESSAGE_TEXT, REASON
from bot.presentation.markdown import fit_message
from bot.presentation.permissions import channel_problem
from bot.words import Said, Words

_TITLE = 100  # characters: a source's name has up to 80
_TEXT = 2 * REASON  # it may hold a reason


def examined(findings: Sequence[Finding], words: Words) -> Card:
    """A line for each finding, with its fix; those that need one come first."""
    ordered = sorted(findings, key=lambda finding: (finding.ok, finding.paused))
    text = "\n".join(_line(finding, words) for finding in ordered)
    while len(text) > MESSAGE_TEXT - 100:
        text = text.rpartition("\n")[0]
    heading = text_display("### " + words("doctor-title"))
    return Card(heading, text_display(text or words("doctor-nothing-scheduled")))


def _line(finding: Finding, words: Words) -> str:
    mark = "⏸️" if finding.paused else "✅" if finding.ok else "⚠️"
    about = fit_message(finding.about, words, _TITLE)
    line = words("doctor-finding", about=about, text=fit_message(finding.text, words, _TEXT))
    if not finding.fix:
        return f"{mark} {line}"
    fix = words("doctor-fix", fix=fit_message(finding.fix, words, REASON))
    return f"{mark} {line}\n-# {fix}"


def problems_of_channels(
    guild: discord.Guild | None, channels: Mapping[int, Sequence[int]]
) -> dict[int, Said]:
    """Why the bot can't post in some of a server's channels, by channel."""
    problems = {}
    for channel_id in channels.get(guild.id, ()) if guild else ():
        channel = guild.get_channel_or_thread(channel_id) if guild else None
        if problem := channel_problem(channel, f"<#{channel_id}>"):
            problems[channel_id] = problem
    return problems
