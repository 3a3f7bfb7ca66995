"""`/schedule`, as moderators use it."""

import asyncio
import re
import threading
from zoneinfo import available_timezones

import pytest
import simcord

from bot.playground import World
from bot.storage.deliveries.subscriptions import Subscriptions
from bot.timetable import typed_zones, zones
from bot.wiring.app import App
from tests.cogs.conftest import Reader, text_of
from tests.fakes import FakeClock


async def sets_up(moderator: Reader, **options: object) -> simcord.InteractionResult:
    """A moderator schedules a digest of the Lantern."""
    plan = {"source": "Tidewick Lantern", "time": "07:30", "timezone": "Europe/Berlin"}
    return await moderator.asks("schedule add", **{**plan, **options})


async def changes(moderator: Reader, **options: object) -> simcord.InteractionResult:
    """The moderator changes the first schedule."""
    return await moderator.asks("schedule edit", schedule="1", **options)


async def test_add_shows_all_that_matters(moderator: Reader) -> None:
    """The answer shows the plan, the next three times and a preview."""
    answer = await sets_up(moderator, days="weekdays", stories=2)

    assert answer.ephemeral
    shown = text_of(answer)
    assert shown.startswith("### Schedule 1 is set\n**Tidewick Lantern** in <#")
    assert "weekdays at 07:30 (Europe/Berlin), up to 2 stories" in shown
    assert "Next: <t:1795415400:f> · <t:1795501800:f> · <t:1795588200:f>" in shown
    (preview,) = answer.followups
    assert preview.ephemeral
    assert "## News from Tidewick Lantern" in str(preview.components)


@pytest.mark.parametrize(
    ("options", "fix"),
    [
        ({"time": "25:61"}, "Use HH:MM"),
        ({"timezone": "Europe/Berln"}, "Europe/Berlin"),
        ({"days": "someday"}, "Use daily"),
        ({"source": "Tidewick Lamp"}, "Did you mean Tidewick Lantern?"),
        ({"source": "Reuters, Tidewick Lamp"}, "Did you mean Tidewick Lantern?"),
        ({"category": "cats"}, "There's no category “cats”."),
        ({"query": "-goat", "source": None}, "only excludes words"),
        ({"query": "goat since:sometime"}, "sometime"),
    ],
)
async def test_bad_input_gets_one_line(
    moderator: Reader, options: dict[str, str], fix: str
) -> None:
    """An invalid time, time zone, day or source is refused with what to do."""
    answer = await sets_up(moderator, **options)

    assert answer.ephemeral
    assert fix in text_of(answer)
    assert "\n" not in text_of(answer)


@pytest.mark.parametrize(
    ("timezone", "described", "note"),
    [
        ("Berlin", "(Europe/Berlin)", None),
        ("Delhi", "(Asia/Kolkata)", "-# “Delhi” was taken for Asia/Kolkata."),
        ("EST", "(America/New_York)", "-# “EST” was taken for America/New\\_York."),
        ("IST", "(Asia/Kolkata)", "It can also mean Asia/Jerusalem or Europe/Dublin."),
        ("GMT+2", "(UTC+2)", "-# “GMT+2” was taken for UTC+2 all year."),
    ],
)
async def test_add_says_what_a_time_zone_was_taken_for(
    moderator: Reader, timezone: str, described: str, note: str | None
) -> None:
    """Cities, abbreviations and offsets are understood; the answer names the zone that was meant."""
    shown = text_of(await sets_up(moderator, timezone=timezone))

    assert described in shown
    assert note is None or note in shown
    assert (" was taken for " in shown) is (note is not None)


async def test_offered_zones_name_the_place_that_was_typed(moderator: Reader) -> None:
    """A city without a zone of its own is offered with its zone, which is what is sent."""
    assert await moderator.is_offered("schedule add", "timezone", "mumb") == ["Asia/Kolkata"]
    assert await moderator.is_offered("schedule add", "timezone", "gmt+2") == ["UTC+2"]


