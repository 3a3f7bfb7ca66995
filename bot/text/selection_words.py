"""Names of selections: `Reuters and BBC News`, `“troops” from Reuters`, `all sources`."""

from bot.models import SelectionName
from bot.words import Listed, Said, say

_SOURCES = 3  # named; the others are counted


def called(name: SelectionName | None) -> Said | str:
    """The name for the middle of a sentence; None stands for a source that isn't visible."""
    if name is None:
        return say("source-unseen")
    narrowed = _narrowed(name)
    if name.told_by > 1:
        return say("selection-told-by", selection=narrowed, count=name.told_by)
    return narrowed


def _narrowed(name: SelectionName) -> Said | str:
    sources = _sources(name.sources)
    if name.query:
        of = [part for part in (name.category, sources) if part]
        if not of:
            return say("selection-query", query=name.query)
        within = of[0] if len(of) == 1 else _both(*of)
        return say("selection-query-of", query=name.query, sources=within)
    if name.category and sources:
        return say("selection-category-of", category=name.category, sources=sources)
    return name.category or sources or say("selection-all")


def _both(category: Said | str, sources: Said | str) -> Said:
    return say("selection-category-and-sources", category=category, sources=sources)


def _sources(names: tuple[str, ...]) -> Said | str | None:
    if len(names) < 2:
        return names[0] if names else None
    shown, left = names[:_SOURCES], len(names) - _SOURCES
    if left > 0:
        return say("and-more", names=Listed(shown, "comma"), count=left)
    return say("selection-sources", names=Listed(shown))
