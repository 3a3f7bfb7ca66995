"""`/schedule why`, as moderators use it."""

from bot.storage.deliveries.subscriptions import Subscriptions
from bot.wiring.app import App
from bot.words.moments import moment
from tests.cogs.conftest import Reader, markdown_of, text_of


async def test_a_story_is_chosen_and_explained(moderator: Reader) -> None:
    """It is suggested by title words; the answer has each schedule's reason, the closest first."""
    plan = {"time": "07:30", "timezone": "Europe/Berlin"}
    await moderator.asks("schedule add", source="Brackwater Gazette", **plan)
    await moderator.asks("schedule add", source="Tidewick Lantern", query="cricket OR golf", **plan)
    await moderator.asks("schedule add", source="Tidewick Lantern", stories=10, **plan)
    story, *_ = await moderator.is_offered("schedule why", "story", "gull mascot")

    answer = await moderator.asks("schedule why", story=story)
    shown = text_of(answer)

    assert answer.ephemeral
    assert shown.startswith("### Why this story was posted, or wasn't\n**")
    assert [line[:5] for line in shown.splitlines() if line.startswith("**")][1:] == [
        "**3**", "**2**", "**1**",
    ]  # fmt: skip
    assert "It will be in the next post, <t:" in shown
    assert "It lacks “cricket” or “golf”." in shown
    assert "Tidewick Lantern isn't among its sources." in shown


async def test_before_the_first_digest(moderator: Reader, newsroom: App) -> None:
    """When the first digest is due and how much it would have is said; afterwards no more."""
    plan = {"time": "07:30", "timezone": "Europe/Berlin", "source": "Tidewick Lantern"}
    await moderator.asks("schedule add", stories=3, **plan)
    await moderator.asks("schedule add", query="zebra", **plan)
    health = await Subscriptions(newsroom.database).health(None)
    first, _ = [each.subscription for each in health]
    assert first.next_due
    due = moment(first.next_due, "f")
    story, *_ = await moderator.is_offered("schedule why", "story", "gull mascot")

    shown = text_of(await moderator.asks("schedule why", story=story))
    history = text_of(await moderator.asks("schedule history", schedule="1"))

    coming = f"The first digest is due {due}. 1 story would be in it now. See /schedule preview 1."
    assert coming in shown
    assert f"The first digest is due {due}. No story would be in it yet." in shown
    assert history.endswith(f"Nothing has been due yet.\n{coming}")

    await moderator.asks("schedule now", schedule="1")
    shown = text_of(await moderator.asks("schedule why", story=story, schedule="1"))

    assert "The first digest" not in shown


async def test_only_the_chosen_schedule(moderator: Reader) -> None:
    """By number. An unknown number and an unknown story each get one line."""
    await moderator.asks(
        "schedule add", source="Tidewick Lantern", query="cricket", time="7am", timezone="Berlin"
    )
    story, *_ = await moderator.is_offered("schedule why", "story", "gull mascot")

    chosen = markdown_of(await moderator.asks("schedule why", story=story, schedule="1"))
    unknown = await moderator.asks("schedule why", story=story, schedule="5")
    blank = await moderator.asks("schedule why", story="  ")
    nowhere = await moderator.asks("schedule why", story="https://nowhere.example/x")

    assert "\nIt lacks “cricket”.\n-# The first digest is due <t:" in chosen
    assert text_of(unknown) == "This server has no schedule or follow 5. See /schedule list."
    assert text_of(nowhere).startswith("That story isn't stored, or this server")
    assert text_of(blank) == text_of(nowhere)
    assert unknown.ephemeral
    assert nowhere.ephemeral
