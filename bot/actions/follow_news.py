"""Set up follows, which post stories as they come, for moderators."""

from bot.actions.choose_selection import ChooseSelection, check_findable, check_without_times
from bot.actions.compose_digest import digest_of
from bot.actions.next_posts import NextPosts
from bot.actions.schedule_digests import MOST_IN_A_SERVER, too_many
from bot.errors import BadOption
from bot.models import (
    AsItComes,
    Clock,
    FollowDetails,
    OpenPlace,
    RecentStories,
    RoleMention,
    ScheduleDetails,
    Selection,
    SelectionName,
    Subscription,
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
from bot.words import Said, say

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
        next_posts: NextPosts,
        choose: ChooseSelection,
        clock: Clock,
    ) -> None:
        self._subscriptions = subscriptions
        self._stories = stories
        self._next_posts = next_posts
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
        language: str | None = None,
    ) -> FollowDetails:
        """Post the stories of a selection as they come, at most `at_most` posts an hour.

        Returns the follow with the stories of the last week. `open_place` is called last, when nothing
        else can be refused. Raises what `ChooseSelection.parts`, `check_can_follow` and `recent` do,
        `TooManySchedules`, and `BadOption` for invalid quiet hours.
        """
        viewer, now = Viewer(guild_id), self._clock()
        selection, name = await self._choose.parts(viewer, typed)
        check_can_follow(selection)
        quiet = (
            understand_quiet_hours(quiet_hours, languages=typed.languages)
            if quiet_hours and quiet_hours.strip()
            else None
        )
        recent = await self.recent(viewer, selection)
        if len(await self._subscriptions.of_guild(guild_id)) >= MOST_IN_A_SERVER:
            raise too_many()
        plan = SubscriptionPlan(
            guild_id=guild_id,
            channel_id=await open_place(name),
            selection=selection,
            rhythm=AsItComes(gap_of(at_most), quiet and quiet.hours),
            stories=_STORIES,
            created_by=created_by,
            mention=mention,
            language=language,
        )
        stored = await self._subscriptions.add(plan, None, now, most=MOST_IN_A_SERVER)
        if stored is None:
            raise too_many()
        return _details(stored, recent, quiet and quiet.note)

    async def recent(self, viewer: Viewer, selection: Selection) -> RecentStories:
        """The stories of a selection in the last week.

        Raises `BadOption` for more than `MOST_A_DAY` stories a day.
        """
        recent = await self._recent(viewer, selection)
        if recent.a_day > MOST_A_DAY:
            raise BadOption(say("follow-too-many", count=round(recent.a_day), most=MOST_A_DAY))
        return recent

    async def preview(self, follow: Subscription, zone_note: Said | None = None) -> FollowDetails:
        """A follow with its next post as it would look now.

        If no story waits, shows the newest story of the last week instead, and `upcoming` is empty.
        """
        now, viewer = self._clock(), Viewer(follow.plan.guild_id)
        recent = await self._recent(viewer, follow.plan.selection)
        post = await self._next_posts.of(follow, now)
        if post is None or follow.next_due is None:
            return _details(follow, recent._replace(newest=recent.newest[:1]), zone_note)
        details = _details(follow, recent, zone_note).details
        details = details._replace(preview=post.digest, upcoming=(follow.next_due,))
        return FollowDetails(details, recent, post.waiting)

    async def _recent(self, viewer: Viewer, selection: Selection) -> RecentStories:
        now = self._clock()
        return await self._stories.recent(viewer, selection, now - LOOKED_BACK, now, _PREVIEWED)


def check_can_follow(selection: Selection) -> None:
    """Raise `BadOption` for times in the query, and what `check_findable` does."""
    check_without_times(compile_query(selection.query or ""), "follow")
    check_findable(selection)


def gap_of(posts: int) -> int:
    """The seconds between two posts for a maximum number of posts an hour."""
    return max(_SHORTEST_GAP, 3600 // max(1, min(posts, MOST_AN_HOUR)))


def _details(follow: Subscription, recent: RecentStories, zone_note: Said | None) -> FollowDetails:
    details = ScheduleDetails(
        schedule=follow,
        times=describe(follow.plan.rhythm),
        clocks_change=False,
        upcoming=(),
        preview=digest_of(follow.name or SelectionName(), "new", recent.newest, _PREVIEWED),
        zone_note=zone_note,
    )
    return FollowDetails(details, recent)
