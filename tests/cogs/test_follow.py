"""`/follow`, as moderators use it."""

from datetime import time
from typing import Any

import discord
import pytest
import simcord

from bot.models import AsItComes, QuietHours, RoleMention, SubscriptionPlan
from bot.playground import MODERATOR
from bot.reading.pasted_document import PastedDocument
from bot.storage.deliveries.subscriptions import Subscriptions
from bot.wiring.app import App
from tests.cogs.conftest import Reader, text_of


async def follows(moderator: Reader, **options: Any) -> simcord.InteractionResult:
    """A moderator follows the news."""
    return await moderator.asks("follow", **options)


async def plans(newsroom: App) -> list[SubscriptionPlan]:
    """All that is set up."""
    health = await Subscriptions(newsroom.database).health(None)
    return [each.subscription.plan for each in health]


def server_of(moderator: Reader) -> Any:
    """The simulated server, in which channels and roles can be made."""
    return moderator.world.channel.guild


async def test_the_answer_says_what_was_understood(moderator: Reader) -> None:
    """The query in words, how many stories that is, and how to undo it."""
    answer = await follows(
        moderator, query='quay OR council -football "the council"', sources="Tidewick Lantern"
    )

    assert answer.ephemeral
    shown = text_of(answer)
    assert shown.startswith("### Follow 1 is set\n**“quay OR council")
    assert "as stories come, up to 20 posts an hour" in shown
    assert (
        "Stories with “quay” or “council” and exactly “the council”, but not “football”." in shown
    )
    assert "In the last 7 days: " in shown
    assert "/schedule pause 1" in shown
    assert "/schedule remove 1" in shown


async def test_the_newest_stories_are_previewed(moderator: Reader) -> None:
    """At most three, labelled as a preview, each with its *Read*."""
    answer = await follows(moderator, sources="Tidewick Lantern")

    (preview,) = answer.followups
    assert preview.ephemeral
    shown = str(preview.components)
    assert "Preview" in shown
    assert 1 <= shown.count("'custom_id': 'read:") <= 3


@pytest.mark.parametrize(
    ("query", "understood"),
    [
        ("-cricket -source:Reuters", "Everything except “cricket” or stories from Reuters."),
        ("source:Reuters", "Stories from Reuters."),
        ("source:Reuters -cricket", "Stories from Reuters, but not “cricket”."),
        ("quay -source:Reuters", "Stories with “quay”, but not stories from Reuters."),
    ],
)
async def test_what_is_left_out_is_said(
    moderator: Reader, newsroom: App, query: str, understood: str
) -> None:
    """Also for a query that only excludes words, which is enough if sources are chosen."""
    answer = await follows(moderator, query=query, sources="Tidewick Lantern, Reuters")

    assert understood in text_of(answer)
    (plan,) = await plans(newsroom)
    assert plan.selection.query == query


async def test_everything_that_is_chosen_is_stored(moderator: Reader, newsroom: App) -> None:
    """Selection, hours, posts an hour; a post has up to five stories."""
    await follows(
        moderator,
        query="council",
        sources="Tidewick Lantern",
        told_by=2,
        quiet_hours="22:00-07:00 Berlin",
        at_most=6,
    )

    (plan,) = await plans(newsroom)
    assert plan.selection.query == "council"
    assert (len(plan.selection.sources), plan.selection.told_by) == (1, 2)
    assert plan.rhythm == AsItComes(600, QuietHours(time(22), time(7), "Europe/Berlin"))
    assert (plan.stories, plan.mention) == (5, None)


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"query": "-cricket -golf"}, "only"),
        ({"query": "council since:week"}, "can't have since:, until: or on:"),
        (
            {"query": "since:week"},
            "only says when, and a follow posts what comes from now on. Give",
        ),
        ({"query": "on:today", "sources": "Tidewick Lantern"}, "Without a query, every story"),
        ({"quiet_hours": "at night"}, "22:00-07:00 Europe/Berlin"),
        ({"sources": "Tidewick Lamp"}, "Did you mean Tidewick Lantern?"),
        ({"category": "gossip"}, "gossip"),
    ],
)
async def test_bad_input_gets_one_line(
    moderator: Reader, newsroom: App, options: dict[str, str], said: str
) -> None:
    """It is refused with what to do, and nothing is stored."""
    answer = await follows(moderator, **options)

    assert answer.ephemeral
    assert said in text_of(answer)
    assert "\n" not in text_of(answer)
    assert await plans(newsroom) == []


