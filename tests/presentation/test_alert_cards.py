"""Direct messages of alerts."""

from bot.models import Digest, SelectionName
from bot.presentation import alert_cards
from bot.words import say
from tests.invented_stories import a_story
from tests.presentation.drawn_cards import WORDS, texts

ABOUT_FERRIES = SelectionName(query="ferry")


def test_a_single_story_is_shown_like_a_follows_post() -> None:
    """Its title heads the message; the small print names the alert and has any notice."""
    notice = say("alert-last-today", most=20)
    shown = texts(
        alert_cards.sent(Digest(ABOUT_FERRIES, "new", (a_story(),), notice=notice), 3, WORDS, 7)
    )

    assert shown.startswith("### ")
    assert "1." not in shown.splitlines()[0]
    assert "-# Alert 3 about “ferry” · stop it with" in shown
    assert "-# This is message 20 today" in shown


def test_several_stories_are_a_list() -> None:
    """Under a title that says what the alert is about."""
    shown = texts(
        alert_cards.sent(Digest(ABOUT_FERRIES, "new", (a_story(1), a_story(2))), 3, WORDS, 7)
    )

    assert shown.startswith("## News about “ferry”")
    assert "-# Alert 3 · stop it with" in shown
