"""Permissions have the names that Discord's settings show."""

from bot.presentation.permissions import POSTING, names_of
from bot.words import Listed, english


def test_what_posting_needs_is_named_as_in_the_settings() -> None:
    """A moderator finds each name in the channel's settings; no name of discord.py's is shown."""
    names = english().shown(Listed(names_of(POSTING)))

    assert sorted(names.replace(" and ", ", ").split(", ")) == [
        "Read Message History",
        "Send Messages",
        "View Channel",
    ]
