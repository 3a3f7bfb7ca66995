"""Schedules of several sources or a search, edited later, and posted between their times."""

from datetime import time, timedelta

import pytest

from bot.errors import BadOption, UnknownSource
from bot.models import (
    AsItComes,
    Claim,
    FollowDetails,
    QuietHours,
    RoleMention,
    ScheduleChanges,
    Selection,
    SelectionName,
    SetTimes,
    SubscriptionPlan,
    TypedSelection,
)
from tests.delivery.conftest import CHANNEL, SERVER, Desk
from tests.places import in_channel

ROLE = 77


async def three_papers(desk: Desk) -> None:
    """Adds a story of the Gazette and one of the Globe to the Lantern's ferry."""
    await desk.comes_in("A goat won the mayoral election.", source="Gazette")
    await desk.comes_in("The bakery sells blue bread now.", source="Globe")


async def test_everything_that_the_server_sees(desk: Desk) -> None:
    """If nothing is chosen, all sources are posted, including ones that come later."""
    await three_papers(desk)
    planned = await desk.plans("")

    assert planned.schedule.name == SelectionName()
    await desk.passes(hours=1, minutes=1)
    await desk.comes_in("A whale has been seen in the harbour.", source="Herald")
    await desk.passes(days=1)

    first, second = desk.posted()
    assert sorted(first) == ["A goat won the mayor", "The bakery sells blu", "The ferry is stuck."]
    assert second == ["A whale has been see"]


@pytest.mark.parametrize(
    ("typed", "posted"),
    [
        (TypedSelection("Lantern, Gazette"), ["A goat won the mayor", "The ferry is stuck."]),
        (TypedSelection(query="goat OR bread"), ["A goat won the mayor", "The bakery sells blu"]),
        (TypedSelection("Globe", query="goat OR bread"), ["The bakery sells blu"]),
        (TypedSelection(query="bread source:Gazette"), None),
        (TypedSelection(told_by=2), None),
    ],
)
async def test_only_what_is_selected(
    desk: Desk, typed: TypedSelection, posted: list[str] | None
) -> None:
    """Several sources, a search, both, or what several publishers report."""
    await three_papers(desk)
    await desk.plans(typed=typed)
    await desk.passes(hours=1, minutes=1)

    assert [sorted(each) for each in desk.posted()] == ([posted] if posted else [])


async def test_two_subscriptions_post_a_story_once(desk: Desk) -> None:
    """Whatever two schedules of one channel select, it gets each story once."""
    await three_papers(desk)
    await desk.plans(typed=TypedSelection(query="goat"))
    await desk.plans("")
    await desk.passes(hours=1, minutes=1)

    assert sorted(title for digest in desk.posted() for title in digest) == [
        "A goat won the mayor", "The bakery sells blu", "The ferry is stuck."
    ]  # fmt: skip


@pytest.mark.parametrize("query", ["-goat", "-goat -bread", "***"])
async def test_a_query_that_selects_nothing_is_refused(desk: Desk, query: str) -> None:
    """Words to leave out need words to find."""
    with pytest.raises(BadOption):
        await desk.plans(typed=TypedSelection(query=query))

    assert await desk.app.schedules.list(SERVER) == ()


async def test_a_time_in_the_query_is_checked_at_once(desk: Desk) -> None:
    """The moderator gets the error now, not the channel at eight."""
    with pytest.raises(BadOption):
        await desk.plans(typed=TypedSelection(query="goat since:sometime"))


async def test_edit_changes_what_is_given(desk: Desk) -> None:
    """The number and everything else stay the same."""
    await three_papers(desk)
    planned = await desk.plans(stories=3, days="weekdays")
    before = planned.schedule

    async def edited(**changes: object) -> None:
        await desk.app.editing.edit(SERVER, "1", ScheduleChanges(**changes))  # type: ignore[arg-type]

    await edited(time="17:30", role_id=ROLE)
    (details,) = await desk.app.schedules.list(SERVER)
    after = details.schedule
    assert after.id == before.id
    rhythm = before.plan.rhythm
    assert isinstance(rhythm, SetTimes)
    assert after.plan == before.plan._replace(
        rhythm=rhythm._replace(times=(time(17, 30),)), mention=RoleMention(ROLE)
    )
    assert after.next_due
    assert (after.next_due.hour, after.next_due.minute) == (17, 30)
    assert after.name == SelectionName(("Lantern",))

    await edited(source="Gazette, Globe", query="goat", told_by=2, silent=True)
    await edited(query="-", told_by=1, open_place=in_channel(CHANNEL + 1))
    (details,) = await desk.app.schedules.list(SERVER)
    assert details.schedule.name == SelectionName(("Gazette", "Globe"))
    assert details.schedule.plan.channel_id == CHANNEL + 1
    assert details.schedule.plan.mention == RoleMention(ROLE, silent=True)

    await edited(source="-", role_id=0)
    (details,) = await desk.app.schedules.list(SERVER)
    assert details.schedule.name == SelectionName()
    assert details.schedule.plan.mention is None
    assert details.schedule.plan.stories == 3


async def test_an_edit_that_is_refused_changes_nothing(desk: Desk) -> None:
    """After an unknown source or a bad time, the schedule is unchanged."""
    planned = await desk.plans()
    for changes, error in (
        (ScheduleChanges(time="17:30", source="Gazete"), UnknownSource),
        (ScheduleChanges(source="Lantern", time="25:61"), BadOption),
        (ScheduleChanges(days="daily", source="-", query="-goat"), BadOption),
    ):
        with pytest.raises(error):
            await desk.app.editing.edit(SERVER, "1", changes)

    (details,) = await desk.app.schedules.list(SERVER)
    assert details.schedule == planned.schedule