async def test_a_blank_option_counts_as_left_out(moderator: Reader, newsroom: App) -> None:
    """It isn't refused as an unknown category or time called “”."""
    await follows(moderator, query="council", category=" ", quiet_hours="  ")

    (plan,) = await plans(newsroom)
    assert plan.selection.category is None
    assert plan.rhythm == AsItComes(180, None)


async def test_a_flood_is_refused_with_its_figure(moderator: Reader, newsroom: App) -> None:
    """More than 300 stories a day are too many for a channel."""
    lines = "\n".join(
        f'{{"source": "Gusher", "title": "Item {n}", "text": "Gusher item {n} is here."}}'
        for n in range(2_200)
    )
    await newsroom.load_articles.load([PastedDocument("-", lines.encode())])

    answer = await follows(moderator, sources="Gusher")

    assert "about 314 stories a day, more than 300" in text_of(answer)
    assert await plans(newsroom) == []


async def test_the_role_must_be_mentionable(moderator: Reader, newsroom: App) -> None:
    """@everyone never is; another role is if anyone may mention it, or this moderator may."""
    server = server_of(moderator)
    closed, readers = server.create_role("Editors"), server.create_role("Fans", mentionable=True)
    everyone = server.roles["@everyone"]

    assert "@everyone can't be mentioned" in text_of(await follows(moderator, role=everyone))
    refused = text_of(await follows(moderator, role=closed))
    assert "Only members who may mention all roles can have Editors mentioned" in refused
    assert await plans(newsroom) == []
    answer = text_of(await follows(moderator, role=readers))
    assert f"Mentions <@&{readers.id}>" in answer
    (plan,) = await plans(newsroom)
    assert plan.mention == RoleMention(readers.id)


async def test_a_forum_gets_a_thread_for_each_follow(moderator: Reader, newsroom: App) -> None:
    """It is named after what is followed, and posts go into it."""
    forum = server_of(moderator).create_forum_channel("stories")

    answer = await follows(moderator, query="council", channel=forum)

    (thread,) = forum.threads
    assert thread.name == "“council”"
    (plan,) = await plans(newsroom)
    assert plan.channel_id == thread.id
    assert f"<#{thread.id}>" in text_of(answer)


async def test_nothing_is_made_in_a_forum_if_the_follow_is_refused(
    moderator: Reader, newsroom: App
) -> None:
    """The thread is made only when everything else was checked."""
    forum = server_of(moderator).create_forum_channel("stories")

    await follows(moderator, query="-cricket", channel=forum)
    await follows(moderator, query="council", quiet_hours="at night", channel=forum)

    assert forum.threads == []
    assert await plans(newsroom) == []


async def test_places_are_checked_for_what_the_bot_lacks(moderator: Reader, newsroom: App) -> None:
    """A text channel is accepted with a warning; a forum is refused, because its thread is needed."""
    server, bot = server_of(moderator), moderator.world.bot.user
    assert bot
    denied = discord.PermissionOverwrite(send_messages=False)
    closed = server.create_text_channel("closed", overwrites={bot: denied})
    forum = server.create_forum_channel("stories")
    cached = moderator.world.bot.get_channel(forum.id)
    assert isinstance(cached, discord.ForumChannel)
    await cached.set_permissions(cached.guild.default_role, send_messages=False)

    warned = text_of(await follows(moderator, channel=closed))
    refused = text_of(await follows(moderator, channel=forum))

    assert "**The bot can't post there yet.** It lacks Send Messages in" in warned
    assert "The bot lacks Create Posts in stories." in refused
    assert forum.threads == []
    assert [plan.channel_id for plan in await plans(newsroom)] == [closed.id]


