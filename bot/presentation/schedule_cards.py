"""Cards about schedules and follows, for moderators."""

from collections.abc import Sequence
from datetime import datetime

from bot.models import OUTCOMES, AsItComes, Delivery, ScheduleDetails, Subscription
from bot.presentation.components import Card, Component, text_display
from bot.presentation.digest_cards import preview
from bot.presentation.limits import MESSAGE_TEXT, REASON, length
from bot.presentation.markdown import fit_message
from bot.presentation.permissions import Lacks
from bot.presentation.selection_names import selection_name
from bot.presentation.text_direction import marks_for
from bot.text.selection_words import called
from bot.words import Listed, Words
from bot.words.moments import moment


def added(details: ScheduleDetails, lacks: Lacks, words: Words) -> list[Card]:
    """The new schedule, a warning if permissions are missing, and a preview of its digest."""
    title = words("schedule-added", number=_number(details))
    text = facts(details, words) + warnings(details, lacks, words)
    return [lines_card(title, text), *_previews(details, words)]


def edited(details: ScheduleDetails, lacks: Lacks, words: Words) -> list[Card]:
    """The schedule after it was changed, with the same warning and preview."""
    title = words("schedule-edited", number=_number(details))
    text = facts(details, words) + warnings(details, lacks, words)
    return [lines_card(title, text), *_previews(details, words)]


def posting_now(details: ScheduleDetails, words: Words) -> Card:
    """How many stories a schedule posts at once."""
    title = words("schedule-title", number=_number(details))
    stories = len(details.preview.articles) if details.preview else 0
    channel = _channel(details.schedule)
    return lines_card(title, words("schedule-posts-now", count=stories, channel=channel))


def previewed(details: ScheduleDetails, words: Words) -> list[Card]:
    """The schedule, and a preview of its next digest."""
    title = words("schedule-title", number=_number(details))
    return [lines_card(title, facts(details, words)), *_previews(details, words)]


def paused(details: ScheduleDetails, words: Words) -> Card:
    """The schedule after it was paused."""
    return lines_card(words("schedule-paused", **_about(details)), facts(details, words))


def resumed(details: ScheduleDetails, words: Words) -> Card:
    """The schedule after it was resumed."""
    return lines_card(words("schedule-resumed", **_about(details)), facts(details, words))


def removed(details: ScheduleDetails, words: Words) -> Card:
    """The schedule that was deleted."""
    title = words("schedule-removed", **_about(details))
    return lines_card(title, _summary(details, words))


def listed(schedules: Sequence[ScheduleDetails], words: Words) -> Card:
    """All schedules of a server."""
    if not schedules:
        return lines_card(words("schedules-none-title"), words("schedules-none"))
    return lines_card(words("schedules-title"), "\n".join(_line(each, words) for each in schedules))


def history(details: ScheduleDetails, deliveries: Sequence[Delivery], words: Words) -> Card:
    """The last deliveries of a schedule."""
    source = _source(details.schedule, words)
    title = words("schedule-title-of-source", **_about(details), source=source)
    lines = [_delivery(delivery, words) for delivery in deliveries]
    if not lines:
        lines.append(words("history-empty", kind=details.plan.kind))
        if details.upcoming and details.preview is not None:
            stories = len(details.preview.articles)
            lines.append(first_digest(_number(details), details.upcoming[0], stories, words))
    return lines_card(title, "\n".join(lines))


def first_digest(number: str, due: datetime, stories: int, words: Words) -> str:
    """When a schedule's first digest is due and how many stories it would have now."""
    return words("first-digest", number=number, due=_when(due), count=stories)


def offered(
    schedules: Sequence[ScheduleDetails], typed: str, most: int, words: Words
) -> list[tuple[str, str]]:
    """At most `most` schedules that match what was typed: label and number."""
    wanted = typed.strip().casefold()
    labels = [(_label(each, words), _number(each)) for each in schedules]
    return [each for each in labels if wanted in each[0].casefold()][:most]


def _label(details: ScheduleDetails, words: Words) -> str:
    number, source = _number(details), words.tell(called(details.schedule.name))
    if details.schedule.paused:
        return words("schedule-label-paused", number=number, source=source, times=details.times)
    return words("schedule-label", number=number, source=source, times=details.times)


def _previews(details: ScheduleDetails, words: Words) -> list[Card]:
    return [] if details.preview is None else [preview(details.preview, words)]


