"""What a selection is called in titles and lists, as safe markdown."""

from bot.models import SelectionName
from bot.presentation.markdown import fit_message
from bot.text.selection_words import called
from bot.words import Words

_LONGEST = 200


def selection_name(name: SelectionName | None, words: Words) -> str:
    """The name in the middle of a sentence; of None, what stands for sources that are not seen."""
    return fit_message(called(name), words, _LONGEST)


def selection_title(name: SelectionName, words: Words) -> str:
    """The name at the beginning of a title."""
    title = selection_name(name, words)
    return title if name.sources and not name.category else title[:1].upper() + title[1:]
