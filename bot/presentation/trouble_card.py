"""The reply to a command that failed."""

from bot.presentation.components import TROUBLE, Card, text_display
from bot.presentation.limits import MESSAGE_TEXT
from bot.presentation.markdown import fit_message
from bot.words import Said, Words


def trouble(said: Said | str, words: Words) -> Card:
    """What went wrong, for the person who asked."""
    return Card(text_display(fit_message(said, words, MESSAGE_TEXT)), colour=TROUBLE)
