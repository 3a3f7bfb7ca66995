"""Follows: stories that are posted as they come, set up by moderators."""

from bot.actions.choose_selection import ChooseSelection
from bot.actions.compose_digest import digest_of
from bot.actions.schedule_digests import MOST_IN_A_SERVER, too_many
from bot.errors import BadOption
from bot.models import (
    AsItComes,
    Clock,
    NewFollow,
    OpenPlace,
    RoleMention,
    ScheduleDetails,
    SubscriptionPlan,
    TypedSelection,
    Viewer,
)
from bot.models.story import LOOKED_BACK
from bot.storage.deliveries.subscriptions import Subscriptions
from bot.storage.stories.story_groups import Stories
from bot.text.search_query import compile_query
from bot.timetable.quiet_hours import understand_quiet_hours
from bot.timetable.schedule_words import describe
from bot.words import say

MOST_A_DAY = 300  # stories; nobody reads more, and Discord slows a channel down
MOST_AN_HOUR = 60  # posts
_SHORTEST_GAP = 60  # seconds
_STORIES = 5  # in a post, when several come at once
_PREVIEWED = 3  # stories


class FollowNews:
    """Sets up follows."""

    def __init__(
        self,
        subscriptions: Subscriptions,
        stories: Stories,
        choose: ChooseSelection,
        clock: Clock,
    ) -> None:
        self._subscriptions = subscriptions
        self._stories = stories
        self._choose = choose
        self._clock = clock

    async def follow(
        self,
        *,
        guild_id: int,
        created_by: int,
        typed: TypedSelection,
        open_place: OpenPlace,
        at_most: int = 20,
        quiet_hours: str | None = None,
        mention: RoleMention | None = None,
    ) -> NewFollow:
        """Post the stories of a selection as they come, at most `at_most` posts an hour.

        Returned with what came in the last week. `open_place` is called when nothing else can be
        refused. Raises what `ChooseSelection.chosen` does, `TooManySchedules`, and `BadOption` for
        invalid quiet hours, for times in the query, and for more than `MOST_A_DAY` stories a day.
        """
        viewer, now = Viewer(guild_id), self._clock()
        selection, name = await self._choose.chosen(viewer, typed)
        query = compile_query(selection.query or "")
        if query.since or query.until or query.on:
            raise BadOption(say("follow-with-times"))
        quiet = understand_quiet_hours(quiet_hours) if quiet_hours else None
        recent = await self._stories.recent(viewer, selection, now - LOOKED_BACK, now, _PREVIEWED)
        if recent.a_day > MOST_A_DAY:
            raise BadOption(say("follow-too-many", count=round(recent.a_day), most=MOST_A_DAY))
        if len(await self._subscriptions.of_guild(guild_id)) >= MOST_IN_A_SERVER:
            raise too_many()
        posts = max(1, min(at_most, MOST_AN_HOUR))
        rhythm = AsItComes(max(_SHORTEST_GAP, 3600 // posts), quiet and quiet.hours)
        plan = SubscriptionPlan(
            guild_id=guild_id,
            channel_id=await open_place(name),
            selection=selection,
            rhythm=rhythm,
            stories=_STORIES,
            created_by=created_by,
            mention=mention,
        )
        stored = await self._subscriptions.add(plan, None, now, most=MOST_IN_A_SERVER)
        if stored is None:
            raise too_many()
        details = ScheduleDetails(
            schedule=stored,
            times=describe(rhythm),
            clocks_change=False,
            upcoming=(),
            preview=digest_of(name, "new", recent.newest, _PREVIEWED),
            zone_note=quiet and quiet.note,
        )
        return NewFollow(details, recent)
