"""The answer to `/doctor`."""

from collections.abc import Sequence

import discord

from bot.models import Finding
from bot.presentation.components import Card, text_display
from bot.presentation.limits import MESSAGE_TEXT
from bot.presentation.markdown import fit_message
from bot.presentation.permissions import missing_to_post
from bot.words import Listed, Said, Words, say


def examined(findings: Sequence[Finding], channels: Sequence[Said], words: Words) -> Card:
    """Each finding with its fix, then the problems of channels."""
    lines = [_line(finding, words) for finding in findings]
    lines += [f"⚠️ {words.tell(problem)}" for problem in channels]
    text = "\n".join(lines) or words("doctor-nothing-scheduled")
    while len(text) > MESSAGE_TEXT - 100:
        text = text.rpartition("\n")[0]
    return Card(text_display("### " + words("doctor-title")), text_display(text))


def _line(finding: Finding, words: Words) -> str:
    mark = "✅" if finding.ok else "⚠️"
    fix = f"\n-# → {fit_message(finding.fix, words, 300)}" if finding.fix else ""
    return f"{mark} **{fit_message(finding.about, words, 60)}**: {fit_message(finding.text, words, 400)}{fix}"


def problems_of_channels(guild: discord.Guild | None, channel_ids: Sequence[int]) -> list[Said]:
    """A message for each channel that is gone or where the bot lacks permissions to post."""
    problems = []
    for channel_id in channel_ids:
        channel = guild.get_channel_or_thread(channel_id) if guild else None
        mention = f"<#{channel_id}>"
        if channel is None:
            problems.append(say("doctor-channel-gone", channel=mention))
        elif missing := missing_to_post(channel):
            names = Listed(missing)
            problems.append(say("doctor-channel-forbidden", names=names, channel=mention))
    return problems
