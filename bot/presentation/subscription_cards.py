"""Cards for commands that work for both schedules and follows."""

from bot.models import FollowDetails, ScheduleDetails
from bot.presentation import follow_cards, schedule_cards
from bot.presentation.components import Card
from bot.presentation.permissions import Lacks
from bot.words import Words


def edited(details: ScheduleDetails | FollowDetails, lacks: Lacks, words: Words) -> list[Card]:
    """What was changed, a warning if permissions are missing, and a preview."""
    if isinstance(details, FollowDetails):
        return follow_cards.edited(details, lacks, words)
    return schedule_cards.edited(details, lacks, words)


def previewed(details: ScheduleDetails | FollowDetails, words: Words) -> list[Card]:
    """What it posts, where and when, and a preview of it."""
    if isinstance(details, FollowDetails):
        return follow_cards.previewed(details, words)
    return schedule_cards.previewed(details, words)