async def test_readers_may_not(reader: Reader) -> None:
    """Discord hides the command from members without Manage Server."""
    with pytest.raises(simcord.SetupError):
        await sets_up(reader)


async def test_the_life_of_a_schedule(moderator: Reader) -> None:
    """list, preview, pause, resume, history and remove show the current state."""
    await sets_up(moderator)

    assert "**1** Tidewick Lantern in <#" in text_of(await moderator.asks("schedule list"))
    assert "Schedule 1" in text_of(await moderator.asks("schedule preview", schedule="1"))
    paused = text_of(await moderator.asks("schedule pause", schedule="1"))
    assert "### Schedule 1 is paused" in paused
    assert "It is **paused**. A moderator paused it.\nResume it with /schedule resume 1." in paused
    assert "paused" in text_of(await moderator.asks("schedule list"))
    resumed = text_of(await moderator.asks("schedule resume", schedule="1"))
    assert "### Schedule 1 is resumed" in resumed
    assert "Next: <t:" in resumed
    assert "Nothing has been due yet" in text_of(
        await moderator.asks("schedule history", schedule="1")
    )
    assert "is deleted" in text_of(await moderator.asks("schedule remove", schedule="1"))
    assert "Nothing is scheduled or followed here" in text_of(await moderator.asks("schedule list"))


async def test_schedules_are_offered(moderator: Reader) -> None:
    """Commands that take a schedule suggest those of the server; time zones are suggested too."""
    await sets_up(moderator)

    assert await moderator.is_offered("schedule pause", "schedule", "lant") == ["1"]
    assert "Europe/Berlin" in await moderator.is_offered("schedule add", "timezone", "berl")


