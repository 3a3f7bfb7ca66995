"""What a selection is called in titles and lists, as safe markdown."""

from bot.models import SelectionName
from bot.presentation.markdown import fit_message
from bot.text.selection_words import called
from bot.words import Words

_LONGEST = 200


def selection_name(name: SelectionName | None, words: Words) -> str:
    """The name for a sentence or a title; of None, what stands for sources that are not seen."""
    return fit_message(called(name), words, _LONGEST)
