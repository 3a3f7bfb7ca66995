"""What moderators see of scheduled digests."""

from collections.abc import Sequence
from datetime import datetime

from bot.models import Delivery, Schedule, ScheduleDetails
from bot.presentation.cards import TITLE, posted_digest
from bot.presentation.components import Card, Component, text_display
from bot.presentation.limits import MESSAGE_TEXT, length
from bot.presentation.markdown import fit, moment

_OUTCOMES = {
    "waiting": "waiting to be sent",
    "sent": "posted",
    "quiet": "nothing new, nothing posted",
    "skipped": "skipped",
    "failed": "failed",
}


def added(planned: ScheduleDetails, lacking: Sequence[str]) -> list[Card]:
    """The new schedule, and its first digest as it would look now."""
    problem = ""
    if lacking:
        names = " and ".join(lacking)
        problem = (
            f"\n\n**The bot cannot post there yet:** it lacks {names} in {_channel(planned.schedule)}."
            " Grant that in the channel's settings, under Permissions."
        )
    card = _card(f"Schedule {planned.schedule.id} is set", _facts(planned) + problem)
    return [card, *_previewed(planned)]


def previewed(planned: ScheduleDetails) -> list[Card]:
    """The schedule, and its next digest as it would look now."""
    return [_card(f"Schedule {planned.schedule.id}", _facts(planned)), *_previewed(planned)]


def changed(planned: ScheduleDetails, what: str) -> Card:
    """The schedule after something was done with it."""
    return _card(f"Schedule {planned.schedule.id} is {what}", _facts(planned))


def listed(all_planned: Sequence[ScheduleDetails]) -> Card:
    """Every schedule of a server."""
    if not all_planned:
        return _card(
            "No digest is scheduled here",
            "Set one up with `/schedule add`: a source, a time, a channel.",
        )
    return _card("Scheduled digests", "\n".join(_line(planned) for planned in all_planned))


def history(planned: ScheduleDetails, deliveries: Sequence[Delivery]) -> Card:
    """What became of the last due times."""
    lines = [_outcome(delivery) for delivery in deliveries]
    text = "\n".join(lines) or "It has not been due yet."
    return _card(f"Schedule {planned.schedule.id}: {_source(planned.schedule)}", text)


def _previewed(planned: ScheduleDetails) -> list[Card]:
    return [] if planned.preview is None else [posted_digest(planned.preview)]


def _card(title: str, text: str) -> Card:
    heading = f"### {title}"
    room = MESSAGE_TEXT - length(heading)
    shown = text
    while length(shown) > room:  # whole lines are left out, never half a mention
        shown = shown.rpartition("\n")[0] if "\n" in shown else shown[:room]
    items: list[Component] = [text_display(heading)]
    if shown.strip():
        items.append(text_display(shown))
    return Card(*items)


def _facts(planned: ScheduleDetails) -> str:
    schedule = planned.schedule
    lines = [
        f"**{_source(schedule)}** in {_channel(schedule)}, {fit(planned.described, TITLE)},"
        f" up to {schedule.plan.stories} stories"
    ]
    if schedule.paused:
        lines.append(f"**paused**: {fit(schedule.paused, TITLE)}")
    elif planned.upcoming:
        lines.append("Next: " + " · ".join(_when(due) for due in planned.upcoming))
    lines.append(f"-# {planned.rule}")
    return "\n".join(lines)


def _line(planned: ScheduleDetails) -> str:
    schedule = planned.schedule
    state = "paused" if schedule.paused else "next " + moment(planned.upcoming[0])
    return (
        f"**{schedule.id}** {_source(schedule)} in {_channel(schedule)},"
        f" {fit(planned.described, TITLE)} · {state}"
    )


def _outcome(delivery: Delivery) -> str:
    said = _OUTCOMES.get(delivery.state, delivery.state)
    if delivery.state == "sent" and delivery.message_id:
        link = f"https://discord.com/channels/{delivery.guild_id}/{delivery.channel_id}/{delivery.message_id}"
        said = f"[posted]({link})"
        if delivery.finished:
            late = (delivery.finished - delivery.due).total_seconds()
            said += f" after {late:.0f} s"
    why = delivery.error or delivery.note
    reason = f": {fit(why, TITLE)}" if why and delivery.state != "sent" else ""
    return f"{_when(delivery.due)} {said}{reason}"


def _when(due: datetime) -> str:
    return moment(due, "f")


def _channel(schedule: Schedule) -> str:
    return f"<#{schedule.plan.channel_id}>"


def _source(schedule: Schedule) -> str:
    return fit(schedule.source, TITLE)