@pytest.mark.parametrize("kind", ["news", "voice"])
async def test_announcements_and_voice_chats_are_places(
    moderator: Reader, newsroom: App, kind: str
) -> None:
    """Every kind of channel with text can be chosen."""
    channel = getattr(server_of(moderator), f"create_{kind}_channel")("elsewhere")

    await follows(moderator, channel=channel)

    assert [plan.channel_id for plan in await plans(newsroom)] == [channel.id]


async def test_a_follow_is_handled_like_a_schedule(moderator: Reader) -> None:
    """list, preview, pause, resume, history, remove and doctor know it by its number."""
    await follows(moderator, sources="Tidewick Lantern", at_most=6)

    listed = text_of(await moderator.asks("schedule list"))
    assert "**1** Tidewick Lantern in <#" in listed
    assert listed.endswith("as stories come, up to 6 posts an hour")
    assert "when a story comes" in text_of(await moderator.asks("doctor"))
    assert await moderator.is_offered("schedule pause", "schedule", "stories come") == ["1"]
    assert (await moderator.asks("schedule preview", schedule="1")).followups
    assert "It is **paused**" in text_of(await moderator.asks("schedule pause", schedule="1"))
    assert "paused" in text_of(await moderator.asks("schedule list"))
    assert "### Follow 1 is resumed" in text_of(
        await moderator.asks("schedule resume", schedule="1")
    )
    assert "Nothing has been" in text_of(await moderator.asks("schedule history", schedule="1"))
    assert "### Follow 1 is deleted" in text_of(
        await moderator.asks("schedule remove", schedule="1")
    )


async def test_a_follow_is_changed_like_a_schedule(moderator: Reader) -> None:
    """The answer shows the changed follow and previews its newest stories."""
    await follows(moderator, sources="Tidewick Lantern")
    answer = await moderator.asks(
        "schedule edit",
        schedule="1",
        query="ferry",
        source="-",
        at_most=6,
        quiet_hours="10pm-7am Berlin",
    )

    assert answer.ephemeral
    shown = text_of(answer)
    assert shown.startswith("### Follow 1 is changed\n**“ferry”** in <#")
    assert "up to 6 posts an hour, quiet 22:00-07:00 (Europe/Berlin)" in shown
    assert "Stories with “ferry”." in shown
    (preview,) = answer.followups
    assert "**Preview** · only you can see this" in str(preview.components)
    assert "Following “ferry”" in str(preview.components)

    again = await moderator.asks("schedule preview", schedule="1")
    assert text_of(again).startswith("### Follow 1\n**“ferry”** in <#")
    assert "Nothing is waiting to be posted. The newest story would look like this:" in text_of(
        again
    )
    assert str(again.followups[0].components) == str(preview.components)
    assert str(preview.components).count("'custom_id': 'read:") == 1

    refused = text_of(await moderator.asks("schedule edit", schedule="1", time="18:00", days="mon"))
    assert refused == (
        "1 is a follow: it posts stories as they come and has no “time” and “days”. Leave those out."
    )


async def test_schedules_and_follows_are_counted_together(moderator: Reader, newsroom: App) -> None:
    """A server has fifty of both; the next one is refused, and a forum gets no thread."""
    await follows(moderator, sources="Tidewick Lantern")
    (plan,) = await plans(newsroom)
    for _ in range(49):
        assert await Subscriptions(newsroom.database).add(plan, None, newsroom.clock(), most=50)
    forum = server_of(moderator).create_forum_channel("stories")

    answer = await follows(moderator, sources="Tidewick Lantern", channel=forum)

    assert "50 schedules and follows, the maximum" in text_of(answer)
    assert forum.threads == []


async def test_readers_may_not(reader: Reader) -> None:
    """Discord hides the command from members without Manage Server."""
    assert reader.person != MODERATOR
    with pytest.raises(simcord.SetupError):
        await follows(reader)
