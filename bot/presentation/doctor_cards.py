"""What `/doctor` says to a moderator."""

from collections.abc import Sequence

import discord

from bot.models import Finding
from bot.presentation.components import Card, text_display
from bot.presentation.limits import MESSAGE_TEXT
from bot.presentation.markdown import fit
from bot.presentation.permissions import missing_to_post


def examined(findings: Sequence[Finding], channels: Sequence[str]) -> Card:
    """Each finding with its mend, and what the bot lacks in which channel."""
    lines = [_line(finding) for finding in findings]
    lines += [f"⚠️ {line}" for line in channels]
    text = "\n".join(lines) or "Nothing is scheduled in this server, and nothing is amiss."
    while len(text) > MESSAGE_TEXT - 100:
        text = text.rpartition("\n")[0]
    return Card(text_display("### Check-up"), text_display(text))


def _line(finding: Finding) -> str:
    mark = "✅" if finding.ok else "⚠️"
    fix = f"\n-# → {fit(finding.fix, 300)}" if finding.fix else ""
    return f"{mark} **{fit(finding.about, 60)}**: {fit(finding.text, 400)}{fix}"


def lacking_in(guild: discord.Guild | None, channel_ids: Sequence[int]) -> list[str]:
    """A line for each channel in which the bot may not post, with what it lacks there."""
    lines = []
    for channel_id in channel_ids:
        channel = guild.get_channel_or_thread(channel_id) if guild else None
        if channel is None:
            lines.append(f"the channel <#{channel_id}> is gone or hidden from the bot")
        elif missing := missing_to_post(channel):
            lines.append(f"the bot lacks {' and '.join(missing)} in <#{channel_id}>")
    return lines