async def test_a_paused_schedule_stays_paused_when_it_is_edited(desk: Desk) -> None:
    """Until it is resumed, from its new time on."""
    await desk.plans()
    await desk.app.schedules.pause(SERVER, "1")
    await desk.app.editing.edit(SERVER, "1", ScheduleChanges(time="09:30"))
    await desk.passes(minutes=45)
    assert desk.posted() == []

    await desk.app.schedules.resume(SERVER, "1")
    await desk.passes(days=1)

    assert desk.posted() == [["The ferry is stuck."]]


async def test_now_posts_besides_the_set_times(desk: Desk) -> None:
    """It posts at once, and the next digest comes at its time. No story is repeated, and nothing new posts nothing."""
    planned = await desk.plans()
    posting = await desk.app.schedules.post_now(SERVER, "1")
    await desk.delivers()

    assert posting.preview
    assert [each.title for each in posting.preview.articles] == ["The ferry is stuck."]
    assert desk.posted() == [["The ferry is stuck."]]
    (delivery,) = await desk.schedules.history(1, 5)
    assert (delivery.due, delivery.state) == (desk.clock(), "sent")
    (details,) = await desk.app.schedules.list(SERVER)
    assert details.schedule.next_due == planned.schedule.next_due

    again = await desk.app.schedules.post_now(SERVER, "1")
    assert again.preview
    assert again.preview.articles == ()
    await desk.delivers()
    await desk.comes_in("A goat won the mayoral election.")
    await desk.passes(hours=1, minutes=1)
    assert desk.posted() == [["The ferry is stuck."], ["A goat won the mayor"]]


async def test_an_extra_post_whose_stories_another_took_is_quiet(desk: Desk) -> None:
    """After two clicks at once, the second has nothing to post and posts no note either."""
    planned = await desk.plans(note_when_quiet=True)
    due = planned.schedule.next_due
    assert due
    await desk.app.schedules.post_now(SERVER, "1")
    (first,) = await desk.schedules.history(1, 5)
    later = first.due + timedelta(seconds=1)

    second = Claim(
        subscription_id=1, expected=due, due=later, next_due=due, state="waiting",
        stories=first.stories,
    )  # fmt: skip
    await desk.outbox.claim([second], later)

    assert [each.state for each in await desk.schedules.history(1, 5)] == ["quiet", "waiting"]


async def test_now_needs_a_schedule_that_runs(desk: Desk) -> None:
    """A paused one is refused with what to do."""
    await desk.plans()
    await desk.app.schedules.pause(SERVER, "1")

    with pytest.raises(BadOption, match="/schedule resume 1"):
        await desk.app.schedules.post_now(SERVER, "1")


async def test_options_of_the_other_kind_are_refused(desk: Desk) -> None:
    """A follow has no times, a schedule no quiet hours: one line names what to leave out."""
    follow = SubscriptionPlan(SERVER, CHANNEL, Selection(), AsItComes(60), 5, 1)
    await desk.schedules.add(follow, None, desk.clock(), most=9)
    await desk.plans()

    for number, changes, options in (
        ("1", ScheduleChanges(time="10:00", stories=3), "no “time” and “stories”. Leave those out"),
        ("1", ScheduleChanges(note_when_quiet=False), "“quiet”. Leave that out"),
        ("2", ScheduleChanges(at_most=3), "“at_most”. Leave that out"),
        ("2", ScheduleChanges(quiet_hours="-", at_most=3), "“quiet_hours” and “at_most”"),
    ):
        with pytest.raises(BadOption, match=options):
            await desk.app.editing.edit(SERVER, number, changes)
    with pytest.raises(BadOption, match="as they come"):
        await desk.app.schedules.post_now(SERVER, "1")


async def test_a_follow_is_edited_under_its_number(desk: Desk) -> None:
    """What is given changes, also to nothing; a query that would flood or has times is refused."""
    follow = SubscriptionPlan(SERVER, CHANNEL, Selection(), AsItComes(180), 5, 1)
    await desk.schedules.add(follow, None, desk.clock(), most=9)

    async def edited(**changes: object) -> SubscriptionPlan:
        details = await desk.app.editing.edit(SERVER, "1", ScheduleChanges(**changes))  # type: ignore[arg-type]
        assert isinstance(details, FollowDetails)
        return details.plan

    quiet = QuietHours(time(22), time(7), "Europe/Berlin")
    assert await edited(query="ferry", quiet_hours="10pm-7am Berlin") == follow._replace(
        selection=Selection(query="ferry"), rhythm=AsItComes(180, quiet)
    )
    assert (await edited(at_most=6, role_id=ROLE)).rhythm == AsItComes(600, quiet)
    assert (await edited(query="-", quiet_hours="-")) == follow._replace(
        rhythm=AsItComes(600), mention=RoleMention(ROLE)
    )
    for changes in (
        ScheduleChanges(query="ferry since:week"),
        ScheduleChanges(quiet_hours="at night"),
        ScheduleChanges(source="Gazete"),
    ):
        with pytest.raises(BadOption if changes.source is None else UnknownSource):
            await desk.app.editing.edit(SERVER, "1", changes)
    details = await desk.app.editing.preview(SERVER, "1")
    assert details.plan.selection == Selection()
    assert isinstance(details, FollowDetails)
    assert [story.title for story in details.recent.newest] == ["The ferry is stuck."]


async def test_only_a_source_of_its_own_is_reported_as_silent(desk: Desk) -> None:
    """Several sources, or a search in one, may have nothing for long."""
    details = [
        await desk.plans(),
        await desk.plans("Lantern", typed=TypedSelection("Lantern", query="goat")),
        await desk.plans(""),
    ]

    assert [each.schedule.plan.only_source is None for each in details] == [False, True, True]
