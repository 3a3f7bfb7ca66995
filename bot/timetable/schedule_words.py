"""What the bot says of the times of a schedule or a follow; all of it can be typed again."""

from bot.models import AsItComes, SetTimes
from bot.timetable.typed_days import GROUPS
from bot.timetable.vocabulary import DAILY, WEEKDAYS, WEEKENDS
from bot.timetable.zones import shown_zone
from bot.words import Listed, Said, say

_GROUPS_SAID = {
    DAILY: say("days-daily"),
    WEEKDAYS: say("days-weekdays"),
    WEEKENDS: say("days-weekends"),
}
_DAYS_SAID = (
    say("days-monday"),
    say("days-tuesday"),
    say("days-wednesday"),
    say("days-thursday"),
    say("days-friday"),
    say("days-saturday"),
    say("days-sunday"),
)


def describe(rhythm: SetTimes | AsItComes) -> Said:
    """`weekdays at 07:30 and 18:00 (Europe/Berlin)`, or `as stories come, up to 20 posts an hour`.

    Its days, times and quiet hours can be typed again.
    """
    if isinstance(rhythm, AsItComes):
        return _as_it_comes(rhythm)
    groups = [_GROUPS_SAID[name] for name, group in GROUPS.items() if group == rhythm.days]
    return say(
        "schedule-times",
        days=Listed(groups or [_DAYS_SAID[day] for day in sorted(rhythm.days)]),
        times=Listed([f"{of_day:%H:%M}" for of_day in rhythm.times]),
        zone=shown_zone(rhythm.timezone),
    )


def _as_it_comes(rhythm: AsItComes) -> Said:
    if rhythm.quiet is None:
        return say("schedule-as-it-comes", posts=rhythm.posts_an_hour)
    return say(
        "schedule-as-it-comes-quiet",
        posts=rhythm.posts_an_hour,
        begin=f"{rhythm.quiet.begin:%H:%M}",
        end=f"{rhythm.quiet.end:%H:%M}",
        zone=shown_zone(rhythm.quiet.timezone),
    )