def lines_card(title: str, text: str) -> Card:
    """A title and lines; the last lines are left out if they don't fit."""
    heading = f"### {title}"
    room = MESSAGE_TEXT - length(heading) - marks_for(heading) - marks_for(text)
    shown = text
    while length(shown) > room:  # drops whole lines, so that no mention is cut in half
        shown = shown.rpartition("\n")[0] if "\n" in shown else shown[:room]
    items: list[Component] = [text_display(heading)]
    if shown.strip():
        items.append(text_display(shown))
    return Card(*items)


def facts(details: ScheduleDetails, words: Words) -> str:
    """What is posted, where and when, a line each; or why it is paused."""
    lines = [_summary(details, words)]
    if mention := details.schedule.plan.mention:
        key = "schedule-mentions-silently" if mention.silent else "schedule-mentions"
        lines.append(words(key, role=_role(mention.role_id)))
    if details.schedule.paused:
        reason = fit_message(details.schedule.paused, words, REASON)
        lines.append(words("schedule-paused-because", reason=reason))
        lines.append(words("schedule-resume-hint", number=_number(details)))
    elif details.upcoming:
        lines.append(words("schedule-next", moments=" · ".join(map(_when, details.upcoming))))
    if details.zone_note:
        lines.append("-# " + fit_message(details.zone_note, words, REASON))
    if details.clocks_change:
        lines.append("-# " + words("clocks-change-soon"))
    return "\n".join(lines)


def warnings(details: ScheduleDetails, lacks: Lacks, words: Words) -> str:
    """What the bot lacks to post there and to mention the role, each in its own paragraph."""
    lines, mention = [], details.schedule.plan.mention
    if lacks.to_post:
        channel, names = _channel(details.schedule), Listed(lacks.to_post)
        lines.append(words("schedule-cannot-post", names=names, channel=channel))
    if lacks.to_notify and mention is not None and not mention.silent:
        lines.append(words("schedule-cannot-notify", role=_role(mention.role_id)))
    return "".join(f"\n\n{line}" for line in lines)


def _role(role_id: int) -> str:
    return f"<@&{role_id}>"


def _summary(details: ScheduleDetails, words: Words) -> str:
    schedule = details.schedule
    if isinstance(schedule.plan.rhythm, AsItComes):
        return words(
            "follow-summary",
            source=_source(schedule, words),
            channel=_channel(schedule),
            times=details.times,
        )
    return words(
        "schedule-summary",
        source=_source(schedule, words),
        channel=_channel(schedule),
        times=details.times,
        count=schedule.plan.stories,
    )


def _line(details: ScheduleDetails, words: Words) -> str:
    number, schedule = _number(details), details.schedule
    source, channel = _source(schedule, words), _channel(schedule)
    if not details.upcoming:
        key = "schedule-line-paused" if schedule.paused else "schedule-line-idle"
        return words(
            key,
            number=number, source=source, channel=channel, times=details.times,
        )  # fmt: skip
    return words(
        "schedule-line",
        number=number, source=source, channel=channel, times=details.times,
        next=moment(details.upcoming[0]),
    )  # fmt: skip


def _delivery(delivery: Delivery, words: Words) -> str:
    due = _when(delivery.due)
    if delivery.state == "sent" and delivery.message_id:
        return _posted(delivery, due, words)
    outcome = OUTCOMES[delivery.state]
    reason = delivery.error or delivery.note
    if not reason:
        return words("history-line", due=due, outcome=outcome)
    return words(
        "history-line-reason", due=due, outcome=outcome, reason=fit_message(reason, words, REASON)
    )


def _posted(delivery: Delivery, due: str, words: Words) -> str:
    link = message_link(delivery.guild_id, delivery.channel_id, delivery.message_id or 0)
    if not delivery.minutes_late:
        return words("history-posted", due=due, link=link)
    return words("history-posted-late", due=due, link=link, minutes=delivery.minutes_late)


def message_link(guild_id: int, channel_id: int, message_id: int) -> str:
    """The address that opens a message in Discord."""
    return f"https://discord.com/channels/{guild_id}/{channel_id}/{message_id}"


def _when(due: datetime) -> str:
    return moment(due, "f")


def _channel(schedule: Subscription) -> str:
    return f"<#{schedule.plan.channel_id}>"


def _source(schedule: Subscription, words: Words) -> str:
    return selection_name(schedule.name, words)


def _number(details: ScheduleDetails) -> str:
    return str(details.schedule.id)


def _about(details: ScheduleDetails) -> dict[str, str]:
    """Its number and kind."""
    return {"number": _number(details), "kind": details.plan.kind}
