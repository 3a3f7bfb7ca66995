"""What a selection is called in titles and lists: `Reuters and BBC News`, `“troops” from Reuters`."""

from bot.models import SelectionName
from bot.presentation.markdown import fit
from bot.words import Words

_SOURCES = 3  # named; of more, their number is said
_LONGEST_SOURCE = 80
_LONGEST_QUERY = 100


def selection_name(name: SelectionName, words: Words) -> str:
    """The name in the middle of a sentence, as safe markdown."""
    sources = _sources(name.sources, words)
    if name.query:
        query = fit(name.query, _LONGEST_QUERY)
        of = " · ".join(filter(None, [fit(name.category or "", _LONGEST_SOURCE), sources]))
        called = (
            words("selection-query-of", query=query, sources=of)
            if of
            else words("selection-query", query=query)
        )
    elif name.category:
        category = fit(name.category, _LONGEST_SOURCE)
        called = (
            words("selection-category-of", category=category, sources=sources)
            if sources
            else category
        )
    else:
        called = sources or words("selection-all")
    if name.told_by > 1:
        return words("selection-told-by", selection=called, count=name.told_by)
    return called


def selection_title(name: SelectionName, words: Words) -> str:
    """The name at the beginning of a title."""
    called = selection_name(name, words)
    return called if name.sources and not name.category else called[:1].upper() + called[1:]


def _sources(names: tuple[str, ...], words: Words) -> str:
    shown = [fit(name, _LONGEST_SOURCE) for name in names[:_SOURCES]]
    left = len(names) - len(shown)
    if left:
        return words("and-more", names=words.listed(shown, "comma"), count=left)
    return words.listed(shown) if shown else ""