async def test_zones_are_looked_up_beside_the_event_loop(
    moderator: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Reading the names of time zones from the disk blocks no other command."""
    threads: list[int] = []

    def telling() -> set[str]:
        threads.append(threading.get_ident())
        return available_timezones()

    monkeypatch.setattr(zones, "available_timezones", telling)
    zones.zone_names.cache_clear()
    typed_zones._names.cache_clear()
    assert await moderator.is_offered("schedule add", "timezone", "berl") == ["Europe/Berlin"]

    assert len(threads) == 1
    assert threads[0] != threading.get_ident()


async def test_a_schedule_that_is_not_there(moderator: Reader) -> None:
    """An unknown number or a text is refused, and the answer points to the list."""
    assert "See /schedule list" in text_of(await moderator.asks("schedule pause", schedule="7"))
    assert "/schedule list" in text_of(await moderator.asks("schedule pause", schedule="x"))


async def test_a_server_has_a_limit(moderator: Reader) -> None:
    """The 51st schedule is refused, with the limit."""
    for _ in range(50):
        await sets_up(moderator)

    assert "50" in text_of(await sets_up(moderator))


async def test_a_digest_appears_in_the_channel(
    moderator: Reader, world: World, clock: FakeClock
) -> None:
    """A digest is posted when it is due, with Read buttons, for everyone."""
    await world.bot.post_digests()
    await sets_up(moderator, time="09:05", timezone="UTC")

    clock.advance(minutes=5)
    world.bot.schedules_changed()
    await asyncio.sleep(1)

    posted = world.channel.last_message
    assert posted is not None
    assert "News from Tidewick Lantern" in str([c.to_dict() for c in posted.components])
    assert "posted" in text_of(await moderator.asks("schedule history", schedule="1"))


async def test_reasons_of_older_versions(moderator: Reader, newsroom: App) -> None:
    """A reason that an older version stored in English is shown as it is."""
    await sets_up(moderator)
    await Subscriptions(newsroom.database).pause(1, "a moderator paused it")

    shown = text_of(await moderator.asks("schedule preview", schedule="1"))

    assert "**paused**. a moderator paused it" in shown


async def test_only_times_are_required(moderator: Reader) -> None:
    """Without a choice, a digest is of all that the server sees."""
    plan = {"time": "07:30", "timezone": "Europe/Berlin"}
    answer = await moderator.asks("schedule add", **plan)

    assert text_of(answer).startswith("### Schedule 1 is set\n**all sources** in <#")
    (preview,) = answer.followups
    assert "## News from all sources" in str(preview.components)
    assert await moderator.is_offered("schedule pause", "schedule", "all s") == ["1"]


async def test_what_is_selected_is_named(moderator: Reader) -> None:
    """In the answer, in the list, and in the digest."""
    chosen = {"source": "Reuters, Tidewick Lantern", "query": "goat OR nato"}
    answer = await sets_up(moderator, **chosen)

    assert "**“goat OR nato” from Tidewick Lantern and Reuters** in <#" in text_of(answer)
    (preview,) = answer.followups
    assert "News: “goat OR nato” from Tidewick Lantern and Reuters" in str(preview.components)
    listed = text_of(await moderator.asks("schedule list"))
    assert "**1** “goat OR nato” from Tidewick Lantern and Reuters in <#" in listed
    offered = await moderator.is_offered("schedule edit", "source", "Reuters, tide")
    assert offered == ["Reuters, Tidewick Lantern"]


async def test_edit_keeps_what_is_left_out(moderator: Reader) -> None:
    """The answer shows the changed schedule, and its digest as it would look now."""
    await sets_up(moderator, stories=2)
    answer = await changes(moderator, time="18:00", source="Reuters")

    assert answer.ephemeral
    shown = text_of(answer)
    assert shown.startswith("### Schedule 1 is changed\n**Reuters** in <#")
    assert "daily at 18:00 (Europe/Berlin), up to 2 stories" in shown
    (preview,) = answer.followups
    assert "## News from Reuters" in str(preview.components)
    assert "**all sources**" in text_of(await changes(moderator, source="-"))
    assert "See /schedule list" in text_of(
        await moderator.asks("schedule edit", schedule="9", time="18:00")
    )


async def test_edit_refuses_like_add(moderator: Reader) -> None:
    """With one line; the schedule stays as it was."""
    await sets_up(moderator)
    before = text_of(await moderator.asks("schedule list"))

    for wrong in (
        {"time": "25:61"},
        {"query": "-goat", "source": "-"},
        {"source": "Tidewick Lamp"},
    ):
        assert "\n" not in text_of(await changes(moderator, **wrong))
    assert text_of(await moderator.asks("schedule list")) == before


async def test_edit_without_a_change_says_so(moderator: Reader) -> None:
    """Instead of pretending that something changed."""
    await sets_up(moderator)

    assert text_of(await changes(moderator)).startswith("Nothing to change: choose at least one")


async def test_edit_looks_at_what_the_schedule_becomes(moderator: Reader) -> None:
    """Words to leave out are enough as long as its source stays."""
    await sets_up(moderator)

    kept = text_of(await changes(moderator, query="-goat"))
    dropped = text_of(await changes(moderator, source="-"))

    assert kept.startswith("### Schedule 1 is changed\n**“-goat” from Tidewick Lantern**")
    assert "only excludes words" in dropped
    assert "“-goat” from Tidewick Lantern" in text_of(await moderator.asks("schedule list"))


async def test_now_posts_at_once(moderator: Reader, world: World) -> None:
    """What is new is posted for everyone, and the moderator is told how much that is."""
    await world.bot.post_digests()
    await sets_up(moderator, stories=2)
    answer = await moderator.asks("schedule now", schedule="1")
    await asyncio.sleep(1)

    assert answer.ephemeral
    assert "1 new story is being posted in <#" in text_of(answer)
    posted = world.channel.last_message
    assert posted is not None
    assert "News from Tidewick Lantern" in str([c.to_dict() for c in posted.components])


async def test_now_says_if_nothing_is_new(moderator: Reader) -> None:
    """A source whose stories are all too old posts nothing."""
    await sets_up(moderator, query="nobody wrote this")

    shown = text_of(await moderator.asks("schedule now", schedule="1"))
    assert "There's nothing new for <#" in shown


@pytest.mark.parametrize("silent", [False, True])
async def test_a_role_is_mentioned(moderator: Reader, world: World, silent: bool) -> None:
    """Only that role, and without a notification if the moderator wants that."""
    server = world.channel.guild
    assert server
    role = server.create_role("Readers", mentionable=True)
    await world.bot.post_digests()
    answer = await sets_up(moderator, role=role, mention="silently" if silent else "notify")
    await moderator.asks("schedule now", schedule="1")
    await asyncio.sleep(1)

    expected = f"Mentions <@&{role.id}>" + (" without a notification" if silent else "")
    assert expected in text_of(answer).splitlines()
    assert world.channel.last_message
    posted = world.env.backend.messages[world.channel.id][world.channel.last_message.id]
    assert f"-# <@&{role.id}>" in str(posted.components)
    assert posted.allowed_mentions.roles == frozenset({role.id})
    assert not posted.allowed_mentions.everyone
    assert bool(posted.flags & 1 << 12) is silent
    assert "Mentions" not in text_of(await changes(moderator, mention="nobody"))


async def test_a_role_that_may_not_be_mentioned(moderator: Reader, world: World) -> None:
    """@everyone, or a role that the moderator could not mention: refused with one line."""
    server = world.channel.guild
    assert server
    everyone = await sets_up(moderator, role=server.default_role)
    closed = server.create_role("Staff")
    staff = await sets_up(moderator, role=closed)

    assert text_of(everyone).endswith("everyone can't be mentioned. Choose another role.")
    assert "mentioned" in text_of(staff)
    for refused in (everyone, staff):
        assert refused.ephemeral
        assert "\n" not in text_of(refused)
    assert "Nothing is scheduled or followed here" in text_of(await moderator.asks("schedule list"))


@pytest.mark.parametrize(
    "name", ["קוראים", "📣 Staff", "**Staff** `x`", "@everyone", "Staff\u202e"]
)
async def test_a_role_may_have_any_name(moderator: Reader, world: World, name: str) -> None:
    """A refusal names it in one line, without formatting or a mention."""
    server = world.channel.guild
    assert server

    refused = text_of(await sets_up(moderator, role=server.create_role(name)))
    taken = text_of(await sets_up(moderator, role=server.create_role(name, mentionable=True)))

    assert "\n" not in refused
    assert "\u202e" not in refused
    assert not re.search(r"(?<!\\)(\*\*|`|@everyone)", refused)
    assert "Mentions <@&" in taken


async def test_a_forum_gets_a_thread_for_a_schedule(moderator: Reader) -> None:
    """It is made when nothing else can be refused; an edit can move the schedule to another forum."""
    server = moderator.world.channel.guild
    assert server
    forum, other = (server.create_forum_channel(name) for name in ("digests", "others"))

    await sets_up(moderator, time="25:00", channel=forum)
    assert forum.threads == []

    shown = text_of(await sets_up(moderator, channel=forum))
    (thread,) = forum.threads
    assert thread.name == "Tidewick Lantern"
    assert f"<#{thread.id}>" in shown

    shown = text_of(await changes(moderator, channel=other))
    (moved,) = other.threads
    assert f"<#{moved.id}>" in shown


@pytest.mark.parametrize("kind", ["news", "voice"])
async def test_digests_in_announcements_and_voice_chats(moderator: Reader, kind: str) -> None:
    """Whatever has a text can be chosen."""
    channel = getattr(moderator.world.channel.guild, f"create_{kind}_channel")("elsewhere")

    assert f"<#{channel.id}>" in text_of(await sets_up(moderator, channel=channel))
